"""Clauses of giving: `G tặng A cho R`, `G tặng R A`, `đến R, G trao A`, `G thu hồi A của R`."""

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.givers import agents, behalf, decision_of, only_hosts, proposer
from vinhdanh.records.party import Party
from vinhdanh.records.party_lists import RECIPIENTS
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.site import Site

VISIT_REACH = 5


def given(s: Sentence, site: Site, verb: Mention) -> Clause:
    """`G tặng A cho R`, `G tặng R A`."""
    others = behalf(s, site.bound, verb.start)
    subject = [party for party in agents(s, site.bound, verb.start) if party not in others]
    if subject and only_hosts(s, subject[-1].end, verb.start, site.awards):
        subject = []
    if not subject and site.goes_on and site.before is not None and site.before.rule == "clause.active":
        subject = list(site.before.givers())
    grantors = others or decision_of(s, site.bound, site.first) or subject
    hands_over = bool(subject) and (site.own or bool(others) and subject != grantors)
    recipients = _recipients_of_giving(s, site, verb)
    return Clause(
        "clause.active",
        site.status,
        verb.start,
        site.end,
        awards=site.awards,
        verb=verb,
        recipients=tuple(recipients),
        grantors=() if site.own and not others else tuple(grantors),
        presenter=subject[0] if hands_over else None,
        proposer=proposer(s, site.bound, verb.start, site.status),
        times=site.times,
        elided=not recipients,
    )


def _recipients_of_giving(s: Sentence, site: Site, verb: Mention) -> list[Party]:
    between = [
        p for p in s.parties_between(verb.end, site.first) if p.kind in RECIPIENTS and s.key(p.start - 1) != "của"
    ]
    found = between or list(site.right) or _owner(s, site, verb) or _visited(s, site, verb)
    if not found and verb.value.kind == "revoke":
        return [p for p in site.awards[-1].grantors if p.kind == "person"]
    return found


def _owner(s: Sentence, site: Site, verb: Mention) -> list[Party]:
    """`thu hồi A của ông X`, `gắn A lên quân kỳ của đơn vị Y`: the recipient stands behind `của`."""
    if verb.value.kind != "revoke" and s.key(verb.start) != "gắn":
        return []
    behind = s.parties_between(site.awards[-1].award.end, s.end)
    return [p for p in behind if s.key(p.start - 1) == "của" and p.kind in {"person", "unit"}][:1]


def _visited(s: Sentence, site: Site, verb: Mention) -> list[Party]:
    """`đến (thăm) các đơn vị X, Y trao A`: whom the giver visits."""
    for party in s.parties_between(site.bound, verb.start):
        visited = {"đến", "tới", "thăm"} & set(s.keys(max(party.start - VISIT_REACH, site.bound), party.start))
        if visited and party.kind == "unit":
            return [p for p in s.parties_between(party.start, verb.start) if p.kind == "unit"]
    return []
