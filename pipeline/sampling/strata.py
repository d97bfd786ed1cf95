"""The stratum of an article: where it comes from, when it was published, how long it is."""

import re
from collections.abc import Callable
from pathlib import PurePosixPath

from pydantic import JsonValue

from vinhdanh.errors import UsageError
from vinhdanh.models import Article

UNKNOWN = "unknown"
HOST = re.compile(r"\w+://(?:www\.)?([^/?#]+)")
NAMES = ("collection", "name", "paper", "site", "host", "url", "file")
"""Fields of a source that tell where an article comes from; the first that is filled counts."""
LENGTHS = ((1_500, "short"), (3_000, "medium"))
"""Characters below which a text is short or medium; terciles of a mixed archive of 21,487 press articles."""

Stratum = tuple[str, ...]
"""Values of the dimensions, in their order."""


def source_of(article: Article) -> str:
    """Return the source's name, the host of its address, or the folder of its file."""
    return _source(article.source)


def year_of(article: Article) -> str:
    """Return the year of publication."""
    year = (article.published or "")[:4]
    return year if year.isdecimal() else UNKNOWN


def length_of(article: Article) -> str:
    """Return the class of the text's length in characters."""
    return next((name for limit, name in LENGTHS if len(article.text) < limit), "long")


DIMENSIONS: dict[str, Callable[[Article], str]] = {"source": source_of, "year": year_of, "length": length_of}


def dimensions(names: str) -> tuple[str, ...]:
    """Return the dimensions of a list such as `source,year`. Raises UsageError for an unknown one."""
    wanted = tuple(dict.fromkeys(name.strip() for name in names.split(",") if name.strip()))
    for name in wanted:
        if name not in DIMENSIONS:
            hint = f"use some of {', '.join(DIMENSIONS)}"
            raise UsageError(f"--strata {names}: {name!r} is no property of an article", hint=hint)
    return wanted


def stratum(article: Article, names: tuple[str, ...]) -> Stratum:
    """Return the values of the named dimensions."""
    return tuple(DIMENSIONS[name](article) for name in names)


def _source(source: JsonValue) -> str:
    if isinstance(source, str) and source.strip():
        host = HOST.match(source.strip())
        return host[1] if host else source.strip()
    if not isinstance(source, dict):
        return UNKNOWN
    name = next((name for name in NAMES if isinstance(source.get(name), str) and source[name]), None)
    if name == "file":
        return str(PurePosixPath(str(source[name])).parent)
    return _source(source[name]) if name else UNKNOWN
