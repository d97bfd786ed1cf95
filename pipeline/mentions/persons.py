"""PERSON: full names by surname, names behind rank, post or address, foreign names, names in credits.

NAMES of the domain guide: surname first, given name last; `H'`, `K'`, `Y`, `A`, `Ama` belong to the name; a later
mention uses the given name.
"""

import re
from collections.abc import Sequence

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.asides import INITIALLED
from vinhdanh.mentions.base import Mention, covered
from vinhdanh.mentions.name_words import COMMON, MAX_WORDS, NameWords
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.mentions.short_forms import ShortForms
from vinhdanh.mentions.simple import is_title
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.split import vietnamese
from vinhdanh.tokens.table import Tokens

NAMES_MAY_LIE_IN = frozenset({"CREDIT", "TAGLINE", "MOVEMENT", "TITLE", "DATE", "YEAR", "PERIOD"})
NOT_NAME_AFTER = frozenset(
    """
    đường phố trường xã huyện tỉnh quận phường thị thôn làng bản ấp buôn tp tp. giải quỹ cầu sông núi đảo hồ
    chùa đình đền khu bệnh công cúp chợ họ hiệu mang tên tượng đài nhà lăng bảo hướng điểm tuyến chiến phong
    quảng
    """.split()
)
"""Words that make the name behind them that of a place, school, street or campaign."""
NO_FOREIGN_NAME_AFTER = frozenset('clb đội tuyển giải league công ti hãng sân báo tờ trường "'.split())
NO_GIVEN = frozenset("thị văn".split())
NO_NAME_WORDS = frozenset("huyện tỉnh quốc công ti".split())
OFFICES_IN_CAPITALS = frozenset({"TP", "UBND", "HĐND"})
LETTER = re.compile(r"[A-ZĐ]\.?")
UNCLE_HO = ["hồ", "chí", "minh"]
NOT_UNCLE_HO_AFTER = frozenset(
    """
    phố tp tp. đức thưởng cộng sản tncs đoàn đường tưởng phong lăng đội thời niên cúp hiệu đại tnxp
    """.split()
)


class Persons:
    """Finds PERSON mentions."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matchers from the tables `surnames`, `titles`, `places`, `unit_heads` and `media`."""
        self.surnames = PhraseTable(vocab, ((s, row.id) for row in lexicon.surnames for s in row.surfaces), "SURNAME")
        self.titles = PhraseTable(vocab, ((s, row.kind) for row in lexicon.titles for s in row.surfaces), "TITLE")
        self.places = PhraseTable(vocab, ((s, row.name) for row in lexicon.places for s in row.surfaces), "PLACE")
        self.heads = PhraseTable(vocab, ((s, row.id) for row in lexicon.unit_heads for s in row.surfaces), "HEAD")
        self.media = frozenset(match_key(s) for row in lexicon.media for s in row.surfaces)
        self.common_surnames = frozenset(
            match_key(s) for row in lexicon.surnames if row.frequency == "very_common" for s in row.surfaces
        )

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the persons outside the names in `found`."""
        words = self._words(tokens, found)
        full = _FullNames(self, words, found).find()
        return [*full, *ShortForms(words, full, NOT_NAME_AFTER).find()]

    def _words(self, tokens: Tokens, found: Sequence[Mention]) -> NameWords:
        titles = self.titles.find(tokens)
        title_ends = {m.end for m in titles if is_title(tokens, m)}
        return NameWords(
            tokens,
            taken=covered(m for m in found if m.label not in NAMES_MAY_LIE_IN),
            surnames={m.start: m.end for m in self.surnames.find(tokens)},
            places={m.start: m.end for m in self.places.find(tokens)},
            heads={m.start for m in self.heads.find(tokens)},
            titles={m.start for m in titles},
            cue_ends=title_ends | {m.end for m in found if m.label in {"RANK", "POSITION", "TITLE"}},
            title_ends=title_ends,
        )


class _FullNames:
    """The full names of one article."""

    def __init__(self, grammar: Persons, words: NameWords, found: Sequence[Mention]) -> None:
        self.grammar, self.words, self.tokens = grammar, words, words.tokens
        offices = {m.end for m in found if m.label == "POSITION"}
        self.behind_office = {m.end for m in found if m.label == "UNIT" and m.start in offices}
        self.asides = [m for m in found if m.label in {"CREDIT", "TAGLINE"}]
        self.in_credit = covered(m for m in self.asides if m.label == "CREDIT")
        self.leads = {m.start for m in self.asides if m.rule == "credit.lead"}

    def find(self) -> list[Mention]:
        out: list[Mention] = []
        i = 0
        while i < len(self.tokens.key):
            mention = None if i in self.words.taken else self._at(i)
            if mention:
                out.append(mention)
            i = mention.end if mention else i + 1
        return out

    def _at(self, i: int) -> Mention | None:
        t, w = self.tokens, self.words
        if not w.capital(i) or i in self.leads or not self._may_begin(i):
            return None
        if t.key[i : i + 3] == UNCLE_HO or t.key[i : i + 2] == ["bác", "hồ"]:
            return self._uncle_ho(i)
        end = w.run_end(i)
        if w.surnames.get(i, end) < end or w.highland(i) and end - i >= 2:
            return self._by_surname(i, end)
        if i in w.cue_ends or i in self.behind_office:
            return self._behind_cue(self._behind_country(i, end), end)
        if self._foreign(i, end):
            return Mention("PERSON", i, end, "person.foreign")
        if i in self.in_credit and self._creditable(i, end):
            return Mention("PERSON", i, end, "person.credit")
        return None

    def _may_begin(self, i: int) -> bool:
        """Not behind `đường`, `trường` …, and not inside a longer run of capitals."""
        t, w = self.tokens, self.words
        if not w.same_sentence(i - 1, i):
            return True
        previous = t.key[i - 1]
        if previous in NOT_NAME_AFTER and (t.word_start[i - 1] or previous != "tượng"):
            return i in w.title_ends or i in self.behind_office or i in w.cue_ends and previous != "trường"
        inside_run = w.capital(i - 1) and not t.glued[i] and i - 1 not in w.taken and i - 1 not in self.leads
        return not inside_run or i in w.cue_ends or i in w.surnames

    def _by_surname(self, i: int, end: int) -> Mention | None:
        t, w = self.tokens, self.words
        n = end - i
        if n < 2 or i in w.titles and w.surnames.get(i + 1, end) < end:
            return None
        end = min(end, i + MAX_WORDS)
        if w.places.get(i, 0) >= end and i not in w.title_ends:
            return None
        end = self._next_person(i, end)
        sure = i in w.cue_ends or t.key[i] in self.grammar.common_surnames or w.highland(i)
        if not sure and n < 3 and i not in self.in_credit:
            goes_on = w.begins_sentence(i) and not t.word_start[i + 1]
            if t.key[i] in COMMON or goes_on:
                return None
        return Mention("PERSON", i, end, "person.surname") if self._plausible(i, end) else None

    def _next_person(self, i: int, end: int) -> int:
        """Two names side by side without a comma: the second begins at a common surname that is no middle name."""
        t, w = self.tokens, self.words
        for j in range(i + 2, end - 1):
            if j in w.surnames and t.key[j] in self.grammar.common_surnames and t.key[j - 1] not in NO_GIVEN:
                return j
        return end

    def _plausible(self, i: int, end: int) -> bool:
        """No head word of a body inside, not a whole headline in capitals."""
        if i in self.words.cue_ends:
            return True
        if self.tokens.shape[i] == "XX" and end - i > 4:
            return False
        return not any(self.tokens.key[k] in NO_NAME_WORDS and k in self.words.heads for k in range(i, end))

    def _uncle_ho(self, i: int) -> Mention | None:
        """`Hồ Chí Minh`, `Bác Hồ` in running text; not in names of cities, campaigns and groups."""
        n = 3 if self.tokens.key[i] == "hồ" else 2
        if i and self.tokens.key[i - 1] in NOT_UNCLE_HO_AFTER:
            return None
        if i and self.tokens.key[i - 1] in {"lời", "điều"} and self.tokens.key[i + n : i + n + 1] == ["dạy"]:
            return None
        return Mention("PERSON", i, i + n, "person.uncle_ho")

    def _behind_cue(self, i: int, end: int) -> Mention | None:
        """One to four capitals behind a rank, post or address: short and foreign names."""
        t, w = self.tokens, self.words
        one = end - i == 1
        titled = i in w.title_ends
        if end - i > 4 or self._dotted(i) or one and LETTER.fullmatch(t.form[i]):
            return None
        word = i in w.heads or not titled and (t.key[i] in COMMON or w.opens_word(i))
        if one and word or w.places.get(i, 0) >= end:
            return None
        if t.shape[i] == "XX" and (one and not titled or t.form[i] in OFFICES_IN_CAPITALS):
            return None
        return Mention("PERSON", i, end, "person.behind_cue")

    def _behind_country(self, i: int, end: int) -> int:
        """`Tổng thống Nga Ivan Petrov`: the name begins behind the country."""
        j = self.words.places.get(i, i)
        return j if j < end and i not in self.words.title_ends else i

    def _dotted(self, i: int) -> bool:
        form = self.tokens.form[i]
        return "." in form and all(len(p) <= 2 for p in form.split("."))

    def _foreign(self, i: int, end: int) -> bool:
        """Two or three capitalised words of which one at least is no Vietnamese syllable, none of a body or place."""
        if not 2 <= end - i <= 3 or end >= len(self.tokens.key) or self.words.capital(end):
            return False
        if i and self.tokens.key[i - 1] in NO_FOREIGN_NAME_AFTER:
            return False
        forms = self.tokens.form[i:end]
        return all(map(self._free_word, range(i, end))) and not all(map(vietnamese, forms))

    def _free_word(self, k: int) -> bool:
        t, w = self.tokens, self.words
        word = t.shape[k] == "Xx" and t.form[k].isalpha() and len(t.form[k]) >= 3
        return word and k not in w.heads and k not in w.places and t.key[k] not in COMMON

    def _creditable(self, i: int, end: int) -> bool:
        t, w, media = self.tokens, self.words, self.grammar.media
        if t.key[i] in media or " ".join(t.key[i:end]) in media:
            return False
        if end - i == 1:
            return INITIALLED.fullmatch(t.form[i]) is not None
        return end - i <= 4 and i not in w.heads and w.places.get(i, 0) < end and not self._dotted(i)
