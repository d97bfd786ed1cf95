"""What stands behind a person's name: `, post body`, ` - post body`, `(học sinh …, trường X)`."""

from dataclasses import replace

from vinhdanh.records.names.parents import level
from vinhdanh.records.parties.offices import OfficeReader
from vinhdanh.records.party import Party, Range
from vinhdanh.records.words import (
    APPOSITION_SEPARATORS,
    FORMERLY,
    GIVER_ADVERBS,
    NO_POST,
    PROFESSION_LEADS,
    PROFESSIONS,
    SERVICES,
    phrases,
)

NOT_PROFESSIONS = frozenset({("công", "bố"), ("công", "nhận"), ("nhân", "dịp"), ("nhân", "kỉ")})
"""Verbs and times that begin like a profession (`ông X, công bố quyết định …`)."""
MEMBERS = frozenset(
    tuple(words.split())
    for words in "hội viên, đoàn viên, đảng viên, xã viên, tổ viên, thành viên, dân quân, nông dân".split(", ")
)
"""First two syllables of what somebody is among others (`ông X, hội viên Hội Y`)."""
STAFF = frozenset({("cán", "bộ"), ("nhân", "viên"), ("chuyên", "viên"), ("chiến", "sĩ"), ("đoàn", "viên")})
"""First two syllables of what is a post in a body; other professions are none (`học sinh`, `lái xe`)."""
OF_BODIES = frozenset({"nhân", "chiến", "đoàn"})
"""First syllables of those that are a post only with their body (`chiến sĩ Đội 3`)."""
MANDATES = frozenset({("thay", "mặt"), ("thừa", "lệnh"), ("thừa", "ủy"), ("được", "ủy")})
"""Words behind a name that tell for whom the person acts, not a post (`Thiếu tướng X, thay mặt Bộ Công an, trao …`)."""
RELATIVE = frozenset("đã từng vừa cũng mới".split())
"""Behind `người`: a clause of what the person did (`bà X, người từng đoạt A`), no profession."""
HEADS = frozenset({"phó", "trưởng"})
"""Heads of bodies that are called by one word (`Phó Công an xã X`)."""
AT = frozenset({"ở", "thuộc"})
"""Before the body where somebody works (`bà X, ở Chi bộ 3`): no post."""
ADVERBS = frozenset("hiện là nay đang tân".split())
"""Words before a post."""
OF_ALL = frozenset({"cùng", "đều"})
"""Before `là` and the post of all who are named (`X và Y, cùng là cán bộ Z`)."""
LIFE = frozenset({"sinh", "quê"})
"""First words of where somebody comes from (`sinh ngày …`, `quê xã …`)."""
OF_PRESTIGE = ("người", "có")
"""What opens a description that goes on (`người có uy tín làng Ó`)."""
PRESTIGE = 5
"""Tokens of `người có uy tín trong`."""
APPOSITIONS = 8
"""What may be told behind a name: age, posts, bodies, places."""
DECIDING = frozenset("quyết định kịp thời trực tiếp".split())
"""Words between a body and what it gives."""
HAMLETS = frozenset("thôn làng bản buôn ấp xóm sóc khu phố".split())
"""Last syllables of posts whose place has its name behind them (`Trưởng ấp Phú Hòa`)."""
STATE = phrases("chxhcn việt nam, cộng hòa xã hội chủ nghĩa việt nam")
"""The state behind a post in it."""
SECTIONS = frozenset({"tổ", "nhóm", "lớp"})
"""What a `Tổ trưởng` leads (`tổ Toán`)."""
TERMS = frozenset({"XX", "X", "9"})
"""Shapes of the number of a term."""
PLACE_NAME = 3
"""Words of the name of a hamlet."""


class AppositionReader(OfficeReader):
    """Reads what is told of a person behind the name."""

    def _with_apposition(self, party: Party) -> Party:
        """Read `, post body`, ` - post body`, `(post body)`, `, học sinh …, trường X` behind a name."""
        i = party.end
        if self._label(i) == "POSITION" and (step := self._segment(i, False, party)):
            party, i = step
        for _ in range(APPOSITIONS):
            if self._key(i) not in APPOSITION_SEPARATORS and not self._once(i, party):
                break
            opened = self._key(i) == "("
            step = self._segment(i + 1, opened, party)
            if step is None:
                break
            party, i = step
        return replace(party, end=i)

    def _segment(self, i: int, bracket: bool, party: Party) -> tuple[Party, int] | None:
        """One apposition segment from token `i`; (party with what it says, token behind it) or None."""
        i = self._skip_adverbs(i)
        if self._label(i) == "PLACE" and not bracket:
            return party, self.at[i].end
        if self._key(i) in LIFE and not bracket:
            return party, self._to_separator(i)
        if office := self._office_range(i):
            if office[2] is None and (unit := self._post_before_unit(office[1])):
                office = office[0], unit[1], unit
            known = party.position
            position = (known[0] if known else office[0], office[1])
            party = replace(party, position=position, body=party.body or office[2])
            end = office[1]
            placed = self._behind_place(end)
            if self._label(self._skip_titles(placed)) == "PERSON" and not bracket:
                return None
            if placed > end and not bracket:
                end, party = placed, replace(party, position=(position[0], placed))
        elif bracket:
            end = self._to_separator(i, ")")
            party = self._with_later_post(i, end, replace(party, body=party.body or self._body_within(i, end)))
        elif self._profession(i) or self._key(i).isdigit() and self._key(i + 1) in {"tuổi", "t"}:
            end = self._to_separator(self._behind_prestige(i))
            party = self._with_staff(i, end, replace(party, body=party.body or self._body_within(i, end)))
        elif self._key(i) in AT and self._label(i + 1) == "UNIT":
            end = self.at[i + 1].end
            party = replace(party, body=party.body or self._range(i + 1))
        elif (unit := self._post_before_unit(i)) and party.body is None:
            party = replace(party, position=party.position or (i, unit[1]), body=unit)
            end = unit[1]
        elif self._gives_next(i, party):
            return None
        elif self._label(i) == "UNIT" and party.body is None and self._key(self.at[i].end) != "-":
            end = self.at[i].end
            party = replace(party, body=self._range(i))
        elif self._label(i) == "UNIT" and self._is_over(i, party.body):
            end = self.at[i].end
        else:
            return None
        if bracket:
            close = self._to_separator(end, ")")
            end = close + 1 if self._key(close) == ")" else end
        return party, end

    def _once(self, i: int, party: Party) -> bool:
        """`Trung tướng X, sinh ngày …, quê …; nguyên Phó Tư lệnh Y`: does a semicolon part a life from its posts?"""
        life = LIFE & set(self.tokens.key[party.name[1] : i]) if party.name else set()
        return bool(life) and self._key(i) == ";" and self._key(i + 1) in FORMERLY

    def _behind_prestige(self, i: int) -> int:
        """`người có uy tín (trong)`: the token behind, else `i`."""
        if (self._key(i), self._key(i + 1)) != OF_PRESTIGE:
            return i
        return i + PRESTIGE if self._key(i + PRESTIGE - 1) == "trong" else i + 2

    def _profession(self, i: int) -> bool:
        if self._label(i) == "UNIT":
            return False
        pair = self._key(i), self._key(i + 1)
        if pair[0] in FORMERLY:
            pair = pair[1], self._key(i + 2)
        if pair[0] == "người" and pair[1] in RELATIVE:
            return False
        if pair[0] == "lớp" and any(letter.isdigit() for letter in pair[1]):
            return True
        return (
            pair in SERVICES | MEMBERS | PROFESSIONS or self._key(i) in PROFESSION_LEADS and pair not in NOT_PROFESSIONS
        )

    def _with_staff(self, i: int, end: int, party: Party) -> Party:
        """`cán bộ Đội 3`, `nhân viên Điện lực X` behind a name: what one is in a body is a post (GUIDELINES)."""
        start = i + (self._key(i) in FORMERLY)
        if party.position or (self._key(start), self._key(start + 1)) not in STAFF:
            return party
        body = party.body if party.body and i < party.body[0] < end else None
        if body is None and self._key(start) in OF_BODIES:
            return party
        end -= self._key(end - 1) == "."
        return replace(party, position=(i, body[1] if body else end))

    def _with_later_post(self, i: int, end: int, party: Party) -> Party:
        """`(cán bộ Đội 3)`, `(34 tuổi, Phó Công an xã X)`, `(SN 1990, cán bộ Đội 3)`: the first post of a bracket."""
        for k in (i, *(k + 1 for k in range(i, end) if self._key(k) in {",", ";"})):
            start = self._skip_adverbs(k)
            if party.position is None and k > i and (office := self._office_range(start)):
                behind = office[1] if office[2] else self._to_separator(office[1])
                party = replace(party, position=(office[0], behind), body=party.body or office[2])
            if party.position is None and self._key(start) in HEADS and (unit := self._post_before_unit(start)):
                party = replace(party, position=(start, unit[1]))
            party = self._with_staff(start, self._to_separator(start), party)
        return party

    def _body_within(self, i: int, end: int) -> Range | None:
        """The body in what is said about a person: `học sinh lớp 4A Trường X`, `giáo viên của trường`."""
        named = next((self._range(k) for k in range(i, end) if self._label(k) == "UNIT"), None)
        return named or next((body for k in range(i, end) if (body := self._pointing_body(k, 1))), None)

    def _gives_next(self, i: int, party: Party) -> bool:
        """`trao A cho ông X, Công an tỉnh tặng B`: the body behind somebody who got something is the next giver; so is
        it behind one whose deed is told first (`trước hành động của anh X, Công an tỉnh đã khen thưởng`).
        """
        praised = self._key(party.start - 1) == "của"
        if self._label(i) != "UNIT" or not (praised or any(v < party.start for v in self.giving)):
            return False
        behind = self.at[i].end
        while self._key(behind) in GIVER_ADVERBS | (DECIDING if praised else set()):
            behind += 1
        return behind in self.giving or praised and behind in self.rewarding

    def _is_over(self, i: int, body: Range | None) -> bool:
        """`ông X, Tiểu đoàn A, Vùng B`: is the body at token `i` over that of the person?"""
        return body is not None and 0 < level(self.tokens, body[0]) < level(self.tokens, i)

    def _post_before_unit(self, i: int) -> Range | None:
        """`Chuyên viên ban X`, `Trưởng nhóm dự án Công ty Y`: a post that no table knows, up to six words before its
        body.
        """
        mandated = (self._key(i), self._key(i + 1)) in MANDATES
        if (
            mandated
            or self._label(i)
            or self._key(i) in NO_POST
            or i >= self.end
            or self.tokens.shape[i] not in {"Xx", "xx"}
        ):
            return None
        for j in range(i + 1, min(i + 7, self.end)):
            if self._label(j) == "UNIT":
                return self._range(j)
            if self._label(j) not in {"", "TITLE"} or self._key(j) in NO_POST or self.tokens.shape[j] in {".", "9"}:
                return None
        return None

    def _behind_place(self, i: int) -> int:
        """`Bí thư Chi bộ thôn 2`, `Trưởng ấp Phú Hòa`, `Tổ trưởng tổ Toán`, `Chủ tịch nước CHXHCN Việt Nam`: the token
        behind the place of a post that ends at `i`; so with its term (`Ủy viên X khóa VI`).
        """
        if self._key(i) == "khóa" and i + 1 < self.end and self.tokens.shape[i + 1] in TERMS:
            return i + 2
        if state := next((w for w in STATE if tuple(self.tokens.key[i : i + len(w)]) == w), ()):
            return i + len(state)
        if self._label(i) == "PLACE":
            return self.at[i].end
        j = i + (self._key(i - 1) == "trưởng" and self._key(i) in SECTIONS and not self._label(i))
        if j > i:
            while j < self.end and self._names_place(j) and not self._label(j):
                j += 1
            return j if j > i + 1 else i
        while self._key(i - 1) in HAMLETS and j < i + PLACE_NAME and not self._label(j) and self._names_place(j):
            j += 1
        return j

    def _names_place(self, i: int) -> bool:
        return i < self.end and self.tokens.shape[i] in {"Xx", "9"}

    def _skip_adverbs(self, i: int) -> int:
        while self._key(i) in ADVERBS or self._key(i) in OF_ALL and self._key(i + 1) in {"là", "học", "dạy"}:
            i += 1
        return i + (self._key(i - 1) in OF_ALL and self._key(i) in {"học", "dạy"})

    def _skip_titles(self, i: int) -> int:
        j = i
        while self._label(j) == "TITLE" or self._key(j) in {"-", ".", ","} and j > i and self._label(j + 1) == "TITLE":
            j = self.at[j].end if self._label(j) == "TITLE" else j + 1
        return j
