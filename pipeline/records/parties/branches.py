"""Branches, forces and the people of a place as parties: `ngành Y tế`, `lực lượng X`, `cán bộ và nhân dân xã Y`."""

from vinhdanh.records.parties.named_groups import NamedGroupReader
from vinhdanh.records.party import Party
from vinhdanh.records.words import NO_POST
from vinhdanh.tokens.shapes import CAPITALS

PEOPLE_ENDS = frozenset({"dân", "viên", "sĩ", "bộ", "llvt", "trang"})
FORCE = 2
"""Syllables of `lực lượng`, behind which the name of a body of the police may begin."""
ENDS = NO_POST | {"nhiều", "hai"}
"""Words behind the name of a branch (`Bộ đội X nhiều lần được …`)."""
MILITIA = (["dân", "quân"], ["tự", "vệ"])
LISTED_BRANCHES = (["sở", ","], ["ban", ","], ["bộ", ","])
"""What stands before `ngành` where it is no branch of its own (`lãnh đạo các sở, ngành tỉnh X`)."""
PEOPLE_WORDS = frozenset(
    "cán bộ đảng chính quyền nhân dân quân và , các dân tộc chiến sĩ nhân viên toàn thể llvt lực lượng vũ trang".split()
)


class BranchReader(NamedGroupReader):
    """Reads branches, forces, militias and the people of a place."""

    def _people_of_place(self, i: int) -> Party | None:
        """`cán bộ và nhân dân xã X`, `Đảng bộ, chính quyền và nhân dân huyện Y`, not `Quân đội nhân dân Việt Nam`; a
        force or branch (`ngành X`, `lực lượng Y`, `Bộ đội Hóa học`).
        """
        if self._key(i) == "ngành" and self.tokens.key[max(i - 2, 0) : i] in LISTED_BRANCHES:
            return None
        if self.tokens.key[i : i + 2] in MILITIA and (militia := self._militia(i)):
            return militia
        if self._key(i) == "ngành" or self._is_arm(i) or self._key(i) == "lực" and self._key(i + 1) == "lượng":
            police = self._label(i + FORCE) == "UNIT" and self._key(i + FORCE) == "công"
            return None if self._label(i) == "UNIT" or police else self._branch(i)
        if self.tokens.key[max(i - 1, 0)] == "đội" and self._key(i) == "nhân":
            return None
        if self._key(i) not in {"cán", "đảng", "nhân", "quân", "chính", "chỉ", "tập", "toàn"}:
            return None
        j = i
        while self._key(j) in PEOPLE_WORDS and j not in self.at and j - i < 14:
            j += 1
        if self._key(j - 1) not in PEOPLE_ENDS or self._key(j - 1) == "bộ" and j - i < 4 or j - i < 2:
            return None
        if self._label(j) == "PLACE" or self._label(j) == "UNIT":
            end = self.at[j].end
            return Party("place", i, end, name=(i, end), collective=True)
        return None

    def _is_arm(self, i: int) -> bool:
        """`Bộ đội Hóa học`: an arm of the service, whose name goes on with a capital."""
        forms = [self.tokens.shape[k] in CAPITALS for k in (i, i + 2) if k < self.end]
        return self.tokens.key[i : i + 2] == ["bộ", "đội"] and forms == [True, True]

    def _militia(self, i: int) -> Party | None:
        """`Dân quân xã X`, in a list also `dân quân (tự vệ) xã X`."""
        j = i + (4 if self.tokens.key[i + 2 : i + 4] in MILITIA else 2)
        led = self.tokens.shape[i] in CAPITALS or self._key(i - 1) in {",", "và", "cho", ";"}
        if not led or self._label(j) != "PLACE":
            return None
        end = self.at[j].end
        return Party("place", i, end, name=(i, end), collective=True)

    def _branch(self, i: int) -> Party | None:
        j = i + (1 if self._key(i) == "ngành" else 2)
        start = j
        while j < self.end and self.tokens.shape[j] not in {".", "9"} and self._key(j) not in ENDS and j - i < 10:
            j += 1
        named = any(self.tokens.shape[k] in CAPITALS for k in range(start, j))
        end = self.at[j + 1].end if self._key(j) == "," and self._label(j + 1) == "PLACE" else j
        told = self._key(end) in {"đã", "được", "vinh", "nhận", "đón", ".", "nhiều", "hai"} or self._counts_own(end)
        return Party("place", i, end, name=(i, j), collective=True) if named and told else None

    def _counts_own(self, i: int) -> bool:
        """`Lực lượng X có 24 tập thể`: does the branch before token `i` count its own people?"""
        return self._key(i) == "có" and self._label(i + 1) == "GROUP"
