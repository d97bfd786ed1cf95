"""Slots in their fullest form: short names to full names, `Công an tỉnh` to `Công an tỉnh Gia Lai`, `Bộ trưởng` to
its body.
"""

import re
from collections import Counter
from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.parents import Parents
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.table import Tokens

Range = tuple[int, int]
HEADS = (
    ["phó", "chủ", "tịch"],
    ["chủ", "tịch"],
    ["bộ", "trưởng"],
    ["thứ", "trưởng"],
    ["phó", "giám", "đốc"],
    ["giám", "đốc"],
    ["lãnh", "đạo"],
)
ONSET = re.compile(r"^[bcdđghklmnpqrstvx]+")
FIXED_OFFICES = frozenset(
    {"chủ tịch nước", "thủ tướng", "thủ tướng chính phủ", "tổng bí thư", "chủ tịch quốc hội", "phó thủ tướng"}
)


class Resolver:
    """Finds the fullest form of persons and bodies that the article gives."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        """Index the persons, ranks and units of the article."""
        self.tokens = tokens
        self.persons = [m for m in mentions if m.label == "PERSON"]
        self.units = [m for m in mentions if m.label == "UNIT"]
        self.ranks = self._find_ranks(mentions)
        self.aliases = self._find_aliases()
        self.unit_forms: Counter[str] = Counter(self._key(m.start, m.end) for m in self.units)
        self._longer_persons: dict[str, list[Mention]] = {}
        self._longer_units: dict[str, list[Mention]] = {}
        self._parents_of = Parents(tokens, self.units)
        self._parents: dict[str, Range | None] = {}

    def _key(self, a: int, b: int) -> str:
        return " ".join(self.tokens.key[a:b])

    def text(self, span: Range) -> str:
        """The words of a range, with layout reduced to single spaces."""
        return " ".join(self.tokens.text(*span).split())

    def person(self, span: Range) -> Range:
        """The full name of a short one (`Tám` → `Phan Thanh Tám`): nearest longer name before, else after, that ends
        alike.
        """
        words = self.tokens.key[span[0] : span[1]]
        n = len(words)
        key = " ".join(words)
        if key not in self._longer_persons:
            self._longer_persons[key] = [
                m for m in self.persons if m.end - m.start > n and self.tokens.key[m.end - n : m.end] == words
            ]
        longer = self._longer_persons[key]
        before = [m for m in longer if m.start < span[0]]
        best = before[-1] if before else longer[0] if longer else None
        return (best.start, best.end) if best else span

    def office(self, span: Range) -> Range:
        """A bare office (`Bộ trưởng`) with the body that it has elsewhere in the article; fixed offices stay as they
        are.
        """
        key = self.tokens.key[span[0] : span[1]]
        n = len(key)
        if " ".join(key) in FIXED_OFFICES:
            return span
        for m in self.units:
            if (
                m.start - n >= 0
                and self.tokens.key[m.start - n : m.start] == key
                and self.tokens.sentence[m.start - n] == self.tokens.sentence[m.start]
            ):
                return m.start - n, m.end
        return span

    def same_name(self, a: Range, b: Range) -> bool:
        """Two names of one recipient: equal, or one is the end or the beginning of the other (`Tám`; `Cục QLTT, …`)."""
        x, y = self.tokens.key[a[0] : a[1]], self.tokens.key[b[0] : b[1]]
        if len(x) > len(y):
            x, y, a, b = y, x, b, a
        return x == y or self._spells_out(b, a) or y[-len(x) :] == x or y[: len(x)] == x and len(x) >= 2

    def same_body(self, a: Range, b: Range) -> bool:
        """Two wordings of one grantor: the words of one are all in the other."""
        x, y = set(self.tokens.key[a[0] : a[1]]), set(self.tokens.key[b[0] : b[1]])
        return x <= y or y <= x

    def share_body(self, a: Range, b: Range) -> bool:
        """Two wordings that begin with the same body, with or without its head (`UBND huyện X`, `Chủ tịch UBND
        huyện`).
        """
        x, y = (self._without_head(r) for r in (a, b))
        n = min(len(x), len(y))
        return n >= 2 and x[:n] == y[:n]

    def _without_head(self, span: Range) -> list[str]:
        words = self.tokens.key[span[0] : span[1]]
        for head in HEADS:
            if words[: len(head)] == head:
                return words[len(head) :]
        return words

    def rank(self, name: Range) -> Range | None:
        """The rank that stands before the same name anywhere in the article."""
        return self.ranks.get(self._key(*name))

    def _find_ranks(self, mentions: Sequence[Mention]) -> dict[str, Range]:
        before = {m.end: (m.start, m.end) for m in mentions if m.label == "RANK"}
        out: dict[str, Range] = {}
        for m in self.persons:
            if m.start in before:
                out.setdefault(self._key(m.start, m.end), before[m.start])
        return out

    def unit(self, span: Range) -> Range:
        """The fullest form of a body: the nearest longer unit that begins alike; of spellings that differ in one word
        the commonest.
        """
        key = self._key(*span)
        if key not in self._longer_units:
            self._longer_units[key] = self._fuller_units(span)
        if longer := self._longer_units[key]:
            best = min(longer, key=lambda m: (m.start > span[0], abs(m.start - span[0])))
            return best.start, best.end
        return self.aliases.get(key) or self._usual_spelling(span)

    def _fuller_units(self, span: Range) -> list[Mention]:
        """The units that begin alike and go on, else those that spell out the capitals of this one."""
        words = self.tokens.key[span[0] : span[1]]
        n = len(words)
        longer = [
            m
            for m in self.units
            if m.end - m.start > n
            and self.tokens.key[m.start : m.start + n] == words
            and self.tokens.shape[m.start + n] != "."
        ]
        if longer or not any(self._initialism(i) for i in range(*span)):
            return longer
        return [m for m in self.units if self._spells_out((m.start, m.end), span)]

    def _spells_out(self, long: Range, short: Range) -> bool:
        """`Cục Quản lý xuất nhập cảnh` spells out `Cục QLXNC`: capitals stand for the initials of the syllables in
        their place.
        """
        n = short[1] - short[0]
        if not any(self._initialism(i) for i in range(*short)) or long[1] - long[0] <= n:
            return False
        i = long[0]
        for j in range(*short):
            if i < long[1] and self.tokens.key[i] == self.tokens.key[j]:
                i += 1
            elif self._initialism(j) and (end := self._initials_end(i, long[1], self.tokens.key[j])):
                i = end
            else:
                return False
        return i == long[1]

    def _initialism(self, i: int) -> bool:
        return self.tokens.shape[i] == "XX" and 2 <= len(self.tokens.key[i]) <= 10

    def _initials_end(self, i: int, end: int, letters: str) -> int | None:
        """The token behind the run from `i` whose initials are `letters` (`và`, commas and hyphens may be left out)."""
        left = letters.replace("&", "").replace("-", "").replace(".", "")
        while i < end and left:
            key = self.tokens.key[i]
            if key[0] == left[0]:
                left = left[1:]
            elif key not in {"và", ",", "-", "&", "các"}:
                return None
            i += 1
        return None if left else i

    def _find_aliases(self) -> dict[str, Range]:
        """`Tổng công ty X (PVC)`, `X (viết tắt là PVC)`: the short name in brackets."""
        out: dict[str, Range] = {}
        for m in self.units:
            if (
                m.end + 2 < len(self.tokens.key)
                and self.tokens.key[m.end] == "("
                and self.tokens.shape[m.end + 1] == "XX"
                and self.tokens.key[m.end + 2] in {")", "-", ","}
            ):
                short = self.tokens.key[m.end + 1]
                out.setdefault(short, (m.start, m.end))
                out.setdefault(f"{self.tokens.key[m.start]} {short}", (m.start, m.end))
                for head in ("tổng cty", "tổng công ty", "công ty", "cty", "tập đoàn"):
                    out.setdefault(f"{head} {short}", (m.start, m.end))
        return out

    def parent(self, span: Range) -> Range | None:
        """The body over a unit, where any mention of that unit has one: `X (Bộ Công an)`, `X thuộc Y`, `X - Y`."""
        key = self._key(*span)
        if key not in self._parents:
            words = self.tokens.key[span[0] : span[1]]
            self._parents[key] = self._parents_of.find(
                lambda other: self.tokens.key[other[0] : other[1]] == words or self._spells_out(other, span)
            )
        return self._parents[key]

    def _usual_spelling(self, span: Range) -> Range:
        """`Cụm thi thua số 2` beside `Cụm thi đua số 2`: printing errors differ in one syllable by one letter."""
        key = self.tokens.key[span[0] : span[1]]
        own = self.unit_forms[" ".join(key)]
        for m in self.units:
            other = self.tokens.key[m.start : m.end]
            if len(other) == len(key) >= 3 and self.unit_forms[" ".join(other)] > own and _one_letter_apart(key, other):
                return m.start, m.end
        return span


def _one_letter_apart(a: Sequence[str], b: Sequence[str]) -> bool:
    """Do two names differ in one syllable by one letter or by its first consonants (`thua` for `đua`)?"""
    differ = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(differ) != 1 or any(c.isdigit() for c in "".join(differ[0])):
        return False
    x, y = (match_key(w) for w in differ[0])
    return min(len(x), len(y)) >= 2 and (
        ONSET.sub("", x) == ONSET.sub("", y) or abs(len(x) - len(y)) <= 1 and _edits_at_most_one(x, y)
    )


def _edits_at_most_one(x: str, y: str) -> bool:
    if len(x) > len(y):
        x, y = y, x
    i = next((i for i, (a, b) in enumerate(zip(x, y, strict=False)) if a != b), len(x))
    return x[i + 1 :] == y[i + 1 :] if len(x) == len(y) else x[i:] == y[i + 1 :]
