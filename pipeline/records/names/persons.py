"""Names of persons in full: `Tám` is `Phan Thanh Tám`; the rank that somebody holds, and who holds a rank."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.names.index import NameIndex
from vinhdanh.records.party import Range
from vinhdanh.tokens.table import Tokens

LINKS = frozenset({",", "và"})
SEVERAL = frozenset("hai ba bốn năm các 2 3 4 5 02 03".split())
"""Before a rank that all who follow hold (`hai Thượng úy X và Y`)."""
RAISED = 10
"""Tokens between a name and the rank that its holder was raised to."""
FOREIGN = frozenset({"person.behind_cue", "person.foreign"})
"""Rules of names that may be foreign."""


class PersonNames(NameIndex):
    """The persons of an article and their ranks."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        """Index the persons and ranks of the article."""
        super().__init__(tokens, mentions)
        self.persons = [m for m in mentions if m.label == "PERSON"]
        self.rank_spans = {(m.start, m.end) for m in mentions if m.label == "RANK"}
        self.ranks = self._find_ranks()
        self._longer_persons: dict[str, list[Mention]] = {}

    def person(self, span: Range) -> Range:
        """The full name of a short one (`Tám`, `Thanh Tám` → `Phan Thanh Tám`): nearest longer name before, else after,
        that ends alike; of foreigners also one that begins alike (`Roza` → `Roza Shanina`).
        """
        words = self.tokens.key[span[0] : span[1]]
        n = len(words)
        key = " ".join(words)
        if key not in self._longer_persons:
            self._longer_persons[key] = [m for m in self.persons if m.end - m.start > n and self._is_short(words, m)]
        longer = self._longer_persons[key]
        before = [m for m in longer if m.start < span[0]]
        best = before[-1] if before else longer[0] if longer else None
        return self.person((best.start, best.end)) if best else span

    def _is_short(self, words: list[str], person: Mention) -> bool:
        """Given names stand last, in names of the highlands (`H'Yam` of `H'Yam Niê`) and of foreigners first."""
        full = self.tokens.key[person.start : person.end]
        first = words[0].startswith("h'") or person.rule in FOREIGN
        return full[-len(words) :] == words or first and full[: len(words)] == words

    def is_person(self, span: Range) -> bool:
        """Is it the name of a person, without an office?"""
        return any((m.start, m.end) == span for m in self.persons)

    def rank(self, name: Range) -> Range | None:
        """The rank that stands before the same name anywhere in the article."""
        return self.ranks.get(self._key(*name))

    def is_rank(self, span: Range) -> bool:
        """Is the span a rank (`Trung tá`), whoever holds it?"""
        return span in self.rank_spans

    def of_rank(self, name: Range, rank: Range) -> Range | None:
        """The person that a rank points to: `name`, unless that one holds another rank; then the nearest before
        who holds this one, if any.
        """
        held = self.rank(self.person(name))
        if held is None or self._key(*held) == self._key(*rank):
            return name
        before = (m for m in reversed(self.persons) if m.end <= rank[0])
        ranked = ((m, self.rank((m.start, m.end))) for m in before)
        return next(((m.start, m.end) for m, r in ranked if r and self._key(*r) == self._key(*rank)), None)

    def _find_ranks(self) -> dict[str, Range]:
        """Ranks by name: before it (`hai Thượng úy X và Y`: of both), else what somebody was raised to."""
        before = {end: (start, end) for start, end in self.rank_spans}
        out: dict[str, Range] = {}
        shared, end = None, 0
        for m in self.persons:
            joined = end == m.start - 1 and self.tokens.key[end] in LINKS
            rank = before.get(m.start) or (shared if joined else None)
            shared, end = rank if rank and self._is_of_several(rank) else None, m.end
            if rank:
                out.setdefault(self._key(m.start, m.end), rank)
        for m in self.persons:
            if raised := self._raised_to(m):
                out.setdefault(self._key(m.start, m.end), raised)
        return out

    def _is_of_several(self, rank: Range) -> bool:
        return rank[0] > 0 and self.tokens.key[rank[0] - 1] in SEVERAL

    def _raised_to(self, person: Mention) -> Range | None:
        """`X được truy thăng từ trung tá lên thượng tá`: the second of the ranks behind a name."""
        key = self.tokens.key
        ranks = sorted(r for r in self.rank_spans if person.end <= r[0] <= person.end + RAISED)
        for r in ranks:
            if key[r[0] - 1] == "lên" and not {".", ";", ","} & set(key[person.end : r[0]]):
                return r
        return None
