"""Who confers, where another sentence tells it of the same award: one award of one occasion has one giver."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.facts import Fact
from vinhdanh.records.resolve import Resolver

NAMED_AWARDS = frozenset({"huan_chuong", "danh_hieu", "giai_thuong"})
"""Awards of which there is one giver; a Bằng khen may come from many."""


def with_shared_grantors(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Return `facts`; those without a giver get that of the same award on the same day, where there is only one."""
    return [replace(f, grantor=_told(f, facts, resolver)) if _lacks(f) else f for f in facts]


def _lacks(fact: Fact) -> bool:
    return fact.grantor is None and fact.name.category in NAMED_AWARDS


def _told(fact: Fact, facts: Sequence[Fact], resolver: Resolver) -> tuple[int, int] | None:
    givers = [f.grantor for f in facts if f.grantor is not None and _same_occasion(fact, f)]
    one = givers and all(resolver.same_body(givers[0], g) for g in givers[1:])
    return givers[0] if one else None


def _same_occasion(a: Fact, b: Fact) -> bool:
    same_award = (a.name.name, a.name.class_, a.status) == (b.name.name, b.name.class_, b.status)
    same_day = a.date is not None and (a.date, a.period) == (b.date, b.period) and not a.award_count
    return same_award and same_day or _handed_together(a, b)


def _handed_together(a: Fact, b: Fact) -> bool:
    """`Phó Chủ tịch nước trao A cho R, B cho S`: who decided on one decided on the other."""
    same_hands = a.presenter is not None and a.presenter == b.presenter
    return same_hands and a.name.category == b.name.category and a.status == b.status
