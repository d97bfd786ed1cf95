"""The spaCy tokenizer: a Doc of syllables that loses nothing, with underthesea's segmentation as tags.

`token.tag_` is `B` where a word of underthesea begins, `I` where it goes on, and empty for layout.
"""

import re
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, cast

from spacy.attrs import NORM
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from vinhdanh.text.keys import match_key
from vinhdanh.text.normal import normalize
from vinhdanh.tokens.segment import segmenter
from vinhdanh.tokens.split import pieces

LINE = re.compile("[^\r\n\v\f\u0085\u2028\u2029]+")


class SyllableTokenizer:
    """Makes Docs of syllables; `doc.text == text` for every text without lone surrogates."""

    def __init__(self, vocab: Vocab) -> None:
        """Take the vocabulary; its NORM becomes the match key."""
        self.vocab = vocab
        cast(Any, vocab).lex_attr_getters[NORM] = match_key

    def __call__(self, text: str) -> Doc:
        """Return the Doc of `text`; raises InputError at a lone surrogate."""
        words: list[str] = []
        spaces: list[bool] = []
        tags: list[str] = []
        at = 0
        for start, end, tag in chain(syllable_spans(text), [(len(text), len(text), "")]):
            gap = text[at:start]
            if gap == " " and words:
                spaces[-1] = True
                gap = ""
            for word, mark in ((gap, ""), (text[start:end], tag)):
                if word:
                    words.append(word)
                    spaces.append(False)
                    tags.append(mark)
            at = end
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


def syllable_spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, `B` or `I`) of each syllable, in code points of `text`: ascending, none empty, no overlap."""
    normal = normalize(text)
    done = 0
    for line in LINE.finditer(normal.text):
        for a, b, begins in segmenter().spans(line[0]):
            at = line.start() + a
            for n, piece in enumerate(pieces(line[0][a:b])):
                start, end = normal.to_raw(at, at + len(piece))
                at += len(piece)
                if end > max(start, done):
                    yield max(start, done), end, "B" if begins or n else "I"
                    done = end


def create_tokenizer() -> Callable[[Language], SyllableTokenizer]:
    """Return the factory that spaCy's configuration names."""

    def make(nlp: Language) -> SyllableTokenizer:
        return SyllableTokenizer(nlp.vocab)

    return make


registry.tokenizers.register("vinhdanh.SyllableTokenizer.v1", func=create_tokenizer)
