"""Repeats in headline, lead, caption and body become one fact with the fullest slots (GUIDELINES, Records)."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.facts import Fact
from vinhdanh.records.resolve import Resolver

GENERIC = frozenset({"Huân chương", "Huy chương", "Huy hiệu Đảng", "Kỷ niệm chương"})
PAPERS = frozenset({"bang_khen", "giay_khen", "ky_niem_chuong", "co_thi_dua"})
UNNAMED_FORMS = frozenset({"khen_thuong", "tuyen_duong"})
FILLABLE = (
    "award_count",
    "count",
    "modifier",
    "recipient",
    "rank",
    "position",
    "unit",
    "grantor",
    "presenter",
    "proposer",
    "movement",
    "period",
    "date",
    "number",
)


def merge(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Return `facts` without repeats, in the order of their first telling."""
    out: list[Fact] = []
    for fact in facts:
        i = next((i for i, known in enumerate(out) if same_fact(known, fact, resolver)), None)
        if i is None:
            out.append(fact)
        else:
            out[i] = _joined(out[i], fact)
    return _without_covered_praise(_without_generic(_with_counts_of_praise(_without_named_totals(out))), resolver)


def same_fact(a: Fact, b: Fact, resolver: Resolver) -> bool:
    """Do two facts tell the same? Same award and class, one recipient, grantors that agree."""
    if not _same_award(a, b) or not _same_status(a, b):
        return False
    if a.evidence == b.evidence and (a.award != b.award or a.recipient is None):
        return False
    return _same_recipient(a, b, resolver) and _grantors_agree(a, b, resolver)


def _same_award(a: Fact, b: Fact) -> bool:
    if a.name.category != b.name.category:
        return False
    same_name = (
        a.name.name == b.name.name
        or a.name.name.casefold() in b.name.name.casefold()
        or b.name.name.casefold() in a.name.name.casefold()
    )
    return same_name and (a.name.class_ == b.name.class_ or a.name.class_ is None or b.name.class_ is None)


def _same_status(a: Fact, b: Fact) -> bool:
    return a.status == b.status or {a.status, b.status} <= {"awarded", "posthumous", "planned"}


def _same_recipient(a: Fact, b: Fact, resolver: Resolver) -> bool:
    if a.recipient and b.recipient:
        return resolver.same_name(a.recipient, b.recipient)
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
    if a.count and b.count:
        return a.count == b.count and (a.kind == b.kind or "unspecified" in {a.kind, b.kind})
    if a.award_count and b.award_count and a.award_count != b.award_count:
        return False
    kinds = {a.kind, b.kind}
    return len(kinds) == 1 or "mixed" in kinds or "unspecified" in kinds


def _grantors_agree(a: Fact, b: Fact, resolver: Resolver) -> bool:
    if a.grantor is None or b.grantor is None:
        return True
    if resolver.same_body(a.grantor, b.grantor):
        return True
    if (
        a.count
        and a.count == b.count
        and a.count > 1
        and a.evidence != b.evidence
        and resolver.share_body(a.grantor, b.grantor)
    ):
        return True
    if a.handed != b.handed or a.handed and b.handed and a.evidence != b.evidence and not (a.count and b.count):
        return True
    return any(x and y and resolver.same_body(x, y) for x, y in ((a.grantor, b.presenter), (a.presenter, b.grantor)))


def _joined(a: Fact, b: Fact) -> Fact:
    """The fuller telling leads; what it does not say comes from the other. An own grantor goes before one who hands
    over.
    """
    lead, other = (a, b) if a.filled() >= b.filled() else (b, a)
    fills = {
        slot: getattr(other, slot)
        for slot in FILLABLE
        if getattr(lead, slot) is None and getattr(other, slot) is not None
    }
    if lead.handed and not other.handed and other.grantor:
        fills.update(grantor=other.grantor, presenter=lead.presenter or lead.grantor, handed=False)
    if lead.count is None and other.count is not None and lead.kind == "mixed":
        fills["kind"] = other.kind
    name = lead.name if len(lead.name.name) >= len(other.name.name) else other.name
    if name.class_ is None:
        name = replace(name, class_=lead.name.class_ or other.name.class_)
    status = (
        "posthumous"
        if "posthumous" in {a.status, b.status}
        else lead.status
        if "planned" not in {a.status, b.status}
        else "awarded"
        if "awarded" in {a.status, b.status}
        else lead.status
    )
    return replace(lead, **fills, name=name, status=status, also=(*lead.also, *other.also, other.award))


def _without_generic(facts: Sequence[Fact]) -> list[Fact]:
    """Drop `Huy hiệu Đảng`, `Huân chương` to nobody in particular where the article names awards of that kind."""

    def generic(fact: Fact) -> bool:
        bare = fact.name.name in GENERIC and not fact.recipient and not fact.count and not fact.award_count
        return bare and any(f.name.category == fact.name.category and f.name.name not in GENERIC for f in facts)

    return [f for f in facts if not generic(f)]


def _with_counts_of_praise(facts: Sequence[Fact]) -> list[Fact]:
    """`tuyên dương 51 tập thể và 190 cá nhân` and `trao Giấy khen cho các điển hình`: the numbers are those of the
    form of award.
    """
    loose = [
        f
        for f in facts
        if f.name.category in PAPERS and not f.recipient and not f.count and not f.award_count and not f.position
    ]
    praise = [f for f in facts if f.name.category == "tuyen_duong" and f.count]
    form = next((f for f in loose if any(p.kind == f.kind or f.kind == "mixed" for p in praise)), None)
    if form is None or sum(f.name.category in PAPERS for f in facts) > len(loose):
        return list(facts)
    out = [
        replace(f, name=form.name, award=form.award, rules=(*f.rules, *form.rules), grantor=f.grantor or form.grantor)
        if f in praise
        else f
        for f in facts
    ]
    return [f for f in out if f is not form]


def _without_named_totals(facts: Sequence[Fact]) -> list[Fact]:
    """Drop a number whose persons or bodies another sentence names one by one, as many as it counts."""

    def named(total: Fact) -> int:
        return sum(
            f.recipient is not None and _same_award(total, f) and f.kind == total.kind and f.evidence != total.evidence
            for f in facts
        )

    return [f for f in facts if not (f.count and not f.recipient and f.count > 1 and named(f) == f.count)]


def _without_covered_praise(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Praise of those who get a named form of award on the same occasion is no record of its own."""
    named = [f for f in facts if f.name.category not in UNNAMED_FORMS]
    commended = [f for f in facts if f.name.category == "khen_thuong"]

    def covered(fact: Fact) -> bool:
        if fact.name.category not in UNNAMED_FORMS or fact.status != "awarded":
            return False
        rivals = named if fact.name.category == "khen_thuong" else [*named, *commended]
        return any(_covers(rival, fact, resolver) for rival in rivals)

    return [f for f in facts if not covered(f)]


def _covers(rival: Fact, fact: Fact, resolver: Resolver) -> bool:
    if fact.recipient:
        return rival.recipient is not None and resolver.same_name(rival.recipient, fact.recipient)
    if fact.count:
        return rival.count == fact.count and rival.kind == fact.kind
    return True


def without_summed_totals(facts: Sequence[Fact]) -> list[Fact]:
    """Drop a commended total whose parts follow (`… Trong đó, 133 …, 31 …`) and add up to it (GUIDELINES, Totals)."""
    out = []
    for fact in facts:
        if (
            fact.count
            and fact.name.category in UNNAMED_FORMS
            and any(_sum_of(facts, s) == fact.count for s in {f.evidence for f in facts})
        ):
            continue
        out.append(fact)
    return out


def _sum_of(facts: Sequence[Fact], sentence: int) -> int:
    """The sum of the numbers of at least two groups that got named forms in one sentence, else 0."""
    counts = [f.count for f in facts if f.count and f.evidence == sentence and f.name.category not in UNNAMED_FORMS]
    return sum(counts) if len(counts) > 1 else 0
