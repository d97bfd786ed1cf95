"""An event: one award to one recipient, with everything that tells of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from vinhdanh.archive.events.telling import Row, Telling
from vinhdanh.archive.rows import CONFERRING, EVENT_COLUMNS, Cell

PREFIX = "e"
STATUSES = ("posthumous", "revoked", "awarded", "planned", "proposed")
"""Of several statuses the one that the event ends with comes first."""
FILLABLE = ("award_class", "award_count", "rank", "position", "unit", "unit_key", *CONFERRING)
"""Slots that the fullest record may lack and another fills."""
SLOTS = (*FILLABLE, "count", "name", "person_key", "award_id")


@dataclass(frozen=True, slots=True)
class Source:
    """A record that tells of the event; score: of its surest link to another one, None where it is alone."""

    article_id: str
    record_id: str
    published: str | None
    score: float | None


@dataclass(frozen=True, slots=True)
class Event:
    """One award to one recipient.

    id: made of the smallest record id, so that later tellings seldom change it; record: the fullest record, its empty
    slots filled from the others, in EVENT_COLUMNS; told_by: id of that record; first_published: the earliest day of
    publication that is known; sources: all records, in the order of publication.
    """

    id: str
    record: dict[str, Cell]
    told_by: str
    first_published: str | None
    sources: tuple[Source, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        sources = [{name: getattr(s, name) for name in Source.__slots__} for s in self.sources]
        head = {"event_id": self.id, "told_by": self.told_by, "first_published": self.first_published}
        return head | {"record": self.record, "sources": sources}


def event(members: Sequence[Telling], scores: Sequence[float | None]) -> Event:
    """Return the event of tellings, each with the score of its surest link."""
    ranked = sorted(members, key=_rank)
    sources = [
        Source(a.article, a.record, _text(a.row["published"]), score) for a, score in zip(members, scores, strict=True)
    ]
    sources.sort(key=lambda s: (s.published or "~", s.record_id))
    return Event(
        id=PREFIX + min(a.record for a in members),
        record=_joined([a.row for a in ranked]),
        told_by=ranked[0].record,
        first_published=sources[0].published,
        sources=tuple(sources),
    )


def _rank(a: Telling) -> tuple[float, float, str, str]:
    """The fullest record first, then the surest."""
    confidence = a.row.get("confidence")
    sure = float(confidence) if confidence is not None else 0.0
    return -sum(a.row.get(slot) is not None for slot in SLOTS), -sure, a.record, a.article


def _joined(rows: Sequence[Row]) -> dict[str, Cell]:
    """The first row, its empty slots filled from the next ones that have them."""
    out = {name: rows[0].get(name) for name in EVENT_COLUMNS}
    for slot in FILLABLE:
        out[slot] = next((row[slot] for row in rows if row.get(slot) is not None), None)
    told = {row["status"] for row in rows}
    out["status"] = next((status for status in STATUSES if status in told), out["status"])
    return out


def _text(value: Cell) -> str | None:
    return None if value is None else str(value)
