"""Words before a name in a list that belong to it: `các huyện X`, `hai tàu X`, `hộ ông X`, `gia đình bà Y`."""

from vinhdanh.mentions.counts.numerals import read_number
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence

HOUSEHOLDS = (["hộ", "gia", "đình"], ["gia", "đình"], ["hộ"])
"""Nouns before the person whom a household is called by."""
BODIES = frozenset({"place", "unit"})


def head_of_name(s: Sentence, party: Party) -> int:
    """Return the token at which the words begin that belong to the name; its own first token where there are none."""
    start = party.start
    if party.kind == "person":
        return start - next((len(noun) for noun in HOUSEHOLDS if s.keys(start - len(noun), start) == noun), 0)
    counted = read_number(s.tokens.key, start - 1, start) is not None
    return start - (party.kind in BODIES and (s.key(start - 1) == "các" or counted))
