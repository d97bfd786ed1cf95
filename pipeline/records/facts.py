"""A fact: one award to one recipient with its slots as token ranges, before it becomes a record."""

from dataclasses import dataclass

from vinhdanh.mentions.awards.name import AwardName
from vinhdanh.records.party import Range

__all__ = ["Fact", "Range"]


@dataclass(frozen=True, slots=True)
class Fact:
    """Slots of one record.

    Ranges are token ranges: a body in its fullest form may stand elsewhere in the article, so each slot has its own.
    evidence: the number of the sentence; recipient: the name; modifier, number: of a counted group; handed: may the
    grantor only have handed it over?
    head: the first words of a name, where its list leaves them out (`Công an tỉnh A, B`).
    """

    status: str
    name: AwardName
    award: Range
    evidence: int
    rules: tuple[str, ...]
    kind: str
    award_count: int | None = None
    count: int | None = None
    modifier: Range | None = None
    recipient: Range | None = None
    head: tuple[Range, ...] = ()
    rank: Range | None = None
    position: Range | None = None
    unit: Range | None = None
    grantor: Range | None = None
    presenter: Range | None = None
    proposer: Range | None = None
    movement: Range | None = None
    period: str | None = None
    date: str | None = None
    number: Range | None = None
    handed: bool = False

    def filled(self) -> int:
        """How many slots say something: of two tellings of one fact the fuller one leads."""
        slots = (
            self.award_count,
            self.count,
            self.recipient,
            self.rank,
            self.position,
            self.unit,
            self.grantor,
            self.period,
            self.date,
            self.movement,
        )
        return sum(s is not None for s in slots)
