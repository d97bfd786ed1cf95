"""vinhdanh itself: all mentions and records, or (`records_only`) what `vinhdanh batch` needs."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from vinhdanh.api import Extractor


@lru_cache(maxsize=1)
def _extractor() -> Extractor:
    return Extractor()


def extract(article: Mapping[str, Any]) -> dict[str, Any]:
    """Return the mentions and records of an article (id, text, published)."""
    return _extractor().extract(dict(article)).to_dict()


def records_only(article: Mapping[str, Any]) -> dict[str, Any]:
    """Return the records and the mentions in their sentences; the gate skips texts that have none."""
    return _extractor().extract(dict(article), records_only=True).to_dict()
