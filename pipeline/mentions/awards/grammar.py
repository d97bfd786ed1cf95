"""AWARD: names of awards with class and motto, elliptical class lists, and honours that stand as a title before a name.

Known names come from the table `awards`, others from `open_awards`. The value of a mention is an `AwardName`.

Quality (F1 on corpus, dev): strict:AWARD 1.00, 0.96.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.awards.contests import (
    SPORT_COLOURS,
    is_place_in_prize,
    is_sports_medal,
    names_contest,
    of_sports,
)
from vinhdanh.mentions.awards.heroes import with_heroes
from vinhdanh.mentions.awards.meant_awards import with_meant
from vinhdanh.mentions.awards.name import OPEN_BY_WORD, OPEN_HEADS, AwardName
from vinhdanh.mentions.awards.open_awards import later_titles, next_title, open_award, open_title
from vinhdanh.mentions.awards.open_prizes import open_prizes
from vinhdanh.mentions.awards.party_badges import party_badge, years_of_members
from vinhdanh.mentions.awards.tail import CLASSED, Tail, elliptical_classes
from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.text.keys import match_key
from vinhdanh.text.normal import normalize
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

TITLE_LEADS = frozenset("hiệu tặng phong đạt nhận đơn vị thể".split())
FILM_WORDS = frozenset({"phim", "oscar", "hollywood"})
FILM_NAMESAKES = frozenset({"giai-thuong-qua-cau-vang"})
"""Awards that share their name with a film prize: none in an article about films."""
TITLE_BEFORE = frozenset({"hiệu", "nhận", "là", ":"})
PROFESSIONS = (["đạo"], ["nhạc"], ["ca"], ["nghệ"], ["diễn"], ["họa"], ["biên"])
"""First syllables of professions that stand between an honour and a name (`NSƯT - đạo diễn X`)."""
LEADING_TITLES = frozenset({"academic", "medical", "legal", "teaching", "arts", "profession"})
"""Kinds of titles that may stand between an honour and a name (`Anh hùng Lao động, bác sĩ X`)."""
LONGEST_LEAD = 4
"""Tokens of such a title or rank."""
HEAD = "Kỷ niệm chương"
"""What stands before the mottos among the surfaces of its rows."""
COMMUNE = "xa-phuong-thi-tran-tieu-bieu"
OPEN_NAMES = frozenset(name.casefold() for _, name in OPEN_HEADS.values())
CONFERRED = frozenset({"tặng", "nhận", "thưởng", "gồm", "trình", "nghị", ":"})
"""Words before a class that stands for its award."""


class Awards:
    """Finds AWARD mentions, and TITLE where an honour stands before a name (`NSND Trà Giang`)."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matchers from the tables `awards` and `confusables`."""
        entries = [(s, AwardName(row.id, row.name, row.category)) for row in lexicon.awards for s in row.surfaces]
        self.table = PhraseTable(vocab, entries, "AWARD")
        self.confusables = PhraseTable(
            vocab, ((s, row.id) for row in lexicon.confusables for s in row.surfaces), "CONFUSABLE"
        )
        self.titles = frozenset(row.id for row in lexicon.awards if "title" in row.flags)
        titles = (row for row in lexicon.titles if row.kind in LEADING_TITLES)
        self.leads = frozenset(match_key(s) for row in (*titles, *lexicon.ranks) for s in row.surfaces)
        mottos = ((match_key(f"{HEAD} {s}"), row) for row in lexicon.awards for s in row.surfaces if row.name != HEAD)
        self.rows = {key: row for key, row in mottos if row.category == "ky_niem_chuong"}
        self.rows |= {match_key(row.name): row for row in reversed(lexicon.awards)}

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return AWARD and TITLE mentions in order, not overlapping."""
        films = not FILM_WORDS.isdisjoint(tokens.key)
        sports = of_sports(tokens)
        named = (m for m in self.table.find(tokens) if not (films and m.value.award_id in FILM_NAMESAKES))
        real = (m for m in named if not (names_contest(tokens, m) or sports and is_sports_medal(tokens, m)))
        known = {m.start: m for m in real}
        prizes = {m.start: m for m in open_prizes(tokens) if m.start not in known}
        told = prizes | years_of_members(tokens)
        blocked = {
            i
            for m in self.confusables.find(tokens)
            for i in range(m.start, m.end)
            if m.start not in known or known[m.start].end < m.end
        }
        out: list[Mention] = []
        end = 0
        for i in sorted({*_places(tokens, known), *told}):
            if i in told and i >= end:
                hits = [told[i]]
            else:
                hits = [] if i < end or i in blocked else self._read(tokens, known, i, out)
            out.extend(replace(m, value=self._settled(m.value)) for m in hits)
            end = hits[-1].end if hits else end
        return with_meant(tokens, with_heroes(tokens, out))

    def _read(self, tokens: Tokens, known: dict[int, Mention], i: int, before: list[Mention]) -> list[Mention]:
        base = known.get(i)
        badge = party_badge(tokens, i)
        if badge:
            return badge
        if base is None:
            opened = open_award(tokens, i) or open_title(tokens, i, known) or _later_class(tokens, i, before)
            return [opened, *later_titles(tokens, opened), *next_title(tokens, opened)] if opened else []
        name: AwardName = base.value
        if _is_placing_or_medal(tokens, base) or _only_praised(tokens, base):
            return []
        wider = open_award(tokens, i)
        is_head = name.name.casefold() in OPEN_NAMES or tuple(tokens.key[i : base.end]) in OPEN_HEADS
        if wider and wider.end > base.end and is_head:
            base, name = wider, wider.value
        if self._is_title(tokens, base, name):
            return [Mention("TITLE", base.start, base.end, "award.title", name)]
        end, name = Tail(tokens, name, base.end).read()
        rule = "award.table" if name.award_id else "award.open"
        first = Mention("AWARD", base.start, end, rule, name)
        return [first, *elliptical_classes(tokens, end, name), *later_titles(tokens, first), *next_title(tokens, first)]

    def _settled(self, name: AwardName) -> AwardName:
        """A name with words of the article in it: spelled as its row, else in normal form."""
        spelled = normalize(name.name).text
        row = self.rows.get(match_key(spelled))
        if row is None or row.category != name.category or row.name == spelled:
            return replace(name, name=spelled)
        return replace(name, award_id=row.id, name=row.name)

    def _is_title(self, tokens: Tokens, base: Mention, name: AwardName) -> bool:
        """Is the honour a title before a name? `NSND Trà Giang`, `Anh hùng LLVTND Phan Văn Lai`, but `danh hiệu
        NSND`.
        """
        if name.award_id not in self.titles or base.end >= len(tokens.key):
            return False
        previous = tokens.key[base.start - 1] if base.start else ""
        if tokens.key[base.end] in {"-", "–", ","} and self._titled_name(tokens, base.end + 1):
            return previous not in TITLE_LEADS
        if tokens.key[base.end] == ":" and previous in {"-", "–"}:
            return True
        follows = tokens.shape[base.end] in CAPITALS and tokens.sentence[base.end] == tokens.sentence[base.start]
        return follows and previous not in TITLE_LEADS

    def _titled_name(self, tokens: Tokens, i: int) -> bool:
        """`đạo diễn X`, `bác sĩ X`, `Đại tá X`: a profession or a rank with a name from token `i` on."""
        if tokens.key[i : i + 1] in PROFESSIONS:
            return True
        ends = (i + n for n in range(1, LONGEST_LEAD + 1) if " ".join(tokens.key[i : i + n]) in self.leads)
        return any(tokens.shape[end : end + 1] and tokens.shape[end] in CAPITALS for end in ends)


def _places(tokens: Tokens, known: Mapping[int, Mention]) -> list[int]:
    """Where an award may begin: a known name, the head of an open one, `hạng`, the word behind `danh hiệu`."""
    opened = (i for i, key in enumerate(tokens.key) if key in OPEN_BY_WORD or key == "hạng")
    titles = (i for i, key in enumerate(tokens.key[:-1], 1) if key in TITLE_BEFORE and _leads(tokens.key, i))
    return sorted({*known, *opened, *titles})


def _leads(key: Sequence[str], i: int) -> bool:
    """Do `danh hiệu (:)`, `công nhận (là)` stand before token `i`?"""
    before = key[i - 2] if i > 1 and key[i - 1] in {":", "là"} else key[i - 1]
    return before in {"hiệu", "nhận"}


def _only_praised(tokens: Tokens, base: Mention) -> bool:
    """`5 xã tiêu biểu`, `cán bộ cấp xã tiêu biểu`: no title; in small letters that stands behind `danh hiệu`."""
    commune = base.value.award_id == COMMUNE and tokens.shape[base.start] == "xx"
    return commune and (base.start == 0 or tokens.key[base.start - 1] not in TITLE_LEADS | {'"', "đạt", "là"})


def _is_placing_or_medal(tokens: Tokens, base: Mention) -> bool:
    """`giải Nhất Quả cầu vàng`; `Huy chương vàng` of a contest."""
    i = base.start
    if is_place_in_prize(tokens, i):
        return True
    medal = tokens.key[i : base.end] == ["huy", "chương"]
    return medal and base.end < len(tokens.key) and tokens.key[base.end] in SPORT_COLOURS


def _later_class(tokens: Tokens, i: int, before: list[Mention]) -> Mention | None:
    """`…, hạng Ba cho 8 đồng chí`, `A, trong đó 4 người được tặng hạng Nhất`: a class whose award stands earlier in the
    sentence.
    """
    last = next((m for m in reversed(before) if m.label == "AWARD"), None)
    if (
        last is None
        or tokens.key[i] != "hạng"
        or tokens.sentence[last.start] != tokens.sentence[i]
        or last.value.class_ is None
        and not (last.value.category in CLASSED and tokens.key[i - 1] in CONFERRED)
    ):
        return None
    name = replace(last.value, class_=None, ellipsis=True)
    end, name = Tail(tokens, name, i).read_class()
    return Mention("AWARD", i, end, "award.later_class", name) if name.class_ else None
