"""Givers in a row before the one who gets it all: `X tặng A, Y tặng B cho R`; `quyết định của X tặng A; quyết định của
Y tặng B cho R`.
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.clause import Clause
from vinhdanh.records.sentence import Sentence

RULE = "clause.active"
JOINS = frozenset(", ; / - – và : đồng thời còn cùng cũng đã vừa ngày quyết định qđ số của theo thì".split())
"""What may stand between the award of one giver and the verb of the next, besides givers and numbers."""
PARTS = frozenset({",", ";", "và", "thời", "còn"})


def with_last_recipients(s: Sentence, clauses: Sequence[Clause]) -> list[Clause]:
    """Return `clauses`; one that leaves its recipients to the next giver's award takes those."""
    out = list(clauses)
    for i in range(len(out) - 2, -1, -1):
        if _leaves(s, out[i], out[i + 1]):
            out[i : i + 2] = _sharing(out[i], out[i + 1])
    return out


def _leaves(s: Sentence, clause: Clause, following: Clause) -> bool:
    """Has the clause nobody, and does only the next giver stand before a verb that has somebody?"""
    if not (clause.rule == following.rule == RULE and clause.elided and clause.grantors and following.recipients):
        return False
    if not following.grantors or following.verb is None or following.verb.start < clause.end:
        return False
    behind = range(following.verb.end, following.awards[0].award.start)
    if any(p.start in behind for p in following.recipients):
        return False
    return _only_givers(s, clause.end, following.verb.start)


def _only_givers(s: Sentence, a: int, b: int) -> bool:
    known = {i for p in s.parties_between(a, b) for i in range(p.start, p.end)}
    known |= {i for m in s.mentions if m.label in {"DATE", "YEAR"} for i in range(m.start, m.end)}
    between = [i for i in range(a, b) if i not in known]
    fits = all(s.key(i) in JOINS or s.tokens.shape[i] in {"9", "XX"} for i in between)
    return fits and any(s.key(i) in PARTS for i in between)


def _sharing(clause: Clause, following: Clause) -> tuple[Clause, Clause]:
    """The clause with the recipients of the following one; a person who is dead for one giver is so for both."""
    late = {clause.status, following.status} == {"posthumous", "awarded"}
    if late and all(p.kind == "person" for p in following.recipients):
        following = replace(following, status="posthumous")
        clause = replace(clause, status="posthumous")
    return replace(clause, recipients=following.recipients, listed=following.listed, elided=False), following
