"""Where the name of a body ends."""

from vinhdanh.mentions.awards.tail import quoted
from vinhdanh.mentions.units.joints import bracket, conjunction, hyphen, seat
from vinhdanh.mentions.units.name import Head, Name
from vinhdanh.mentions.units.numbers import Numbers
from vinhdanh.mentions.units.persons import Persons
from vinhdanh.mentions.units.small_words import small_word
from vinhdanh.mentions.units.words import LEVELS, OPENERS, STOPS, VERBS, Marks
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

SITES = frozenset({"vn", "com", "net", "org"})
"""Endings of names of sites: `Báo Gialai.vn`."""
EPITHET = ["anh", "hùng"]
"""What a unit is called behind its number (`Sư đoàn 5 Anh hùng`)."""
TIERS = frozenset({"hai", "2", "02", "ba", "3"})
"""How many levels of a service are told of at once: `Tòa án nhân dân hai cấp tỉnh Gia Lai`."""
TEAM = ["đội", "tuyển"]
NATIONAL = ["quốc", "gia"]
OVERSEAS = ["ở", "nước", "ngoài"]
VIETNAMESE = frozenset({"việt", "nam"})
"""Last syllables of `người Việt (Nam)`."""
TEAM_WORDS = 7
"""Tokens between `Đội tuyển` and `quốc gia`."""
PLACED = frozenset({"state", "army", "health"})
"""Domains of bodies whose name ends with the place."""


class Tail:
    """Reads the tail of one name from the token behind its head."""

    def __init__(self, tokens: Tokens, marks: Marks, head: Head) -> None:
        """Take the head of the name."""
        self.tokens, self.marks, self.head = tokens, marks, head
        self.start = head.end
        self.limit = max(head.end, tokens.sentences[tokens.sentence[head.end - 1]][1])
        self.numbers = Numbers(tokens, marks, head, self.limit)
        self.persons = Persons(tokens, marks, head.start, head.end, self.limit, head.after_office, head.whole)
        self.name = Name(tokens, marks, head, self.limit, self.persons)

    def end(self) -> int:
        """Return the token behind the name."""
        i = self.start
        if i < self.limit and self.tokens.key[i] == '"' and not self.tokens.glued[i]:
            return quoted(self.tokens, i) or i
        if team := self._national_team():
            return team
        while i < self.limit:
            step = self._step(i)
            if step is None:
                break
            i = step
        return self._trimmed(i)

    def _national_team(self) -> int | None:
        """`Đội tuyển bóng đá nữ quốc gia`: the token behind `quốc gia`, before which stand a sport, a sex, an age."""
        keys = self.tokens.key
        if keys[self.head.start : self.start] != TEAM:
            return None
        for i in range(self.start, min(self.start + TEAM_WORDS, self.limit - 1)):
            if keys[i : i + 2] == NATIONAL:
                return i + 2
            if keys[i] in STOPS or self.tokens.shape[i] == ".":
                return None
        return None

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
        if self._tiers(i):
            return i + 2
        if i in self.marks.names and key not in STOPS and shape in CAPITALS:
            return None if self._again(i) else self.name.close(self.marks.names[i].end)
        if shape in CAPITALS:
            return self._capital(i)
        if shape == "9":
            return i + 1 if self.numbers.fit(i) else None
        if key == "số" and i + 1 < self.limit and self.tokens.shape[i + 1] == "9":
            return i + 2
        if key == "/" and self._codes(i):
            return i + 2
        if key in {"-", "&"}:
            return hyphen(self.name, i)
        if key == "và":
            return conjunction(self.name, i)
        if key == "(":
            return bracket(self.name, i)
        if key == "." and i + 1 < self.limit and self.tokens.glued[i + 1]:
            return i + 2 if self.tokens.key[i + 1] in SITES else None
        if key == '"':
            return quoted(self.tokens, i) if self.tokens.glued[i] is False and i > self.start else None
        if abroad := self._abroad(i):
            return abroad
        if key in {"tại", "của"}:
            return seat(self.name, i)
        return small_word(self.name, i) if shape == "xx" else None

    def _abroad(self, i: int) -> int | None:
        """`… người Việt Nam ở nước ngoài`, `Hội người Việt vùng Schwaben`: where the Vietnamese live that it is for."""
        keys = self.tokens.key
        if not VIETNAMESE.intersection(keys[i - 1 : i]) or "người" not in keys[self.head.start : i]:
            return None
        if keys[i : i + len(OVERSEAS)] == OVERSEAS:
            return i + len(OVERSEAS)
        return i + 1 if keys[i] == "vùng" and self.tokens.shape[i + 1 : i + 2] == ["Xx"] else None

    def _tiers(self, i: int) -> bool:
        """Right behind the head, before the level of the place."""
        keys = self.tokens.key[i : i + 3]
        return i == self.start and keys[0] in TIERS and keys[1:2] == ["cấp"] and not LEVELS.isdisjoint(keys[2:])

    def _codes(self, i: int) -> bool:
        """`Phòng PC01/PC02`, `Nhà giàn DK1/8`: a second code or a number behind a stroke."""
        following = self.tokens.shape[i + 1 : i + 2]
        numbered = following == ["9"] and self.head.domain == "army" and self.tokens.glued[i + 1]
        return self.tokens.shape[i - 1] == "XX" and (following == ["XX"] or numbered)

    def _again(self, i: int) -> bool:
        """A second head of the same kind begins another name: `Bệnh viện Quân y 354 Bệnh viện Quân y 354 được …`."""
        keys = self.tokens.key
        return i > self.start and keys[i : i + 2] == keys[self.head.start : self.head.start + 2]

    def _capital(self, i: int) -> int | None:
        tokens, marks = self.tokens, self.marks
        if (i > self.start or self.head.whole or self.head.after_office) and self.persons.starts(i):
            return None
        if tokens.key[i] == "hạng" or self._again(i) or self._opens(i):
            return None
        if tokens.key[i : i + 2] == EPITHET and tokens.shape[i - 1] == "9":
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
            return self.name.close(head.end)
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
        titled = i in self.marks.titles and tokens.key[i] != "nam" and not self._second_of_place(i)
        if i == self.start:
            return goes_on
        placed = i in self.marks.place_ends and tokens.key[i - 2] not in LEVELS
        ended = placed or tokens.shape[i - 1] == "9"
        return titled or tokens.key[i] in OPENERS and (goes_on or ended) or ended and goes_on

    def _second_of_place(self, i: int) -> bool:
        """`huyện Sa Thầy`: a title that no name follows, behind one word of a place."""
        tokens, behind = self.tokens, self.marks.titles[i]
        return tokens.key[i - 2] in LEVELS and (behind >= self.limit or tokens.shape[behind] not in CAPITALS)
