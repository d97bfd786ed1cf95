"""One sentence as the clause grammars read it."""

from collections.abc import Sequence
from dataclasses import dataclass

from vinhdanh.mentions.base import Mention
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `start`..`end` with the mentions and parties inside, in order."""

    tokens: Tokens
    start: int
    end: int
    mentions: Sequence[Mention]
    parties: Sequence[Party]
    verbs: Sequence[Mention]

    def key(self, i: int) -> str:
        """The match key of token `i`, empty outside the sentence."""
        return self.tokens.key[i] if self.start <= i < self.end else ""

    def keys(self, a: int, b: int) -> list[str]:
        """The match keys of tokens `a`..`b`."""
        return self.tokens.key[a:b]

    def parties_between(self, a: int, b: int) -> list[Party]:
        """The parties that lie inside tokens `a`..`b`."""
        return [p for p in self.parties if a <= p.start and p.end <= b]
