"""Awards that go on the clause before: `tặng A cho R, B cho S`; `nhận A, B của G`; `17 người nhận A, 28 người B`."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.members import opened_list
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.clauses.taking import TAKEN
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.status import is_late

AWARD_LEADS = frozenset("các nhiều tấm chiếc danh hiệu hàng loạt".split())
COORDINATORS = frozenset({",", ";", "và", "cùng", "+", "-", "–"})
BETWEEN_DATED = COORDINATORS | {"vào", "năm", "ngày", "tháng"}
"""Words between an award with its year and the next."""
SUBSET = ["trong", "đó"]
RIVALS = frozenset({"negate", "plan", "propose", "consider"})


def gone_on(s: Sentence, site: Site) -> Clause | None:
    """Return the clause of awards that have no verb of their own, None where they do not go on the clause before."""
    return _gapped(s, site) or _going_on(s, site)


def _gapped(s: Sentence, site: Site) -> Clause | None:
    """`17 đảng viên nhận A, 28 đồng chí B`: a counted group of its own takes the next award of the same kind."""
    before = site.before
    group = next((p for p in s.parties if p.end == site.first and p.group and p.group.count), None)
    listed = opened_list(s, site)
    if before is None or group is None or not listed and (before.rule not in TAKEN or before.verb is None):
        return None
    same_kind = listed or before.awards[-1].award.value.category == site.awards[0].award.value.category
    if not same_kind or site.bound < group.start - 1 or s.key(group.start - 1) not in COORDINATORS:
        return None
    return replace(
        before,
        start=group.start,
        end=site.last,
        awards=site.awards,
        recipients=(group,),
        listed=(),
        grantors=() if site.own else before.grantors,
        times=site.times,
        elided=False,
    )


def _going_on(s: Sentence, site: Site) -> Clause | None:
    """`tặng A cho R, B cho S`: recipients of its own; `nhận A về thành tích …, B của G`: those of the clause before."""
    before = site.before
    if not site.goes_on or before is None or before.verb is None:
        return None
    recipients = site.right
    rule = before.rule
    if _breaks_down(s, site):
        rule, recipients = "clause.breakdown", _broken_down(site, before)
    elif not recipients and _counts_others(site, before):
        rule = "clause.report"
    elif not recipients:
        if before.rule not in TAKEN or not _coordinated(s, site):
            return None
        recipients = before.recipients
    return Clause(
        rule,
        _status_of_living(s, site, recipients),
        site.first,
        site.end,
        awards=site.awards,
        verb=before.verb,
        recipients=recipients,
        grantors=() if site.own or _asks(s, site) or not _shares_giver(s, site, before, rule) else before.grantors,
        presenter=before.presenter,
        times=site.times,
        elided=not recipients,
    )


def _shares_giver(s: Sentence, site: Site, before: Clause, rule: str) -> bool:
    """`được G tặng A (vào) năm 1982 và B`: one giver where only days and years stand between the awards."""
    if site.right or rule != before.rule:
        return True
    dated = {i for m in s.mentions if m.label in {"YEAR", "DATE"} for i in range(m.start, m.end)}
    near = all(i in dated or s.key(i) in BETWEEN_DATED for i in range(before.end, site.first))
    return rule == "clause.passive" and near


def _asks(s: Sentence, site: Site) -> bool:
    """`đề nghị G tặng A cho R; trình B cho S`: somebody else is asked."""
    return any(site.bound <= v.start < site.first and v.value.kind == "propose" for v in s.verbs)


def _status_of_living(s: Sentence, site: Site, recipients: Sequence[Party]) -> str:
    """`truy tặng A cho cố nhạc sĩ R, B cho bà S`: only the first is told to be dead."""
    before = site.before.recipients if site.before else ()
    others = recipients and recipients != before and any(is_late(s, p) for p in before)
    return (
        "awarded"
        if site.status == "posthumous" and others and not any(is_late(s, p) for p in recipients)
        else site.status
    )


def _counts_others(site: Site, before: Clause) -> bool:
    """`5.000 người đạt A, 300 B`: the number before the next title counts those who hold it."""
    counted = any(p.group is not None and p.group.count for p in before.recipients)
    return counted and all(one.count and one.award.value.category == "danh_hieu" for one in site.awards)


def _breaks_down(s: Sentence, site: Site) -> bool:
    """`tặng A cho 14 người, gồm: 2 A hạng Nhì, 12 A hạng Ba`: numbers of awards behind `gồm`."""
    counts = [one.count.value for one in site.awards if one.count]
    if len(counts) < len(site.awards) or len(counts) < 2 or site.right:
        return False
    start = site.awards[0].count.start if site.awards[0].count else site.first
    lead = s.keys(max(start - 3, site.bound), start)
    last = site.before.recipients[-1] if site.before and site.before.recipients else None
    return lead[:2] == SUBSET and last is not None and _adds_up(site, last) or "gồm" in lead[-2:]


def _adds_up(site: Site, party: Party) -> bool:
    """Are the numbers of the awards together that of the group?"""
    return party.group is not None and party.group.count == sum(one.count.value for one in site.awards if one.count)


def _broken_down(site: Site, before: Clause) -> tuple[Party, ...]:
    """The one group whose titles add up to its number; the numbers of orders are not said to be of persons."""
    titles = all(one.award.value.category == "danh_hieu" for one in site.awards)
    if titles and len(before.recipients) == 1 and _adds_up(site, before.recipients[0]):
        return before.recipients
    return tuple(_uncounted(p) for p in before.recipients)


def _uncounted(party: Party) -> Party:
    group = replace(party.group, count=None, number=None, modifier=None) if party.group else None
    return replace(party, group=group)


def _coordinated(s: Sentence, site: Site) -> bool:
    """Is the award the next member of a list, with nothing between that could have a subject or verb of its own?"""
    i = site.first
    while s.key(i - 1) in AWARD_LEADS or any(m.label == "COUNT" and m.end == i for m in s.mentions):
        i -= 1
    told = any(site.bound <= v.start < site.first and v.value.kind in RIVALS for v in s.verbs)
    return i > site.bound - 1 and s.key(i - 1) in COORDINATORS and not told
