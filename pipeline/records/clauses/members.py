"""Members of a list that name who gets the award right before it: `71 đảng viên được trao thưởng, gồm: 40 đồng chí A,
31 đồng chí B`.
"""

from collections.abc import Sequence

from vinhdanh.mentions.awards.party_badges import BADGE_ID, IN_ALL, NUMBERS_FOLLOW
from vinhdanh.records.awards.groups import Awarded
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence

OPENERS = frozenset({":", "gồm"})
KINDS = (["các", "loại"], ["các", "hạng"])
SUBSET = ["trong", "đó"]


def member_before(s: Sentence, site: Site) -> Party | None:
    """The counted group that opens a list and stands right before the awards of a site."""
    group = next((p for p in s.parties if p.end == site.first and p.group and p.group.count), None)
    return group if group is not None and group.start >= site.bound and _opens(s, group.start) else None


def opened_list(s: Sentence, site: Site) -> bool:
    """Is the clause before a site a member of such a list?"""
    before = site.before
    if before is None or not before.awards or not before.recipients:
        return False
    last = before.recipients[-1]
    between = range(s.start, last.start + 1)
    return last.end == before.awards[0].award.start and any(_opens(s, i) for i in between)


def counts_behind(s: Sentence, site: Site) -> bool:
    """`A với 5 người`, `A (các loại) (3 tập thể, 5 cá nhân)`: a number right behind the awards, in brackets or not;
    `Huy hiệu 60 năm tuổi Đảng có 5 đồng chí`.
    """
    i = site.last + 2 * (s.keys(site.last, site.last + 2) in KINDS)
    first = site.right[0] if site.right else None
    counted = first is not None and first.start == i + 1 and first.group is not None and first.group.count
    badge = site.awards[-1].award.value.award_id == BADGE_ID and s.key(i) in NUMBERS_FOLLOW
    return bool(counted) and (badge or s.key(i) in {"với", "("})


def without_next(s: Sentence, parties: Sequence[Party], limit: int) -> list[Party]:
    """Parties before the award at token `limit`, without those who stand right before years in the Party: they have the
    badge of these years (`tặng Huy hiệu Đảng cho 30 đảng viên: 25 người đủ 30 năm tuổi Đảng`).
    """
    next_award = next((m for m in s.mentions if m.label == "AWARD" and m.start == limit), None)
    years = next_award is not None and next_award.value.award_id == BADGE_ID and s.key(limit) != "huy"
    return [p for p in parties if not years or p.group is None or p.end != before_years(s, limit)]


def are_years(s: Sentence, one: Awarded) -> bool:
    """`50 năm: 44 người`, `50 năm có 44 người`: years alone are of the one number behind them."""
    award = one.award
    return award.value.award_id == BADGE_ID and s.key(award.start) != "huy" and s.key(award.end) in NUMBERS_FOLLOW


def before_years(s: Sentence, i: int) -> int:
    """The token behind those whose years begin at token `i` (`5 người đủ 30 năm tuổi Đảng`)."""
    return i - (s.key(i - 1) in IN_ALL)


def _opens(s: Sentence, i: int) -> bool:
    """`gồm`, `gồm:`, `trong đó (có)` before token `i`."""
    j = i - (s.key(i - 1) in {"có", ","})
    j -= s.key(j - 1) == ","
    return s.key(i - 1) in OPENERS or s.keys(j - 2, j) == SUBSET or s.key(j - 1) == "gồm"
