"""The grantor as a record has it: the office without its holder, the body in its fullest form."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.facts import Range
from vinhdanh.records.names.resolve import Resolver
from vinhdanh.records.party import Party
from vinhdanh.records.slots.context import Context
from vinhdanh.records.slots.posts import Posts
from vinhdanh.tokens.table import Tokens

COMMANDS = frozenset({("chính", "ủy"), ("tư", "lệnh"), ("chỉ", "huy"), ("chính", "trị")})
"""First syllables of posts in command of a unit."""
PARTY_POSTS = frozenset({"ủy", "uv"})
"""First words of membership in a committee, which confers nothing."""

BRANCHES = frozenset(", bộ ban sở ngành đoàn thể trung ương tỉnh địa phương liên quan và".split())
GIVING = frozenset({"tặng", "trao", "khen", "đã", "cũng"})
"""First syllables of what a giver does."""
BODY = 2
"""Tokens of a body behind a post at least."""


class Grantors:
    """Makes one range of the parties that give."""

    def __init__(
        self, tokens: Tokens, mentions: Sequence[Mention], resolver: Resolver, context: Context, posts: Posts
    ) -> None:
        """Take the article's tokens and mentions, who resolves short forms and words that point back, and the posts."""
        self.tokens, self.resolver, self.context, self.posts = tokens, resolver, context, posts
        self.positions = [m for m in mentions if m.label == "POSITION"]

    def of(self, givers: Sequence[Party]) -> Range | None:
        """The office without its holder's name; joint givers as one string."""
        givers = _without_holder(givers)
        if not givers:
            return None
        others = self._branches_behind(givers[-1].end)
        if len(givers) > 1 or others:
            return givers[0].start, others or givers[-1].end
        return self._single(givers[0])

    def _branches_behind(self, i: int) -> int | None:
        """`UBND tỉnh và các bộ, ngành Trung ương tặng A`: the token behind those who are no named body."""
        key = self.tokens.key
        if key[i : i + 1] not in (["và"], [","], ["cùng"]) or key[i + 1 : i + 2] != ["các"]:
            return None
        if key[i + 2 : i + 3] not in (["bộ"], ["ban"], ["sở"]):
            return None
        end = i + 3
        while end < len(key) and key[end] in BRANCHES:
            end += 1
        return end if key[end : end + 1] and key[end] in GIVING and "ngành" in key[i:end] else None

    def _single(self, party: Party) -> Range:
        if party.kind == "person" and party.name:
            position = party.position or self.posts.of(self.resolver.person(party.name), party.name)[0]
            return self._office(position) if position else party.name
        if party.kind == "unit" and party.name:
            return self.resolver.unit(party.name)
        if party.kind == "office" and party.position:
            return party.position if self._are_two(party.position) else self._office(party.position)
        if party.kind == "anaphor":
            return self._pointed(party.start, party.end)
        return party.start, party.end

    def _pointed(self, a: int, b: int) -> Range:
        """`Nhà trường`, `công ty`: the body that is named before."""
        span = self.context.unit_before(a, self.tokens.key[a:b])
        return self.resolver.unit(span) if span else (a, b)

    def _office(self, span: Range) -> Range:
        return self.resolver.office(self._single_post(span))

    def _are_two(self, span: Range) -> bool:
        """`được Giám đốc X, Chủ tịch Y khen thưởng`: two posts with a body each and no holder are two who give."""
        posts = [m for m in self.positions if span[0] <= m.start < span[1]]
        if len(posts) != 2 or self.tokens.key[posts[0].start] in PARTY_POSTS:
            return False
        joined = self.tokens.key[posts[1].start - 1] in {",", "và"}
        return joined and posts[1].start - posts[0].end > BODY and span[1] - posts[1].end >= BODY

    def _commands(self, posts: Sequence[Mention]) -> bool:
        key = self.tokens.key
        secretary = "thư" in key[posts[0].start : posts[0].end]
        return secretary and tuple(key[posts[-1].start : posts[-1].start + 2]) in COMMANDS

    def _single_post(self, span: Range) -> Range:
        """Of `Ủy viên Bộ Chính trị, Phó Thủ tướng` the last post is the one that gives, and so is the command of
        `Bí thư Đảng ủy, Chính ủy X`.
        """
        posts = [m for m in self.positions if span[0] <= m.start < span[1]]
        if len(posts) > 1 and (self.tokens.key[posts[0].start] in PARTY_POSTS or self._commands(posts)):
            return posts[-1].start, span[1]
        if len(posts) > 1 and any(k == "," for k in self.tokens.key[posts[0].start : posts[1].start]):
            end = posts[1].start
            while end > posts[0].start and self.tokens.shape[end - 1] == ".":
                end -= 1
            return posts[0].start, end
        return span


def _without_holder(givers: Sequence[Party]) -> Sequence[Party]:
    """`Chủ tịch UBND xã X, thành phố Y, ông Z, trao A`: the place and the name behind an office are its holder's."""
    office = givers[0].kind == "office" if givers else False
    told = all(p.kind == "place" or p.kind == "person" and p.position is None for p in givers[1:])
    return givers[:1] if office and told and sum(p.kind == "person" for p in givers[1:]) == 1 else givers
