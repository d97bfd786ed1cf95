"""Who gets what a subject takes: the subject, those for whom it takes it, those who break it down."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clauses.ceremonies import holds
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.lists import NAMED, RECIPIENTS, itemised
from vinhdanh.records.recipients.numbers_of_others import numbers_of_others
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.voice import TAKING


def takers(
    s: Sentence, site: Site, verb: Mention, subject: tuple[Party, ...]
) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """(recipients, those who break a group of them down): the subject, unless the award is told to be for others."""
    if named := _named_between(s, site, verb):
        return named, ()
    if stood_for := _stood_for_behind(s, site):
        return stood_for, ()
    if not subject:
        return site.right or _taker_before(s, site), ()
    if others := numbers_of_others(s, subject[-1], site.last):
        return (*subject, *others), ()
    if not site.right:
        return subject, ()
    if s.key(site.last) == "gồm" and all(p.kind == "unit" for p in subject) and _persons(site.right):
        return site.right, ()
    if names_level(site) or s.key(site.last) in {"và", "còn"} or _counts_others(s, site, subject):
        return subject, ()
    marked = s.key(behind_year(s, site.last)) == "cho"
    if _given_to_others(s, site, verb, subject):
        return tuple(_with_body(p, subject[-1]) for p in site.right), ()
    if marked and verb.value.kind in TAKING:
        return subject, ()
    if subject[-1].kind == "person" and site.right[0].group is not None and site.right[0].group.count is None:
        return subject, ()
    return (*subject[:-1], itemised(s, subject[-1], site.right[0])), site.right


def with_groups_of_last(s: Sentence, site: Site, subject: tuple[Party, ...]) -> Site:
    """`Công an tỉnh được tặng A, B và 33 C các hạng cho tập thể, cá nhân`: only the awards that are counted went to its
    groups, the others to the body.
    """
    first, last = site.awards[0], site.awards[-1]
    body = len(subject) == 1 and subject[0].kind == "unit"
    loose = bool(site.right) and all(p.group is not None and p.group.count is None for p in site.right)
    counted = first is not last and first.count is None and last.count is not None and last.count.value > 1
    if not (body and loose and counted) or "cho" not in s.keys(last.award.end, site.right[0].start):
        return site
    groups = tuple(_with_body(p, subject[0]) for p in site.right)
    return replace(site, awards=(*site.awards[:-1], replace(last, owners=groups)), right=())


def _stood_for_behind(s: Sentence, site: Site) -> tuple[Party, ...]:
    """`X nhận A thay (cho) R`, `Nhận A thay cho R là X`: R got it."""
    i = site.last
    if s.key(i) != "thay":
        return ()
    i += 1 + (s.key(i + 1) in {"cho", "mặt"})
    return tuple(p for p in site.right if p.start == i and p.kind in RECIPIENTS)


def _named_between(s: Sentence, site: Site, verb: Mention) -> tuple[Party, ...]:
    """`trường được G phong tặng cho thầy X danh hiệu A`: who stands behind `cho` before the award."""
    if s.key(verb.end) != "cho":
        return ()
    return tuple(p for p in s.parties_between(verb.end, site.first) if p.kind in RECIPIENTS)


def _taker_before(s: Sentence, site: Site) -> tuple[Party, ...]:
    """`Trung đoàn X được tặng A; 3 đại đội được tặng B; được tặng 2 C`: orders that are counted go to the body with
    which the sentence begins, not to those whom the clause before counts.
    """
    before = site.before
    if before is None or not site.goes_on:
        return ()
    groups = all(p.group and p.group.count for p in before.recipients)
    if groups and site.awards[0].count and s.key(before.end) == ";":
        first = next((p for p in s.parties_between(s.start, before.start) if p.collective), None)
        if first and s.key(first.end) in {"được", "đã", "vinh"}:
            return (first,)
    return before.recipients


def behind_year(s: Sentence, i: int) -> int:
    """`A (năm) 2013 | cho R`."""
    j = i + (s.key(i) == "năm")
    return j + 1 if j < s.end and s.tokens.shape[j] == "9" else i


def names_level(site: Site) -> bool:
    """`5 người được công nhận Chiến sĩ thi đua Tổng Liên đoàn`: the body right behind a title is its level."""
    if not site.right:
        return False
    first, title = site.right[0], site.awards[-1].award.value
    return first.kind == "unit" and first.start == site.last and title.category == "danh_hieu"


def _persons(parties: Sequence[Party]) -> bool:
    """`Cảnh sát PCCC được tặng A gồm: Trung úy X; Hạ sĩ Y`: the members are honoured, not their body."""
    return all(p.kind == "person" for p in parties)


def _counts_others(s: Sentence, site: Site, subject: tuple[Party, ...]) -> bool:
    """`29 người nhận A về khoa học, 50 nghiên cứu sinh, 80 học giả`: numbers behind a comma count others."""
    first = site.right[0]
    counted = [p.group is not None and p.group.count is not None for p in (subject[-1], first)]
    return all(counted) and s.key(first.start - 1) == ","


def _given_to_others(s: Sentence, site: Site, verb: Mention, subject: tuple[Party, ...]) -> bool:
    """`X được trao A do G tặng R`, `tỉnh X được G tặng A cho 9 tập thể`, `con nhận A cho bố là R`, `bệnh viện
    đón nhận A của G trao cho 5 tập thể`."""
    lead = s.keys(site.right[0].start - 2, site.right[0].start)
    handed = lead[-1] in {"tặng", "thưởng"}
    if lead == ["truy", "tặng"]:
        return False
    if lead == ["tặng", "cho"]:
        return True
    if s.key(behind_year(s, site.last)) != "cho":
        return handed
    first, last = site.right[0], subject[-1]
    if verb.value.kind in TAKING and first.kind in NAMED and holds(s, last.end, verb.start):
        return True
    if verb.value.kind in TAKING and first.kind == "person":
        return last.kind == "person"
    if verb.value.kind in TAKING and (first.group is None or first.group.count is None):
        return False
    loose = last.group is not None and last.group.count is None and first.group is not None and first.group.count
    return first.kind == "group" and (last.kind in {"unit", "place"} or bool(loose))


def _with_body(party: Party, subject: Party) -> Party:
    """The groups of a body, or of the bodies below one, that is honoured in them are its own."""
    if party.kind != "group" or party.body is not None:
        return party
    return replace(party, body=subject.name if subject.kind == "unit" else subject.body)
