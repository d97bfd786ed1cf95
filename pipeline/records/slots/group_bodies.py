"""The body that a counted group belongs to, where it stands behind another group of the same list or occasion."""

from collections.abc import Sequence

from vinhdanh.records.facts import Range
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

LIST_LINKS = frozenset({",", "và", "cùng"})
HONOURS = frozenset({"commend", "honour"})
REACH = 3
"""Sentences that the body of a honoured group is carried over."""


def body_of_list(tokens: Tokens, party: Party, parties: Sequence[Party]) -> Range | None:
    """`3 tập thể, 5 cá nhân thuộc X`: the body behind the last group is that of all."""
    last = party
    for p in parties:
        if p.start < last.end:
            continue
        if p.kind != "group" or not all(k in LIST_LINKS for k in tokens.key[last.end : p.start]):
            return None
        if p.body:
            return p.body
        last = p
    return None


class Groups:
    """Whose people an occasion honours, as its sentences tell one after the other."""

    def __init__(self, tokens: Tokens, reading: Reading) -> None:
        """Take the article's tokens and its parties by sentence."""
        self.tokens, self.reading = tokens, reading

    def unit_before(self, sentence: int) -> Range | None:
        """Return the body of the groups that the last sentences commend or honour (`khen thưởng các tập thể của X`)."""
        for s in range(sentence - 1, max(sentence - 1 - REACH, -1), -1):
            if self._honours(s):
                return next((p.body for p in self.reading.parties(s) if p.kind == "group" and p.body), None)
        return None

    def _honours(self, s: int) -> bool:
        return any(m.label == "VERB" and m.value.kind in HONOURS for m in self.reading.mentions(s))
