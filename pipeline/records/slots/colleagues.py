"""Post and body that one person of a list has from those beside."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from vinhdanh.records.facts import Range
from vinhdanh.records.party import Party
from vinhdanh.records.slots.workplaces import is_of_all
from vinhdanh.tokens.table import Tokens

ENDS = frozenset({";", ",", ".", "và"})
LISTING = frozenset({"là", "gồm", ":"})
"""Words between a group and those who it lists."""
PLACES = frozenset("tổ thôn ấp bản làng buôn xóm khu xã phường".split())
"""First syllables of what a post of a place goes on with (`tổ trưởng tổ dân phố 6`): no body of colleagues."""
TOGETHER = frozenset("các hai ba bốn năm 2 3 4 5".split())
ADDRESSES = frozenset("đồng ông bà anh chị em cháu bạn học thanh cậu cô".split())
"""First syllables of words before persons who are told at once (`hai em`, `các đồng chí`)."""
AT_ONCE = 4
"""Tokens before a name in which `các đồng chí:` stands."""


class Colleagues:
    """Reads what persons who are told together share."""

    def __init__(self, tokens: Tokens) -> None:
        """Take the article's tokens."""
        self.tokens = tokens

    def shared_post(self, party: Party, parties: Sequence[Party]) -> Party | None:
        """`các đồng chí A và B, nguyên Phó Giám đốc X`, `A, B và C, đều là cán bộ Y`: the post behind the last of those
        told at once is of all.
        """
        last = party
        for p in parties:
            if p.start < last.end:
                continue
            link = self.tokens.key[last.end : p.start]
            if p.kind != "person" or p.name is None or link not in ([","], ["và"], ["cùng"]):
                return None
            if p.position is None and p.end == p.name[1]:
                last = p
                continue
            at_once = party.name and last is party and link == ["và"] and told_at_once(self.tokens, party.name[0])
            return p if p.position and (at_once or is_of_all(self.tokens, p.name)) else None
        return None

    def body(self, party: Party, parties: Sequence[Party]) -> Range | None:
        """`…, Giám đốc Công an tỉnh X; Đại tá B, Phó Giám đốc`: a post without its body is one of the body before, in
        `A, Chính ủy; B, Chủ nhiệm Hậu cần Sư đoàn X` one of the body behind.
        """
        if own := self._described_body(party, parties):
            return own
        if party.position and not PLACES.isdisjoint(self.tokens.key[party.position[0] + 2 : party.position[1] + 1]):
            return None
        before = [p for p in parties if p.kind == "person" and p.end <= party.start]
        behind = [p for p in parties if p.kind == "person" and p.start >= party.end]
        if before and before[-1].position and before[-1].body:
            return before[-1].body
        posts = takewhile(lambda p: p.position is not None, behind)
        return next((p.body for p in posts if p.body), None)

    def shared_body(self, party: Party, parties: Sequence[Party]) -> Range | None:
        """`Hai em A và B, học sinh Trường X`: the body behind the last of those told at once is of all."""
        if party.name is None or party.position or party.end != party.name[1]:
            return None
        run = [party]
        for p in (p for p in parties if p.start >= party.end):
            between = self.tokens.key[run[-1].end : p.start]
            if p.kind != "person" or p.name is None or between not in ([","], ["và"]):
                break
            run.append(p)
            if p.end != p.name[1]:
                break
        last = run[-1]
        alone = last.body is not None and last.position is None and len(run) > 1
        joined = self.tokens.key[last.start - 1] == "và"
        return last.body if alone and joined and self._first_told_at_once(party, parties) else None

    def body_of_group(self, party: Party, parties: Sequence[Party]) -> Range | None:
        """`Hai nghệ nhân của Câu lạc bộ X là A và B`: the body of a group is that of the persons who it lists."""
        group = next((p for p in reversed(parties) if p.kind == "group" and p.end <= party.start), None)
        if group is None or group.body is None or group.group is None or group.group.count is None:
            return None
        opened = self.tokens.key[group.end] in LISTING
        between = [p for p in parties if group.end <= p.start < party.start]
        return group.body if opened and all(p.kind == "person" for p in between) else None

    def _first_told_at_once(self, party: Party, parties: Sequence[Party]) -> bool:
        """Does the list of persons to which one belongs begin with `hai em`, `các anh`?"""
        first = party
        for p in reversed([p for p in parties if p.end <= party.start and p.kind == "person" and p.name]):
            if self.tokens.key[p.end : first.start] not in ([","], ["và"]):
                break
            first = p
        return first.name is not None and told_at_once(self.tokens, first.name[0])

    def _described_body(self, party: Party, parties: Sequence[Party]) -> Range | None:
        """`ông A, Trưởng nhóm phụ trách hợp tác quốc tế, Viện X; ông B …`: behind a long post, before the `;`."""
        keys = self.tokens.key
        behind = next((p for p in parties if p.start >= party.end), None)
        if behind is None or behind.kind != "unit" or keys[behind.start - 1] != "," or keys[behind.end] not in ENDS:
            return None
        return behind.name if ";" not in keys[party.end : behind.start] else None


def told_at_once(tokens: Tokens, i: int) -> bool:
    """Do `các đồng chí`, `hai ông`, `các anh` stand before token `i`?"""
    lead = tokens.key[max(i - AT_ONCE, 0) : i + 1]
    return any(a in TOGETHER and b in ADDRESSES for a, b in pairwise(lead))
