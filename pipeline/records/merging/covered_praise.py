"""Praise of those who get a named form of award on the same occasion: no record of its own."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.facts import Fact
from vinhdanh.records.merging.named_praise import PAPERS, UNNAMED_FORMS
from vinhdanh.records.merging.same import same_recipient_name
from vinhdanh.records.names.resolve import Resolver

KINDS = (["cá", "nhân"], ["tập", "thể"], ["đơn", "vị"], ["điển", "hình"])
SPOT = "nóng"
"""In what rewards on the spot (`thưởng nóng`)."""
HELD = frozenset({"danh_hieu", "huy_hieu"})
"""Categories of what somebody is or has, whoever is commended in general."""
ALSO = 8
"""Tokens before praise in which `cũng` stands."""
GIVEN = frozenset({"awarded", "posthumous", "planned"})
"""Statuses of awards that somebody gets."""


def without_covered_praise(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Praise of those who get a named form of award on the same occasion is no record of its own."""
    named = [f for f in facts if f.name.category not in UNNAMED_FORMS and f.status in GIVEN]
    commended = [f for f in facts if f.name.category == "khen_thuong"]

    def covered(fact: Fact) -> bool:
        if _is_honoured_title(fact):
            return any(f.count == fact.count and f.kind == fact.kind and f.name != fact.name for f in named)
        if fact.name.category not in UNNAMED_FORMS or fact.status != "awarded":
            return False
        rivals = named if fact.name.category == "khen_thuong" else [*named, *commended]
        return any(_covers(rival, fact, resolver) for rival in rivals) or _all_named(fact, named)

    praise = [f for f in facts if covered(f)]
    return [_with_giver_of(f, praise) for f in facts if f not in praise]


def _with_giver_of(form: Fact, praise: Sequence[Fact]) -> Fact:
    """`G khen thưởng 8 cá nhân. Cụ thể, tặng Bằng khen cho 8 cá nhân`: who praises them gives it."""
    if form.grantor is not None or form.presenter is not None or form.name.category not in PAPERS or not form.count:
        return form
    told = (f for f in praise if f.grantor and (f.count, f.kind) == (form.count, form.kind))
    return next((replace(form, grantor=f.grantor) for f in told if 0 <= form.evidence - f.evidence <= 1), form)


def _all_named(fact: Fact, named: Sequence[Fact]) -> bool:
    """`quyết định khen thưởng cho 2 anh`, where one sentence before gave both a form of award by name; or one behind
    the headline.
    """
    alike = [f for f in named if f.recipient and f.kind == fact.kind]
    told = [f for f in alike if f.evidence < fact.evidence or fact.evidence == 0 < f.evidence]
    numbers = [sum(f.evidence == s for f in told) for s in {f.evidence for f in told}]
    return bool(fact.count) and fact.count in numbers and len(numbers) == 1


def _is_honoured_title(fact: Fact) -> bool:
    """`tuyên dương 90 Gia đình văn hóa`: who is honoured is told by a title."""
    return "verb.honour" in fact.rules and fact.name.category == "danh_hieu" and fact.count is not None


def _covers(rival: Fact, fact: Fact, resolver: Resolver) -> bool:
    if rival.date and fact.date and not (rival.date.startswith(fact.date) or fact.date.startswith(rival.date)):
        return False
    shared = _in_headline(fact, rival, resolver) or _may_share_giver(rival, fact, resolver)
    if not shared or _adds(fact, resolver) and rival.evidence != fact.evidence:
        return False
    if _is_own_reward(rival, fact, resolver):
        return False
    if fact.recipient:
        return rival.recipient is not None and same_recipient_name(rival, fact, resolver)
    if fact.count:
        return rival.kind == fact.kind and (rival.count == fact.count or _points_back(rival, fact, resolver))
    return rival.name.category not in HELD


def _in_headline(fact: Fact, rival: Fact, resolver: Resolver) -> bool:
    """Does a line without a stop praise somebody by name, of whom the text tells more?"""
    _, end = resolver.tokens.sentences[fact.evidence]
    open_end = resolver.tokens.key[end - 1] not in {".", "!", "…"}
    return bool(fact.recipient) and fact.evidence == 0 < rival.evidence and open_end


def _points_back(rival: Fact, fact: Fact, resolver: Resolver) -> bool:
    """`G tuyên dương 62 tập thể, cá nhân. … các tập thể, cá nhân này nhận A`."""
    if rival.evidence <= fact.evidence or rival.recipient or rival.count or rival.award_count:
        return False
    a, b = resolver.tokens.sentences[rival.evidence]
    key = resolver.tokens.key
    return any(key[i : i + 2] in KINDS and key[i + 2] in {"này", "trên"} for i in range(a, b - 2))


def _adds(fact: Fact, resolver: Resolver) -> bool:
    """`Anh được tặng A. UBND phường cũng đã khen thưởng anh`: one more gives, besides what was told."""
    return fact.grantor is not None and "cũng" in resolver.tokens.key[max(fact.award[0] - ALSO, 0) : fact.award[0]]


def _is_own_reward(rival: Fact, fact: Fact, resolver: Resolver) -> bool:
    """`tặng Giấy khen cho Phòng X; thưởng nóng cho Ban chuyên án`: a team beside those who got the form of award, or
    rewarded by somebody else.
    """
    loose = not fact.recipient and not fact.count
    if not loose or SPOT not in resolver.text(fact.award):
        return False
    if rival.evidence == fact.evidence:
        return bool(rival.recipient or rival.count)
    return bool(rival.grantor and fact.grantor) and not _may_share_giver(
        rival, replace(fact, recipient=fact.award), resolver
    )


def _may_share_giver(a: Fact, b: Fact, resolver: Resolver) -> bool:
    """Two that each commended the same body (`X tặng Giấy khen, Y thưởng nóng`), or nobody in particular (`X tặng Bằng
    khen cho 5 tập thể. Y cũng khen thưởng các tập thể tiêu biểu`), are two facts.
    """
    if a.grantor is None or b.grantor is None:
        return True
    return resolver.same_body(a.grantor, b.grantor) or resolver.share_body(a.grantor, b.grantor)
