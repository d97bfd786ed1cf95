"""Praise that names those who got a form of award: `tặng Giấy khen cho 3 người. … 3 người được khen thưởng gồm …`."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.facts import Fact

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
