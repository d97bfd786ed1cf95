"""Gold and found records of one article, paired one to one."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from vinhdanh.evaluation.agreement import Slots, pairs_of, slots_of

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Records and their slots in an order that does not depend on the order given; pairs of indices into both."""

    gold: tuple[Record, ...]
    found: tuple[Record, ...]
    gold_slots: tuple[Slots, ...]
    found_slots: tuple[Slots, ...]
    pairs: tuple[tuple[int, int], ...]

    @property
    def missed(self) -> list[int]:
        """Indices of the gold records that have no partner."""
        paired = {i for i, _ in self.pairs}
        return [i for i in range(len(self.gold)) if i not in paired]

    @property
    def spurious(self) -> list[int]:
        """Indices of the found records that have no partner."""
        paired = {j for _, j in self.pairs}
        return [j for j in range(len(self.found)) if j not in paired]


def align(gold: Mapping[str, Any], found: Mapping[str, Any]) -> Alignment:
    """Pair the records of two labellings of one article."""
    g, f = _ordered(gold.get("records") or ()), _ordered(found.get("records") or ())
    gold_slots, found_slots = tuple(s for s, _ in g), tuple(s for s, _ in f)
    pairs = tuple(pairs_of(gold_slots, found_slots))
    return Alignment(tuple(r for _, r in g), tuple(r for _, r in f), gold_slots, found_slots, pairs)


def _ordered(records: Iterable[Record]) -> list[tuple[Slots, Record]]:
    """Ties in the pairing are broken by this order."""
    return sorted(((slots_of(record), record) for record in records), key=lambda both: _as_text(both[0]))


def _as_text(slots: Slots) -> str:
    return json.dumps({name: str(value) for name, value in slots.items()}, sort_keys=True)
