"""Coordinated awards: `<award> của <grantor>, <award> và 2 <award> do <grantor> tặng` are one group with one set of
recipients.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.awards.own_grantors import OwnGrantors
from vinhdanh.records.parties.numbered_classes import has_number_behind
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

LINKS = frozenset(
    ', và cùng với hoặc & / danh hiệu cao quý tấm chiếc lượt nhiều các hạng loại ( ) " : - – + kèm'.split()
)
BREAKS_DOWN = frozenset("; trong đó có gồm bao".split())
"""Words before a class alone (`9 Huân chương X, trong đó 2 hạng Nhất; 7 hạng Nhì`)."""
STATE = frozenset({("nhà", "nước"), ("tịch", "nước")})
"""Two syllables (match keys) of those who confer all that the state confers."""
ONE_OF = frozenset({("một", "trong"), ("1", "trong")})
"""Before the number of those of whom somebody is one (`1 trong 10 gương mặt trẻ`)."""
BEFORE_NAME = frozenset({"tấm", "danh", "hiệu", "chiếc", "lượt", '"'})
"""What may stand between the number of awards and their name."""
PASSED = (["trao"], ["tặng"], ["phong"])
"""What is done to an award that is the subject."""
TAKEN = frozenset({"tặng", "nhận", "đạt"})
TAKEN_REACH = 4
"""Tokens before an award in which it is given or taken."""
PAPERS = frozenset({"bang_khen", "giay_khen", "co_thi_dua", "ky_niem_chuong"})


@dataclass(frozen=True, slots=True)
class Awarded:
    """One award of a group with what belongs to it alone: grantors behind `của`, the number of awards; owners:
    from whom it is withdrawn (`thu hồi A của R`).
    """

    award: Mention
    grantors: tuple[Party, ...]
    count: Mention | None
    end: int
    owners: tuple[Party, ...] = ()


def read_groups(tokens: Tokens, mentions: Sequence[Mention], parties: Sequence[Party], end: int) -> list[list[Awarded]]:
    """Return the groups of coordinated awards of one sentence in order; `end` is the token behind the sentence."""
    reader = OwnGrantors(tokens, mentions, parties, end)
    counts = {m.end: m for m in mentions if m.label == "COUNT"}
    dated = {m.start: m for m in mentions if m.label in {"YEAR", "PERIOD", "DATE"}}
    groups: list[list[Awarded]] = []
    for award in (m for m in mentions if m.label == "AWARD"):
        grantors, behind = reader.read(award.end)
        one = Awarded(award, grantors, _count_before(tokens, counts, award.start), behind)
        links = LINKS | BREAKS_DOWN if award.value.ellipsis else LINKS
        if groups and (one.count and groups[-1][-1].count or tokens.key[groups[-1][0].award.start - 1] == ":"):
            links = links | {";"}
        linked = bool(groups) and _linked(tokens, counts, dated, range(groups[-1][-1].end, award.start), links)
        own = award.value.ellipsis and has_number_behind(tokens, award, parties)
        if linked and not own and not _own_clause(tokens, groups[-1][0].award.start, award.end):
            groups[-1].append(one)
        else:
            groups.append([one])
    return [_spread_grantor(tokens, group) for group in groups]


def _own_clause(tokens: Tokens, first: int, end: int) -> bool:
    """`R được tặng danh hiệu A, danh hiệu B được trao cho S`: the later award is the subject of a clause of its own."""
    i = end + (tokens.key[end : end + 1] == ['"'])
    lead = tokens.key[max(first - TAKEN_REACH, 0) : first]
    return tokens.key[i : i + 1] == ["được"] and tokens.key[i + 1 : i + 2] in PASSED and not TAKEN.isdisjoint(lead)


def _spread_grantor(tokens: Tokens, group: list[Awarded]) -> list[Awarded]:
    """`Cờ thi đua và Bằng khen của G`: papers and flags joined by `và` or a comma share the grantor behind the last."""
    out = list(group)
    for i in range(len(out) - 2, -1, -1):
        one, following = out[i], out[i + 1]
        between = tokens.key[one.award.end : following.award.start]
        if (
            not one.grantors
            and following.grantors
            and between in (["và"], [","])
            and (
                {one.award.value.category, following.award.value.category} <= PAPERS
                or _of_state(tokens, following.grantors)
            )
        ):
            out[i] = replace(one, grantors=following.grantors)
    return out


def _of_state(tokens: Tokens, grantors: Sequence[Party]) -> bool:
    """`Huân chương, Bằng khen của Đảng và Nhà nước`: the state gives both."""
    return any(tuple(tokens.key[i : i + 2]) in STATE for p in grantors for i in range(p.start, p.end))


def _count_before(tokens: Tokens, counts: dict[int, Mention], i: int) -> Mention | None:
    j = i
    while j > 0 and tokens.key[j - 1] in BEFORE_NAME and i - j < 3:
        j -= 1
    count = counts.get(j)
    return None if count and tuple(tokens.key[count.start - 2 : count.start]) in ONE_OF else count


def _linked(
    tokens: Tokens, counts: dict[int, Mention], dated: dict[int, Mention], between: range, links: Set[str]
) -> bool:
    """Is there only coordination between one award and the next; links: its words."""
    starts = {m.start: m for m in counts.values()}
    i, j = between.start, between.stop
    while i < j:
        step = starts.get(i) or dated.get(i)
        if step:
            i = step.end
        elif tokens.key[i] in links:
            i += 1
        else:
            return False
    return True
