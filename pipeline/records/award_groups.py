"""Coordinated awards: `<award> của <grantor>, <award> và 2 <award> do <grantor> tặng` are one group with one set of
recipients.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

LINKS = frozenset(', và cùng với hoặc & / danh hiệu cao quý tấm chiếc nhiều các hạng loại ( ) " : - – + kèm'.split())
AFTER_NAME = frozenset(
    "các hạng loại cao quý nhiều ( ) “ ” đột xuất danh lần thứ hai hai ba nhất về nhân dịp này".split()
)
GIVERS = frozenset({"office", "unit", "authority", "person", "place"})
PAPERS = frozenset({"bang_khen", "giay_khen", "co_thi_dua"})
BODY_LISTS = frozenset({",", "và", "cùng"})


@dataclass(frozen=True, slots=True)
class Awarded:
    """One award of a group with what belongs to it alone: grantors behind `của`, the number of awards, its years."""

    award: Mention
    grantors: tuple[Party, ...]
    count: Mention | None
    end: int


def read_groups(tokens: Tokens, mentions: Sequence[Mention], parties: Sequence[Party], end: int) -> list[list[Awarded]]:
    """Return the groups of coordinated awards of one sentence in order; `end` is the token behind the sentence."""
    at = {p.start: p for p in parties}
    counts = {m.end: m for m in mentions if m.label == "COUNT"}
    dated = {m.start: m for m in mentions if m.label in {"YEAR", "PERIOD", "DATE"}}
    verbs = {m.start: m for m in mentions if m.label == "VERB"}
    groups: list[list[Awarded]] = []
    for award in (m for m in mentions if m.label == "AWARD"):
        grantors, behind = own_grantors(tokens, at, verbs, dated, award.end, end)
        one = Awarded(award, grantors, _count_before(tokens, counts, award.start), behind)
        if groups and _linked(tokens, counts, dated, groups[-1][-1].end, award.start):
            groups[-1].append(one)
        else:
            groups.append([one])
    return [_spread_grantor(tokens, group) for group in groups]


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
            and {one.award.value.category, following.award.value.category} <= PAPERS
        ):
            out[i] = replace(one, grantors=following.grantors)
    return out


def own_grantors(
    tokens: Tokens, at: dict[int, Party], verbs: dict[int, Mention], dated: dict[int, Mention], i: int, end: int
) -> tuple[tuple[Party, ...], int]:
    """Read `của G (, G)` or `do G (trao) tặng` behind an award at token `i`; return (grantors, token behind)."""
    j = i
    while j < end and j - i < 8 and (tokens.key[j] in AFTER_NAME or j in dated):
        j = dated[j].end if j in dated else j + 1
    if j + 1 >= end or tokens.key[j] not in {"của", "do", "từ"}:
        return (), i
    party = at.get(j + 1)
    if party is None or party.kind not in GIVERS:
        return (), i
    givers = [party]
    k = party.end
    while (
        k + 1 < end
        and tokens.key[k] in BODY_LISTS
        and (following := at.get(k + 1))
        and following.kind in GIVERS - {"person", "place"}
    ):
        if _subject_of_verb(tokens, verbs, following.end, end) and tokens.key[j] == "của" and tokens.key[k] == ",":
            break
        givers.append(following)
        k = following.end
    if tokens.key[j] == "do":
        verb = next((verbs[v] for v in range(k, min(k + 3, end)) if v in verbs and verbs[v].value.kind == "give"), None)
        if verb is None:
            return (), i
        k = verb.end
    elif k in verbs and verbs[k].value.kind == "give" and tokens.key[k : verbs[k].end] != ["tặng"]:
        k = verbs[k].end
    return tuple(givers), k


def _subject_of_verb(tokens: Tokens, verbs: dict[int, Mention], i: int, end: int) -> bool:
    """Does a giving verb with an award of its own follow the party that ends at `i`?"""
    while i < end and tokens.key[i] in {"đã", "cũng", "vừa", "còn", "sẽ"}:
        i += 1
    return i in verbs and verbs[i].value.kind in {"give", "commend"}


def _count_before(tokens: Tokens, counts: dict[int, Mention], i: int) -> Mention | None:
    j = i
    while j > 0 and tokens.key[j - 1] in {"tấm", "danh", "hiệu", "chiếc", "lượt"} and i - j < 3:
        j -= 1
    return counts.get(j)


def _linked(tokens: Tokens, counts: dict[int, Mention], dated: dict[int, Mention], i: int, j: int) -> bool:
    """Is there only coordination between the token behind one award and the next award?"""
    starts = {m.start: m for m in counts.values()}
    while i < j:
        step = starts.get(i) or dated.get(i)
        if step:
            i = step.end
        elif tokens.key[i] in LINKS:
            i += 1
        else:
            return False
    return True
