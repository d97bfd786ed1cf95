"""Persons as parties: rank, name, and what stands behind the name (`, post body`, `(học sinh …, trường X)`).

Quality (F1 on corpus, dev): slot:position 0.78, 0.71; slot:rank 0.89, 0.96.
"""

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
)

NOT_PROFESSIONS = frozenset({("công", "bố"), ("công", "nhận"), ("nhân", "dịp"), ("nhân", "kỉ")})
"""Verbs and times that begin like a profession (`ông X, công bố quyết định …`)."""
STAFF = frozenset({("cán", "bộ"), ("nhân", "viên"), ("chuyên", "viên")})
"""First two syllables of what is a post in a body; other professions are none (`học sinh`, `lái xe`)."""
MANDATES = frozenset({("thay", "mặt"), ("thừa", "lệnh"), ("thừa", "ủy"), ("được", "ủy")})
"""Words behind a name that tell for whom the person acts, not a post (`Thiếu tướng X, thay mặt Bộ Công an, trao …`)."""
EMPLOYEE = 7
"""Tokens from a profession to the body: `học sinh lớp 6A3 Trường X`."""
APPOSITIONS = 8
"""What may be told behind a name: age, posts, bodies, places."""
HAMLETS = frozenset("thôn làng bản buôn ấp xóm sóc khu phố".split())
"""Last syllables of posts whose place has its name behind them (`Trưởng ấp Phú Hòa`)."""
PLACE_NAME = 3
"""Words of the name of a hamlet."""
ON_BEHALF = frozenset({"lệnh", "quyền", "mặt"})
"""`thừa lệnh`, `thừa ủy quyền`, `thay mặt` an office: behind the comma stands who hands over."""


class PersonReader(OfficeReader):
    """Reads persons, and offices with or without their holder."""

    def _person(self, i: int) -> Party | None:
        """A person with rank and titles; `cá nhân ông X` is the person X."""
        if (self._key(i), self._key(i + 1)) == ("cá", "nhân") and self._label(i) != "GROUP":
            named = self._label(i + 2) in {"TITLE", "RANK", "PERSON"}
            party = self._person(i + 2) if named else None
            return party and replace(party, start=i)
        j = self._skip_titles(i)
        rank = None
        if self._label(j) == "RANK":
            rank = self._range(j)
            j = self._skip_titles(rank[1])
            if self._key(j) == "," or self._key(j) == "-":
                return self._rank_post_name(i, rank, j + 1)
        if self._label(j) != "PERSON":
            return None
        return self._with_apposition(Party("person", i, self.at[j].end, name=self._range(j), rank=rank))

    def _employee(self, i: int) -> Party | None:
        """`bác sĩ Bệnh viện X <name>`, `cán bộ Công an xã Y <name>`: what a person is in a body, then the name."""
        if (self._key(i), self._key(i + 1)) not in PROFESSIONS:
            return None
        j = i + 2
        while j - i < EMPLOYEE and not self._label(j) and self._key(j).isalnum() and self._key(j) not in NO_POST:
            j += 1
        if self._label(j) != "UNIT":
            return None
        body = self._range(j)
        k = self._skip_titles(body[1])
        rank = self._range(k) if self._label(k) == "RANK" else None
        k = self._skip_titles(rank[1]) if rank else k
        if self._label(k) != "PERSON":
            return None
        post = (i, body[1]) if (self._key(i), self._key(i + 1)) in STAFF else None
        party = Party("person", i, self.at[k].end, name=self._range(k), rank=rank, position=post, body=body)
        return self._with_apposition(party)

    def _rank_post_name(self, i: int, rank: Range, j: int) -> Party | None:
        """`Thượng tướng, PGS.TS <name>` and `Đại tá, <post> <body> <name>`."""
        office = self._office_range(j)
        k = self._skip_titles(office[1] if office else j)
        if self._label(k) != "PERSON":
            return None
        party = Party("person", i, self.at[k].end, name=self._range(k), rank=rank)
        if office:
            return replace(party, position=(office[0], office[1]), body=office[2])
        return self._with_apposition(party)

    def _skip_titles(self, i: int) -> int:
        j = i
        while self._label(j) == "TITLE" or self._key(j) in {"-", ".", ","} and j > i and self._label(j + 1) == "TITLE":
            j = self.at[j].end if self._label(j) == "TITLE" else j + 1
        return j

    def _with_apposition(self, party: Party) -> Party:
        """Read `, post body`, ` - post body`, `(post body)`, `, học sinh …, trường X` behind a name."""
        i = party.end
        if self._label(i) == "POSITION" and (step := self._segment(i, False, party)):
            party, i = step
        for _ in range(APPOSITIONS):
            if self._key(i) not in APPOSITION_SEPARATORS:
                break
            opened = self._key(i) == "("
            step = self._segment(i + 1, opened, party)
            if step is None:
                break
            party, i = step
        return replace(party, end=i)

    def _profession(self, i: int) -> bool:
        if self._label(i) == "UNIT":
            return False
        pair = self._key(i), self._key(i + 1)
        if pair[0] in FORMERLY:
            pair = pair[1], self._key(i + 2)
        return pair in SERVICES or self._key(i) in PROFESSION_LEADS and pair not in NOT_PROFESSIONS

    def _segment(self, i: int, bracket: bool, party: Party) -> tuple[Party, int] | None:
        """One apposition segment from token `i`; (party with what it says, token behind it) or None."""
        i = self._skip_adverbs(i)
        if self._label(i) == "PLACE" and not bracket:
            return party, self.at[i].end
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
            party = self._with_staff(i, end, replace(party, body=party.body or self._body_within(i, end)))
        elif self._profession(i) or self._key(i).isdigit() and self._key(i + 1) in {"tuổi", "t"}:
            end = self._to_separator(i)
            party = self._with_staff(i, end, replace(party, body=party.body or self._body_within(i, end)))
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

    def _gives_next(self, i: int, party: Party) -> bool:
        """`trao A cho ông X, Công an tỉnh tặng B`: the body behind somebody who got something is the next giver."""
        if self._label(i) != "UNIT" or not any(v < party.start for v in self.giving):
            return False
        behind = self.at[i].end
        while self._key(behind) in GIVER_ADVERBS:
            behind += 1
        return behind in self.giving

    def _with_staff(self, i: int, end: int, party: Party) -> Party:
        """`cán bộ Đội 3`, `nhân viên Điện lực X` behind a name: what one is in a body is a post (GUIDELINES)."""
        start = i + (self._key(i) in FORMERLY)
        if party.position or (self._key(start), self._key(start + 1)) not in STAFF:
            return party
        body = party.body if party.body and i < party.body[0] < end else None
        if body is None and self._key(start) == "nhân":
            return party
        end -= self._key(end - 1) == "."
        return replace(party, position=(i, body[1] if body else end))

    def _is_over(self, i: int, body: Range | None) -> bool:
        """`ông X, Tiểu đoàn A, Vùng B`: is the body at token `i` over that of the person?"""
        return body is not None and 0 < level(self.tokens, body[0]) < level(self.tokens, i)

    def _body_within(self, i: int, end: int) -> Range | None:
        """The body in what is said about a person: `học sinh lớp 4A Trường X`, `giáo viên của trường`."""
        named = next((self._range(k) for k in range(i, end) if self._label(k) == "UNIT"), None)
        return named or next((body for k in range(i, end) if (body := self._pointing_body(k, 1))), None)

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
        """`Bí thư Chi bộ thôn 2`, `Trưởng ấp Phú Hòa`: the token behind the place of a post that ends at `i`."""
        if self._label(i) == "PLACE":
            return self.at[i].end
        j = i
        while self._key(i - 1) in HAMLETS and j < i + PLACE_NAME and not self._label(j) and self._names_place(j):
            j += 1
        return j

    def _names_place(self, i: int) -> bool:
        return i < self.end and self.tokens.shape[i] in {"Xx", "9"}

    def _skip_adverbs(self, i: int) -> int:
        while self._key(i) in {"hiện", "là", "hiện nay", "đang", "tân"}:
            i += 1
        return i

    def _office(self, i: int) -> Party | None:
        """An office, with its holder a person; `đồng chí Trưởng phòng X <name>` begins with the title."""
        lead = self._skip_titles(i)
        titled = self._office(lead) if lead > i else None
        if titled is not None:
            return replace(titled, start=i) if titled.kind == "person" else None
        office = self._office_range(i)
        if office is None:
            return None
        start, end, body = office
        j = self._skip_titles(end)
        if self._key(j) == "," and (self._of_state(start, end) or self._key(start - 1) in ON_BEHALF):
            return Party("office", start, end, position=(start, end), body=body)
        if (placed := self._behind_place(end)) > end and self._label(self._skip_titles(placed)) == "PERSON":
            j, end = self._skip_titles(placed), placed
        following = self._skip_titles(j + 1)
        holders = {",": {"RANK"}, "-": {"RANK", "PERSON"}}
        if self._label(following) in holders.get(self._key(j), set()):
            j = following
        rank = self._range(j) if self._label(j) == "RANK" else None
        k = self._skip_titles(rank[1]) if rank else j
        if self._label(k) == "PERSON":
            person = Party(
                "person", i, self.at[k].end, name=self._range(k), rank=rank, position=(start, end), body=body
            )
            return self._with_apposition(person)
        return Party("office", start, end, position=(start, end), body=body)
