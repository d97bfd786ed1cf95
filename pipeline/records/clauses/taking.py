"""Clauses of receiving: `R được G tặng A`, `R đón nhận A`, `R đạt A`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.givers import agents, decision_of, proposer
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.parties.localities import locality
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.lists import NAMED, itemised
from vinhdanh.records.recipients.numbers_of_others import numbers_of_others
from vinhdanh.records.recipients.subjects import before_adverbs, subject_between
from vinhdanh.records.recipients.unknown_subjects import has_unknown_subject, named_subject, opens_clause
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.status import is_late
from vinhdanh.records.verbs.voice import TAKING, is_passive, passive_marker

TAKEN = frozenset({"clause.passive", "clause.receive", "clause.hosted"})
"""Rules whose subject is the recipient; `hosted`: who holds the ceremony (`tổ chức lễ đón nhận A`)."""
RELATIVES = frozenset({"vợ", "chồng", "con", "mẹ", "cha", "bố", "đình", "nhân"})
"""Last syllables of relatives who receive for a dead person (`gia đình`, `thân nhân`)."""
RELATIVES_REACH = 3
"""Tokens before a subject in which its relatives stand."""
ABOUT = ["đối", "với"]
GUESTS = frozenset({"person", "office"})
OCCASIONS = frozenset({"lễ", "hội", "nghị"})
"""Words of what guests attend: `lễ`, `đại hội`, `hội nghị`."""
HOLD = ["tổ", "chức"]
RATE_REACH = 4
"""Tokens between `%` and the verb whose subject no table knows (`98 % số hộ đạt A`)."""


def takes(s: Sentence, site: Site, verb: Mention) -> bool:
    """Is the subject the recipient? `R được tặng A`, `R đón nhận A`; but `G công nhận R (là) A` is active."""
    if is_passive(s, verb):
        return True
    if verb.value.kind == "recognise" and s.key(verb.start) != "được" and passive_marker(s, verb) is None:
        return not agents(s, site.bound, verb.start)
    return verb.value.kind in TAKING


def taken(s: Sentence, site: Site, verb: Mention) -> Clause | None:
    """Read a clause whose subject is the recipient; None where nobody is known to take an award."""
    marker = passive_marker(s, verb)
    left_edge = verb.start if marker is None else marker
    subject = tuple(locality(s.tokens, subject_between(s, site.bound, left_edge)))
    if subject and ";" in s.keys(subject[-1].end, left_edge):
        subject = ()
    if marker is None and s.key(verb.start) == "đón" and subject and _attend(s, subject, left_edge):
        return _attended(s, site, left_edge, verb)
    if _takes_nothing(s, site, verb, subject, left_edge):
        return None
    givers = agents(s, marker + 1, verb.start) if marker is not None else []
    if marker is None:
        subject = _stood_for(s, site, subject, left_edge)
    known = _known_subject(s, site, subject, left_edge)
    if known is None:
        return None
    subject = known
    recipients, listed = _takers(s, site, verb, subject)
    own = bool(subject) and recipients == subject
    hosted = own and _holds(s, subject[-1].end, left_edge)
    return Clause(
        "clause.hosted" if hosted else "clause.receive" if marker is None else "clause.passive",
        _status_of_late(s, site, recipients),
        left_edge,
        site.end,
        awards=site.awards,
        verb=verb,
        recipients=recipients,
        listed=listed,
        grantors=tuple(givers or decision_of(s, site.bound, site.first)),
        proposer=proposer(s, site.bound, verb.start, site.status),
        times=site.times,
        elided=not recipients,
    )


def _takes_nothing(s: Sentence, site: Site, verb: Mention, subject: tuple[Party, ...], end: int) -> bool:
    """The subject of giving, rates (`90 % đạt A`), `con`, medals of a contest; end: where the predicate begins."""
    if subject and _gives_before(s, subject[-1], end):
        return True
    if "%" in s.keys(subject[0].start - 1 if subject else max(site.bound, end - RATE_REACH), end):
        return True
    if s.key(before_adverbs(s, end) - 1) == "con":
        return True
    return bool(verb.value.kind == "reach" and site.awards[0].award.value.category == "huy_chuong")


def _known_subject(s: Sentence, site: Site, subject: tuple[Party, ...], end: int) -> tuple[Party, ...] | None:
    """Who gets the award, empty where the text before tells it; None where the subject is somebody unknown."""
    behind = before_adverbs(s, end)
    if (not subject or opens_clause(s, behind)) and has_unknown_subject(s, site.bound, behind):
        named = named_subject(s, site.bound, behind)
        if named is None:
            return None
        subject = (named,)
    if subject and _part_of(s, subject[0]):
        subject = ()
        if not site.right:
            return None
    return None if not subject and not site.right and _about(s, site.bound, end) else subject


def _holds(s: Sentence, a: int, b: int) -> bool:
    """`X tổ chức lễ …`: does who stands before token `a` hold the ceremony?"""
    return any(s.keys(i, i + 2) == HOLD for i in range(a, b))


def _stood_for(s: Sentence, site: Site, subject: tuple[Party, ...], end: int) -> tuple[Party, ...]:
    """`X thay mặt đơn vị Y nhận A`: the recipient is Y; end: the token where the predicate begins."""
    if not subject or subject[-1].kind not in GUESTS:
        return subject
    body = _principal(s, site.bound, end)
    if body is None:
        return subject
    if body.kind == "unit" or not (own := subject[-1].body):
        return (body,)
    return (replace(body, kind="unit", name=own),)


def _principal(s: Sentence, a: int, b: int) -> Party | None:
    """The body behind `thay mặt` between tokens `a` and `b`."""
    for verb in s.verbs:
        if verb.value.kind == "behalf" and a <= verb.start and verb.end <= b:
            party = next((p for p in s.parties if p.start == verb.end), None)
            if party is not None and (party.kind in {"unit", "place"} or party.kind == "anaphor" and party.collective):
                return party
    return None


def _status_of_late(s: Sentence, site: Site, recipients: tuple[Party, ...]) -> str:
    """`vợ cố nhà văn R nhận A`: what relatives receive is posthumous."""
    if site.status != "awarded" or not recipients or not all(is_late(s, p) for p in recipients):
        return site.status
    if all(p.group is not None for p in recipients):
        return "posthumous"
    first = recipients[0]
    lead = s.keys(max(first.start - RELATIVES_REACH, s.start), first.name[0] if first.name else first.start)
    return "posthumous" if not RELATIVES.isdisjoint(lead) else site.status


def _attend(s: Sentence, subject: tuple[Party, ...], end: int) -> bool:
    """`Phó Chủ tịch X (và các đại biểu) dự lễ kỷ niệm và đón nhận A`: guests, one of them in office, get nothing."""
    between = s.keys(subject[-1].end, end)
    speaks = ("phát", "biểu") in pairwise(between)
    if ("mời", "dự") in pairwise(between):
        return False
    in_office = any(p.kind in GUESTS and p.position is not None for p in subject)
    return in_office and ("dự" in between or speaks) and not OCCASIONS.isdisjoint(between)


def _attended(s: Sentence, site: Site, start: int, verb: Mention) -> Clause | None:
    """`X dự lễ đón nhận A của (cho) R`, `… A của G của R`, `… A do R tổ chức`: who gets it stands behind the award, if
    anywhere.
    """
    owners = tuple(p for one in site.awards for p in one.grantors if p.kind == "unit")
    hosts = (p for p in s.parties_between(site.first, s.end) if s.key(p.start - 1) == "do")
    host = tuple(p for p in hosts if p.kind == "unit" and s.keys(p.end, p.end + 2) == HOLD)
    recipients = tuple(p for p in site.right if p.kind == "unit") or host or _second_owner(s, owners) or owners
    if not recipients:
        return None
    awards = tuple(replace(one, grantors=()) for one in site.awards) if recipients == owners else site.awards
    return Clause(
        "clause.receive",
        site.status,
        start,
        site.end,
        awards=awards,
        verb=verb,
        recipients=recipients,
        times=site.times,
    )


def _second_owner(s: Sentence, owners: tuple[Party, ...]) -> tuple[Party, ...]:
    """`A của G của R`: the body behind the second `của`."""
    at = owners[-1].end + 1 if owners and s.key(owners[-1].end) == "của" else -1
    return tuple(p for p in s.parties if p.start == at and p.kind == "unit")


def _gives_before(s: Sentence, party: Party, end: int) -> bool:
    """`G trao giải cho các tác giả, đại diện gia đình nhận A`: the subject of giving is not the one who receives."""
    behind = next((v for v in s.verbs if v.start >= party.end), None)
    gives = behind is not None and behind.value.kind == "give" and behind.end < end
    return gives and "cho" in s.keys(party.end, end) and "được" not in s.keys(party.end, end)


def _part_of(s: Sentence, party: Party) -> bool:
    """`Trong số các xã có người được tặng A, xã X …`: of those nobody is told yet."""
    loose = party.group is not None and party.group.count is None
    return loose and s.keys(party.start - 2, party.start) == ["trong", "số"]


def _about(s: Sentence, a: int, b: int) -> bool:
    """`Đối với 2 học sinh X, cả hai năm đạt A`: the award is theirs, not of the one before."""
    return any(p.group and p.group.count and s.keys(p.start - 2, p.start) == ABOUT for p in s.parties_between(a, b))


def _takers(
    s: Sentence, site: Site, verb: Mention, subject: tuple[Party, ...]
) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """(recipients, those who break a group of them down): the subject, unless the award is told to be for others."""
    if not subject:
        before = site.before.recipients if site.goes_on and site.before is not None else ()
        return site.right or before, ()
    if others := numbers_of_others(s, subject[-1], site.last):
        return (*subject, *others), ()
    if not site.right:
        return subject, ()
    if s.key(site.last) == "gồm" and all(p.kind == "unit" for p in subject) and _persons(site.right):
        return site.right, ()
    if s.key(site.last) in {"và", "còn"} or _counts_others(s, site, subject):
        return subject, ()
    marked = s.key(site.last) == "cho"
    if _given_to_others(s, site, verb, subject):
        return tuple(_with_body(p, subject[-1]) for p in site.right), ()
    if marked and verb.value.kind in TAKING:
        return subject, ()
    return (*subject[:-1], itemised(s, subject[-1], site.right[0])), site.right


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
    if lead == ["tặng", "cho"]:
        return True
    if s.key(site.last) != "cho":
        return handed
    first, last = site.right[0], subject[-1]
    if verb.value.kind in TAKING and first.kind in NAMED and _holds(s, last.end, verb.start):
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
