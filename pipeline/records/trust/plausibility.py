"""Does a record agree with the award tables? What speaks against it is told as a warning; no slot is changed.

A contradiction is first a sign of a wrong parse, then of a slip of the press (DOMAIN section 3): which classes an award
has, who may confer it, whom it can go to, since and until when it existed, and that nothing was conferred after the
paper came out. A bare form (`Bằng khen`) has no row of its own that tells who gives it; for these stand the rules of
thumb of DOMAIN section 3 (c).
"""

import re
from collections.abc import Iterator

from vinhdanh.lexicon import Lexicon
from vinhdanh.lexicon.rows import AwardRow
from vinhdanh.models import Record, RecordWarning, WarningCode
from vinhdanh.records.slots.authority import FOREIGN, STATE, STATE_GRANTORS, has
from vinhdanh.text.keys import match_key
from vinhdanh.text.normal import normalize

CLASS_NAMES = {"nhất": "nhat", "nhì": "nhi", "ba": "ba"}
CLASSED = frozenset({"huan_chuong", "huy_chuong"})
NEVER = {
    "bang_khen": (("chủ tịch nước", "công an huyện", "huyện", "xã", "phường", "thị trấn"), ("thị xã", "xã hội")),
    "giay_khen": (("chủ tịch nước", "thủ tướng", "bộ trưởng", "ubnd tỉnh"), ()),
}
"""Category: words that the grantor never has, and words that only look like them."""
KINDS = {"individual": frozenset({"ca_nhan"}), "collective": frozenset({"tap_the", "dia_phuong", "ho_gia_dinh"})}
JOINT = re.compile(r", | và ")
"""Parts several givers: one of them who may confer will do."""
SINCE, UNTIL = re.compile(r"\bsince (\d{4})"), re.compile(r"\buntil (\d{4})")


class Plausibility:
    """Checks records against the table `awards`."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the lexicon that the records were made with."""
        self.rows = {row.id: row for row in lexicon.awards}

    def checked(self, record: Record, published: str | None) -> Record:
        """Return the record with its warnings; published: ISO date or a part of it, or None."""
        row = self.rows.get(record.resolved.award_id or "") if record.resolved else None
        found = (*_of_law(record, row), *_of_row(record, row), *_of_calendar(record, row, published))
        return record.model_copy(update={"warnings": found}) if found else record


def _warning(code: WarningCode, reason: str) -> RecordWarning:
    return RecordWarning(code=code, reason=reason)


def _of_row(record: Record, row: AwardRow | None) -> Iterator[RecordWarning]:
    if row is None or "generic" in row.flags:
        return
    given = record.award.class_
    classes = row.classes.split(",") if row.classes else []
    if given and not classes and record.award.category in CLASSED and row.level != FOREIGN:
        yield _warning("class.none", f"{row.name} has no classes, the article gives hạng {given}")
    elif given and classes and CLASS_NAMES[given] not in classes:
        yield _warning("class.unknown", f"{row.name} has no hạng {given}")
    allowed = KINDS.get(record.recipient.kind)
    if allowed and row.recipients and allowed.isdisjoint(row.recipients):
        other = "collectives" if record.recipient.kind == "individual" else "individuals"
        yield _warning("recipient.kind", f"{row.name} goes to {other}")


def _of_law(record: Record, row: AwardRow | None) -> Iterator[RecordWarning]:
    if record.grantor is None:
        return
    grantor = match_key(normalize(record.grantor).text)
    if row and row.level == STATE and not has(grantor, STATE_GRANTORS):
        by = row.grantor or "the state"
        yield _warning("grantor.level", f"{row.name} is conferred by {by}, the article names {record.grantor}")
    never, but = NEVER.get(record.award.category, ((), ()))
    if all(has(giver, never) and not has(giver, but) for giver in JOINT.split(grantor)):
        yield _warning("grantor.level", f"a {record.award.name} is never given by {record.grantor}")


def _of_calendar(record: Record, row: AwardRow | None, published: str | None) -> Iterator[RecordWarning]:
    date = record.date
    if date is None or date.startswith("--"):
        return
    if published and date[: len(published)] > published[: len(date)] and record.status == "awarded":
        yield _warning("date.future", f"conferred on {date}, after the day of publication {published}")
    since, until = (rule.search(row.status) if row else None for rule in (SINCE, UNTIL))
    if row and since and date[:4] < since[1]:
        yield _warning("award.not_yet", f"{row.name} exists since {since[1]}, the article says {date}")
    if row and until and date[:4] > until[1]:
        yield _warning("award.no_longer", f"{row.name} was given until {until[1]}, the article says {date}")
