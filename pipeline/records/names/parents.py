"""The body over a body, from any place of the article that tells both: `X thuộc Y`, `X (Y)`, `X, Y`, `X - Y`."""

from collections.abc import Sequence
from itertools import chain

from vinhdanh.mentions.base import Mention
from vinhdanh.records.names.initials import spells_out
from vinhdanh.records.party import Range
from vinhdanh.records.words import phrases
from vinhdanh.tokens.table import Tokens

LEVELS = {
    head: level
    for level, heads in enumerate(
        (
            "tổ, đội, tiểu đội, khoa, trạm, bộ môn, chi đoàn, nhà giàn",
            "phòng, ban, trung đội, đại đội, phi đội, đồn, chi nhánh, xí nghiệp, phân xưởng, xưởng, kho, chi bộ, "
            "hạt, "
            "công an xã, công an phường",
            "tiểu đoàn, hải đội, công an huyện, công an quận, công an thị xã, công đoàn, chi cục, cơ quan, ban chqs, "
            "ban chỉ huy quân sự",
            "trung đoàn, lữ đoàn, nhà máy, công ti, cty, trung tâm, viện, bệnh viện, trường, học viện, sở, "
            "công an tỉnh, công an thành phố, công an tp",
            "sư đoàn, cục, vụ, xí nghiệp liên hiệp, tổng công ti, tổng cty, tcty, bộ chỉ huy, bộ chqs, bộ đội, bđbp",
            "quân đoàn, quân khu, vùng, quân chủng, binh chủng, binh đoàn, bộ tư lệnh, tổng cục, tập đoàn, đại học, "
            "ủy ban",
            "bộ, ngân hàng nhà nước, viện kiểm sát, vksnd, tòa án, tand",
        ),
        start=1,
    )
    for head in heads.split(", ")
}
"""Head words (match keys) to the level of the body; of two bodies side by side the higher one is over the other."""
OFFICES = (
    *(["phòng"], ["đội"], ["cơ", "quan"], ["văn", "phòng"], ["thanh", "tra"], ["trại"], ["tổ"], ["cục"]),
    *(["khoa"], ["trạm"]),
)
"""First syllables of offices whose name may go on with the body over them."""
OVER_OFFICES = phrases(
    "công an tỉnh, công an tp, công an thành phố, công an huyện, công an quận, công an thị, công an phường, "
    "công an xã, công an thủ, ca tỉnh, ca thành, ca huyện, ca quận, bộ công an, bộ quốc phòng, bệnh viện, học viện, "
    "trung đoàn, lữ đoàn, sư đoàn, quân đoàn, quân khu, quân chủng, binh chủng, binh đoàn, bộ tư lệnh, "
    "cảnh sát biển việt"
)
"""First syllables of bodies over an office inside its name."""
FORMATIONS = frozenset("tiểu đội|trung đội|đại đội|tiểu đoàn|trung đoàn|lữ đoàn|sư đoàn|quân đoàn".split("|"))
PLACED = frozenset({"tại", "ở", "đến", "tới"})
ACTS = frozenset("tổ đã vừa tặng trao khen phối công họp làm long trọng".split())
"""First syllables of what a body does."""
CITY = "tp."
"""First letters of `TP.HCM`, which is one token."""
HEAD_WORDS = 4
"""Words of the longest head in `LEVELS`."""
OVER_A_NAME = 4
"""Level from which a body behind a dash inside a name is the one over it."""
BEFORE_BEING = frozenset("hiện nay cũng đã và luôn".split())
KINDS_OF_BODY = (["đơn", "vị"], ["doanh", "nghiệp"], ["công", "ti"], ["cơ", "sở"], ["trung", "đoàn"], ["lữ", "đoàn"])
OF_A_KIND = 6
"""Tokens behind `là` in which the noun stands: `một trong những đơn vị`."""
GOES_ON = 20
"""Tokens between a body and `thuộc`: an abbreviation in brackets, a title between dashes."""


class Parents:
    """Finds the body over a body."""

    def __init__(self, tokens: Tokens, units: Sequence[Mention]) -> None:
        """Take the article's UNIT mentions."""
        self.tokens, self.units = tokens, units
        self.at = {m.start: m for m in units}
        self._known: dict[str, Range | None] = {}

    def of(self, span: Range) -> Range | None:
        """Return the body over a unit, where any mention of that unit has one."""
        key = " ".join(self.tokens.key[span[0] : span[1]])
        if key not in self._known:
            self._known[key] = self.within(span) or self._told(span) or self._at_its_end(span)
        return self._known[key]

    def topmost(self, span: Range) -> Range:
        """Return the body behind the dash of `PC02 - Công an tỉnh V`: the code is that of the body below it."""
        over = self.within(span)
        return over if over and self._short((span[0], over[0] - 1)) else span

    def chain(self, span: Range) -> Range:
        """Return a body with the bodies over it that stand behind it (`Trung đoàn 9, Sư đoàn 3, Quân khu 5`), the
        longest chain that any mention of it has, none with others over it than here (`Phòng 5, Công an tỉnh V`).
        """
        words = self.tokens.key[span[0] : span[1]]
        here = self.at.get(span[0])
        own = self.tokens.key[span[0] : self._chain_end(here)] if here and here.end == span[1] else words
        chains = ((m.start, self._chain_end(m)) for m in self.units if self.tokens.key[m.start : m.end] == words)
        fits = (c for c in chains if self.tokens.key[c[0] : c[0] + len(own)] == own)
        longest = max(fits, key=lambda c: c[1] - c[0], default=span)
        return longest if longest[1] - longest[0] > span[1] - span[0] else span

    def _chain_end(self, m: Mention) -> int:
        end, above = m.end, self._beside(m)
        if above is None and (inside := self._unit(m.end + 1, m)) and self._in_bracket_alone(m, inside):
            return inside[1] + 1
        while above:
            end = above[1]
            above = self._beside(self.at[above[0]])
        return end

    def _in_bracket_alone(self, m: Mention, inside: Range) -> bool:
        """`Đội 6 (Phòng 5 Công an tỉnh V)`: is a body of a higher level alone in the bracket behind a body?"""
        alone = self._key(m.end) == "(" and self._key(inside[1]) == ")" and not self._short(inside)
        return alone and 0 < self._level(m.start) < self._level(inside[0])

    def own_name(self, span: Range) -> Range:
        """`Viện 12 - Bộ Quốc phòng` without the body over it."""
        parent = self.within(span)
        return (span[0], parent[0] - 1) if parent else span

    def within(self, span: Range) -> Range | None:
        """Return the body behind a dash inside one name (`Viện 12 - Tổng cục V`, `PC02 - Công an huyện V`), not the
        second half of `Sở A - B`.
        """
        for i in range(span[0] + 1, span[1] - 1):
            least = 1 if self._short((span[0], i)) else OVER_A_NAME
            if self.tokens.key[i] == "-" and self._level(i + 1) >= least:
                return i + 1, span[1]
        return None

    def _at_its_end(self, span: Range) -> Range | None:
        """`Phòng Cảnh sát hình sự Công an tỉnh V`, `Văn phòng Bộ Công an`: the body that ends the name of one of its
        offices.
        """
        key = self.tokens.key
        if not any(key[span[0] : span[0] + len(head)] == head for head in OFFICES):
            return None
        ends = range(span[0] + 2, span[1] - 1)
        heads = ((i, n) for i in ends for n in range(2, HEAD_WORDS + 1))
        return next(((i, span[1]) for i, n in heads if tuple(key[i : i + n]) in OVER_OFFICES), None)

    def _told(self, span: Range) -> Range | None:
        """Said by `thuộc` or brackets, else told beside."""
        words = self.tokens.key[span[0] : span[1]]
        mentions = [
            m
            for m in self.units
            if self.tokens.key[m.start : m.end] == words or spells_out(self.tokens, (m.start, m.end), span)
        ]
        readers = (self._said, self._beside, self._member)
        joined = (m for m in self.units if m.end > m.start + len(words) and self._begins(m, words))
        found = chain(
            (p for reader in readers for m in mentions if (p := reader(m))),
            (p for m in joined if (p := self.within((m.start, m.end)))),
        )
        return next((p for p in found if not self._renames(span, p)), None)

    def _begins(self, m: Mention, words: Sequence[str]) -> bool:
        """Is the mention the words with a dash behind them (`Viện 12 - Tổng cục V` of `Viện 12`)?"""
        i = m.start + len(words)
        return self.tokens.key[m.start : i] == words and self._key(i) == "-"

    def _member(self, m: Mention) -> Range | None:
        """`X là một trong những doanh nghiệp (mạnh) của Y`, `X ở Z cũng là đơn vị thành viên của Y`."""
        key, i = self.tokens.key, self._behind_place(m.end)
        while self._key(i) in BEFORE_BEING:
            i += 1
        if self._key(i) != "là" or not any(self._kind_of_body(k) for k in range(i, i + OF_A_KIND)):
            return None
        for k in range(i, min(i + GOES_ON, len(key))):
            if key[k] in {"của", "thuộc"} and (above := self._unit(k + 1, m)):
                return above if self._level(above[0]) > self._level(m.start) else None
            if key[k] in {",", ".", ";", "của"}:
                return None
        return None

    def _behind_place(self, i: int) -> int:
        """The token behind `trên đất Bắc`, `tại Hà Nội`: where a body is."""
        if self._key(i) not in {"tại", "ở", "trên"}:
            return i
        return next((k for k in range(i, i + OF_A_KIND) if self._key(k) in BEFORE_BEING | {"là"}), i)

    def _kind_of_body(self, k: int) -> bool:
        return self.tokens.key[k : k + 2] in KINDS_OF_BODY or self._key(k) == "dn"

    def _renames(self, name: Range, other: Range) -> bool:
        """`Tổng cục A (Tổng cục II)`: another name of one body, not the body over it."""
        same_head = self.tokens.key[name[0]] == self.tokens.key[other[0]]
        return same_head and self._level(name[0]) == self._level(other[0])

    def _said(self, m: Mention) -> Range | None:
        """`X (Y)`, `X (viết tắt) thuộc Y`, `X - đơn vị anh hùng - trực thuộc Y`."""
        key = self.tokens.key
        if self._key(m.end) == "(" and (inside := self._in_brackets(m)):
            return inside
        opened = self._key(m.end) in {"(", "-", ","}
        for i in range(m.end, min(m.end + (GOES_ON if opened else 2), len(key))):
            if self.tokens.sentence[i] != self.tokens.sentence[m.start]:
                return None
            if key[i] == "thuộc":
                return self._unit(i + 1, m)
            if i in self.at and key[i - 1] != "(":
                return None
        return None

    def _in_brackets(self, m: Mention) -> Range | None:
        """`X (Y)`, `X (viết tắt - Y)`, `X (viết tắt, Y)`; a code with the body over it may be one name (`PC45 - Y`)."""
        inside = self._unit(m.end + 1, m)
        if inside and not self._short(inside):
            return self.topmost(inside)
        link = inside[1] if inside else m.end + 2
        return self._unit(link + 1, m) if self._key(link) in {"-", ","} else None

    def _beside(self, m: Mention) -> Range | None:
        """`X, Y` and `X - Y`, where Y is of a higher level."""
        i = self._behind_brackets(m.end)
        if self._key(i) not in {",", "-"}:
            return None
        above = self._unit(i + 1, m)
        higher = above and 0 < self._level(m.start) < self._level(above[0])
        other = above and (self._listed(above) or self._announced(m, above) or self._acts_there(m, above))
        return above if above and higher and not other else None

    def _acts_there(self, m: Mention, above: Range) -> bool:
        """`Tại Đồn A, Bộ Tư lệnh B tổ chức …`: who does something at a place is not over it."""
        return m.start > 0 and self.tokens.key[m.start - 1] in PLACED and self._key(above[1]) in ACTS

    def _announced(self, m: Mention, above: Range) -> bool:
        """`2 tập thể là Đội A, Công an phường B và 3 cá nhân`: members of a list, not one over the other."""
        return m.start > 0 and self.tokens.key[m.start - 1] in {"là", "gồm", ":"} and self._key(above[1]) in {"và", ","}

    def _listed(self, span: Range) -> bool:
        """`Phòng A, Sở B và Sở C`: the next of a list, not the body over the first; levels that rise are a chain."""
        following = self.at.get(span[1] + 1)
        if following is None or self.tokens.key[span[1]] not in {",", "và"}:
            return False
        return self.tokens.key[span[1]] == "và" or self._level(following.start) <= self._level(span[0])

    def _behind_brackets(self, i: int) -> int:
        if self._key(i) == "(":
            close = next((k for k in range(i, min(i + 6, len(self.tokens.key))) if self.tokens.key[k] == ")"), None)
            return i if close is None else close + 1
        return i

    def _unit(self, i: int, child: Mention) -> Range | None:
        found = self.at.get(i)
        same_sentence = found and self.tokens.sentence[found.start] == self.tokens.sentence[child.start]
        return (found.start, found.end) if found and same_sentence else None

    def _short(self, span: Range) -> bool:
        """`(PVC)`, `(LICOGI 9)`: the same body, abbreviated."""
        return {"XX", "9"} >= set(self.tokens.shape[span[0] : span[1]])

    def _level(self, i: int) -> int:
        return level(self.tokens, i)

    def _key(self, i: int) -> str:
        return self.tokens.key[i] if i < len(self.tokens.key) else ""


def is_formation(tokens: Tokens, i: int) -> bool:
    """Does a formation of the army begin at token `i`, of which each belongs to the next higher one?"""
    return " ".join(tokens.key[i : i + 2]) in FORMATIONS


def level(tokens: Tokens, i: int) -> int:
    """Return the level of the body that begins at token `i`, 0 where its head is not known."""
    words = ["tp" if key.startswith(CITY) else key for key in tokens.key[i : i + HEAD_WORDS]]
    heads = (" ".join(words[:n]) for n in range(len(words), 0, -1))
    return next((LEVELS[head] for head in heads if head in LEVELS), 0)
