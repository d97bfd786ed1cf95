"""Slots in their fullest form: short names to full names, `Công an tỉnh` to `Công an tỉnh Gia Lai`, `Bộ trưởng` to
its body.

Quality (F1 on corpus, dev): slot:unit 0.85, 0.81.
"""

from vinhdanh.records.names.initials import spells_out
from vinhdanh.records.names.offices import OfficeNames
from vinhdanh.records.names.persons import PersonNames
from vinhdanh.records.names.place_kinds import same_but_kind
from vinhdanh.records.party import Range

HEADS = (
    ["phó", "chủ", "tịch"],
    ["chủ", "tịch"],
    ["bộ", "trưởng"],
    ["thứ", "trưởng"],
    ["phó", "giám", "đốc"],
    ["giám", "đốc"],
    ["lãnh", "đạo"],
)

COMMITTEE = ["ban", "chấp", "hành"]
CENTRAL = dict.fromkeys(("tư", "t.ư", "tw", "t.w"), ("trung", "ương"))
"""Short forms (match keys) of `trung ương`."""


class Resolver(PersonNames, OfficeNames):
    """Finds the fullest form of persons and bodies that the article gives, and tells when two names are one."""

    def same_name(self, a: Range, b: Range) -> bool:
        """Two names of one recipient: equal, or one is the end or the beginning of the other (`Tám`; `Cục QLTT, …`)."""
        x, y = self.tokens.key[a[0] : a[1]], self.tokens.key[b[0] : b[1]]
        if len(x) > len(y):
            x, y, a, b = y, x, b, a
        if x == y or spells_out(self.tokens, b, a) or y[-len(x) :] == x or y[: len(x)] == x and len(x) >= 2:
            return True
        return same_but_kind(self.tokens, a, b)

    def same_body(self, a: Range, b: Range) -> bool:
        """Two wordings of one grantor: the words of one are all in the other, its committee or not."""
        x, y = self._said_words(a), self._said_words(b)
        return x <= y or y <= x

    def _said_words(self, span: Range) -> set[str]:
        """The words of a body, `T.Ư` as `trung ương`, without that it is the committee that acts."""
        words = self.tokens.key[span[0] : span[1]]
        if words[: len(COMMITTEE)] == COMMITTEE and len(words) > len(COMMITTEE):
            words = words[len(COMMITTEE) :]
        return {part for word in words for part in CENTRAL.get(word, (word,))}

    def share_body(self, a: Range, b: Range) -> bool:
        """Two wordings that begin with the same body, with or without its head (`UBND huyện X`, `Chủ tịch UBND
        huyện`).
        """
        x, y = (self._without_head(r) for r in (a, b))
        n = min(len(x), len(y))
        return n >= 2 and x[:n] == y[:n]

    def share_giver(self, a: Range, b: Range) -> bool:
        """Two that give jointly, the first of them told alike (`X và UBND huyện Y`, `X và huyện Y`)."""
        x, y = (self._first(r) for r in (a, b))
        return len(x) > 1 and x == y

    def _first(self, span: Range) -> list[str]:
        words = self.tokens.key[span[0] : span[1]]
        return words[: words.index("và")] if "và" in words else []

    def _without_head(self, span: Range) -> list[str]:
        words = self.tokens.key[span[0] : span[1]]
        for head in HEADS:
            if words[: len(head)] == head:
                return words[len(head) :]
        return words
