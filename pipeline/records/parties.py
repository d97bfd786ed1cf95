"""Parties: who can give or get an award in a sentence, chunked from its mentions.

A party is a person with rank, post and body; a unit with its parent; an office (`Giám đốc Công an tỉnh`); a counted or
uncounted group (`10 tập thể`); a locality (`xã Ia Krêng`); an authority without a body (`Đảng, Nhà nước`, `các cấp`);
or a word that points back (`anh`, `nhà trường`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.groups import Group
from vinhdanh.records.words import (
    ANAPHORS,
    APPOSITION_SEPARATORS,
    AUTHORITIES,
    BODY_ANAPHORS,
    COLLECTIVE_LEADS,
    OFFICE_LINKS,
    PROFESSION_LEADS,
    UNIT_ANAPHORS,
)
from vinhdanh.tokens.table import Tokens

Range = tuple[int, int]
LOCALITIES = frozenset("xã huyện tỉnh phường quận thành thị thôn làng ấp bản buôn tp tp. đảo đặc".split())
HEADS_OF_STATE = frozenset({"chủ tịch nước", "thủ tướng chính phủ", "thủ tướng", "chủ tịch quốc hội", "tổng bí thư"})
AFTER_PARENT = frozenset("được đã tổ vinh nhận đón phá vừa có long".split())
NO_POST = frozenset("được đã có vì do và cho của tại với trong là đến vừa cũng sẽ nhận tặng trao".split())
NOMINAL = frozenset({"RANK", "PERSON", "UNIT", "POSITION", "TITLE", "GROUP", "PLACE"})


@dataclass(frozen=True, slots=True)
class Party:
    """One party; ranges are token ranges, None where the text is silent.

    kind: person, unit, office, group, place, authority or anaphor.
    of: a word for the body that points back (`của trường`).
    name: the name's tokens (of a person, unit or locality); body: the body it belongs to.
    """

    kind: str
    start: int
    end: int
    name: Range | None = None
    rank: Range | None = None
    position: Range | None = None
    body: Range | None = None
    parent: Range | None = None
    group: Group | None = None
    of: Range | None = None
    collective: bool = False


class Chunker:
    """Reads the parties of one sentence from left to right."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], start: int, end: int) -> None:
        """Take the mentions inside tokens `start`..`end` (end exclusive)."""
        self.tokens, self.start, self.end = tokens, start, end
        self.at: dict[int, Mention] = {m.start: m for m in mentions if m.label in NOMINAL}
        self.covered = {
            i for m in mentions if m.label in {"CREDIT", "AWARD", "MOVEMENT"} for i in range(m.start, m.end)
        }

    def parties(self) -> list[Party]:
        """Return all parties in order, not overlapping."""
        out: list[Party] = []
        i = self.start
        while i < self.end:
            party = None if i in self.covered else self._party(i)
            if party:
                out.append(party)
            i = party.end if party else i + 1
        return out

    def _party(self, i: int) -> Party | None:
        readers: tuple[Callable[[int], Party | None], ...] = (
            self._group,
            self._people_of_place,
            self._person,
            self._authority,
            self._office,
            self._unit,
            self._place,
            self._anaphor,
        )
        return next((p for reader in readers if (p := reader(i))), None)

    def _label(self, i: int) -> str:
        return self.at[i].label if i < self.end and i in self.at else ""

    def _key(self, i: int) -> str:
        return self.tokens.key[i] if self.start <= i < self.end else ""

    def _range(self, i: int) -> Range:
        return i, self.at[i].end

    # groups

    def _group(self, i: int) -> Party | None:
        if self._label(i) != "GROUP":
            return None
        m = self.at[i]
        assert isinstance(m.value, Group)
        body = self._range(m.end) if self._label(m.end) == "UNIT" else self._body_of(m.end)
        if office := self._office_range(m.end):
            return Party("group", i, office[1], body=office[2], group=m.value)
        of = None if body else self._pointing_body(m.end)
        end = body[1] if body else of[1] if of else m.end
        return Party("group", i, end, body=body, group=m.value, of=of)

    def _pointing_body(self, i: int, reach: int = 3) -> Range | None:
        """`của trường`, `của đơn vị`, `thuộc công ty`: the body is named before."""
        for j in range(i, min(i + reach, self.end)):
            if self._key(j) in {"của", "thuộc"}:
                for n in (2, 1):
                    if (
                        " ".join(self.tokens.key[j + 1 : j + 1 + n]) in BODY_ANAPHORS | UNIT_ANAPHORS
                        and j + 1 + n <= self.end
                    ):
                        return j + 1, j + 1 + n
                return None
            if self._label(j) or self._key(j) in {",", ";", "được", "và", "có", "đã"}:
                return None
        return None

    def _body_of(self, i: int, reach: int = 4) -> Range | None:
        """The UNIT behind `của`/`thuộc` within `reach` tokens."""
        for j in range(i, min(i + reach, self.end)):
            if self._key(j) in {"của", "thuộc"} and self._label(j + 1) == "UNIT":
                return self._range(j + 1)
            if self._label(j) or self._key(j) in {",", ";", "được", "và", "có", "đã"}:
                return None
        return None

    # persons

    def _person(self, i: int) -> Party | None:
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
        for _ in range(4):
            if self._key(i) not in APPOSITION_SEPARATORS:
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
        if office := self._office_range(i):
            known = party.position
            position = (known[0] if known else office[0], office[1])
            party = replace(party, position=position, body=party.body or office[2])
            end = office[1]
            if self._label(self._skip_titles(end)) == "PERSON" and not bracket:
                return None
        elif bracket:
            end = self._to_separator(i, ")")
            body = next((self._range(k) for k in range(i, end) if self._label(k) == "UNIT"), None)
            party = replace(party, body=party.body or body)
        elif self._key(i) in PROFESSION_LEADS or self._key(i).isdigit() and self._key(i + 1) in {"tuổi", "t"}:
            end = self._to_separator(i)
            body = next((self._range(k) for k in range(i, end) if self._label(k) == "UNIT"), None)
            party = replace(party, body=party.body or body)
        elif (unit := self._post_before_unit(i)) and party.body is None:
            party = replace(party, position=party.position or (i, unit[1]), body=unit)
            end = unit[1]
        elif self._label(i) == "UNIT" and party.body is None and self._key(self.at[i].end) != "-":
            end = self.at[i].end
            party = replace(party, body=self._range(i))
        else:
            return None
        if bracket:
            close = self._to_separator(end, ")")
            end = close + 1 if self._key(close) == ")" else end
        return party, end

    def _post_before_unit(self, i: int) -> Range | None:
        """`Chuyên viên ban X`, `Trưởng nhóm dự án Công ty Y`: a post that no table knows, up to six words before its
        body.
        """
        if self._label(i) or self.tokens.shape[i] not in {"Xx", "xx"}:
            return None
        for j in range(i + 1, min(i + 7, self.end)):
            if self._label(j) == "UNIT":
                return self._range(j)
            if self._label(j) not in {"", "TITLE"} or self._key(j) in NO_POST or self.tokens.shape[j] in {".", "9"}:
                return None
        return None

    def _skip_adverbs(self, i: int) -> int:
        while self._key(i) in {"hiện", "là", "hiện nay", "đang", "tân"}:
            i += 1
        return i

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

    # offices and bodies

    def _office_range(self, i: int) -> tuple[int, int, Range | None] | None:
        """(start, end, body) of a post with its bodies and further posts, from token `i`."""
        if self._label(i) != "POSITION":
            return None
        j, body, member = self.at[i].end, None, self._membership(i)
        if " ".join(self.tokens.key[i:j]) in HEADS_OF_STATE and self._key(j) == ",":
            return i, j, None
        while j < self.end:
            if self._label(j) == "UNIT":
                body = body or (None if member else self._range(j))
                j = self.at[j].end
            elif self._label(j) == "POSITION":
                member = self._membership(j)
                j = self.at[j].end
            elif self._key(j) in OFFICE_LINKS and self._label(j + 1) == "POSITION":
                member = self._membership(j + 1)
                j = self.at[j + 1].end
            elif self._key(j) in {"kiêm", "phụ", "trách", "thường", "trực", "cơ", "quan"} and j - i < 12:
                j += 1
            else:
                break
        return i, j, body

    def _membership(self, i: int) -> bool:
        """`Ủy viên Bộ Chính trị`: membership of a committee tells no body that one belongs to, a post does."""
        return "viên" in self.tokens.key[i : self.at[i].end]

    def _office(self, i: int) -> Party | None:
        office = self._office_range(i)
        if office is None:
            return None
        start, end, body = office
        j = self._skip_titles(end)
        if self._key(j) == "," and self._label(self._skip_titles(j + 1)) in {"RANK", "PERSON"}:
            j = self._skip_titles(j + 1) if self._label(self._skip_titles(j + 1)) == "RANK" else j
        rank = self._range(j) if self._label(j) == "RANK" else None
        k = self._skip_titles(rank[1]) if rank else j
        if self._label(k) == "PERSON":
            person = Party(
                "person", i, self.at[k].end, name=self._range(k), rank=rank, position=(start, end), body=body
            )
            return self._with_apposition(person)
        return Party("office", start, end, position=(start, end), body=body)

    def _unit(self, i: int) -> Party | None:
        lead = i
        while self._key(i) in COLLECTIVE_LEADS:
            i += 1
        if self._label(i) != "UNIT" or i - lead > 3:
            return None
        name = self._range(i)
        end, parent = name[1], None
        if self._key(end) in {"(", "thuộc"}:
            k = end + 1 + (self._key(end + 1) == "thuộc")
            if self._label(k) == "UNIT" and not (
                self._key(end) == "(" and self.at[k].end == k + 1 and self.tokens.shape[k] == "XX"
            ):
                parent, end = self._range(k), self.at[k].end
            if self._key(name[1]) == "(":
                close = self._to_separator(end, ")")
                end = close + 1 if self._key(close) == ")" and close - end < 12 else end
        if (
            parent is None
            and self._key(end) == ","
            and self._label(end + 1) == "UNIT"
            and self._key(self.at[end + 1].end) in AFTER_PARENT
        ):
            parent, end = self._range(end + 1), self.at[end + 1].end
        of = self._pointing_body(end, 1) if parent is None else None
        return Party("unit", lead, of[1] if of else end, name=name, parent=parent, of=of, collective=True)

    # localities, authorities, anaphors

    def _people_of_place(self, i: int) -> Party | None:
        """`cán bộ và nhân dân xã X`, `Đảng bộ, chính quyền và nhân dân huyện Y`; a force or branch (`ngành X`, `lực
        lượng Y`).
        """
        if self._key(i) == "ngành" or self._key(i) == "lực" and self._key(i + 1) == "lượng":
            return self._branch(i)
        if self._key(i) not in {"cán", "đảng", "nhân", "quân", "chính", "chỉ", "tập", "toàn"}:
            return None
        j = i
        words = {
            "cán",
            "bộ",
            "đảng",
            "chính",
            "quyền",
            "nhân",
            "dân",
            "quân",
            "và",
            ",",
            "các",
            "tộc",
            "chiến",
            "sĩ",
            "viên",
            "toàn",
            "thể",
        }
        while self._key(j) in words and j not in self.at and j - i < 14:
            j += 1
        if self._key(j - 1) not in {"dân", "viên", "sĩ"} or j - i < 2:
            return None
        if self._label(j) == "PLACE" or self._label(j) == "UNIT":
            end = self.at[j].end
            return Party("place", i, end, name=(i, end), collective=True)
        return None

    def _branch(self, i: int) -> Party | None:
        j = i + (1 if self._key(i) == "ngành" else 2)
        start = j
        while j < self.end and self.tokens.shape[j] not in {".", "9"} and self._key(j) not in NO_POST and j - i < 10:
            j += 1
        named = any(self.tokens.shape[k] in {"Xx", "XX"} for k in range(start, j))
        return (
            Party("place", i, j, name=(i, j), collective=True)
            if named and self._key(j) in {"đã", "được", "vinh", "nhận", "đón", "."}
            else None
        )

    def _place(self, i: int) -> Party | None:
        if self._label(i) != "PLACE" or self._key(i) not in LOCALITIES:
            return None
        return Party("place", i, self.at[i].end, name=self._range(i), collective=True)

    def _authority(self, i: int) -> Party | None:
        keys = self.tokens.key
        if self._label(i) == "UNIT":
            return None
        for words in AUTHORITIES:
            if keys[i : i + len(words)] == list(words) and i + len(words) <= self.end and self._word(i, i + len(words)):
                end = i + len(words)
                if words[0] == "lãnh" or words[-1] == "diện":
                    return self._leaders(i, end)
                return Party("authority", i, end)
        return None

    def _leaders(self, i: int, end: int) -> Party | None:
        """`lãnh đạo Bộ Công an`, `lãnh đạo Đảng, Nhà nước`, `lãnh đạo huyện`, `đại diện Sở X`."""
        if self._label(end) in {"UNIT", "PLACE"}:
            k = self.at[end].end
            while self._key(k) in {",", "và"} and self._label(k + 1) in {"UNIT", "PLACE"}:
                k = self.at[k + 1].end
            return Party("authority", i, k, body=self._range(end) if self._label(end) == "UNIT" else None)
        nested = self._authority(end) if end < self.end else None
        if nested:
            k = nested.end
            while self._key(k) in {",", "và"} and self._label(k + 1) == "UNIT":
                k = self.at[k + 1].end
            return Party("authority", i, k)
        if self._key(end) in {"tỉnh", "huyện", "xã", "phường", "quận", "thành", "bộ", "ngành", "địa"}:
            return Party("authority", i, end + (2 if self._key(end) in {"thành", "địa"} else 1))
        return Party("authority", i, end)

    def _anaphor(self, i: int) -> Party | None:
        key = self._key(i)
        two = f"{key} {self._key(i + 1)}"
        if two in BODY_ANAPHORS and self._word(i, i + 2):
            return Party("anaphor", i, i + 2, collective=True)
        if key in BODY_ANAPHORS and i not in self.at and self._word(i, i + 1):
            return Party("anaphor", i, i + 1, collective=True)
        if two in ANAPHORS:
            return Party("anaphor", i, i + 2)
        if (
            key in ANAPHORS
            and self._word(i, i + 1)
            and self._label(i) in {"", "TITLE"}
            and (i not in self.at or self.at[i].end == i + 1)
        ):
            return Party("anaphor", i, i + 1)
        return None

    def _word(self, a: int, b: int) -> bool:
        """Do tokens `a`..`b` make whole words of the segmentation?"""
        t = self.tokens
        return t.word_start[a] and (b >= self.end or t.word_start[b] or t.shape[b] != "xx")
