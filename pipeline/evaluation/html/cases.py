"""Cases: what is judged as one, right or wrong; all counts of an article are sums over its cases."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from vinhdanh.evaluation.agreement import CORE, EXTRA, Slots
from vinhdanh.evaluation.alignment import Alignment, Record, align
from vinhdanh.evaluation.errors import Error, Spans, clusters, cut, evidence, lone_errors, pair_errors

SLOTS = (*CORE, *EXTRA)
RECORD = "record"
"""`what` of a case that is no mention."""


@dataclass(frozen=True, slots=True)
class Case:
    """Mentions of one type that overlap, a pair of records, or a record without partner.

    what: a mention type or `record`; errors: none where gold and result are the same; records and their slots in
    normal form, gold first, None for the side that lacks it.
    """

    what: str
    gold: Spans
    found: Spans
    errors: tuple[Error, ...] = ()
    records: tuple[Record | None, Record | None] = (None, None)
    slots: tuple[Slots | None, Slots | None] = (None, None)

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes of its errors, each once."""
        return tuple(dict.fromkeys(error.class_ for error in self.errors))


def cases(gold: Mapping[str, Any], found: Mapping[str, Any]) -> list[Case]:
    """Return all cases of an article: mentions, then records, both in the order of the text."""
    mentions = sorted(_mentions(gold, found), key=_place)
    return mentions + sorted(_records(align(gold, found)), key=_place)


def _mentions(gold: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[Case]:
    for kind, g, f in clusters(gold, found):
        class_ = cut(g, f)
        yield Case(kind, g, f, (Error(kind, class_, g, f),) if class_ else ())


def _records(records: Alignment) -> Iterator[Case]:
    for i, j in records.pairs:
        gold, found = records.gold[i], records.found[j]
        both = (records.gold_slots[i], records.found_slots[j])
        wrong = tuple(pair_errors(records, i, j, SLOTS))
        yield Case(RECORD, evidence(gold), evidence(found), wrong, (gold, found), both)
    lone_slots: list[tuple[Slots | None, Slots | None]] = [(records.gold_slots[i], None) for i in records.missed]
    lone_slots += [(None, records.found_slots[j]) for j in records.spurious]
    for error, slots in zip(lone_errors(records), lone_slots, strict=True):
        yield Case(RECORD, error.gold, error.found, (error,), error.records, slots)


def _place(case: Case) -> tuple[int, int]:
    return min((*case.gold, *case.found), default=(0, 0))
