"""Persons named one after the other (`A, B và C`) and what the last of them tells of all."""

from collections.abc import Sequence
from itertools import pairwise

from vinhdanh.records.parties.appositions import STAFF
from vinhdanh.records.party import Party
from vinhdanh.records.slots.workplaces import is_of_all
from vinhdanh.tokens.table import Tokens

LINKS = ([","], ["và"], ["cùng"])
TOGETHER = frozenset("các hai ba bốn năm 2 3 4 5".split())
ADDRESSES = frozenset("đồng ông bà anh chị em cháu bạn học thanh cậu cô".split())
"""First syllables of words before persons who are told at once (`hai em`, `các đồng chí`)."""
AT_ONCE = 4
"""Tokens before a name in which `các đồng chí:` stands."""


def run_of(tokens: Tokens, party: Party, parties: Sequence[Party]) -> list[Party]:
    """Return the list of persons to which one belongs, up to the first of whom more than the name is told; empty where
    nobody follows, or where the list goes on from one of whom more is told (`A (X), B và C (Y)`).
    """
    persons = [p for p in parties if p.kind == "person" and p.name]
    at = next((i for i, p in enumerate(persons) if p.name == party.name), None)
    if at is None:
        return []
    first = last = at
    while first and tokens.key[persons[first - 1].end : persons[first].start] in LINKS:
        if not _only_named(tokens, persons[first - 1]):
            return []
        first -= 1
    while last + 1 < len(persons) and _only_named(tokens, persons[last]):
        if tokens.key[persons[last].end : persons[last + 1].start] not in LINKS:
            break
        last += 1
    return persons[first : last + 1] if last > at else []


def shares_post(tokens: Tokens, run: Sequence[Party]) -> bool:
    """`các đồng chí A và B, nguyên Phó Giám đốc X`, `A, B và C, đều là cán bộ Y`, `A và B, đoàn viên X`: is the post of
    the last that of all?
    """
    last = run[-1]
    if last.position is None or last.name is None or run[0].name is None:
        return False
    pair = len(run) == 2 and tokens.key[run[0].end : last.start] == ["và"]
    return is_of_all(tokens, last.name) or pair and (_is_staff(tokens, last) or told_at_once(tokens, run[0].name[0]))


def shares_body(tokens: Tokens, run: Sequence[Party]) -> bool:
    """`hai em A và B, học sinh Trường X`, `Phạm A, Lê B (X)`: is the body of the last that of all? That of an office is
    its holder's.
    """
    last = run[-1]
    if last.body is None or last.name is None:
        return False
    return last.position is None or _is_staff(tokens, last) or is_of_all(tokens, last.name)


def told_at_once(tokens: Tokens, i: int) -> bool:
    """Do `các đồng chí`, `hai ông`, `các anh` stand before token `i`?"""
    lead = tokens.key[max(i - AT_ONCE, 0) : i + 1]
    return any(a in TOGETHER and b in ADDRESSES for a, b in pairwise(lead))


def _only_named(tokens: Tokens, party: Party) -> bool:
    """Is nothing told of a person but the name, or what a bracket adds (`(lớp 7)`)?"""
    if party.name is None or party.position or party.body:
        return False
    return party.end == party.name[1] or tokens.key[party.name[1]] == "("


def _is_staff(tokens: Tokens, party: Party) -> bool:
    """`cán bộ X`, `đoàn viên Y`: what many are in a body."""
    assert party.position is not None
    return tuple(tokens.key[party.position[0] : party.position[0] + 2]) in STAFF
