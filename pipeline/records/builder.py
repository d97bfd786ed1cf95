"""Facts of one article: sentence by sentence parties, clauses and drafts, then slots from the context, then repeats
merged.

Quality (F1 on corpus, dev): slot:CORE 0.94, 0.89.
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.awards.name import AwardName
from vinhdanh.mentions.base import Mention
from vinhdanh.records.awards.bare_orders import BARE, only_order
from vinhdanh.records.awards.elided import words_of
from vinhdanh.records.awards.sentences import award_sentences
from vinhdanh.records.clauses.reader import read_clauses
from vinhdanh.records.drafts.by_place import with_members_by_place
from vinhdanh.records.drafts.class_numbers import with_class_numbers
from vinhdanh.records.drafts.counted_members import with_counted_members
from vinhdanh.records.drafts.draft import Draft, drafts_of
from vinhdanh.records.drafts.line_lists import with_lines
from vinhdanh.records.drafts.named_places import with_named_places
from vinhdanh.records.drafts.told_at_once import with_persons
from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.merging.merge import merge
from vinhdanh.records.names.resolve import Resolver
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.slots.authority import may_confer, of_the_party
from vinhdanh.records.slots.decisions import with_asked_president, with_numbered_decisions
from vinhdanh.records.slots.grantors import Grantors
from vinhdanh.records.slots.heading_grantors import giver_of_list
from vinhdanh.records.slots.known_persons import with_known_persons
from vinhdanh.records.slots.mandates import Mandates
from vinhdanh.records.slots.occasion import Occasions
from vinhdanh.records.slots.recipient import RecipientSlots, Told
from vinhdanh.records.slots.shared_days import with_shared_days
from vinhdanh.records.slots.shared_grantors import with_shared_grantors
from vinhdanh.records.verbs.upcoming import is_upcoming
from vinhdanh.tokens.table import Tokens

PRIZE = "giai_thuong"
HANDING = frozenset({"person", "office", "authority", "anaphor"})
"""Parties that may hand over what another confers; so may a body that is only pointed at (`Huyện trao …`)."""
OF_ALL_KINDS = ["các", "loại"]
FIXES = "gắn"
BADGE = "tuổi Đảng"
"""Last words of the names of badges for years in the Party."""


class FactBuilder:
    """Builds the facts of one article."""

    def __init__(
        self, tokens: Tokens, mentions: Sequence[Mention], published: str | None, state_awards: frozenset[str]
    ) -> None:
        """Take the article's tokens and mentions.

        published: ISO date or a part of it, or None; state_awards: ids of the awards that only the state confers.
        """
        self.state_awards = state_awards
        self.headlines: list[Fact] = []
        self.tokens = tokens
        self.meant = {m.start: m.value.span for m in mentions if m.label == "POINTED"}
        mentions = [_as_award(m) for m in mentions]
        self.reading = Reading(tokens, mentions)
        self.resolver = Resolver(tokens, mentions)
        self.occasions = Occasions(tokens, mentions, published)
        self.mandates = Mandates(tokens, mentions)
        self.recipients = RecipientSlots(tokens, mentions, self.reading, self.resolver, self.occasions)
        self.grantors = Grantors(tokens, mentions, self.resolver, self.recipients.context, self.recipients.posts)
        awards: set[AwardName] = {m.value for m in mentions if m.label == "AWARD" and m.value.name not in BARE}
        self.orders = {c: [a for a in awards if a.category == c] for c in ("huan_chuong", "huy_chuong")}
        self.prizes = sorted({m.value.name for m in mentions if m.label == "AWARD" and m.value.category == PRIZE})

    def build(self) -> list[Fact]:
        """Return the merged facts in the order of their first telling."""
        facts: list[Fact] = []
        for s, sentence in award_sentences(self.reading):
            facts.extend(self._sentence(s, sentence, facts))
        facts = with_known_persons(facts, self.tokens)
        told = [self._handed_over(fact) for fact in facts]
        all_told = [*told, *self.headlines]
        shared = with_shared_grantors(merge(told, self.resolver), all_told, self.resolver, self._may_give)
        decided = with_numbered_decisions(shared, self.tokens)
        decided = with_asked_president(decided, self.tokens, self.state_awards)
        told = self.mandates.told(decided, self.state_awards, self._may_give)
        return with_shared_days([self._in_own_right(fact) for fact in told])

    def _may_give(self, fact: Fact, grantor: Range) -> bool:
        words = self.resolver.text(grantor)
        if fact.name.name.endswith(BADGE):
            return of_the_party(words)
        return fact.name.award_id not in self.state_awards or may_confer(words)

    def _text(self, span: Range) -> str:
        return self.resolver.text(span)

    def _handed_over(self, fact: Fact) -> Fact:
        """An award of the state from somebody who cannot confer it was only handed over; so was a badge of the Party
        from a body outside it.
        """
        if fact.grantor is not None and fact.name.name.endswith(BADGE) and not of_the_party(self._text(fact.grantor)):
            return replace(fact, grantor=None, presenter=fact.presenter or fact.grantor, handed=False)
        if fact.grantor is None or not fact.handed or fact.name.award_id not in self.state_awards:
            return fact
        if may_confer(self.resolver.text(fact.grantor)):
            return fact
        return replace(fact, grantor=None, presenter=fact.presenter or fact.grantor)

    def _in_own_right(self, fact: Fact) -> Fact:
        """Who simply hands over (`trao`) an award that nobody is told to confer gives it (GUIDELINES); who fixes
        it to a flag (`gắn`) does not.
        """
        alone = fact.handed and fact.grantor is None and fact.status != "proposed"
        if not alone or fact.presenter is None or self.resolver.is_person(fact.presenter):
            return fact
        a, _ = self.tokens.sentences[fact.evidence]
        fixed = FIXES in self.tokens.key[a : fact.award[0]]
        return fact if fixed else replace(fact, grantor=fact.presenter, presenter=None)

    def _sentence(self, s: int, sentence: Sentence, before: Sequence[Fact]) -> list[Fact]:
        out: list[Fact] = []
        for clause in read_clauses(sentence):
            drafts = with_class_numbers(drafts_of(clause), self.tokens, self.reading, s)
            drafts = with_named_places(drafts, self.tokens, s)
            drafts = with_persons(drafts, self.tokens, self.reading, s)
            drafts = with_counted_members(drafts, self.tokens, self.reading, s)
            drafts = with_members_by_place(drafts, self.tokens, self.reading, s)
            for draft in with_lines(drafts, self.tokens, self.reading, s):
                out.extend(self._facts(draft, s, Told(draft, sentence.parties, [*before, *out])))
        return out

    def _facts(self, draft: Draft, s: int, told: Told) -> list[Fact]:
        fact = self.recipients.fill(self._base(draft, s), told)
        if fact is None:
            if s == 0:
                self.headlines.append(replace(self._base(draft, s), grantor=self.grantors.of(_givers(draft))))
            return []
        fact = self.occasions.dated(fact, draft.award)
        givers, clause = tuple(g for g in _givers(draft) if not self._is_itself(fact, g)), draft.clause
        each = len(givers) > 1 and self.tokens.key[givers[-1].end : givers[-1].end + 1] == ["mỗi"]
        if each or clause.awards and givers != clause.grantors and len(givers) > 1:
            return [replace(fact, grantor=self.grantors.of((g,))) for g in givers]
        heading = giver_of_list(self.tokens, self.reading, s) if not givers else None
        givers = givers or tuple(g for g in (heading,) if g and not self._is_itself(fact, g))
        return [replace(fact, grantor=self.grantors.of(givers), handed=_may_only_hand(draft, self.tokens))]

    def _is_itself(self, fact: Fact, giver: Party) -> bool:
        """`đơn vị được tặng A`: what points to the recipient does not give."""
        span = self.grantors.of((giver,)) if giver.kind in {"unit", "anaphor"} else None
        return span is not None and span == fact.recipient

    def _base(self, draft: Draft, s: int) -> Fact:
        """The fact without its recipient."""
        clause, upcoming = draft.clause, is_upcoming(self.tokens, self.reading, s, draft.award.start)
        return Fact(
            status="planned" if draft.status == "awarded" and upcoming else draft.status,
            name=self._fullest(draft),
            award=self.meant.get(draft.award.start) or words_of(draft.award, self.reading.mentions(s)),
            evidence=s,
            rules=_rules(draft),
            kind="unspecified",
            award_count=draft.award_count,
            presenter=self._holder(clause.presenter),
            proposer=self._holder(clause.proposer),
        )

    def _fullest(self, draft: Draft) -> AwardName:
        """`Giải thưởng Nhà nước` beside `Giải thưởng Nhà nước về Văn học Nghệ thuật` is that one, a bare `Huân chương`
        the only order of the article (with its own class: `Huân chương hạng Nhì`), unless many are counted or it stands
        for several (`huân, huy chương các loại`).
        """
        name, behind = draft.name, self.tokens.key[draft.award.end : draft.award.end + len(OF_ALL_KINDS)]
        if behind == OF_ALL_KINDS:
            return name
        if draft.award_count is None and name.name in BARE:
            return only_order(name, self.orders[name.category])
        if name.category != PRIZE:
            return name
        longer = next((prize for prize in self.prizes if prize.startswith(f"{name.name} về ")), None)
        return replace(name, name=longer) if longer else name

    def _holder(self, party: Party | None) -> Range | None:
        return None if party is None else self.grantors.of((party,))


def _as_award(m: Mention) -> Mention:
    """What points back to an award is read as that award."""
    return replace(m, label="AWARD", value=m.value.name) if m.label == "POINTED" else m


def _rules(draft: Draft) -> tuple[str, ...]:
    """The rules of clause and award; `tuyên dương 90 Gia đình văn hóa` also that of its verb."""
    rules = (draft.clause.rule, draft.award.rule)
    verb = draft.clause.verb
    honours = verb is not None and verb.value.kind == "honour" and verb.rule not in rules
    return (*rules, verb.rule) if verb is not None and honours else rules


def _givers(draft: Draft) -> tuple[Party, ...]:
    """Who confers; not who only asks for it (`Sở X đề nghị tặng`)."""
    return () if draft.clause.proposer and draft.grantors == (draft.clause.proposer,) else draft.grantors


def _may_only_hand(draft: Draft, tokens: Tokens) -> bool:
    """A person or office that is the subject of `trao` may hand over what another confers; who signs (`ký Quyết định
    tặng A`) confers.
    """
    givers, verb = draft.grantors, draft.clause.verb
    by_subject = draft.clause.rule == "clause.active" and givers == draft.clause.grantors
    signs = bool(givers) and verb is not None and "kí" in tokens.key[givers[-1].end : verb.start]
    return by_subject and bool(givers) and not signs and givers[0].kind in HANDING
