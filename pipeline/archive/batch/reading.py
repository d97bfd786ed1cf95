"""The articles of a shard: as they lie there, and as articles with the fields that we know."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from vinhdanh.archive.batch.documents import documents
from vinhdanh.archive.batch.kinds import SUFFIXES
from vinhdanh.archive.batch.lines import line_range
from vinhdanh.archive.batch.opening import plain_name
from vinhdanh.archive.batch.parquet import rows
from vinhdanh.archive.batch.raw import Raw
from vinhdanh.archive.batch.settings import Settings
from vinhdanh.archive.batch.shards import Shard
from vinhdanh.archive.batch.zips import members
from vinhdanh.archive.parse import file_article, json_article, parse_json
from vinhdanh.errors import InputError
from vinhdanh.models import Article


def raws(shard: Shard) -> Iterator[Raw]:
    """Yield the articles of a shard, unread ones as errors."""
    if shard.raws is not None:
        return iter(shard.raws)
    source, file = shard.source, shard.source.files[0].file
    if source.kind == "jsonl":
        return line_range(file, *shard.span)
    if source.kind == "parquet":
        return rows(file, *shard.span)
    if source.kind == "zip":
        return members(file, *shard.span)
    return documents(source.files, source.kind)


def article(raw: Raw, settings: Settings) -> Article:
    """Return the article of `raw`. Raises InputError where it is none."""
    if isinstance(raw.value, InputError):
        raise raw.value
    if raw.kind in ("text", "html") and isinstance(raw.value, bytes):
        given = file_article(raw.value, raw.place, raw.name, _suffix(raw), settings.encoding)
    else:
        value = (
            parse_json(raw.value, raw.place, encoding=settings.encoding) if isinstance(raw.value, bytes) else raw.value
        )
        given = json_article(_renamed(value, settings.fields), raw.place)
    if given.published is None and settings.published:
        given = given.model_copy(update={"published": settings.published})
    return given


def _suffix(raw: Raw) -> str:
    """The suffix of a document's own name, where it tells what is read."""
    suffix = PurePath(plain_name(raw.offset or raw.file)).suffix
    return suffix if SUFFIXES.get(suffix.lower()) == raw.kind else f".{'txt' if raw.kind == 'text' else raw.kind}"


def _renamed(value: Any, fields: tuple[tuple[str, str], ...]) -> Any:
    """Give the fields our names; a name with dots leads into nested objects. Dates become ISO dates."""
    if not isinstance(value, Mapping):
        return value
    out = {name: _plain(cell) for name, cell in value.items()}
    for ours, theirs in fields:
        if theirs != ours:
            out[ours] = out.pop(theirs, None) if theirs in out else _nested(value, theirs)
    return out


def _nested(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return _plain(value)


def _plain(cell: Any) -> Any:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else cell
