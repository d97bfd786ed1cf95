"""Does the name of a body begin at a token?"""

from dataclasses import dataclass

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.units.words import LEVELS, Marks
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

NUMBERED = frozenset("đội trung lữ sư tiểu đại viện quân binh đồn trường đoàn phòng".split())
SMALL_NAMES = frozenset("bộ sở phòng ban liên tổng cục".split())
NO_BODY_BEHIND = frozenset("ngành lực cán chiến đồng toàn đi".split())
"""Last syllables of words behind which a small head is no body: `cán bộ`, `lực lượng công an`."""
PLACE_NOUNS = frozenset("chùa đường phố chợ cầu sông núi đèo thôn ấp làng bản xóm phường xã đền đình".split())
"""Words before a name of a place: `chùa Hội Khánh`, `đường Trường Chinh`."""
SURNAME_HEADS = frozenset({"đoàn", "hội", "trường", "vụ", "khoa"})
"""Heads that are also names of persons."""
NO_BODIES = {
    "bộ": frozenset("quy luật tiêu chỉ sưu phim ảnh tộc bài môn mặt sách lịch đội phận máy".split()),
    "tổ": frozenset("quốc tiên ấm ong khúc chức".split()),
    "hội": frozenset("nghị thảo chợ thi trường họp diễn đàm thao trại tụ".split()),
    "ban": frozenset("hành bố phát tặng mai đêm ngày nha".split()),
    "viện": frozenset("trợ phí dẫn".split()),
    "phòng": frozenset("chống ngừa vệ bị trọ ngủ covid covid-19 hiv sars".split()),
}
"""Words that begin with a head and are no bodies: `Bộ luật`, `Tổ quốc`, `Hội nghị`."""
PAPERS = frozenset({"QĐ", "CT", "KH", "CĐ", "NQ", "TB", "HD", "TTr", "BC", "CV", "GM"})
"""Kinds of papers in their numbers: `12/QĐ-UBND`."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Tells the begin of names in one article; offices: tokens behind an office."""

    tokens: Tokens
    marks: Marks
    offices: set[int]

    def word_here(self, base: Mention) -> bool:
        """Veto by the segmentation: `Bộ Công an` inside `cán bộ Công an`; a small head only at the begin of a word."""
        tokens, i = self.tokens, base.start
        if i in self.marks.inside_places or self._number_of_a_paper(i):
            return False
        if (
            base.end - i == 1
            and tokens.key[base.end : base.end + 1]
            and tokens.key[base.end] in NO_BODIES.get(tokens.key[i], ())
        ):
            return False
        if i and (tokens.key[i - 2 : i] == ["các", "cấp"] or self._place(base)):
            return False
        if tokens.shape[i] in CAPITALS:
            return not self._persons(base)
        if base.label == "HEAD" and base.end - i == 1 and any(s.isupper() for s in base.value.surfaces):
            return False
        if base.label == "NAME":
            capital = any(tokens.shape[k] in CAPITALS for k in range(i, base.end))
            known = tokens.key[i] in SMALL_NAMES or i in self.marks.heads and capital
            return known and base.end - i >= 3 and (tokens.word_start[i] or i in self.offices)
        if i and tokens.key[i - 1] in NO_BODY_BEHIND:
            return False
        return tokens.word_start[i] or i in self.offices or base.end - i >= 3

    def _number_of_a_paper(self, i: int) -> bool:
        """`Quyết định số 12/QĐ-UBND`."""
        tokens = self.tokens
        return i >= 2 and tokens.glued[i] and tokens.key[i - 1] == "-" and tokens.form[i - 2][-2:] in PAPERS

    def _place(self, base: Mention) -> bool:
        return base.end - base.start == 1 and self.tokens.key[base.start - 1] in PLACE_NOUNS

    def _persons(self, base: Mention) -> bool:
        """`ông Đoàn Tấn Bửu`, `Đỗ Kim Hội`, `Nguyễn Ngọc Trường`: the head word is part of a person's name."""
        tokens, i, j = self.tokens, base.start, base.end
        if j - i == 1 and i and tokens.key[i - 1] in self.marks.sure and self._behind_name(i):
            return True
        if tokens.key[i] not in SURNAME_HEADS or j - i > 1 or tokens.shape[i] != "Xx" or j in self.marks.words:
            return False
        if tokens.key[i] == "đoàn":
            run = j
            while run < len(tokens.key) and tokens.shape[run] == "Xx" and run not in self.marks.heads:
                run += 1
            if 2 <= run - j <= 3 and j not in self.marks.places:
                return True
        return self._behind_name(i)

    def _behind_name(self, i: int) -> bool:
        """Is the word before a word of a person's name?"""
        tokens, marks = self.tokens, self.marks
        if i < 2 or tokens.shape[i - 1] != "Xx" or tokens.sentence[i] != tokens.sentence[i - 1] or i in self.offices:
            return False
        if i in marks.place_ends or i in marks.word_ends:
            return False
        return tokens.shape[i - 2] == "Xx" or tokens.key[i - 1] in marks.surnames or len(tokens.form[i - 1]) == 1

    def head_fits(self, head: Mention) -> bool:
        """Not `Hội` in `Hội nghị`; a small head needs its name right behind it."""
        tokens, j = self.tokens, head.end
        more = j < len(tokens.key)
        inside_word = more and not tokens.word_start[j] and tokens.shape[j] == "xx" and tokens.key[j] not in LEVELS
        if inside_word and j - head.start == 1 and tokens.shape[head.start] != "XX" and j not in self.marks.words:
            return False
        if tokens.shape[head.start] in CAPITALS:
            return True
        if any(tokens.shape[k] in CAPITALS for k in range(head.start, j)):
            return bool(head.value.small != "never")
        if head.value.small == "never" or not more:
            return False
        numbered = tokens.shape[j] == "9" and tokens.key[head.start] in NUMBERED
        if tokens.shape[j] == "9":
            return numbered
        if tokens.key[j] in LEVELS and any(s in CAPITALS for s in tokens.shape[j + 1 : j + 3]):
            return True
        return bool(tokens.shape[j] in CAPITALS or tokens.key[j] == '"' or head.value.small == "free")
