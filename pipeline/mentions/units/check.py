"""Is what was read the name of one body? Not `ngân hàng Việt Nam`, `các Sở KH&CN`, `Đoàn học sinh Việt Nam`."""

from dataclasses import dataclass

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.units.words import LEVELS, STOPS, Marks
from vinhdanh.tokens.dictionary import is_word
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

DELEGATIONS = frozenset("học olympic thể tin vđv đại công kiểm thanh".split())
"""First words of the field of a delegation: `đoàn học sinh Việt Nam`, `đoàn công tác`."""
PLURAL = frozenset("các những mỗi mọi nhiều từng hai ba bốn vài".split())
ORDINAL = frozenset({"thứ", "lần"})
"""Before a number that counts nothing behind it (`đây là lần thứ hai Công an tỉnh được tặng A`)."""
MEDIA = frozenset({"báo", "đài", "tạp", "kênh", "bến", "cảng"})
TEAMS = frozenset({"đội", "hãng", "thương"})
VAGUE = frozenset({"lực", "nhóm", "đơn", "đoàn", "cơ"})
"""Heads that are no name with small words only: `Lực lượng vũ trang quân khu`."""
CONTESTS = frozenset("cup open league confederations isef marathon challenge championship tower plaza building".split())
"""Words behind a short name that make it the name of a contest or a building."""
NO_SCHOOLS = frozenset({("bác", "hồ"), ("xuất", "sắc"), ("tiên", "tiến"), ("chuẩn", "quốc"), ("đạt", "chuẩn")})
"""Words behind `trường` that are no name of a school."""
MINISTERS = frozenset({("bộ", "trưởng"), ("thứ", "trưởng")})
ALL_OF_THEM = frozenset({"tỉnh", "huyện", "xã", "quận", "phường", "cấp", "địa", "đơn", "nước", "bộ"})
LEVELS_BUT_CITIES = LEVELS - {"tp", "tp.", "thành"}


@dataclass(frozen=True, slots=True)
class Check:
    """Tells names of bodies from kinds of bodies, forces, teams and contests in one article."""

    tokens: Tokens
    marks: Marks

    def named(self, head: Mention, end: int) -> bool:
        """Does the tail make a name? A capital, a number, a code, a level word or words of official names."""
        tokens, tail = self.tokens, range(head.end, end)
        if end <= head.end:
            return False
        if self._no_school(head) or self._of_minister(head):
            return False
        if self._team(head) or tokens.key[head.start : head.end] == ["trung", "tâm"] and self._centre_of_a_town(head):
            return False
        if tokens.key[head.start : head.end] == ["tàu"] and not _ship_number(tokens, head.end):
            return False
        if self._told(head) or self._force(head, end) or self._delegation(head, end) or self._bare(head.end, end):
            return False
        if head.value.domain == "firm" and self._of_a_country(head, end):
            return False
        if self._clan_of_merit(head) or self._team_of_sport(head, end):
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

    def kind_only(self, head: Mention, end: int) -> bool:
        """A kind of bodies, not one: `các Sở KH&CN`, `2 công an xã`, `Ủy ban MTTQ các tỉnh`."""
        tokens, i = self.tokens, head.start
        if self._several_behind(end):
            return True
        if i == 0 or tokens.sentence[i - 1] != tokens.sentence[i]:
            return False
        if tokens.key[i - 1] == "ngành":
            return tokens.key[end - 2 : end] != ["việt", "nam"]
        if tokens.key[i - 2] in ORDINAL and i > 1:
            return False
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

    def _several_behind(self, end: int) -> bool:
        """`Ủy ban MTTQ các tỉnh`, `Sở Y tế 12 tỉnh`, `Công an huyện, thị xã`."""
        tokens = self.tokens
        if end + 1 >= len(tokens.key):
            return False
        first, second = tokens.key[end : end + 2]
        if first == "các":
            return second in ALL_OF_THEM
        few = tokens.shape[end] == "9" and len(tokens.form[end]) < 3
        levels = first == "," and tokens.shape[end + 1] == "xx" and tokens.key[end - 1] in LEVELS
        return second in LEVELS and (few or levels)

    def _told(self, head: Mention) -> bool:
        """`họ đã báo Công an xã`: the verb, no paper."""
        tokens, inner = self.tokens, self.marks.heads.get(head.end)
        if tokens.key[head.start : head.end] != ["báo"] or tokens.shape[head.start] != "xx" or inner is None:
            return False
        return inner.end < len(tokens.key) and tokens.key[inner.end] in LEVELS_BUT_CITIES

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

    def _of_minister(self, head: Mention) -> bool:
        """`Bộ trưởng Công an <name>`: what the minister is for."""
        keys, i = self.tokens.key, head.start
        return keys[i : head.end] == ["công", "an"] and i >= 2 and tuple(keys[i - 2 : i]) in MINISTERS

    def _clan_of_merit(self, head: Mention) -> bool:
        """`Dòng họ học tập`, `Dòng họ Hiếu học`: what clans are praised as; a clan has the name of a family."""
        tokens, j = self.tokens, head.end
        if "họ" not in tokens.key[head.start : j]:
            return False
        inside = tokens.shape[j + 1 : j + 2] == ["xx"] and is_word(tokens.key[j], tokens.key[j + 1])
        return tokens.key[j] not in self.marks.surnames or tokens.shape[j] not in CAPITALS or inside

    def _team_of_sport(self, head: Mention, end: int) -> bool:
        """`Đội tuyển điền kinh`: any team of its sport; `Đội tuyển điền kinh quốc gia` is one."""
        team = self.tokens.key[head.start : head.end] == ["đội", "tuyển"]
        small = all(self.tokens.shape[k] == "xx" for k in range(head.end, end))
        return team and small and self.tokens.key[end - 2 : end] != ["quốc", "gia"]

    def _team(self, head: Mention) -> bool:
        """`đội SLNA`, `Đội VTV Bình Điền`: the name of a club begins behind the word."""
        j = head.end
        return self.tokens.key[head.start] in TEAMS and j in self.marks.names and j not in self.marks.heads

    def _centre_of_a_town(self, head: Mention) -> bool:
        j = head.end
        small = self.tokens.shape[head.start] == "xx"
        return small and (self.tokens.key[j] in LEVELS or j in self.marks.places)

    def _proper(self, k: int) -> bool:
        """A number, or a capital that is neither a word of official names nor a country."""
        tokens, marks = self.tokens, self.marks
        if tokens.shape[k] == "9":
            return True
        known = k in marks.words or not tokens.word_start[k] or k in marks.places
        return tokens.shape[k] == "Xx" and not known


def _ship_number(tokens: Tokens, i: int) -> bool:
    """Does the number of a ship begin at token `i`: `015`, `HQ 996`, `HQ-571`?"""
    coded = tokens.shape[i : i + 2] == ["XX", "9"]
    return coded or any(key[-1:].isdigit() and tokens.shape[i] != "xx" for key in tokens.key[i : i + 1])
