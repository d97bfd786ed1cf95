"""Tokens finer than underthesea's: syllables joined by a hyphen, glued sentences, abbreviations with a full stop."""

import re
from collections.abc import Iterator

from vinhdanh.tokens.segment import safe_pattern

HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
KEEP_STOP = frozenset("TP Tp TX Tx GS TS PGS ThS Ths BS KS LS CN NGƯT NGND Mr Mrs Ms Dr St TT PTS".split())
"""Abbreviations that keep their full stop (`TP.`, `PGS.`)."""


def pieces(token: str) -> list[str]:
    """Split one token of underthesea into ours; the pieces joined give the token back."""
    if HYPHENATED.fullmatch(token):
        return [p for part in re.split("(-)", token) for p in _unglued(part)]
    return list(_stopped(token))


def _stopped(token: str) -> Iterator[str]:
    """`NSND.` → `NSND` `.`; `TTATXH.Châu` → `TTATXH` `.` `Châu`; `TP.HCM`, `T.Ư`, `N.TÝ` stay whole."""
    head, stop, tail = token.partition(".")
    if stop and (head in KEEP_STOP or head in "QPHX" and head) and tail.istitle() and tail.isalpha() and len(tail) > 1:
        yield head + "."
        yield from _unglued(tail)
        return
    if (
        stop
        and len(head) >= 2
        and head.isalpha()
        and head not in KEEP_STOP
        and (not tail or tail[:1].isalpha() and (len(head) > 3 or tail.istitle()))
    ):
        yield from _unglued(head)
        yield "."
        if tail:
            yield from _stopped(tail)
        return
    if stop and not tail and len(head) >= 3 and "&" in head:
        yield head
        yield "."
        return
    yield from _unglued(token)


def _unglued(token: str) -> list[str]:
    """`KhoaThầy` → `Khoa` `Thầy`: two Vietnamese syllables that the page has run together; `LĐLĐ`, `TCty`, `VnExpress` stay."""
    if not token.isalpha() or token.islower() or token.isupper():
        return [token]
    for i in range(2, len(token) - 1):
        left, right = token[:i], token[i:]
        if (
            right[0].isupper()
            and left[-1].islower()
            and (left.istitle() or left.islower())
            and vietnamese(left)
            and vietnamese(right[: _next_capital(right)])
        ):
            return [left, *_unglued(right)]
    return [token]


def _next_capital(text: str) -> int:
    return next((i for i in range(1, len(text)) if text[i].isupper()), len(text))


SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?[aăâeêioôơuưyà-ỹ]{1,3}(?:ng|nh|ch|[cmnpt])?", re.I
)


def vietnamese(syllable: str) -> bool:
    """Can the letters be one Vietnamese syllable?"""
    return SYLLABLE.fullmatch(syllable) is not None


def syllables(text: str) -> list[str]:
    """Split the wording of a table cell into tokens the same way as an article."""
    return [p for m in safe_pattern().finditer(text) for p in pieces(m.group())]
