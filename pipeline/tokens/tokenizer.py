"""The spaCy tokenizer: a Doc of syllables that loses nothing, with underthesea's segmentation as tags.

`token.tag_` is `B` where a word of underthesea begins, `I` where it goes on, and empty for layout.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any, cast

from spacy.attrs import NORM
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from vinhdanh.text.keys import match_key
from vinhdanh.text.normal import NormalText, normalize
from vinhdanh.tokens.segment import segmenter
from vinhdanh.tokens.split import pieces

Span = tuple[int, int, str]
TOKENS = 50_000
"""Tokens remembered."""
LINE = re.compile("[^\r\n\v\f\u0085\u2028\u2029]+")


class SyllableTokenizer:
    """Makes Docs of syllables; `doc.text == text` for every text without lone surrogates."""

    def __init__(self, vocab: Vocab) -> None:
        """Take the vocabulary; its NORM becomes the match key."""
        self.vocab = vocab
        cast(Any, vocab).lex_attr_getters[NORM] = match_key

    def __call__(self, text: str) -> Doc:
        """Return the Doc of `text`; raises InputError at a lone surrogate."""
        words, spaces, tags = syllables_of(text)
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


def syllables_of(text: str) -> tuple[list[str], list[bool], list[str]]:
    """Return the tokens of `text`, syllables and what is between them: texts, does a space follow, tags."""
    words: list[str] = []
    spaces: list[bool] = []
    tags: list[str] = []
    at = 0
    for start, end, tag in (*syllable_spans(text), (len(text), len(text), "")):
        if start == at + 1 and words and text[at] == " ":
            spaces[-1] = True
        elif start > at:
            words.append(text[at:start])
            spaces.append(False)
            tags.append("")
        if end > start:
            words.append(text[start:end])
            spaces.append(False)
            tags.append(tag)
        at = end
    return words, spaces, tags


def syllable_spans(text: str) -> list[Span]:
    """Return (start, end, `B` or `I`) of each syllable, in code points of `text`: ascending, none empty, no overlap."""
    normal = normalize(text)
    spans = _normal_spans(normal.text)
    return spans if normal.starts is None else list(_raw_spans(normal, spans))


def _normal_spans(text: str) -> list[Span]:
    """The spans of a text in normal form."""
    out: list[Span] = []
    spans = segmenter().spans
    for line in LINE.finditer(text):
        words, at = line[0], line.start()
        for a, b, begins in spans(words):
            ends = _ends(words[a:b])
            if not ends:
                out.append((at + a, at + b, "B" if begins else "I"))
                continue
            start = 0
            for end in ends:
                out.append((at + a + start, at + a + end, "B" if begins or start else "I"))
                start = end
    return out


@lru_cache(maxsize=TOKENS)
def _ends(token: str) -> tuple[int, ...]:
    """Where the pieces of a token end; nothing where it is one piece, as most are."""
    found = pieces(token)
    return tuple(accumulate(map(len, found))) if len(found) > 1 else ()


def _raw_spans(normal: NormalText, spans: Iterable[Span]) -> Iterator[Span]:
    """Where spans of the normal form lie in the raw text; of spans that share a range there the first has it."""
    done = 0
    for a, b, tag in spans:
        start, end = normal.to_raw(a, b)
        if end > max(start, done):
            yield max(start, done), end, tag
            done = end


def create_tokenizer() -> Callable[[Language], SyllableTokenizer]:
    """Return the factory that spaCy's configuration names."""

    def make(nlp: Language) -> SyllableTokenizer:
        return SyllableTokenizer(nlp.vocab)

    return make


registry.tokenizers.register("vinhdanh.SyllableTokenizer.v1", func=create_tokenizer)
