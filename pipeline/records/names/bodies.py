"""Names of bodies in full: `Công an tỉnh` is `Công an tỉnh Gia Lai`, `PVC` what the article writes out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.names.index import NameIndex
from vinhdanh.records.names.initials import is_initialism, spells_out
from vinhdanh.records.names.misprints import one_letter_apart
from vinhdanh.records.names.parents import Parents
from vinhdanh.records.names.police import police_over
from vinhdanh.records.party import Range
from vinhdanh.tokens.table import Tokens

FIRM_HEADS = ("tổng cty", "tổng công ti", "công ti", "cty", "công ti cp", "cty cp", "công ti cổ phần", "tập đoàn")
"""Heads that a firm's initials may get (`Tổng Cty PVC`)."""
OF_STATE = frozenset({("chính", "phủ"), ("quốc", "hội")})
"""Bodies of the state, which `Chính phủ Đan Mạch` does not tell in full."""
FIRMS = (("công", "ti"), ("cty",), ("tổng", "công", "ti"), ("tổng", "cty"))
KINDS = (*FIRMS, ("trường",), ("bệnh", "viện"), ("hợp", "tác", "xã"), ("htx",))
"""Heads of bodies that are called by head and name, without what they do (`Trường Sao Mai`)."""


class BodyNames(NameIndex):
    """The bodies of an article, their short names and those over them."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        """Index the units of the article."""
        super().__init__(tokens, mentions)
        named = [m for m in mentions if m.label == "UNIT"]
        self.parents = Parents(tokens, named)
        self.units = [*named, *self._behind_dashes(named)]
        self.aliases = self._find_aliases()
        self.unit_forms: Counter[str] = Counter(self._key(m.start, m.end) for m in self.units)
        self._longer_units: dict[str, list[Mention]] = {}

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
        if tuple(words) in OF_STATE:
            return []
        n = len(words)
        longer = [
            m
            for m in self.units
            if m.end - m.start > n
            and self.tokens.key[m.start : m.start + n] == words
            and self.tokens.shape[m.start + n] != "."
        ]
        if longer:
            return longer
        if any(is_initialism(self.tokens, i) for i in range(*span)):
            longer = [m for m in self.units if spells_out(self.tokens, (m.start, m.end), span)]
        return longer or self._with_kind(words)

    def _with_kind(self, words: Sequence[str]) -> list[Mention]:
        """`Công ty TNHH Xây dựng Sao Mai` of `Công ty Sao Mai`: the only body of the kind whose name ends alike."""
        head = next((h for h in KINDS if tuple(words[: len(h)]) == h), None)
        name = list(words[len(head) :]) if head else []
        if head is None or not name or name[0].isdigit():
            return []
        kinds = FIRMS if head in FIRMS else (head,)
        n = len(name)
        fits = [
            m
            for m in self.units
            if self.tokens.key[m.end - n : m.end] == name
            and m.end - m.start > len(words)
            and any(tuple(self.tokens.key[m.start : m.start + len(h)]) == h for h in kinds)
        ]
        return fits if len({self._key(m.start, m.end) for m in fits}) == 1 else []

    def parent(self, span: Range) -> Range | None:
        """The body over a unit, where any mention of that unit has one, also by its short name."""
        key = self._key(*span)
        short = (m for m in self.units if self._key(*self.aliases.get(self._key(m.start, m.end), (0, 0))) == key)
        told = self.parents.of(span) or next((p for m in short if (p := self.parents.of((m.start, m.end)))), None)
        return told or police_over(self.tokens, self.units, span, self.unit)

    def _behind_dashes(self, units: Sequence[Mention]) -> list[Mention]:
        """The bodies over others inside one name (`PC02 - Công an tỉnh X`)."""
        return [replace(m, start=over[0]) for m in units if (over := self.parents.within((m.start, m.end)))]

    def _find_aliases(self) -> dict[str, Range]:
        """`Tổng công ty X (PVC)`, `X (viết tắt là PVC)`, `Tổng cục X (Tổng cục II)`: the short name in brackets."""
        out: dict[str, Range] = {}
        keys = self.tokens.key
        starts = {m.start: m for m in self.units}
        for m in self.units:
            if m.end + 2 >= len(keys) or keys[m.end] != "(":
                continue
            inner = starts.get(m.end + 1)
            if inner and keys[inner.start] == keys[m.start] and 1 < inner.end - inner.start < m.end - m.start:
                out.setdefault(self._key(inner.start, inner.end), (m.start, m.end))
            elif short := self._short_name(m.end + 1):
                for name in (short, *(f"{head} {short}" for head in (keys[m.start], *FIRM_HEADS))):
                    out.setdefault(name, (m.start, m.end))
        return out

    def _short_name(self, i: int) -> str:
        """The capitals behind an opening bracket (`(PVC)`, `(LICOGI 9 - …)`), empty where there are none."""
        shape = self.tokens.shape
        end = i + 1 + (shape[i + 1] == "9")
        closed = end < len(shape) and self.tokens.key[end] in {")", "-", ","}
        return self._key(i, end) if shape[i] == "XX" and closed else ""

    def _usual_spelling(self, span: Range) -> Range:
        """`Cụm thi thua số 2` beside `Cụm thi đua số 2`: printing errors differ in one syllable by one letter."""
        key = self.tokens.key[span[0] : span[1]]
        own = self.unit_forms[" ".join(key)]
        for m in self.units:
            other = self.tokens.key[m.start : m.end]
            if len(other) == len(key) >= 3 and self.unit_forms[" ".join(other)] > own and one_letter_apart(key, other):
                return m.start, m.end
        return span
