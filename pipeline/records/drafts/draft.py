"""From clauses to drafts: awards times recipients, lists distributed, totals dropped where they are broken down."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from vinhdanh.mentions.awards.name import AwardName
from vinhdanh.mentions.base import Mention
from vinhdanh.records.awards.groups import Awarded
from vinhdanh.records.clause import Clause
from vinhdanh.records.drafts.broken_totals import without_broken_totals
from vinhdanh.records.drafts.counted_classes import all_counted, count_recipients, counted_classes
from vinhdanh.records.party import Party

PARTY_YEARS = "năm tuổi Đảng"
"""Last words of badges for years in the Party."""
HIGHER, LOWER = "Nhân dân", "Ưu tú"
"""Last words of the two degrees of a title of honour."""
WARES = frozenset({"sản phẩm", "dịch vụ", "phần mềm"})
"""What is counted and is no recipient."""
COMMEND_NAMES = {"commend": ("khen thưởng", "khen_thuong"), "honour": ("tuyên dương", "tuyen_duong")}


@dataclass(frozen=True, slots=True)
class Draft:
    """One award to one recipient, still as token ranges; `recipient` None means that the sentence names none."""

    clause: Clause
    award: Mention
    name: AwardName
    award_count: int | None
    recipient: Party | None
    kind: str | None
    count: int | None
    grantors: tuple[Party, ...]
    status: str


def drafts_of(clause: Clause) -> list[Draft]:
    """Return the drafts of one clause in order of awards, then recipients."""
    if not clause.awards:
        return _commending(clause)
    told = [*clause.recipients, *clause.listed]
    persons = [p for p in told if not _is_ware(p)]
    if told and not persons:
        return []
    recipients = _mixed_kinds(without_broken_totals(persons))
    several = sum(p.kind != "group" for p in recipients) > 1
    if clause.rule == "clause.active" and (pairs := _in_turn(clause.awards, recipients)):
        return [replace(_draft(clause, one, party), award_count=None) for one, party in pairs]
    takers: Sequence[Party | None] = recipients or (None,)
    if classes := counted_classes(clause.awards, takers):
        return [_of_class(clause, classes, one, party) for one in classes for party in takers]
    counted = all_counted(clause.awards) and not any(p.group and p.group.count for p in recipients)
    spread = not counted and _class_list(clause.awards) and sum(p.kind == "group" for p in recipients)
    out: list[Draft] = []
    for one, following in zip(clause.awards, [*clause.awards[1:], None], strict=True):
        if following and _only_heads(one, following):
            continue
        if one.owners:
            out.extend(_draft(clause, one, party) for party in one.owners)
        elif not recipients and clause.elided:
            out.append(_draft(clause, one, None))
        elif spread:
            out.extend(_mixed(clause, one, recipients))
        elif counts_others(clause.awards[0], one, recipients):
            out.append(_draft(replace(clause, rule="clause.report"), one, None))
        else:
            takers_of = _called_so(one, clause.awards, recipients)
            out.extend(_draft(clause, one, party) for party in takers_of)
    if several or spread or _one_each(clause.awards, recipients):
        return [replace(d, award_count=None) for d in out]
    shared = set() if counted else _in_class_lists(clause.awards)
    return [replace(d, award_count=None) if d.award.start in shared else d for d in out]


def _called_so(one: Awarded, awards: Sequence[Awarded], recipients: Sequence[Party]) -> Sequence[Party]:
    """`28 doanh nghiệp, 19 doanh nhân đạt “Doanh nghiệp tiêu biểu”, “Doanh nhân tiêu biểu”`: to each group the title
    that begins with its noun, where all titles do.
    """

    def fits(award: Awarded, party: Party) -> bool:
        return party.group is not None and award.award.value.name.casefold().startswith(party.group.noun)

    paired = len(awards) > 1 and all(any(fits(award, p) for p in recipients) for award in awards)
    return [p for p in recipients if fits(one, p)] if paired else recipients


def _one_each(awards: Sequence[Awarded], recipients: Sequence[Party]) -> bool:
    """`18 Bằng khen cho 9 tập thể và 9 cá nhân`: the number of awards is that of all who get one."""
    numbers = [p.group.count if p.group else None for p in recipients]
    one = awards[0].count if len(awards) == 1 else None
    return one is not None and len(numbers) > 1 and all(numbers) and sum(n or 0 for n in numbers) == one.value


def _in_class_lists(awards: Sequence[Awarded]) -> set[int]:
    """First tokens of awards in lists of classes: `Huân chương X hạng Nhất, Nhì`, not the `2 Huân chương Y` behind."""
    pairs = [p for p in pairwise(awards) if (p[1].award.value.ellipsis or _ranked(p)) and not p[1].count]
    return {one.award.start for pair in pairs for one in pair}


def _in_turn(awards: Sequence[Awarded], recipients: Sequence[Party]) -> list[tuple[Awarded, Party]]:
    """`A hạng Nhì, hạng Ba cho ông X và ông Y`, `Huy hiệu 40, 30 năm tuổi Đảng cho …`: as many as names, one each."""
    named = all(p.kind in {"person", "unit"} for p in recipients)
    later = len(awards) > 1 and (all(one.award.value.ellipsis for one in awards[1:]) or _badges(awards))
    if not named or not later or len(awards) != len(recipients) or any(one.owners for one in awards):
        return []
    return list(zip(awards, recipients, strict=True))


def _of_class(clause: Clause, classes: Sequence[Awarded], one: Awarded, party: Party | None) -> Draft:
    """One class with its number: of recipients where the numbers add up to theirs, else of awards."""
    draft = _draft(clause, one, party)
    number = one.count.value if one.count else None
    if count_recipients(classes, party):
        return replace(draft, count=number, award_count=None)
    return replace(draft, award_count=number)


def counts_others(first: Awarded, one: Awarded, recipients: Sequence[Party]) -> bool:
    """`5.000 người đạt A, 300 B`: the number before a later title counts those who hold that one."""
    counted = any(p.group is not None and p.group.count for p in recipients)
    later = first is not one and first.count is None and one.count is not None
    return counted and later and one.award.value.category == "danh_hieu"


def _only_heads(one: Awarded, following: Awarded) -> bool:
    """`Huân chương Lao động (hạng Nhất, Nhì, Ba)`: the name before the bracket is no award of its own."""
    return one.award.value.class_ is None and following.award.rule == "award.ellipsis"


def _class_list(awards: Sequence[Awarded]) -> bool:
    """`hạng Nhất, Nhì, Ba`: later members are classes alone; degrees of a title, badges for years: nobody gets both."""
    alone = any(one.award.value.ellipsis for one in awards)
    own_numbers = all(one.count for one in awards[1:])
    return len(awards) > 1 and (alone or _ranked(awards) and not own_numbers or _badges(awards))


def _ranked(awards: Sequence[Awarded]) -> bool:
    """`Nhà giáo Nhân dân, Nhà giáo Ưu tú`: two degrees of one title."""
    names = [one.award.value.name for one in awards]
    return any(name.endswith(HIGHER) and name.removesuffix(HIGHER) + LOWER in names for name in names)


def _badges(awards: Sequence[Awarded]) -> bool:
    """`Huy hiệu 40, 30 năm tuổi Đảng`: badges for years in the Party, none of them counted."""
    return all(one.award.value.name.endswith(PARTY_YEARS) and one.count is None for one in awards)


def _mixed(clause: Clause, one: Awarded, recipients: Sequence[Party]) -> list[Draft]:
    """The split of the numbers over the classes is not told: one record a class, without count."""
    groups = [p for p in recipients if p.kind == "group"]
    named = [p for p in recipients if p.kind != "group"]
    kinds = {p.group.kind for p in groups if p.group}
    kind = kinds.pop() if len(kinds) == 1 else "mixed"
    first = _draft(clause, one, groups[0])
    out = [
        Draft(
            clause, one.award, one.award.value, first.award_count, groups[0], kind, None, first.grantors, clause.status
        )
    ]
    return out + [_draft(clause, one, p) for p in named]


def _draft(clause: Clause, one: Awarded, party: Party | None) -> Draft:
    count = party.group.count if party and party.group else None
    kind = party.group.kind if party and party.group else None
    award_count = one.count.value if one.count else clause.times
    if award_count == 1 and party is not None and party.kind != "group" and not _in_numbered_list(clause):
        award_count = None
    return Draft(
        clause,
        one.award,
        one.award.value,
        award_count,
        party,
        kind,
        count,
        one.grantors or clause.grantors,
        clause.status,
    )


def _in_numbered_list(clause: Clause) -> bool:
    """`1 Huân chương X, 4 Huân chương Y`: one among more."""
    return any(one.count is not None and one.count.value > 1 for one in clause.awards)


def _commending(clause: Clause) -> list[Draft]:
    assert clause.verb is not None
    name, category = COMMEND_NAMES[clause.verb.value.kind]
    recipients = without_broken_totals(list(clause.recipients))
    value = AwardName(None, name, category)
    return [
        Draft(
            clause,
            clause.verb,
            value,
            clause.times,
            p,
            p.group.kind if p.group else None,
            p.group.count if p.group else None,
            clause.grantors,
            clause.status,
        )
        for p in recipients
        if _honoured(p, category)
    ]


def _honoured(party: Party, category: str) -> bool:
    """Praise needs a counted or named recipient; commending also takes `các tập thể, cá nhân`."""
    if party.kind == "group":
        loose = party.group is None or party.group.count is None
        return not _is_ware(party) and (not loose or category == "khen_thuong")
    return party.kind in {"person", "unit", "anaphor"}


def _is_ware(party: Party) -> bool:
    """`100 sản phẩm`."""
    return party.group is not None and party.group.noun in WARES


def _mixed_kinds(parties: list[Party]) -> list[Party]:
    """`các doanh nghiệp và những người lao động`: groups of both kinds without numbers are one mixed group."""
    loose = [p for p in parties if p.group and p.group.count is None]
    kinds = {p.group.kind for p in loose if p.group}
    if not {"collective", "individual"} <= kinds:
        return parties
    first = next(p for p in loose if p.group)
    assert first.group is not None
    mixed = replace(first, group=replace(first.group, kind="mixed"))
    return [mixed if p is first else p for p in parties if p is first or p not in loose]
