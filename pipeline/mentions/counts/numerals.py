"""Numbers in digits and words: `1.250`, `hai mươi lăm`, `ba trăm`."""

import re
from collections.abc import Sequence

DIGITS = re.compile(r"\d{1,3}(?:\.\d{3}){1,3}|\d{1,6}", re.ASCII)
UNITS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mốt": 1,
}


def read_number(key: Sequence[str], i: int, end: int) -> tuple[int, int] | None:
    """Read a number in digits or words at token `i`; return (value, token behind it) or None."""
    if i >= end:
        return None
    if DIGITS.fullmatch(key[i]):
        return int(key[i].replace(".", "")), i + 1
    if key[i] in {"mười", "chục"}:
        if i + 1 < end and key[i + 1] in UNITS and key[i + 1] not in {"mốt", "tư"}:
            return 10 + UNITS[key[i + 1]], i + 2
        return 10, i + 1
    if key[i] in UNITS and key[i] not in {"mốt", "lăm", "tư"}:
        tens = UNITS[key[i]]
        if i + 1 < end and key[i + 1] in {"mươi", "chục"}:
            if i + 2 < end and key[i + 2] in UNITS:
                return tens * 10 + UNITS[key[i + 2]], i + 3
            return tens * 10, i + 2
        if i + 1 < end and key[i + 1] == "trăm":
            return tens * 100, i + 2
        return tens, i + 1
    return None
