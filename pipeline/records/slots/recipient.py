"""The recipient's slots of a fact: one small function for each kind of party."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.chronicles import RULE as CHRONICLE
from vinhdanh.records.clauses.chronicles import Headings
from vinhdanh.records.clauses.taking import TAKEN
from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.names.parents import level
from vinhdanh.records.names.resolve import Resolver
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.records.slots.colleagues import Colleagues
from vinhdanh.records.slots.context import Context
from vinhdanh.records.slots.group_bodies import Groups, body_of_list, body_of_subject, body_of_total, body_that_has
from vinhdanh.records.slots.group_bodies_before import BodiesBefore
from vinhdanh.records.slots.headed_bodies import headed_noun
from vinhdanh.records.slots.holders import holders
from vinhdanh.records.slots.homes import Homes
from vinhdanh.records.slots.households import Households
from vinhdanh.records.slots.occasion import Occasions
from vinhdanh.records.slots.own_people import of_giver
from vinhdanh.records.slots.posts import Posts, held_several
from vinhdanh.records.words import is_bare
from vinhdanh.tokens.table import Tokens

SHORT_BODY = 3
"""Syllables of a body without its place (`Công an tỉnh`)."""
NO_BODIES = frozenset({"gia", "hộ", "quân", "nhân", "cán", "xã", "huyện", "tỉnh", "phường", "thôn"})
"""First syllables of households, localities and their people: no bodies to which those who get an award belong."""
REWARDS = ("phần", "thưởng")
TASK_FORCE = ["ban", "chuyên", "án"]
"""A body also where the article gives no code of its case."""
REACH = 3
"""Sentences that a recipient is carried over."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a draft's recipient is told by: the draft, the parties of its sentence and the facts before."""

    draft: Draft
    parties: Sequence[Party]
    before: Sequence[Fact]


class RecipientSlots:
    """Fills kind, count, name, rank, position and unit of a fact."""

    def __init__(
        self,
        tokens: Tokens,
        mentions: Sequence[Mention],
        reading: Reading,
        resolver: Resolver,
        occasions: Occasions,
    ) -> None:
        """Take the article's tokens and mentions, its parties, who resolves short forms, and who knows the hosts."""
        self.tokens, self.resolver, self.occasions = tokens, resolver, occasions
        self.context = Context(tokens, mentions, reading)
        self.posts = Posts(tokens, self.context, reading, resolver)
        self.headings = Headings(tokens, reading, self.context.unit_before)
        self.groups, self.bodies_before = Groups(tokens, reading), BodiesBefore(tokens, reading)
        self.colleagues = Colleagues(tokens)
        self.households = Households(tokens)
        self.homes = Homes(tokens, [m for m in mentions if m.label == "UNIT"])
        self.readers: dict[str, Callable[[Fact, Party, Told], Fact | None]] = {
            "group": self._group,
            "person": self._person,
            "unit": self._unit,
            "place": self._place,
            "anaphor": self._anaphor,
            "office": self._office,
        }

    def fill(self, base: Fact, told: Told) -> Fact | None:
        """Return `base` with its recipient, None where there is none."""
        party = told.draft.recipient
        if party is None:
            return self._elided(base, told)
        reader = self.readers.get(party.kind)
        return reader(base, party, told) if reader else None

    def _elided(self, base: Fact, told: Told) -> Fact | None:
        """Where the sentence names nobody: the recipient just told of, else whose profile it is."""
        if told.draft.clause.rule == "clause.obituary":
            dead = self.context.person_before(told.draft.award.start)
            return self._named(base, "person", dead) if dead else None
        owner = self.headings.owner(base.evidence)
        if owner or told.draft.clause.rule == CHRONICLE:
            return self._named(base, *owner) if owner else None
        if told.draft.clause.rule not in TAKEN and not self._lists_rewards(told.draft.clause):
            counted = told.draft.award_count and told.draft.clause.times is None
            return holders(base, told.draft) if counted else self._mourned(base, told)
        last = told.before[-1] if told.before else None
        if last and last.recipient and 0 <= base.evidence - last.evidence <= REACH:
            return _same_recipient(base, last)
        topic = self.context.topic(told.draft.award.start)
        return self._named(base, *topic) if topic else None

    def _lists_rewards(self, clause: Clause) -> bool:
        """`Nhà nước đã trao tặng nhiều phần thưởng cao quý: A; B`: all that somebody got who is told of before."""
        first = clause.awards[0].award.start if clause.awards else 0
        lead = self.tokens.key[clause.verb.end : first] if clause.verb else []
        return lead[-1:] == [":"] and REWARDS in pairwise(lead)

    def _mourned(self, base: Fact, told: Told) -> Fact | None:
        """`lễ truy điệu X. … Chủ tịch nước truy tặng A`: of whose death the sentences before tell."""
        dead = self.context.mourned_before(told.draft.award.start) if base.status == "posthumous" else None
        return self._named(base, "person", dead) if dead else None

    def _group(self, base: Fact, party: Party, told: Told) -> Fact:
        assert party.group is not None
        if party.group.count is None and (force := self._task_force(party.start)):
            return self._body(base, self.resolver.unit(force))
        base = replace(
            base,
            kind=told.draft.kind or party.group.kind,
            count=told.draft.count,
            modifier=party.group.modifier,
            number=party.group.number,
        )
        return replace(base, unit=self._group_unit(base, party, told))

    def _task_force(self, i: int) -> Range | None:
        """`(tập thể) Ban chuyên án` at token `i`."""
        begins = (k for k in (i, i + 2) if self.tokens.key[k : k + len(TASK_FORCE)] == TASK_FORCE)
        return next(((k, k + len(TASK_FORCE)) for k in begins), None)

    def _group_unit(self, base: Fact, party: Party, told: Told) -> Range | None:
        """The body of a group: behind it, behind the last of its list, the subject's, or that of the groups before."""
        shared = body_of_list(self.tokens, party, told.parties)
        own = self._full(party.body or shared) or self._full(self._of_subject(party, told))
        before = _subject_before(base, told)
        before = None if before and self.tokens.key[before[0]] in NO_BODIES else before
        near = own or before or self._full(self.groups.unit_before(base.evidence))
        near = near or self._full(self.bodies_before.of(party, base, told.before))
        near = near or self._full(of_giver(self.tokens, party, told.draft, told.parties))
        return near or self._full(self.homes.of_group(party.group.noun if party.group else "", party.start))

    def _of_subject(self, party: Party, told: Told) -> Range | None:
        """The body of the total or the subject of the sentence, else the host of a meeting that honours."""
        total = body_of_total(self.tokens, party, told.parties)
        return total or body_of_subject(self.tokens, party, told.parties) or self.occasions.host(party.start)

    def _person(self, base: Fact, party: Party, told: Told) -> Fact:
        assert party.name is not None
        if house := self.households.of(party):
            return replace(base, kind="collective", recipient=house)
        if base.status == "awarded" and self.households.mourn(party):
            base = replace(base, status="posthumous")
        full = self.resolver.person(party.name)
        rank = party.rank or self.resolver.rank(full) or self.resolver.rank(party.name)
        position, body = party.position, party.body
        if position is None and body is None:
            position, body = self.posts.of(full, party.name)
        if position is None and (shared := self.colleagues.shared_post(party, told.parties)):
            position, body = shared.position, body or shared.body
        if position is None and body is None:
            shared_by = (self.colleagues.shared_body, self.colleagues.body_of_group)
            body = next((b for read in shared_by if (b := read(party, told.parties))), None)
            body = body or body_that_has(self.tokens, party, told.parties)
        if body is None and position:
            body = self.posts.of(full, party.name)[1] or self.colleagues.body(party, _without_givers(told))
        unit = self._own(body, position)
        return replace(base, kind="individual", recipient=full, rank=rank, position=position, unit=unit)

    def _unit(self, base: Fact, party: Party, told: Told) -> Fact:
        assert party.name is not None
        if party.head:
            return replace(base, kind="collective", recipient=party.name, head=party.head)
        full = self.resolver.unit(party.name)
        beside = [p.name for p in told.draft.clause.recipients if p is not party]
        return self._body(base, full, party.parent or self.resolver.parent(party.name), beside)

    def _body(self, base: Fact, full: Range, parent: Range | None = None, beside: Sequence[Range | None] = ()) -> Fact:
        """A body as recipient: its own name, and the body over it as unit, none of those that get the award beside."""
        over = (p for p in (parent, self.resolver.parent(full)) if p and p != full and p not in beside)
        unit = next((u for p in over if (u := self._full(self.resolver.parents.topmost(p))) and u != full), None)
        unit = unit or self._told_fuller(full)
        return replace(base, kind="collective", recipient=self.resolver.parents.own_name(full), unit=unit)

    def _told_fuller(self, name: Range) -> Range | None:
        """`Cơ quan CSĐT Công an tỉnh`: the body at the end of a name, where the article tells it in full elsewhere."""
        last = (name[1] - SHORT_BODY, name[1])
        if last[0] <= name[0] or not level(self.tokens, last[0]):
            return None
        full = self.resolver.unit(last)
        return full if full[1] - full[0] > SHORT_BODY and (full[0] >= name[1] or full[1] <= name[0]) else None

    def _place(self, base: Fact, party: Party, told: Told) -> Fact:
        return replace(base, kind="collective", recipient=party.name, head=party.head)

    def _office(self, base: Fact, party: Party, told: Told) -> Fact:
        return replace(base, kind="individual", position=party.position, unit=self._full(party.body))

    def _anaphor(self, base: Fact, party: Party, told: Told) -> Fact | None:
        if party.collective:
            span = self.context.unit_before(party.start, self.tokens.key[party.start : party.end])
            return self._named(base, "unit", span) if span else None
        if self.resolver.is_rank((party.start, party.end)):
            span = self._pointed_at(party.start, told.draft)
            span = span and self.resolver.of_rank(span, (party.start, party.end))
            return self._named(base, "person", span) if span else None
        last = next((f for f in reversed(told.before) if _near_person(f, base)), None)
        old = last is not None and last.evidence < base.evidence - 1
        opener = self.context.opener(base.evidence - 1, party.start) if old else None
        if named := opener or self.context.opener_called(party.start):
            return self._named(base, "person", named)
        if last and last.recipient and last.recipient[0] < party.start:
            return _same_recipient(base, last)
        span = self._pointed_at(party.start, told.draft) or self.context.person_behind(party.start)
        return self._named(base, "person", span) if span else None

    def _pointed_at(self, i: int, draft: Draft) -> Range | None:
        """Whom a pronoun points to: not the one who gives (`ông X tặng em A`), but who is told of before."""
        span = self.context.person_before(i)
        givers = (*draft.grantors, *filter(None, (draft.clause.presenter,)))
        giver = next((g for g in givers if span and g.start <= span[0] < g.end), None)
        return span if giver is None else self.context.person_before(giver.start)

    def _named(self, base: Fact, kind: str, span: Range) -> Fact:
        """The person or unit that the text before names."""
        if kind == "unit":
            return self._body(base, self.resolver.unit(span))
        full = self.resolver.person(span)
        position, body = self.posts.of(full, span)
        rank, unit = self.resolver.rank(full), self._own(body, position)
        return replace(base, kind="individual", recipient=full, rank=rank, position=position, unit=unit)

    def _own(self, body: Range | None, position: Range | None) -> Range | None:
        """A person's body in full; none of those whom several former posts name (`nguyên A X, nguyên B Y`)."""
        if held_several(self.tokens, position):
            return None
        noun = headed_noun(self.tokens.key[position[0] : position[1]]) if position and body is None else None
        return self._full(self.context.unit_before(position[0], noun) if position and noun else body)

    def _full(self, span: Range | None) -> Range | None:
        """The fullest form of a body; of `trường`, `đơn vị` the one that they point to."""
        if span and is_bare(self.tokens.key[span[0] : span[1]]):
            span = self.context.unit_before(span[0], self.tokens.key[span[0] : span[1]])
        return self.resolver.parents.chain(self.resolver.unit(span)) if span else None


def _without_givers(told: Told) -> list[Party]:
    """The parties of a draft's sentence but those who give or hand over: nobody's colleagues among the recipients."""
    clause = told.draft.clause
    givers = {*told.draft.grantors, *clause.grantors, clause.presenter}
    return [p for p in told.parties if p not in givers]


def _same_recipient(base: Fact, told: Fact) -> Fact:
    slots = {slot: getattr(told, slot) for slot in ("kind", "recipient", "head", "rank", "position", "unit")}
    return replace(base, **slots)


def _subject_before(base: Fact, told: Told) -> Range | None:
    """`Phòng X được nhận A; 1 cá nhân được B`: the body that got an award of its own in the same sentence."""
    last = told.before[-1] if told.before else None
    if last is None or last.evidence != base.evidence:
        return None
    if last.award == base.award:
        return _unit_of_list(last, told)
    if told.draft.clause.rule not in TAKEN | {"clause.commended"} or last.kind == "individual" and last.recipient:
        return None
    return last.recipient if last.kind == "collective" and last.recipient else last.unit


def _unit_of_list(last: Fact, told: Told) -> Range | None:
    """`…; 9 tập thể, 60 cá nhân được khen thưởng`: the body told before the list is that of all its groups."""
    first = told.draft.clause.recipients[0] if told.draft.clause.recipients else None
    shared = first is not None and first.group and last.unit and last.unit[0] < first.start and not last.recipient
    return last.unit if shared else None


def _near_person(fact: Fact, base: Fact) -> bool:
    near = 0 <= base.evidence - fact.evidence <= REACH
    return near and fact.kind == "individual" and fact.recipient is not None
