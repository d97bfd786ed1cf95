"""Sentence boundaries of press text: line breaks, full stops that end something, photo credits, glued paragraphs.

A boundary is decided at each word from the word before it (without the quotation marks and brackets that close in
between) and the word or two that follow, so the cost of a text is linear in its length.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, cast

import numpy as np
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.tokens import Doc

from vinhdanh.text.published import PREFIX
from vinhdanh.tokens.columns import Columns, columns
from vinhdanh.tokens.full_stops import after_stop, may_begin
from vinhdanh.tokens.key_words import tag_lines
from vinhdanh.tokens.photo_credits import after_credit
from vinhdanh.tokens.run_on_lines import opens
from vinhdanh.tokens.sentence_words import LINE_END, Words, words_of
from vinhdanh.tokens.shapes import CAPITALS, form_of, shape_of

LONGEST_SENTENCE = 1_000
"""Tokens; longer runs without a full stop are cut, so that what grammars do within a sentence stays bounded."""
CUTS = (";", ",")
"""Signs behind which a run that is too long is cut, the better one first; without them it is cut hard."""


@Language.component("vinhdanh_sentences")
def sentences(doc: Doc) -> Doc:
    """Set `is_sent_start` of every token; layout goes with the sentence before."""
    starts = np.full(len(doc), -1, dtype=np.int64)
    starts[sentence_starts(columns(doc), doc.text)] = 1
    doc.from_array([SENT_START], cast(Any, starts.astype(np.uint64)))
    return doc


def sentence_starts(found: Columns, text: str) -> list[int]:
    """Return the tokens of `text` with which its sentences begin, in any order."""
    forms = [form_of(word) for word in found.text]
    at = [i for i, form in enumerate(forms) if form]
    out = [*range(len(forms))[:1], *_after_prefix(found, text)]
    if at:
        words = words_of(found, [forms[i] for i in at], at)
        tags = set(tag_lines(words))
        shapes = list(map(shape_of, words.form))
        begins = [i for i in range(1, len(at)) if i in tags or _could_begin(shapes, i) and _begins(words, i)]
        out.extend(at[i] for i in (*begins, *_cuts(words.form, begins)))
    return out


def _cuts(forms: Sequence[str], begins: Sequence[int]) -> Iterator[int]:
    """Where sentences of more than `LONGEST_SENTENCE` words are cut: in the second half of each stretch."""
    for start, end in pairwise([0, *begins, len(forms)]):
        while end - start > LONGEST_SENTENCE:
            tail = range(start + LONGEST_SENTENCE, start + LONGEST_SENTENCE // 2, -1)
            start = next((i for sign in CUTS for i in tail if forms[i - 1] == sign), start + LONGEST_SENTENCE)
            yield start


def _after_prefix(found: Columns, text: str) -> list[int]:
    """The text behind a prefix with the date of publication begins a sentence."""
    prefix = PREFIX.match(text)
    if not prefix:
        return []
    places = enumerate(zip(found.text, found.start, strict=True))
    return [i for i, (word, start) in places if start >= prefix.end() and not word.isspace()][:1]


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
    return (may_begin(words, i) and after_stop(words, i)) or after_credit(words, i) or opens(words, i)


def _wrapped(words: Words, i: int) -> bool:
    """A line that goes on in the next: a comma or `và` before the break, a small letter behind it."""
    return words.word(i - 2) in {",", "và"} and words.shape(i) == "xx"
