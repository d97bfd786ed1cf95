"""Who is told of at a ceremony: who holds it, who attends it, who stands for others there."""

from dataclasses import replace
from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence

GUESTS = frozenset({"person", "office"})
OCCASIONS = frozenset({"lễ", "hội", "nghị"})
"""Words of what guests attend: `lễ`, `đại hội`, `hội nghị`."""
AT_CEREMONY = ("tại", "lễ")
HOLD = ["tổ", "chức"]


def holds(s: Sentence, a: int, b: int) -> bool:
    """`X tổ chức lễ …`: does who stands before token `a` hold the ceremony?"""
    return any(s.keys(i, i + 2) == HOLD for i in range(a, b))


def stood_for(s: Sentence, site: Site, subject: tuple[Party, ...], end: int) -> tuple[Party, ...]:
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


def attend(s: Sentence, subject: tuple[Party, ...], end: int) -> bool:
    """`Phó Chủ tịch X (và các đại biểu) dự lễ kỷ niệm và đón nhận A`: guests, one of them in office, get nothing."""
    between = s.keys(subject[-1].end, end)
    speaks = ("phát", "biểu") in pairwise(between)
    if ("mời", "dự") in pairwise(between):
        return False
    in_office = any(p.kind in GUESTS and p.position is not None for p in subject)
    return in_office and ("dự" in between or speaks) and not OCCASIONS.isdisjoint(between)


def speak_there(s: Sentence, a: int, b: int) -> bool:
    """`… của Phó Thủ tướng X tại lễ khánh thành và đón nhận A của R`: what somebody in office says at the ceremony that
    tokens `a`..`b` tell of.
    """
    guests = [p for p in s.parties_between(a, b) if p.kind in GUESTS and p.position is not None]
    return bool(guests) and AT_CEREMONY in pairwise(s.keys(guests[-1].end, b))


def attended(s: Sentence, site: Site, start: int, verb: Mention) -> Clause | None:
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
