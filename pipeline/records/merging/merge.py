"""Repeats in headline, lead, caption and body become one fact with the fullest slots (GUIDELINES, Records).

Quality (F1 on corpus, dev): record:exact 0.83, 0.74.
"""

from collections.abc import Sequence
from dataclasses import fields, replace

from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.merging.named_praise import PAPERS, UNNAMED_FORMS
from vinhdanh.records.merging.same import same_award, same_recipient_name
from vinhdanh.records.merging.totals import without_summaries
from vinhdanh.records.names.resolve import Resolver

STRONGER = ("posthumous", "revoked", "awarded", "planned")
"""Of two statuses of one fact the one that the article ends with."""
BARE_VERBS = frozenset({"clause.active", "clause.commending"})
ROUND = 30
"""The least number that a headline rounds."""
NEARLY = 0.1
SENTENCE_ENDS = frozenset({".", "!", "…"})
FILLABLE = tuple(slot.name for slot in fields(Fact) if slot.default is None)
"""Slots that one telling may lack and another fills."""


def merge(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Return `facts` without repeats, in the order of their first telling."""
    out: list[Fact] = []
    for fact in facts:
        i = next((i for i, known in enumerate(out) if same_fact(known, fact, resolver)), None)
        if i is None:
            out.append(fact)
        else:
            out[i] = _joined(out[i], fact, resolver)
    return without_summaries(out, resolver)


def same_fact(a: Fact, b: Fact, resolver: Resolver) -> bool:
    """Do two facts tell the same? Same award and class, one recipient, grantors that agree."""
    if not same_award(a, b) or not _same_status(a, b) or _other_era(a, b, resolver) or _only_classed(a, b):
        return False
    if a.name.category in UNNAMED_FORMS and a.date and b.date and a.date != b.date:
        return False
    if a.evidence == b.evidence and (a.award != b.award or a.recipient is None):
        return False
    return _same_recipient(a, b, resolver) and _grantors_agree(a, b, resolver)


def _only_classed(a: Fact, b: Fact) -> bool:
    """`5 trường nhận A` and `trao A hạng Nhì cho nhà trường`: the class of nobody in particular is not that of all."""
    counted, other = (a, b) if a.count else (b, a)
    loose = counted.count is not None and _loose(other)
    return loose and counted.name.class_ is None and other.name.class_ is not None


def _other_era(a: Fact, b: Fact, resolver: Resolver) -> bool:
    """`thời kỳ chống Mỹ` and `thời kỳ đổi mới`: one title, conferred twice."""
    eras = [_era(resolver.tokens.key[f.award[0] : f.award[1]]) for f in (a, b)]
    return all(eras) and eras[0] != eras[1]


def _era(words: Sequence[str]) -> Sequence[str]:
    """What stands behind `thời kỳ` in the wording of an award."""
    i = next((i for i in range(len(words) - 1) if words[i] == "thời" and words[i + 1] in {"kỳ", "kì"}), None)
    return [] if i is None else words[i + 2 :]


def _same_status(a: Fact, b: Fact) -> bool:
    both = {a.status, b.status}
    taken_back = both == {"awarded", "revoked"} and "clause.asked_back" in {*a.rules, *b.rules}
    told_done = both <= {"awarded", "posthumous", "planned"} or "proposed" in both and _same_asked(a, b)
    return len(both) == 1 or taken_back or bool(told_done)


def _same_asked(a: Fact, b: Fact) -> bool:
    """A proposal for somebody named or for several, and what was then granted to them."""
    several = a.kind == b.kind and a.count is not None and a.count == b.count and a.count > 1
    return bool(a.recipient and b.recipient) or several and a.evidence != b.evidence


def _same_recipient(a: Fact, b: Fact, resolver: Resolver) -> bool:
    if a.recipient and b.recipient:
        return same_recipient_name(a, b, resolver)
    if a.recipient or b.recipient:
        named, other = (a, b) if a.recipient else (b, a)
        loose = (
            not other.count
            and not other.award_count
            and other.kind in {named.kind, "mixed"}
            and a.evidence != b.evidence
            and not other.position
        )
        return loose and other.evidence < named.evidence
    if _other_shares(a, b, resolver):
        return False
    if a.count and b.count:
        same_kind = a.kind == b.kind or "unspecified" in {a.kind, b.kind}
        return (a.count == b.count or is_rounded(a, b) or is_rounded(b, a)) and same_kind
    if a.award_count and b.award_count and a.award_count != b.award_count or _counts_other_things(a, b):
        return False
    kinds = {a.kind, b.kind}
    return len(kinds) == 1 or "mixed" in kinds or "unspecified" in kinds


def _other_shares(a: Fact, b: Fact, resolver: Resolver) -> bool:
    """`14 người nhận Huy hiệu 45, 40 và 30 năm` and `Huy hiệu 45 năm cho 3 đảng viên`: a share of a number is not what
    another number counts.
    """
    shared = any(f.number and not f.count for f in (a, b))
    told = [resolver.tokens.key[f.number[0] : f.number[1]] for f in (a, b) if f.number]
    return shared and len(told) > 1 and told[0] != told[1]


def is_rounded(a: Fact, b: Fact) -> bool:
    """`Hơn 2.400 đảng viên được tặng A` in a headline, 2.430 in the text: is the number of `a` that of `b`, rounded?"""
    if a.evidence or not b.evidence or not a.modifier or b.modifier or not a.count or not b.count:
        return False
    return a.count >= ROUND and a.count % 10 == 0 and abs(a.count - b.count) <= a.count * NEARLY


def _counts_other_things(a: Fact, b: Fact) -> bool:
    """`Trao 200 A` and `trao A cho 35 cán bộ` in another sentence: all awards, and those who got it on one occasion."""
    apart = a.evidence != b.evidence and (a.award_count is None) != (b.award_count is None)
    numbers = [fact.award_count or fact.count for fact in (a, b)]
    return apart and all(numbers) and numbers[0] != numbers[1]


def _grantors_agree(a: Fact, b: Fact, resolver: Resolver) -> bool:
    if a.grantor is None or b.grantor is None:
        return True
    if resolver.same_body(a.grantor, b.grantor) or _office_of_state(a.grantor, b.grantor, resolver):
        return True
    if 0 in {a.evidence, b.evidence} and a.evidence != b.evidence and a.count and a.count == b.count:
        return True  # a headline shortens the name of who gave
    if a.evidence != b.evidence and a.count and a.count == b.count and _only_by_name(a, b, resolver):
        return True  # a caption names the one who hands over
    same_number = a.count and a.count == b.count and a.count > 1 or _loose(a) or _loose(b)
    if same_number and a.evidence != b.evidence and resolver.share_body(a.grantor, b.grantor):
        return True
    retold = a.recipient and b.recipient and a.evidence != b.evidence
    if retold and a.name.category == "khen_thuong" and resolver.share_giver(a.grantor, b.grantor):
        return True
    if a.handed != b.handed:
        return a.name.category not in PAPERS or not resolver.is_fixed_office(a.grantor if a.handed else b.grantor)
    if a.handed and a.evidence != b.evidence and not (a.count and b.count):
        return True
    return any(x and y and resolver.same_body(x, y) for x, y in ((a.grantor, b.presenter), (a.presenter, b.grantor)))


def _office_of_state(a: Range, b: Range, resolver: Resolver) -> bool:
    """`Nhà nước` and `Chủ tịch nước`: the state, and the office that confers for it."""
    pairs = ((a, b), (b, a))
    return any(resolver.is_state(x) and resolver.is_fixed_office(y) for x, y in pairs)


def _only_by_name(a: Fact, b: Fact, resolver: Resolver) -> bool:
    """Is one of the grantors a person without an office, the other an office or a body?"""
    assert a.grantor is not None
    assert b.grantor is not None
    return resolver.is_person(a.grantor) != resolver.is_person(b.grantor)


def _loose(fact: Fact) -> bool:
    """`cho các cá nhân`: nobody in particular."""
    return not (fact.recipient or fact.count or fact.award_count or fact.position)


def _status(a: Fact, b: Fact, resolver: Resolver) -> str | None:
    """How the article ends the fact: a headline without giver (`Biểu dương 30 đoàn viên`) leaves open when it is."""
    if b.status == "planned" and _only_announces(a, resolver):
        return "planned"
    return next((t for t in STRONGER if t in {a.status, b.status}), None)


def _only_announces(fact: Fact, resolver: Resolver) -> bool:
    start, end = resolver.tokens.sentences[fact.evidence]
    open_end = resolver.tokens.key[end - 1] not in SENTENCE_ENDS or fact.award[0] == start
    headline = fact.evidence == 0 and open_end
    return headline and fact.rules[0] in BARE_VERBS and fact.grantor is None and fact.presenter is None


def _joined(a: Fact, b: Fact, resolver: Resolver) -> Fact:
    """The fuller telling leads; what it does not say comes from the other. An own grantor goes before one who hands
    over, the office that confers (`Chủ tịch nước`) before `Đảng, Nhà nước`.
    """
    lead, other = (a, b) if a.filled() >= b.filled() else (b, a)
    if _loose(lead) and _loose(other) and lead.kind != "mixed" == other.kind:
        lead, other = other, lead
    fills = {
        slot: getattr(other, slot)
        for slot in FILLABLE
        if getattr(lead, slot) is None and getattr(other, slot) is not None
    }
    if lead.handed and not other.handed and other.grantor:
        fills.update(grantor=other.grantor, presenter=lead.presenter or lead.grantor, handed=False)
    if lead.grantor and other.grantor and resolver.is_person(lead.grantor) and not resolver.is_person(other.grantor):
        fills.update(grantor=other.grantor, presenter=lead.presenter or lead.grantor)
    elif lead.grantor and other.grantor and other.presenter and resolver.same_body(lead.grantor, other.presenter):
        fills.update(grantor=other.grantor, presenter=other.presenter)
    if lead.count is None and lead.kind == "mixed" and (other.count is not None or "recipient" in fills):
        fills["kind"] = other.kind
    if lead.grantor and other.grantor and _office_of_state(lead.grantor, other.grantor, resolver):
        fills["grantor"] = other.grantor if resolver.is_state(lead.grantor) else lead.grantor
    rules = other.rules if "clause.hosted" in lead.rules else lead.rules
    name = lead.name if len(lead.name.name) >= len(other.name.name) else other.name
    if name.class_ is None:
        name = replace(name, class_=lead.name.class_ or other.name.class_)
    exact = next((y for x, y in ((a, b), (b, a)) if is_rounded(x, y)), None)
    if exact is not None:
        lead = replace(lead, count=exact.count, modifier=None, number=exact.number)
        fills.pop("modifier", None)
    status = _status(a, b, resolver) or lead.status
    return replace(lead, **fills, rules=rules, name=name, status=status)
