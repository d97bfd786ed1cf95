"""Clauses of those who are proposed: `12 cá nhân đề nghị A`, `4 tập thể đề nghị tặng B`, `X được đề nghị C`."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.objects import MARKERS
from vinhdanh.records.recipients.subjects import subject_between
from vinhdanh.records.recipients.unknown_subjects import announces_list
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.voice import PASSIVE

REACH = 8
"""Tokens from `đề nghị` to the award."""
ASK = ["đề", "nghị"]
OBJECT = ["đối", "với"]
TITLE = frozenset("danh hiệu xét tặng phong truy trao thưởng ,".split())
"""What may stand between `được đề nghị` and the award (`xét tặng danh hiệu`)."""
NAMING = frozenset({"là", "gồm", "có"})
"""Words before the names of those who are asked for."""
NAMED = frozenset({"person", "unit"})
OTHER = frozenset("việc lại hủy thu về không".split())
"""Words of what else is asked for (`đề nghị xem xét lại việc tặng A`)."""


def proposed(s: Sentence, site: Site) -> Clause | None:
    """Read a clause whose subject is a counted group right before the verb of proposing, or one who is asked for;
    None for all others.
    """
    verb = _proposing(s, site)
    if verb is None or site.status != "proposed" or _to_others(s, site):
        return None
    if s.key(verb.start - 1) in PASSIVE:
        return _asked_for(s, site, verb, verb.start - 1)
    if (passive := _passive_before_agent(s, site, verb)) and _counts_parts(site.right, ()):
        return _asked_for(s, site, verb, passive)
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


def _passive_before_agent(s: Sentence, site: Site, verb: Mention) -> int:
    """`Số cá nhân được các cơ quan, đơn vị đề nghị A gồm …`: the token of `được`, who asks behind it; 0 for none."""
    near = range(verb.start - 1, max(verb.start - REACH, site.bound), -1)
    passive = next((i for i in near if s.key(i) in PASSIVE), 0)
    return passive if passive and s.key(site.last) == "gồm" and s.parties_between(passive, verb.start) else 0


def _asked_for(s: Sentence, site: Site, verb: Mention, passive: int) -> Clause | None:
    """`R được đề nghị (danh hiệu) A`, `2 người được đề nghị A, là R; S`, `được đề nghị A có: R; S`; `được` at token
    `passive`.
    """
    if not TITLE.issuperset(s.keys(verb.end, site.first)):
        return None
    subject = subject_between(s, site.bound, passive)
    told = all(p.kind in NAMED for p in site.right) or _counts_parts(site.right, subject)
    named = NAMING & {s.key(site.last), s.key(site.last + 1)} and told
    recipients = (named and all(p.kind == "group" for p in subject) and site.right) or subject
    listed = announces_list(s, site.bound, passive)
    if not recipients and not listed:
        return None
    end = site.end if named else site.last
    return Clause(
        "clause.proposed",
        "proposed",
        verb.start,
        end,
        site.awards,
        verb=verb,
        recipients=tuple(recipients),
        elided=not recipients,
    )


def _counts_parts(right: Sequence[Party], subject: Sequence[Party]) -> bool:
    """`Số cá nhân được đề nghị A gồm 5 thầy thuốc và 2 y tá`: groups with numbers of a whole that has none."""
    return all(p.group and p.group.count for p in right) and not any(p.group and p.group.count for p in subject)


def _proposing(s: Sentence, site: Site) -> Mention | None:
    asking = (v for v in s.verbs if v.value.kind == "propose" or v.value.kind == "consider" and _is_asked(s, v))
    near = [v for v in asking if max(site.bound, site.first - REACH) <= v.start]
    verb = next((v for v in reversed(near) if v.end <= site.first), None)
    return verb if verb is None or OTHER.isdisjoint(s.keys(verb.end, site.first)) else None


def _is_asked(s: Sentence, verb: Mention) -> bool:
    """`R được đề nghị xét tặng A`; what may only be considered is not asked for."""
    return s.key(verb.start - 1) in PASSIVE and s.keys(verb.start, verb.start + 2) == ASK


def _to_others(s: Sentence, site: Site) -> bool:
    """`3 đại biểu đề nghị tặng A cho ông X`: those who propose."""
    return s.key(site.last) in MARKERS or s.keys(site.last, site.last + 2) == OBJECT
