"""Tokens finer than underthesea's: syllables joined by a hyphen, sentences run together, full stops behind capitals."""

import re
from collections.abc import Iterator
from itertools import pairwise

from vinhdanh.text.normal import normalize
from vinhdanh.tokens.segment import safe_pattern

HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
KEEP_STOP = frozenset("TP Tp TX Tx GS TS PGS ThS Ths BS KS LS CN NGƯT NGND Mr Mrs Ms Dr St TT PTS Q P H X".split())
"""Abbreviations that keep their full stop (`TP.`, `PGS.`, `Q.`)."""
LONGEST_DOTTED = 3
"""`TP.HCM`, `UB.MTTQ` are one name; `TTATXH.UBND` with a longer first part are two sentences."""
SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?[aăâeêioôơuưyà-ỹ]{1,3}(?:ng|nh|ch|[cmnpt])?", re.I
)


def pieces(token: str) -> list[str]:
    """Split one token of underthesea into ours; the pieces joined give the token back."""
    if token.islower() and "-" not in token:
        return [token]
    if HYPHENATED.fullmatch(token):
        return [p for part in re.split("(-)", token) for p in _unglued(part)]
    return list(_stopped(token)) if "." in token[1:] else _unglued(token)


def syllables(text: str) -> list[str]:
    """Split the wording of a table cell into tokens the same way as an article."""
    return [p for m in safe_pattern().finditer(normalize(text).text) for p in pieces(m.group())]


def vietnamese(syllable: str) -> bool:
    """Can the letters be one Vietnamese syllable?"""
    return SYLLABLE.fullmatch(syllable) is not None


def _stopped(token: str) -> Iterator[str]:
    """`NSND.` → `NSND` `.`; `TTATXH.Châu` → `TTATXH` `.` `Châu`; `TP.Huế` → `TP.` `Huế`; `TP.HCM` stays whole."""
    parts = token.split(".")
    whole = parts[0]
    for left, right in pairwise(parts):
        if not _ends(left, right, single="." not in whole):
            whole += f".{right}"
            continue
        if left in KEEP_STOP:
            yield whole + "."
        else:
            yield from (*_unglued_end(whole), ".")
        whole = right
    if whole:
        yield from _unglued_end(whole)


def _ends(left: str, right: str, *, single: bool) -> bool:
    """Does the full stop between two parts of a token end something, not only abbreviate?"""
    if not left.replace("&", "").isalpha():
        return False
    if not right:
        return left not in KEEP_STOP and not (single and len(left) == 1)
    if right.istitle() and right.isalpha() and len(right) > 1:
        return len(left) > 1 or left in KEEP_STOP
    return right.isupper() and left.isupper() and len(left) > LONGEST_DOTTED


def _unglued_end(token: str) -> list[str]:
    head, stop, last = token.rpartition(".")
    first, *more = _unglued(last)
    return [head + stop + first, *more]


def _unglued(token: str) -> list[str]:
    """`KhoaThầy` → `Khoa` `Thầy`, `BHXHViệt` → `BHXH` `Việt`: run together on the page; `TCty`, `VnExpress` stay."""
    if not token.isalpha() or token.islower() or token.isupper() or token.istitle():
        return [token]
    for i in range(2, len(token) - 1):
        left, right = token[:i], token[i:]
        if right[0].isupper() and _is_word(left) and vietnamese(right[: _next_capital(right)]):
            if left.isupper() and (right.isascii() or not right[1].islower()):
                continue
            return [left, *_unglued(right)]
    return [token]


def _is_word(text: str) -> bool:
    return text.isupper() or ((text.istitle() or text.islower()) and vietnamese(text))


def _next_capital(text: str) -> int:
    return next((i for i in range(1, len(text)) if text[i].isupper()), len(text))
