"""The columns of a Doc, read at once: a Token object for each token and question costs more than the answers."""

from dataclasses import dataclass
from itertools import accumulate
from typing import Any, cast

import numpy as np
from spacy.attrs import ORTH, SENT_START, SPACY, TAG
from spacy.tokens import Doc

INSIDE = "I"


@dataclass(frozen=True, slots=True)
class Columns:
    """Of each token: its text, where it begins in `doc.text`, whether a space follows, whether it begins a word of
    underthesea, whether it begins a sentence.
    """

    text: list[str]
    start: list[int]
    space: list[bool]
    begins: list[bool]
    sentence: list[bool]


def columns(doc: Doc) -> Columns:
    """Read the columns of `doc`."""
    if not len(doc):
        return Columns([], [], [], [], [])
    values = cast("np.ndarray[Any, Any]", doc.to_array([ORTH, SPACY, TAG, SENT_START]))
    strings = doc.vocab.strings
    text = [strings[orth] for orth in values[:, 0].tolist()]
    space = [bool(flag) for flag in values[:, 1].tolist()]
    inside = strings[INSIDE]
    return Columns(text, _places(text, space), space, (values[:, 2] != inside).tolist(), (values[:, 3] == 1).tolist())


def columns_of(text: list[str], space: list[bool], tags: list[str]) -> Columns:
    """Return the columns of a Doc that would be made of these tokens, without one; no token begins a sentence yet."""
    return Columns(text, _places(text, space), space, [tag != INSIDE for tag in tags], [False] * len(text))


def _places(text: list[str], space: list[bool]) -> list[int]:
    lengths = (len(word) + gap for word, gap in zip(text, space, strict=True))
    return list(accumulate(lengths, initial=0))[:-1]
