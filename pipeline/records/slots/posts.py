"""Post and body of a person, from any place of the article that tells them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vinhdanh.records.facts import Range
from vinhdanh.records.names.resolve import Resolver
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.records.slots.context import Context
from vinhdanh.records.slots.runs import run_of, shares_body, shares_post
from vinhdanh.records.slots.workplaces import is_of_all, workplace
from vinhdanh.tokens.table import Tokens

COPULAS = frozenset("là hiện đang nay giữ chức vụ cương vị làm nguyên từng".split())
PRONOUNS = frozenset("anh chị ông bà em cô cậu".split())
SEAT = ["nguyên", "ủy", "viên"]
BIRTH = frozenset({("sinh", "ngày"), ("sinh", "năm")})
"""First words of a life."""
NICKNAME = 6
"""Tokens that may stand behind a name in its line (`(Hai Nghĩa)`)."""
Post = tuple[Range | None, Range | None]


class Posts:
    """Looks a person's post and body up by name."""

    def __init__(self, tokens: Tokens, context: Context, reading: Reading, resolver: Resolver) -> None:
        """Take the article's tokens, its persons, the parties of its sentences, and who knows full names."""
        self.tokens, self.context, self.reading, self.resolver = tokens, context, reading, resolver
        self._known: dict[str, Post] | None = None

    def of(self, *names: Range) -> Post:
        """Return post and body of the person of these names (the first that is told), else (None, None)."""
        keys = [self._key(name) for name in names]
        return next((self._posts()[key] for key in keys if key in self._posts()), (None, None))

    def _key(self, name: Range) -> str:
        return " ".join(self.tokens.key[name[0] : name[1]])

    def _posts(self) -> dict[str, Post]:
        """Posts by name; what stands with the name goes before what a copula and what a predicate tells."""
        if self._known is None:
            with_name: dict[str, Post] = {}
            behind_copula: dict[str, Post] = {}
            at_work: dict[str, Post] = {}
            for s in sorted({self.tokens.sentence[m.start] for m in self.context.persons}):
                parties, run = self.reading.parties(s), list[Party]()
                for party, following in zip(parties, [*parties[1:], None], strict=True):
                    if party.kind != "person" or party.name is None:
                        continue
                    run = [*run, party] if run and self._linked(run[-1], party) else [party]
                    key = self._key(party.name)
                    if shared := self._shared(party, parties):
                        at_work.setdefault(self._key(self.resolver.person(party.name)), shared)
                    if party.position or party.body:
                        with_name.setdefault(key, (party.position, party.body))
                    elif following and self._is_predicate(party, following):
                        behind_copula.setdefault(key, (following.position, following.body))
                    elif body := workplace(self.tokens, party.name, self.context.units_in.get(s, ())):
                        those = [party.name, *(self._colleagues([*run[:-1], replace(party, body=body)]))]
                        at_work |= {self._key(self.resolver.person(name)): (None, body) for name in those}
            for name, post in self._of_lives():
                behind_copula.setdefault(self._key(self.resolver.person(name)), post)
            for name, body in self._of_pronouns():
                at_work.setdefault(self._key(self.resolver.person(name)), (None, body))
            self._known = {**at_work, **behind_copula, **with_name}
        return self._known

    def _of_lives(self) -> Iterator[tuple[Range, Post]]:
        """`Đồng chí X` in a line alone and `Sinh ngày …; nguyên Phó Chủ tịch Y` in the next one: the first post."""
        ends = {self.tokens.sentence[m.start]: m for m in self.context.persons}
        for s, person in ends.items():
            if s + 1 >= len(self.tokens.sentences) or self.tokens.sentences[s][1] - person.end > NICKNAME:
                continue
            a = self.tokens.sentences[s + 1][0]
            post = next((p for p in self.reading.parties(s + 1) if p.kind == "office"), None)
            if tuple(self.tokens.key[a : a + 2]) in BIRTH and post:
                yield (person.start, person.end), (post.position, post.body)

    def _of_pronouns(self) -> Iterator[tuple[Range, Range]]:
        """`… tặng anh X. Anh đang công tác tại Z`: who is told of right before, and the body."""
        for s in sorted({self.tokens.sentence[m.start] + 1 for m in self.context.persons}):
            if s >= len(self.tokens.sentences) or self.tokens.key[self.tokens.sentences[s][0]] not in PRONOUNS:
                continue
            a = self.tokens.sentences[s][0]
            body = workplace(self.tokens, (a, a + 1), self.context.units_in.get(s, ()))
            name = self.context.person_before(a) if body else None
            if body and name and self.tokens.sentence[name[0]] == s - 1:
                yield name, body

    def _linked(self, a: Party, b: Party) -> bool:
        return self.tokens.key[a.end : b.start] in ([","], ["và"], ["cùng"])

    def _colleagues(self, run: list[Party]) -> list[Range]:
        """Who is named before the last of a run whose body is that of all (`X và Y đều công tác tại Z`)."""
        last = run[-1]
        of_all = last.name is not None and is_of_all(self.tokens, last.name)
        return [p.name for p in run[:-1] if p.name and p.body is None] if of_all else []

    def _shared(self, party: Party, parties: Sequence[Party]) -> Post | None:
        """What the last of a list tells of a person before (`X và Y (đều ở Z)`, `X và Y, cán bộ Z`)."""
        run = run_of(self.tokens, party, parties)
        if not run or not shares_body(self.tokens, run):
            return None
        return run[-1].position if shares_post(self.tokens, run) else None, run[-1].body

    def _is_predicate(self, party: Party, following: Party) -> bool:
        """`Ông X là Giám đốc Y`, `X hiện là Trưởng phòng`, `X giữ chức Cục trưởng`."""
        between = self.tokens.key[party.end : following.start]
        linked = 0 < len(between) <= 4 and set(between) <= COPULAS and not {"là", "chức"}.isdisjoint(between)
        return linked and following.kind == "office"


def held_several(tokens: Tokens, position: Range | None) -> bool:
    """`nguyên Phó Chủ tịch X, nguyên Trưởng Ban Y`: does a position name only former posts, several besides seats in a
    committee (`nguyên Ủy viên Z`)?
    """
    keys = tokens.key[slice(*position)] if position else []
    seats = sum(keys[i : i + 3] == SEAT for i in range(len(keys)))
    return keys[:1] == ["nguyên"] and keys.count("nguyên") - seats > 1
