"""The spaCy tokenizer: a Doc of syllables that loses nothing, with underthesea's segmentation as tags.

`token.tag_` is `B` where a word of underthesea begins, `I` where it goes on, and empty for layout.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from spacy.attrs import NORM
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from vinhdanh.text.keys import match_key
from vinhdanh.text.normal import NormalText, normalize
from vinhdanh.tokens.segment import segmenter
from vinhdanh.tokens.split import pieces

LINE = re.compile("[^\r\n\v\f\u0085\u2028\u2029]+")


class SyllableTokenizer:
    """Makes Docs of syllables; `doc.text == text` for every text without lone surrogates."""

    def __init__(self, vocab: Vocab) -> None:
        """Take the vocabulary; its NORM becomes the match key."""
        self.vocab = vocab
        vocab.lex_attr_getters[NORM] = match_key

    def __call__(self, text: str) -> Doc:
        """Return the Doc of `text`; raises InputError at a lone surrogate."""
        words: list[str] = []
        spaces: list[bool] = []
        tags: list[str] = []
        at = 0
        for start, end, begins in _raw_spans(normalize(text)):
            gap = text[at:start]
            if gap == " " and words:
                spaces[-1] = True
            elif gap:
                words.append(gap)
                spaces.append(False)
                tags.append("")
            words.append(text[start:end])
            spaces.append(False)
            tags.append("B" if begins else "I")
            at = end
        if at < len(text):
            _close(text[at:], words, spaces, tags)
        return Doc(self.vocab, words=words, spaces=spaces, tags=tags)

    def to_bytes(self, **kwargs: Any) -> bytes:
        """Nothing to save: the tokenizer is code and the pinned underthesea."""
        return b""

    def from_bytes(self, data: bytes, **kwargs: Any) -> "SyllableTokenizer":
        """Counterpart of `to_bytes`."""
        return self

    def to_disk(self, path: Path, **kwargs: Any) -> None:
        """Nothing to save: the tokenizer is code and the pinned underthesea."""

    def from_disk(self, path: Path, **kwargs: Any) -> "SyllableTokenizer":
        """Counterpart of `to_disk`."""
        return self


def _close(tail: str, words: list[str], spaces: list[bool], tags: list[str]) -> None:
    if tail == " " and words:
        spaces[-1] = True
    else:
        words.append(tail)
        spaces.append(False)
        tags.append("")


def _raw_spans(normal: NormalText) -> Iterator[tuple[int, int, bool]]:
    """(start, end, begins a word) of each syllable, in code points of the raw text."""
    for line in LINE.finditer(normal.text):
        for a, b, begins in segmenter().spans(line.group()):
            at = line.start() + a
            for n, piece in enumerate(pieces(line.group()[a:b])):
                start, end = normal.to_raw(at, at + len(piece))
                yield start, end, begins or n > 0
                at += len(piece)


@registry.tokenizers("vinhdanh.SyllableTokenizer.v1")
def create_tokenizer() -> Callable[[Language], SyllableTokenizer]:
    """Return the factory that spaCy's configuration names."""

    def make(nlp: Language) -> SyllableTokenizer:
        return SyllableTokenizer(nlp.vocab)

    return make
