"""Members of a counted group and the bodies over them: `2 tập thể: Trung đoàn X, Sư đoàn Y và Sở Z`; `Sở X có 2 người
được tặng A là B và C`.
"""

from dataclasses import replace

from vinhdanh.records.clause import Clause
from vinhdanh.records.names.parents import level
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence


def with_body_of_members(s: Sentence, clause: Clause) -> Clause:
    """`Sở X có 2 người được tặng A là B và C`: the body that has a counted group has those named out of it."""
    group = clause.recipients[0] if clause.recipients else None
    if group is None or not (group.group and group.group.count) or group.body or not clause.listed:
        return clause
    owner = next((p for p in s.parties if p.kind == "unit" and s.keys(p.end, group.start) == ["có"]), None)
    if owner is None:
        return clause
    return replace(clause, recipients=(replace(group, body=owner.name), *clause.recipients[1:]))


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
