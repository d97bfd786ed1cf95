"""Parties: who can give or get an award in a sentence, chunked from its mentions.

A party is a person with rank, post and body; a unit with its parent; an office (`Giám đốc Công an tỉnh`); a counted or
uncounted group (`10 tập thể`); a locality (`xã Ia Krêng`); an authority without a body (`Đảng, Nhà nước`, `các cấp`);
or a word that points back (`anh`, `nhà trường`).
"""

from collections.abc import Callable

from vinhdanh.mentions.counts.numerals import UNITS
from vinhdanh.records.parties.bodies import BodyReader
from vinhdanh.records.parties.persons import PersonReader
from vinhdanh.records.parties.shared_details import with_shared_details
from vinhdanh.records.parties.shared_heads import SharedHeads
from vinhdanh.records.party import Party
from vinhdanh.records.words import ANAPHORS, BODY_ANAPHORS, UNIT_ANAPHORS
from vinhdanh.tokens.shapes import CAPITALS

PLURAL = frozenset("các những nhiều mọi từng mỗi".split())
"""Before a noun for bodies that points back to none (`các trường`)."""
NUMBERS = frozenset(UNITS) - {"năm", "tư", "lăm", "mốt"}
"""Numbers in words (`diệt một đại đội`), without `năm`, which is a year, too."""
RENAMES = (
    *(("nay", "là"), ("trước", "đây", "là"), ("trước", "là"), ("tiền", "thân", "là"), ("tiền", "thân", "của")),
    *(("nay", "thuộc"), ("hiện", "là"), ("tức",)),
)
"""Words of a bracket that tells what a body was or is called."""
LEVELS = frozenset({"quận", "huyện", "phường", "xã", "tỉnh", "phố"})
"""Last syllables of levels; behind one and a comma the next is a level, too (`24 quận, huyện`)."""
LOCALITIES = frozenset({"huyện", "phường", "quận", "thị trấn", "thị xã", "tỉnh", "thành phố"})
GIVES = frozenset({"tặng", "trao", "khen"})
PREDICATES = frozenset({"được", "đã", "vinh", "đón", "nhận", "đạt", "cũng", "còn"})
"""First words of what is told of a body."""
BEFORE_TITLE = frozenset({"cho", "vị"})
"""Before a title or rank without a name: `trao A cho giáo sư`, `vị trung tá được tặng A`."""


class Chunker(PersonReader, BodyReader):
    """Reads the parties of one sentence from left to right."""

    def parties(self) -> list[Party]:
        """Return all parties in order, not overlapping."""
        out: list[Party] = []
        heads = SharedHeads(self.tokens, self.at, self.end)
        i = self.start
        while i < self.end:
            if (behind := self._behind_rename(i)) > i:
                i = behind
                continue
            party = None if i in self.covered else self._party(i)
            found = heads.parties(party) if party else []
            out.extend(found)
            i = found[-1].end if found else i + 1
        return with_shared_details(self.tokens, out)

    def _behind_rename(self, i: int) -> int:
        """`X (nay là Y)`, `X (trước đây là Y)`: another name of X is no party; the token behind it, else `i`."""
        if self._key(i) != "(":
            return i
        words = next((w for w in RENAMES if self.tokens.key[i + 1 : i + 1 + len(w)] == list(w)), ())
        return self._to_separator(i + 1 + len(words), ")") if words else i

    def _party(self, i: int) -> Party | None:
        readers: tuple[Callable[[int], Party | None], ...] = (
            self._staff,
            self._group,
            self._employee,
            self._people_of_place,
            self._person,
            self._authority,
            self._office,
            self._unit,
            self._place,
            self._anaphor,
        )
        return next((p for reader in readers if (p := reader(i))), None)

    def _anaphor(self, i: int) -> Party | None:
        key = self._key(i)
        two = f"{key} {self._key(i + 1)}"
        counted = self._key(i - 1) in PLURAL | NUMBERS or self._key(i - 1).isdigit()
        if counted and (two in BODY_ANAPHORS or key in BODY_ANAPHORS):
            return None
        if two in BODY_ANAPHORS and self._word(i, i + 2):
            return Party("anaphor", i, i + 2, collective=True)
        level = key == "xã" and self.tokens.key[max(i - 2, 0) : i] == ["y", "tế"]
        if key in BODY_ANAPHORS and i not in self.at and self._word(i, i + 1) and not level:
            return Party("anaphor", i, i + 1, collective=True)
        if head := self._head_alone(i):
            return Party("anaphor", i, head, collective=True)
        if two in ANAPHORS:
            return Party("anaphor", i, i + 2)
        if (
            key in ANAPHORS
            and (self._word(i, i + 1) or self.tokens.key[max(i - 2, 0) : i] == ["cá", "nhân"])
            and self._label(i) in {"", "TITLE"}
            and (i not in self.at or self.at[i].end == i + 1)
        ):
            return Party("anaphor", i, i + 1)
        titled = self._label(i) in {"TITLE", "RANK"} and self._key(i - 1) in BEFORE_TITLE
        if titled and self._key(i) not in ANAPHORS and not self._names_behind(self.at[i].end):
            return Party("anaphor", i, self.at[i].end)
        return None

    def _head_alone(self, i: int) -> int | None:
        """`Sở được G tặng A`, `…, huyện được tặng A`: the token behind a head word right before a predicate, which
        points to the body named before.
        """
        local = i == self.start or self._key(i - 1) in {",", ";"}
        if i in self.at or self.tokens.shape[i] not in CAPITALS and not local:
            return None
        if self._key(i - 1) in {",", "và"} and self._key(i - 2) in LEVELS:
            return None
        heads = LOCALITIES if self.tokens.shape[i] not in CAPITALS else UNIT_ANAPHORS | LOCALITIES
        words = " ".join(self.tokens.key[i : i + 2])
        end = i + 2 if words in heads else i + 1 if self._key(i) in heads else i
        told = PREDICATES | GIVES if " ".join(self.tokens.key[i:end]) in LOCALITIES else PREDICATES
        return end if end > i and self._word(i, end) and self._key(end) in told else None

    def _names_behind(self, i: int) -> bool:
        """`cố GS.VS X`: a name behind at most one more title that no table knows."""
        return "PERSON" in {self._label(i), self._label(i + 1)}
