"""Verbs of giving that go on a passive: `được G tuyên dương A, tặng B`, `được phong A và trao B`."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.taking import TAKEN
from vinhdanh.records.sentence import Sentence

JOINTS = ([","], ["và"], [",", "và"])


def with_coordinated_verbs(s: Sentence, clauses: Sequence[Clause]) -> list[Clause]:
    """Return `clauses`; one whose verb only a comma or `và` parts from a passive, without parties, gets those of it."""
    out: list[Clause] = []
    for clause in clauses:
        before = out[-1] if out else None
        out.append(_gone_on(clause, before) if before and _goes_on(s, before, clause) else clause)
    return out


def _goes_on(s: Sentence, before: Clause, clause: Clause) -> bool:
    alone = not (clause.recipients or clause.listed or clause.grantors)
    joined = before.rule in TAKEN and s.keys(before.end, clause.start) in JOINTS
    return joined and alone and clause.rule == "clause.active" and bool(before.recipients)


def _gone_on(clause: Clause, before: Clause) -> Clause:
    return replace(
        clause,
        rule=before.rule,
        recipients=before.recipients,
        listed=before.listed,
        grantors=before.grantors,
        elided=False,
    )
