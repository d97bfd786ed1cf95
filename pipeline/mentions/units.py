"""UNIT: named bodies, read from a head word with the tail that belongs to the name (GUIDELINES, UNIT).

The tail goes on over capitals, numbers and codes, over small words that official names are made of (table
`unit_words`), and over other small words only where a capital follows soon; verbs and prepositions end it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.lexicon.rows import UnitHeadRow
from vinhdanh.mentions.base import Mention, covered
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.mentions.unit_tail import CODE, LEVELS, Marks, Tail, UnitWords
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

OPEN_DOMAINS = frozenset({"firm", "school", "health"})
NUMBERED = frozenset("đội trung lữ sư tiểu đại viện quân binh đồn trường đoàn phòng".split())
SMALL_NAMES = frozenset("bộ sở phòng ban liên tổng cục".split())
NO_BODY_BEHIND = frozenset("ngành lực cán chiến đồng toàn".split())


class Units:
    """Finds UNIT mentions."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matchers from the tables of units, places and surnames."""
        self.heads = PhraseTable(vocab, ((s, row) for row in lexicon.unit_heads for s in row.surfaces), "HEAD")
        self.names = PhraseTable(vocab, ((s, row.id) for row in lexicon.unit_names for s in row.surfaces), "NAME")
        self.words = UnitWords(lexicon, vocab)
        self.media = frozenset(match_key(s) for row in lexicon.media for s in row.surfaces)

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the units of `tokens`, not overlapping; `found` holds awards, ranks, offices and asides."""
        blocked = covered(m for m in found if m.label in {"AWARD", "RANK", "DATELINE", "POSITION"})
        offices = {m.end for m in found if m.label == "POSITION"}
        heads = {m.start: m for m in self.heads.find(tokens)}
        names = {m.start: m for m in self.names.find(tokens)}
        reader = _Reader(tokens, self.words.marks(tokens, heads, names, blocked), offices)
        out: list[Mention] = []
        i = 0
        while i < len(tokens.key):
            mention = None if i in blocked else reader.at(i)
            if mention:
                out.append(mention)
            i = mention.end if mention else i + 1
        return [*out, *_codes(tokens, out), *_again(tokens, out, blocked)]


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the names of one article; offices: tokens behind an office."""

    tokens: Tokens
    marks: Marks
    offices: set[int]

    def at(self, i: int) -> Mention | None:
        """The body whose name begins at token `i`."""
        head, name = self.marks.heads.get(i), self.marks.names.get(i)
        if name and (head is None or name.end >= head.end):
            return Mention("UNIT", i, self._end(i, name, None), "unit.name") if self._word_here(name) else None
        if head is None or not self._word_here(head):
            return None
        row: UnitHeadRow = head.value
        end = self._end(i, head, row)
        if self._head_fits(head) and (row.alone == "yes" or end > head.end and self._named(head, end)):
            return Mention("UNIT", i, end, f"unit.head.{row.domain}")
        return None

    def _end(self, i: int, base: Mention, row: UnitHeadRow | None) -> int:
        head = self.marks.heads.get(i)
        return Tail(
            self.tokens,
            self.marks,
            base.end,
            after_office=i in self.offices,
            whole=row is None or row.alone != "no",
            open_words=head is not None and head.value.domain in OPEN_DOMAINS,
        ).end()

    def _word_here(self, base: Mention) -> bool:
        """Veto by the segmentation: `Bộ Công an` inside `cán bộ Công an`; a small head only at the begin of a word."""
        tokens, i = self.tokens, base.start
        if tokens.shape[i] in CAPITALS:
            return True
        if base.label == "NAME":
            return tokens.key[i] in SMALL_NAMES and base.end - i >= 3 and tokens.word_start[i]
        if i and tokens.key[i - 1] in NO_BODY_BEHIND:
            return False
        return tokens.word_start[i] or i in self.offices or base.end - i >= 3

    def _head_fits(self, head: Mention) -> bool:
        """Not `Hội` in `Hội nghị`; a small head needs its name right behind it."""
        tokens, j = self.tokens, head.end
        more = j < len(tokens.key)
        inside_word = more and not tokens.word_start[j] and tokens.shape[j] == "xx" and tokens.key[j] not in LEVELS
        if inside_word and head.end - head.start == 1:
            return False
        if tokens.shape[head.start] in CAPITALS:
            return True
        if head.value.small == "never" or not more:
            return False
        numbered = tokens.shape[j] == "9" and tokens.key[head.start] in NUMBERED
        return tokens.shape[j] in CAPITALS or numbered or tokens.key[j] == '"' or head.value.small == "free"

    def _named(self, head: Mention, end: int) -> bool:
        """Does the tail make a name? A capital, a number, a code, a level word or words of official names."""
        tokens, tail = self.tokens, range(head.end, end)
        if any(tokens.shape[k] in CAPITALS or tokens.shape[k] == "9" or tokens.key[k] == '"' for k in tail):
            return True
        level = tokens.key[head.end] in LEVELS
        if level and head.value.alone == "level":
            return True
        capital = tokens.shape[head.start] in CAPITALS
        return capital and (level and tokens.key[head.start] != "trường" or len(tail) >= 2)


def _codes(tokens: Tokens, units: Sequence[Mention]) -> list[Mention]:
    """`Phòng PC03, PA06 và PA07`: later codes stand without the head word."""
    out = []
    for m in units:
        if not CODE.fullmatch(tokens.form[m.end - 1]):
            continue
        j = m.end
        while j + 1 < len(tokens.key) and tokens.key[j] in {",", "và"} and CODE.fullmatch(tokens.form[j + 1]):
            out.append(Mention("UNIT", j + 1, j + 2, "unit.code"))
            j += 2
    return out


def _again(tokens: Tokens, units: Sequence[Mention], blocked: set[int]) -> list[Mention]:
    """A short name in capitals given in brackets behind a unit (`… (PVC)`) is a UNIT wherever it stands."""
    short = {
        tokens.form[m.end + 1]
        for m in units
        if m.end + 2 < len(tokens.key)
        and tokens.key[m.end] == "("
        and tokens.shape[m.end + 1] == "XX"
        and tokens.key[m.end + 2] in {")", "-"}
    }
    taken = covered(units) | blocked
    return [Mention("UNIT", i, i + 1, "unit.alias") for i, f in enumerate(tokens.form) if f in short and i not in taken]
