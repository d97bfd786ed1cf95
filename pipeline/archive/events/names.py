"""How far two names agree: of persons, of bodies, of offices that confer."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio

Agreement = Literal["same", "part", "near", "differ"]

MISPRINT = 85
"""Least `rapidfuzz.fuzz.ratio` of two persons' names that one is a misprint of the other."""
RESPELT = 75
"""The same for the words in which two bodies differ."""
WRITTEN_OUT = {
    "cty": "cong ty",
    "hcm": "ho chi minh",
    "hn": "ha noi",
    "tct": "tong cong ty",
    "tcty": "tong cong ty",
    "tp": "thanh pho",
    "tphcm": "thanh pho ho chi minh",
    "ubndtp": "uy ban nhan dan thanh pho",
}
"""Short forms that stay in keys, and what they mean."""
UNTOLD = re.compile(r"\b(?:va|viet nam|cp|co phan|tnhh|mtv|mot thanh vien|nha nuoc mot thanh vien)\b")
"""Words that one writes and another leaves out."""
FINAL_Y = re.compile(r"\b(k|l|m|s|t|h|v)y\b")


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

    same: but for short forms, `ky` or `ki`, and the form of a firm; part: all words of one stand in the other and are
    at least half of it; near: the words in which they differ are spelt alike and hold no number (`trung-doan-1`,
    `trung-doan-2`), or are the initials of the others (`so-gd-dt`, `so-giao-duc-va-dao-tao`).
    """
    one, other = core(a), core(b)
    if one == other:
        return "same"
    left, right = _without(one, other), _without(other, one)
    if not left or not right:
        return "part" if 2 * min(len(one), len(other)) >= max(len(one), len(other)) else "differ"
    if "".join(left) in _initials(right) or "".join(right) in _initials(left):
        return "near"
    if any(c.isdigit() for word in left + right for c in word):
        return "differ"
    return "near" if ratio("-".join(left), "-".join(right)) >= RESPELT else "differ"


@lru_cache(maxsize=100_000)
def core(key: str) -> tuple[str, ...]:
    """Return the words of a body's key that tell it from others."""
    text = " ".join(WRITTEN_OUT.get(word, word) for word in key.split("-"))
    return tuple(UNTOLD.sub(" ", FINAL_Y.sub(r"\1i", text)).split()) or tuple(key.split("-"))


def _without(words: tuple[str, ...], others: tuple[str, ...]) -> list[str]:
    """Words that the others lack, each as often as it stands there."""
    rest = list(others)
    out = []
    for word in words:
        if word in rest:
            rest.remove(word)
        else:
            out.append(word)
    return out


def _initials(words: list[str]) -> Iterator[str]:
    if len(words) > 1:
        yield "".join(word[0] for word in words)
