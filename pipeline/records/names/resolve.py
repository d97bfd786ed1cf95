"""Slots in their fullest form: short names to full names, `Công an tỉnh` to `Công an tỉnh Gia Lai`, `Bộ trưởng` to
its body.

Quality (F1 on corpus, dev): slot:unit 0.84, 0.74.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.names.initials import is_initialism, spells_out
from vinhdanh.records.names.misprints import one_letter_apart
from vinhdanh.records.names.parents import Parents
from vinhdanh.records.names.place_kinds import same_but_kind
from vinhdanh.records.party import Range
from vinhdanh.tokens.table import Tokens

HEADS = (
    ["phó", "chủ", "tịch"],
    ["chủ", "tịch"],
    ["bộ", "trưởng"],
    ["thứ", "trưởng"],
    ["phó", "giám", "đốc"],
    ["giám", "đốc"],
    ["lãnh", "đạo"],
)
FIRM_HEADS = ("tổng cty", "tổng công ti", "công ti", "cty", "công ti cp", "cty cp", "công ti cổ phần", "tập đoàn")
"""Heads that a firm's initials may get (`Tổng Cty PVC`)."""
FIRMS = (("công", "ti"), ("cty",), ("tổng", "công", "ti"), ("tổng", "cty"))
KINDS = (*FIRMS, ("trường",), ("bệnh", "viện"), ("hợp", "tác", "xã"), ("htx",))
"""Heads of bodies that are called by head and name, without what they do (`Trường Sao Mai`)."""
REPUBLIC = "cộng hòa xã hội chủ nghĩa việt nam".split()
FOREIGN = frozenset({"person.behind_cue", "person.foreign"})
"""Rules of names that may be foreign."""
STATE_WORDS = frozenset({"đảng", ",", "và", "-", "nhà", "nước"})
FIXED_OFFICES = frozenset(
    {"chủ tịch nước", "thủ tướng", "thủ tướng chính phủ", "tổng bí thư", "chủ tịch quốc hội", "phó thủ tướng"}
)


class Resolver:
    """Finds the fullest form of persons and bodies that the article gives."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        """Index the persons, ranks and units of the article."""
        self.tokens = tokens
        self.persons = [m for m in mentions if m.label == "PERSON"]
        named = [m for m in mentions if m.label == "UNIT"]
        self.parents = Parents(tokens, named)
        self.units = [*named, *self._behind_dashes(named)]
        self.rank_spans = {(m.start, m.end) for m in mentions if m.label == "RANK"}
        self.ranks = self._find_ranks()
        self.aliases = self._find_aliases()
        self.unit_forms: Counter[str] = Counter(self._key(m.start, m.end) for m in self.units)
        self._longer_persons: dict[str, list[Mention]] = {}
        self._longer_units: dict[str, list[Mention]] = {}

    def _behind_dashes(self, units: Sequence[Mention]) -> list[Mention]:
        """The bodies over others inside one name (`PC02 - Công an tỉnh X`)."""
        return [replace(m, start=over[0]) for m in units if (over := self.parents.within((m.start, m.end)))]

    def _key(self, a: int, b: int) -> str:
        return " ".join(self.tokens.key[a:b])

    def text(self, span: Range) -> str:
        """The words of a range, with layout reduced to single spaces."""
        return " ".join(self.tokens.text(*span).split())

    def person(self, span: Range) -> Range:
        """The full name of a short one (`Tám` → `Phan Thanh Tám`): nearest longer name before, else after, that ends
        alike; of foreigners also one that begins alike (`Roza` → `Roza Shanina`).
        """
        words = self.tokens.key[span[0] : span[1]]
        n = len(words)
        key = " ".join(words)
        if key not in self._longer_persons:
            self._longer_persons[key] = [m for m in self.persons if m.end - m.start > n and self._is_short(words, m)]
        longer = self._longer_persons[key]
        before = [m for m in longer if m.start < span[0]]
        best = before[-1] if before else longer[0] if longer else None
        return (best.start, best.end) if best else span

    def _is_short(self, words: list[str], person: Mention) -> bool:
        """Given names stand last, in names of the highlands (`H'Yam` of `H'Yam Niê`) and of foreigners first."""
        full = self.tokens.key[person.start : person.end]
        first = words[0].startswith("h'") or person.rule in FOREIGN
        return full[-len(words) :] == words or first and full[: len(words)] == words

    def office(self, span: Range) -> Range:
        """An office with the fullest body that the article gives it (`Bộ trưởng`, `Bộ trưởng Bộ A&B` → `Bộ trưởng Bộ
        A và B`), of bodies in two places (`UBND tỉnh X`, `UBND tỉnh Y`) the nearest; fixed offices stay as they are.
        """
        if " ".join(self.tokens.key[span[0] : span[1]]) in FIXED_OFFICES:
            return self._of_the_republic(span)
        body = next((m for m in self.units if span[0] < m.start < span[1]), None)
        post = self.tokens.key[span[0] : body.start if body else span[1]]
        best = span
        for m in self.units:
            i = m.start - len(post)
            if (
                i >= 0
                and self.tokens.key[i : m.start] == post
                and self.tokens.sentence[i] == self.tokens.sentence[m.start]
            ):
                if body is None:
                    return i, m.end
                if m.end - i > best[1] - best[0] and self._fuller((body.start, span[1]), (m.start, m.end)):
                    best = i, m.end
        return best if body is None or self._near((body.start, span[1]), (best[0] + len(post), best[1])) else span

    def _near(self, short: Range, long: Range) -> bool:
        """Is a longer wording that of the body which the shorter one points to?"""
        x, y = self._key(*self.unit(short)), self._key(*long)
        return x.startswith(y) or y.startswith(x) or spells_out(self.tokens, self.unit(short), long)

    def _of_the_republic(self, span: Range) -> Range:
        """`Chủ tịch nước` as `Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam`, where the article says so in full."""
        key, words = self.tokens.key, self.tokens.key[span[0] : span[1]]
        n = len(words)
        starts = (i for i in range(len(key) - n) if key[i + n] == REPUBLIC[0] and key[i : i + n] == words)
        full = next((i for i in starts if key[i + n : i + n + len(REPUBLIC)] == REPUBLIC), None)
        return span if full is None else (full, full + n + len(REPUBLIC))

    def _fuller(self, short: Range, long: Range) -> bool:
        """Does a longer wording begin with the shorter one or spell it out?"""
        words = self.tokens.key[short[0] : short[1]]
        return self.tokens.key[long[0] : long[0] + len(words)] == words or spells_out(self.tokens, long, short)

    def same_name(self, a: Range, b: Range) -> bool:
        """Two names of one recipient: equal, or one is the end or the beginning of the other (`Tám`; `Cục QLTT, …`)."""
        x, y = self.tokens.key[a[0] : a[1]], self.tokens.key[b[0] : b[1]]
        if len(x) > len(y):
            x, y, a, b = y, x, b, a
        if x == y or spells_out(self.tokens, b, a) or y[-len(x) :] == x or y[: len(x)] == x and len(x) >= 2:
            return True
        return same_but_kind(self.tokens, a, b)

    def is_person(self, span: Range) -> bool:
        """Is it the name of a person, without an office?"""
        return any((m.start, m.end) == span for m in self.persons)

    def is_fixed_office(self, span: Range) -> bool:
        """Is it one of the highest offices, in full (`Chủ tịch nước`)?"""
        return self._key(*span) in FIXED_OFFICES

    def is_state(self, span: Range) -> bool:
        """`Nhà nước`, `Đảng, Nhà nước`: no office is told."""
        return set(self.tokens.key[span[0] : span[1]]) <= STATE_WORDS

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

    def is_rank(self, span: Range) -> bool:
        """Is the span a rank (`Trung tá`), whoever holds it?"""
        return span in self.rank_spans

    def of_rank(self, name: Range, rank: Range) -> Range | None:
        """The person that a rank points to: `name`, unless that one holds another rank; then the nearest before
        who holds this one, if any.
        """
        held = self.rank(self.person(name))
        if held is None or self._key(*held) == self._key(*rank):
            return name
        before = (m for m in reversed(self.persons) if m.end <= rank[0])
        ranked = ((m, self.rank((m.start, m.end))) for m in before)
        return next(((m.start, m.end) for m, r in ranked if r and self._key(*r) == self._key(*rank)), None)

    def _find_ranks(self) -> dict[str, Range]:
        before = {end: (start, end) for start, end in self.rank_spans}
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

    def parent(self, span: Range) -> Range | None:
        """The body over a unit, where any mention of that unit has one, also by its short name."""
        key = self._key(*span)
        short = (m for m in self.units if self._key(*self.aliases.get(self._key(m.start, m.end), (0, 0))) == key)
        return self.parents.of(span) or next((p for m in short if (p := self.parents.of((m.start, m.end)))), None)

    def _usual_spelling(self, span: Range) -> Range:
        """`Cụm thi thua số 2` beside `Cụm thi đua số 2`: printing errors differ in one syllable by one letter."""
        key = self.tokens.key[span[0] : span[1]]
        own = self.unit_forms[" ".join(key)]
        for m in self.units:
            other = self.tokens.key[m.start : m.end]
            if len(other) == len(key) >= 3 and self.unit_forms[" ".join(other)] > own and one_letter_apart(key, other):
                return m.start, m.end
        return span
