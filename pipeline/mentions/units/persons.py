"""Does a person's name begin inside what looks like the name of a body? `Bộ trưởng Bộ GD&ĐT Phùng Xuân Nhạ`."""

import re
from dataclasses import dataclass

from vinhdanh.mentions.units.words import LEVELS, NAME_CALLS, Marks
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

VIETNAMESE = re.compile(
    "(?:b|ch?|d|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|nh?|ng|p|t)?", re.IGNORECASE
)
"""Syllables without accents that Vietnamese names may have (`Nam Giang`)."""
MIDDLE = frozenset({"thị", "văn"})
LONGEST = 5
"""Syllables of a name."""
FULL = 3
"""Syllables of a name that tells a person behind a bare level or head."""
LOCAL = frozenset({"huyện", "quận", "xã", "phường", "trấn"})
"""Levels that an office leaves without a name: `Chủ tịch UBND xã <name>`."""
BARE_HEADS = frozenset(
    "sở|cục|vụ|phòng|ban|viện|hội|tổ|đội|đồn|trạm|bv|bệnh viện|chi cục|tổng cục|trung đoàn|lữ đoàn|sư đoàn|tiểu đoàn|"
    "đại đội|hải đội|quân khu|binh đoàn".split("|")
)
"""Heads that an office leaves without a name: `Phó Giám đốc Sở <name>`."""
NAMESAKES = frozenset(
    tuple(match_key(name).split())
    for name in (
        "bùi thị xuân, châu văn liêm, đinh tiên hoàng, đinh văn lịch, hồ thị kỷ, hồ tùng mậu, hoàng hoa thám, "
        "hoàng su phì, hoàng văn thái, hoàng văn thụ, huỳnh thúc kháng, lê đại hành, lê hồng phong, lê minh xuân, "
        "lê văn thịnh, lê văn việt, lương khánh thiện, lương thế trân, lý thường kiệt, lý văn lâm, ngô thì nhậm, "
        "nguyễn an ninh, nguyễn bỉnh khiêm, nguyễn cư trinh, nguyễn đình chiểu, nguyễn thái bình, nguyễn thái học, "
        "nguyễn thị minh khai, nguyễn tri phương, nguyễn trung trực, nguyễn văn cừ, nguyễn văn linh, nguyễn việt khái, "
        "phạm đình hổ, phạm ngọc thạch, phạm ngũ lão, phạm văn cội, phạm văn hai, phan bội châu, phan chu trinh, "
        "phan đình phùng, phan ngọc hiển, phan sào nam, tạ an khương, trần bình trọng, trần đăng ninh, trần hưng đạo, "
        "trần nguyên hãn, trần quang diệu, trần quang khải, trần quốc toản, trần tế xương, trần thành ngọ, "
        "trần văn thời, võ thị sáu, ngô đức kế, lê thanh nghị, nguyễn lương bằng, phạm công bình, "
        "dương minh châu, hồ đắc kiện, đinh trang hòa, lương hòa lạc, đào hữu cảnh, đoàn văn tố, lê quý đôn, "
        "lê khiết, lương thế vinh, hùng vương, lương văn tụy, lương văn chánh, nguyễn trãi, nguyễn chí thanh, "
        "nguyễn huệ, trần phú, quang trung, nguyễn tất thành, trần đại nghĩa, nguyễn du, hoàng lê kha, lê thánh tông, "
        "trần nhân tông, chu văn an, phạm sư mạnh, lê ích mộc, nguyễn đại năng, đinh văn lâm, phan rí cửa"
    ).split(", ")
)
"""Persons after whom communes, districts, hospitals and schools are called."""


@dataclass(frozen=True, slots=True)
class Persons:
    """Tells persons inside the tail of one body, which begins at token `start` and ends before `limit`.

    head: first token of the body; after_office: does an office stand before the body? whole: is its head already a
    name?
    """

    tokens: Tokens
    marks: Marks
    head: int
    start: int
    limit: int
    after_office: bool
    whole: bool

    def starts(self, i: int) -> bool:
        """A surname with one to four capitals behind, where the name of the body so far is whole."""
        tokens, marks = self.tokens, self.marks
        if tokens.key[i - 1] == "chuyên" and any(tuple(tokens.key[i : i + n]) in NAMESAKES for n in (2, FULL)):
            return False
        if self.after_office and (self._foreign(i) or self._holds_bare_office(i)):
            return True
        if tokens.key[i] not in marks.surnames or tokens.shape[i] == "XX" and len(tokens.form[i]) < 2:
            return False
        if i in marks.words and marks.words[i] - i >= 2 and not self._office_before_name(i):
            return False
        if not self.after_office and not self._middle_name(i) and not self._behind_whole(i):
            return False
        if i in marks.places or tokens.key[i] not in marks.sure and not self._rare_name(i):
            return False
        run = self._run(i)
        if tokens.key[i - 1] == "tỉnh" and run >= 3:
            return True
        return 2 <= run <= LONGEST and not self._expects_name(i)

    def _holds_bare_office(self, i: int) -> bool:
        """`Chủ tịch UBND xã <name>`, `Phó Giám đốc Sở <name>`: a full name where the body's own name is left out."""
        tokens, marks, run = self.tokens, self.marks, self._run(i)
        level = tokens.key[i - 1] in LOCAL and (i > self.start or self.whole)
        bare = i == self.start and " ".join(tokens.key[self.head : i]) in BARE_HEADS
        if not (level or bare) or tokens.key[i] not in marks.sure or not FULL <= run < LONGEST or i in marks.places:
            return False
        if any(tuple(tokens.key[i : i + n]) in NAMESAKES for n in (FULL, run)) or tokens.shape[i] != "Xx":
            return False
        return not self._within_another(i + run)

    def _within_another(self, i: int) -> bool:
        """`xã Lê Minh Xuân, huyện Bình Chánh`: the place over a place follows behind a comma or in a bracket."""
        keys = self.tokens.key[i : i + 2]
        return len(keys) == 2 and keys[0] in {",", "("} and keys[1] in LEVELS

    def _rare_name(self, i: int) -> bool:
        """Three words or more, and no other name begins among them: `Huyện ủy Trà Vân Hồ Thị An` is a place first."""
        if not self.whole and self.tokens.shape[i - 1] == "xx":
            return False
        keys = self.tokens.key[i + 1 : i + self._run(i) - 1]
        return self._run(i) >= 3 and not any(key in self.marks.sure for key in keys)

    def _foreign(self, i: int) -> bool:
        """`Chủ tịch Ngân hàng Thế giới Paul Mason`: two words or more without accents behind a whole name."""
        tokens, marks = self.tokens, self.marks
        if not (self.whole and i == self.start or i in marks.place_ends or i in marks.word_ends and i > self.start):
            return False
        run = range(i, i + self._run(i))
        plain = all(tokens.form[k].isascii() and len(tokens.form[k]) > 2 and tokens.shape[k] == "Xx" for k in run)
        native = all(VIETNAMESE.fullmatch(tokens.form[k]) for k in run)
        known = any(k in marks.words or k in marks.places for k in run)
        return 2 <= len(run) <= LONGEST and plain and not native and not known

    def like(self, j: int) -> bool:
        """A surname before a capital that is neither a place nor a word of official names."""
        tokens, marks = self.tokens, self.marks
        surname = tokens.key[j] in marks.surnames and j + 1 < self.limit and tokens.shape[j + 1] == "Xx"
        return surname and j not in marks.words and j not in marks.places and j not in marks.names

    def _run(self, i: int) -> int:
        run = i
        while run < self.limit and self.tokens.shape[run] in CAPITALS and run - i < LONGEST + 1:
            run += 1
        return run - i

    def _office_before_name(self, i: int) -> bool:
        return self.after_office and self.whole and i == self.start

    def _middle_name(self, i: int) -> bool:
        """`… Nguyễn Thị Nga`: a middle name tells a person also where no office stands before the body."""
        return i + 2 < self.limit and self.tokens.key[i + 1] in MIDDLE and self.tokens.shape[i + 2] == "Xx"

    def _behind_whole(self, i: int) -> bool:
        """`Trường ĐH Kinh tế quốc dân Phạm Minh Ngọc`, `Liên đoàn Cờ Việt Nam Lê Phước An`, `quận 3 Trần An`."""
        tokens, marks = self.tokens, self.marks
        if tokens.key[i] not in marks.sure or i in marks.places:
            return False
        previous = tokens.shape[i - 1]
        words = previous == "xx" and i in marks.word_ends and tokens.key[i - 1] not in LEVELS
        level = i - 3 >= self.start and tokens.key[i - 3] in LEVELS and previous in CAPITALS
        whole = self.whole and i == self.start
        return (words or level or whole or i in marks.place_ends or previous == "9") and self._run(i) >= 3

    def _expects_name(self, i: int) -> bool:
        """Does the word before call for a proper name (`tỉnh …`, `Trường THPT …`, `huyện …`)?"""
        tokens, previous = self.tokens, self.tokens.key[i - 1]
        if self.after_office and previous in {"tp", "tp.", "phố"} and i not in self.marks.places:
            return False
        return (
            i == self.start
            and not self.whole
            or previous in NAME_CALLS
            and i > self.start
            or tokens.shape[i - 1] == "XX"
            and previous in {"thpt", "thcs", "ptth", "tnhh", "tx", "tp"}
        )
