"""Which tellings are compared at all: those that share a key, in blocks of bounded size.

A key is a name, or an award with a number or an office. A block that is too large is split by year, in windows that
overlap; what is still too large is read as a sorted neighbourhood (Hernández and Stolfo 1995, The Merge/Purge
Problem): each telling is compared with the next few in the order of days. So the number of pairs grows with the
archive, not with its square.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from vinhdanh.archive.events.features import MIDDLE
from vinhdanh.archive.events.names import core
from vinhdanh.archive.events.telling import Telling

Key = tuple[str | int | None, ...]

LARGEST = 60
"""Tellings of a block that are all compared with each other."""
REACH = 20
"""Following tellings with which each one is compared in a sorted neighbourhood."""
HEAD, TAIL = 4, 2
"""Words at the beginning of a body's name, and at its end, mostly its place, under which variants of it meet."""


def keys(a: Telling) -> Iterator[Key]:
    """Yield the keys under which a telling is compared."""
    if a.person_key:
        words = a.person_key.split("-")
        yield "person", a.person_key
        yield "given name", a.award, words[-1], a.unit or a.grantor
        yield "ends", a.award, words[0], words[-1], len(words)
    elif a.body:
        body = core(a.body)
        yield "body", *body
        yield "place", a.award, *body[-TAIL:]
        yield "head", a.award, *body[:HEAD]
    elif a.size:
        yield "number", a.award, a.size
        if a.size >= MIDDLE:
            yield "any award", a.size
    else:
        yield "open", a.award, a.unit or a.grantor, _month(a)


def pairs(tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Yield the pairs to compare as positions in `tellings`, smaller first; a pair may come several times.

    Tellings of one article are no pair: what it tells twice is one record already.
    """
    blocks: defaultdict[Key, list[int]] = defaultdict(list)
    for n, one in enumerate(tellings):
        for key in keys(one):
            blocks[key].append(n)
    for block in blocks.values():
        for i, j in _pairs_of(block, tellings):
            if tellings[i].article != tellings[j].article:
                yield min(i, j), max(i, j)


def _pairs_of(block: Sequence[int], tellings: Sequence[Telling]) -> Iterable[tuple[int, int]]:
    if len(block) <= LARGEST:
        return combinations(block, 2)
    windows = _windows(block, tellings)
    return (pair for w in windows for pair in (combinations(w, 2) if len(w) <= LARGEST else _neighbours(w, tellings)))


def _windows(block: Sequence[int], tellings: Sequence[Telling]) -> Iterable[list[int]]:
    """Windows of two years, one year apart; tellings without a year have one of their own."""
    out: defaultdict[int | None, list[int]] = defaultdict(list)
    for n in block:
        year = tellings[n].year
        for window in (None,) if year is None else (year, year + 1):
            out[window].append(n)
    return out.values()


def _neighbours(window: Sequence[int], tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    ordered = sorted(window, key=lambda n: _order(tellings[n]))
    for at, i in enumerate(ordered):
        for j in ordered[at + 1 : at + 1 + REACH]:
            yield i, j


def _order(a: Telling) -> tuple[str, ...]:
    day = a.day or a.printed
    days = f"{day.year or 0:04}-{day.month or 0:02}-{day.day or 0:02}" if day else ""
    return days, a.unit or "", a.grantor or "", a.record, a.article


def _month(a: Telling) -> int | None:
    return a.day.month if a.day else None
