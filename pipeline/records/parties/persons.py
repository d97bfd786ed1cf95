"""Persons as parties: rank, post and name (`bác sĩ Bệnh viện X <name>`), with what `appositions` reads behind the name.

Quality (F1 on corpus, dev): slot:position 0.84, 0.80; slot:rank 0.92, 1.00.
"""

from dataclasses import replace

from vinhdanh.records.parties.appositions import STAFF, AppositionReader
from vinhdanh.records.parties.foreign_states import state_end
from vinhdanh.records.party import Party, Range
from vinhdanh.records.words import NO_POST, PROFESSIONS

EMPLOYEE = 7
"""Tokens from a profession to the body: `học sinh lớp 6A3 Trường X`."""
BRACKET = 6
"""Tokens of a bracket between a post and its holder."""


class PersonReader(AppositionReader):
    """Reads persons, and offices with or without their holder."""

    def _person(self, i: int) -> Party | None:
        """A person with rank and titles; `cá nhân ông X` is the person X."""
        if (self._key(i), self._key(i + 1)) == ("cá", "nhân") and self._label(i) != "GROUP":
            named = self._label(i + 2) in {"TITLE", "RANK", "PERSON"}
            party = self._person(i + 2) if named else None
            return party and replace(party, start=i)
        j = self._skip_titles(i)
        rank = None
        if j > i and self._key(j) == "," and self._label(j + 1) == "RANK":
            j += 1
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

    def _behind_initials(self, i: int) -> int:
        """`Giám đốc Sở X (SX) <name>`: the token behind a short bracket at token `i`, else `i`."""
        if self._key(i) != "(":
            return i
        return next((k + 1 for k in range(i + 1, i + BRACKET) if self._key(k) == ")"), i)

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
        if self._of_state(start, end):
            end = state_end(self.tokens.key, end)
        j = self._skip_titles(end)
        if self._key(j) == "," and (self._of_state(start, end) or self._on_behalf(start)):
            return Party("office", start, end, position=(start, end), body=body)
        if (placed := self._behind_place(end)) > end and self._label(self._skip_titles(placed)) == "PERSON":
            j, end = self._skip_titles(placed), placed
        if (behind := self._behind_initials(end)) > end and self._label(self._skip_titles(behind)) == "PERSON":
            j, end = self._skip_titles(behind), behind
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
