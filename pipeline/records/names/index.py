"""Names of an article, looked up by their words: what persons, bodies and offices share."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.party import Range
from vinhdanh.tokens.table import Tokens


class NameIndex:
    """The words of an article's names."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        """Take the article's tokens; `mentions` are indexed by those who know a kind of name."""
        self.tokens = tokens

    def _key(self, a: int, b: int) -> str:
        return " ".join(self.tokens.key[a:b])

    def text(self, span: Range) -> str:
        """The words of a range, with layout reduced to single spaces."""
        return " ".join(self.tokens.text(*span).split())
