"""The award record: one fact that the article states."""

import hashlib
from typing import Annotated, Literal

from pydantic import Field

from .award import Award
from .recipient import Count, Kind, Recipient
from .span import Model, Span, Words

Status = Literal["awarded", "posthumous", "proposed", "planned", "revoked"]
Slot = Literal[
    "award",
    "class",
    "award_count",
    "count",
    "count_modifier",
    "name",
    "rank",
    "position",
    "unit",
    "grantor",
    "movement",
    "period",
    "date",
    "presenter",
    "proposer",
]

_MONTH = r"(0[1-9]|1[0-2])"
_DAY = r"(0[1-9]|[12]\d|3[01])"
PartialDate = Annotated[str, Field(pattern=rf"^(\d{{4}}(-{_MONTH}(-{_DAY})?)?|--{_MONTH}-{_DAY})$")]
Period = Annotated[str, Field(pattern=r"^\d{4}(-\d{4}|(, \d{4})*)$")]

ID_LENGTH = 16


WarningCode = Literal[
    "class.none", "class.unknown", "grantor.level", "recipient.kind", "award.not_yet", "award.no_longer", "date.future"
]


class RecordWarning(Model):
    """What the award tables or the calendar speak against; the record says what the article says all the same.

    code: the check; reason: one sentence for the reader.
    """

    code: WarningCode
    reason: Words


class Resolved(Model):
    """Values that hold across articles.

    award_id: row of the lexicon's awards; unit: the recipients' body in its fullest form; unit_key: slug of that body
    (`cong-an-tinh-gia-lai`); person_key: slug of the recipient's name; date: the day of the conferring as far as known.
    """

    award_id: Words | None = None
    unit: Words | None = None
    unit_key: Words | None = None
    person_key: Words | None = None
    date: PartialDate | None = None


class Record(Model):
    """This award went, or is to go, to this recipient.

    The fields up to `evidence` are the gold format. Behind them stand our additions, which gold made by hand lacks:
    id: stable, see `record_id`; presenter: who handed the award over without being its grantor; proposer: who asked
    for it; spans: where in the text each filled slot is read; rules: ids of the rules that made the record;
    warnings: what is implausible about it; confidence: probability that award, class, status and recipient are right.
    """

    status: Status
    award: Award
    award_count: Count | None = None
    recipient: Recipient
    grantor: Words | None = None
    movement: Words | None = None
    period: Period | None = None
    date: PartialDate | None = None
    evidence: Span
    id: Words | None = None
    presenter: Words | None = None
    proposer: Words | None = None
    spans: dict[Slot, Span] = Field(default_factory=dict)
    rules: tuple[str, ...] = ()
    warnings: tuple[RecordWarning, ...] = ()
    confidence: Annotated[float, Field(ge=0, le=1)] | None = None
    resolved: Resolved | None = None


def record_id(
    article_id: str,
    *,
    status: Status,
    kind: Kind,
    award: Span,
    recipient: Span | None = None,
    grantor: Span | None = None,
) -> str:
    """Return the id of a record: the same article gives the same id.

    award, recipient, grantor: where the article says so; recipient is the span of the name, else of the number,
    the position or the body.
    """
    spans = (f"{s.start}-{s.end}" if s else "" for s in (award, recipient, grantor))
    told = "\n".join((article_id, status, kind, *spans))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:ID_LENGTH]
