"""How far two names agree: of persons, of bodies, of offices that confer."""

from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio

Agreement = Literal["same", "part", "near", "differ"]

MISPRINT = 85
"""Least `rapidfuzz.fuzz.ratio` of two persons' names that one is a misprint of the other."""
RESPELT = 75
"""The same for the words in which two bodies differ."""


@lru_cache(maxsize=100_000)
def persons(a: str, b: str) -> Agreement:
    """Compare two keys of persons.

    part: one name is the end of the other (`tam`, `phan-thanh-tam`); near: as many syllables, one of them misprinted by
    a letter.
    """
    if a == b:
        return "same"
    short, long = sorted((a, b), key=lambda key: (len(key), key))
    if long.endswith(f"-{short}"):
        return "part"
    if a.count("-") == b.count("-") and ratio(a, b) >= MISPRINT and Levenshtein.distance(a, b) == 1:
        return "near"
    return "differ"


@lru_cache(maxsize=100_000)
def bodies(a: str, b: str) -> Agreement:
    """Compare two keys of bodies or offices.

    part: all words of one stand in the other and are at least half of it; near: the words in which they differ are
    spelt alike and hold no number (`trung-doan-1`, `trung-doan-2`).
    """
    if a == b:
        return "same"
    one, other = a.split("-"), b.split("-")
    left, right = _without(one, other), _without(other, one)
    if not left or not right:
        return "part" if 2 * min(len(one), len(other)) >= max(len(one), len(other)) else "differ"
    if any(c.isdigit() for word in left + right for c in word):
        return "differ"
    return "near" if ratio("-".join(left), "-".join(right)) >= RESPELT else "differ"


def _without(words: list[str], others: list[str]) -> list[str]:
    """Words that the others lack, each as often as it stands there."""
    rest = list(others)
    out = []
    for word in words:
        if word in rest:
            rest.remove(word)
        else:
            out.append(word)
    return out
