"""Post and body of a person, from any place of the article that tells them."""

from vinhdanh.records.facts import Range
from vinhdanh.records.names.resolve import Resolver
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.records.slots.context import Context
from vinhdanh.records.slots.workplaces import workplace
from vinhdanh.tokens.table import Tokens

COPULAS = frozenset("là hiện đang nay giữ chức vụ cương vị làm nguyên từng".split())
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
                parties = self.reading.parties(s)
                for party, following in zip(parties, [*parties[1:], None], strict=True):
                    if party.kind != "person" or party.name is None:
                        continue
                    key = self._key(party.name)
                    if party.position or party.body:
                        with_name.setdefault(key, (party.position, party.body))
                    elif following and self._is_predicate(party, following):
                        behind_copula.setdefault(key, (following.position, following.body))
                    elif body := workplace(self.tokens, party.name, self.context.units_in.get(s, ())):
                        at_work.setdefault(self._key(self.resolver.person(party.name)), (None, body))
            self._known = {**at_work, **behind_copula, **with_name}
        return self._known

    def _is_predicate(self, party: Party, following: Party) -> bool:
        """`Ông X là Giám đốc Y`, `X hiện là Trưởng phòng`, `X giữ chức Cục trưởng`."""
        between = self.tokens.key[party.end : following.start]
        linked = 0 < len(between) <= 4 and set(between) <= COPULAS and not {"là", "chức"}.isdisjoint(between)
        return linked and following.kind == "office"
