"""Post and body that one person of a list has from those beside."""

from collections.abc import Sequence
from itertools import takewhile

from vinhdanh.records.facts import Range
from vinhdanh.records.party import Party
from vinhdanh.records.slots.runs import LINKS, run_of, shares_body, shares_post
from vinhdanh.tokens.table import Tokens

ENDS = frozenset({";", ",", ".", "và"})
LISTING = frozenset({"là", "gồm", ":"})
"""Words between a group and those who it lists."""
LED = frozenset({"đội", "tổ", "trạm", "đồn", "phòng", "khoa", "hạt"})
"""First syllables of small bodies that the posts in them name (`Đội trưởng`, `Trưởng phòng`)."""
DEPUTY = ["phó"]
JOINED = (["và"], ["cùng"])
"""Between two persons of one item of a list whose items `;` parts."""
PARLIAMENT = ("quốc", "hội")
STATE = frozenset({("chính", "phủ"), ("tịch", "nước"), ("thủ", "tướng"), ("bí", "thư")})
"""Last syllables of posts of the state that go without a body."""
PLACES = frozenset("tổ thôn ấp bản làng buôn xóm khu xã phường".split())
"""First syllables of what a post of a place goes on with (`tổ trưởng tổ dân phố 6`): no body of colleagues."""


class Colleagues:
    """Reads what persons who are told together share."""

    def __init__(self, tokens: Tokens) -> None:
        """Take the article's tokens."""
        self.tokens = tokens

    def shared_post(self, party: Party, parties: Sequence[Party]) -> Party | None:
        """`A, B và C, đều là cán bộ Y`: who tells the post of all of the list."""
        run = run_of(self.tokens, party, parties)
        return run[-1] if run and shares_post(self.tokens, run) else None

    def body(self, party: Party, parties: Sequence[Party]) -> Range | None:
        """`…, Giám đốc Công an tỉnh X; Đại tá B, Phó Giám đốc`: a post without its body is one of the body before, in
        `A, Chính ủy; B, Chủ nhiệm Hậu cần Sư đoàn X` one of the body behind.
        """
        if own := self._described_body(party, parties):
            return own
        if party.position and (state := self._of_state(party.position)):
            return state if state[1] > state[0] else None
        if party.position and not PLACES.isdisjoint(self.tokens.key[party.position[0] + 2 : party.position[1] + 1]):
            return None
        if led := self._led(party, parties):
            return led
        before = [p for p in parties if p.kind == "person" and p.end <= party.start]
        behind = [p for p in parties if p.kind == "person" and p.start >= party.end]
        if behind and self._same_office(party, behind[0]):
            return behind[0].body
        if before and before[-1].position and before[-1].body:
            return before[-1].body
        posts = takewhile(lambda p: p.position is not None, behind)
        return next((p.body for p in posts if p.body), None)

    def shared_body(self, party: Party, parties: Sequence[Party]) -> Range | None:
        """`Hai em A và B, học sinh Trường X`: the body behind the last of a list is of all."""
        run = run_of(self.tokens, party, parties)
        return run[-1].body if run and shares_body(self.tokens, run) else None

    def body_of_group(self, party: Party, parties: Sequence[Party]) -> Range | None:
        """`Hai nghệ nhân của Câu lạc bộ X là A và B`: the body of a group is that of the persons who it lists."""
        group = next((p for p in reversed(parties) if p.kind == "group" and p.end <= party.start), None)
        if group is None or group.body is None or group.group is None or group.group.count is None:
            return None
        opened = self.tokens.key[group.end] in LISTING
        between = [p for p in parties if group.end <= p.start < party.start]
        return group.body if opened and all(p.kind == "person" for p in between) else None

    def _same_office(self, party: Party, following: Party) -> bool:
        """`A, Giám đốc X; B, Hiệu trưởng và C, Phó Hiệu trưởng Y`: do both of one item of a list lead the same body?"""
        if party.position is None or following.position is None:
            return False
        key = self.tokens.key
        post, other = key[slice(*party.position)], key[slice(*following.position)]
        deputy = other[:1] == DEPUTY and other[1 : 1 + len(post)] == post
        return deputy and key[party.start - 1] == ";" and key[party.end : following.start] in JOINED

    def _led(self, party: Party, parties: Sequence[Party]) -> Range | None:
        """`cho Đội Cảnh sát hình sự và Trung tá A, Đội trưởng`: the body right before whose head the post names."""
        last = next((p for p in reversed(parties) if p.end < party.start), None)
        if last is None or last.kind != "unit" or last.name is None or party.position is None:
            return None
        linked = self.tokens.key[last.end : party.start] in LINKS
        head = self.tokens.key[last.name[0]]
        return last.name if linked and head in LED & set(self.tokens.key[slice(*party.position)]) else None

    def _of_state(self, position: Range) -> Range | None:
        """`nguyên Phó Chủ tịch Quốc hội`: the body inside a post of the state, empty where it names none (`Chủ tịch
        nước`); None of any other post.
        """
        words = tuple(self.tokens.key[position[1] - 2 : position[1]])
        if words == PARLIAMENT:
            return position[1] - 2, position[1]
        return (position[1], position[1]) if words in STATE else None

    def _described_body(self, party: Party, parties: Sequence[Party]) -> Range | None:
        """`ông A, Trưởng nhóm phụ trách hợp tác quốc tế, Viện X; ông B …`: behind a long post, before the `;`."""
        keys = self.tokens.key
        behind = next((p for p in parties if p.start >= party.end), None)
        if behind is None or behind.kind != "unit" or keys[behind.start - 1] != "," or keys[behind.end] not in ENDS:
            return None
        return behind.name if ";" not in keys[party.end : behind.start] else None
