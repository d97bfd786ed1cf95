"""Records in one line each, for tables of (sentence, expected records).

`award class xN > recipient < grantor`, in front of it the status unless it is `awarded`. A recipient is a name, or a
kind with its number; awards alone are counted by `xN`; no grantor: nothing is said.
"""

from collections.abc import Callable

import pytest

from vinhdanh.api import Extractor
from vinhdanh.models import Record


def compact(record: Record) -> str:
    """Return one record as one line."""
    award, recipient = record.award, record.recipient
    status = "" if record.status == "awarded" else f"{record.status} "
    words = [award.name, award.class_, f"x{record.award_count}" if record.award_count else None]
    who = recipient.name or " ".join(str(w) for w in (recipient.kind, recipient.count_modifier, recipient.count) if w)
    grantor = f" < {record.grantor}" if record.grantor else ""
    return f"{status}{' '.join(w for w in words if w)} > {who}{grantor}"


@pytest.fixture(scope="session")
def lines_of() -> Callable[[str], list[str]]:
    """Return a function that gives the records of a text, one line each, in order; the gate must not lose any."""
    extractor = Extractor()

    def lines(text: str) -> list[str]:
        records = extractor.extract(text).records
        assert extractor.extract(text, records_only=True).records == records, "the gate loses records"
        return [compact(record) for record in records]

    return lines
