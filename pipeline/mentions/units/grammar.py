"""UNIT: named bodies, read from a head word with the tail that belongs to the name (GUIDELINES, UNIT).

The tail goes on over capitals, numbers and codes, over small words that official names are made of (table
`unit_words`), and over other small words only where a capital follows soon; verbs and prepositions end it.

Quality (F1 on corpus, dev): strict:UNIT 0.97, 0.94.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.lexicon.rows import UnitHeadRow
from vinhdanh.mentions.base import Mention, covered, in_order
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.mentions.staff import behind_staff
from vinhdanh.mentions.units.begin import SURNAME_HEADS, Begin
from vinhdanh.mentions.units.check import Check
from vinhdanh.mentions.units.name import Head
from vinhdanh.mentions.units.short import aliases, banks, codes, key_words
from vinhdanh.mentions.units.tail import Tail
from vinhdanh.mentions.units.words import Marks, UnitWords
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

POLICE = re.compile(r"P[ACVXHK]\d{2}|[AC]\d{2}")
"""Codes that stand for a unit of the police without a head word."""
BRANCHES = frozenset({"u-bo-doi-bien-phong", "u-hai-quan"})
"""Forces that are bodies behind the post of their commander (`Tư lệnh Bộ đội Biên phòng`)."""
OPEN_DOMAINS = frozenset({"firm", "school", "health"})


class Units:
    """Finds UNIT mentions, and CONTEST where a sponsor's name is none."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matchers from the tables of units, places and surnames."""
        self.heads = PhraseTable(vocab, ((s, row) for row in lexicon.unit_heads for s in row.surfaces), "HEAD")
        self.names = PhraseTable(vocab, ((s, row.id) for row in lexicon.unit_names for s in row.surfaces), "NAME")
        self.words = UnitWords(lexicon, vocab)

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the units of `tokens`, not overlapping; `found` holds awards, ranks, offices and asides."""
        blocked = covered(m for m in found if m.label in {"AWARD", "RANK", "DATELINE", "POSITION"})
        offices = {m.end for m in found if m.label == "POSITION"}
        heads, names = self.heads.longest(tokens), self.names.longest(tokens)
        marks = self.words.marks(tokens, heads, names, blocked)
        tags = [m for m in found if m.label == "TAGLINE"]
        credited = covered(m for m in found if m.label == "CREDIT")
        out = list(key_words(tokens, marks, tags))
        done = blocked | covered(tags)
        begin, check = Begin(tokens, marks, offices), Check(tokens, marks)
        reader = _Reader(tokens, marks, begin, check, credited, _police(tokens, heads), behind_staff(tokens))
        out += reader.all(done)
        out += list(codes(tokens, out))
        for bank in banks(tokens, done | covered(out)):
            out.append(check.contest(bank) or Mention("UNIT", bank.start, reader.placed(bank.end), bank.rule))
        return _apart([*out, *aliases(tokens, out, marks.places, done)])


OF_ALL = ["toàn", "dân"]
"""Behind a head this is a day or a policy (`Ngày Biên phòng toàn dân`), no body."""


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the names of one article; credited: tokens of credits; police: does it tell of a body of the police?
    staffed: tokens behind what somebody is in a body.
    """

    tokens: Tokens
    marks: Marks
    begin: Begin
    check: Check
    credited: set[int]
    police: bool
    staffed: set[int]

    def all(self, done: set[int]) -> list[Mention]:
        """The names outside the tokens `done`."""
        codes_ = (i for i, shape in enumerate(self.tokens.shape) if shape in CAPITALS and self._code(i))
        places = self.marks.heads.keys() | self.marks.names.keys() | set(codes_)
        return in_order(sorted(places - done), self.at)

    def at(self, i: int) -> Mention | None:
        """The body whose name begins at token `i`."""
        head, name = self.marks.heads.get(i), self.marks.names.get(i)
        if name and (head is None or name.end >= head.end):
            return self._name(name, head)
        if head is None and self._code(i):
            end = Tail(self.tokens, self.marks, Head(i, i + 1, "state", i in self.begin.offices, True, False)).end()
            return Mention("UNIT", i, end, "unit.code")
        if head is None or not self.begin.word_here(head) or not self.begin.head_fits(head):
            return None
        if i in self.credited and head.end - i == 1 and self.tokens.key[i] in SURNAME_HEADS:
            return None
        if self.tokens.key[head.end : head.end + 2] == OF_ALL:
            return None
        row: UnitHeadRow = head.value
        end = self._end(head, row)
        alone = row.alone == "yes" and (row.domain != "school" or self.tokens.shape[i] in CAPITALS)
        alone = alone or row.id in BRANCHES and i in self.begin.offices
        named = (alone or self.check.named(head, end)) and not self.check.kind_only(head, end)
        return Mention("UNIT", i, end, f"unit.head.{row.domain}") if named else None

    def _code(self, i: int) -> bool:
        """`PC02`, `C03`: a unit of the police, where the text tells of them."""
        form = self.tokens.form[i]
        return POLICE.fullmatch(form) is not None and (form[0] == "P" or self.police)

    def _name(self, name: Mention, head: Mention | None) -> Mention | None:
        """A name of the table; a short name (no head word) goes on over a place only, and credits are no story."""
        if not self.begin.word_here(name) or head is None and name.start in self.credited:
            return None
        if head is None and (contest := self.check.contest(name)):
            return contest
        end = self._end(name, None) if head else self.placed(name.end)
        return None if self.check.kind_only(name, end) else Mention("UNIT", name.start, end, "unit.name")

    def placed(self, i: int) -> int:
        """`VNPT Gia Lai`, `Agribank chi nhánh Gia Lai`: the end of a place behind a short name."""
        tokens, place = self.tokens, self.marks.places.get(i)
        if i >= len(tokens.key) or tokens.sentence[i] != tokens.sentence[i - 1]:
            return i
        if tokens.key[i : i + 2] == ["chi", "nhánh"]:
            end = Tail(tokens, self.marks, Head(i, i + 2, "firm", False, False, False)).end()
            return end if end > i + 2 else i
        return place if place and all(tokens.shape[k] in CAPITALS for k in range(i, place)) else i

    def _end(self, base: Mention, row: UnitHeadRow | None) -> int:
        i = base.start
        kind = self.marks.heads.get(i)
        domain = kind.value.domain if kind else ""
        head = Head(
            i,
            max([base.end, *(self.marks.words.get(k, 0) for k in range(i, base.end))]),
            domain=domain,
            after_office=i in self.begin.offices or i in self.staffed and domain != "firm",
            whole=row is None or row.alone != "no",
            open_words=domain in OPEN_DOMAINS and self.tokens.shape[i] in CAPITALS,
        )
        return Tail(self.tokens, self.marks, head).end()


def _police(tokens: Tokens, heads: dict[int, Mention]) -> bool:
    """Is `Công an` or `Bộ Công an` among the heads?"""
    return any(
        "công" in tokens.key[m.start : m.end] and "an" in tokens.key[m.start : m.end + 2] for m in heads.values()
    )


def _apart(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions without those that overlap one that begins earlier or is longer."""
    out: list[Mention] = []
    for m in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not out or m.start >= out[-1].end:
            out.append(m)
    return out
