"""UNIT without a head word: codes in a list, short forms in brackets, banks by their name, bodies among key words."""

import re
from collections.abc import Iterator, Sequence

from vinhdanh.mentions.base import Mention, covered
from vinhdanh.mentions.units.words import CODE, Marks
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

SHORT = re.compile(r"[A-ZĐ][\w&.-]*")
BANK = re.compile(r"[A-ZĐ][^\W\d_]+[Bb]ank")
"""`Agribank`, `HDBank`."""
MOSTLY_NAMED = frozenset("bộ cục tổng sở viện học".split())
"""First words of key words that name one body without a place: `Cục quản lý thị trường`."""
NATIONAL = ("quốc", "gia")


def codes(tokens: Tokens, units: Sequence[Mention]) -> Iterator[Mention]:
    """`Phòng PC03, PA06 và PA07`: later codes stand without the head word."""
    taken = covered(units)
    for m in units:
        if not CODE.fullmatch(tokens.form[m.end - 1]):
            continue
        j = m.end
        while j + 1 < len(tokens.key) and tokens.key[j] in {",", "và"} and CODE.fullmatch(tokens.form[j + 1]):
            if j + 1 not in taken:
                yield Mention("UNIT", j + 1, j + 2, "unit.code")
            j += 2


def aliases(tokens: Tokens, units: Sequence[Mention], places: dict[int, int], blocked: set[int]) -> list[Mention]:
    """A short name given in brackets behind a unit (`… (PVC)`) is a UNIT wherever it stands."""
    short = {tokens.form[m.end + 1] for m in units if m.end + 1 not in places and _gives_alias(tokens, m)}
    short |= {tokens.form[m.end - 1] for m in units if _short_firm(tokens, m)}
    taken = covered(units) | blocked
    return [_with_number(tokens, i) for i, f in enumerate(tokens.form) if f in short and i not in taken]


def _with_number(tokens: Tokens, i: int) -> Mention:
    """`Licogi 9`: a number that the short name had in its brackets too."""
    numbered = tokens.shape[i + 1 : i + 2] == ["9"] and tokens.key[i + 2 : i + 3] == [")"]
    return Mention("UNIT", i, i + 1 + numbered, "unit.alias")


def _short_firm(tokens: Tokens, m: Mention) -> bool:
    """`Tổng Cty PVC`: the short name of a firm stands behind its head."""
    form = tokens.form[m.end - 1]
    firm = m.rule == "unit.head.firm" and 1 < m.end - m.start <= 4 and tokens.shape[m.end - 2] != "XX"
    return firm and tokens.shape[m.end - 1] == "XX" and form.isascii() and form.isalpha() and len(form) > 2


def _gives_alias(tokens: Tokens, m: Mention) -> bool:
    j = m.end + 1
    if j + 1 >= len(tokens.key) or tokens.key[m.end] != "(" or tokens.key[j + 1] not in {")", "-", ","}:
        return False
    form = tokens.form[j]
    lone = tokens.shape[j] == "Xx" and tokens.key[j + 1] == ")" and form.isascii() and len(form) >= 4
    return (tokens.shape[j] == "XX" or lone) and SHORT.fullmatch(form) is not None and not _of_tail(tokens, m, form)


def _of_tail(tokens: Tokens, m: Mention, form: str) -> bool:
    """`Bộ Khoa học và Công nghệ (KH&CN)` shortens the field, not the body: the first letter of the name is missing."""
    initials = [tokens.key[k][0] for k in range(m.start, m.end) if tokens.key[k][0].isalpha()]
    letters = [c for c in form.casefold() if c.isalpha()]
    rest = iter(initials[1:])
    return letters[0] != initials[0] and all(c in rest for c in letters)


def banks(tokens: Tokens, taken: set[int]) -> Iterator[Mention]:
    """Banks whose name says so."""
    for i, form in enumerate(tokens.form):
        if i in taken or not BANK.fullmatch(form):
            continue
        glued = tokens.glued[i] and tokens.shape[i - 1] in CAPITALS and i - 1 not in taken
        yield Mention("UNIT", i - glued, i + 1, "unit.bank")


def key_words(tokens: Tokens, marks: Marks, tags: Sequence[Mention]) -> Iterator[Mention]:
    """Full names among the key words below a text, which have small letters: `…,Cục thuế tp hồ chí minh,…`."""
    for tag in tags:
        start = tag.start
        for i in range(tag.start, tag.end + 1):
            if i < tag.end and tokens.key[i] != ",":
                continue
            if start < i and _full_name(tokens, marks, start, i):
                yield Mention("UNIT", start, i, "unit.keyword")
            start = i + 1


def _full_name(tokens: Tokens, marks: Marks, a: int, b: int) -> bool:
    """A whole name of the table, or a head with a place or, for the bodies of the state, with its field."""
    name, head = marks.names.get(a), marks.heads.get(a)
    if name and name.end == b:
        return tokens.shape[a] in CAPITALS
    if head is None or tokens.shape[a] not in CAPITALS or head.end > b:
        return False
    if head.end < b and head.end - a == 1 and not tokens.word_start[head.end] and head.end not in marks.words:
        return False
    placed = any(i in marks.place_ends or tokens.shape[i - 1] in CAPITALS for i in range(head.end + 1, b + 1))
    field = tokens.key[a] in MOSTLY_NAMED and b - a >= 3 and head.value.domain == "state"
    national = tuple(tokens.key[b - 2 : b]) == NATIONAL
    return placed or field or national or head.end == b and b - a >= 3 and head.value.alone == "yes"
