"""Commending and honouring without a form of award: `khen thưởng 8 tập thể`, `3 tập thể được các cấp khen thưởng`."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.givers import agents, behalf
from vinhdanh.records.recipients import RecipientLists
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.status import status_of
from vinhdanh.records.voice import is_passive, passive_marker

NOUN_BEFORE = frozenset(
    "phí thức tác vật tiền mức quỹ đua đồng luật ban lễ buổi nghị trình dịp hình định phần sự".split()
)
"""Words that make the verb a noun: `kinh phí khen thưởng`, `lễ tuyên dương`."""


def commending_clauses(s: Sentence, lists: RecipientLists, before: Sequence[Clause]) -> list[Clause]:
    """Return the clauses of commending and honouring verbs that lie outside the award clauses `before`."""
    out = list(before)
    for verb in s.verbs:
        outside = not any(c.start <= verb.start < c.end for c in before)
        if verb.value.kind in {"commend", "honour"} and outside and (clause := _clause(s, lists, verb, out)):
            out.append(clause)
    return out[len(before) :]


def _clause(s: Sentence, lists: RecipientLists, verb: Mention, before: Sequence[Clause]) -> Clause | None:
    if s.key(verb.start - 1) in NOUN_BEFORE and s.key(verb.end) != "cho":
        return None
    bound = max((c.end for c in before if c.end <= verb.start), default=s.start)
    status = status_of(s, bound, verb.start, verb, None)
    if status is None:
        return None
    return (_commended if is_passive(s, verb) else _commends)(s, lists, verb, before, bound, status)


def _commended(
    s: Sentence, lists: RecipientLists, verb: Mention, before: Sequence[Clause], bound: int, status: str
) -> Clause | None:
    """`R được G khen thưởng`."""
    marker = passive_marker(s, verb)
    assert marker is not None
    recipients = tuple(lists.left(bound, marker))
    grantors = tuple(agents(s, marker + 1, verb.start))
    if not recipients:
        return None
    return Clause("clause.commended", status, verb.start, verb.end, verb=verb, recipients=recipients, grantors=grantors)


def _commends(
    s: Sentence, lists: RecipientLists, verb: Mention, before: Sequence[Clause], bound: int, status: str
) -> Clause | None:
    """`G khen thưởng R`; without a subject the givers of the clause right before go on."""
    limit = min((c.start for c in before if c.start > verb.start), default=s.end)
    recipients, end = lists.object(verb.end, limit)
    if not recipients:
        return None
    grantors = tuple(behalf(s, bound, verb.start) or agents(s, bound, verb.start))
    last = next((c for c in reversed(before) if c.end <= verb.start), None)
    if not grantors and last and last.rule in {"clause.active", "clause.commending"} and verb.start - last.end <= 4:
        grantors = last.givers()
    return Clause(
        "clause.commending",
        status,
        verb.start,
        max(end, verb.end),
        verb=verb,
        recipients=tuple(recipients),
        grantors=grantors,
    )
