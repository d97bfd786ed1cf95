"""Verbs of giving that share the award of the clause beside: `phong tặng A cho 37 mẹ, truy tặng 175 mẹ`; `phong tặng 37
mẹ, truy tặng 175 mẹ A`; `2 người được phong tặng, 3 người được truy tặng A`.
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence

JOINS = frozenset({",", ";", "và", "đồng", "thời", "còn"})


def with_gapped_verbs(s: Sentence, clauses: Sequence[Clause]) -> list[Clause]:
    """Return `clauses` and those of verbs that have a counted group but no award of their own."""
    out = list(clauses)
    for verb in s.verbs:
        group = _counted_object(s, verb) or _counted_subject(s, verb)
        if group is None or any(c.start <= verb.start < c.end for c in clauses):
            continue
        beside = next((c for c in clauses if _shares(s, c, verb, group)), None)
        if beside is not None:
            out.append(
                replace(
                    beside,
                    status="posthumous" if verb.value.posthumous else _of_living(beside),
                    verb=verb,
                    recipients=(group,),
                    listed=(),
                    elided=False,
                )
            )
    return out


def _counted_object(s: Sentence, verb: Mention) -> Party | None:
    """The counted group right behind a verb of giving."""
    if verb.value.kind != "give":
        return None
    i = verb.end + (s.key(verb.end) == "cho")
    return next((p for p in s.parties if p.start == i and p.group is not None and p.group.count), None)


def _counted_subject(s: Sentence, verb: Mention) -> Party | None:
    """The counted group of which a verb is told in the passive with nothing behind it."""
    if verb.value.kind != "give" or s.key(verb.start - 1) != "được" or s.key(verb.end) not in JOINS:
        return None
    return next((p for p in s.parties if p.end == verb.start - 1 and p.group is not None and p.group.count), None)


def _shares(s: Sentence, clause: Clause, verb: Mention, group: Party) -> bool:
    """Is the verb with its group joined to the clause by a comma or `và`, and its status another? `A cho R và trao tặng
    cho S` is read by `once_more`.
    """
    if not clause.awards or clause.verb is None or _of_dead(clause, clause.verb) == verb.value.posthumous:
        return False
    if clause.end <= verb.start and s.key(verb.end) == "cho":
        return False
    first = min(clause.start, clause.verb.start, *(p.start for p in clause.recipients))
    gap = s.keys(clause.end, verb.start) if clause.end <= verb.start else s.keys(max(group.end, verb.end), first)
    return (clause.end <= verb.start or group.end <= first) and bool(gap) and JOINS.issuperset(gap)


def _of_dead(clause: Clause, verb: Mention) -> bool:
    """Is a clause told of the dead? `phong tặng, truy tặng A` is told of both."""
    return bool(verb.value.posthumous) and clause.status != "awarded"


def _of_living(clause: Clause) -> str:
    return "awarded" if clause.status == "posthumous" else clause.status
