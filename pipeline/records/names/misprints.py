"""Printing errors in names of bodies: `Cụm thi thua số 2` beside `Cụm thi đua số 2`."""

import re
from collections.abc import Sequence

from vinhdanh.text.keys import match_key

ONSET = re.compile(r"^[bcdđghklmnpqrstvx]+")


def one_letter_apart(a: Sequence[str], b: Sequence[str]) -> bool:
    """Do two names differ in one syllable by one letter or by its first consonants (`thua` for `đua`)?"""
    differ = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(differ) != 1 or any(c.isdigit() for c in "".join(differ[0])):
        return False
    x, y = (match_key(w) for w in differ[0])
    return min(len(x), len(y)) >= 2 and (
        ONSET.sub("", x) == ONSET.sub("", y) or abs(len(x) - len(y)) <= 1 and _edits_at_most_one(x, y)
    )


def _edits_at_most_one(x: str, y: str) -> bool:
    if len(x) > len(y):
        x, y = y, x
    i = next((i for i, (a, b) in enumerate(zip(x, y, strict=False)) if a != b), len(x))
    return x[i + 1 :] == y[i + 1 :] if len(x) == len(y) else x[i:] == y[i + 1 :]
