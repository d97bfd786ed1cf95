"""Does the name of a body begin at a token, and is what was read a name?"""

from dataclasses import dataclass

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.unit_words import LEVELS, STOPS, Marks
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

NUMBERED = frozenset("đội trung lữ sư tiểu đại viện quân binh đồn trường đoàn phòng".split())
SMALL_NAMES = frozenset("bộ sở phòng ban liên tổng cục".split())
NO_BODY_BEHIND = frozenset("ngành lực cán chiến đồng toàn đi".split())
"""Last syllables of words behind which a small head is no body: `cán bộ`, `lực lượng công an`."""
PLACE_NOUNS = frozenset("chùa đường phố chợ cầu sông núi đèo thôn ấp làng bản xóm phường xã đền đình".split())
"""Words before a name of a place: `chùa Hội Khánh`, `đường Trường Chinh`."""
DELEGATIONS = frozenset("học olympic thể tin vđv đại công kiểm thanh".split())
"""First words of the field of a delegation: `đoàn học sinh Việt Nam`, `đoàn công tác`."""
PLURAL = frozenset("các những mỗi mọi nhiều từng hai ba bốn vài".split())
SURNAME_HEADS = frozenset({"đoàn", "hội", "trường", "vụ", "khoa"})
"""Heads that are also names of persons."""
MEDIA = frozenset({"báo", "đài", "tạp", "kênh", "bến", "cảng"})
TEAMS = frozenset({"đội", "hãng", "thương"})
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
VAGUE = frozenset({"lực", "nhóm", "đơn", "đoàn", "cơ"})
"""Heads that are no name with small words only: `Lực lượng vũ trang quân khu`."""
CONTESTS = frozenset("cup open league confederations isef marathon challenge championship tower plaza building".split())
"""Words behind a short name that make it the name of a contest or a building."""
NO_SCHOOLS = frozenset({("bác", "hồ"), ("xuất", "sắc"), ("tiên", "tiến"), ("chuẩn", "quốc"), ("đạt", "chuẩn")})
"""Words behind `trường` that are no name of a school."""
ALL_OF_THEM = frozenset({"tỉnh", "huyện", "xã", "quận", "phường", "cấp", "địa", "đơn", "nước", "bộ"})


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

    def named(self, head: Mention, end: int) -> bool:
        """Does the tail make a name? A capital, a number, a code, a level word or words of official names."""
        tokens, tail = self.tokens, range(head.end, end)
        if end <= head.end:
            return False
        if self._no_school(head):
            return False
        if self._team(head) or tokens.key[head.start : head.end] == ["trung", "tâm"] and self._centre_of_a_town(head):
            return False
        if tokens.key[head.start : head.end] == ["tàu"] and tokens.shape[head.end] != "9":
            return False
        if self._told(head) or self._force(head, end) or self._delegation(head, end) or self._bare(head.end, end):
            return False
        if head.value.domain == "firm" and self._of_a_country(head, end):
            return False
        if any(tokens.shape[k] in CAPITALS or tokens.key[k] == '"' for k in tail):
            return True
        if any(tokens.shape[k] == "9" for k in tail):
            return tokens.shape[head.start] != "XX" or head.value.domain != "school"
        level = tokens.key[head.end] in LEVELS
        if level and head.value.alone == "level":
            return True
        first = head.end if head.value.domain == "state" else head.start + 1
        capital = any(tokens.shape[k] in CAPITALS for k in range(head.start, first))
        capital = capital and tokens.key[head.start] not in VAGUE
        school = tokens.key[head.start : head.end] == ["trường"]
        return capital and (level and not school or len(tail) >= 2)

    def _told(self, head: Mention) -> bool:
        """`họ đã báo Công an xã`: the verb, no paper."""
        tokens, inner = self.tokens, self.marks.heads.get(head.end)
        small = tokens.key[head.start : head.end] == ["báo"] and tokens.shape[head.start] == "xx"
        return (
            small
            and inner is not None
            and tokens.key[inner.end : inner.end + 1] != []
            and (tokens.key[inner.end] in LEVELS - {"tp", "tp.", "thành"})
        )

    def _force(self, head: Mention, end: int) -> bool:
        """`Lực lượng Công binh`, `Lực lượng Nga` are no body; `Lực lượng TNXP` and one with a place behind it are."""
        tokens, marks = self.tokens, self.marks
        if tokens.key[head.start : head.end] != ["lực", "lượng"]:
            return False
        placed = any(k in marks.place_ends for k in range(head.end + 3, end + 1))
        return not placed and all(tokens.shape[k] != "XX" for k in range(head.end, end))

    def _delegation(self, head: Mention, end: int) -> bool:
        """`Đoàn Việt Nam`, `đoàn học sinh Việt Nam`."""
        keys, j = self.tokens.key, head.end
        return keys[head.start : j] == ["đoàn"] and (self.marks.places.get(j) == end or keys[j] in DELEGATIONS)

    def _bare(self, i: int, end: int) -> bool:
        """`HĐQT Công ty`: the tail is another head without a name."""
        inner = self.marks.heads.get(i)
        return inner is not None and inner.end == end and inner.value.domain == "firm"

    def _of_a_country(self, head: Mention, end: int) -> bool:
        """`ngân hàng Việt Nam`, `công ty Nhật Bản`: firms of a place, not one firm."""
        tokens, i = self.tokens, head.start
        return tokens.shape[i] == "xx" and tokens.key[i] not in MEDIA and self.marks.places.get(head.end) == end

    def _no_school(self, head: Mention) -> bool:
        """`trường Bác Hồ (về thăm)`, `trường Xuất sắc cấp thành phố`: who came, what it is called by."""
        keys = self.tokens.key
        return keys[head.start : head.end] == ["trường"] and tuple(keys[head.end : head.end + 2]) in NO_SCHOOLS

    def _team(self, head: Mention) -> bool:
        """`đội SLNA`, `Đội VTV Bình Điền`: the name of a club begins behind the word."""
        j = head.end
        return self.tokens.key[head.start] in TEAMS and j in self.marks.names and j not in self.marks.heads

    def _centre_of_a_town(self, head: Mention) -> bool:
        j = head.end
        small = self.tokens.shape[head.start] == "xx"
        return small and (self.tokens.key[j] in LEVELS or j in self.marks.places)

    def kind_only(self, head: Mention, end: int) -> bool:
        """A kind of bodies, not one: `các Sở KH&CN`, `2 công an xã`, `Ủy ban MTTQ các tỉnh`."""
        tokens, i = self.tokens, head.start
        behind = tokens.key[end : end + 2]
        if len(behind) == 2 and (
            behind[0] == "các"
            and behind[1] in ALL_OF_THEM
            or tokens.shape[end] == "9"
            and len(tokens.form[end]) < 3
            and behind[1] in LEVELS
            or behind[0] == ","
            and behind[1] in LEVELS
            and tokens.shape[end + 1] == "xx"
            and tokens.key[end - 1] in LEVELS
        ):
            return True
        if i == 0 or tokens.sentence[i - 1] != tokens.sentence[i]:
            return False
        if tokens.key[i - 1] == "ngành":
            return tokens.key[end - 2 : end] != ["việt", "nam"]
        plural = tokens.key[i - 1] in PLURAL or tokens.shape[i - 1] == "9" and tokens.shape[i] == "xx"
        return plural and not any(self._proper(k) for k in range(head.end, end))

    def contest(self, name: Mention) -> Mention | None:
        """`giải cờ vua quốc tế HDBank`, `HDBank Cup`: a sponsor's name inside the name of a contest."""
        tokens, i, end = self.tokens, name.start, name.end
        if end < len(tokens.key) and tokens.key[end] in CONTESTS and tokens.sentence[end] == tokens.sentence[i]:
            return Mention("CONTEST", i, end + 1, "contest.sponsor")
        while i > 0 and name.start - i < 6:
            i -= 1
            if tokens.key[i] in {"giải", "cúp"}:
                return Mention("CONTEST", name.start, end, "contest.sponsor")
            if tokens.shape[i] != "xx" or tokens.key[i] in STOPS:
                return None
        return None

    def _proper(self, k: int) -> bool:
        """A number, or a capital that is neither a word of official names nor a country."""
        tokens, marks = self.tokens, self.marks
        if tokens.shape[k] == "9":
            return True
        known = k in marks.words or not tokens.word_start[k] or k in marks.places
        return tokens.shape[k] == "Xx" and not known
