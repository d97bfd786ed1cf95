"""The police over an office of theirs that an article names alone: `Phòng Cảnh sát hình sự`, `PC03`."""

import re
from collections.abc import Callable, Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.party import Range
from vinhdanh.records.words import phrases
from vinhdanh.tokens.table import Tokens

OFFICES = phrases("phòng cảnh sát, phòng an ninh, phòng cs, phòng csgt, phòng cshs, phòng csđt, cơ quan csđt")
CITY = "tp."
HEAD = 3
"""Syllables of the longest head."""
LEVELS = frozenset({"tỉnh", "phố", "tp", "tp.", "catp"})
"""Last syllables of what names no province (`Công an tỉnh`)."""
CODE = re.compile(r"p[acvx]\d+", re.IGNORECASE)
"""Codes of the offices of a province (`PC03`, `PA06`, `PV11`)."""
PROVINCES = phrases("công an tỉnh, ca tỉnh")
CITIES = phrases("công an thành, công an tp, công an tp., catp, ca thành, công an thủ")


def police_over(
    tokens: Tokens, units: Sequence[Mention], span: Range, fullest: Callable[[Range], Range]
) -> Range | None:
    """Return the police of the province or city that an article tells of, where it is one, for an office of theirs.

    span: the office; fullest: gives the fullest form of a body.
    """
    if not _is_office(tokens, span):
        return None
    for heads in (PROVINCES, CITIES):
        told = (fullest((m.start, m.end)) for m in units if _begins(tokens, m.start, heads))
        named = {" ".join(tokens.key[a:b]): (a, b) for a, b in told if tokens.key[b - 1] not in LEVELS}
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
    return None


def _is_office(tokens: Tokens, span: Range) -> bool:
    i = span[0] + (tokens.key[span[0]] == "phòng")
    return _begins(tokens, span[0], OFFICES) or i < span[1] and bool(CODE.fullmatch(tokens.key[i]))


def _begins(tokens: Tokens, i: int, heads: frozenset[tuple[str, ...]]) -> bool:
    words = tuple(CITY if key.startswith(CITY) else key for key in tokens.key[i : i + HEAD])
    return any(words[: len(head)] == head for head in heads)
