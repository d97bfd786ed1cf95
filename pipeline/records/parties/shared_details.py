"""What the members of a list share: `hai Thượng úy A và B`, `Đội A và Đội B, đều thuộc Công an huyện X`."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.counts.numerals import read_number
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

LINKS = frozenset({",", "và", "cùng"})
PLURAL = frozenset({"các", "những"})
TOGETHER = frozenset({"đều", "cùng"})
"""Words that make what follows them true of all who are named before."""
BELONG = frozenset({"thuộc", "của"})
NUMERAL = 3
"""Tokens of a number in words."""
PERSON, UNIT = "person", "unit"


def with_shared_details(tokens: Tokens, parties: Sequence[Party]) -> list[Party]:
    """Return the parties of a sentence; a member of a list has the rank before the first or the body over the last,
    where the words around say that it is that of all.
    """
    out = list(parties)
    for first, behind in reversed(_runs(tokens, parties)):
        run, over = out[first:behind], out[behind : behind + 1]
        if run[0].kind == PERSON:
            out[first:behind] = _with_rank(tokens, run)
        elif over and over[0].kind == UNIT and _is_over_all(tokens, run[-1].end, over[0].start):
            run = [replace(p, parent=p.parent or over[0].name) for p in run]
            out[first : behind + 1] = [*run[:-1], replace(run[-1], end=over[0].end)]
    return out


def _runs(tokens: Tokens, parties: Sequence[Party]) -> list[tuple[int, int]]:
    """(first, behind the last) of the lists of two or more persons, of two or more bodies."""
    runs: list[tuple[int, int]] = []
    start = 0
    for i in range(1, len(parties) + 1):
        goes_on = i < len(parties) and _joined(tokens, parties[i - 1], parties[i])
        if goes_on:
            continue
        if i - start > 1:
            runs.append((start, i))
        start = i
    return runs


def _joined(tokens: Tokens, a: Party, b: Party) -> bool:
    between = tokens.key[a.end : b.start]
    return a.kind == b.kind and a.kind in {PERSON, UNIT} and bool(between) and LINKS.issuperset(between)


def _with_rank(tokens: Tokens, run: Sequence[Party]) -> list[Party]:
    """`hai Thượng úy A và B`, `các Đại tá A, B và C`: a rank behind a number or plural is that of all bare names."""
    first = run[0]
    if first.rank is None or first.rank[0] != first.start or not _is_plural(tokens, first.start):
        return list(run)
    bare = [p.rank is None and p.name is not None and p.name[0] == p.start for p in run]
    return [replace(p, rank=first.rank) if alone else p for p, alone in zip(run, bare, strict=True)]


def _is_plural(tokens: Tokens, i: int) -> bool:
    """Does a number above one, or `các`, end before token `i`?"""
    if tokens.key[i - 1 : i] and tokens.key[i - 1] in PLURAL:
        return True
    numbers = (read_number(tokens.key, k, i) for k in range(max(i - NUMERAL, 0), i))
    return any(n is not None and n[1] == i and n[0] > 1 for n in numbers)


def _is_over_all(tokens: Tokens, a: int, b: int) -> bool:
    """Are the words from token `a` to the body at token `b` `(,) cùng thuộc`, `đều của`?"""
    words = tokens.key[a + (tokens.key[a : a + 1] == [","]) : b]
    return len(words) > 1 and TOGETHER.issuperset(words[:-1]) and words[-1] in BELONG
