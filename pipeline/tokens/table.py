"""The view of an article that all grammars read: its syllables as columns, layout left out."""

from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc
from spacy.vocab import Vocab

from vinhdanh.text.keys import match_key
from vinhdanh.tokens.columns import Columns, columns, columns_of
from vinhdanh.tokens.sentences import sentence_starts
from vinhdanh.tokens.shapes import form_of, shape_of
from vinhdanh.tokens.tokenizer import syllables_of

POS = {"Xx": "PROPN", "XX": "PROPN", "xx": "X", "9": "NUM", ".": "PUNCT", "¶": "SPACE"}


@dataclass(slots=True)
class Tokens:
    """Columns over the syllables of an article, all of one length.

    reading: spaCy Doc of the forms (NORM is the match key, POS tells the shape), for matchers.
    form: normal form, case kept; key: match key; shape: see `shapes.shape_of`; a run of line breaks is one `¶`.
    word_start: does a word of underthesea begin here? glued: is there no gap before this token?
    start, end: code points in the raw text; line, sentence: numbers from 0.
    sentences: token ranges, without line breaks at their ends.
    """

    raw: str
    reading: Doc
    form: list[str]
    key: list[str]
    shape: list[str]
    word_start: list[bool]
    glued: list[bool]
    start: list[int]
    end: list[int]
    line: list[int]
    sentence: list[int]
    sentences: list[tuple[int, int]]

    def text(self, a: int, b: int) -> str:
        """The raw text of tokens `a`..`b` (end exclusive)."""
        return self.raw[self.start[a] : self.end[b - 1]]


def read_text(vocab: Vocab, text: str, raw: str | None = None, offset: int = 0) -> Tokens:
    """Return the columns of a text: those of the Doc that our pipeline makes of it, without making it.

    raw, offset: the whole text and where `text` begins in it, where it is a part of an article.
    """
    found = columns_of(*syllables_of(text))
    for i in sentence_starts(found, text):
        found.sentence[i] = True
    return _read(found, vocab, text if raw is None else raw, offset)


def read(doc: Doc, raw: str | None = None, offset: int = 0) -> Tokens:
    """Return the columns of a Doc that our tokenizer and sentence component made.

    raw, offset: the whole text and where the Doc begins in it, where the Doc is a part of an article.
    """
    return _read(columns(doc), doc.vocab, doc.text if raw is None else raw, offset)


def _read(found: Columns, vocab: Vocab, raw: str, offset: int) -> Tokens:
    form: list[str] = []
    begins: list[bool] = []
    starts_sentence: list[bool] = []
    start: list[int] = []
    end: list[int] = []
    for text, at, begins_word, first in zip(found.text, found.start, found.begins, found.sentence, strict=True):
        word = form_of(text)
        if not word or word == "\n" and form and form[-1] == "\n":
            continue
        form.append(word)
        begins.append(begins_word)
        starts_sentence.append(first)
        start.append(offset + at)
        end.append(offset + at + len(text))
    shape = [shape_of(f) for f in form]
    sentence, sentences = _sentences(shape, starts_sentence)
    glued = [i > 0 and start[i] == end[i - 1] for i in range(len(form))]
    reading = Doc(vocab, words=form, pos=[POS[s] for s in shape])
    key = [match_key(f) if f != "\n" else f for f in form]
    return Tokens(raw, reading, form, key, shape, begins, glued, start, end, _lines(shape), sentence, sentences)


def _lines(shape: list[str]) -> list[int]:
    out, n = [], 0
    for s in shape:
        out.append(n)
        n += s == "¶"
    return out


def _sentences(shape: list[str], begins: list[bool]) -> tuple[list[int], list[tuple[int, int]]]:
    cuts = sorted({0, len(shape), *(i for i, b in enumerate(begins) if b and shape[i] != "¶")})
    number = [0] * len(shape)
    ranges: list[tuple[int, int]] = []
    for a, b in pairwise(cuts):
        x, y = a, b
        while x < y and shape[x] == "¶":
            x += 1
        while y > x and shape[y - 1] == "¶":
            y -= 1
        for i in range(a, b):
            number[i] = len(ranges) if x < y else max(len(ranges) - 1, 0)
        if x < y:
            ranges.append((x, y))
    return number, ranges
