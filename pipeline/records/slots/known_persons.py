"""Rank, post and body of a person, where another fact of the article tells them."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.facts import Fact
from vinhdanh.tokens.table import Tokens


def with_known_persons(facts: Sequence[Fact], tokens: Tokens) -> list[Fact]:
    """Return `facts`; who is told without a body takes rank, post and body of the same name elsewhere."""
    told: dict[str, Fact] = {}
    for fact in facts:
        if fact.kind == "individual" and fact.recipient and fact.unit:
            told.setdefault(_name(fact, tokens), fact)
    return [_known(f, told.get(_name(f, tokens))) if f.recipient and f.unit is None else f for f in facts]


def _known(fact: Fact, other: Fact | None) -> Fact:
    if other is None or fact.kind != "individual":
        return fact
    return replace(fact, rank=fact.rank or other.rank, position=fact.position or other.position, unit=other.unit)


def _name(fact: Fact, tokens: Tokens) -> str:
    return " ".join(tokens.key[slice(*fact.recipient)]) if fact.recipient else ""
