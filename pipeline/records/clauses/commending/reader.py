"""Commending and honouring without a form of award: `khen thưởng 8 tập thể`, `3 tập thể được các cấp khen thưởng`."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.awards.groups import Awarded
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.commending.acts import (
    NAMED_AS,
    PREDICATE,
    WEAK,
    called,
    is_counted,
    is_loose,
    is_no_act,
    is_press,
)
from vinhdanh.records.clauses.commending.nouns import DECISION, decided_by, is_about, is_noun
from vinhdanh.records.clauses.commending.objects import object_of, praised_before
from vinhdanh.records.clauses.commending.prizes import by_unknown_prize, prize_before, prize_of
from vinhdanh.records.clauses.commending.sums import behind_sum
from vinhdanh.records.clauses.givers import agents, behalf, decision_of, proposer
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.lists import NAMED
from vinhdanh.records.recipients.objects import RecipientLists
from vinhdanh.records.recipients.subjects import subject_between
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.status import status_of
from vinhdanh.records.verbs.unreal import is_custom
from vinhdanh.records.verbs.voice import is_passive, passive_marker

ANNOUNCE = ["công", "bố"]
NEXT_CLAUSE = 4
"""Tokens between two clauses that go on with one giver."""
LISTING = frozenset({"gồm", "là", ":"})
NAME_REACH = 4
"""Tokens from `là` to a name."""
LISTING_REACH = 5
"""Tokens behind a verb in which a list of names is announced."""
BEHIND_REACH = 8
"""Tokens behind a verb that begins a sentence in which `là` stands."""
TAKING_RULES = frozenset({"clause.passive", "clause.receive", "clause.commended"})
GOING_ON = frozenset(", ; và cũng còn từng đã vinh dự năm lần đồng thời được".split())
"""Words between a clause and one that goes on with its recipient."""
ONE_OF = ["trong", "số"]
NOUNS_ALONE = (["tập", "thể"], ["cá", "nhân"], ["đơn", "vị"])
"""Nouns without number before a verb behind which those are named (`cá nhân được khen thưởng là anh X`)."""
PASSIVES = frozenset({"clause.passive", "clause.commended"})
REWARDS = frozenset({"clause.commending", "clause.commended"})
GIVER_REACH = 12
"""Tokens of the second who gives."""
MAGAZINES = frozenset({"tạp", "forbes", "time", "fortune"})


def commending_clauses(s: Sentence, lists: RecipientLists, before: Sequence[Clause]) -> list[Clause]:
    """Return the clauses of commending and honouring verbs that lie outside the award clauses `before`."""
    out = list(before)
    for verb in s.verbs:
        outside = not any(c.start <= verb.start < c.end for c in before)
        if verb.value.kind in {"commend", "honour"} and outside and (clause := _clause(s, lists, verb, out)):
            out.append(clause)
    return out[len(before) :]


def _clause(s: Sentence, lists: RecipientLists, verb: Mention, before: Sequence[Clause]) -> Clause | None:
    named_as = s.key(verb.end) in NAMED_AS and not _names_them(s, verb)
    if is_noun(s, verb) or verb.value.kind == "honour" and (named_as or by_unknown_prize(s, verb)):
        return None
    bound = max((c.end for c in before if c.end <= verb.start), default=s.start)
    status = status_of(s, bound, verb.start, verb, None)
    if status is None or is_custom(s, bound, verb):
        return None
    return (_commended if is_passive(s, verb) else _commends)(s, lists, verb, before, bound, status)


def _names_them(s: Sentence, verb: Mention) -> bool:
    """`3 người được G tuyên dương là anh X, chị Y`: names behind `là`, not what somebody is called."""
    named = any(p.kind == "person" and p.name and 0 < p.name[0] - verb.end <= NAME_REACH for p in s.parties)
    return s.key(verb.end) == "là" and named and is_passive(s, verb)


def _commended(
    s: Sentence, lists: RecipientLists, verb: Mention, before: Sequence[Clause], bound: int, status: str
) -> Clause | None:
    """`R được G khen thưởng`."""
    marker = passive_marker(s, verb)
    assert marker is not None
    subject = subject_between(s, bound, marker)
    recipients = tuple(_told_by_name(s, lists, verb, subject) or subject or _told_behind(s, lists, verb, marker))
    recipients = recipients or tuple(_subject_behind(s, verb, marker))
    if singled := _singled_out(s, lists, verb, recipients):
        recipients = (*(p for p in recipients if is_counted(p)), *singled)
    grantors = tuple(agents(s, max(marker + 1, bound), verb.start))
    prize = prize_of(s, subject[-1].end, marker) if subject and verb.value.kind == "honour" else None
    if prize is not None:
        return Clause(
            "clause.passive", status, prize.start, verb.end, _alone(prize), verb, recipients, grantors=grantors
        )
    if not recipients and grantors and marker < bound:
        recipients = _passive_goes_on(s, verb, before)
    last = _taken_before(s, before, marker) if grantors and not recipients else None
    if last is not None:
        recipients = last.recipients
    if status == "planned" and not grantors and recipients and all(is_loose(p) for p in recipients):
        return None
    if not recipients or verb.value.verb_id in WEAK and not any(map(is_counted, recipients)):
        far = bool(recipients) and marker - recipients[-1].end > PREDICATE
        if far or not grantors or is_press(s, grantors):
            return None
    return Clause(
        "clause.commended",
        status,
        marker if last else verb.start,
        verb.end,
        verb=verb,
        recipients=recipients,
        grantors=grantors,
        times=_times(s, last.end, marker) if last else None,
    )


def _taken_before(s: Sentence, before: Sequence[Clause], marker: int) -> Clause | None:
    """`R được tặng A, hai lần được G khen thưởng`: the clause whose recipient goes on without being told again."""
    last = max((c for c in before if c.end <= marker), key=lambda c: c.end, default=None)
    if last is None or not last.recipients or last.rule not in TAKING_RULES or last.listed:
        return None
    adverbs = {i for m in s.mentions if m.label in {"TIMES", "DATE"} for i in range(m.start, m.end)}
    between = range(last.end, marker)
    told = all(i in adverbs or s.key(i) in GOING_ON for i in between)
    return last if told and s.key(last.end) in {",", ";", "và"} else None


def _times(s: Sentence, a: int, b: int) -> int | None:
    return next((int(m.value) for m in s.mentions if m.label == "TIMES" and a <= m.start < b), None)


def _told_by_name(s: Sentence, lists: RecipientLists, verb: Mention, subject: Sequence[Party]) -> list[Party]:
    """`Các cá nhân được khen thưởng lần này gồm: X; Y`: the names behind, where the subject is a group."""
    lead = next((i for i in range(verb.end, verb.end + LISTING_REACH) if s.key(i) in LISTING), None)
    if lead is None or not subject or any(p.kind != "group" for p in subject):
        return []
    named, _ = lists.reader.read(lead + 1, s.end)
    return named if named and all(p.kind in {"person", "unit"} for p in named) else []


def _singled_out(s: Sentence, lists: RecipientLists, verb: Mention, subject: Sequence[Party]) -> list[Party]:
    """`Trong số (25) tập thể được khen thưởng lần này có X và Y`: those named out of a group."""
    if len(subject) != 1 or subject[0].group is None or s.keys(subject[0].start - 2, subject[0].start) != ONE_OF:
        return []
    lead = next((i for i in range(verb.end, verb.end + LISTING_REACH) if s.key(i) == "có"), None)
    return lists.reader.read(lead + 1, s.end, named_only=True)[0] if lead is not None else []


def _told_behind(s: Sentence, lists: RecipientLists, verb: Mention, marker: int) -> list[Party]:
    """`(Tập thể) được khen thưởng dịp này là (những đơn vị …:) X, Y và Z`, `… có X và Y`: the sentence begins with the
    verb, or with a noun alone before it.
    """
    if marker - s.start > 1 and not _of_noun_alone(s, marker):
        return []
    listed = next((i for i in range(verb.end, min(verb.end + BEHIND_REACH, s.end)) if s.key(i) == "có"), None)
    if listed is not None and any(p.start == listed + 1 and p.kind in {"person", "unit"} for p in s.parties):
        return [p for p in lists.reader.read(listed + 1, s.end)[0] if p.kind in {"person", "unit"}]
    lead = next((i for i in range(verb.end, min(verb.end + BEHIND_REACH, s.end)) if s.key(i) in LISTING), None)
    if lead is not None and not any(p.start == lead + 1 and p.kind in {"person", "unit"} for p in s.parties):
        lead = next((i for i in range(lead, s.end) if s.key(i) == ":"), lead)
    named, _ = lists.reader.read(lead + 1, s.end) if lead is not None else ([], 0)
    return [p for p in named if p.kind in {"person", "unit"}]


def _subject_behind(s: Sentence, verb: Mention, marker: int) -> list[Party]:
    """`(Là một trong 10 người) được G tuyên dương, anh X nói …`: the subject stands behind the comma."""
    named = [p for p in s.parties if p.kind in NAMED]
    if any(p.end <= marker for p in named) or s.key(verb.end) != ",":
        return []
    return [p for p in named if p.start == verb.end + 1]


def _of_noun_alone(s: Sentence, marker: int) -> bool:
    """`Theo đó, tập thể được khen thưởng là X`: only a noun that points to nobody stands before the verb."""
    return s.keys(marker - 2, marker) in NOUNS_ALONE and (marker - 2 == s.start or s.key(marker - 3) in {",", ";", ":"})


def _commends(
    s: Sentence, lists: RecipientLists, verb: Mention, before: Sequence[Clause], bound: int, status: str
) -> Clause | None:
    """`G khen thưởng R`; without a subject the givers of the clause right before go on."""
    limit = min((c.start for c in before if c.start > verb.start), default=s.end)
    recipients, end = object_of(s, lists, verb, limit)
    paid = behind_sum(s, verb.end) > verb.end and verb.value.kind == "commend"
    decided = decided_by(s, verb.end) if paid or s.keys(verb.start - 2, verb.start) == DECISION else []
    if decided:
        recipients, end = lists.object(decided[-1].end, limit)
    if not recipients and verb.value.kind == "commend":
        recipients = praised_before(s, bound, verb)
    if verb.value.kind == "honour" and recipients and called(s, recipients[-1]):
        return None
    prize = prize_before(s, verb)
    if prize is not None and recipients and all(map(is_counted, recipients)):
        end = max(end, verb.end)
        return Clause("clause.active", status, prize.start, end, _alone(prize), verb, tuple(recipients))
    decided = decided or (decision_of(s, bound, verb.start) if is_about(s, verb) else [])
    asker = proposer(s, bound, verb.start, status)
    others = behalf(s, bound, verb.start)
    grantors = tuple(decided or others or _agents(s, bound, verb, asker))
    if verb.value.verb_id in WEAK and not MAGAZINES.isdisjoint(s.keys(bound, verb.start)):
        return None
    if not recipients and grantors and (taken := _passive_goes_on(s, verb, before)):
        return Clause("clause.commended", status, verb.start, verb.end, verb=verb, recipients=taken, grantors=grantors)
    if not recipients and grantors and paid:
        recipients = _rewarded_before(s, verb, before)
    if not recipients or not any(map(is_counted, recipients)) and is_no_act(s, verb, bound, recipients, grantors):
        return None
    if status == "proposed" and not (asker or grantors) and all(map(is_loose, recipients)):
        return None
    if grantors and not decided and any(s.keys(i, i + 2) == ANNOUNCE for i in range(grantors[-1].end, verb.start)):
        grantors = ()
    last = next((c for c in reversed(before) if c.end <= verb.start), None)
    goes_on = last is not None and verb.start - last.end <= NEXT_CLAUSE
    if not grantors and last and goes_on and last.rule in {"clause.active", "clause.commending"}:
        grantors = last.givers()
    return Clause(
        "clause.commending",
        status,
        verb.start,
        max(end, verb.end),
        verb=verb,
        recipients=tuple(recipients),
        grantors=grantors,
        proposer=asker,
        presenter=next(iter(agents(s, bound, others[0].start)), None) if others else None,
    )


def _passive_goes_on(s: Sentence, verb: Mention, before: Sequence[Clause]) -> tuple[Party, ...]:
    """`R được G tặng A, H khen thưởng`: the passive holds for the second who gives."""
    last = next((c for c in reversed(before) if c.end <= verb.start), None)
    ends = verb.value.kind == "commend" and s.key(verb.end) in {"", ".", ",", ";"}
    if last is None or not ends or last.rule not in PASSIVES or s.key(last.end) not in {",", "và"}:
        return ()
    return last.recipients if verb.start - last.end <= GIVER_REACH else ()


def _rewarded_before(s: Sentence, verb: Mention, before: Sequence[Clause]) -> list[Party]:
    """`G thưởng nóng cho R 50 triệu đồng; H thưởng nóng 20 triệu đồng`: the same people got both."""
    last = next((c for c in reversed(before) if c.end <= verb.start), None)
    ends = s.key(behind_sum(s, verb.end)) in {"", ".", ",", ";"}
    return list(last.recipients) if last and ends and last.rule in REWARDS else []


def _agents(s: Sentence, bound: int, verb: Mention, asker: Party | None) -> list[Party]:
    """Who commends; not who only asks for it (`X đề xuất (G) khen thưởng R`)."""
    return agents(s, asker.end if asker else bound, verb.start)


def _alone(award: Mention) -> tuple[Awarded, ...]:
    return (Awarded(award, (), None, award.end),)
