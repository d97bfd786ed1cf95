"""Where a run of capitalised name words ends, and what the words of an article can be part of."""

import re
from dataclasses import dataclass

from vinhdanh.mentions.awards.tail import quoted
from vinhdanh.tokens.dictionary import is_word
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.split import vietnamese
from vinhdanh.tokens.table import Tokens

HIGHLAND = re.compile(r"(?:[HKR]['’ʼ‘]\s?\w*|Y|A|Ama|Amí|Ya|Ma|Ka)", re.U)
"""`H'`, `K'`, `Y`, `A`, `Ama` begin names of the Central Highlands."""
DIGIT = re.compile(r"\d")
COMMON = frozenset(
    """
    ngày theo tại sau trước trong ngoài đến được với như khi vì do từ để và các những một hai ba bốn năm sáu bảy
    tám chín mười không có là đây đó này cùng cũng nhưng tuy nếu thì mà sáng chiều tối trưa hôm đặc đồng bên qua
    trên dưới về nhân dịp thay lễ hội ban bộ sở phòng ủy trung đảng nhà nước chính quốc công an cơ quan đại phó
    chủ giám bí thứ thủ tổng viện bệnh huân huy bằng giấy cờ danh kỷ kỉ ảnh tin bài nguồn việt tp hn mỹ nga pháp
    nhật cả toàn mọi mỗi người ông bà anh chị em cô
    """.split()
)
"""Words that open sentences and bodies far more often than names."""
VERB_OPENERS = COMMON | frozenset("tham phát dự chia chương hướng soạn trao tặng".split())
SENTENCE_OPENERS = COMMON - frozenset(
    "hai ba bốn năm sáu bảy tám chín mười hội nhân lễ anh mỹ việt nga đại minh an kỷ kỉ bí ban".split()
)
KOREAN = frozenset("kim lee park choi jung jang han kang cho yoon lim shin oh seo kwon hwang moon yang bae".split())
NATIONS = frozenset("việt hàn mĩ mỹ nga nhật trung pháp đức lào ấn úc anh thái".split())
MAX_WORDS = 5
"""Syllables of a name."""


@dataclass(frozen=True, slots=True)
class NameTables:
    """Match keys of the names of media, and of the surnames that are sure without a rank or post before them."""

    media: frozenset[str]
    common_surnames: frozenset[str]


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of an article that names are read from.

    taken: tokens inside other names; surnames, places: start → end; heads, titles: starts of head words of bodies and
    of titles; cue_ends: tokens behind a rank, post or title; title_ends: those behind a title; address_ends: those
    behind an address word; place_names: pairs of words that are a place in this article.
    """

    tokens: Tokens
    taken: set[int]
    surnames: dict[int, int]
    places: dict[int, int]
    heads: set[int]
    titles: set[int]
    cue_ends: set[int]
    title_ends: set[int]
    address_ends: set[int]
    place_names: frozenset[tuple[str, ...]]

    def capital(self, i: int) -> bool:
        """Is the token a word with a capital and without digits (`U20` is none)?"""
        t = self.tokens
        return 0 <= i < len(t.key) and t.shape[i] in CAPITALS and not DIGIT.search(t.form[i])

    def small(self, i: int) -> bool:
        """Is the token a small word?"""
        return i < len(self.tokens.key) and self.tokens.shape[i] == "xx"

    def same_sentence(self, i: int, j: int) -> bool:
        """Do both tokens exist and stand in one sentence?"""
        n = len(self.tokens.key)
        return 0 <= i < n and 0 <= j < n and self.tokens.sentence[i] == self.tokens.sentence[j]

    def highland(self, i: int) -> bool:
        """Can a name of the Central Highlands begin here?"""
        return self.tokens.shape[i] in CAPITALS and HIGHLAND.fullmatch(self.tokens.form[i]) is not None

    def begins_sentence(self, i: int) -> bool:
        """Does the token open a sentence or stand behind a sign, where any word has a capital?"""
        behind_sign = self.tokens.shape[i - 1] in {".", "¶"} and self.tokens.key[i - 1] != ","
        return not self.same_sentence(i - 1, i) or behind_sign

    def opens_word(self, i: int) -> bool:
        """`Tham` in `Tham dự`: a capital whose word goes on in small letters is no name.

        The segmentation likes to join a name to what follows (`Ngọc_lớp`), so the word list has to know the word, too.
        """
        t = self.tokens
        joined = self.same_sentence(i, i + 1) and not t.word_start[i + 1] and t.shape[i + 1] == "xx"
        return joined and is_word(t.key[i], t.key[i + 1])

    def in_pair(self, i: int) -> bool:
        """`Hàn-Việt`, `Việt-Hàn`: countries joined by a hyphen."""
        t = self.tokens
        before = i > 1 and t.key[i - 1] == "-" and t.glued[i] and t.key[i - 2] in NATIONS
        behind = t.key[i + 1 : i + 2] == ["-"] and t.glued[i + 1] and t.key[i + 2 : i + 3] != []
        return t.key[i] in NATIONS and (before or behind)

    def run_end(self, i: int) -> int:
        """The end of the run of name words from token `i`, with its nickname or final initial."""
        t = self.tokens
        j = i
        while j - i <= MAX_WORDS and j not in self.taken and self.same_sentence(i, j):
            if not self._hyphen(i, j) and (not self._goes_on(i, j) or self._opens_body(i, j)):
                break
            j += 1
        while j - i > 2 and t.word_start[j - 1] and t.key[j - 1] in SENTENCE_OPENERS and self.small(j):
            j -= 1
        initial = j - i >= 2 and len(t.form[j - 1]) == 1
        if initial and j < len(t.key) and t.key[j] == "." and t.glued[j]:
            return j + 1
        return self._nickname_end(i, self._korean_end(i, j))

    def _hyphen(self, i: int, j: int) -> bool:
        """A hyphen inside a surname of the table, or in a foreign name (`Jean-Paul`)."""
        t = self.tokens
        if j == i or t.key[j] != "-" or not t.glued[j] or t.glued[j + 1 : j + 2] != [True]:
            return False
        foreign = self.capital(j + 1) and not vietnamese(t.form[j - 1]) and not vietnamese(t.form[j + 1])
        return self.surnames.get(i, i) > j or foreign

    def _korean_end(self, i: int, j: int) -> int:
        """`Lee Nam-ki`: the second half of a Korean or Chinese given name is written small."""
        t = self.tokens
        small = t.key[j : j + 1] == ["-"] and all(t.glued[j : j + 2]) and self.small(j + 1)
        if not small or j - i != 2 or t.key[i] not in KOREAN or not t.key[j + 1].isascii():
            return j
        return j + 2

    def _goes_on(self, i: int, j: int) -> bool:
        """Is token `j` a name word like token `i`? Names are written in one kind of capitals, initials apart."""
        t = self.tokens
        if not self.capital(j):
            return False
        if (j > i + 2 or j > i + 1 and t.key[j] in VERB_OPENERS) and self.opens_word(j):
            return False
        one_letter = len(t.form[j]) == 1 or len(t.form[i]) == 1
        return t.shape[j] == t.shape[i] or one_letter or self.highland(j)

    def _opens_body(self, i: int, j: int) -> bool:
        """`Lê Văn An Công ty …`: a head word before more capitals begins a body."""
        return j > i and self.tokens.key[j] in COMMON and j in self.heads and self.capital(j + 1)

    def _nickname_end(self, i: int, j: int) -> int:
        """`Nguyễn Văn Ba "Ba Đen"` behind a rank or post: the nickname belongs to the name."""
        t = self.tokens
        if i not in self.cue_ends or j - i > 3 or j >= len(t.key) or t.key[j] != '"' or t.glued[j]:
            return j
        close = quoted(t, j)
        return close if close and close - j <= 5 and self.capital(j + 1) else j
