"""Errors of a result, classed: what was missed, invented, split, merged, cut wrongly, or filled wrongly."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from vinhdanh.evaluation.agreement import CORE, Slots, agreement, agrees
from vinhdanh.evaluation.alignment import Alignment, Record, align
from vinhdanh.evaluation.scoring import TYPES

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
PLAIN_SLOTS = ("status", "award_count", "grantor", "movement", "period", "date")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Error:
    """One error. what: a mention type or `record`; class_: one of CLASSES; spans in gold and in the result."""

    what: str
    class_: str
    gold: tuple[Span, ...] = ()
    found: tuple[Span, ...] = ()
    slot: str | None = None
    wanted: Any = None
    got: Any = None
    records: tuple[Record | None, Record | None] = field(default=(None, None))


def errors(gold: Mapping[str, Any], found: Mapping[str, Any]) -> list[Error]:
    """Return all errors of one article: mentions in the order of the text, then records."""
    mentions = [error for kind in TYPES for error in _mentions(kind, gold, found)]
    mentions.sort(key=lambda e: min((*e.gold, *e.found)))
    return mentions + list(_records(align(gold, found)))


def slot_value(record: Mapping[str, Any], slot: str) -> Any:
    """Return a slot of a record as it is written."""
    if slot in AWARD_SLOTS:
        return (record.get("award") or {}).get(AWARD_SLOTS[slot])
    return record.get(slot) if slot in PLAIN_SLOTS else (record.get("recipient") or {}).get(slot)


def _mentions(kind: str, gold: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[Error]:
    """Gold and found spans that touch make up one error: one to several is split, several to one merged."""
    g, f = _spans(gold, kind), _spans(found, kind)
    left, right = sorted(g - f), sorted(f - g)
    told: set[Span] = set()
    for one in left:
        touching = tuple(x for x in right if _touch(one, x) and x not in told)
        shared = [x for x in left if touching and _touch(x, touching[0])]
        if len(touching) > 1:
            yield Error(kind, "split", (one,), touching)
        elif touching and len(shared) > 1:
            yield Error(kind, "merged", tuple(shared), touching)
        elif touching:
            yield Error(kind, "boundary", (one,), touching)
        elif not any(_touch(one, x) for x in told):
            yield Error(kind, "missed", (one,))
        told.update(touching)
    for one in right:
        if one not in told:
            yield Error(kind, "spurious", (), (one,))


def _spans(article: Mapping[str, Any], kind: str) -> set[Span]:
    return {(m["start"], m["end"]) for m in article.get("mentions") or () if m["type"] == kind}


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _records(records: Alignment) -> Iterator[Error]:
    for i, j in records.pairs:
        yield from _slots(records.gold[i], records.found[j], records.gold_slots[i], records.found_slots[j])
    for i in records.missed:
        like = any(agreement(records.gold_slots[i], slots) > 0 for slots in records.found_slots)
        yield _whole("merged" if like else "missed", records.gold[i], None)
    for j in records.spurious:
        like = any(agreement(slots, records.found_slots[j]) > 0 for slots in records.gold_slots)
        yield _whole("split" if like else "spurious", None, records.found[j])


def _whole(class_: str, gold: Record | None, found: Record | None) -> Error:
    return Error("record", class_, _evidence(gold), _evidence(found), records=(gold, found))


def _slots(gold: Record, found: Record, g: Slots, f: Slots) -> Iterator[Error]:
    for slot in CORE:
        if agrees(slot, g, f):
            continue
        class_ = "missing slot" if f[slot] is None else "extra slot" if g[slot] is None else "wrong slot"
        class_ = "status" if slot == "status" else class_
        values = slot_value(gold, slot), slot_value(found, slot)
        yield Error("record", class_, _evidence(gold), _evidence(found), slot, *values, records=(gold, found))


def _evidence(record: Record | None) -> tuple[Span, ...]:
    at = (record or {}).get("evidence")
    return ((at["start"], at["end"]),) if at else ()
