"""What stands beside the story: DATELINE, CREDIT (photo credits and bylines), TAGLINE (key words) and MASTHEAD
(the paper's name). Nobody there is a recipient.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

CREDIT_LEADS = frozenset({"ảnh", "tin", "bài", "clip", "video", "nguồn", "thực hiện"})
COMPILED = (["tổng"], ["t/h"], ["th"], ["theo"], ["lược"], ["dịch"])
"""`(Tổng hợp theo …)`, `(T/h)` behind a byline: who put the article together."""
TOLD = frozenset("trao tặng gắn nhận".split())
"""Verbs of captions, which stand behind no photographer."""
TITLES = frozenset("ông bà chị cụ cô".split())
"""Before these stands a caption: no photographer is credited with a title."""
MANY_COMMAS = 4
"""So many commas without a space behind them make key words, whatever other commas there are."""
DAY = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}")
INITIALLED = re.compile(r"[^\W\d_]{1,2}\.\s?[^\W\d_]{2,}")
"""`N.TÝ`, `B.Trung`: a reporter's initial and name."""


class Asides:
    """Finds DATELINE, CREDIT, TAGLINE and MASTHEAD spans."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Take the names of media from the table `media`."""
        self.media = frozenset(match_key(s) for row in lexicon.media for s in row.surfaces)

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the asides of `tokens` in order of their kind."""
        tags = list(_taglines(tokens))
        heads = list(_mastheads(tokens, tags))
        taken = {m.start for m in heads}
        bylines = [m for m in _bylines(tokens, tags) if m.start not in taken]
        return [*self._datelines(tokens), *self._credits(tokens), *bylines, *tags, *heads]

    def _datelines(self, tokens: Tokens) -> Iterator[Mention]:
        for a, b in tokens.sentences:
            i = a
            if tokens.key[i] == "date" and i + 1 < b:
                i += 2
            if i + 2 < b and tokens.key[i] == "(" and tokens.shape[i + 1] in CAPITALS and ")" in tokens.key[i : i + 8]:
                close = tokens.key.index(")", i)
                if close + 1 < b and (
                    tokens.key[close + 1] in {"-", "."} or match_key(tokens.form[i + 1]) in self.media
                ):
                    yield Mention("DATELINE", a, min(close + 2, b), "dateline.bracket")
            elif i + 1 < b and tokens.key[i] in self.media and tokens.key[i + 1] in {"-", "."}:
                yield Mention("DATELINE", a, i + 2, "dateline.plain")

    def _credits(self, tokens: Tokens) -> Iterator[Mention]:
        n = len(tokens.key)
        for i in range(n - 1):
            if tokens.key[i + 1] == ":" and (
                tokens.key[i] in CREDIT_LEADS
                and tokens.key[max(i - 1, 0)] != "báo"
                or tokens.key[i - 1 : i + 1] == ["minh", "họa"]
            ):
                yield Mention("CREDIT", i, _names_end(tokens, i + 2), "credit.lead")
            elif tokens.key[i] == "ảnh" and tokens.shape[i + 1] in CAPITALS and _opens_sentence(tokens, i):
                yield Mention("CREDIT", i, _names_end(tokens, i + 1), "credit.lead")
            elif tokens.key[i] == "/" and tokens.key[i + 1] in self.media:
                yield Mention("CREDIT", i + 1, i + 2, "credit.agency")


def _opens_sentence(tokens: Tokens, i: int) -> bool:
    return tokens.shape[i] in CAPITALS and i in {tokens.sentences[tokens.sentence[i]][0], 0}


def _names_end(tokens: Tokens, i: int) -> int:
    """The end of names and signs from token `i`, in its sentence; `i` where a caption goes on (`Ảnh: Lãnh đạo huyện X
    trao …`, `Ảnh: Bà X nhận …`).
    """
    if tokens.key[i : i + 1] and tokens.key[i] in TITLES:
        return i
    j = i
    while (
        j < len(tokens.key)
        and j - i < 8
        and (tokens.shape[j] in CAPITALS or tokens.key[j] in {"/", "-", ".", ","} and j > i)
        and tokens.sentence[j] == tokens.sentence[i]
    ):
        j += 1
    return i if _tells(tokens, i, j) else max(j, i)


def _tells(tokens: Tokens, i: int, j: int) -> bool:
    """Does a caption that begins at token `i` go on behind its first names, which end at token `j`?"""
    end = tokens.sentences[tokens.sentence[i]][1] if i < len(tokens.key) else i
    small = j < end and tokens.shape[j] == "xx"
    return small and (not tokens.word_start[j] or not TOLD.isdisjoint(tokens.key[j:end]))


def _lines(tokens: Tokens) -> list[tuple[int, int]]:
    """Token ranges of the lines that hold text."""
    breaks = [-1, *(i for i, s in enumerate(tokens.shape) if s == "¶"), len(tokens.shape)]
    return [(a + 1, b) for a, b in pairwise(breaks) if a + 1 < b]


def _bylines(tokens: Tokens, taglines: Sequence[Mention]) -> Iterator[Mention]:
    """Who wrote it: a line of names behind the first line (`TRÍ HẢI`), or the last words of the last line of text."""
    lines = _lines(tokens)
    tags = {m.start for m in taglines}
    for (a, b), (c, d) in pairwise([*lines, (len(tokens.key), len(tokens.key))]):
        above_foot = c == d or c in tags or DAY.fullmatch(tokens.form[c]) is not None
        start = a if a > 0 and _is_byline(tokens, a, b) else tokens.sentences[tokens.sentence[b - 1]][0]
        stands_apart = start == a and a > 0 or above_foot and start > a and _ends_sentence(tokens, start - 1)
        if stands_apart and _is_byline(tokens, start, b):
            yield Mention("CREDIT", start, b, "credit.byline")


def _ends_sentence(tokens: Tokens, i: int) -> bool:
    return tokens.key[i] in {".", "...", "…", "!", "?", '"', ")"} or tokens.key[i].startswith("./")


def _is_byline(tokens: Tokens, a: int, b: int) -> bool:
    """Two to five words with capitals, or an initial with its name, before an agency or a remark in brackets."""
    end = a
    while end < b and (tokens.shape[end] in CAPITALS or tokens.key[end] in {"-", ".", ","}):
        end += 1
    rest = (
        end == b
        or tokens.key[end] == "("
        and (tokens.key[b - 1] == ")" and b - end <= 8 or tokens.key[end + 1 : end + 2] in COMPILED)
    )
    words = 1 < end - a <= 5 or end - a == 1 and INITIALLED.fullmatch(tokens.form[a]) is not None
    return rest and words


def _mastheads(tokens: Tokens, taglines: Sequence[Mention]) -> Iterator[Mention]:
    """The name of the paper, alone in the line below the key words."""
    lines = _lines(tokens)
    tags = {m.start for m in taglines}
    for (a, _), (c, d) in pairwise(lines):
        if a in tags and d - c <= 5 and tokens.shape[c] in CAPITALS:
            yield Mention("MASTHEAD", c, d, "masthead.line")


def _taglines(tokens: Tokens) -> Iterator[Mention]:
    """Key words parted by commas without spaces, as pages carry below the text: a sentence of its own."""
    for start, end in tokens.sentences:
        commas = [k for k in range(start, end - 1) if tokens.key[k] == ","]
        glued = sum(tokens.glued[k + 1] for k in commas)
        if (
            len(commas) >= 2
            and glued >= 0.7 * len(commas)
            and glued >= min(MANY_COMMAS, len(commas))
            and not any(tokens.key[k] == "." for k in range(start, end - 1))
        ):
            yield Mention("TAGLINE", start, end, "tagline.commas")
