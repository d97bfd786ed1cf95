"""underthesea's `ner` for persons and bodies; ranks (the nearest one) and all other slots by regular expressions.

`ner` is its CRF model, which comes with the package; `ner(…, deep=True)` needs PyTorch and a download and is not
measured. A rank or form of address at the begin of a person's name is cut off, as a user would do.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from underthesea import ner

from peers.regex_baseline import CALLED, RANK, SENTENCE, Span, labelled

TITLE = re.compile(rf"(?:(?:{RANK.pattern}|(?:{CALLED})\b) )+")
Named = tuple[str, int, int]


def extract(article: dict[str, Any]) -> dict[str, Any]:
    """Return the mentions and records of an article (id, text, published)."""
    return labelled(article, persons, bodies)


def persons(text: str) -> list[Span]:
    """Return the names of persons, without rank."""
    spans = [(a, b) for kind, a, b in names(text) if kind == "PER"]
    return [(m.end() if (m := TITLE.match(text, a, b)) else a, b) for a, b in spans]


def bodies(text: str) -> list[Span]:
    """Return the names of bodies."""
    return [(a, b) for kind, a, b in names(text) if kind == "ORG"]


@lru_cache(maxsize=1)
def names(text: str) -> tuple[Named, ...]:
    """Return all names with kind and span, sentence by sentence, since `ner` is slow on long lines.

    text: in NFC.
    """
    sentences = [m for m in SENTENCE.finditer(text) if not m[0].isspace()]
    return tuple(named for sentence in sentences for named in in_sentence(sentence[0], sentence.start()))


def in_sentence(sentence: str, offset: int) -> Iterator[Named]:
    """Yield the names of a sentence."""
    kind, start, end = "O", 0, 0
    for tag, a, b in [*located(sentence, ner(sentence)), ("O", 0, 0)]:
        if tag.startswith("I-") and kind == tag[2:]:
            end = b
            continue
        if kind != "O":
            yield kind, offset + start, offset + end
        kind, start, end = tag.removeprefix("B-").removeprefix("I-"), a, b


def located(sentence: str, tagged: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, int, int]]:
    """Yield the tag and span of each word; underthesea rewrites tones, and a word that is not found has no span."""
    letters, at = bare(sentence), 0
    for word, *_, tag in tagged:
        if m := re.compile(r"\s*".join(map(re.escape, bare(word).split()))).search(letters, at):
            at = m.end()
            yield tag, *m.span()


def bare(text: str) -> str:
    """Return a text in NFC without diacritics and capitals, letter for letter."""
    return "".join(unicodedata.normalize("NFD", c)[0].lower()[:1] for c in text)
