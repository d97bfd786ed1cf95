"""PERSON: full names by surname, names behind rank, post or address, later short forms, names in credits and tag lines.

NAMES of the domain guide: surname first, given name last; `H'`, `K'`, `Y`, `A`, `Ama` belong to the name; a later
mention uses the given name.
"""

import re
from collections.abc import Sequence

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.award_tail import quoted
from vinhdanh.mentions.base import Mention, covered
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.mentions.simple import is_title
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.split import vietnamese
from vinhdanh.tokens.table import Tokens

CAPITALS = frozenset({"Xx", "XX"})
HIGHLAND = re.compile(r"(?:[HKR]['’ʼ‘]\s?\w*|Y|A|Ama|Amí|Ya|Ma|Ka)", re.U)
NOT_NAME_AFTER = frozenset(
    """
    đường phố trường xã huyện tỉnh quận phường thị thôn làng bản ấp buôn tp tp. giải quỹ cầu sông núi đảo hồ
    chùa đình đền khu bệnh công cúp chợ họ hiệu mang tên tượng đài nhà lăng bảo hướng điểm tuyến chiến phong
    quảng
    """.split()
)
COMMON = frozenset(
    """
    ngày theo tại sau trước trong ngoài đến được với như khi vì do từ để và các những một hai ba bốn năm sáu bảy
    tám chín mười không có là đây đó này cùng cũng nhưng tuy nếu thì mà sáng chiều tối trưa hôm đặc đồng bên qua
    trên dưới về nhân dịp thay lễ hội ban bộ sở phòng ủy trung đảng nhà nước chính quốc công an cơ quan đại phó
    chủ giám bí thứ thủ tổng viện bệnh huân huy bằng giấy cờ danh kỷ kỉ ảnh tin bài nguồn việt tp hn mỹ nga pháp
    nhật cả toàn mọi mỗi người ông bà anh chị em cô
    """.split()
)
NO_GIVEN = frozenset("thị văn".split())
VERB_OPENERS = COMMON | frozenset("tham phát dự chia chương hướng soạn trao tặng".split())
SENTENCE_OPENERS = COMMON - frozenset(
    "hai ba bốn năm sáu bảy tám chín mười hội nhân lễ anh mỹ việt nga đại minh an kỷ kỉ bí ban".split()
)
PLURAL = re.compile(r"[A-ZĐ]\.?")
MAX = 5


class Persons:
    """Finds PERSON mentions."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matchers from the tables `surnames`, `titles`, `places` and `media`."""
        self.surnames = PhraseTable(vocab, ((s, row.id) for row in lexicon.surnames for s in row.surfaces), "SURNAME")
        self.titles = PhraseTable(vocab, ((s, row.kind) for row in lexicon.titles for s in row.surfaces), "TITLE")
        self.places = PhraseTable(vocab, ((s, row.name) for row in lexicon.places for s in row.surfaces), "PLACE")
        self.media = frozenset(match_key(w) for row in lexicon.media for s in row.surfaces for w in [s])
        self.heads = PhraseTable(vocab, ((s, row.id) for row in lexicon.unit_heads for s in row.surfaces), "HEAD")
        self.common_surnames = frozenset(
            match_key(s) for row in lexicon.surnames if row.frequency == "very_common" for s in row.surfaces
        )

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the persons outside the names in `found`."""
        taken = covered(
            m for m in found if m.label not in {"CREDIT", "TAGLINE", "MOVEMENT", "TITLE", "DATE", "YEAR", "PERIOD"}
        )
        return _Article(self, tokens, found, taken).persons()


class _Article:
    """The persons of one article: full names first, then what points back to them."""

    def __init__(self, grammar: Persons, tokens: Tokens, found: Sequence[Mention], taken: set[int]) -> None:
        self.grammar, self.tokens, self.taken = grammar, tokens, taken
        self.surnames = {m.start: m.end for m in grammar.surnames.find(tokens)}
        self.title_ends = {m.end for m in grammar.titles.find(tokens) if is_title(tokens, m)}
        self.titles_at = {m.start for m in grammar.titles.find(tokens)}
        self.cue_ends = self.title_ends | {m.end for m in found if m.label in {"RANK", "POSITION", "TITLE"}}
        self.unit_ends = {m.end: m for m in found if m.label == "UNIT"}
        self.office_starts = {m.end for m in found if m.label == "POSITION"}
        self.places = {m.start: m.end for m in grammar.places.find(tokens)}
        self.heads = {m.start for m in grammar.heads.find(tokens)}
        self.credits = [m for m in found if m.label in {"CREDIT", "TAGLINE"}]
        self.in_credit = covered(m for m in self.credits if m.label == "CREDIT")

    def persons(self) -> list[Mention]:
        full = self._full_names()
        inside = covered(full)
        short = self._short_forms(full, inside)
        return [*full, *short]

    # full names

    def _full_names(self) -> list[Mention]:
        out: list[Mention] = []
        i = 0
        while i < len(self.tokens.key):
            mention = None if i in self.taken else self._at(i)
            if mention:
                out.append(mention)
            i = mention.end if mention else i + 1
        return out

    def _at(self, i: int) -> Mention | None:
        t = self.tokens
        if t.shape[i] not in CAPITALS or not self._may_begin(i):
            return None
        end = self._run(i)
        if t.key[i : i + 3] == ["hồ", "chí", "minh"]:
            return self._uncle_ho(i)
        if i in self.surnames and self.surnames[i] < end or self._highland(i) and end - i >= 2:
            return self._by_surname(i, end)
        if t.key[i] == "hồ" and t.key[i : i + 3] == ["hồ", "chí", "minh"] or t.key[i : i + 2] == ["bác", "hồ"]:
            return self._uncle_ho(i)
        if i in self.cue_ends or (i in self.unit_ends and self.unit_ends[i].start in self.office_starts):
            return self._behind_cue(i, end)
        if self._foreign(i, end):
            return Mention("PERSON", i, end, "person.foreign")
        if i in self.in_credit and 2 <= end - i <= 4 and self._creditable(i, end):
            return Mention("PERSON", i, end, "person.credit")
        return None

    def _may_begin(self, i: int) -> bool:
        t = self.tokens
        previous = t.key[i - 1] if i else ""
        if previous in NOT_NAME_AFTER and i and t.sentence[i] == t.sentence[i - 1]:
            return i in self.title_ends or i in self.cue_ends and previous != "trường"
        return not (
            i
            and t.shape[i - 1] in CAPITALS
            and t.glued[i] is False
            and i - 1 not in self.taken
            and i not in self.cue_ends
            and i not in self.surnames
            and t.sentence[i] == t.sentence[i - 1]
        )

    def _run(self, i: int) -> int:
        """End of the run of name words from token `i`, with its nickname or final initial."""
        t = self.tokens
        j = i
        while j < len(t.key) and j not in self.taken and t.sentence[j] == t.sentence[i] and j - i < MAX + 1:
            if (
                t.shape[j] in CAPITALS
                and not ((j > i + 2 or j > i + 1 and t.key[j] in VERB_OPENERS) and self._opens_word(j))
                and (
                    t.shape[j] == t.shape[i]
                    or self._highland(j)
                    or t.shape[i] == "XX"
                    and len(t.form[i]) == 1
                    or len(t.form[j]) == 1
                    or j > i
                    and len(t.form[i]) == 1
                )
            ):
                if (
                    j > i
                    and t.key[j] in COMMON
                    and j in self.heads
                    and j + 1 < len(t.key)
                    and t.shape[j + 1] in CAPITALS
                ):
                    break
                j += 1
            elif (
                t.key[j] == "-" and t.glued[j] and j + 1 < len(t.key) and t.glued[j + 1] and self.surnames.get(i, i) > j
            ):
                j += 1
            else:
                break
        while j - i > 2 and t.key[j - 1] in SENTENCE_OPENERS and j < len(t.key) and t.shape[j] != ".":
            j -= 1
        if j > i and j < len(t.key) and t.key[j] == "." and len(t.form[j - 1]) == 1 and j - i >= 2 and t.glued[j]:
            return j + 1
        return self._nickname(i, j)

    def _opens_word(self, j: int) -> bool:
        """`Tham` in `Tham dự`: a capital whose word goes on in small letters is no name."""
        t = self.tokens
        return (
            j + 1 < len(t.key)
            and not t.word_start[j + 1]
            and t.shape[j + 1] == "xx"
            and t.sentence[j + 1] == t.sentence[j]
        )

    def _nickname(self, i: int, j: int) -> int:
        close = (
            quoted(self.tokens, j)
            if j < len(self.tokens.key) and self.tokens.key[j] == '"' and not self.tokens.glued[j]
            else None
        )
        if close and close - j <= 5 and j - i <= 3 and self.tokens.shape[j + 1] in CAPITALS and i in self.cue_ends:
            return close
        return j

    def _highland(self, i: int) -> bool:
        form = self.tokens.form[i]
        return HIGHLAND.fullmatch(form) is not None and self.tokens.shape[i] in CAPITALS

    def _by_surname(self, i: int, end: int) -> Mention | None:
        t = self.tokens
        n = end - i
        if n < 2 or i in self.titles_at and i + 1 in self.surnames and self.surnames[i + 1] < end:
            return None
        end = min(end, i + MAX)
        if (place := self.places.get(i)) and place >= end and i not in self.title_ends:
            return self._uncle_ho(i) if t.key[i : i + 3] == ["hồ", "chí", "minh"] else None
        for j in range(i + 1, end):
            if (
                j in self.surnames
                and j - i >= 2
                and t.key[j] in self.grammar.common_surnames
                and t.key[j - 1] not in NO_GIVEN
                and end - j >= 2
            ):
                end = j
                break
        sure = (
            i in self.cue_ends
            or t.key[i] in self.grammar.common_surnames
            or self._highland(i)
            or n >= 3
            or i in self.in_credit
        )
        begins = i == 0 or t.sentence[i] != t.sentence[i - 1] or t.shape[i - 1] in {".", "¶"}
        if not sure and begins and (t.key[i] in COMMON or not t.word_start[i + 1]):
            return None
        if not sure and t.key[i] in COMMON:
            return None
        return Mention("PERSON", i, end, "person.surname") if self._plausible(i, end) else None

    def _plausible(self, i: int, end: int) -> bool:
        """No word of an organisation or rank inside, not a whole headline in capitals."""
        t = self.tokens
        if t.shape[i] == "XX" and end - i > 4 and i not in self.cue_ends:
            return False
        return (
            not any(t.key[k] in {"huyện", "tỉnh", "quốc", "công", "ty"} and k in self.heads for k in range(i, end))
            or i in self.cue_ends
        )

    def _uncle_ho(self, i: int) -> Mention | None:
        """`Hồ Chí Minh`, `Bác Hồ` in running text are persons, inside names of cities, campaigns, groups they are
        not.
        """
        t = self.tokens
        n = 3 if t.key[i] == "hồ" else 2
        previous = t.key[i - 1] if i else ""
        if previous in {
            "phố",
            "tp",
            "tp.",
            "đức",
            "thưởng",
            "cộng",
            "sản",
            "tncs",
            "đoàn",
            "đường",
            "tưởng",
            "phong",
            "lăng",
            "đội",
            "thời",
            "niên",
            "cúp",
            "hiệu",
            "đại",
            "tnxp",
        }:
            return None
        return Mention("PERSON", i, i + n, "person.uncle_ho")

    def _behind_cue(self, i: int, end: int) -> Mention | None:
        """One to four capitals behind a rank, post or address: short and foreign names."""
        t = self.tokens
        if i in self.heads and end - i < 2 or i in self.places and self.places[i] >= end:
            return None
        if end - i > 4 or t.key[i] in COMMON and end - i == 1 and i not in self.title_ends:
            return None
        if t.shape[i] == "XX" and (end - i == 1 and i not in self.title_ends or t.form[i] in {"TP", "UBND", "HĐND"}):
            return None
        if PLURAL.fullmatch(t.form[i]) and end - i == 1:
            return None
        if self._dotted(i):
            return None
        return Mention("PERSON", i, end, "person.behind_cue")

    def _dotted(self, i: int) -> bool:
        form = self.tokens.form[i]
        return "." in form and all(len(p) <= 2 for p in form.split("."))

    def _foreign(self, i: int, end: int) -> bool:
        """Two or three capitalised words of which one at least is no Vietnamese syllable (`Roza Shanina`), none of a
        body or place.
        """
        t = self.tokens
        if not 2 <= end - i <= 3 or any(
            t.shape[k] != "Xx" or not t.form[k].isalpha() or k in self.heads or k in self.places or t.key[k] in COMMON
            for k in range(i, end)
        ):
            return False
        if i and t.key[i - 1] in {
            "clb",
            "đội",
            "tuyển",
            "giải",
            "league",
            "công",
            "ty",
            "hãng",
            "sân",
            "báo",
            "tờ",
            "trường",
            '"',
        }:
            return False
        return (
            all(len(t.form[k]) >= 3 for k in range(i, end))
            and any(not vietnamese(t.form[k]) for k in range(i, end))
            and end < len(t.key)
            and t.shape[end] not in CAPITALS
        )

    def _creditable(self, i: int, end: int) -> bool:
        t = self.tokens
        first = next((m for m in self.credits if m.start <= i < m.end), None)
        if first is None or t.key[i] in self.grammar.media or " ".join(t.key[i:end]) in self.grammar.media:
            return False
        return i not in self.heads and i not in self.places and not self._dotted(i)

    # what points back

    def _short_forms(self, full: Sequence[Mention], inside: set[int]) -> list[Mention]:
        """Later mentions by given name (`ông Tám`, `của Tám`), by the last two words, or by a foreign name's part."""
        t = self.tokens
        tails: set[tuple[str, ...]] = set()
        foreign: set[tuple[str, ...]] = set()
        for m in full:
            if m.rule in {"person.uncle_ho", "person.credit"}:
                continue
            words = t.key[m.start : m.end]
            if len(words) >= 2:
                tails.add(tuple(words[-1:]))
                tails.add(tuple(words[-2:]))
            if m.rule in {"person.behind_cue", "person.foreign"}:
                tails.update(((words[0],), tuple(words)))
                foreign.update(((words[0],), (words[-1],)))
        addressed = {
            t.key[e]
            for e in self.cue_ends
            if e < len(t.key)
            and t.shape[e] in CAPITALS
            and (t.key[e],) in tails
            and not self._opens_word(e)
            and (e + 1 >= len(t.key) or t.shape[e + 1] not in CAPITALS)
        }
        out = []
        i = 0
        while i < len(t.key):
            n = next(
                (
                    n
                    for n in (2, 1)
                    if tuple(t.key[i : i + n]) in tails
                    and self._stands_alone(i, i + n, inside)
                    and (n == 2 or i in self.cue_ends or t.key[i] in addressed or (t.key[i],) in foreign)
                ),
                0,
            )
            if n:
                out.append(Mention("PERSON", i, i + n, "person.short_form"))
            i += max(n, 1)
        return out

    def _stands_alone(self, a: int, b: int, inside: set[int]) -> bool:
        t = self.tokens
        if b > len(t.key) or any(k in inside or k in self.taken or t.shape[k] not in CAPITALS for k in range(a, b)):
            return False
        if (
            self._opens_word(b - 1)
            or t.key[a - 1] in NOT_NAME_AFTER
            and a not in self.title_ends
            or a in self.places
            and self.places[a] > b - 1
            and a not in self.title_ends
        ):
            return False
        left = (
            a > 0
            and t.sentence[a - 1] == t.sentence[a]
            and t.shape[a - 1] in CAPITALS
            and a not in self.cue_ends
            and a - 1 not in self.taken
            and a - 1 not in inside
        )
        right = (
            b < len(t.key)
            and t.sentence[b] == t.sentence[a]
            and t.shape[b] in CAPITALS
            and b not in inside
            and b not in self.taken
        )
        if left or right:
            return False
        begins = a == 0 or t.sentence[a - 1] != t.sentence[a] or t.shape[a - 1] in {".", "¶"}
        if a in self.title_ends or a in self.cue_ends:
            return True
        return not (begins and t.key[a] in COMMON) and not (
            begins and b - a == 1 and b < len(t.key) and not t.word_start[b]
        )
