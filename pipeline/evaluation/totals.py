"""Sums that users quote: recipients for each award, year and unit, gold beside found, with the signed error."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from vinhdanh.evaluation.agreement import normal

GIVEN = ("awarded", "posthumous")
"""Only what was given is summed."""
UNKNOWN = "–"
GROUPS = ("all", "award", "year", "unit")


@dataclass(frozen=True, slots=True)
class Sum:
    """Recipients in one group (`award`: `Huân chương Lao động hạng ba`)."""

    group: str
    key: str
    gold: int
    found: int

    @property
    def error(self) -> int:
        """How many too many; negative: too few."""
        return self.found - self.gold

    @property
    def relative(self) -> float | None:
        """The error as a share of the gold sum; None where that is 0."""
        return self.error / self.gold if self.gold else None


def recipients(record: Mapping[str, Any]) -> int:
    """Return how many recipients a record counts: its number, 1 for a name, 0 where the article gives neither."""
    who = record.get("recipient") or {}
    return int(who.get("count") or (1 if who.get("name") else 0))


def totals(gold: Iterable[Mapping[str, Any]], found: Mapping[str, Mapping[str, Any]]) -> list[Sum]:
    """Return the sums of every group, largest first; years are those of the conferring, else of the publication.

    found: results by id of the article.
    """
    sums: dict[bool, Counter[tuple[str, str]]] = {True: Counter(), False: Counter()}
    written: dict[tuple[str, str], str] = {}
    for article in gold:
        for is_gold, labels in ((True, article), (False, found.get(article["id"], {}))):
            for record in labels.get("records") or ():
                _add(sums[is_gold], written, record, article.get("published"))
    keys = sums[True].keys() | sums[False].keys()
    out = [Sum(group, written[group, key], sums[True][group, key], sums[False][group, key]) for group, key in keys]
    return sorted(out, key=lambda s: (GROUPS.index(s.group), -max(s.gold, s.found), s.key))


def groups_of(record: Mapping[str, Any], published: Any) -> dict[str, str]:
    """Return the key, as it is written, under which a record is summed in each group; none where nothing was given."""
    if record.get("status") not in GIVEN:
        return {}
    award, who = record.get("award") or {}, record.get("recipient") or {}
    name = f"{award.get('name')} hạng {award['class']}" if award.get("class") else award.get("name")
    date = next((d for d in (record.get("date"), published) if d and not str(d).startswith("-")), None)
    unit = who.get("unit") or (who.get("name") if who.get("kind") == "collective" else None)
    return {"all": "all", "award": name or UNKNOWN, "year": str(date or UNKNOWN)[:4], "unit": unit or UNKNOWN}


def compared(key: str) -> str:
    """Return the form of a key in which sums are collected."""
    return normal(key) or UNKNOWN


def _add(
    sums: Counter[tuple[str, str]], written: dict[tuple[str, str], str], record: Mapping[str, Any], published: Any
) -> None:
    for group, value in groups_of(record, published).items():
        key = (group, compared(value))
        written.setdefault(key, value)
        sums[key] += recipients(record)
