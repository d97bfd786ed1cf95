"""Does a number belong to the name of a body? `Lữ đoàn 490`, `Trường Mầm non 20-10`, not `12 tỉnh`, `10 máy thở`."""

import re
from dataclasses import dataclass

from vinhdanh.mentions.units.name import Head
from vinhdanh.mentions.units.words import CODE, LEVELS, MEASURES, NUMBER_CALLS, Marks
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

NUMBER = re.compile(r"\d{1,4}[A-Z]{0,2}|\d{1,2}/\d{1,2}|\d+[A-Z]\d*")
DAY = re.compile(r"\d{1,2}[-/]\d{1,2}")
UNNUMBERED = frozenset({"tra", "an", "ban", "sở", "hội", "hàng", "bộ"})
"""Last syllables of heads that no number follows: `Thanh tra 2 trường`."""
SECOND = {"thành": ["phố"], "trung": ["ương"]}
"""What makes a syllable a level (`12 thành phố`; not `Tiểu đoàn 12 thành lập năm 1966`)."""
FORMATIONS = frozenset({("sư", "đoàn"), ("lữ", "đoàn"), ("trung", "đoàn"), ("tiểu", "đoàn"), ("hải", "đội")})
"""Heads of formations, whose name ends in a number also behind their arm (`Lữ đoàn Xe tăng 201`)."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Tells numbers in the tail of one body, which ends before `limit`."""

    tokens: Tokens
    marks: Marks
    head: Head
    limit: int

    def fit(self, i: int) -> bool:
        """Is the number at token `i` part of the name?"""
        form, previous = self.tokens.form[i], self.tokens.key[i - 1]
        if DAY.fullmatch(form) is not None and self.head.domain == "school":
            return True
        if NUMBER.fullmatch(form) is None or self._counts(i):
            return False
        if i == self.head.end:
            return not self.head.whole and previous not in UNNUMBERED
        return (
            previous in NUMBER_CALLS
            or tuple(self.tokens.key[self.head.start : self.head.start + 2]) in FORMATIONS
            or CODE.fullmatch(form) is not None
            or self.tokens.shape[i - 1] in CAPITALS
            and i not in self.marks.place_ends
            or i in self.marks.word_ends
        )

    def _counts(self, i: int) -> bool:
        """Does the number count what follows (`10 máy thở`, `12 tỉnh`, `12ly7`)? Numbers of the army's units do not."""
        tokens, j = self.tokens, i + 1
        if j + 1 < self.limit and tokens.key[j] == "-" and tokens.glued[j] and tokens.shape[j + 1] == "9":
            return True
        if j >= self.limit or tokens.shape[j] != "xx":
            return False
        second = tokens.key[j + 1 : j + 2]
        level = tokens.key[j] in LEVELS and SECOND.get(tokens.key[j], second) == second
        levels = level and len(tokens.form[i]) < 3
        return tokens.key[j] in MEASURES or levels or tokens.glued[j]
