"""Households as recipients: `hộ ông X`, `gia đình bà Y` (GUIDELINES, recipient.kind)."""

from itertools import pairwise

from vinhdanh.records.facts import Range
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

HOUSE = "hộ"
FAMILY = ["gia", "đình"]
HEADS = frozenset("ông bà anh chị cô chú bác cụ thầy".split())
"""Titles of those whom a household is called by."""
CHILDREN = frozenset({"em", "cháu"})
"""Titles of children."""
DEATH = frozenset({("hi", "sinh"), ("tử", "vong"), ("liệt", "sĩ"), ("truy", "tặng"), ("qua", "đời"), ("thân", "nhân")})
"""Where an article tells of a death, the family receives for the dead."""


class Households:
    """Tells households from those whom their family stands for."""

    def __init__(self, tokens: Tokens) -> None:
        """Take the article's tokens."""
        self.tokens = tokens
        self.mourns = any(pair in DEATH for pair in pairwise(tokens.key))

    def of(self, party: Party) -> Range | None:
        """Return the household that the person heads, with its noun and title; None where the person is meant."""
        key, start = self.tokens.key, party.start
        if party.name is None or key[start] not in HEADS:
            return None
        if key[start - 2 : start] == FAMILY and start >= 2:
            houses = start > 2 and key[start - 3] == HOUSE
            return None if self.mourns and not houses else (start - 2 - houses, party.name[1])
        return (start - 1, party.name[1]) if start and key[start - 1] == HOUSE else None

    def mourn(self, party: Party) -> bool:
        """Does a family receive for a child (`cho gia đình em X`), in an article that tells of a death?"""
        key, start = self.tokens.key, party.start
        return self.mourns and key[start] in CHILDREN and start >= 2 and key[start - 2 : start] == FAMILY
