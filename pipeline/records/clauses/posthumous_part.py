"""`A cho 56 đồng chí (trong đó truy tặng 3 đồng chí)`: the part of a counted group that gets the award after death."""

from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.status import is_late

RULE = "clause.posthumous_part"
ALIVE = ["còn", "sống"]
REACH = 16
"""Tokens from what opens the part to its verb."""
BEFORE_VERB = frozenset("được trong số này là đã có".split())
"""Words between a part and its verb (`3 đồng chí trong số này được truy tặng`)."""


def with_posthumous_parts(s: Sentence, clauses: list[Clause]) -> list[Clause]:
    """Return `clauses`, each followed by the clause of the dead among those whom it counts."""
    out: list[Clause] = []
    for n, clause in enumerate(clauses):
        limit = next((c.start for c in clauses[n + 1 :] if c.start > clause.start), s.end)
        dead = _dead(s, clause, limit)
        out += [clause] if dead is None else [_of_the_living(s, _without(clause, dead), dead), _part(clause, dead)]
    return out


def with_the_late(s: Sentence, clauses: list[Clause]) -> list[Clause]:
    """`Bệnh viện X và cố bác sĩ Y được phong A`: who is told to be dead among others gets it after death."""
    out: list[Clause] = []
    for clause in clauses:
        late = tuple(p for p in clause.recipients if p.kind == "person" and is_late(s, p))
        living = tuple(p for p in clause.recipients if p not in late)
        if clause.status != "awarded" or not late or not living or clause.listed:
            out.append(clause)
        else:
            out += [replace(clause, recipients=living), replace(clause, status="posthumous", recipients=late)]
    return out


def _dead(s: Sentence, clause: Clause, limit: int) -> Party | None:
    """The part of the group of `clause`; a total that is broken down in full into the dead and the living has none."""
    behind = max((one.award.end for one in clause.awards), default=s.end)
    total = max(map(_count, clause.recipients), default=0)
    if not clause.awards or clause.status not in {"awarded", "posthumous"}:
        return None
    for verb in s.verbs:
        if behind <= verb.start < limit and verb.value.posthumous and _opened(s, behind, verb):
            part = _counted_beside(s, behind, verb)
            stays = any(p is not part and _count(p) == total for p in clause.recipients)
            if part and _count(part):
                return part if _count(part) < total and stays or part in clause.recipients else None
    return None


def _opened(s: Sentence, a: int, verb: Mention) -> bool:
    """Does `trong đó` or a bracket open the part?"""
    lead = s.keys(max(verb.start - REACH, a), verb.start)
    return "(" in lead or any(lead[i : i + 2] == ["trong", "đó"] for i in range(len(lead)))


def _counted_beside(s: Sentence, a: int, verb: Mention) -> Party | None:
    """`truy tặng 3 đồng chí`, `truy tặng cho 3 đồng chí`, `3 đồng chí trong số này được truy tặng`."""
    behind = verb.end + (s.key(verb.end) == "cho")
    if right := next((p for p in s.parties if p.start == behind and p.group), None):
        return right
    left = [p for p in s.parties_between(a, verb.start) if p.group]
    return left[-1] if left and BEFORE_VERB.issuperset(s.keys(left[-1].end, verb.start)) else None


def _without(clause: Clause, dead: Party) -> Clause:
    """The clause without the part among its recipients."""
    return replace(
        clause,
        recipients=tuple(p for p in clause.recipients if p is not dead),
        listed=tuple(p for p in clause.listed if p is not dead),
    )


def _of_the_living(s: Sentence, clause: Clause, dead: Party) -> Clause:
    """`cho 9 mẹ, trong đó 1 mẹ còn sống (được tặng) và 8 mẹ được truy tặng`: the clause with the living instead of the
    total.
    """
    behind = max(one.award.end for one in clause.awards)
    for total in (p for p in clause.recipients if p.group and p.group.count):
        left = _count(total) - _count(dead)
        living = (p for p in s.parties_between(behind, s.end) if p.group and p is not dead and _count(p) == left)
        if found := next((p for p in living if _is_living(s, p)), None):
            return replace(clause, recipients=tuple(found if p is total else p for p in clause.recipients))
    return clause


def _is_living(s: Sentence, party: Party) -> bool:
    """`1 mẹ còn sống`, `1 mẹ được phong tặng`, `phong tặng cho 1 mẹ`."""
    if s.keys(party.end, party.end + 2) == ALIVE or _is_given(s, party.end):
        return True
    behind = party.start - (s.key(party.start - 1) == "cho")
    return any(v.end == behind and v.value.kind == "give" and not v.value.posthumous for v in s.verbs)


def _is_given(s: Sentence, i: int) -> bool:
    """`được phong tặng` at token `i`."""
    given = (v for v in s.verbs if v.start == i + 1 and v.value.kind == "give")
    return s.key(i) == "được" and any(not v.value.posthumous for v in given)


def _count(party: Party) -> int:
    return party.group.count or 0 if party.group else 0


def _part(clause: Clause, dead: Party) -> Clause:
    return replace(
        clause, rule=RULE, status="posthumous", recipients=(dead,), listed=(), start=clause.end, end=dead.end
    )
