"""One mention of an award has one day: what a later telling adds to one of its groups holds for all of them."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.facts import Fact, Range


def with_shared_days(facts: Sequence[Fact]) -> list[Fact]:
    """Return `facts`; those that one mention of an award gave (`tặng Giấy khen cho 7 tập thể, 8 cá nhân`) share day and
    period, where only one of them has it.
    """
    days = {_mention(f): f.date for f in facts if f.date}
    periods = {_mention(f): f.period for f in facts if f.period}
    return [_with(f, days.get(_mention(f)), periods.get(_mention(f))) for f in facts]


def _mention(fact: Fact) -> tuple[Range, int]:
    """The words of the award and their sentence: one that points back has the words of the award that it means."""
    return fact.award, fact.evidence


def _with(fact: Fact, day: str | None, period: str | None) -> Fact:
    bare = fact.date is None and fact.period is None
    return replace(fact, date=day, period=period) if bare and (day or period) else fact
