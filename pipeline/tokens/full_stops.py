"""Full stops that end a sentence, and those of abbreviations, initials and numerals."""

import re

from vinhdanh.tokens.sentence_words import BULLETS, LINE_END, STRAIGHT, Words
from vinhdanh.tokens.shapes import CAPITALS

STOP = re.compile(r"[.!?…]+")
OPENING = frozenset("“„«‘‹([{")
BEFORE_TEXT = OPENING | STRAIGHT | BULLETS
ABBREVIATIONS = frozenset(
    "TP Tp tp TX Tx tx TT Tt GS Gs TS Ts PGS ThS Ths THS Th.S Th.s NCS BS Bs BSCK KS Ks KTS LS CN Mr Mrs Ms Dr "
    "St Th Q q P p tr vs No đ".split()
)
"""Words that keep their full stop in front of a name or a number (`TP. Huế`, `PGS. TS. Nguyễn …`)."""
PLACES = frozenset("TP Tp TX Tx TT Q P".split())
"""Of these the words for a place, which may also end a sentence (`Công an TP. Anh đã …`)."""
PRONOUNS = frozenset("Ông Bà Anh Chị Cô Em Họ".split())
PREDICATES = frozenset("đã được là còn cũng từng có vừa sẽ luôn".split())
NUMBERED = frozenset({"điều", "khoản", "mục", "chương", "phần"})
"""`Điều 1. Tặng …`: a numbered paragraph and its text are one sentence."""
NUMERAL = re.compile(r"\d{1,2}")
LETTER_NUMERAL = re.compile(r"[ivx]{1,4}|[a-zđ]", re.IGNORECASE)
INITIAL = re.compile(r"(?:[A-ZĐ]|Ph|Th|Ng|Tr)(?:\.[A-ZĐ])*")
DOTTED_INITIAL = re.compile(r"[A-ZĐ]\.")
BEFORE_NUMERAL = frozenset({";", ":", ".", "…", "..."})
BEFORE_LETTER = frozenset({LINE_END, *BULLETS})


def may_begin(words: Words, i: int) -> bool:
    """A capital or a number, with signs that open before it; a dash behind a quotation leads to who said it."""
    if words.form[i] in BULLETS and words.closing[i - 1]:
        return False
    for k in range(i, min(i + 4, len(words.form))):
        if words.shape(k) in CAPITALS or words.shape(k) == "9":
            return True
        if words.form[k] not in BEFORE_TEXT:
            return False
    return False


def after_stop(words: Words, i: int) -> bool:
    """Does word `i` stand behind a full stop that ends a sentence?"""
    j = words.last[i]
    if j == i - 1 and DOTTED_INITIAL.fullmatch(words.form[j]):
        return _ends_name(words, i, j)
    if words.form[j].removesuffix(".") in PLACES and words.form[j].endswith(".") and _opens_clause(words, i):
        return True
    if j < 1 or not STOP.fullmatch(words.form[j]):
        return False
    return words.form[j] != "." or not words.glued[j] or j < i - 1 or not _abbreviated(words, i)


def _opens_clause(words: Words, i: int) -> bool:
    """`Anh đã …`: a pronoun and its verb."""
    return words.form[i] in PRONOUNS and words.word(i + 1) in PREDICATES


def _abbreviated(words: Words, i: int) -> bool:
    """Does the full stop before word `i` belong to an abbreviation, an initial or a numeral?"""
    before = words.form[i - 2]
    if before in PLACES and _opens_clause(words, i):
        return False
    if before in ABBREVIATIONS or before.rpartition(".")[2] in {"TS", "GS", "BS"}:
        return True
    lead = words.word(i - 3)
    if lead in BEFORE_LETTER:
        return NUMERAL.fullmatch(before) is not None or LETTER_NUMERAL.fullmatch(before) is not None
    if NUMERAL.fullmatch(before):
        return lead in BEFORE_NUMERAL or lead.lower() in NUMBERED
    return INITIAL.fullmatch(before) is not None and not _ends_name(words, i, i - 2)


def _ends_name(words: Words, i: int, initial: int) -> bool:
    """`ông Trịnh Văn C. Công an …`: behind a name with an initial a word that a small letter or a number follows."""
    named = words.shape(initial - 1) == words.shape(initial - 2) == "Xx"
    return named and words.shape(i) in CAPITALS and words.begins[i] and words.shape(i + 1) in {"xx", "9"}
