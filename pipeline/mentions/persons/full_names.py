"""Full names of an article: by surname, behind rank, post or address, foreign names, names in credits."""

import re
from collections.abc import Sequence

from vinhdanh.mentions.asides import INITIALLED
from vinhdanh.mentions.base import Mention, covered, in_order
from vinhdanh.mentions.persons.foreign_names import NOT_IN_NAMES, ForeignNames
from vinhdanh.mentions.persons.hyphened_names import behind_country, hyphened_end
from vinhdanh.mentions.persons.name_leads import NOT_NAME_AFTER, TWO_NOT_NAME_AFTER
from vinhdanh.mentions.persons.name_words import COMMON, MAX_WORDS, NameTables, NameWords
from vinhdanh.mentions.persons.uncle_ho import is_uncle_ho, uncle_ho
from vinhdanh.mentions.staff import behind_staff
from vinhdanh.tokens.dictionary import is_word
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.split import vietnamese

NO_GIVEN = frozenset("thị văn".split())
NO_NAME_WORDS = frozenset("huyện tỉnh quốc công ti".split())
OFFICES_IN_CAPITALS = frozenset({"TP", "UBND", "HĐND"})
NUMBER_LEADS = frozenset({":", "số", ","})
LONGEST = 4
"""Syllables of a name that nobody addresses."""
LONGEST_ADDRESSED = 6
"""Words of a name behind a rank or post, and behind an address word (`ông Phết Ta Von Phi La Văn`)."""
HAMLETS = frozenset("làng bản buôn bon plei plây thôn ấp xóm sóc phum khu tổ".split())
"""Words that begin the name of a hamlet."""
DRIVERS = frozenset({"xế", "xe", "taxi", "shipper", "nghệ"})
"""Last syllables of those who drive for a firm (`tài xế`, `xe ôm công nghệ`)."""
DRIVEN_FOR = frozenset({"grab", "grabbike", "grabcar", "uber", "gojek", "goviet", "vinasun", "xanh", "ahamove", "taxi"})
"""Firms that one drives for, by the first word."""
TAXIS = ["mai", "linh"]
"""A firm with the name of a woman."""
LETTER = re.compile(r"[A-ZĐ]\.?")


class FullNames:
    """The full names of one article."""

    def __init__(self, tables: NameTables, words: NameWords, found: Sequence[Mention]) -> None:
        """Take the tables, the article's words, and the mentions found before."""
        self.tables, self.words, self.tokens = tables, words, words.tokens
        self.office_ends = offices = {m.end for m in found if m.label == "POSITION"}
        begins = offices | behind_staff(self.tokens)
        self.behind_office = {m.end for m in found if m.label == "UNIT" and m.start in begins}
        self.asides = [m for m in found if m.label in {"CREDIT", "TAGLINE"}]
        self.in_credit = covered(m for m in self.asides if m.label == "CREDIT")
        self.leads = {m.start for m in self.asides if m.rule == "credit.lead"}
        self.foreign = ForeignNames(words)

    def find(self) -> list[Mention]:
        """Return the names in order, not overlapping."""
        capitals = (i for i, shape in enumerate(self.tokens.shape) if shape in CAPITALS)
        return in_order((i for i in capitals if i not in self.words.taken), self._at)

    def _at(self, i: int) -> Mention | None:
        t, w = self.tokens, self.words
        if not w.capital(i) or i in self.leads or self._no_person(i):
            return None
        if is_uncle_ho(t, i):
            return uncle_ho(t, i)
        if not self._may_begin(i):
            return None
        if (i in w.cue_ends or i in self.behind_office) and hyphened_end(w, i):
            return self._transliterated(i)
        end = w.run_end(i)
        if w.surnames.get(i, end) < end or w.highland(i) and end - i >= 2:
            return self._by_surname(i, end)
        if (i in w.cue_ends or i in self.behind_office) and not self._behind_head(i, end):
            return self._behind_cue(self._behind_country(i, end), end)
        if self.foreign.is_name(i, end):
            return Mention("PERSON", i, end, "person.foreign")
        if i in self.in_credit and self._creditable(i, end):
            return Mention("PERSON", i, end, "person.credit")
        return None

    def _no_person(self, i: int) -> bool:
        """`Trưởng thôn Làng Ó`: where the post is; `tài xế Grab (Lê Văn An)`: the firm one drives for."""
        key = self.tokens.key
        hamlet = i in self.office_ends and key[i - 1] in HAMLETS and key[i] in HAMLETS
        one = i > 0 and key[i - 1] in DRIVERS and (key[i] in DRIVEN_FOR or key[i : i + 2] == TAXIS)
        return hamlet or one or i > 1 and key[i - 2] in DRIVERS and key[i - 1 : i + 1] == TAXIS

    def _transliterated(self, i: int) -> Mention | None:
        """`ông An-đơ-rây Xô-lô-vi-ép`; behind an office the name of a country may come first."""
        start = i if i not in self.office_ends else behind_country(self.tokens, i)
        end = hyphened_end(self.words, start)
        return Mention("PERSON", start, end, "person.hyphened") if end else None

    def _may_begin(self, i: int) -> bool:
        """Not behind `đường`, `trường` …, and not inside a longer run of capitals."""
        t, w = self.tokens, self.words
        if not w.same_sentence(i - 1, i):
            return True
        previous = t.key[i - 1]
        if previous in NOT_NAME_AFTER and (t.word_start[i - 1] or previous != "tượng"):
            if i - 1 in self.office_ends and t.key[i] in self.tables.common_surnames:
                return True
            return i in w.title_ends or i in self.behind_office or i in w.cue_ends and previous != "trường"
        if t.key[max(i - 2, 0) : i] in TWO_NOT_NAME_AFTER:
            return i in w.cue_ends or t.key[i] != "vàng" and t.key[i - 2] != "đi"
        return i in w.cue_ends or not self._inside_run(i) or self._begins_inside(i)

    def _inside_run(self, i: int) -> bool:
        """Do the capitals begin before token `i`? An abbreviation before a surname (`UBND Lê Văn An`) is no part."""
        t, w = self.tokens, self.words
        alike = t.shape[i - 1] == t.shape[i] or i not in w.surnames
        return w.capital(i - 1) and alike and not t.glued[i] and i - 1 not in w.taken and i - 1 not in self.leads

    def _begins_inside(self, i: int) -> bool:
        """`huy chương Vàng Vũ Đình Ngọc`, `tỉnh Hà Nam Lê Văn An`: a common surname begins a name inside a run of
        capitals; a rare one is the second half of a place (`huyện Châu Thành A`).
        """
        t, w = self.tokens, self.words
        behind_place = any(w.places.get(k) == i for k in range(max(i - 4, 0), i))
        if behind_place and not vietnamese(t.form[i]) or i in w.surnames and self._no_person(i - 2):
            return True
        return i in w.surnames and (t.key[i] in self.tables.common_surnames or behind_place)

    def _by_surname(self, i: int, end: int) -> Mention | None:
        t, w = self.tokens, self.words
        n = end - i
        if n < 2 or i in w.titles and (w.surnames.get(i + 1, end) < end or i + 1 in w.title_ends):
            return None
        if i not in w.cue_ends and self._begins_otherwise(i, end):
            return None
        end = min(end, i + MAX_WORDS)
        if (w.places.get(i, 0) >= end or tuple(t.key[i:end]) in w.place_names) and i not in w.address_ends:
            return None
        end = self._next_person(i, end)
        sure = i in w.cue_ends or t.key[i] in self.tables.common_surnames or w.highland(i) or self._of_minority(i)
        if not sure and n < 3 and i not in self.in_credit:
            goes_on = (w.begins_sentence(i) or t.key[i - 1] == ",") and not t.word_start[i + 1]
            if t.key[i] in COMMON or goes_on:
                return None
        return Mention("PERSON", i, end, "person.surname") if self._plausible(i, end) else None

    def _of_minority(self, i: int) -> bool:
        """`Kpă Tơ`, `Siu Blăm`: a syllable that no Vietnamese word has, written with Vietnamese letters."""
        first, second = self.tokens.form[i], self.tokens.form[i + 1]
        return not vietnamese(first) or not vietnamese(second) and not second.isascii()

    def _begins_otherwise(self, i: int, end: int) -> bool:
        """A place and more (`Hàn Quốc Phạm Văn An`), a delegation (`Đoàn Việt Nam`), a contest (`La Liga`), a house
        number before a street.
        """
        t, w = self.tokens, self.words
        place = i < w.places.get(i, i) < end
        delegation = i in w.heads and w.places.get(i + 1, 0) >= end
        contest = any(t.key[k] in NOT_IN_NAMES for k in range(i, end))
        street = w.same_sentence(i - 2, i) and t.form[i - 1].isdigit() and t.key[i - 2] in NUMBER_LEADS
        return place or delegation or contest or street

    def _next_person(self, i: int, end: int) -> int:
        """Two names side by side without a comma: the second begins at a common surname that is no middle name; behind
        a rank or title four words are one name (`Đại úy Dương Đức Hoàng Quân`).
        """
        t, w = self.tokens, self.words
        if i in w.cue_ends and end - i == LONGEST and t.key[i] not in t.key[i + 2 : end]:
            return end
        for j in range(i + 2, end - 1):
            if j in w.surnames and t.key[j] in self.tables.common_surnames and t.key[j - 1] not in NO_GIVEN:
                return j
        return end

    def _plausible(self, i: int, end: int) -> bool:
        """No head word of a body inside, not a whole headline in capitals."""
        if i in self.words.cue_ends:
            return True
        if self.tokens.shape[i] == "XX" and end - i > 4:
            return False
        return not any(self.tokens.key[k] in NO_NAME_WORDS and k in self.words.heads for k in range(i, end))

    def _behind_cue(self, i: int, end: int) -> Mention | None:
        """One to four capitals behind a rank, post or address: short and foreign names."""
        t, w = self.tokens, self.words
        addressed = i in w.address_ends
        if end - i > (LONGEST_ADDRESSED if addressed else LONGEST) or self._dotted(i) or t.key[i] in NOT_IN_NAMES:
            return None
        if t.key[i] in self.tables.media or w.places.get(i, 0) >= end and not addressed:
            return None
        if t.form[i] in OFFICES_IN_CAPITALS or end - i == 1 and not self._single(i):
            return None
        if w.capital(i - 1) and tuple(t.key[i - 1 : i + 1]) in w.place_names:
            return None
        if i in self.office_ends and end - i == 2 and is_word(t.key[i], t.key[i + 1]):
            return None
        return Mention("PERSON", i, end, "person.behind_cue")

    def _single(self, i: int) -> bool:
        """Can one word behind a rank, post or address be a name? Not an initial, an abbreviation, a body, a word."""
        t, w = self.tokens, self.words
        if LETTER.fullmatch(t.form[i]) or w.opens_word(i) or w.in_pair(i):
            return False
        if t.shape[i] == "XX" and i not in w.title_ends:
            return False
        return i in w.address_ends or i not in w.heads and t.key[i] not in COMMON

    def _behind_head(self, i: int, end: int) -> bool:
        """`Giám đốc Sở Lê Văn An`: the word is the head of a body without a name, the person begins behind it."""
        w, follows = self.words, self.tokens.key[i + 1 : i + 2]
        return i in self.office_ends and i in w.heads and end - i > 2 and set(follows) <= self.tables.common_surnames

    def _behind_country(self, i: int, end: int) -> int:
        """`Tổng thống Nga Ivan Petrov`: the name begins behind the country."""
        j = self.words.places.get(i, i)
        return j if j < end and i not in self.words.title_ends else i

    def _dotted(self, i: int) -> bool:
        form = self.tokens.form[i]
        return "." in form and all(len(p) <= 2 for p in form.split("."))

    def _creditable(self, i: int, end: int) -> bool:
        t, w, media = self.tokens, self.words, self.tables.media
        if t.key[i] in media or " ".join(t.key[i:end]) in media:
            return False
        if end - i == 1:
            return INITIALLED.fullmatch(t.form[i]) is not None
        return end - i <= 4 and i not in w.heads and w.places.get(i, 0) < end and not self._dotted(i)
