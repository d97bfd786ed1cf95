"""The body of a counted group, from the sentences before: `… 41 đảng viên của X. Trong số đó, 3 người …`, `X được tặng
A. Ngoài ra, 9 cá nhân …`.
"""

from collections.abc import Sequence

from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.records.slots.group_bodies import body_of_subject
from vinhdanh.records.words import phrases
from vinhdanh.tokens.table import Tokens

PARTS = phrases("trong số đó, trong số này, trong đó, cụ thể, đáng chú ý, đợt này")
"""First words of a sentence that breaks down those just counted."""
FURTHER = phrases("ngoài ra, bên cạnh đó, cùng với đó")
"""First words of a sentence that goes on with the awards of a body."""
TURN = "lượt"
"""Counts awards over years: always those of a body's own people."""
OWNERS = (["có"], ["đã", "có"], ["hiện", "có"], ["đợt", "này", "có"])
"""Predicates of a body whose people are counted."""
PARTS_OF_BODIES = frozenset({"gia", "hộ", "phân", "tổ", "đội"})
"""First syllables of households and of small parts of bodies, to which the others do not belong."""
REACH = 2
"""Sentences back in which the body of a group is told."""


class BodiesBefore:
    """Looks back for the body of a group."""

    def __init__(self, tokens: Tokens, reading: Reading) -> None:
        """Take the article's tokens and its parties by sentence."""
        self.tokens, self.reading = tokens, reading

    def of(self, party: Party, base: Fact, before: Sequence[Fact]) -> Range | None:
        """Return the body to which the group belongs whose fact is `base`; before: the facts told before."""
        s = base.evidence
        turns = base.modifier is not None and TURN in self.tokens.key[slice(*base.modifier)]
        if self._begins(s, PARTS):
            return self._of_total(s - 1)
        if not turns and not self._begins(s, FURTHER):
            return None
        last = next((f for f in reversed(before) if f.evidence < s), None)
        if last is None or s - last.evidence > (REACH if turns else 1):
            return None
        return self._of_fact(last, before)

    def _begins(self, s: int, words: frozenset[tuple[str, ...]]) -> bool:
        a, _ = self.tokens.sentences[s]
        return any(tuple(self.tokens.key[a : a + len(w)]) == w for w in words)

    def _of_total(self, s: int) -> Range | None:
        """The body of those whom sentence `s` counts, or the first before it that counts any."""
        while s >= 0 and self._begins(s, PARTS):
            s -= 1
        parties = self.reading.parties(s) if s >= 0 else []
        groups = [p for p in parties if p.kind == "group"]
        for p in groups:
            if body := p.body or body_of_subject(self.tokens, p, parties):
                return body
        return next((p.name for p in parties if p.kind == "unit" and self._owns(p)), None)

    def _owns(self, unit: Party) -> bool:
        """`X có 41 đảng viên`."""
        key = self.tokens.key
        owner = next((w for w in OWNERS if key[unit.end : unit.end + len(w)] == w), None)
        return owner is not None and self.tokens.shape[unit.end + len(owner)] == "9"

    def _of_fact(self, last: Fact, before: Sequence[Fact]) -> Range | None:
        """The body that the sentence before gives an award to, if it is the only one, or that of its groups."""
        named = {f.recipient for f in before if f.evidence == last.evidence and f.recipient}
        if last.recipient is None:
            return last.unit
        part = self.tokens.key[last.recipient[0]] in PARTS_OF_BODIES
        return last.recipient if last.kind == "collective" and len(named) == 1 and not part else None
