"""The parties of each sentence of an article, read once."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.parties.chunker import Chunker
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens


class Reading:
    """Mentions and parties by sentence."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        """Sort the mentions of the article by sentence."""
        self.tokens = tokens
        self._parties: dict[int, list[Party]] = {}
        self._mentions: dict[int, list[Mention]] = {}
        for m in mentions:
            self._mentions.setdefault(tokens.sentence[m.start], []).append(m)

    def mentions(self, s: int) -> list[Mention]:
        """Return the mentions inside sentence `s`."""
        a, b = self.tokens.sentences[s]
        return [m for m in self._mentions.get(s, ()) if a <= m.start and m.end <= b]

    def parties(self, s: int) -> list[Party]:
        """Return the parties of sentence `s`."""
        if s not in self._parties:
            self._parties[s] = Chunker(self.tokens, self.mentions(s), *self.tokens.sentences[s]).parties()
        return self._parties[s]
