"""Words of one sentence as the readers of groups see them, and the nouns that count people and bodies."""

from collections.abc import Set
from dataclasses import dataclass

from vinhdanh.mentions.base import Mention
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

LEADERS = "lãnh đạo"
"""Behind this noun stand those whom they lead (`9 lãnh đạo các sở, ngành`)."""
POINTING = frozenset({"đơn vị", "nhà trường", "công ti", "bệnh viện", "trung tâm"})
"""Nouns that point behind `tập thể` to a body that is named before (`cho tập thể nhà trường`)."""
PRONOUNS = frozenset("anh chị ông bà em cháu mẹ vị bạn người gương".split()) | {"đồng chí", "bà mẹ", "con em"}
"""Nouns that point to somebody named before, or need a number to be a group."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of recipients.

    kind: collective, individual, mixed or unspecified; count: the number or None; number: its tokens; modifier:
    tokens of `hơn`, `gần`, `lượt` … or None; noun: match key of the counting noun.
    """

    kind: str
    count: int | None
    number: tuple[int, int] | None
    modifier: tuple[int, int] | None
    noun: str


@dataclass(frozen=True, slots=True)
class GroupWords:
    """One sentence up to token `end`.

    taken: tokens that other mentions hold; awards: tokens where an award begins; nouns: counting nouns by their first
    token, the kind of what they count as value; offices, ranks: first token of the words of a post or rank, the token
    behind them; bodies: the same of the name of a body;
    modifiers: match keys of `hơn`, `gần` …
    """

    tokens: Tokens
    taken: Set[int]
    awards: Set[int]
    nouns: dict[int, Mention]
    offices: dict[int, int]
    bodies: dict[int, int]
    ranks: dict[int, int]
    modifiers: frozenset[tuple[str, ...]]
    end: int

    def key(self, i: int) -> str:
        """The match key of token `i`, empty outside the article and behind the sentence."""
        return self.tokens.key[i] if 0 <= i < self.end else ""

    def phrase(self, a: int, b: int) -> str:
        """The match keys of tokens `a`..`b`."""
        return " ".join(self.tokens.key[a:b])

    def initial(self, i: int) -> bool:
        """Does token `i` begin a sentence, or stand behind a sign?"""
        tokens = self.tokens
        return i == 0 or tokens.sentence[i] != tokens.sentence[i - 1] or tokens.shape[i - 1] in {".", "¶"}

    def noun(self, i: int) -> Mention | None:
        """The counting noun that begins at token `i` and no other mention holds."""
        return self.nouns.get(i) if i not in self.taken and i < self.end else None

    def joined_nouns(self, noun: Mention) -> tuple[str, int]:
        """`70 tập thể, cá nhân`, `các tập thể cá nhân`: the kind over a noun and those behind it without a number of
        their own; their end.
        """
        if self.phrase(noun.start, noun.end) == LEADERS:
            led = self.noun(noun.end + (self.key(noun.end) == "các"))
            return str(noun.value), self.joined_nouns(led)[1] if led else noun.end
        kinds, end = {str(noun.value)}, noun.end
        while True:
            j = end
            while self.key(j) in {",", "và", "các", "/", "-", "cùng"} and j - end < 2:
                j += 1
            following = self.noun(j) if j > end or self._names_kind(j) else None
            if following is None or j > end and self._addresses(following):
                break
            kinds.add(str(following.value))
            end = following.end
        return (kinds.pop() if len(kinds) == 1 else "mixed"), end

    def _names_kind(self, i: int) -> bool:
        """`5 tập thể khoa, phòng`, `các tập thể cá nhân`, `các cá nhân tập thể`: which those are, without a comma."""
        noun = self.noun(i)
        bodies = noun is not None and noun.value == "collective" and self.phrase(noun.start, noun.end) not in POINTING
        if self.key(i - 1) == "nhân" and self.key(i) == "tập":
            return True
        return self.key(i - 1) == "thể" and (self.key(i) == "cá" or bodies)

    def _addresses(self, noun: Mention) -> bool:
        """`các tập thể, ông Lê Văn An …`: a word of address before a name is no second noun."""
        named = self.key(noun.end) and self.tokens.shape[noun.end] in CAPITALS
        return bool(named) and noun.end - noun.start == 1 and self.key(noun.start) in PRONOUNS
