"""Facts of one article: sentence by sentence parties, clauses and drafts, then slots from the context, then repeats
merged.
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.award_name import AwardName
from vinhdanh.mentions.base import Mention
from vinhdanh.records.authority import may_confer
from vinhdanh.records.clauses import read_clauses
from vinhdanh.records.context import Context
from vinhdanh.records.drafts import Draft, drafts_of
from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.merge import merge
from vinhdanh.records.occasion import Occasions
from vinhdanh.records.parties import Chunker
from vinhdanh.records.party import Party
from vinhdanh.records.resolve import Resolver
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.taking import TAKEN
from vinhdanh.tokens.table import Tokens

ASIDE = frozenset({"TAGLINE", "CREDIT"})
PRIZE = "giai_thuong"
UNIT_TITLES = ("đơn vị", "tập thể", "cờ")
PARTY_POSTS = frozenset({"ủy", "uv"})


class FactBuilder:
    """Builds the facts of one article."""

    def __init__(
        self, tokens: Tokens, mentions: Sequence[Mention], published: str | None, state_awards: frozenset[str]
    ) -> None:
        """Take the article's tokens and mentions.

        published: ISO date or a part of it, or None; state_awards: ids of the awards that only the state confers.
        """
        self.state_awards = state_awards
        self.tokens = tokens
        self.mentions = mentions
        self.context = Context(tokens, mentions)
        self.resolver = Resolver(tokens, mentions)
        self.occasions = Occasions(tokens, mentions, published)
        self.prizes = sorted({m.value.name for m in mentions if m.label == "AWARD" and m.value.category == PRIZE})
        self.parties: dict[int, list[Party]] = {}
        self.by_sentence: dict[int, list[Mention]] = {}
        for m in mentions:
            self.by_sentence.setdefault(tokens.sentence[m.start], []).append(m)

    def build(self) -> list[Fact]:
        """Return the merged facts in the order of their first telling."""
        facts: list[Fact] = []
        for s in range(len(self.tokens.sentences)):
            if self._worth_reading(self._inside(s)):
                facts.extend(self._sentence(s, facts))
        return merge([self._handed_over(fact) for fact in facts], self.resolver)

    def _handed_over(self, fact: Fact) -> Fact:
        """An award of the state from somebody who cannot confer it was only handed over."""
        if fact.grantor is None or not fact.handed or fact.name.award_id not in self.state_awards:
            return fact
        if may_confer(self.resolver.text(fact.grantor)):
            return fact
        return replace(fact, grantor=None, presenter=fact.presenter or fact.grantor, handed=False)

    def _inside(self, s: int) -> list[Mention]:
        a, b = self.tokens.sentences[s]
        return [m for m in self.by_sentence.get(s, ()) if a <= m.start and m.end <= b]

    def _parties(self, s: int) -> list[Party]:
        if s not in self.parties:
            self.parties[s] = Chunker(self.tokens, self._inside(s), *self.tokens.sentences[s]).parties()
        return self.parties[s]

    def _worth_reading(self, inside: Sequence[Mention]) -> bool:
        if any(m.label == "TAGLINE" for m in inside):
            return False
        return any(m.label == "AWARD" or m.label == "VERB" and m.value.kind in {"commend", "honour"} for m in inside)

    def _sentence(self, s: int, before: Sequence[Fact]) -> list[Fact]:
        parties = self._parties(s)
        inside = self._inside(s)
        verbs = [m for m in inside if m.label == "VERB"]
        out: list[Fact] = []
        for clause in read_clauses(Sentence(self.tokens, *self.tokens.sentences[s], inside, parties, verbs)):
            for draft in drafts_of(clause):
                out.extend(self._facts(draft, s, parties, [*before, *out]))
        return out

    def _facts(self, draft: Draft, s: int, parties: Sequence[Party], before: Sequence[Fact]) -> list[Fact]:
        fact = self._with_recipient(draft, s, parties, before)
        if fact is None:
            return []
        fact = self.occasions.dated(fact, draft.award)
        if not draft.grantors:
            return [fact]
        if draft.clause.awards and draft.grantors != draft.clause.grantors and len(draft.grantors) > 1:
            return [replace(fact, grantor=self._grantor((g,))) for g in draft.grantors]
        handed = (
            draft.clause.rule == "clause.active"
            and draft.grantors[0].kind in {"person", "office"}
            and draft.grantors == draft.clause.grantors
        )
        return [replace(fact, grantor=self._grantor(draft.grantors), handed=handed)]

    # slots

    def _with_recipient(self, draft: Draft, s: int, parties: Sequence[Party], before: Sequence[Fact]) -> Fact | None:
        clause = draft.clause
        rules = (clause.rule, draft.award.rule)
        base = Fact(
            status=draft.status,
            name=self._fullest(draft.name),
            award=(draft.award.start, draft.award.end),
            evidence=s,
            rules=rules,
            kind="unspecified",
            award_count=draft.award_count,
            presenter=self._holder(clause.presenter),
            proposer=self._holder(clause.proposer),
        )
        party = draft.recipient
        if party is None:
            if clause.rule not in TAKEN:
                return replace(base, kind=_kind_of_holder(draft.name)) if draft.award_count else None
            last = before[-1] if before else None
            if last and last.recipient and 0 <= s - last.evidence <= 3:
                return replace(
                    base,
                    kind=last.kind,
                    recipient=last.recipient,
                    rank=last.rank,
                    position=last.position,
                    unit=last.unit,
                )
            topic = self.context.topic(draft.award.start)
            return self._named(base, topic[0], topic[1]) if topic else None
        if party.kind == "group":
            assert party.group is not None
            unit = self._unit(party.body) or self._pointed(party) or self._subject_unit(party, parties)
            return replace(
                base,
                kind=draft.kind or party.group.kind,
                count=draft.count,
                modifier=party.group.modifier,
                number=party.group.number,
                unit=unit,
            )
        if party.kind == "person":
            assert party.name is not None
            full = self.resolver.person(party.name)
            rank = party.rank or self.resolver.rank(full) or self.resolver.rank(party.name)
            position, body = party.position, party.body
            if position is None and body is None:
                position, body = self._known_post(full, party.name)
            return replace(base, kind="individual", recipient=full, rank=rank, position=position, unit=self._unit(body))
        if party.kind == "unit":
            assert party.name is not None
            full = self.resolver.unit(party.name)
            parent = party.parent or self._pointed(party) or self.resolver.parent(full)
            return replace(
                base, kind="collective", recipient=full, unit=self._unit(parent) if parent and parent != full else None
            )
        if party.kind == "place":
            return replace(base, kind="collective", recipient=party.name)
        if party.kind == "anaphor":
            return self._anaphor(base, party, before)
        if party.kind == "office":
            return replace(base, kind="individual", position=party.position, unit=self._unit(party.body))
        return None

    def _fullest(self, name: AwardName) -> AwardName:
        """`Giải thưởng Nhà nước` beside `Giải thưởng Nhà nước về Văn học Nghệ thuật` is that one."""
        if name.category != PRIZE:
            return name
        longer = next((prize for prize in self.prizes if prize.startswith(f"{name.name} về ")), None)
        return replace(name, name=longer) if longer else name

    def _named(self, base: Fact, kind: str, span: Range) -> Fact:
        if kind == "unit":
            whole = self.resolver.unit(span)
            parent = self.resolver.parent(whole)
            return replace(base, kind="collective", recipient=whole, unit=self._unit(parent) if parent else None)
        full = self.resolver.person(span)
        position, body = self._known_post(full, span)
        return replace(
            base,
            kind="individual",
            recipient=full,
            rank=self.resolver.rank(full),
            position=position,
            unit=self._unit(body),
        )

    def _pointed(self, party: Party) -> Range | None:
        """The body that `của trường`, `của đơn vị` points to."""
        span = self.context.unit_before(party.of[0], self.tokens.key[party.of[0] : party.of[1]]) if party.of else None
        return self.resolver.unit(span) if span else None

    def _anaphor(self, base: Fact, party: Party, before: Sequence[Fact]) -> Fact | None:
        words = self.tokens.key[party.start : party.end]
        if party.collective:
            span = self.context.unit_before(party.start, words)
            return self._named(base, "unit", span) if span else None
        last = next(
            (
                f
                for f in reversed(before)
                if f.kind == "individual" and f.recipient and 0 <= base.evidence - f.evidence <= 3
            ),
            None,
        )
        if last and last.recipient and last.recipient[0] < party.start:
            return replace(
                base,
                kind="individual",
                recipient=last.recipient,
                rank=last.rank,
                position=last.position,
                unit=last.unit,
            )
        span = self.context.person_before(party.start)
        return self._named(base, "person", span) if span else None

    def _known_post(self, *names: Range) -> tuple[Range | None, Range | None]:
        """Post and body of a person from any other place of the article that names both."""
        keys = {" ".join(self.tokens.key[a:b]) for a, b in names}
        for m in self.context.persons:
            if " ".join(self.tokens.key[m.start : m.end]) in keys:
                parties = self._parties(self.tokens.sentence[m.start])
                party = next((p for p in parties if p.name == (m.start, m.end)), None)
                if party and (party.position or party.body):
                    return party.position, party.body
        return None, None

    def _subject_unit(self, party: Party, parties: Sequence[Party]) -> Range | None:
        """`<unit> có 1 đơn vị được …`: the subject is the recipients' unit; so is the host of a
        meeting that honours.
        """
        before = [p for p in parties if p.kind == "unit" and p.end <= party.start and p.name]
        for p in before:
            if self.tokens.key[p.end] in {"có", "đã"} and "có" in self.tokens.key[p.end : p.end + 2]:
                return self._unit(p.name)
        return self._unit(self.occasions.host(party.start))

    def _unit(self, span: Range | None) -> Range | None:
        return self.resolver.unit(span) if span else None

    def _holder(self, party: Party | None) -> Range | None:
        return None if party is None else self._grantor((party,))

    def _grantor(self, givers: Sequence[Party]) -> Range | None:
        """The office without its holder's name; joint givers as one string."""
        if len(givers) > 1:
            return givers[0].start, givers[-1].end
        return self._office(givers[0]) if givers else None

    def _office(self, party: Party) -> Range | None:
        if party.kind == "person":
            return self._single_post(party.position) if party.position else party.name
        if party.kind == "unit":
            return self.resolver.unit(party.name) if party.name else None
        if party.kind == "anaphor":
            span = self.context.unit_before(party.start, self.tokens.key[party.start : party.end])
            return self._unit(span) or (party.start, party.end)
        if party.kind == "office" and party.position:
            return self.resolver.office(self._single_post(party.position))
        return party.start, party.end

    def _single_post(self, span: Range) -> Range:
        """Of `Ủy viên Bộ Chính trị, Phó Thủ tướng` the last post is the one that gives."""
        posts = [m for m in self.mentions if m.label == "POSITION" and span[0] <= m.start < span[1]]
        if len(posts) > 1 and self.tokens.key[posts[0].start] in PARTY_POSTS:
            return posts[-1].start, span[1]
        if len(posts) > 1 and any(k == "," for k in self.tokens.key[posts[0].start : posts[1].start]):
            end = posts[1].start
            while end > posts[0].start and self.tokens.shape[end - 1] == ".":
                end -= 1
            return posts[0].start, end
        return span


def _kind_of_holder(name: AwardName) -> str:
    """Who `trao 5 A` goes to where nobody is named: titles of units tell it."""
    return "collective" if name.name.casefold().startswith(UNIT_TITLES) else "unspecified"
