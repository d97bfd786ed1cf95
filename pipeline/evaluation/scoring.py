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
    evidence = [(r["evidence"]["start"], r["evidence"]["end"]) for r in gold["records"] if r.get("evidence")]
    return _mention_counts(gold["mentions"], found.get("mentions") or (), evidence)


def _mention_counts(
    gold: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]], evidence: Sequence[Extent]
) -> dict[str, Count]:
    out: dict[str, Count] = {}
    for kind in TYPES:
        g, f = _extents(gold, kind), _extents(found, kind)
        out[f"strict:{kind}"] = _compared(g, f)
        out[f"award:{kind}"] = _compared(_within(g, evidence), _within(f, evidence))
        touched = sum(_touches(each, f) for each in g)
        out[f"overlap:{kind}"] = Count(touched, len(f) - sum(_touches(each, g) for each in f), len(g) - touched)
    sums = {f"{view}:ALL": [out[f"{view}:{kind}"] for kind in TYPES] for view in VIEWS}
    return out | {name: sum(counts, Count()) for name, counts in sums.items()}


def _extents(mentions: Iterable[Mapping[str, Any]], kind: str) -> set[Extent]:
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
    exact = sum(all(agrees(slot, gold[i], found[j]) for slot in CORE) for i, j in pairs)
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
    exact = sum(all(agrees(slot, gold[i], found[j]) for slot in CORE) for i, j in pairs)
    perfect = exact == len(gold) == len(found)
    status = sum(agrees("status", gold[i], found[j]) for i, j in pairs)
    return {"record:status": _rate(status, len(pairs)), "article:perfect": _rate(int(perfect), 1)}


def _rate(right: int, whole: int) -> Count:
    return Count(right, whole - right, whole - right)


def _slot_count(slot: str, gold: Sequence[Slots], found: Sequence[Slots], pairs: Sequence[tuple[int, int]]) -> Count:
    """Records without a partner count in full."""
    right = sum(same(slot, gold[i], found[j]) for i, j in pairs)
    filled = sum(record[slot] is not None for record in found)
    wanted = sum(record[slot] is not None for record in gold)
    return Count(right, filled - right, wanted - right)
