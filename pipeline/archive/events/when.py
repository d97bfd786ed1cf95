"""Days that are known in part: `2020-03-04`, `2020-03`, `2020`, `--03-04`."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

PARTIAL = re.compile(r"(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?")
NEAR = 3
"""Days between two tellings of one event: papers take the eve, the day of signing, the day of printing for the day."""
CLOSE = 31
"""Days."""
LEAP_YEAR = 2000
"""Days without a year are set into it."""

Agreement = Literal["same", "near", "close", "month", "year", "differ"]


@dataclass(frozen=True, slots=True)
class When:
    """Year, month and day as far as they are known."""

    year: int | None
    month: int | None = None
    day: int | None = None

    @property
    def whole(self) -> bool:
        """Is the day known, perhaps without its year?"""
        return self.month is not None and self.day is not None

    def ordinal(self, year: int) -> int:
        """Return the number of the day, in `year` where the own year is unknown."""
        return date(self.year or year, self.month or 1, self.day or 1).toordinal()


def when(words: str | None) -> When | None:
    """Return the day of a partial ISO date (a time behind it is left out), None for what is none."""
    found = PARTIAL.match(words) if words else None
    if found is None or not any(found.groups()):
        return None
    out = When(*(int(part) if part else None for part in found.groups()))
    try:
        out.ordinal(LEAP_YEAR)
    except ValueError:
        return None
    return out


def agreement(a: When | None, b: When | None) -> Agreement | None:
    """How far do two days agree? None where they have nothing in common that could differ.

    same: one day; near: at most NEAR days apart; close: at most CLOSE days apart; month, year: the same one, days
    unknown; differ: apart.
    """
    if a is None or b is None:
        return None
    if a.whole and b.whole:
        return _of_days(a, b)
    if a.year is None or b.year is None:
        return "month" if a.month and a.month == b.month else None
    if a.year != b.year:
        return "differ"
    if a.month is None or b.month is None:
        return "year"
    return "month" if a.month == b.month else "differ"


def _of_days(a: When, b: When) -> Agreement:
    year = a.year or b.year or LEAP_YEAR
    try:
        apart = abs(a.ordinal(year) - b.ordinal(year))
    except ValueError:  # 29 February beside a common year
        return "differ"
    return "same" if not apart else "near" if apart <= NEAR else "close" if apart <= CLOSE else "differ"
