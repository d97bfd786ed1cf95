"""A number of bodies and persons together that its sentence breaks down by kind: `10 tập thể, cá nhân (4 tập thể và 6
cá nhân)`.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vinhdanh.records.clause import Clause
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence

OPENERS = frozenset({"(", "có", "gồm", "là", "đó", ":"})
"""Words right before the first part."""
JOINTS = ([","], ["và"], ["cùng"])
KINDS = {"collective", "individual"}


def with_broken_kinds(s: Sentence, clauses: Sequence[Clause]) -> list[Clause]:
    """Return `clauses` with the parts of mixed numbers for the whole, where they add up to it."""
    return [_broken(s, clause) for clause in clauses]


def _broken(s: Sentence, clause: Clause) -> Clause:
    whole = next((p for p in clause.recipients if p.group and p.group.kind == "mixed" and p.group.count), None)
    parts = _parts(s, whole) if whole else ()
    if not parts:
        return clause
    others = [p for p in clause.recipients if p is not whole and p not in parts]
    at = clause.recipients.index(whole) if whole else 0
    listed = tuple(p for p in clause.listed if p not in parts)
    return replace(clause, recipients=(*others[:at], *parts, *others[at:]), listed=listed)


def _parts(s: Sentence, whole: Party) -> tuple[Party, ...]:
    """The groups of both kinds behind `whole` that add up to its number."""
    behind = [p for p in s.parties if p.start >= whole.end and p.group and p.group.count]
    for a, b in pairwise(behind):
        opened = s.key(a.start - 1) in OPENERS and s.keys(a.end, b.start) in JOINTS
        if opened and _count(a) + _count(b) == _count(whole) and {p.group.kind for p in (a, b) if p.group} == KINDS:
            return a, b
    return ()


def _count(party: Party) -> int:
    return party.group.count or 0 if party.group else 0
