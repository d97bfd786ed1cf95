"""Sentence boundaries of press text: line breaks, full stops that end something, photo credits, glued paragraphs.

A boundary is decided at each word from the word before it (without the quotation marks and brackets that close in
between) and the word or two that follow, so the cost of a text is linear in its length.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Any, cast

import numpy as np
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.tokens import Doc

from vinhdanh.text.published import PREFIX
from vinhdanh.tokens.columns import Columns, columns
from vinhdanh.tokens.shapes import CAPITALS, form_of, shape_of

STOP = re.compile(r"[.!?…]+")
CLOSING = frozenset("”»’›)]}/")
OPENING = frozenset("“„«‘‹([{")
STRAIGHT = frozenset("\"'")
"""Quotation marks that open and close: which of the two is told by the spaces beside them, else by turns."""
BULLETS = frozenset("-–—•*+")
LINE_END = "\n"

BEFORE_TEXT = OPENING | STRAIGHT | BULLETS
ABBREVIATIONS = frozenset(
    "TP Tp tp TX Tx tx TT Tt GS Gs TS Ts PGS ThS Ths THS Th.S Th.s NCS BS Bs BSCK KS Ks KTS LS CN Mr Mrs Ms Dr "
    "St Th Q q P p tr vs No đ".split()
)
"""Words that keep their full stop in front of a name or a number (`TP. Huế`, `PGS. TS. Nguyễn …`)."""
NUMBERED = frozenset({"điều", "khoản", "mục", "chương", "phần"})
"""`Điều 1. Tặng …`: a numbered paragraph and its text are one sentence."""
NUMERAL = re.compile(r"\d{1,2}")
LETTER_NUMERAL = re.compile(r"[ivx]{1,4}|[a-zđ]", re.IGNORECASE)
INITIAL = re.compile(r"(?:[A-ZĐ]|Ph|Th|Ng|Tr)(?:\.[A-ZĐ])*")
DOTTED_INITIAL = re.compile(r"[A-ZĐ]\.")
BEFORE_NUMERAL = frozenset({";", ":", ".", "…", "..."})
BEFORE_LETTER = frozenset({LINE_END, *BULLETS})
CREDIT_WORDS = frozenset({"ảnh", "nguồn"})
AFTER_OWNER = frozenset({"chụp", "cung", "và", "thực", "do"})
"""`Ảnh: Lê Văn Bình cung cấp`: the credit goes on."""
OPENERS = frozenset(
    """
    tại theo trong sau trước khi từ với để ngoài bên những các nhiều đây đó được cùng cũng trên qua tuy do nếu
    """.split()
)
"""Words that have a capital only at the beginning of a sentence: one is there also where no full stop stands before.
Not `vì`, which begins mottos (`Huy chương Vì an ninh Tổ quốc`).
"""
OPENING_PAIRS = "nhân dịp, phát biểu, tham dự, ngoài ra, bên cạnh, trước đó, sau đó, theo đó, trong đó, đồng thời"
PAIR_OPENERS = frozenset(tuple(pair.split()) for pair in OPENING_PAIRS.split(", "))
DAY_OPENERS = frozenset("sáng trưa chiều tối đêm ngày hôm".split())
"""The same before a number or `nay` (`… hạng Ba Sáng 4-3, …`)."""
TAGS, LONGEST_TAG = 4, 7
"""Commas of a line of key words at least, tokens of a key word at most."""
WORDS = CAPITALS | {"xx", "9"}
LONGEST_DATELINE = 6
LONGEST_CREDIT = 10
"""Tokens that a photo credit has at most."""
LONGEST_SENTENCE = 1_000
"""Tokens; longer runs without a full stop are cut, so that what grammars do within a sentence stays bounded."""
CUTS = (";", ",")
"""Signs behind which a run that is too long is cut, the better one first; without them it is cut hard."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of an article, as the rules read them.

    form: normal forms, `\\n` for line breaks; glued: no gap before; begins: underthesea begins a word here;
    last: for each place the index of the nearest word before it that is no closing sign.
    """

    form: Sequence[str]
    glued: Sequence[bool]
    begins: Sequence[bool]
    closing: Sequence[bool]
    last: Sequence[int]

    def word(self, i: int) -> str:
        """Normal form of word `i`; outside the article a line break."""
        return self.form[i] if 0 <= i < len(self.form) else LINE_END

    def shape(self, i: int) -> str:
        """Shape of word `i`; outside the article a line break."""
        return shape_of(self.word(i))


@Language.component("vinhdanh_sentences")
def sentences(doc: Doc) -> Doc:
    """Set `is_sent_start` of every token; layout goes with the sentence before."""
    found = columns(doc)
    forms = [form_of(text) for text in found.text]
    at = [i for i, form in enumerate(forms) if form]
    starts = np.full(len(doc), -1, dtype=np.int64)
    starts[:1] = 1
    starts[sorted(_after_prefix(doc))] = 1
    if at:
        words = _words(found, [forms[i] for i in at], at)
        tags = set(_tag_lines(words))
        shapes = list(map(shape_of, words.form))
        begins = [i for i in range(1, len(at)) if i in tags or _could_begin(shapes, i) and _begins(words, i)]
        starts[[at[i] for i in (*begins, *_cuts(words.form, begins))]] = 1
    doc.from_array([SENT_START], cast(Any, starts.astype(np.uint64)))
    return doc


def _tag_lines(words: Words) -> Iterator[int]:
    """Where key words parted by commas without spaces begin (`Khen thưởng,Công an,Bằng khen`), also inside a line."""
    inner = range(1, len(words.form) - 1)
    commas = [i for i in inner if words.form[i] == "," and words.glued[i] and words.glued[i + 1]]
    end = 0
    for n, first in enumerate(commas[: -TAGS + 1]):
        if first > end and commas[n + TAGS - 1] - first <= TAGS * LONGEST_TAG:
            begins = range(first - 1, max(first - 1 - LONGEST_TAG, 0), -1)
            run = takewhile(lambda i: words.shape(i) in WORDS and words.form[i + 1] != LINE_END, begins)
            yield from [i for i in run if words.shape(i) in CAPITALS][-1:]
            end = commas[n + TAGS - 1]
        elif first <= end + LONGEST_TAG:
            end = max(end, first)


def _cuts(forms: Sequence[str], begins: Sequence[int]) -> Iterator[int]:
    """Where sentences of more than `LONGEST_SENTENCE` words are cut: in the second half of each stretch."""
    for start, end in pairwise([0, *begins, len(forms)]):
        while end - start > LONGEST_SENTENCE:
            tail = range(start + LONGEST_SENTENCE, start + LONGEST_SENTENCE // 2, -1)
            start = next((i for sign in CUTS for i in tail if forms[i - 1] == sign), start + LONGEST_SENTENCE)
            yield start


def _after_prefix(doc: Doc) -> list[int]:
    """The text behind a prefix with the date of publication begins a sentence."""
    prefix = PREFIX.match(doc.text) if doc[:2].text.strip().startswith("date") else None
    return [t.i for t in doc if t.idx >= prefix.end() and not t.is_space][:1] if prefix else []


def _words(found: Columns, forms: list[str], at: list[int]) -> Words:
    glued = [i > 0 and at[i] == at[i - 1] + 1 and not found.space[at[i - 1]] for i in range(len(at))]
    begins = [found.begins[i] for i in at]
    closing = _closing(forms, glued)
    last: list[int] = []
    for i in range(len(forms)):
        last.append(last[i - 1] if i > 0 and closing[i - 1] else i - 1)
    return Words(forms, glued, begins, closing, last)


def _closing(forms: Sequence[str], glued: Sequence[bool]) -> list[bool]:
    """Which words are signs that close: brackets, and quotation marks behind what they quote."""
    out: list[bool] = []
    inside = dict.fromkeys(sorted(STRAIGHT), False)
    for i, form in enumerate(forms):
        if form == LINE_END:
            inside = dict.fromkeys(inside, False)
        if form in STRAIGHT:
            glued_behind = i + 1 < len(forms) and glued[i + 1]
            closes = glued[i] if glued[i] != glued_behind else inside[form]
            inside[form] = not closes
            out.append(closes)
        else:
            out.append(form in CLOSING)
    return out


def _could_begin(shapes: Sequence[str], i: int) -> bool:
    """No small word begins a sentence but at the beginning of a line."""
    return shapes[i] != "xx" or shapes[i - 1] == "¶"


def _begins(words: Words, i: int) -> bool:
    """Does word `i` begin a sentence?"""
    form, before = words.form[i], words.form[i - 1]
    if form == LINE_END:
        return False
    if before == LINE_END:
        return not _wrapped(words, i)
    if words.closing[i]:
        return False
    if words.glued[i] and len(before) > 1 and before[-1].islower() and shape_of(form) in CAPITALS:
        return True
    return (_may_begin(words, i) and _after_stop(words, i)) or _after_credit(words, i) or _opens(words, i)


def _opens(words: Words, i: int) -> bool:
    """Lines that run into each other: behind a headline or caption without full stop the text begins."""
    if words.form[i] == "(":
        return words.shape(i - 1) in WORDS and _dateline_end(words, i) is not None
    if words.shape(i) != "Xx" or words.shape(i - 1) not in WORDS and words.form[i - 1] not in BULLETS:
        return False
    key, behind = words.form[i].lower(), words.word(i + 1)
    if key in DAY_OPENERS:
        return (words.shape(i + 1) == "9" or behind == "nay") and not _behind_dateline(words, i)
    if words.shape(i + 1) != "xx" or words.shape(i - 1) not in {"xx", "9"}:
        return False
    return (key, behind) in PAIR_OPENERS or key in OPENERS and words.begins[i] and words.begins[i + 1]


def _behind_dateline(words: Words, i: int) -> bool:
    """`(GLO)- Sáng 4-3`, `TTO - Sáng 4-3`: a dateline stays with its sentence."""
    short = words.form[i - 1] in BULLETS and (words.word(i - 2) == ")" or words.shape(i - 2) == "XX")
    return short or words.form[i - 1] in BULLETS and words.word(i - 2) == LINE_END


def _dateline_end(words: Words, i: int) -> int | None:
    """`(GLO)-`, `(Dân trí) -`: the word behind a short name in brackets with a dash."""
    close = next((k for k in range(i + 2, i + LONGEST_DATELINE) if words.word(k) == ")"), None)
    named = close is not None and all(words.shape(k) in {*CAPITALS, "xx", "."} for k in range(i + 1, close))
    if close is None or not named or words.word(close + 1) not in BULLETS:
        return None
    return close + 2 if words.shape(close + 2) in CAPITALS else None


def _wrapped(words: Words, i: int) -> bool:
    """A line that goes on in the next: a comma or `và` before the break, a small letter behind it."""
    return words.word(i - 2) in {",", "và"} and words.shape(i) == "xx"


def _may_begin(words: Words, i: int) -> bool:
    """A capital or a number, with signs that open before it; a dash behind a quotation leads to who said it."""
    if words.form[i] in BULLETS and words.closing[i - 1]:
        return False
    for k in range(i, min(i + 4, len(words.form))):
        if words.shape(k) in CAPITALS or words.shape(k) == "9":
            return True
        if words.form[k] not in BEFORE_TEXT:
            return False
    return False


def _after_stop(words: Words, i: int) -> bool:
    j = words.last[i]
    if j == i - 1 and DOTTED_INITIAL.fullmatch(words.form[j]):
        return _ends_name(words, i, j)
    if j < 1 or not STOP.fullmatch(words.form[j]):
        return False
    return words.form[j] != "." or not words.glued[j] or j < i - 1 or not _abbreviated(words, i)


def _abbreviated(words: Words, i: int) -> bool:
    """Does the full stop before word `i` belong to an abbreviation, an initial or a numeral?"""
    before = words.form[i - 2]
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


def _after_credit(words: Words, i: int) -> bool:
    """`Ảnh: LÊ BÌNH Tại lễ …`, `Ảnh: Lê Vinh Trong số …`, `(ảnh: Bộ Y tế) Hội thi …`: no full stop behind a credit."""
    if words.shape(i) not in CAPITALS:
        return False
    if words.form[i - 1] == ")":
        return _closes_credit(words, i - 1)
    end = i - 1 if words.form[i - 1] in BULLETS else i
    k = end - 1
    while words.shape(k) in CAPITALS and end - k < LONGEST_CREDIT:
        k -= 1
    shapes = {words.shape(n) for n in range(k + 1, end)}
    if words.word(k) != ":" or words.word(k - 1).lower() not in CREDIT_WORDS or words.word(k - 2) == "(":
        return False
    return len(shapes) == 1 and (words.shape(i) not in shapes or (end - k > 2 and _starts_text(words, i)))


def _starts_text(words: Words, i: int) -> bool:
    """A small letter or a number follows: no further part of the name before it, and nothing that its owner does."""
    return words.shape(i + 1) in {"xx", "9"} and words.word(i + 1).lower() not in AFTER_OWNER


def _closes_credit(words: Words, end: int) -> bool:
    """`(Ảnh: X)`, `(ảnh minh họa)`, but not `ông Nam (ảnh)`."""
    for k in range(end - 1, max(end - LONGEST_CREDIT, 0), -1):
        if words.word(k) == "(":
            word, sign = words.word(k + 1).lower(), words.word(k + 2)
            return (word in CREDIT_WORDS and sign == ":") or (word == "ảnh" and shape_of(sign) != ".")
        if words.word(k) in {")", LINE_END}:
            return False
    return False
