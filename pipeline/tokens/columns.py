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
    lengths = (len(word) + gap for word, gap in zip(text, space, strict=True))
    start = [0, *accumulate(lengths)][:-1]
    inside = strings[INSIDE]
    return Columns(text, start, space, (values[:, 2] != inside).tolist(), (values[:, 3] == 1).tolist())
