"""Key words of a page, parted by commas without spaces: `Khen thưởng,Công an,Bằng khen`."""

from collections.abc import Iterator
from itertools import takewhile

from vinhdanh.tokens.sentence_words import LINE_END, WORD_SHAPES, Words
from vinhdanh.tokens.shapes import CAPITALS

TAGS, LONGEST_TAG = 4, 7
"""Commas of a line of key words at least, tokens of a key word at most."""


def tag_lines(words: Words) -> Iterator[int]:
    """Where key words parted by commas without spaces begin (`Khen thưởng,Công an,Bằng khen`), also inside a line."""
    inner = range(1, len(words.form) - 1)
    commas = [i for i in inner if words.form[i] == "," and words.glued[i] and words.glued[i + 1]]
    end = 0
    for n, first in enumerate(commas[: -TAGS + 1]):
        if first > end and commas[n + TAGS - 1] - first <= TAGS * LONGEST_TAG:
            begins = range(first - 1, max(first - 1 - LONGEST_TAG, 0), -1)
            run = takewhile(lambda i: words.shape(i) in WORD_SHAPES and words.form[i + 1] != LINE_END, begins)
            yield from [i for i in run if words.shape(i) in CAPITALS][-1:]
            end = commas[n + TAGS - 1]
        elif first <= end + LONGEST_TAG:
            end = max(end, first)
