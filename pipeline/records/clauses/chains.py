"""Members of a counted group that stand with the body over them: `2 tập thể: Trung đoàn X, Sư đoàn Y và Sở Z`."""

from dataclasses import replace

from vinhdanh.records.clause import Clause
from vinhdanh.records.names.parents import level
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence


def with_bodies_over(s: Sentence, clause: Clause) -> Clause:
    """Return the clause, its members with the bodies over them where just these are more than the number says."""
    told = (*clause.recipients, *clause.listed)
    total = next((i for i, p in enumerate(told) if p.group and p.group.count), None)
    if total is None or any(p.kind != "unit" for p in told[total + 1 :]):
        return clause
    group, members = told[total].group, told[total + 1 :]
    above = {n + 1 for n in range(len(members) - 1) if _is_over(s, members[n], members[n + 1])}
    if not above or group is None or len(members) - len(above) != group.count:
        return clause
    kept = [_under(members, n, above) for n in range(len(members)) if n not in above]
    return replace(clause, recipients=(*told[: total + 1], *kept), listed=())


def _is_over(s: Sentence, low: Party, high: Party) -> bool:
    below = 0 < level(s.tokens, low.start) < level(s.tokens, high.start)
    return below and low.parent is None and s.keys(low.end, high.start) == [","]


def _under(members: tuple[Party, ...], n: int, above: set[int]) -> Party:
    """A member with the bodies that follow it level by level."""
    last = n
    while last + 1 in above:
        last += 1
    top = members[last].name
    return members[n] if last == n or top is None else replace(members[n], parent=(members[n + 1].start, top[1]))
