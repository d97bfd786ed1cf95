"""Shape of a form, as the grammars read it."""

import re
from functools import lru_cache

from vinhdanh.text.normal import normalize

CAPITALS = frozenset({"Xx", "XX"})
"""Shapes that begin with a capital letter."""

BREAKS = frozenset("\r\n\v\f\u0085\u2028\u2029")
PICTURES = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff\ufe0e\ufe0f\U000e0020-\U000e007f]+")
"""Emoji with their selectors and tags: ornament between words, which no grammar reads."""


@lru_cache(maxsize=200_000)
def form_of(word: str) -> str:
    """The normal form of a token's text; a line break is `\\n`, other layout and emoji are the empty string."""
    text = normalize(word).text
    if PICTURES.fullmatch(text):
        return ""
    if text.strip():
        return text
    return "\n" if not BREAKS.isdisjoint(text) else ""


@lru_cache(maxsize=200_000)
def shape_of(form: str) -> str:
    """`Xx` capitalised, `XX` two letters or more, all capital, `xx` small, `9` number, `.` sign, `¶` line break."""
    if form == "\n":
        return "¶"
    if form[0].isdigit():
        return "9"
    letters = [c for c in form if c.isalpha()]
    if not letters:
        return "."
    if not letters[0].isupper():
        return "xx"
    return "XX" if len(letters) > 1 and all(c.isupper() for c in letters) else "Xx"
