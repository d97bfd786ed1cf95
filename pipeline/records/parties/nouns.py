"""Reading noun phrases from the mentions of a sentence: what all party grammars share."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.party import Range
from vinhdanh.records.words import is_bare
from vinhdanh.tokens.table import Tokens

NOMINAL = frozenset({"RANK", "PERSON", "UNIT", "POSITION", "TITLE", "GROUP", "PLACE"})
ASIDE = frozenset({"CREDIT", "AWARD", "MOVEMENT"})


class NounReader:
    """Looks at the mentions of one sentence by their first token."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], start: int, end: int) -> None:
        """Take the mentions inside tokens `start`..`end` (end exclusive)."""
        self.tokens, self.start, self.end = tokens, start, end
        self.at: dict[int, Mention] = {}
        for m in mentions:
            if m.label in NOMINAL and not (m.label == "TITLE" and m.start in self.at):
                self.at[m.start] = m
        self.giving = {m.start for m in mentions if m.label == "VERB" and m.value.kind == "give"}
        self.rewarding = {m.start for m in mentions if m.label == "VERB" and m.value.kind in {"commend", "propose"}}
        self.covered = {i for m in mentions if m.label in ASIDE for i in range(m.start, m.end)}

    def _label(self, i: int) -> str:
        return self.at[i].label if i < self.end and i in self.at else ""

    def _key(self, i: int) -> str:
        return self.tokens.key[i] if self.start <= i < self.end else ""

    def _range(self, i: int) -> Range:
        return i, self.at[i].end

    def _word(self, a: int, b: int) -> bool:
        """Do tokens `a`..`b` make whole words of the segmentation? A sentence begins a word (`… TP.HCM. Ông …`)."""
        t = self.tokens
        return (a == self.start or t.word_start[a]) and (b >= self.end or t.word_start[b] or t.shape[b] != "xx")

    def _to_separator(self, i: int, stops: str = "") -> int:
        closers = (
            {stops}
            if stops
            else {",", ";", "-", "–", ")", "(", "được", "đã", "vì", "và", "có", "là", "do", "về", "với", "trong"}
        )
        j = i
        while j < self.end and self._key(j) not in closers and j - i < 25:
            j = self.at[j].end if self._label(j) == "UNIT" else j + 1
        return min(j, self.end)

    def _pointing_body(self, i: int, reach: int = 3) -> Range | None:
        """`của trường`, `thuộc công ty` within `reach` tokens: the noun for a body that is named before."""
        for j in range(i, min(i + reach, self.end)):
            if self._key(j) in {"của", "thuộc"} and self._label(j + 1) != "UNIT":
                ends = (j + 1 + n for n in (2, 1))
                return next(((j + 1, e) for e in ends if e <= self.end and is_bare(self.tokens.key[j + 1 : e])), None)
            if self._label(j) or self._key(j) in {",", ";", "được", "và", "có", "đã"}:
                return None
        return None
