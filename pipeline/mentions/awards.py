"""AWARD: names of awards with class and motto, elliptical class lists, and honours that stand as a title before a name.

Known names come from the table `awards`; open names (`Huân chương …` of a foreign state, `Kỷ niệm chương “…”`)
are read from their head word. The value of a mention is an `AwardName`.

Quality (F1 on corpus, dev): strict:AWARD 1.00, 0.96.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.award_name import FIGHTER, OPEN_BY_WORD, OPEN_HEADS, PLAIN_NAMES, AwardName
from vinhdanh.mentions.award_tail import CLASSED, Tail, elliptical_classes, level_end, party_badge, quoted
from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.contests import (
    SHOWS,
    SPORT_COLOURS,
    is_placing,
    is_prize_of_contest,
    is_sports_medal,
    names_contest,
    of_sports,
)
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.text.keys import match_key
from vinhdanh.text.normal import normalize
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

TITLE_LEADS = frozenset("hiệu tặng phong đạt nhận đơn vị thể".split())
MERITS = frozenset({"giỏi"})
MERIT_PAIRS = frozenset(
    {("tiên", "tiến"), ("xuất", "sắc"), ("tiêu", "biểu"), ("ưu", "tú"), ("kiểu", "mẫu"), ("quyết", "thắng")}
)
"""Words of merit that end a title which no table holds (`danh hiệu hộ sản xuất giỏi`)."""
FILM_WORDS = frozenset({"phim", "oscar", "hollywood"})
FILM_NAMESAKES = frozenset({"giai-thuong-qua-cau-vang"})
"""Awards that share their name with a film prize: none in an article about films."""
PROFESSIONS = (["đạo"], ["nhạc"], ["ca"], ["nghệ"], ["diễn"], ["họa"], ["biên"])
"""First syllables of professions that stand between an honour and a name (`NSƯT - đạo diễn X`)."""
CONFERRED = frozenset({"tặng", "nhận", "thưởng", "gồm", ":"})
"""Words before a class that stands for its award."""
TITLE_WORDS = 8
MOTTO_WORDS = 8
MOTTO_ENDS = frozenset("cho của tới đến tặng và do năm".split())


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
        self.rows = {match_key(row.name): row for row in reversed(lexicon.awards)}

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return AWARD and TITLE mentions in order, not overlapping."""
        films = not FILM_WORDS.isdisjoint(tokens.key)
        sports = of_sports(tokens)
        named = (m for m in self.table.find(tokens) if not (films and m.value.award_id in FILM_NAMESAKES))
        real = (m for m in named if not (names_contest(tokens, m) or sports and is_sports_medal(tokens, m)))
        known = {m.start: m for m in real}
        blocked = {
            i
            for m in self.confusables.find(tokens)
            for i in range(m.start, m.end)
            if m.start not in known or known[m.start].end < m.end
        }
        out: list[Mention] = []
        end = 0
        for i in _places(tokens, known):
            hits = [] if i < end or i in blocked else self._read(tokens, known, i, out)
            out.extend(replace(m, value=self._settled(m.value)) for m in hits)
            end = hits[-1].end if hits else end
        return out

    def _read(self, tokens: Tokens, known: dict[int, Mention], i: int, before: list[Mention]) -> list[Mention]:
        base = known.get(i)
        badge = party_badge(tokens, i)
        if badge:
            return badge
        if base is None:
            opened = self._open(tokens, i) or _open_title(tokens, i, known) or _later_class(tokens, i, before)
            return [opened] if opened else []
        name: AwardName = base.value
        if i >= 2 and tokens.key[i - 2] == "giải" and tokens.key[i - 1] in {"nhất", "nhì", "ba", "tư", "khích"}:
            return []
        if (
            base.end < len(tokens.key)
            and tokens.key[base.start : base.end] == ["huy", "chương"]
            and tokens.key[base.end] in SPORT_COLOURS
        ):
            return []
        wider = self._open(tokens, i)
        if (
            wider
            and wider.end > base.end
            and name.name.casefold() in {head[1].casefold() for head in OPEN_HEADS.values()}
        ):
            base, name = wider, wider.value
        if self._is_title(tokens, base, name):
            return [Mention("TITLE", base.start, base.end, "award.title", name)]
        end, name = Tail(tokens, name, base.end).read()
        rule = "award.table" if name.award_id else "award.open"
        first = Mention("AWARD", base.start, end, rule, name)
        return [first, *elliptical_classes(tokens, end, name)]

    def _settled(self, name: AwardName) -> AwardName:
        """A name with words of the article in it: spelled as its row, else in normal form."""
        spelled = normalize(name.name).text
        row = self.rows.get(match_key(spelled))
        if row is None or row.category != name.category:
            return replace(name, name=spelled)
        return name if row.name == spelled else replace(name, award_id=row.id, name=row.name)

    def _is_title(self, tokens: Tokens, base: Mention, name: AwardName) -> bool:
        """Is the honour a title before a name? `NSND Trà Giang`, `Anh hùng LLVTND Phan Văn Lai`, but `danh hiệu
        NSND`.
        """
        if name.award_id not in self.titles or base.end >= len(tokens.key):
            return False
        previous = tokens.key[base.start - 1] if base.start else ""
        if tokens.key[base.end] in {"-", "–", ","} and tokens.key[base.end + 1 : base.end + 2] in PROFESSIONS:
            return previous not in TITLE_LEADS
        if tokens.key[base.end] == ":" and previous in {"-", "–"}:
            return True
        follows = tokens.shape[base.end] in CAPITALS and tokens.sentence[base.end] == tokens.sentence[base.start]
        return follows and previous not in TITLE_LEADS

    def _open(self, tokens: Tokens, i: int) -> Mention | None:
        """A name that no table holds, read from its head word."""
        heads = OPEN_BY_WORD.get(tokens.key[i], ())
        head = next((h for h in heads if tuple(tokens.key[i : i + len(h)]) == h), None)
        if head is None:
            return None
        category, standard = OPEN_HEADS[head]
        j = i + len(head)
        end = quoted(tokens, j) or _proper_words(tokens, j)
        if category == "huy_chuong" and j < len(tokens.key) and tokens.key[j] in SPORT_COLOURS:
            return None
        if category == "giai_thuong" and is_prize_of_contest(tokens, j, end):
            return None
        if end == j or category in {"giai_thuong", "huy_hieu", "danh_hieu"} and not _opens(tokens, i, j, category):
            return None
        if category in PLAIN_NAMES:
            return (
                Mention("AWARD", i, end, "award.open", AwardName(None, standard, category))
                if quoted(tokens, j)
                else None
            )
        if end == j + 1 and tokens.key[j] == "vì":
            end = _cause(tokens, end)
        inner = tokens.text(j, end).strip(' “”":,.')
        return Mention(
            "AWARD", i, end, "award.open", AwardName(None, f"{standard} {' '.join(inner.split())}", category)
        )


def _places(tokens: Tokens, known: Mapping[int, Mention]) -> list[int]:
    """Where an award may begin: a known name, the head of an open one, `hạng`, the word behind `danh hiệu`."""
    opened = (i for i, key in enumerate(tokens.key) if key in OPEN_BY_WORD or key == "hạng")
    titles = (i for i, key in enumerate(tokens.key[:-1], 1) if key == "hiệu")
    return sorted({*known, *opened, *titles})


def _opens(tokens: Tokens, i: int, j: int, category: str) -> bool:
    """Open prizes, badges and hero titles need a sign: a quoted name or `danh hiệu` before them."""
    if category == "danh_hieu" and tokens.key[i] != FIGHTER:
        return i >= 2 and tokens.key[i - 2 : i] == ["danh", "hiệu"]
    return category == "danh_hieu" or bool(quoted(tokens, j))


def _proper_words(tokens: Tokens, i: int) -> int:
    """End of the run of capitalised words at token `i`; a word goes on over its lower-case syllables (`Ăng-co`)."""
    j = i
    while j < len(tokens.key) and tokens.sentence[j] == tokens.sentence[i] and j - i < 6:
        capital = tokens.shape[j] in CAPITALS and not (j > i and tokens.key[j] in {"hạng"})
        inner = j > i and not tokens.word_start[j] and tokens.shape[j] == "xx"
        hyphen = j > i and tokens.key[j] == "-" and tokens.glued[j]
        hyphened = j > i and tokens.key[j - 1] == "-" and tokens.glued[j] and tokens.shape[j] == "xx"
        if not (capital or inner or hyphen or hyphened):
            break
        j += 1
    return j - (j > i and tokens.key[j - 1] == "-")


def _cause(tokens: Tokens, i: int) -> int:
    """End of an unquoted motto (`Kỷ niệm chương Vì sự nghiệp thể thao cho …`) behind `Vì` at token `i`."""
    j = i
    while j < len(tokens.key) and tokens.sentence[j] == tokens.sentence[i - 1] and j - i < MOTTO_WORDS:
        if tokens.key[j] in MOTTO_ENDS or not tokens.key[j].isalpha():
            break
        j += 1
    return j


def _open_title(tokens: Tokens, i: int, known: Mapping[int, Mention]) -> Mention | None:
    """`danh hiệu “…”`, `danh hiệu học sinh giỏi`: a title that no table holds."""
    if tokens.key[i - 2 : i] != ["danh", "hiệu"]:
        return None
    if (end := quoted(tokens, i)) is not None:
        if i + 1 in known:
            return None
        placing = is_placing(tokens, i + 1, end - 1)
        return None if placing or end - i > 12 else _title(tokens, i + 1, end - 1, "award.titled_quote")
    end = _end_of_merit(tokens, i)
    end = end and level_end(tokens, end)
    return _title(tokens, i, end, "award.merit_title") if end else None


def _title(tokens: Tokens, i: int, end: int, rule: str) -> Mention:
    inner = " ".join(tokens.text(i, end).split())
    return Mention("AWARD", i, end, rule, AwardName(None, inner[:1].upper() + inner[1:], "danh_hieu"))


def _end_of_merit(tokens: Tokens, i: int) -> int:
    """The token behind the first word of merit (`giỏi`, `tiêu biểu`) in the words from token `i`, or 0."""
    for j in range(i, min(i + TITLE_WORDS, len(tokens.key))):
        if tokens.sentence[j] != tokens.sentence[i] or tokens.shape[j] in {".", "9"}:
            return 0
        if (tokens.key[i], tokens.key[i + 1]) in SHOWS or tokens.key[j] == "nhất":
            return 0
        if j > i and (tokens.key[j] in MERITS or tuple(tokens.key[j - 1 : j + 1]) in MERIT_PAIRS):
            return 0 if tokens.key[j + 1 : j + 2] == ["nhất"] else j + 1
    return 0


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
