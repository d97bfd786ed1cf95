"""Articles of the forms that `batch` reads besides: compressed files, tables, zip, tar, WARC, patterns, URLs."""

from collections.abc import Iterator
from glob import has_magic
from pathlib import Path

from vinhdanh.archive.batch.files import files
from vinhdanh.archive.batch.kinds import kind_by_name
from vinhdanh.archive.batch.opening import is_url
from vinhdanh.archive.batch.raw import Raw
from vinhdanh.archive.batch.reading import article, raws
from vinhdanh.archive.batch.settings import Settings
from vinhdanh.archive.batch.shards import shards, sources
from vinhdanh.errors import InputError
from vinhdanh.models import Article


def is_packed(name: str) -> bool:
    """Does an input's name tell such a form?"""
    return is_url(name) or kind_by_name(name) is not None or has_magic(name) and not Path(name).exists()


def packed_articles(name: str, encoding: str | None) -> Iterator[tuple[str, Article] | InputError]:
    """Yield the place and the article of each article of an input, errors in their place.

    Raises UsageError where a reader needs an extra that is not installed.
    """
    settings = Settings("", "", encoding=encoding)
    try:
        for source in sources(files([name]), settings):
            for shard in shards(source, settings):
                yield from (_read(raw, settings) for raw in raws(shard))
    except InputError as error:
        yield error


def _read(raw: Raw, settings: Settings) -> tuple[str, Article] | InputError:
    try:
        return raw.place, article(raw, settings)
    except InputError as error:
        return error
