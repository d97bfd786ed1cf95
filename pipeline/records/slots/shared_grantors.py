"""Who confers, where another sentence tells it of the same award: one award of one occasion has one giver."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.names.resolve import Resolver

NAMED_AWARDS = frozenset({"huan_chuong", "danh_hieu", "giai_thuong"})
"""Awards of which there is one giver; a Bằng khen may come from many."""

BADGE = "Đảng"
"""Last word of the badges of the Party."""
POINTED = "pointed.award"
"""The rule of awards that point back (`danh hiệu trên`)."""
PAPERS = frozenset({"bang_khen", "giay_khen", "co_thi_dua", "ky_niem_chuong"})
ROUNDS = (["đợt", "này"], ["lần", "này"])
ROUND = 2
"""Tokens of `đợt này`."""
NEAR = 3
"""Sentences between two tellings of one occasion, where neither tells its day."""

MayGive = Callable[[Fact, Range], bool]


def with_shared_grantors(
    facts: Sequence[Fact], told: Sequence[Fact], resolver: Resolver, may_give: MayGive
) -> list[Fact]:
    """Return `facts`; those without a giver get that of the same award on the same day, where there is only one.

    told: the facts as the article tells them, before totals were dropped and tellings merged.
    may_give: can this body or office confer the award of the fact?
    """
    pointed = [_as_pointed(f, facts) if _lacks(f) else _of_this_round(f, facts, resolver) for f in facts]
    return [replace(f, grantor=_told(f, [*pointed, *told], resolver, may_give)) if _lacks(f) else f for f in pointed]


def _as_pointed(fact: Fact, facts: Sequence[Fact]) -> Fact:
    """`G tặng A cho 28 người. Trong đó X được tặng danh hiệu trên`: giver and day of the award pointed back to."""
    if POINTED not in fact.rules or fact.recipient is None or fact.date or fact.period:
        return fact
    near = [f for f in facts if f.grantor and f.name == fact.name and 0 < fact.evidence - f.evidence <= NEAR]
    return replace(fact, grantor=near[-1].grantor, date=near[-1].date) if near else fact


def _of_this_round(fact: Fact, facts: Sequence[Fact], resolver: Resolver) -> Fact:
    """`G tặng Bằng khen cho 5 tập thể. 3 cá nhân được tặng Bằng khen đợt này là …`: papers of one round, where all that
    came before are from one giver.
    """
    if fact.grantor is not None or fact.presenter is not None or fact.name.category not in PAPERS:
        return fact
    a, b = fact.award[1], fact.award[1] + ROUND
    if resolver.tokens.key[a:b] not in ROUNDS:
        return fact
    before = [f.grantor for f in facts if f.grantor and f.name == fact.name and f.evidence <= fact.evidence]
    one = before and all(resolver.same_body(before[0], g) for g in before[1:])
    return replace(fact, grantor=before[-1]) if one else fact


def _lacks(fact: Fact) -> bool:
    return fact.grantor is None and (fact.name.category in NAMED_AWARDS or fact.name.name.endswith(BADGE))


def _told(fact: Fact, facts: Sequence[Fact], resolver: Resolver, may_give: MayGive) -> Range | None:
    givers = [f.grantor for f in facts if f.grantor is not None and _same_occasion(fact, f)]
    one = givers and all(resolver.same_body(givers[0], g) for g in givers[1:])
    return givers[0] if one and may_give(fact, givers[0]) else None


def _same_occasion(a: Fact, b: Fact) -> bool:
    if a.name.name.endswith(BADGE):
        return _badges(a, b)
    same_award = (a.name.name, a.name.class_) == (b.name.name, b.name.class_) and _same_status(a, b)
    near = abs(a.evidence - b.evidence) <= NEAR
    same_day = (a.date is not None or near) and (a.date, a.period) == (b.date, b.period) and not a.award_count
    return same_award and same_day or _handed_together(a, b) or _told_together(a, b)


def _handed_together(a: Fact, b: Fact) -> bool:
    """`Phó Chủ tịch nước trao A cho R, B cho S`: who decided on one decided on the other."""
    same_hands = a.presenter is not None and a.presenter == b.presenter
    return same_hands and a.name.category == b.name.category and _same_status(a, b)


def _told_together(a: Fact, b: Fact) -> bool:
    """`thừa ủy quyền Chủ tịch nước, X trao A cho R; S nhận B`: what one sentence tells of one handing over."""
    same = a.evidence == b.evidence and a.name.category == b.name.category
    return same and b.presenter is not None and _same_status(a, b)


def _badges(a: Fact, b: Fact) -> bool:
    """`Tỉnh ủy tặng Huy hiệu Đảng cho 13 đảng viên. 11 người đủ 30 năm tuổi Đảng`: badges of all years, whose giver
    is told before.
    """
    told = b.evidence <= a.evidence or a.evidence == 0
    return told and all(f.name.name.endswith(BADGE) for f in (a, b)) and _same_status(a, b)


def _same_status(a: Fact, b: Fact) -> bool:
    """The living and the dead get an award from the same hands."""
    return a.status == b.status or {a.status, b.status} == {"awarded", "posthumous"}
