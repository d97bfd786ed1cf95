"""Praise that names or counts those who got a form of award: `tặng Giấy khen cho 3 người. … 3 người được khen thưởng
gồm …`.
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.facts import Fact
from vinhdanh.records.names.resolve import Resolver

PAPERS = frozenset({"bang_khen", "giay_khen", "ky_niem_chuong", "co_thi_dua"})
UNNAMED_FORMS = frozenset({"khen_thuong", "tuyen_duong"})


def with_named_praise(facts: Sequence[Fact]) -> list[Fact]:
    """Give those who are named in praise the form of award that as many of them got; its number is no record then."""
    out = list(facts)
    for form in facts:
        if members := _members(form, out):
            named = [_with_form(f, form) if f in members else f for f in out]
            out = [f for f in named if f is not form]
    return out


def _members(form: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """Those whom one sentence of praise names, as many as the form of award counts."""
    if form.name.category not in PAPERS or form.recipient or not form.count or form.count < 2:
        return []
    praised = [f for f in facts if f.name.category in UNNAMED_FORMS and f.recipient and f.kind == form.kind]
    praised = [f for f in praised if f.evidence != form.evidence]
    for evidence in dict.fromkeys(f.evidence for f in praised):
        told = [f for f in praised if f.evidence == evidence]
        if len(told) == form.count and all(f.status == form.status and _same_day(f, form) for f in told):
            return told
    return []


def _same_day(a: Fact, b: Fact) -> bool:
    return not a.date or not b.date or a.date.startswith(b.date) or b.date.startswith(a.date)


def _with_form(fact: Fact, form: Fact) -> Fact:
    """The fact with the award of `form`, and with its giver and day."""
    return replace(
        fact,
        name=form.name,
        award=form.award,
        rules=(*fact.rules, *form.rules),
        grantor=form.grantor or fact.grantor,
        presenter=form.presenter or fact.presenter,
        date=form.date or fact.date,
    )


def with_counts_of_praise(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """`tuyên dương 51 tập thể và 190 cá nhân` and `trao Giấy khen cho các điển hình`: the numbers are those of the
    form of award.
    """
    loose = [
        f
        for f in facts
        if f.name.category in PAPERS and not f.recipient and not f.count and not f.award_count and not f.position
    ]
    praise = [f for f in facts if f.name.category == "tuyen_duong" and f.count]
    form = next((f for f in loose if any(_same_kind(f, p) and _one_giver(f, p, resolver) for p in praise)), None)
    if form is None or sum(f.name.category in PAPERS for f in facts) > len(loose):
        return list(facts)
    out = [
        replace(f, name=form.name, award=form.award, rules=(*f.rules, *form.rules), grantor=form.grantor or f.grantor)
        if f in praise and _one_giver(form, f, resolver)
        else f
        for f in facts
    ]
    return [f for f in out if f is not form]


def _same_kind(form: Fact, praise: Fact) -> bool:
    return form.kind in {praise.kind, "mixed"}


def _one_giver(a: Fact, b: Fact, resolver: Resolver) -> bool:
    """Told one behind the other, or by givers that do not differ."""
    if a.grantor is None or b.grantor is None or abs(a.evidence - b.evidence) <= 1:
        return True
    return resolver.same_body(a.grantor, b.grantor) or resolver.share_body(a.grantor, b.grantor)
