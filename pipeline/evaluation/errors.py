"""Errors of a result, classed: what was missed, invented, split, merged, cut wrongly, or filled wrongly."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from vinhdanh.evaluation.agreement import CORE, Slots, agreement, agrees, same
from vinhdanh.evaluation.alignment import Alignment, Record, align
from vinhdanh.evaluation.scoring import TYPES, Extent, extents

CLASSES = (
    "missed",
    "spurious",
    "split",
    "merged",
    "boundary",
    "wrong slot",
    "missing slot",
    "extra slot",
    "status",
)
AWARD_SLOTS = {"award": "name", "class": "class", "category": "category"}
PLAIN_SLOTS = ("status", "award_count", "grantor", "movement", "period", "date", "evidence")

Spans = tuple[Extent, ...]


@dataclass(frozen=True, slots=True)
class Error:
    """One error. what: a mention type or `record`; class_: one of CLASSES; spans in gold and in the result."""

    what: str
    class_: str
    gold: Spans = ()
    found: Spans = ()
    slot: str | None = None
    wanted: Any = None
    got: Any = None
    records: tuple[Record | None, Record | None] = field(default=(None, None))


def errors(gold: Mapping[str, Any], found: Mapping[str, Any]) -> list[Error]:
    """Return all errors of one article: mentions in the order of the text, then records."""
    records = align(gold, found)
    pairs = [error for i, j in records.pairs for error in pair_errors(records, i, j)]
    return [*mention_errors(gold, found), *pairs, *lone_errors(records)]


def mention_errors(gold: Mapping[str, Any], found: Mapping[str, Any]) -> list[Error]:
    """Return the errors of the mentions of one article, in the order of the text."""
    out = [Error(kind, class_, g, f) for kind, g, f in clusters(gold, found) if (class_ := cut(g, f))]
    return sorted(out, key=lambda e: min((*e.gold, *e.found)))


def clusters(gold: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[tuple[str, Spans, Spans]]:
    """Yield each type with gold and found spans that overlap, directly or through others; every span comes once."""
    for kind in TYPES:
        sides = [(span, side) for side, article in enumerate((gold, found)) for span in _spans(article, kind)]
        for cluster in _overlapping(sorted(sides)):
            g, f = (tuple(span for span, of in cluster if of == side) for side in (0, 1))
            yield kind, g, f


def cut(gold: Spans, found: Spans) -> str | None:
    """Return the class of spans that overlap; None where they are the same."""
    if gold == found:
        return None
    if not gold or not found:
        return "missed" if gold else "spurious"
    return "boundary" if len(gold) == len(found) else "split" if len(gold) < len(found) else "merged"


def slot_value(record: Mapping[str, Any], slot: str) -> Any:
    """Return a slot of a record as it is written."""
    if slot in AWARD_SLOTS:
        return (record.get("award") or {}).get(AWARD_SLOTS[slot])
    return record.get(slot) if slot in PLAIN_SLOTS else (record.get("recipient") or {}).get(slot)


def pair_errors(records: Alignment, i: int, j: int, slots: Sequence[str] = CORE) -> Iterator[Error]:
    """Yield the errors of a pair of records, slot by slot."""
    gold, found, g, f = records.gold[i], records.found[j], records.gold_slots[i], records.found_slots[j]
    for slot in slots:
        if agrees(slot, g, f):
            continue
        class_ = "missing slot" if f[slot] is None else "extra slot" if g[slot] is None else "wrong slot"
        class_ = "status" if slot == "status" else class_
        values = slot_value(gold, slot), slot_value(found, slot)
        yield Error("record", class_, evidence(gold), evidence(found), slot, *values, records=(gold, found))


def lone_errors(records: Alignment) -> Iterator[Error]:
    """Yield the records without partner: missed or merged with another, spurious or split off another."""
    for i in records.missed:
        merged = any(_covers(records.gold_slots[i], slots) for slots in records.found_slots)
        yield _whole("merged" if merged else "missed", records.gold[i], None)
    for j in records.spurious:
        split = any(_covers(slots, records.found_slots[j]) for slots in records.gold_slots)
        yield _whole("split" if split else "spurious", None, records.found[j])


def evidence(record: Record | None) -> Spans:
    """Return the span of the sentence that states a record; none where there is no record."""
    at = (record or {}).get("evidence")
    return ((at["start"], at["end"]),) if at else ()


def _covers(gold: Slots, found: Slots) -> bool:
    """Can the two tell one fact, or one a part of the other: same award, nothing of the recipients speaks against it?

    Who is `mixed` may be a part of the same people as a group of another kind or number.
    """
    group = () if "mixed" in (gold["kind"], found["kind"]) else ("kind", "count")
    filled = (slot for slot in ("award", "class", "name", *group) if gold[slot] is not None and found[slot] is not None)
    return agreement(gold, found) > 0 and all(same(slot, gold, found) for slot in filled)


def _spans(article: Mapping[str, Any], kind: str) -> set[Extent]:
    return extents(article.get("mentions") or (), kind)


def _overlapping(sides: Iterable[tuple[Extent, int]]) -> Iterator[list[tuple[Extent, int]]]:
    """Cut spans in text order, each with its side, where none reaches over the gap."""
    cluster: list[tuple[Extent, int]] = []
    reach = 0
    for span, side in sides:
        if cluster and span[0] >= reach:
            yield cluster
            cluster = []
        cluster.append((span, side))
        reach = max(reach, span[1])
    if cluster:
        yield cluster


def _whole(class_: str, gold: Record | None, found: Record | None) -> Error:
    return Error("record", class_, evidence(gold), evidence(found), records=(gold, found))
