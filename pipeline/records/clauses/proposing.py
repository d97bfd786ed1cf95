"""Clauses of those who are proposed: `12 cá nhân đề nghị (công nhận) A`, `4 tập thể đề nghị tặng B`."""

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.recipients.objects import MARKERS
from vinhdanh.records.recipients.subjects import subject_between
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.voice import PASSIVE

REACH = 8
"""Tokens from `đề nghị` to the award."""
OBJECT = ["đối", "với"]
OTHER = frozenset("việc lại hủy thu về không".split())
"""Words of what else is asked for (`đề nghị xem xét lại việc tặng A`)."""


def proposed(s: Sentence, site: Site) -> Clause | None:
    """Read a clause whose subject is a counted group right before the verb of proposing; None for all others."""
    verb = _proposing(s, site)
    if verb is None or site.status != "proposed" or s.key(verb.start - 1) in PASSIVE or _to_others(s, site):
        return None
    subject = subject_between(s, site.bound, verb.start)
    if not subject or subject[-1].end != verb.start or any(p.group is None or not p.group.count for p in subject):
        return None
    return Clause(
        "clause.proposed",
        "proposed",
        verb.start,
        site.last,
        awards=site.awards,
        verb=verb,
        recipients=tuple(subject),
    )


def _proposing(s: Sentence, site: Site) -> Mention | None:
    near = [v for v in s.verbs if v.value.kind == "propose" and max(site.bound, site.first - REACH) <= v.start]
    verb = next((v for v in reversed(near) if v.end <= site.first), None)
    return verb if verb is None or OTHER.isdisjoint(s.keys(verb.end, site.first)) else None


def _to_others(s: Sentence, site: Site) -> bool:
    """`3 đại biểu đề nghị tặng A cho ông X`: those who propose."""
    return s.key(site.last) in MARKERS or s.keys(site.last, site.last + 2) == OBJECT
