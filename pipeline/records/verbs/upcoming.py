"""Awards at an event that the sentence before announces: `Tối nay sẽ diễn ra buổi gặp mặt. Tại buổi này, G trao A cho
R.`
"""

from collections.abc import Sequence
from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.records.parties.reading import Reading
from vinhdanh.tokens.table import Tokens

HERE = frozenset({("tại", "buổi"), ("tại", "lễ"), ("tại", "chương"), ("tại", "hội"), ("tại", "đại"), ("tại", "đây")})
"""First words of a sentence that points to the event of the one before."""
HELD = frozenset({("diễn", "ra"), ("tổ", "chức"), ("khai", "mạc")})
DONE = frozenset({"đã", "vừa"})
LEAD = 3
"""Tokens of a sentence in which it points to the event."""
NEAR = 4
"""Tokens from `sẽ` to the verb of holding."""


def is_upcoming(tokens: Tokens, reading: Reading, s: int, award: int) -> bool:
    """Does sentence `s` give the award at token `award` at an event that the sentence before says will be held?"""
    if s == 0:
        return False
    keys = tokens.key[tokens.sentences[s][0] : award]
    if not any(pair in HERE for pair in pairwise(keys[:LEAD])) or not DONE.isdisjoint(keys):
        return False
    x, y = tokens.sentences[s - 1]
    return DONE.isdisjoint(tokens.key[x:y]) and any(_announces(tokens.key, m) for m in _plans(reading.mentions(s - 1)))


def _plans(mentions: Sequence[Mention]) -> list[Mention]:
    return [m for m in mentions if m.label == "VERB" and m.value.kind == "plan"]


def _announces(keys: Sequence[str], plan: Mention) -> bool:
    return any(pair in HELD for pair in pairwise(keys[plan.start : plan.end + NEAR]))
