"""`truy tặng A cho R và trao tặng cho S`: a second verb for the same award, told of the dead and the living."""

from dataclasses import replace

from vinhdanh.records.clause import Clause
from vinhdanh.records.recipients.objects import RecipientLists
from vinhdanh.records.sentence import Sentence

LINKS = frozenset({",", ";", "và", "đồng", "thời"})


def once_more(s: Sentence, lists: RecipientLists, clause: Clause) -> Clause | None:
    """Return the clause of a second verb right behind `clause`: `và`, the verb, `cho`; None where there is none."""
    if clause.rule != "clause.active" or not clause.recipients or clause.verb is None:
        return None
    verb = next((v for v in s.verbs if v.start > clause.end - 1 and v.value.kind == "give"), None)
    if verb is None or not set(s.keys(clause.end, verb.start)) <= LINKS or s.key(verb.end) != "cho":
        return None
    if verb.value.posthumous == clause.verb.value.posthumous or clause.status not in {"awarded", "posthumous"}:
        return None
    recipients, end = lists.reader.read(verb.end, s.end)
    status = "posthumous" if verb.value.posthumous else "awarded"
    return replace(clause, status=status, start=verb.start, end=end, verb=verb, recipients=tuple(recipients), listed=())
