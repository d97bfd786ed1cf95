"""The movement that an award is tied to: that of its sentence, else the one that its sentence points to.

Quality (F1 on corpus, dev): slot:movement 1.00, 0.73.
"""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.words import phrases
from vinhdanh.tokens.table import Tokens

POINTING = frozenset("họ đó đây cả".split())
"""First words of a sentence that tells more of those whom the sentence before honours."""
BEHIND = 2
"""Sentences behind that may tell it."""
NAMED = phrases("phong trào, vận động")
"""What a sentence calls a movement that was named before."""


class Movements:
    """Answers for each sentence in which movement its awards are given."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        """Index the movements of the article."""
        self.tokens = tokens
        self.movements = [m for m in mentions if m.label == "MOVEMENT"]

    def of(self, s: int, award: Mention) -> Mention | None:
        """The movement of an award of sentence `s`: none from which a semicolon parts it."""
        own = [m for m in self.movements if self.tokens.sentence[m.start] == s]
        if own:
            return next((m for m in own if not self._parted(m, award)), None)
        return self._behind(s) or self._pointed_at(s)

    def _parted(self, m: Mention, award: Mention) -> bool:
        first, second = sorted((m, award), key=lambda x: x.start)
        return ";" in self.tokens.key[first.end : second.start]

    def _behind(self, s: int) -> Mention | None:
        """`… tặng Bằng khen 5 giáo viên. Họ là điển hình của phong trào “…”`."""
        for m in self.movements:
            here = self.tokens.sentence[m.start]
            if s < here <= s + BEHIND and self.tokens.key[self.tokens.sentences[here][0]] in POINTING:
                return m
        return None

    def _pointed_at(self, s: int) -> Mention | None:
        """`… sơ kết phong trào “…”. Hội khen thưởng các cá nhân tiêu biểu của phong trào`."""
        (a, b), key = self.tokens.sentences[s], self.tokens.key
        if not any((key[i], key[i + 1]) in NAMED for i in range(a, b - 1)):
            return None
        before = [m for m in self.movements if m.end <= a]
        return before[-1] if before else None
