"""Awards as the topic of a sentence: `Với A, có 5 tập thể được đề nghị`, `Đối với A, hội đồng đề nghị tặng cho 4 R`,
`Về A, số được đề nghị là 7 tập thể`.
"""

from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.objects import RecipientLists
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.status import STATUS_OF
from vinhdanh.records.verbs.unreal import is_goal

TOPICS = frozenset({"với", "về", "riêng"})
"""Words before the topic."""
TITLE = frozenset({"danh", "hiệu", '"', "các"})
"""What may stand between them and the award."""
BEFORE_NUMBER = frozenset({"có", "cho", "là", "gồm"})
TOLD = frozenset({"give", "propose"})
"""What is done to the award behind the comma."""
REACH = 20
"""Tokens from the comma to the number."""


def topic(s: Sentence, lists: RecipientLists, site: Site) -> Clause | None:
    """Return the clause of an award that begins its sentence as topic, with the counted groups told behind the comma;
    None for all others.
    """
    if not _begins(s, site.first) or s.key(site.last) != ",":
        return None
    groups = (p for p in s.parties_between(site.last, min(site.last + REACH, site.limit)) if _counted(s, p))
    first = next(groups, None)
    if first is None or is_goal(s, first.start):
        return None
    recipients, end = lists.reader.read(first.start, site.limit)
    told = [v for v in s.verbs if site.last < v.start < site.limit and (v.end <= first.start or v.start <= end + 2)]
    if not recipients or not any(v.value.kind in TOLD for v in told):
        return None
    status = next((STATUS_OF[v.value.kind] for v in told if v.value.kind in STATUS_OF), site.status)
    return Clause("clause.report", status, site.first, end, awards=site.awards, recipients=tuple(recipients))


def _begins(s: Sentence, first: int) -> bool:
    i = first
    while s.key(i - 1) in TITLE:
        i -= 1
    at = i - 1 - (s.keys(i - 2, i) == ["đối", "với"])
    return s.key(i - 1) in TOPICS and (at == s.start or s.key(at - 1) == ";")


def _counted(s: Sentence, party: Party) -> bool:
    return party.group is not None and bool(party.group.count) and s.key(party.start - 1) in BEFORE_NUMBER
