"""Numbers whose members the same sentence lists, some by name, the others by number: `A cho 4 cá nhân gồm ông X và 3
người dân` (GUIDELINES, Totals).
"""

from collections.abc import Sequence

from vinhdanh.records.facts import Fact
from vinhdanh.records.names.resolve import Resolver

OPENERS = frozenset({"gồm", "là", "có", ":"})
"""Words that open the list of those who were counted."""


def listed_members(total: Fact, facts: Sequence[Fact], resolver: Resolver) -> list[Fact]:
    """The named and counted members behind `total` in its sentence, where they are as many as it counts; else none."""
    if not total.count or total.recipient or total.number is None:
        return []
    behind = sorted((f for f in facts if _same_award(f, total) and _start(f) > total.number[1]), key=_start)
    named = any(f.recipient for f in behind)
    whole = sum(1 if f.recipient else f.count or 0 for f in behind) == total.count
    if not behind or not named or not whole:
        return []
    between = resolver.tokens.key[total.number[1] : _start(behind[0])]
    return behind if not OPENERS.isdisjoint(between) and ";" not in between else []


def _same_award(member: Fact, total: Fact) -> bool:
    told = member.evidence == total.evidence and member.name == total.name and member.award == total.award
    return told and member is not total and (member.status, member.kind) == (total.status, total.kind)


def _start(fact: Fact) -> int:
    """The first token of the name or number of who gets the award."""
    span = fact.recipient or fact.number
    return span[0] if span else -1
