"""Figures of a sink: sums and tops."""

import re
from collections import Counter
from dataclasses import dataclass, field, fields
from typing import Any

from vinhdanh.archive.summary.contents import Contents, Row

TOP = 20
"""Rows of a list of the commonest."""
KEPT = 200_000
"""So many different names are counted; beyond them the rarest are forgotten, so that memory stays bounded."""


@dataclass(slots=True)
class Figures:
    """What a sink holds.

    articles: None where the form does not tell; recipients: sum of the counts, a name counting 1; units: the bodies
    that were honoured, or whose members were; failures: dead letters by stage and reason, without the places.
    """

    articles: int | None = None
    records: int = 0
    recipients: int = 0
    dead_letters: int = 0
    awards: Counter[str] = field(default_factory=Counter)
    classes: Counter[str] = field(default_factory=Counter)
    units: Counter[str] = field(default_factory=Counter)
    grantors: Counter[str] = field(default_factory=Counter)
    years: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)

    def to_dict(self, top: int = TOP) -> dict[str, Any]:
        """Return plain values; of awards, units, grantors the `top` commonest."""
        out: dict[str, Any] = {}
        for name in (one.name for one in fields(self)):
            value = getattr(self, name)
            if isinstance(value, Counter):
                value = dict(sorted(value.items()) if name == "years" else commonest(value, top))
            out[name] = value
        return out


def commonest(counter: Counter[str], top: int) -> list[tuple[str, int]]:
    """Return the commonest names with their numbers; equal ones in order of the name."""
    return sorted(counter.items(), key=lambda item: (-item[1], item[0]))[:top]


def figures(name: str) -> Figures:
    """Return the figures of a sink. Raises UsageError, InputError or StoreError where it is none."""
    contents = Contents(name)
    out = Figures(articles=contents.articles())
    for row in contents.records():
        _count(out, row)
    for letter in contents.dead_letters():
        out.dead_letters += 1
        _add(out.failures, f"{letter['stage']}: {_reason(letter['error'])}")
    return out


def _count(out: Figures, row: Row) -> None:
    out.records += 1
    out.recipients += int(row["count"] or bool(row["name"]))
    award = row["award_name"] or row["award"]
    _add(out.awards, award)
    _add(out.classes, row["award_class"] and f"{award} hạng {row['award_class']}")
    _add(out.units, row["name"] if row["kind"] == "collective" and row["name"] else row["unit"])
    _add(out.grantors, row["grantor"])
    _add(out.statuses, row["status"])
    _add(out.years, _year(row["date"]) or _year(row["published"]) or "?")


def _year(day: str | None) -> str | None:
    """The year of a date; `--03-04` has none."""
    return day[:4] if day and day[:4].isdecimal() else None


def _add(counter: Counter[str], name: str | None) -> None:
    """Count a name, where there is one; keep the commonest where there are too many."""
    if not name:
        return
    counter[name] += 1
    if len(counter) > 2 * KEPT:
        kept = commonest(counter, KEPT)
        counter.clear()
        counter.update(dict(kept))


def _reason(error: str) -> str:
    """The reason without place and numbers, so that equal ones are counted together."""
    return re.sub(r"\d[\d,.]*", "N", error.rpartition(": ")[2] or error)
