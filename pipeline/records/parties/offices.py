"""Offices: the words of a post with its bodies (`Phó Giám đốc Công an tỉnh`), alone or before a name."""

from itertools import pairwise

from vinhdanh.records.parties.nouns import NounReader
from vinhdanh.records.party import Range
from vinhdanh.records.words import OFFICE_LINKS, is_bare
from vinhdanh.tokens.shapes import CAPITALS

MEMBERS = frozenset({("ủy", "viên"), ("đảng", "viên"), ("hội", "viên")})
MINISTRIES = [
    words.split()
    for words in (
        "công an, quốc phòng, ngoại giao, nội vụ, y tế, tư pháp, tài chính, công thương, xây dựng, giao thông vận tải, "
        "giáo dục và đào tạo, giáo dục, thông tin và truyền thông, khoa học và công nghệ"
    ).split(", ")
]
"""What ministries are for, in small letters as match keys."""
FORCES = [
    words.split()
    for words in ("quân đội nhân dân việt nam", "quân đội nhân dân lào", "quân đội nhân dân", "qđnd việt nam")
]
ON_BEHALF = frozenset({"lệnh", "quyền", "mặt"})
"""`thừa lệnh`, `thừa ủy quyền`, `thay mặt` an office: behind the comma stands who hands over."""
COMMITTEE = ["đảng", "ủy"]
HEADS_OF_STATE = frozenset({"chủ tịch nước", "thủ tướng chính phủ", "thủ tướng", "chủ tịch quốc hội", "tổng bí thư"})


class OfficeReader(NounReader):
    """Reads offices."""

    def _office_range(self, i: int) -> tuple[int, int, Range | None] | None:
        """(start, end, body) of a post with its bodies and further posts, from token `i`."""
        if self._label(i) != "POSITION":
            return None
        j, body, member = self.at[i].end, None, self._membership(i)
        if self._of_state(i, j) and self._key(j) == ",":
            return i, j, None
        lender = self._on_behalf(i)
        while j < self.end:
            if self._label(j) == "UNIT":
                if not member and (body is None or self._is_committee(body)):
                    body = self._range(j)
                j = self.at[j].end
            elif self._label(j) == "POSITION":
                member = self._membership(j)
                j = self.at[j].end
            elif lender and self._key(j) == ",":
                break
            elif self._key(j) in OFFICE_LINKS and self._label(j + 1) == "POSITION":
                member = self._membership(j + 1)
                j = self.at[j + 1].end
            elif self._key(j) == "phụ" and self._key(j + 1) != "trách":
                break
            elif self._key(j) in {"kiêm", "phụ", "trách", "thường", "trực", "cơ", "quan"} and j - i < 12:
                j += 1
            else:
                break
        if body is None and (force := self._force(j)):
            return i, force, None if member else (j, force)
        if body is None and (field := self._ministry(i, j)):
            return i, field, None
        if body is None and not member and (noun := self._bare_body(j)):
            return i, noun[1], noun
        return i, j, body

    def _is_committee(self, body: Range | None) -> bool:
        """`Bí thư Đảng ủy, Chủ tịch UBND xã X`: a committee without a name; the next body is told in full."""
        return body is not None and self.tokens.key[body[0] : body[1]] == COMMITTEE

    def _force(self, j: int) -> int | None:
        """`Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam`: the token behind the force."""
        return next((j + len(w) for w in FORCES if self.tokens.key[j : j + len(w)] == w), None)

    def _ministry(self, i: int, j: int) -> int | None:
        """`Bộ trưởng Công an`, `Thứ trưởng Ngoại giao`: the token behind what the ministry is for, without `Bộ`."""
        if j == i + 2 and self._key(i + 1) == "trưởng" and self._key(i) in {"bộ", "thứ"}:
            return next((j + len(w) for w in MINISTRIES if self.tokens.key[j : j + len(w)] == w), None)
        return None

    def _bare_body(self, i: int) -> Range | None:
        """`(Phó Giám đốc) bệnh viện`, `(Hiệu trưởng) nhà trường`, `(cán bộ) của đội`: a body that is named before."""
        i += self._key(i) in {"của", "thuộc"}
        for n in (3, 2, 1):
            if i + n <= self.end and is_bare(self.tokens.key[i : i + n]) and self._word(i, i + n):
                free = not any(self._label(k) for k in range(i, i + n)) and not self._goes_on(i + n)
                return (i, i + n) if free else None
        return None

    def _goes_on(self, i: int) -> bool:
        """Does a name or number go on behind a noun (`đội 5`, `phường Phú Lợi`)? The holder of the post does not."""
        shaped = i < self.end and self.tokens.shape[i] in CAPITALS | {"9"}
        return shaped and self._label(i) not in {"PERSON", "RANK", "TITLE"}

    def _of_state(self, i: int, j: int) -> bool:
        """`Chủ tịch nước, Đại tá X`: behind one of the highest offices a comma parts it from another person."""
        return " ".join(self.tokens.key[i:j]) in HEADS_OF_STATE

    def _on_behalf(self, i: int) -> bool:
        """`thừa ủy quyền (của) Chủ tịch tỉnh, Phó Chủ tịch tỉnh trao`: a lender of power, from token `i` on."""
        return self._key(i - 1 - (self._key(i - 1) == "của")) in ON_BEHALF

    def _membership(self, i: int) -> bool:
        """`Ủy viên Bộ Chính trị`: membership of a committee tells no body that one belongs to, `Chuyên viên` does."""
        words = self.tokens.key[i : self.at[i].end]
        return any(pair in MEMBERS for pair in pairwise(words))
