"""Nouns for groups before the names of all they are for: `các tập thể Phòng A, Đội B`, `các phòng PC03, PA06`."""

from vinhdanh.mentions.base import Mention
from vinhdanh.records.names.parents import level
from vinhdanh.records.parties.offices import OfficeReader

CODED = frozenset({"phòng", "cục", "đơn vị", "tập thể"})
"""Nouns for bodies that have codes."""


class NamedGroupReader(OfficeReader):
    """Tells nouns before names from groups of a body."""

    def _are_named(self, m: Mention) -> bool:
        """`các tập thể Phòng A, Phòng B và Đội C`: names behind the noun, not the body over those."""
        if self._are_coded(m):
            return True
        loose = m.value.count is None and m.value.noun in {"tập thể", "đơn vị"}
        if not loose or self._label(m.end) != "UNIT":
            return False
        end = self.at[m.end].end
        listed = self._key(end) in {",", "và"} and self._label(end + 1) == "UNIT"
        return (
            listed
            and 0 < level(self.tokens, end + 1) <= level(self.tokens, m.end)
            or listed
            and self._is_short(end + 1)
        )

    def _are_coded(self, m: Mention) -> bool:
        """`các phòng PC03, PA06`, `2 phòng PC03 và PA06`: as many codes of bodies as the noun counts."""
        if m.value.noun not in CODED:
            return False
        codes, i = 0, m.end
        while self._label(i) == "UNIT" and self.at[i].rule == "unit.code":
            codes, i = codes + 1, self.at[i].end + (self._key(self.at[i].end) in {",", "và"})
        return codes > 1 and m.value.count in {None, codes}

    def _is_short(self, k: int) -> bool:
        """`Cục X (CX)`, `Cục X (C02)`: the same body once more."""
        return self.tokens.shape[k] == "XX" or self.at[k].rule in {"unit.code", "unit.alias"}
