"""The words of an article as the rules for sentences read them."""

from collections.abc import Sequence
from dataclasses import dataclass

from vinhdanh.tokens.columns import Columns
from vinhdanh.tokens.shapes import CAPITALS, shape_of

CLOSING = frozenset("”»’›)]}/")
STRAIGHT = frozenset("\"'")
"""Quotation marks that open and close: which of the two is told by the spaces beside them, else by turns."""
BULLETS = frozenset("-–—•*+")
WORD_SHAPES = CAPITALS | {"xx", "9"}
LINE_END = "\n"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of an article, as the rules read them.

    form: normal forms, `\\n` for line breaks; glued: no gap before; begins: underthesea begins a word here;
    last: for each place the index of the nearest word before it that is no closing sign.
    """

    form: Sequence[str]
    glued: Sequence[bool]
    begins: Sequence[bool]
    closing: Sequence[bool]
    last: Sequence[int]

    def word(self, i: int) -> str:
        """Normal form of word `i`; outside the article a line break."""
        return self.form[i] if 0 <= i < len(self.form) else LINE_END

    def shape(self, i: int) -> str:
        """Shape of word `i`; outside the article a line break."""
        return shape_of(self.word(i))


def words_of(found: Columns, forms: list[str], at: list[int]) -> Words:
    """The words of a Doc without layout; forms: their normal forms, at: their tokens."""
    glued = [i > 0 and at[i] == at[i - 1] + 1 and not found.space[at[i - 1]] for i in range(len(at))]
    begins = [found.begins[i] for i in at]
    closing = _closing(forms, glued)
    last: list[int] = []
    for i in range(len(forms)):
        last.append(last[i - 1] if i > 0 and closing[i - 1] else i - 1)
    return Words(forms, glued, begins, closing, last)


def _closing(forms: Sequence[str], glued: Sequence[bool]) -> list[bool]:
    """Which words are signs that close: brackets, and quotation marks behind what they quote."""
    out: list[bool] = []
    inside = dict.fromkeys(sorted(STRAIGHT), False)
    for i, form in enumerate(forms):
        if form == LINE_END:
            inside = dict.fromkeys(inside, False)
        if form in STRAIGHT:
            glued_behind = i + 1 < len(forms) and glued[i + 1]
            closes = glued[i] if glued[i] != glued_behind else inside[form]
            inside[form] = not closes
            out.append(closes)
        else:
            out.append(form in CLOSING)
    return out
