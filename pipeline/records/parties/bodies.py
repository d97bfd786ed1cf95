"""Bodies and groups as parties: units with their parents, counted groups, localities, authorities."""

from dataclasses import replace

from vinhdanh.mentions.counts.group_words import Group
from vinhdanh.records.names.parents import is_formation, level
from vinhdanh.records.parties.localities import is_local
from vinhdanh.records.parties.named_groups import NamedGroupReader
from vinhdanh.records.party import Party, Range
from vinhdanh.records.words import AUTHORITIES, COLLECTIVE_LEADS, NO_POST, is_bare, phrases
from vinhdanh.tokens.shapes import CAPITALS

LOCALITIES = frozenset("xã huyện tỉnh phường quận thành thị thôn làng ấp bản buôn tp tp. đảo đặc".split())
PEOPLE_ENDS = frozenset({"dân", "viên", "sĩ", "bộ", "llvt", "trang"})
AFTER_PARENT = frozenset("được đã tổ vinh nhận đón phá vừa có long".split())
ROLES = frozenset("lãnh chỉ cán chiến công sĩ giáo nhân thủy bác thầy".split())
"""First syllables of what somebody is in a body: `lãnh đạo`, `cán bộ`, `công nhân`."""
ROLE_WORDS = frozenset(
    "nguyên là lãnh đạo chỉ huy cán bộ chiến sĩ công nhân viên chức sĩ quan giáo thủy thủ y bác thầy cô và ,".split()
)
WORK = phrases("công tác, làm việc, sinh hoạt, giảng dạy, học tập, phục vụ")
PLACED = frozenset({"tại", "ở"})
NO_DESCRIPTION = frozenset({",", ";", "được", "và", "có", "đã", "nhận"})
"""Words that end what is said of a group before the body that it belongs to."""
DEAD = frozenset({("đã", "khuất"), ("đã", "mất"), ("đã", "nghỉ")})
ROLES_REACH = 9
"""Tokens that what the counted are in their body may take."""
FORCE = 2
"""Syllables of `lực lượng`, behind which the name of a body of the police may begin."""
FAR_ABOVE = 2
"""Levels between a body and the one over it, where a comma closes both."""
STATE = ("nhà", "nước")
NATIONS = [
    words.split()
    for words in (
        "việt nam, lào, campuchia, cuba, pháp, anh, mĩ, đức, nga, liên xô, trung quốc, nhật bản, hàn quốc, ấn độ"
    ).split(", ")
]
"""States that give orders, by their names (match keys)."""
NEIGHBOURS = frozenset({"campuchia", "lào", "cuba", "nga"})
"""States that confer orders of their own (`Nhà nước Campuchia`)."""
ENDS = NO_POST | {"nhiều", "hai"}
"""Words behind the name of a branch (`Bộ đội X nhiều lần được …`)."""
MILITIA = (["dân", "quân"], ["tự", "vệ"])
LISTED_BRANCHES = (["sở", ","], ["ban", ","], ["bộ", ","])
"""What stands before `ngành` where it is no branch of its own (`lãnh đạo các sở, ngành tỉnh X`)."""
WHOLE = frozenset({("tập", "thể"), ("toàn", "thể")})
"""Words for all of a body."""

PEOPLE_WORDS = frozenset(
    "cán bộ đảng chính quyền nhân dân quân và , các dân tộc chiến sĩ nhân viên toàn thể llvt lực lượng vũ trang".split()
)


class BodyReader(NamedGroupReader):
    """Reads groups, units, localities and authorities."""

    def _group(self, i: int) -> Party | None:
        if self._label(i) != "GROUP":
            return None
        m = self.at[i]
        assert isinstance(m.value, Group)
        if self._are_named(m):
            unit = self._unit(m.end)
            return replace(unit, start=i) if unit else None
        at = self._behind_roles(m.end)
        bracket = self._in_bracket(m.end) if m.value.kind == "individual" else None
        body = bracket or (self._range(at) if self._label(at) == "UNIT" else self._body_of(m.end))
        if office := self._office_range(m.end):
            return Party("group", i, office[1], body=office[2], group=m.value)
        body = body or self._pointing_body(m.end) or self._within(m.end)
        end = body[1] + (body == bracket) if body else m.end
        return Party("group", i, end, body=body, group=m.value)

    def _staff(self, i: int) -> Party | None:
        """`tập thể cán bộ, chiến sĩ X`, `toàn thể nhân viên X`: the body as a whole."""
        if (self._key(i), self._key(i + 1)) not in WHOLE:
            return None
        j = self._behind_roles(i + 2)
        unit = self._unit(j) if j > i + 2 else None
        return replace(unit, start=i) if unit else None

    def _behind_roles(self, i: int) -> int:
        """`10 đồng chí nguyên là lãnh đạo, cán bộ X`: the token behind what the counted are in their body, else `i`."""
        j = i
        while self._key(j) in ROLE_WORDS and self._label(j) in {"", "TITLE"} and j - i < ROLES_REACH:
            j += 1
        told = not ROLES.isdisjoint(self.tokens.key[i:j])
        return j if told and self._label(j) == "UNIT" else i

    def _body_of(self, i: int, reach: int = 4) -> Range | None:
        """The UNIT behind `của`/`thuộc`, behind where people work (`đang công tác tại X`) within `reach` tokens, or
        right behind `ở`.
        """
        if self._key(i) == "ở" and self._label(i + 1) == "UNIT":
            return self._range(i + 1)
        for j in range(i, min(i + reach, self.end)):
            works = (self._key(j), self._key(j + 1)) in WORK and self._key(j + 2) in PLACED
            if works and self._label(j + 3) == "UNIT":
                return self._range(j + 3)
            if self._key(j) in {"của", "thuộc"} and self._label(j + 1) == "UNIT":
                return self._range(j + 1)
            dead = (self._key(j), self._key(j + 1)) in DEAD
            if self._label(j) or j in self.covered or self._key(j) in NO_DESCRIPTION and not dead:
                return None
        return None

    def _in_bracket(self, i: int) -> Range | None:
        """`4 cán bộ (Đồn X)`: the body alone in the bracket at token `i`."""
        alone = self._key(i) == "(" and self._label(i + 1) == "UNIT" and self._key(self.at[i + 1].end) == ")"
        return self._range(i + 1) if alone else None

    def _within(self, i: int) -> Range | None:
        """`6 cá nhân trong ban này`: the noun for a body that is named before."""
        end = next((e for e in (i + 2, i + 3, i + 4) if self._key(e) == "này" and e < self.end), None)
        named = self._key(i) == "trong" and end is not None and is_bare(self.tokens.key[i + 1 : end])
        return (i + 1, end) if named and end is not None else None

    def _unit(self, i: int) -> Party | None:
        lead = i
        while self._label(i) != "UNIT" and self._key(i) in COLLECTIVE_LEADS:
            i += 1
        if self._label(i) != "UNIT" or i - lead > 3:
            return None
        name = self._range(i)
        end, parent = name[1], None
        counts = self._key(end) == "(" and self._label(end + 1) == "GROUP" and self.at[end + 1].value.count
        if self._key(end) in {"(", "thuộc"} and not counts:
            k = end + 1 + (self._key(end + 1) == "thuộc")
            if self._label(k) == "UNIT" and not (
                self._key(end) == "(" and self._key(self.at[k].end) == ")" and self._is_short(k)
            ):
                parent, end = self._range(k), self.at[k].end
            if self._key(name[1]) == "(":
                close = self._to_separator(end, ")")
                end = close + 1 if self._key(close) == ")" and close - end < 12 else end
        if (
            parent is None
            and self._key(end) == ","
            and self._label(end + 1) == "UNIT"
            and self.at[end + 1].rule != "unit.code"
            and self._goes_on_as_subject(end + 1, name)
            and not is_local(self.tokens, end + 1)
            and not 0 < level(self.tokens, end + 1) <= level(self.tokens, name[0])
        ):
            parent, end = self._range(end + 1), self.at[end + 1].end
        if parent is None and (parent := self._body_over(end, name) or self._pointing_body(end, 1)):
            end = parent[1]
        return Party("unit", lead, self._chain_end(end, parent), name=name, parent=parent, collective=True)

    def _body_over(self, end: int, name: Range) -> Range | None:
        """`Phòng A của Công an tỉnh B`: behind `của` a body of a higher level."""
        if self._key(end) != "của" or self._label(end + 1) != "UNIT":
            return None
        return self._range(end + 1) if 0 < level(self.tokens, name[0]) < level(self.tokens, end + 1) else None

    def _goes_on_as_subject(self, k: int, name: Range) -> bool:
        """`Phòng A, Công an tỉnh B được …`; between commas the second is far above the first (`Phòng A, Sở B, …`), or
        a third goes on rising (`Trung đoàn A, Sư đoàn B, Quân khu C …`).
        """
        if self._rises_on(k, name):
            return True
        end = self.at[k].end
        if self._key(end) == "," and level(self.tokens, k) >= level(self.tokens, name[0]) + FAR_ABOVE:
            end += 1
        return self._key(end) in AFTER_PARENT

    def _rises_on(self, k: int, name: Range) -> bool:
        """Are the body at token `k` and one behind it of ever higher levels, and no list that goes on?"""
        if not 0 < level(self.tokens, name[0]) < level(self.tokens, k):
            return False
        behind = self._chain_end(self.at[k].end, self._range(k))
        more = self._key(behind) in {",", "và"} and self._label(behind + 1) in {"UNIT", "PERSON", "GROUP", "RANK"}
        return behind > self.at[k].end and (not more or is_formation(self.tokens, k))

    def _chain_end(self, end: int, over: Range | None) -> int:
        """The token behind the bodies over a body (`tàu A thuộc Hải đội B, Lữ đoàn C, Vùng D`): levels that rise."""
        while over and self._key(end) == "," and self._label(end + 1) == "UNIT":
            if not 0 < level(self.tokens, over[0]) < level(self.tokens, end + 1):
                break
            over, end = self._range(end + 1), self.at[end + 1].end
        return end

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

    def _place(self, i: int) -> Party | None:
        if self._label(i) != "PLACE" or self._key(i) not in LOCALITIES:
            return None
        return Party("place", i, self.at[i].end, name=self._range(i), collective=True)

    def _authority(self, i: int) -> Party | None:
        keys = self.tokens.key
        if self._label(i) == "UNIT":
            return None
        if nation := self._nation(i):
            return Party("authority", i, nation)
        for words in AUTHORITIES:
            if keys[i : i + len(words)] == list(words) and i + len(words) <= self.end and self._word(i, i + len(words)):
                end = i + len(words)
                if words[0] == "chỉ":
                    return self._command(i, end)
                if words[0] == "lãnh" or words[-1] == "diện":
                    return self._leaders(i, end)
                return Party("authority", i, end + (words == STATE and self._key(end) in NEIGHBOURS))
        return None

    def _command(self, i: int, end: int) -> Party | None:
        """`Đảng ủy, chỉ huy Trung đoàn X`: those who command a body, at the beginning or in a list of givers."""
        leads = i == self.start or self._key(i - 1) in {",", ";", "và"}
        return self._leaders(i, end) if leads and self._label(end) == "UNIT" else None

    def _nation(self, i: int) -> int | None:
        """`được Việt Nam (trao) tặng A`: the token behind a state told by its name right before the verb."""
        if self._key(i - 1) != "được":
            return None
        ends = (i + len(words) for words in NATIONS if self.tokens.key[i : i + len(words)] == words)
        return next((end for end in ends if end in self.giving), None)

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
