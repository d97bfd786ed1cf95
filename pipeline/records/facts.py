"""A fact: one award to one recipient with its slots as token ranges, before it becomes a record."""

from dataclasses import dataclass, field

from vinhdanh.mentions.award_name import AwardName

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Fact:
    """Slots of one record.

    Ranges are token ranges; texts are what the record will print, where they differ from the words of one range
    (a body in its fullest form stands elsewhere in the article, so each slot keeps its own range).
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
    also: tuple[Range, ...] = field(default=())

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
