"""Bodies and groups as parties: units with their parents, counted groups, localities, authorities."""

from dataclasses import replace

from vinhdanh.mentions.counts.group_words import Group
from vinhdanh.records.names.parents import is_formation, level
from vinhdanh.records.parties.branches import BranchReader
from vinhdanh.records.parties.foreign_states import state_end
from vinhdanh.records.parties.localities import is_local
from vinhdanh.records.party import Party, Range
from vinhdanh.records.words import AUTHORITIES, COLLECTIVE_LEADS, is_bare, phrases

LOCALITIES = frozenset("xã huyện tỉnh phường quận thành thị thôn làng ấp bản buôn tp tp. đảo đặc".split())
AFTER_PARENT = frozenset("được đã tổ vinh nhận đón phá vừa có long".split())
ROLES = frozenset("lãnh chỉ cán chiến công sĩ giáo nhân thủy bác thầy".split())
"""First syllables of what somebody is in a body: `lãnh đạo`, `cán bộ`, `công nhân`."""
ROLE_WORDS = frozenset(
    "nguyên là lãnh đạo chỉ huy cán bộ chiến sĩ công nhân viên chức sĩ quan giáo thủy thủ y bác thầy cô và ,".split()
)
WORK = phrases("công tác, làm việc, sinh hoạt, giảng dạy, học tập, phục vụ")
WORKING = frozenset({"đã", "và", "đang", "hiện"})
"""Words before what people do (`cán bộ đã và đang công tác tại X`)."""
PLACED = frozenset({"tại", "ở"})
NO_DESCRIPTION = frozenset({",", ";", "được", "và", "có", "đã", "nhận"})
"""Words that end what is said of a group before the body that it belongs to."""
DEAD = frozenset({("đã", "khuất"), ("đã", "mất"), ("đã", "nghỉ")})
ROLES_REACH = 9
"""Tokens that what the counted are in their body may take."""
FAR_ABOVE = 2
"""Levels between a body and the one over it, where a comma closes both."""
UNIT = ["đơn", "vị"]
STATE = ("nhà", "nước")
NATIONS = [
    words.split()
    for words in (
        "việt nam, lào, campuchia, cuba, pháp, anh, mĩ, đức, nga, liên xô, trung quốc, nhật bản, hàn quốc, ấn độ"
    ).split(", ")
]
"""States that give orders, by their names (match keys)."""
WHOLE = frozenset({("tập", "thể"), ("toàn", "thể")})
"""Words for all of a body."""


class BodyReader(BranchReader):
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
        k = next(k for k in range(i, self.end + 1) if self._key(k) not in WORKING)
        i = k if (self._key(k), self._key(k + 1)) in WORK else i
        for j in range(i, min(i + reach, self.end)):
            works = (self._key(j), self._key(j + 1)) in WORK and self._key(j + 2) in PLACED
            if works and (worked := self._named_or_bare(j + 3)):
                return worked
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

    def _named_or_bare(self, i: int) -> Range | None:
        """A body, or the noun for one that is named before (`đơn vị`), at token `i`."""
        if self._label(i) == "UNIT":
            return self._range(i)
        return next(((i, e) for e in (i + 2, i + 1) if e <= self.end and is_bare(self.tokens.key[i:e])), None)

    def _within(self, i: int) -> Range | None:
        """`6 cá nhân trong ban này`, `cán bộ trong đơn vị`: the noun for a body that is named before."""
        if self._key(i) != "trong":
            return None
        if self.tokens.key[i + 1 : i + 3] == UNIT:
            return i + 1, i + 3
        end = next((e for e in (i + 2, i + 3, i + 4) if self._key(e) == "này" and e < self.end), None)
        return (i + 1, end) if end is not None and is_bare(self.tokens.key[i + 1 : end]) else None

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
                return Party("authority", i, state_end(keys, end) if words[-2:] == STATE else end)
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
