"""The unit that all grammars exchange: a labelled range of tokens."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

PUBLIC_LABELS = ("RANK", "PERSON", "UNIT", "AWARD", "COUNT")


@dataclass(frozen=True, slots=True)
class Mention:
    """A labelled range of tokens.

    label: one of `PUBLIC_LABELS`, or an internal label (POSITION, DATE, VERB, GROUP, CREDIT …).
    start, end: token indices into `Tokens`, end exclusive.
    rule: id of the rule that made it, e.g. `person.surname`.
    value: normalised payload, hashable (an int for COUNT, an `AwardName` for AWARD …).
    """

    label: str
    start: int
    end: int
    rule: str
    value: Any = None


def in_order(places: Iterable[int], at: Callable[[int], Mention | None]) -> list[Mention]:
    """Return the mentions that `at` reads at ascending places; places inside a mention are not read."""
    out: list[Mention] = []
    end = 0
    for i in places:
        if i >= end and (mention := at(i)):
            out.append(mention)
            end = mention.end
    return out


def covered(mentions: Iterable[Mention]) -> set[int]:
    """Return the tokens that lie inside any of `mentions`."""
    return {i for m in mentions for i in range(m.start, m.end)}
