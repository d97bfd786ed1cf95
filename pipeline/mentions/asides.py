"""What stands beside the story: DATELINE, CREDIT (photo credits and bylines) and TAGLINE. Nobody there is a
recipient.
"""

from collections.abc import Iterator, Sequence

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

CREDIT_LEADS = frozenset({"ảnh", "tin", "bài", "clip", "video", "nguồn", "thực hiện"})
MANY_COMMAS = 4


class Asides:
    """Finds DATELINE, CREDIT and TAGLINE spans."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Take the names of media from the table `media`."""
        self.media = frozenset(match_key(s) for row in lexicon.media for s in row.surfaces)

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the asides of `tokens` in order of their kind."""
        return [*self._datelines(tokens), *self._credits(tokens), *_taglines(tokens)]

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
            if tokens.key[i] in CREDIT_LEADS and tokens.key[i + 1] == ":":
                end = self._credit_end(tokens, i + 2)
                yield Mention("CREDIT", i, end, "credit.lead")
            elif tokens.key[i] == "/" and tokens.key[i + 1] in self.media:
                yield Mention("CREDIT", i + 1, i + 2, "credit.agency")
        yield from _bylines(tokens)

    def _credit_end(self, tokens: Tokens, i: int) -> int:
        j = i
        while (
            j < len(tokens.key)
            and j - i < 8
            and (tokens.shape[j] in CAPITALS or tokens.key[j] in {"/", "-", ".", ","} and j > i)
            and tokens.sentence[j] == tokens.sentence[i]
        ):
            j += 1
        return max(j, i)


def _bylines(tokens: Tokens) -> Iterator[Mention]:
    """A short line of capitalised words alone (`TRÍ HẢI`, `Nguyễn Quyên`), behind the first line."""
    start = 0
    for i in range(len(tokens.key) + 1):
        if i < len(tokens.key) and tokens.shape[i] != "¶":
            continue
        if (
            start > 0
            and 1 < i - start <= 5
            and all(tokens.shape[k] in CAPITALS or tokens.key[k] in {"-", ".", ","} for k in range(start, i))
        ):
            yield Mention("CREDIT", start, i, "credit.byline")
        start = i + 1


def _taglines(tokens: Tokens) -> Iterator[Mention]:
    """A line of key words parted by commas without spaces, as pages carry below the text."""
    start = 0
    for i in range(len(tokens.key) + 1):
        if i < len(tokens.key) and tokens.shape[i] != "¶":
            continue
        commas = [k for k in range(start, i - 1) if tokens.key[k] == ","]
        glued = sum(tokens.glued[k + 1] for k in commas)
        if (
            len(commas) >= 2
            and glued >= 0.7 * len(commas)
            and glued >= min(MANY_COMMAS, len(commas))
            and not any(tokens.key[k] == "." for k in range(start, i - 1))
        ):
            yield Mention("TAGLINE", start, i, "tagline.commas")
        start = i + 1
