"""Scores of results against gold, both in the gold format; the definitions are those of docs/accuracy.md.

Counts are kept for each article and added up, so that a total is a sum.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vinhdanh.evaluation.agreement import CORE, EXTRA, Slots, agrees, same
from vinhdanh.evaluation.alignment import Alignment, align

TYPES = ("RANK", "PERSON", "UNIT", "AWARD", "COUNT")
VIEWS = ("strict", "award", "overlap")
"""strict: same type and span; award: the same, inside gold evidence only; overlap: same type, spans touch."""

Extent = tuple[int, int]
"""Start and end of a span."""


@dataclass(frozen=True, slots=True)
class Count:
    """Agreements, spurious and missed items; counts add up."""

    right: int = 0
    spurious: int = 0
    missed: int = 0

    def __add__(self, other: "Count") -> "Count":
        """Return the sum of two counts."""
        return Count(self.right + other.right, self.spurious + other.spurious, self.missed + other.missed)

    @property
    def precision(self) -> float | None:
        """Share of what was found that is right; None where nothing was found."""
        found = self.right + self.spurious
        return self.right / found if found else None

    @property
    def recall(self) -> float | None:
        """Share of the gold that was found; None where there is none."""
        gold = self.right + self.missed
        return self.right / gold if gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None where there is neither gold nor anything found."""
        whole = 2 * self.right + self.spurious + self.missed
        return 2 * self.right / whole if whole else None


Counts = Mapping[str, Count]
"""Counts by name: `strict:RANK`, `slot:grantor`, `record:found` …, and the sums `strict:ALL`, `slot:CORE` …"""


def score(gold: Iterable[Mapping[str, Any]], found: Iterable[Mapping[str, Any]]) -> dict[str, Count]:
    """Return the counts over all gold articles; an article that `found` lacks counts as empty."""
    by_id = {article["id"]: article for article in found}
    return total(score_article(article, by_id.get(article["id"], {})) for article in gold)


def total(counts: Iterable[Counts]) -> dict[str, Count]:
    """Return the sum of the counts of articles."""
    out: dict[str, Count] = {}
    for one in counts:
        for name, count in one.items():
            out[name] = out.get(name, Count()) + count
    return out


def score_article(gold: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Count]:
    """Return the counts of one article."""
    return mention_counts(gold, found) | record_counts(align(gold, found))


def mention_counts(gold: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Count]:
    """Return the counts of mentions in one article, for each view and type."""
    g, f, within = gold["mentions"], found.get("mentions") or (), award_sentences(gold)
    types = {kind: type_counts(extents(g, kind), extents(f, kind), within) for kind in TYPES}
    out = {f"{view}:{kind}": types[kind][view] for kind in TYPES for view in VIEWS}
    return out | {f"{view}:ALL": sum((types[kind][view] for kind in TYPES), Count()) for view in VIEWS}


def type_counts(gold: set[Extent], found: set[Extent], within: Sequence[Extent]) -> dict[str, Count]:
    """Return the counts of the mentions of one type, for each view; within: evidence of the gold records."""
    touched = sum(_touches(each, found) for each in gold)
    untouched = sum(not _touches(each, gold) for each in found)
    return {
        "strict": _compared(gold, found),
        "award": _compared(_within(gold, within), _within(found, within)),
        "overlap": Count(touched, untouched, len(gold) - touched),
    }


def award_sentences(article: Mapping[str, Any]) -> list[Extent]:
    """Return the sentences that state the records of an article."""
    return [(r["evidence"]["start"], r["evidence"]["end"]) for r in article["records"] if r.get("evidence")]


def extents(mentions: Iterable[Mapping[str, Any]], kind: str) -> set[Extent]:
    """Return the spans of the mentions of a type."""
    return {(m["start"], m["end"]) for m in mentions if m["type"] == kind}


def _within(extents: set[Extent], evidence: Sequence[Extent]) -> set[Extent]:
    return {(a, b) for a, b in extents if any(start <= a and b <= end for start, end in evidence)}


def _touches(one: Extent, others: Iterable[Extent]) -> bool:
    return any(one[0] < b and a < one[1] for a, b in others)


def _compared(gold: set[Extent], found: set[Extent]) -> Count:
    return Count(len(gold & found), len(found - gold), len(gold - found))


def record_counts(records: Alignment) -> dict[str, Count]:
    """Return the counts of slots and records in one article."""
    gold, found, pairs = records.gold_slots, records.found_slots, records.pairs
    out = {f"slot:{slot}": _slot_count(slot, gold, found, pairs) for slot in (*CORE, *EXTRA)}
    exact = _exact(records)
    return out | {
        "slot:CORE": sum((out[f"slot:{slot}"] for slot in CORE), Count()),
        "record:found": Count(len(pairs), len(found) - len(pairs), len(gold) - len(pairs)),
        "record:exact": Count(exact, len(found) - exact, len(gold) - exact),
    }


def rates(records: Alignment) -> dict[str, Count]:
    """Return the rates of one article: status of found records, and whether all its records are exact.

    What is not right is counted as spurious and as missed, so that precision, recall and F1 all are the rate.
    """
    gold, found, pairs = records.gold_slots, records.found_slots, records.pairs
    perfect = _exact(records) == len(gold) == len(found)
    status = sum(agrees("status", gold[i], found[j]) for i, j in pairs)
    return {"record:status": _rate(status, len(pairs)), "article:perfect": _rate(int(perfect), 1)}


def _exact(records: Alignment) -> int:
    """How many pairs agree in all slots of the core."""
    gold, found = records.gold_slots, records.found_slots
    return sum(all(agrees(slot, gold[i], found[j]) for slot in CORE) for i, j in records.pairs)


def _rate(right: int, whole: int) -> Count:
    return Count(right, whole - right, whole - right)


def _slot_count(slot: str, gold: Sequence[Slots], found: Sequence[Slots], pairs: Sequence[tuple[int, int]]) -> Count:
    """Records without a partner count in full."""
    right = sum(same(slot, gold[i], found[j]) for i, j in pairs)
    filled = sum(record[slot] is not None for record in found)
    wanted = sum(record[slot] is not None for record in gold)
    return Count(right, filled - right, wanted - right)
