"""Bodies that share the first words of their names: `Công an tỉnh A, B và C`, `UBND các huyện A, B`, `Đội 1, 2`."""

from collections.abc import Mapping
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.counts.numerals import read_number
from vinhdanh.records.party import Party, Range
from vinhdanh.records.words import phrases
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

LEVELS = frozenset("tỉnh huyện quận xã phường".split())
"""Words for levels, behind which a name alone is one more locality."""
BODIES = phrases(
    "công an, ubnd, hđnd, mttq, lđlđ, bđbp, ủy ban nhân dân, ủy ban mttq, liên đoàn lao động, ban chqs, bộ chqs, "
    "ban chỉ huy quân sự, bộ chỉ huy quân sự, bộ đội biên phòng, hội nông dân, hội phụ nữ, hội lhpn, hội liên hiệp "
    "phụ nữ, hội cựu chiến binh, hội chữ thập đỏ, viện kiểm sát nhân dân, tòa án nhân dân, phòng gd&đt, sở gd&đt"
)
"""Heads of local bodies, before `các` and a level."""
LONGEST = max(len(words) for words in BODIES)
LINKS = frozenset({",", "và", "cùng"})
CLOSERS = frozenset("của thuộc được đã vinh đều cùng nhận đón vì do có tại đang".split())
"""Words behind the last number of a list."""
NUMERAL = 3
"""Tokens of a number in words."""
CODE = 2
"""Tokens of a code and its number (`CSB 4032`)."""
MOST = 5
"""Tokens of the longest name of a locality."""


class SharedHeads:
    """Reads what a list of bodies or localities leaves out, in one sentence."""

    def __init__(self, tokens: Tokens, at: Mapping[int, Mention], end: int) -> None:
        """Take tokens, the mentions by their first token, and the end of the sentence."""
        self.tokens, self.at, self.end = tokens, at, end

    def parties(self, first: Party) -> list[Party]:
        """Return `first` with the bodies behind it that leave the head of its name out."""
        if first.kind not in {"unit", "place"} or first.name is None or first.parent is not None:
            return [first]
        a, b = first.name
        if self.tokens.shape[b - 1] == "9" and b - a > 1:
            code = self.tokens.shape[b - 2] == "XX" and b - a > CODE
            return [first, *(self._coded(first, a, b) if code else self._behind(first, ((a, b - 1),), numbers=True))]
        level = next((i for i in range(b - 2, a - 1, -1) if self.tokens.key[i] in LEVELS), None)
        if level is None:
            return [first]
        if level == a and self._counted(level):
            return [first]
        plural = self.tokens.key[level - 1] == "các"
        body = self._body_before(level - 1) if plural and level == a else None
        head = (body, (level, level + 1)) if body else ((a, level + 1),)
        if body:
            first = replace(first, kind="unit", start=body[0], name=(level + 1, b), head=head, collective=True)
        others = self._behind(first, head, numbers=False)
        sure = plural or self.tokens.key[level] == "tỉnh" or others and self.tokens.key[others[-1].start - 1] != ","
        return [first, *(others if sure else [])]

    def _counted(self, level: int) -> bool:
        """`2 huyện A và B`: does a number before the level at token `level` make a group of them?"""
        starts = range(max(level - NUMERAL, 0), level)
        return any((n := read_number(self.tokens.key, i, level)) and n[1] == level for i in starts)

    def _body_before(self, i: int) -> Range | None:
        """The head of local bodies that ends before token `i`."""
        for n in range(min(LONGEST, i), 0, -1):
            if tuple(self.tokens.key[i - n : i]) in BODIES:
                return i - n, i
        return None

    def _behind(self, first: Party, head: tuple[Range, ...], numbers: bool) -> list[Party]:
        out: list[Party] = []
        i = first.end
        while i < self.end and self.tokens.key[i] in LINKS:
            end = self._number(i + 1) if numbers else self._locality(i + 1)
            if end is None:
                break
            out.append(replace(first, start=i + 1, end=end, name=(i + 1, end), head=head))
            i = end
        return out

    def _coded(self, first: Party, a: int, b: int) -> list[Party]:
        """`tàu CSB 4032, CSB 4033`: names of the same code and a number."""
        out: list[Party] = []
        i, code = first.end, self.tokens.key[b - 2]
        while i + 3 <= self.end and self.tokens.key[i] in LINKS and self.tokens.key[i + 1] == code:
            if self.tokens.shape[i + 2] != "9":
                break
            out.append(replace(first, start=i + 1, end=i + 3, name=(i + 1, i + 3), head=((a, b - 2),)))
            i += 3
        return out

    def _number(self, i: int) -> int | None:
        """The token behind a number that counts nothing (`1, 2 và 3`, not `1, 2 cá nhân`)."""
        bare = i < self.end and self.tokens.form[i].isdigit() and i not in self.at
        closed = i + 1 >= self.end or self.tokens.shape[i + 1] == "." or self.tokens.key[i + 1] in LINKS | CLOSERS
        return i + 1 if bare and closed else None

    def _locality(self, i: int) -> int | None:
        """The token behind the name of a locality without its level."""
        if i in self.at and self.at[i].label != "PLACE" or i >= self.end or self.tokens.key[i] in LEVELS:
            return None
        j = i
        while j < self.end and self.tokens.shape[j] in CAPITALS and (j == i or j not in self.at):
            j += 1
        return j if 0 < j - i <= MOST else None
