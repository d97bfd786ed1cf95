"""Where the name of a body ends."""

from vinhdanh.mentions.award_tail import quoted
from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.unit_numbers import Head, Numbers
from vinhdanh.mentions.unit_persons import Persons
from vinhdanh.mentions.unit_words import (
    LEVELS,
    OPENERS,
    STOPS,
    VERBS,
    Marks,
)
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

REACH = 5
AT_HEADS = frozenset("đại lãnh tổng tand vksnd tòa viện hội văn cơ phái chi phân".split())
"""First words of bodies whose name tells where they sit: `Đại sứ quán … tại Lào`, `TAND cấp cao tại Hà Nội`."""
NESTING = frozenset("đảng chi công hội đoàn ban cơ văn phòng đội".split())
"""First words of bodies inside another body: `Đảng ủy cơ quan …`, `chi bộ ban …`."""
SITES = frozenset({"vn", "com", "net", "org"})
PARENTS = frozenset("bộ tổng công cục sở ubnd quân binh học đại đh đhqg trường viện tập vụ phòng bệnh trung".split())
"""First words of bodies that a hyphen may join to what belongs to them: `… - Bộ Công an`."""
CLOSING = frozenset({("quốc", "gia"), ("quốc", "tế"), ("quốc", "dân"), ("toàn", "quốc"), ("tối", "cao")})
"""Last words of a name: what follows in small letters is a verb."""
WHOLE_TAILS = frozenset({"quân đội", "cấp cao", "tối cao", "khối doanh nghiệp", "khối các cơ quan", "cơ quan"})
"""Small words that go on a head which is a name by itself: `Đảng bộ quân đội`, `TAND cấp cao`."""
DEEDS = frozenset({"tổng hợp", "kiểm tra", "giám sát", "khảo sát", "tiếp nhận", "thi đấu", "biểu diễn", "hướng dẫn"})
"""Words of official names that are verbs of the sentence where they have no capital."""
PLACED = frozenset({"state", "army", "health"})
"""Domains of bodies whose name ends with the place."""


class Tail:
    """Reads the tail of one name from the token behind its head."""

    def __init__(self, tokens: Tokens, marks: Marks, head: Head) -> None:
        """Take the head of the name."""
        self.tokens, self.marks, self.head = tokens, marks, head
        self.start = head.end
        self.closed: set[int] = set()
        self.limit = max(head.end, tokens.sentences[tokens.sentence[head.end - 1]][1])
        self.numbers = Numbers(tokens, marks, head, self.limit)
        self.persons = Persons(tokens, marks, head.end, self.limit, head.after_office, head.whole)

    def end(self) -> int:
        """Return the token behind the name."""
        i = self.start
        if i < self.limit and self.tokens.key[i] == '"' and not self.tokens.glued[i]:
            return quoted(self.tokens, i) or i
        while i < self.limit:
            step = self._step(i)
            if step is None:
                break
            i = step
        return self._trimmed(i)

    def _bracket(self, i: int) -> int | None:
        """`Hợp tác xã (HTX) Minh Lộc`, `Phòng Cảnh sát hình sự (PC02) Công an tỉnh`: a short form inside the name."""
        tokens, marks, j = self.tokens, self.marks, i + 3
        if (
            j >= self.limit
            or tokens.key[i + 2] != ")"
            or tokens.shape[i + 1] != "XX"
            or tokens.shape[j] not in CAPITALS
        ):
            return None
        goes_on = j in marks.heads or j in marks.names or j in marks.places or tokens.shape[j] == "XX"
        if self.persons.starts(j) or j in marks.blocked or i > self.start and not goes_on:
            return None
        return j

    def _trimmed(self, i: int) -> int:
        tokens = self.tokens
        while i > self.start and (
            tokens.shape[i - 1] == "."
            and tokens.key[i - 1] not in {'"', ")"}
            or tokens.key[i - 1] in {"và", "về", "các", "trong"}
        ):
            i -= 1
        return i

    def _step(self, i: int) -> int | None:
        key, shape = self.tokens.key[i], self.tokens.shape[i]
        if i in self.marks.blocked:
            return None
        if i in self.marks.names and key not in STOPS and shape in CAPITALS:
            return None if self._again(i) else self._inner(self.marks.names[i])
        if shape in CAPITALS:
            return self._capital(i)
        if shape == "9":
            return i + 1 if self.numbers.fit(i) else None
        if key == "số" and i + 1 < self.limit and self.tokens.shape[i + 1] == "9":
            return i + 2
        if key == "/" and self.tokens.shape[i - 1] == "XX" and self.tokens.shape[i + 1 : i + 2] == ["XX"]:
            return i + 2
        if key in {"-", "&"}:
            return self._link(i)
        if key == "và":
            return self._and(i)
        if key == "(":
            return self._bracket(i)
        if key == "." and i + 1 < self.limit and self.tokens.glued[i + 1]:
            return i + 2 if self.tokens.key[i + 1] in SITES else None
        if key == '"':
            return quoted(self.tokens, i) if self.tokens.glued[i] is False and i > self.start else None
        if key in {"tại", "của"}:
            return self._seat(i)
        return self._small(i) if shape == "xx" else None

    def _inner(self, name: Mention) -> int:
        """The end of a whole name inside the name, behind which no small words follow."""
        self.closed.add(name.end)
        return name.end

    def _again(self, i: int) -> bool:
        """A second head of the same kind begins another name: `Bệnh viện Quân y 354 Bệnh viện Quân y 354 được …`."""
        keys = self.tokens.key
        return i > self.start and keys[i : i + 2] == keys[self.head.start : self.head.start + 2]

    def _capital(self, i: int) -> int | None:
        tokens, marks = self.tokens, self.marks
        if (i > self.start or self.head.whole) and self.persons.starts(i):
            return None
        if tokens.key[i] == "hạng" or self._again(i) or self._opens(i):
            return None
        if tokens.shape[i] == "XX" and tokens.shape[self.start - 1] == "XX" and tokens.key[i] in VERBS:
            return None
        if self._placed(i):
            return None
        place = marks.places.get(i)
        if place and all(tokens.shape[k] in CAPITALS or tokens.key[k] == "-" for k in range(i, place)):
            return place
        head, word = marks.heads.get(i), marks.words.get(i, 0)
        if head and head.value.alone == "yes":
            return self._inner(head)
        if word > i or head:
            return max(word, head.end if head else 0)
        return i + 1

    def _placed(self, i: int) -> bool:
        """Is the name over behind a place? `Công an tỉnh Gia Lai Rơ Châm An`; `Kênh Quốc phòng Việt Nam Lữ đoàn 4`."""
        tokens, marks = self.tokens, self.marks
        level = tokens.key[i - 2] in LEVELS
        if (
            i not in marks.place_ends
            or i <= self.start
            or level
            or i in marks.places
            or tokens.key[i - 1] in {"minh", "hcm"}
        ):
            return False
        if i in marks.heads:
            return tokens.key[i] not in {"chi", "văn"}
        return self.head.domain in PLACED and not self._short(i)

    def _short(self, i: int) -> bool:
        """`XX` that is no word of a headline: `Công an Gia Lai PC02`."""
        return self.tokens.shape[i] == "XX" and self.tokens.shape[self.start - 1] != "XX"

    def _opens(self, i: int) -> bool:
        """Does a sentence or caption that lost its full stop begin here?"""
        tokens = self.tokens
        if tokens.shape[i] != "Xx" or i == self.start and not self.head.whole:
            return tokens.key[i] == "ngày" and i + 1 < self.limit and tokens.shape[i + 1] == "9"
        goes_on = i + 1 < self.limit and tokens.shape[i + 1] == "xx"
        if i in self.marks.words or i in self.marks.heads or i in self.marks.names or i in self.marks.places:
            return False
        titled = i in self.marks.titles and tokens.key[i] != "nam"
        if i == self.start:
            return goes_on
        placed = i in self.marks.place_ends and tokens.key[i - 2] not in LEVELS
        ended = placed or tokens.shape[i - 1] == "9"
        return titled or tokens.key[i] in OPENERS and (goes_on or ended) or ended and goes_on

    def _seat(self, i: int) -> int | None:
        """`Đại sứ quán Việt Nam tại Lào`; `Ủy ban … của Quốc hội`."""
        tokens, j = self.tokens, i + 1
        first = tokens.key[self.head.start]
        if j >= self.limit:
            return None
        if tokens.key[i] == "của":
            return j + 2 if first == "ủy" and tokens.key[j : j + 2] == ["quốc", "hội"] else None
        if first not in AT_HEADS or i == self.start and first in {"hội", "viện", "văn", "cơ", "chi", "phân"}:
            return None
        if tokens.key[j] in {"tp", "tp.", "thành"} and j + 1 < self.limit:
            return j
        return self.marks.places.get(j) if tokens.shape[j] in CAPITALS else None

    def _link(self, i: int) -> int | None:
        """A hyphen inside a name: `Thi đua - Khen thưởng`, `Thừa Thiên-Huế`, `quận 8 - TPHCM`, `… - Bộ Công an`."""
        tokens, marks, j = self.tokens, self.marks, i + 1
        if j >= self.limit or j in marks.blocked or self.persons.like(j):
            return None
        if i == self.start and not self.head.whole and j not in marks.words:
            return None
        if j in marks.titles and tokens.shape[j] != "XX":
            return None
        glued = tokens.glued[i] and tokens.glued[j]
        if glued and self.head.whole and j in marks.heads and marks.heads[j].value.alone != "no":
            return None
        head = marks.heads.get(j)
        if not glued and head and marks.words.get(j, 0) <= head.end and tokens.key[j] not in PARENTS:
            return None
        known = j in marks.words or j in marks.heads or j in marks.places or j in marks.names
        if tokens.shape[j] in CAPITALS and (glued or known or tokens.shape[j] == "XX"):
            return j
        return j if j in marks.words and (glued or tokens.shape[j] == "xx") else None

    def _and(self, i: int) -> int | None:
        """`và` inside a name joins two fields (`Giáo dục và Đào tạo`), not two bodies or persons."""
        tokens, marks, j = self.tokens, self.marks, i + 1
        if i == self.start and j < self.limit and tokens.key[j] in {"thcs", "thpt"}:
            return j
        if i == self.start or j >= self.limit or j in marks.blocked or self.persons.like(j) or j in marks.names:
            return None
        if tokens.key[i - 1] in LEVELS or tokens.shape[i - 1] == "9" or i in marks.place_ends or j in marks.titles:
            return None
        head, word = marks.heads.get(j), marks.words.get(j)
        if head and not (word and word > head.end) or head and tokens.key[j] in {"công", "sở", "bộ", "ubnd"}:
            return None
        if head and tokens.key[j : j + 2] == tokens.key[self.head.start : self.head.start + 2]:
            return None
        return j if word else None

    def _small(self, i: int) -> int | None:
        """A small word: a syllable that goes on a capitalised word, a word of official names, or words before a near
        capital.
        """
        tokens, marks, key = self.tokens, self.marks, self.tokens.key[i]
        if self._goes_on(i) and key not in STOPS and marks.words.get(i, 0) < i + 2:
            return i + 1
        if self._nested(i):
            return self._inner(marks.heads[i])
        if i == self.start and self.head.whole and (word := marks.words.get(i)):
            return word if key in LEVELS or " ".join(tokens.key[i:word]) in WHOLE_TAILS else None
        if (self._closed(i) or self.head.whole and i == self.start) and key not in LEVELS:
            return None
        holds = tokens.key[i : i + 2] == ["tổ", "chức"] and tokens.key[i - 1] != "ban"
        if (word := marks.words.get(i)) and not holds:
            return word if self._word_fits(i, word) else None
        return None if key in STOPS or not self.head.open_words else self._near_capital(i)

    def _goes_on(self, i: int) -> bool:
        """Is it the second syllable of a capitalised word, which no capital stands before?"""
        tokens = self.tokens
        inside = not tokens.word_start[i] and tokens.shape[i - 1] == "Xx"
        return inside and (i - 1 <= self.start or tokens.shape[i - 2] not in CAPITALS)

    def _nested(self, i: int) -> bool:
        """`Đảng ủy cơ quan LĐLĐ thành phố`, `chi bộ ban Chính sách`, `Trường Mầm non … huyện`: a small head of a body
        that the first belongs to, before a capital.
        """
        head = self.marks.heads.get(i)
        if head is None or head.value.small == "never" or self.tokens.key[self.head.start] not in NESTING:
            return False
        behind = head.end < self.limit
        named = behind and (self.tokens.shape[head.end] in CAPITALS or self.tokens.key[head.end] in LEVELS)
        return self.tokens.word_start[i] and (named or head.value.alone == "yes")

    def _near_capital(self, i: int) -> int | None:
        tokens, marks = self.tokens, self.marks
        for j in range(i + 1, min(i + REACH, self.limit)):
            if tokens.shape[j] in CAPITALS and not self.persons.like(j) and j not in marks.blocked:
                return j
            if tokens.key[j] in STOPS or tokens.shape[j] == "." or j in marks.blocked or j in marks.titles:
                return None
        return None

    def _closed(self, i: int) -> bool:
        """Is the name over before a small word, which then is a verb? Behind a place, a level or a name in it."""
        tokens = self.tokens
        level = tokens.key[i - 1] in LEVELS or tokens.key[i - 1] in {"phố", "trấn"}
        if self._behind_proper(i):
            return True
        return self._behind_place(i) or level or i in self.closed or tuple(tokens.key[i - 2 : i]) in CLOSING

    def _behind_proper(self, i: int) -> bool:
        """Behind a proper name, in capitals that are no words of official names: `Công ty Cao Hưng chuyên …`."""
        tokens = self.tokens
        if tokens.shape[i - 1] != "Xx" or i <= self.start or i in self.marks.word_ends:
            return False
        run = i - 2 >= self.start and tokens.shape[i - 2] == "Xx"
        return run or self.head.domain == "firm" and tokens.word_start[i]

    def _behind_place(self, i: int) -> bool:
        tokens = self.tokens
        if i == self.start or tokens.shape[i - 1] not in CAPITALS:
            return False
        return (
            i in self.marks.place_ends
            or tokens.key[i - 2] in LEVELS
            or i - 3 >= self.start
            and tokens.key[i - 3] in LEVELS
            and tokens.shape[i - 2] in CAPITALS
        )

    def _word_fits(self, i: int, end: int) -> bool:
        """`về` and the like only before more of the name."""
        if self.tokens.key[i] == "cấp":
            return end < self.limit and self.tokens.key[end] in LEVELS
        if " ".join(self.tokens.key[i:end]) in DEEDS:
            return False
        if self.tokens.key[i] != "về":
            return True
        field = end in self.marks.words or end < self.limit and self.tokens.shape[end] == "XX"
        return i > self.start and field
