"""Facts that only sum up, announce or praise what others tell in full: no records of their own (GUIDELINES, Totals)."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.awards.elided import RULE
from vinhdanh.records.facts import Fact
from vinhdanh.records.merging.covered_praise import GIVEN, without_covered_praise
from vinhdanh.records.merging.listed_totals import listed_members
from vinhdanh.records.merging.named_praise import UNNAMED_FORMS, with_counts_of_praise, with_named_praise
from vinhdanh.records.merging.same import same_award
from vinhdanh.records.names.resolve import Resolver

GENERIC = frozenset({"Huân chương", "Huy chương", "Huy hiệu Đảng", "Kỷ niệm chương"})
ORDERS = {"Huân chương": "huan_chuong", "Huy chương": "huy_chuong"}
"""Words for orders and medals of all kinds (`huân, huy chương các loại`)."""
PRESENT = frozenset({"awarded", "planned"})
"""Statuses without the dead, whom a total may leave out (`61 đảng viên …, ngoài ra 4 đồng chí được truy tặng`)."""
SEVERAL = 4
"""The least number of a headline most of whose members may be named."""
SOME = (["trong", "đó"], ["trong", "số"], ["điển", "hình"], ["tiêu", "biểu"])
POINTING = frozenset({RULE, "pointed.award"})
"""Rules of awards that a later sentence leaves out or points back to."""
LEAD = 2
"""The last sentence of the lead."""
BADGES = ("Huy hiệu Đảng", "tuổi Đảng")
ADDRESSES = frozenset("anh chị em cháu ông bà cụ bác cô chú bạn".split())
NEXT = 2
"""Sentences behind the number one in which the one may be named."""


def without_summaries(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Return `facts` without totals that are broken down, hosts, generic names and praise that a form covers."""
    told = _without_listed_totals(_without_shared_numbers(_without_badges_of_places(facts)), resolver)
    out = _without_named_totals(_without_receiving_heads(told, resolver), resolver)
    out = _without_loose_tellings(_without_captions_of_classes(out), resolver)
    out = with_named_praise(with_counts_of_praise(_without_sums(out), resolver))
    return without_covered_praise(_without_hosts(_without_generic(out), resolver), resolver)


def _without_badges_of_places(facts: Sequence[Fact]) -> list[Fact]:
    """`Đảng viên TP X, huyện Y nhận Huy hiệu Đảng`: a badge of the Party is worn by a person."""
    return [f for f in facts if f.kind != "collective" or not f.name.name.endswith(BADGES)]


def _without_shared_numbers(facts: Sequence[Fact]) -> list[Fact]:
    """Drop the number that a headline or the lead tells of several awards at once (`A, B cho 57 đơn vị`), where
    the text behind it tells who or how many got each.
    """

    def told_apart(f: Fact) -> bool:
        assert f.count is not None
        later = (g for g in facts if g.evidence > f.evidence and g.name.name == f.name.name)
        return any((g.recipient or 0 < (g.count or 0) < f.count) and f.kind in {g.kind, "mixed"} for g in later)

    leads = [f for f in facts if f.evidence == 0 or f.evidence <= LEAD and f.kind == "mixed"]
    counted = [f for f in leads if f.count and f.number and not f.recipient]
    shared = [f for f in counted if any(g.name.name != f.name.name and g.number == f.number for g in counted)]
    apart = [f for f in shared if all(told_apart(g) for g in shared if g.number == f.number)]
    return [f for f in facts if not any(f is g for g in apart)]


def _without_listed_totals(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Drop a number whose members its sentence lists."""
    return _handed_down(facts, [(f, parts) for f in facts if (parts := listed_members(f, facts, resolver))])


def _without_named_totals(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Drop a number whose persons or bodies other sentences name one by one, as many as it counts; that of a headline
    where one sentence names as many, or most of them.
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
        most = (g for g in told if total.count >= SEVERAL and len(g) < total.count and 3 * len(g) >= 2 * total.count)
        whole = (group for group in (members, *told) if len(group) == total.count)
        return next(whole, None) or next((g for g in most if not _are_some(g[0], resolver)), [])

    return _handed_down(facts, [(f, members) for f in facts if (members := named(f))])


def _are_some(member: Fact, resolver: Resolver) -> bool:
    """Does the sentence that names them say that they are some of all (`trong đó có`, `như`)?"""
    a, b = resolver.tokens.sentences[member.evidence]
    key = resolver.tokens.key
    return "như" in key[a:b] or any(key[i : i + 2] in SOME for i in range(a, b))


def _without_loose_tellings(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Drop `thưởng nóng những người …` in a headline, where the text tells who, and `trao Giấy khen cho các anh` behind
    those who are named.
    """

    def told(f: Fact) -> bool:
        if f.recipient or f.count or f.award_count or f.position:
            return False
        if f.evidence == 0 and f.name.category in UNNAMED_FORMS:
            return any(g.name.category == f.name.category and g.evidence for g in facts)
        named = any(g.recipient and same_award(f, g) and g.kind == f.kind and g.evidence < f.evidence for g in facts)
        return named and _only_pronoun(f, resolver)

    return [f for f in facts if not told(f)]


def _only_pronoun(fact: Fact, resolver: Resolver) -> bool:
    """`A cho các anh.`, `A cho các em,`: does nothing but a word of address tell to whom?"""
    key, i = resolver.tokens.key, fact.award[1]
    told = key[i : i + 2] == ["cho", "các"] and key[i + 2 : i + 3] and key[i + 2] in ADDRESSES
    return bool(told) and not (key[i + 3 : i + 4] and key[i + 3][0].isalpha())


def _without_captions_of_classes(facts: Sequence[Fact]) -> list[Fact]:
    """`trao A hạng Nhì, hạng Ba cho 5 cá nhân` and a caption with the 5 who got A: their number, without the class."""

    def told(total: Fact) -> bool:
        if not total.count or total.recipient or total.name.class_ is not None:
            return False
        classes = (f for f in facts if f.name.name == total.name.name and f.kind == total.kind and f.name.class_)
        loose = [f for f in classes if f.evidence < total.evidence and not (f.recipient or f.count or f.award_count)]
        return len(loose) > 1

    return [f for f in facts if not told(f)]


def _handed_down(facts: Sequence[Fact], totals: Sequence[tuple[Fact, Sequence[Fact]]]) -> list[Fact]:
    """Drop totals; their parts take over who gives, where they do not tell it themselves, or tell only who may have
    handed it over; badges of the Party get it from `shared_grantors`.
    """
    out: list[Fact] = []
    for fact in facts:
        if any(fact is total for total, _ in totals):
            continue
        over = next((total for total, parts in totals if any(fact is part for part in parts)), None)
        if over and fact.grantor is None and fact.name.category != "huy_hieu":
            fact = replace(fact, grantor=over.grantor, presenter=fact.presenter or over.presenter)
        elif over and over.evidence and fact.handed and over.grantor and not over.handed:
            fact = replace(fact, grantor=over.grantor, presenter=fact.grantor, handed=False)
        out.append(fact)
    return out


def _without_receiving_heads(facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """Drop the head of a body who takes (`Nhận A, giám đốc X nói …`) what another sentence gives the body."""

    def is_of(f: Fact, body: Fact) -> bool:
        told = body.kind == "collective" and body.evidence != f.evidence and same_award(f, body)
        return bool(told and body.recipient and f.unit and resolver.same_name(f.unit, body.recipient))

    def stands_for_body(f: Fact) -> bool:
        headed = f.kind == "individual" and f.position is not None and f.rules[0] == "clause.receive"
        headed = headed and f.grantor is None  # an award whose giver is told with it is his own
        return headed and any(is_of(f, g) for g in facts)

    return [f for f in facts if not stands_for_body(f)]


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
    if total.evidence == 0:
        groups += [[f for f in parts if f.evidence <= s] for s in told]
    groups += [[f for f in group if f.status in PRESENT] for group in groups]
    if near:
        counted = [group for group in groups if total.kind == "mixed" or all(f.count for f in group)]
        groups = counted + [[f for f in group if f.kind == total.kind] for group in groups]
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
        if total.period is not None and part.period not in {None, total.period}:
            return False  # `5 năm qua, 4 tập thể được …` beside those honoured today
        other = part.evidence != total.evidence or part.name.category != total.name.category
        headline = other and part.count is not None
        told = part.count is not None or part.recipient is not None
        return told if part.name.category not in UNNAMED_FORMS else headline
    of_all_kinds = total.name.name in ORDERS and part.name.category in ORDERS.values()
    if part.name.category != total.name.category and not of_all_kinds:
        return False
    behind = (part.evidence, part.award) > (total.evidence, total.award)
    counts_awards = total.award_count is not None and behind
    if part.kind != total.kind and total.kind != "mixed" and not counts_awards:
        return False
    if total.name.name in GENERIC and part.name.name != total.name.name:
        return True
    narrower = part.name.class_ is not None and total.name.class_ is None or part.status != total.status
    narrower = narrower or not POINTING.isdisjoint(part.rules) or total.evidence == 0 < part.evidence
    return part.name.name == total.name.name and narrower


def _without_generic(facts: Sequence[Fact]) -> list[Fact]:
    """Drop `Huy hiệu Đảng`, `Huân chương` to nobody in particular where the article names awards of that kind, and the
    rest of a list (`A, B và nhiều huân chương khác`).
    """

    def named(fact: Fact) -> list[Fact]:
        bare = fact.name.name in GENERIC and not fact.count and not fact.award_count
        alike = [f for f in facts if bare and f.name.category == fact.name.category and f.name.name not in GENERIC]
        same = [f for f in alike if f.evidence == fact.evidence and f.recipient == fact.recipient]
        return same if fact.recipient else alike

    return _handed_down(facts, [(f, parts) for f in facts if (parts := named(f))])


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
