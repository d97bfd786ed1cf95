"""Where the name of a body ends."""

import re
from dataclasses import dataclass

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.award_tail import quoted
from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

CODE = re.compile(r"(?:P[ACVXHK]\d{2}|[ACVXHK]\d{2}|[A-ZĐ]{1,3}\d{1,4}[A-Z]?)")
STOPS = frozenset(
    """
    đã được bị có vì do cho của là tại trong với đến từ để khi mà thì sẽ cũng vừa đang vào ra lên ở theo như
    cùng nhưng nên nếu còn này đó trên dưới sau trước tặng trao nhận đón khen tổ chức biểu dương tuyên vinh danh
    phong truy gắn tham gia thực hiện phối hợp cho biết tiếp tục hoàn thành kỷ kỉ niệm công bố hiện nay gồm vinh
    dự luôn không chưa rất cần phải mới lần giai đoạn năm ngày tháng nhân dịp bên cạnh nhiều các những một hai
    ba bốn
    """.split()
)
VERBS = frozenset(
    "tặng trao nhận được đã cho có đón kỷ kỉ niệm là vào tại khen tuyên biểu vinh phong truy gắn và vì".split()
)
REACH = 5
LEVELS = frozenset("tỉnh huyện xã phường quận thành thị tp tp. tx trung".split())


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands at each token: vocabulary of official names (start → end), heads, blocked tokens, surnames."""

    words: dict[int, int]
    heads: dict[int, Mention]
    names: dict[int, Mention]
    blocked: set[int]
    surnames: frozenset[str]
    places: dict[int, int]
    titles: dict[int, int]
    word_ends: frozenset[int]
    place_ends: frozenset[int]


class UnitWords:
    """The vocabulary that official names are made of."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matchers from the tables `unit_words`, `places`, `surnames` and `titles`."""
        self.words = PhraseTable(vocab, ((s, row.id) for row in lexicon.unit_words for s in row.surfaces), "WORD")
        self.places = PhraseTable(vocab, ((s, row.id) for row in lexicon.places for s in row.surfaces), "PLACE")
        self.titles = PhraseTable(vocab, ((s, row.id) for row in lexicon.titles for s in row.surfaces), "TITLE")
        self.surnames = frozenset(match_key(s) for row in lexicon.surnames for s in row.surfaces)

    def marks(self, tokens: Tokens, heads: dict[int, Mention], names: dict[int, Mention], blocked: set[int]) -> Marks:
        """Return the marks of an article."""
        words = {m.start: m.end for m in self.words.find(tokens)}
        places = {m.start: m.end for m in self.places.find(tokens)}
        titles = {m.start: m.end for m in self.titles.find(tokens)}
        ends = frozenset(words.values()), frozenset(places.values())
        return Marks(words, heads, names, blocked, self.surnames, places, titles, *ends)


class Tail:
    """Reads the tail of one name from the token behind its head."""

    def __init__(
        self, tokens: Tokens, marks: Marks, start: int, after_office: bool, whole: bool, open_words: bool
    ) -> None:
        """Take the token behind the head.

        after_office: does an office stand before the head (`Chủ tịch Hội …`)? whole: is the head already a name?
        open_words: may unknown small words stand before a capital (`Công ty sản xuất đá quý Dũng Tân`)?
        """
        self.tokens, self.marks, self.start, self.after_office = tokens, marks, start, after_office
        self.whole, self.open_words = whole, open_words
        self.limit = max(start, tokens.sentences[tokens.sentence[start - 1]][1])

    def end(self) -> int:
        """Return the token behind the name."""
        i = self.start
        if (close := quoted(self.tokens, i)) and self.tokens.key[i] == '"':
            return close
        while i < self.limit:
            step = self._step(i)
            if step is None:
                break
            i = step
        return self._trimmed(i)

    def _trimmed(self, i: int) -> int:
        while i > self.start and (
            self.tokens.shape[i - 1] == "." and self.tokens.key[i - 1] != '"' or self.tokens.key[i - 1] in {"và", "về"}
        ):
            i -= 1
        return i

    def _step(self, i: int) -> int | None:
        key, shape = self.tokens.key[i], self.tokens.shape[i]
        if i in self.marks.blocked:
            return None
        if i in self.marks.names and key not in STOPS:
            return self.marks.names[i].end
        if shape in CAPITALS:
            return self._capital(i)
        if shape == "9":
            return i + 1 if self._number_fits(i) else None
        if key == "số" and i + 1 < self.limit and self.tokens.shape[i + 1] == "9":
            return i + 2
        if key in {"-", "&"}:
            return self._link(i)
        if key == "và":
            return self._and(i)
        if key == '"':
            return quoted(self.tokens, i) if self.tokens.glued[i] is False and i > self.start else None
        if shape == "xx":
            return self._small(i)
        return None

    def _capital(self, i: int) -> int | None:
        if (i > self.start or self.whole) and self._person_starts(i):
            return None
        if (
            self.tokens.key[i] == "hạng"
            or self.tokens.shape[i] == "XX"
            and self.tokens.shape[self.start - 1] == "XX"
            and self.tokens.key[i] in VERBS
        ):
            return None
        place = self.marks.places.get(i)
        return place if place and all(self.tokens.shape[k] in CAPITALS for k in range(i, place)) else i + 1

    def _person_starts(self, i: int) -> bool:
        """`Bộ trưởng Bộ GD&ĐT Phùng Xuân Nhạ`: a surname with one to three capitals behind, where the name so far is
        whole.
        """
        if (
            self.tokens.key[i] not in self.marks.surnames
            or self.tokens.shape[i] == "XX"
            and len(self.tokens.form[i]) < 2
        ):
            return False
        if not self.after_office and not self._middle_name(i):
            return False
        if i in self.marks.places and self._expects_name(i):
            return False
        run = i
        while run < self.limit and self.tokens.shape[run] in CAPITALS and run - i < 6:
            run += 1
        return 2 <= run - i <= 5 and not self._expects_name(i)

    def _middle_name(self, i: int) -> bool:
        """`… Nguyễn Thị Nga`, `… Lê Văn An`: a middle name tells a person also where no office stands before the
        body.
        """
        return i + 2 < self.limit and self.tokens.key[i + 1] in {"thị", "văn"} and self.tokens.shape[i + 2] == "Xx"

    def _expects_name(self, i: int) -> bool:
        """Does the word before call for a proper name (`tỉnh …`, `Trường THPT …`, `huyện …`)?"""
        previous = self.tokens.key[i - 1]
        if self.after_office and previous in {"tp", "tp.", "phố"} and i not in self.marks.places:
            return False
        return (
            i == self.start
            and not self.whole
            or previous in NAME_CALLS
            and i > self.start
            or self.tokens.shape[i - 1] == "XX"
            and previous in {"thpt", "thcs", "ptth", "tnhh", "tx", "tp"}
        )

    def _number_fits(self, i: int) -> bool:
        form = self.tokens.form[i]
        previous = self.tokens.key[i - 1]
        follows = self.tokens.key[i + 1] if i + 1 < self.limit else ""
        if follows in MEASURES:
            return False
        near = (
            i == self.start
            or previous in NUMBER_CALLS
            or CODE.fullmatch(form) is not None
            or self.tokens.shape[i - 1] in CAPITALS
            or i in self.marks.word_ends
        )
        return near and re.fullmatch(r"\d{1,4}[A-Z]?|\d{1,2}/\d{1,2}|\d+[A-Z]\d*", form) is not None

    def _link(self, i: int) -> int | None:
        """A hyphen inside a name: `Thi đua - Khen thưởng`, `Thừa Thiên-Huế`, `quận 8 - TPHCM`."""
        j = i + 1
        if j >= self.limit or j in self.marks.blocked or self._person_like(j) or i == self.start:
            return None
        if j in self.marks.titles and self.tokens.shape[j] != "XX":
            return None
        glued = self.tokens.glued[i] and self.tokens.glued[j]
        if self.tokens.shape[j] in CAPITALS and (
            glued
            or j in self.marks.words
            or j in self.marks.heads
            or j in self.marks.places
            or self.tokens.shape[j] == "XX"
        ):
            return j
        return j if j in self.marks.words and (glued or self.tokens.shape[j] == "xx") else None

    def _person_like(self, j: int) -> bool:
        return (
            self.tokens.key[j] in self.marks.surnames
            and j + 1 < self.limit
            and self.tokens.shape[j + 1] == "Xx"
            and j not in self.marks.words
            and j not in self.marks.places
        )

    def _and(self, i: int) -> int | None:
        """`và` inside a name joins two fields (`Giáo dục và Đào tạo`), not two bodies or persons."""
        j = i + 1
        if (
            i == self.start
            or j >= self.limit
            or j in self.marks.blocked
            or self._person_like(j)
            or j in self.marks.names
        ):
            return None
        if self.tokens.key[i - 1] in LEVELS or self.tokens.shape[i - 1] == "9":
            return None
        head = self.marks.heads.get(j)
        word = self.marks.words.get(j)
        if head and not (word and word >= head.end) or head and self.tokens.key[j] in {"công", "sở", "bộ", "ubnd"}:
            return None
        return j if word else None

    def _small(self, i: int) -> int | None:
        """A small word: a syllable that goes on a capitalised word, a word of official names, or words before a near
        capital.
        """
        if (
            not self.tokens.word_start[i]
            and i > self.start
            and self.tokens.shape[i - 1] in CAPITALS
            and self.tokens.key[i] not in VERBS
        ):
            return i + 1
        if (self._behind_place(i) or self.whole and i == self.start) and self.tokens.key[i] not in LEVELS:
            return None
        if (word := self.marks.words.get(i)) and not (
            self.tokens.key[i : i + 2] == ["tổ", "chức"] and self.tokens.key[i - 1] != "ban"
        ):
            return word if self._word_fits(i, word) else None
        if self.tokens.key[i] in STOPS or not self.open_words:
            return None
        for j in range(i + 1, min(i + REACH, self.limit)):
            if self.tokens.shape[j] in CAPITALS and not self._person_like(j) and j not in self.marks.blocked:
                return j
            if (
                self.tokens.key[j] in STOPS
                or self.tokens.shape[j] == "."
                or j in self.marks.blocked
                or j in self.marks.titles
            ):
                return None
        return None

    def _behind_place(self, i: int) -> bool:
        """Behind the name of a place the name of the body is over: what follows in small letters is a verb."""
        if i == self.start or self.tokens.shape[i - 1] not in CAPITALS:
            return False
        ends_place = i in self.marks.place_ends
        return (
            ends_place
            or self.tokens.key[i - 2] in LEVELS
            or i - 3 >= self.start
            and self.tokens.key[i - 3] in LEVELS
            and self.tokens.shape[i - 2] in CAPITALS
        )

    def _word_fits(self, i: int, end: int) -> bool:
        """`về` and the like only before more of the name; level words only before a name or at the end of a short
        form.
        """
        if self.tokens.key[i] == "về":
            return (
                end in self.marks.words
                or end < self.limit
                and self.tokens.shape[end] in CAPITALS
                and end in self.marks.words
            )
        return True


NAME_CALLS = frozenset(
    (
        "tỉnh huyện xã phường quận thị thành phố tp tp. trấn trường học thpt thcs thông chuyên ty đường mang "
        "tên đoàn phần"
    ).split()
)
MEASURES = frozenset(
    "lần năm triệu tỷ tỉ nghìn ngàn đồng người tập cá đơn tháng ngày giờ tuổi suất phần km ha bị".split()
)
NUMBER_CALLS = frozenset("số đội tổ đoàn quận phường khu vùng cụm đồn trạm khóa đơn vị viện y chiến cực nhóm".split())
