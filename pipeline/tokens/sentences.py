"""Sentence boundaries of press text: line breaks, full stops that are no abbreviation, credits, run-together paragraphs."""

import re
from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from vinhdanh.tokens.shapes import form_of, shape_of

ENDS = re.compile(r"[.!?]+|…+|\.{2,}|\./\.?")
CLOSERS = frozenset("\"”»’')]}/")
OPENERS = frozenset("\"“«‘'([-–—•*+")
ABBREVIATIONS = frozenset("tp tx gs ts pgs ths bs ks ls th q p st mr mrs ms dr tr no v đ".split())
INITIAL = re.compile(r"[A-ZĐÀ-Ỹ]")


@Language.component("vinhdanh_sentences")
def sentences(doc: Doc) -> Doc:
    """Set `token.is_sent_start` of every token (layout goes with the sentence before)."""
    forms = [form_of(t.text) for t in doc]
    marks = sentence_starts([f for f in forms if f], [i for i, f in enumerate(forms) if f], doc)
    for token in doc:
        token.is_sent_start = token.i in marks or token.i == 0
    return doc


def sentence_starts(forms: Sequence[str], at: Sequence[int], doc: Doc) -> set[int]:
    """Return the indices of tokens of `doc` that begin a sentence; `forms` are its words without layout, `at` their indices."""
    glued = [i > 0 and at[i] == at[i - 1] + 1 and not doc[at[i - 1]].whitespace_ for i in range(len(forms))]
    starts: set[int] = set()
    inner = [doc[k].tag_ == "I" for k in at]
    for i in range(1, len(forms)):
        if forms[i] != "\n" and _begins(forms, glued, inner, i):
            starts.add(at[i])
    return starts


def _begins(forms: Sequence[str], glued: Sequence[bool], inner: Sequence[bool], i: int) -> bool:
    previous = forms[i - 1]
    if previous == "\n":
        return not _wrapped(forms, i)
    if glued[i] and previous[-1:].isalpha() and previous[-1].islower() and forms[i][:1].isupper() and len(previous) > 1:
        return True
    if shape_of(forms[i]) not in {"Xx", "XX", "9"} and forms[i] not in OPENERS:
        return False
    return _after_stop(forms, i) or _after_credit(forms, inner, i)


def _wrapped(forms: Sequence[str], i: int) -> bool:
    """A line that goes on in the next one: a comma or `và` before the break and a small letter behind it."""
    j = i - 1
    while j > 0 and forms[j] == "\n":
        j -= 1
    return forms[j] in {",", "và"} and shape_of(forms[i]) == "xx"


def _after_stop(forms: Sequence[str], i: int) -> bool:
    j = i - 1
    while j > 0 and forms[j] in CLOSERS:
        j -= 1
    stop = forms[j]
    if not ENDS.fullmatch(stop) or j == 0:
        return False
    before = forms[j - 1]
    if stop == ".":
        if before.lower() in ABBREVIATIONS or len(before) == 1 and INITIAL.fullmatch(before):
            return len(before) == 1 and _name_before(forms, j - 1) and j == i - 1 and shape_of(forms[i]) == "Xx" and not INITIAL.fullmatch(forms[i])
        if before.isdigit() and len(before) <= 2 and (j < 2 or forms[j - 2] in {";", ":", "\n", "."}):
            return False
    return not (stop in {"...", "…", ".."} and j < i - 1 and shape_of(forms[i]) == "xx")


def _name_before(forms: Sequence[str], i: int) -> bool:
    """`Trịnh Văn C.` ends a name with an initial, and may end the sentence."""
    return i >= 2 and shape_of(forms[i - 1]) == "Xx" and shape_of(forms[i - 2]) == "Xx"


def _after_credit(forms: Sequence[str], inner: Sequence[bool], i: int) -> bool:
    """`Ảnh: THÚY BÌNH Tại lễ …`, `(ảnh: Bộ GD-ĐT) Hội thi …`: the text goes on behind a photo credit without a full stop."""
    if forms[i - 1] == ")":
        return any(forms[k].lower() == "ảnh" and forms[k - 1] == "(" and ")" not in forms[k:i - 1] for k in range(max(i - 10, 1), i - 1))
    opens = i + 1 < len(forms) and shape_of(forms[i + 1]) == "xx" and inner[i + 1] or shape_of(forms[i]) == "XX" and shape_of(forms[i - 1]) == "Xx"
    if not opens and (shape_of(forms[i]) != "Xx" or shape_of(forms[i - 1]) != "XX"):
        return False
    j = i - 1
    while j > 0 and shape_of(forms[j]) in {"Xx", "XX"} and i - j < 6:
        j -= 1
    return i - j >= 3 and forms[j] == ":" and forms[j - 1].lower() == "ảnh"
