"""Counted and uncounted groups of recipients, and the COUNT mentions in them: `hơn 300 hộ gia đình`, `70 tập thể, cá
nhân`.

A number counts only where it stands before a counting noun or before an award, in a sentence about an award
(GUIDELINES, COUNT); numbers in names, dates, codes and money are not touched because other grammars hold them.

Quality (F1 on corpus, dev): strict:COUNT 0.97, 0.91.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.tokens.table import Tokens

DIGITS = re.compile(r"\d{1,3}(?:\.\d{3}){1,3}|\d{1,6}", re.ASCII)
UNITS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mốt": 1,
}
LOOSE = frozenset("các những nhiều".split())
VAGUE = frozenset(
    {
        ("hàng", "trăm"),
        ("hàng", "chục"),
        ("hàng", "nghìn"),
        ("hàng", "ngàn"),
        ("một", "số"),
        ("toàn", "thể"),
        ("tất", "cả"),
    }
)
FILLERS = frozenset("lượt tấm chiếc danh hiệu suất giải".split())
COLLECTIVE_NOUNS = frozenset({"đơn vị", "tập thể"})


@dataclass(frozen=True, slots=True)
class Group:
    """A group of recipients.

    kind: collective, individual, mixed or unspecified; count: the number or None; number: its tokens; modifier:
    tokens of
    `hơn`, `gần`, `lượt` … or None; noun: match key of the counting noun.
    """

    kind: str
    count: int | None
    number: tuple[int, int] | None
    modifier: tuple[int, int] | None
    noun: str


def read_number(key: Sequence[str], form: Sequence[str], i: int, end: int) -> tuple[int, int] | None:
    """Read a number in digits or words at token `i`; return (value, token behind it) or None."""
    if i >= end:
        return None
    if DIGITS.fullmatch(key[i]):
        return int(key[i].replace(".", "")), i + 1
    if key[i] in {"mười", "chục"}:
        if i + 1 < end and key[i + 1] in UNITS and key[i + 1] not in {"mốt", "tư"}:
            return 10 + UNITS[key[i + 1]], i + 2
        return 10, i + 1
    if key[i] in UNITS and key[i] not in {"mốt", "lăm", "tư"}:
        tens = UNITS[key[i]]
        if i + 1 < end and key[i + 1] in {"mươi", "chục"}:
            if i + 2 < end and key[i + 2] in UNITS:
                return tens * 10 + UNITS[key[i + 2]], i + 3
            return tens * 10, i + 2
        if i + 1 < end and key[i + 1] == "trăm":
            return tens * 100, i + 2
        return tens, i + 1
    return None


class Groups:
    """Finds GROUP (value `Group`) and COUNT (value int) in sentences that hold an award or a cue of commending."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matcher of counting nouns from the table `counters`."""
        self.counters = PhraseTable(vocab, ((s, row.kind) for row in lexicon.counters for s in row.surfaces))
        self.modifiers = frozenset(tuple(s.lower().split()) for row in lexicon.modifiers for s in row.surfaces)

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the groups and counts of `tokens`; `found` must hold the awards, units, persons, dates and cues."""
        taken = {
            i for m in found if m.label not in {"VERB", "TITLE", "YEAR", "POSITION"} for i in range(m.start, m.end)
        }
        awards = {m.start: m for m in found if m.label == "AWARD"}
        about = _award_sentences(tokens, found)
        nouns = {m.start: m for m in self.counters.find(tokens)}
        out: list[Mention] = []
        for s, (a, b) in enumerate(tokens.sentences):
            if s in about:
                out.extend(_Reader(tokens, taken, awards, nouns, self.modifiers, b).read(a))
        return out


def _award_sentences(tokens: Tokens, found: Sequence[Mention]) -> set[int]:
    cues = {"AWARD", "VERB"}
    return {
        tokens.sentence[m.start]
        for m in found
        if m.label in cues and (m.label == "AWARD" or getattr(m.value, "kind", "") in {"honour", "commend"})
    }


class _Reader:
    """Reads one sentence from left to right."""

    def __init__(
        self,
        tokens: Tokens,
        taken: set[int],
        awards: dict[int, Mention],
        nouns: dict[int, Mention],
        modifiers: frozenset[tuple[str, ...]],
        end: int,
    ) -> None:
        self.tokens, self.taken, self.awards, self.nouns, self.modifiers, self.end = (
            tokens,
            taken,
            awards,
            nouns,
            modifiers,
            end,
        )

    def read(self, i: int) -> list[Mention]:
        out: list[Mention] = []
        while i < self.end:
            step = self._counted(i) or self._times(i) or self._loose(i)
            out.extend(step[0] if step else ())
            i = step[1] if step else i + 1
        return out

    def _counted(self, i: int) -> tuple[list[Mention], int] | None:
        number = None if i in self.taken else read_number(self.tokens.key, self.tokens.form, i, self.end)
        if number is None or self._is_name_number(i) or self.tokens.key[i] == "một" and not self._stresses_one(i):
            return None
        value, j = number
        count = Mention("COUNT", i, j, "count.number", value)
        before = self._modifier_before(i)
        after = j + 1 if self._key(j) == "lượt" else j
        noun = self._noun(after)
        if noun:
            kind, end = self._joined_nouns(noun)
            modifier = (j, j + 1) if after > j else before
            start = before[0] if before else i
            group = Group(kind, value, (i, j), modifier, " ".join(self.tokens.key[noun.start : noun.end]))
            return [count, Mention("GROUP", start, end, "group.counted", group)], end
        return ([count], j) if self._award_follows(after) else self._unknown_noun(i, j, value, count, before)

    def _unknown_noun(
        self, i: int, j: int, value: int, count: Mention, before: tuple[int, int] | None
    ) -> tuple[list[Mention], int] | None:
        """A number behind `cho` in an award sentence counts recipients also before a noun that no table knows."""
        lead = i - 1 if before is None else before[0] - 1
        if (
            not self._leads_object(lead)
            or j >= self.end
            or j in self.taken
            or self.tokens.shape[j] not in {"xx", "XX", "."}
        ):
            return None
        if self._key(j) in NOT_PEOPLE or self.tokens.shape[j] == "." and self._key(j) != '"':
            return None
        end = j + 1
        while end < self.end and not self.tokens.word_start[end] and self.tokens.shape[end] == "xx":
            end += 1
        kind = "unspecified" if self._key(j) in WORKS else "individual"
        group = Group(kind, value, (i, j), before, " ".join(self.tokens.key[j:end]))
        return [count, Mention("GROUP", before[0] if before else i, end, "group.unknown_noun", group)], end

    def _leads_object(self, i: int) -> bool:
        """`cho 21 chủ trang trại`, `khen thưởng 21 chủ trang trại`."""
        return self._key(i) in {"cho", "tặng"} or (self._key(i - 1), self._key(i)) in PRAISE

    def _key(self, i: int) -> str:
        return self.tokens.key[i] if 0 <= i < self.end else ""

    def _is_name_number(self, i: int) -> bool:
        """`Đội 3`, `khóa 12`, `lần thứ 3`, `số 2`, `quý 1`: the number belongs to what stands before it."""
        if (self._key(i - 2), self._key(i - 1)) == ("trong", "số"):
            return False
        if i - 1 in self.taken and self._key(i - 1) == "chương":
            return False
        return self._key(i - 1) in NUMBERED or (
            self.tokens.shape[i] != "9" and self.tokens.shape[i] != "xx" and not self._sentence_initial(i)
        )

    def _stresses_one(self, i: int) -> bool:
        """`một` counts at the beginning or behind `cho`, `có`, `và`; elsewhere it is `a`."""
        return self._key(i + 1) != "trong" and (
            self._sentence_initial(i) or self._key(i - 1) in {"cho", "có", "và", "tặng"}
        )

    def _sentence_initial(self, i: int) -> bool:
        return (
            i == 0 or self.tokens.sentence[i] != self.tokens.sentence[i - 1] or self.tokens.shape[i - 1] in {".", "¶"}
        )

    def _modifier_before(self, i: int) -> tuple[int, int] | None:
        for words in self.modifiers:
            n = len(words)
            if tuple(self.tokens.key[max(i - n, 0) : i]) == words and words != ("lượt",):
                return i - n, i
        return None

    def _noun(self, i: int) -> Mention | None:
        return self.nouns.get(i) if i not in self.taken and i < self.end else None

    def _joined_nouns(self, noun: Mention) -> tuple[str, int]:
        """`70 tập thể, cá nhân`: further nouns without a number of their own; the kind over all of them."""
        kinds, end = {str(noun.value)}, noun.end
        while True:
            j = end
            while self._key(j) in {",", "và", "các", "/", "-", "cùng"} and j - end < 2:
                j += 1
            following = self._noun(j) if j > end else None
            if following is None:
                break
            kinds.add(str(following.value))
            end = following.end
        return (kinds.pop() if len(kinds) == 1 else "mixed"), end

    def _award_follows(self, i: int) -> bool:
        j = i
        while self._key(j) in FILLERS and j - i < 3:
            j += 1
        return j in self.awards

    def _times(self, i: int) -> tuple[list[Mention], int] | None:
        """`3 lần được tặng`, `hai lần phong tặng`."""
        number = (
            None
            if i in self.taken or self._is_name_number(i)
            else read_number(self.tokens.key, self.tokens.form, i, self.end)
        )
        if number is None or self._key(number[1]) != "lần" or self._key(number[1] + 1) in {"thứ", "liên"}:
            return None
        value, j = number
        return [Mention("COUNT", i, j, "count.times", value), Mention("TIMES", i, j + 1, "count.times", value)], j + 1

    def _loose(self, i: int) -> tuple[list[Mention], int] | None:
        """`các tập thể, cá nhân`, `nhiều tập thể và cá nhân`, `hàng trăm cá nhân`; `tập thể, cá nhân` alone too."""
        if i in self.taken:
            return None
        j = i
        while self._key(j) in LOOSE:
            j += 1
        if j == i and (self._key(i), self._key(i + 1)) in VAGUE:
            j = i + 2
        noun = self._noun(j)
        if noun is None or self._inside_word(noun):
            return None
        kind, end = self._joined_nouns(noun)
        if j == i and " ".join(self.tokens.key[noun.start : noun.end]) in PRONOUNS:
            return None
        if j == i and kind != "mixed" and not self._bare_recipient(noun):
            return None
        group = Group(kind, None, None, None, " ".join(self.tokens.key[noun.start : noun.end]))
        return [Mention("GROUP", i, end, "group.loose", group)], end

    def _inside_word(self, noun: Mention) -> bool:
        """`bản` in `bản đồ`, `ban` in `ban đầu`: a noun of one syllable that the segmentation joins to the next."""
        goes_on = noun.end < self.end and not self.tokens.word_start[noun.end] and self.tokens.shape[noun.end] == "xx"
        return noun.end - noun.start == 1 and noun.value == "collective" and goes_on

    def _bare_recipient(self, noun: Mention) -> bool:
        """`trao Bằng khen cho học sinh khuyết tật`, `cho tập thể chỉ huy tàu`: behind `cho` a noun without number or
        article; a name behind it (`cho tập thể Công an X`) is the recipient itself.
        """
        words = " ".join(self.tokens.key[noun.start : noun.end])
        lead = noun.start - 1 if self._key(noun.start - 1) not in BARE_LEADS else noun.start - 2
        rewarded = words == REWARDED and self._key(lead) in {"thưởng", "nóng"}
        if not rewarded and self._key(lead) not in {"cho", "tới"} or words in PRONOUNS:
            return False
        if self._key(noun.end) in {"và", ","} and self._key(noun.end + 1) in {"nhân", "đồng", "quân"}:
            return False
        fits = noun.value in {"individual", "unspecified"} or words in COLLECTIVE_NOUNS or words == REWARDED
        named = noun.end in self.taken and self.tokens.shape[noun.end] != "."
        return fits and not named and self.tokens.shape[noun.end : noun.end + 1] != ["Xx"]


PRAISE = frozenset({("khen", "thưởng"), ("tuyên", "dương"), ("biểu", "dương"), ("tôn", "vinh"), ("vinh", "danh")})
REWARDED = "ban chuyên án"
BARE_LEADS = frozenset({"em", "đại", "diện"})
PRONOUNS = frozenset("anh chị ông bà em cháu mẹ vị bạn người gương".split()) | {
    "đồng chí",
    "bà mẹ",
    "con em",
}
"""Nouns that point to somebody named before, or need a number to be a group."""
WORKS = frozenset({"sản", "sáng", "đề", "dự"})
"""First syllables of what people make: `sản phẩm`, `sáng kiến`, `đề tài`, `dự án`."""
NUMBERED = frozenset(
    """
    hàng số lần thứ đội tổ khóa quý khu cụm lớp tháng năm ngày phòng hạng khối đoạn kì nghị quyết quốc lộ tuổi vùng
    đồn tiểu trung lữ sư đoàn quân chuyên án mã điều khoản chương
    """.split()
)
NOT_PEOPLE = frozenset(
    """
    triệu đồng năm ngày tháng tuổi suất phần km m kg tỷ tỉ nghìn ngàn trăm giờ phút % công căn chiếc ngôi bộ tấn
    ha hecta usd lần thành tích lĩnh nội hạng loại nhiệm mục giải
    """.split()
)
