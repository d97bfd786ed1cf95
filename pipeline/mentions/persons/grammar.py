"""PERSON: the full names of an article, names in lists, and the short forms that point back to them.

NAMES of the domain guide: surname first, given name last; `H'`, `K'`, `Y`, `A`, `Ama` belong to the name; a later
mention uses the given name.

Quality (F1 on corpus, dev): strict:PERSON 0.96, 0.97.
"""

from collections.abc import Sequence
from dataclasses import replace

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention, covered
from vinhdanh.mentions.persons.full_names import FullNames
from vinhdanh.mentions.persons.name_leads import place_names
from vinhdanh.mentions.persons.name_lists import list_names
from vinhdanh.mentions.persons.name_words import NameTables, NameWords
from vinhdanh.mentions.persons.short_forms import ShortForms
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.mentions.simple import is_title
from vinhdanh.text.keys import match_key, without_marks
from vinhdanh.tokens.table import Tokens

FOLK = frozenset("gái trai người gốc dân".split())
DEGREES = frozenset({"cki", "ckii", "ck1", "ck2"})
CONNECTIVES = frozenset("tiếp sau theo trước do từ nhờ".split())
"""Words that begin a sentence before `đó` (`Tiếp đó`, `Theo đó`)."""
OPENERS = frozenset("với cùng theo riêng nhờ bởi khi".split())
"""Words before a name at the beginning of a sentence."""
PEOPLES = frozenset("khmer mông tày nùng mường chăm".split())
WHOLE = 3
"""Syllables of a name that is itself wherever it stands."""
VOWELS = frozenset("aeiouy")
SMALL_NUMBERS = frozenset("hai ba bốn năm sáu bảy tám chín mười".split())
TITLE_REACH = 3
"""Tokens of a title at most."""
NAMES_MAY_LIE_IN = frozenset({"CREDIT", "TAGLINE", "MOVEMENT", "TITLE", "DATE", "YEAR", "PERIOD"})


class Persons:
    """Finds PERSON mentions."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matchers from the tables `surnames`, `titles`, `places`, `unit_heads` and `media`."""
        self.surnames = PhraseTable(vocab, ((s, row.id) for row in lexicon.surnames for s in row.surfaces), "SURNAME")
        self.titles = PhraseTable(vocab, ((s, row.kind) for row in lexicon.titles for s in row.surfaces), "TITLE")
        self.places = PhraseTable(vocab, ((s, row.name) for row in lexicon.places for s in row.surfaces), "PLACE")
        self.heads = PhraseTable(vocab, ((s, row.id) for row in lexicon.unit_heads for s in row.surfaces), "HEAD")
        self.tables = NameTables(
            media=frozenset(match_key(s) for row in lexicon.media for s in row.surfaces),
            common_surnames=frozenset(
                match_key(s) for row in lexicon.surnames if row.frequency == "very_common" for s in row.surfaces
            ),
        )

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the persons outside the names in `found`."""
        words = self._words(tokens, found)
        full = FullNames(self.tables, words, found).find()
        full.extend(list_names(words, full))
        full = [m for m in full if not _is_home(words, m)]
        full = [m for m in full if not _is_abbreviation(tokens, m) and not _ends_in_health(tokens, m)]
        full = [_without_people(words, m) for m in full]
        full = sorted([*full, *_repeated(words, full)], key=lambda m: m.start)
        names = {tuple(tokens.key[m.start : m.end]) for m in full}
        full = [_without_connective(tokens, _lengthened(tokens, m, names)) for m in full]
        return [m for m in (*full, *ShortForms(words, full).find()) if not _is_nation(tokens, m)]

    def _words(self, tokens: Tokens, found: Sequence[Mention]) -> NameWords:
        titles = self.titles.find(tokens)
        addresses = [m for m in titles if is_title(tokens, m)]
        title_ends = {m.end for m in addresses}
        return NameWords(
            tokens,
            taken=covered(m for m in found if m.label not in NAMES_MAY_LIE_IN),
            surnames={m.start: m.end for m in self.surnames.find(tokens) if m.end not in title_ends},
            places={m.start: m.end for m in self.places.find(tokens)},
            heads={m.start for m in self.heads.find(tokens)},
            titles={m.start for m in titles},
            cue_ends=title_ends | {m.end for m in found if m.label in {"RANK", "POSITION", "TITLE"}},
            title_ends=title_ends,
            address_ends={m.end for m in addresses if m.value == "address"},
            place_names=place_names(tokens),
        )


def _is_home(words: NameWords, m: Mention) -> bool:
    """`5 nghệ nhân Nam Định`: the place that counted people come from."""
    if words.places.get(m.start) != m.end:
        return False
    title = next((i for i in range(m.start - TITLE_REACH, m.start) if i in words.titles), 0)
    number = words.tokens.key[title - 1] if title else ""
    return number.isdigit() and int(number) > 1 or number in SMALL_NUMBERS


def _ends_in_health(tokens: Tokens, m: Mention) -> bool:
    """`Trưởng Trạm Y tế`: the first syllable of `y tế` ends no name."""
    return tokens.key[m.end - 1 : m.end + 1] == ["y", "tế"] and tokens.shape[m.end] == "xx"


def _is_abbreviation(tokens: Tokens, m: Mention) -> bool:
    """`nữ CNVC`, `bạn HSSV`: letters without a vowel make no syllable of a name; `bác sĩ CKII X`: a degree."""
    if m.end - m.start == 1 and tokens.key[m.start] in DEGREES:
        return True
    return tokens.shape[m.start] == "XX" and VOWELS.isdisjoint(without_marks(tokens.key[m.start]))


def _is_nation(tokens: Tokens, m: Mention) -> bool:
    """`cô gái Việt`, `người Việt`."""
    return m.end - m.start == 1 and tokens.key[m.start] == "việt" and tokens.key[m.start - 1] in FOLK


def _without_connective(tokens: Tokens, m: Mention) -> Mention:
    """`anh Mười Tiếp đó, anh …`: a sentence that lost its full stop ends before `Tiếp đó`."""
    joint = tokens.key[m.end - 1] in CONNECTIVES and tokens.key[m.end : m.end + 1] == ["đó"]
    return replace(m, end=m.end - 1) if joint and m.end - m.start > 1 else m


def _without_people(words: NameWords, m: Mention) -> Mention:
    """`cô bé Khmer Lâm Keo Dung`: the people somebody is of, before a surname."""
    of_people = words.tokens.key[m.start] in PEOPLES and m.start + 1 in words.surnames and m.end - m.start > WHOLE
    return replace(m, start=m.start + 1) if of_people else m


def _repeated(words: NameWords, full: Sequence[Mention]) -> list[Mention]:
    """Whole names told again behind a word that opens the sentence with a capital, too (`Với Lâm Keo Dung, em …`)."""
    key, shape = words.tokens.key, words.tokens.shape
    known = {tuple(key[m.start : m.end]) for m in full if m.end - m.start >= WHOLE}
    inside = {i for m in full for i in range(m.start, m.end)} | words.taken
    openers = (i for i in range(len(key)) if key[i] in OPENERS and shape[i] == "Xx")
    spans = (
        (i + 1, i + 1 + len(name)) for i in openers for name in known if tuple(key[i + 1 : i + 1 + len(name)]) == name
    )
    return [Mention("PERSON", a, b, "person.repeated") for a, b in spans if inside.isdisjoint(range(a, b))]


def _lengthened(tokens: Tokens, m: Mention, names: set[tuple[str, ...]]) -> Mention:
    """A name cut before a last word that opens a word (`Đỗ Kim Hội đồng thời`), where it stands whole elsewhere."""
    longer = tuple(tokens.key[m.start : m.end + 1])
    whole = longer in names and tokens.shape[m.end : m.end + 1] == ["Xx"]
    return replace(m, end=m.end + 1) if whole else m
