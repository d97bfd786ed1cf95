"""Facts that only sum up, announce or praise what others tell in full: no records of their own (GUIDELINES, Totals)."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.awards.elided import RULE
from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.merging.named_praise import PAPERS, UNNAMED_FORMS, with_named_praise
from vinhdanh.records.names.resolve import Resolver
from vinhdanh.text.keys import without_marks

GENERIC = frozenset({"Huân chương", "Huy chương", "Huy hiệu Đảng", "Kỷ niệm chương"})
LONG_NAME = 3
"""Syllables from which two names that differ in tone marks only are one."""
NEXT = 2
"""Sentences behind the number one in which the one may be named."""
GIVEN = frozenset({"awarded", "posthumous", "planned"})


def without_summaries(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Return `facts` without totals that are broken down, hosts, generic names and praise that a form covers."""
    out = _without_named_totals(facts)
    out = with_named_praise(_with_counts_of_praise(_without_sums(out), resolver))
    return _without_covered_praise(_without_hosts(_without_generic(out), resolver), resolver)


def _without_named_totals(facts: Sequence[Fact]) -> list[Fact]:
    """Drop a number whose persons or bodies other sentences name one by one, as many as it counts; that of a headline
    where one sentence names as many.
    """

    def named(total: Fact) -> list[Fact]:
        if not total.count or total.recipient:
            return []
        members = [
            f
            for f in facts
            if f.recipient is not None
            and same_award(total, f)
            and f.kind == total.kind
            and (f.evidence != total.evidence if total.count > 1 else 0 < f.evidence - total.evidence <= NEXT)
        ]
        told = [[f for f in members if f.evidence == s] for s in {f.evidence for f in members} if total.evidence == 0]
        return next((group for group in (members, *told) if len(group) == total.count), [])

    return _handed_down(facts, [(f, members) for f in facts if (members := named(f))])


def _handed_down(facts: Sequence[Fact], totals: Sequence[tuple[Fact, Sequence[Fact]]]) -> list[Fact]:
    """Drop totals; their parts take over who gives, where they do not tell it themselves. Party badges are handed over
    by other committees than decide.
    """
    out: list[Fact] = []
    for fact in facts:
        if any(fact is total for total, _ in totals):
            continue
        over = next((total for total, parts in totals if any(fact is part for part in parts)), None)
        if over and fact.grantor is None and fact.name.category != "huy_hieu":
            fact = replace(fact, grantor=over.grantor, presenter=fact.presenter or over.presenter)
        out.append(fact)
    return out


def _without_sums(facts: Sequence[Fact]) -> list[Fact]:
    """Drop a number that the numbers of its kinds, classes or statuses add up to (`27 Huy hiệu Đảng`: 12, 10 and 5)."""
    return _handed_down(facts, [(f, parts) for f in facts if (parts := _parts(f, facts))])


def _parts(total: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """The facts whose numbers add up to that of `total`, none where they do not."""
    number = total.count or total.award_count
    if not number or total.recipient and total.count:
        return []
    near = total.name.category in UNNAMED_FORMS
    parts = [f for f in facts if f is not total and (near or _apart(f, total)) and _is_part(f, total)]
    told = {f.evidence for f in parts}
    groups = [parts, *([f for f in parts if f.evidence == s] for s in told)]
    groups += [[f for f in group if f.kind == total.kind] for group in groups] if near else []
    return next((g for g in groups if len(g) > 1 and sum(f.count or f.award_count or 1 for f in g) == number), [])


def _apart(part: Fact, total: Fact) -> bool:
    """Told in another sentence, or in the same one with its class or years (`A cho 22 người, trong đó 4 người hạng
    Nhất`).
    """
    narrower = part.name.class_ is not None and total.name.class_ is None
    named = total.name.name in GENERIC and part.name.name != total.name.name
    return part.evidence != total.evidence or narrower or named


def _is_part(part: Fact, total: Fact) -> bool:
    """A kind, a class or a status of what the total counts."""
    if total.name.category in UNNAMED_FORMS:
        headline = part.evidence != total.evidence and part.count is not None
        told = part.count is not None or part.recipient is not None
        return told if part.name.category not in UNNAMED_FORMS else headline
    if part.name.category != total.name.category:
        return False
    counts_awards = total.award_count is not None and part.evidence > total.evidence
    if part.kind != total.kind and total.kind != "mixed" and not counts_awards:
        return False
    if total.name.name in GENERIC and part.name.name != total.name.name:
        return True
    narrower = part.name.class_ is not None and total.name.class_ is None or part.status != total.status
    narrower = narrower or RULE in part.rules
    return part.name.name == total.name.name and narrower


def _without_generic(facts: Sequence[Fact]) -> list[Fact]:
    """Drop `Huy hiệu Đảng`, `Huân chương` to nobody in particular where the article names awards of that kind."""

    def named(fact: Fact) -> list[Fact]:
        bare = fact.name.name in GENERIC and not fact.recipient and not fact.count and not fact.award_count
        return [f for f in facts if bare and f.name.category == fact.name.category and f.name.name not in GENERIC]

    return _handed_down(facts, [(f, parts) for f in facts if (parts := named(f))])


def _with_counts_of_praise(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
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
        replace(f, name=form.name, award=form.award, rules=(*f.rules, *form.rules), grantor=f.grantor or form.grantor)
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


def _without_hosts(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Who holds the ceremony (`tổ chức lễ đón nhận A`) is the recipient only where nobody else is told to get A."""

    def rival(host: Fact) -> bool:
        return any(
            f.recipient is not None
            and "clause.hosted" not in f.rules
            and same_award(host, f)
            and f.status in GIVEN
            and not (host.recipient and resolver.same_name(f.recipient, host.recipient))
            for f in facts
        )

    return [f for f in facts if "clause.hosted" not in f.rules or not rival(f)]


def _without_covered_praise(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
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

    return [f for f in facts if not covered(f)]


def _all_named(fact: Fact, named: Sequence[Fact]) -> bool:
    """`quyết định khen thưởng cho 2 anh`, where one sentence before gave both a form of award by name."""
    before = [f for f in named if f.recipient and f.kind == fact.kind and f.evidence < fact.evidence]
    told = [sum(f.evidence == s for f in before) for s in {f.evidence for f in before}]
    return bool(fact.count) and fact.count in told and len(told) == 1


def _is_honoured_title(fact: Fact) -> bool:
    """`tuyên dương 90 Gia đình văn hóa`: who is honoured is told by a title."""
    return "verb.honour" in fact.rules and fact.name.category == "danh_hieu" and fact.count is not None


def _covers(rival: Fact, fact: Fact, resolver: Resolver) -> bool:
    if rival.date and fact.date and not (rival.date.startswith(fact.date) or fact.date.startswith(rival.date)):
        return False
    if fact.name.category == "khen_thuong" and not _may_share_giver(rival, fact, resolver):
        return False
    if fact.recipient:
        return rival.recipient is not None and same_recipient_name(rival, fact, resolver)
    if fact.count:
        return rival.count == fact.count and rival.kind == fact.kind
    return True


def _may_share_giver(a: Fact, b: Fact, resolver: Resolver) -> bool:
    """Two that each commended the same body (`X tặng Giấy khen, Y thưởng nóng`) are two facts."""
    if a.grantor is None or b.grantor is None or a.evidence != b.evidence and not b.recipient:
        return True
    return resolver.same_body(a.grantor, b.grantor) or resolver.share_body(a.grantor, b.grantor)


def same_award(a: Fact, b: Fact) -> bool:
    """The same award, as far as both tell: name or a shorter form of it, class."""
    if a.name.category != b.name.category:
        return False
    x, y = a.name.name.casefold(), b.name.name.casefold()
    same_class = a.name.class_ == b.name.class_ or a.name.class_ is None or b.name.class_ is None
    return (x in y or y in x) and same_class


def same_recipient_name(a: Fact, b: Fact, resolver: Resolver) -> bool:
    """Two facts about one named recipient: with a tone mark misprinted, without the parent of a body."""
    assert a.recipient is not None
    assert b.recipient is not None
    x, y = (_without_parent(f, resolver) for f in (a, b))
    if resolver.same_name(x, y):
        return True
    names = [[without_marks(w) for w in resolver.tokens.key[r[0] : r[1]]] for r in (x, y)]
    return a.evidence != b.evidence and len(names[0]) >= LONG_NAME and names[0] == names[1]


def _without_parent(fact: Fact, resolver: Resolver) -> Range:
    """`Viện 78 - Bộ Quốc phòng` is `Viện 78`."""
    assert fact.recipient is not None
    a, b = fact.recipient
    dash = next((i for i in range(a + 2, b) if resolver.tokens.key[i] in {"-", "–"}), b)
    return (a, dash) if fact.kind == "collective" else (a, b)
