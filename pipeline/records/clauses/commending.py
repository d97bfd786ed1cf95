"""Commending and honouring without a form of award: `khen thưởng 8 tập thể`, `3 tập thể được các cấp khen thưởng`."""

from collections.abc import Sequence
from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.records.awards.groups import Awarded
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.givers import agents, behalf
from vinhdanh.records.clauses.sums import behind_sum
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.objects import RecipientLists
from vinhdanh.records.recipients.subjects import before_adverbs, subject_between
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.status import status_of
from vinhdanh.records.verbs.unreal import is_custom, is_duty, is_purpose
from vinhdanh.records.verbs.voice import is_passive, passive_marker

NOUN_BEFORE = frozenset(
    """
    phí thức tác vật tiền mức quỹ đua đồng luật ban lễ buổi nghị trình dịp hình định phần sự về việc kiện đêm gala ngày
    trương
    giải bảng lời cách đài
    """.split()
)
"""Last syllables of words that make the verb a noun: `kinh phí khen thưởng`, `lễ tuyên dương`, `sự kiện tôn vinh`."""
CEREMONIES = frozenset({"lễ", "buổi", "nghị", "trình", "đêm", "gala", "kiện"})
"""Of these the nouns that stand for the act where a number follows: `lễ tuyên dương 50 học sinh`."""
PROMPTLY = ["kịp", "thời"]
ANNOUNCE = ["công", "bố"]
DECISION = ["quyết", "định"]
DECIDERS = frozenset({"office", "unit", "person", "authority"})
WEAK = frozenset(
    {
        "honour-bieu-duong",
        "honour-ton-vinh",
        "honour-vinh-danh",
        "honour-bieu-duong-ton-vinh",
        "honour-ton-vinh-bieu-duong",
    }
)
"""Verbs that also praise in a speech or in show business: a number or the one who honours must be told."""
NAMED_AS = frozenset({"là", "ngôi", '"', "“", "danh", "ở"})
"""Behind an honouring verb these tell of a name that somebody is called by, not of an act."""
DEEDS = frozenset({"hành", "việc", "nghĩa", "gương", "tấm", "thành"})
"""First syllables of what is praised in a person: `tuyên dương hành động dũng cảm của em X`."""
FOR = ("cho", "đối")
"""First syllables of what stands before whose deed is praised: `khen thưởng thành tích đột xuất cho R`."""
ASKS = (["đề", "nghị"], ["kiến", "nghị"])
"""Verbs whose last syllable `hội nghị` has too."""
DEED_REACH = 8
"""Tokens from the verb to whose deed is praised."""
PRAISED = frozenset({("thành", "tích"), ("chiến", "công"), ("tinh", "thần"), ("hành", "động"), ("nghĩa", "cử")})
"""What is praised before somebody is rewarded."""
CHEERS = frozenset({("chúc", "mừng"), ("động", "viên"), ("khích", "lệ"), ("cảm", "ơn"), ("thăm", "hỏi")})
"""What else is done to those who are commended."""
GIFT_REACH = 10
"""Tokens from the verb to the `cho` behind what is given besides."""
NEXT_CLAUSE = 4
"""Tokens between two clauses that go on with one giver."""
PREDICATE = 6
"""Tokens that may stand between whom an institution honours and `được`."""
LISTING = frozenset({"gồm", "là", ":"})
LISTING_REACH = 5
"""Tokens behind a verb in which a list of names is announced."""
MONEY = 4
"""Unknown words that a sum may take (`thưởng nóng 4 triệu đồng cho X`)."""
PRESS = frozenset({"báo", "truyền", "tờ", "đài", "tạp"})
MAGAZINES = frozenset({"tạp", "forbes", "time", "fortune"})
CALLED = 4
"""Tokens behind whom an institution names, in which `là` tells as what."""


def commending_clauses(s: Sentence, lists: RecipientLists, before: Sequence[Clause]) -> list[Clause]:
    """Return the clauses of commending and honouring verbs that lie outside the award clauses `before`."""
    out = list(before)
    for verb in s.verbs:
        outside = not any(c.start <= verb.start < c.end for c in before)
        if verb.value.kind in {"commend", "honour"} and outside and (clause := _clause(s, lists, verb, out)):
            out.append(clause)
    return out[len(before) :]


def _clause(s: Sentence, lists: RecipientLists, verb: Mention, before: Sequence[Clause]) -> Clause | None:
    if _is_noun(s, verb) or verb.value.kind == "honour" and s.key(verb.end) in NAMED_AS:
        return None
    bound = max((c.end for c in before if c.end <= verb.start), default=s.start)
    status = status_of(s, bound, verb.start, verb, None)
    if status is None or is_custom(s, bound, verb):
        return None
    return (_commended if is_passive(s, verb) else _commends)(s, lists, verb, before, bound, status)


def _is_noun(s: Sentence, verb: Mention) -> bool:
    """`quỹ khen thưởng`, `lễ tuyên dương`; not `lễ tuyên dương em X`, `quyết định khen thưởng cho X`."""
    lead = s.key(verb.start - 1)
    if lead in {"-", "–"}:
        return s.key(verb.start - 2) == "đua"
    if lead not in NOUN_BEFORE:
        return False
    if lead == "tiền" and s.key(verb.start - 2) in {"trao", "tặng"} and s.key(verb.end) == "cho":
        return False
    if s.keys(verb.start - 2, verb.start) == DECISION and s.key(verb.end - 1) == "nóng":
        return False
    object_ = next((p for p in s.parties if p.start == verb.end), None)
    if s.keys(verb.start - 2, verb.start) in ASKS:
        return object_ is not None and _loose(object_)
    if s.keys(verb.start - 2, verb.start) == DECISION:
        return s.key(behind_sum(s, verb.end)) != "cho" and object_ is None and not decided_by(s, verb.end)
    return not (lead in CEREMONIES and object_ is not None and (_counted(object_) or object_.kind == "person"))


def decided_by(s: Sentence, i: int) -> list[Party]:
    """`quyết định khen thưởng của G, H cho R`: the givers behind `của` where `cho` follows them."""
    i = behind_sum(s, i)
    out: list[Party] = []
    while s.key(i) in {"của", ",", "và"} and i < s.end:
        i += 1
        if s.key(i) in {"của", ",", "và"}:
            continue
        party = next((p for p in s.parties if p.start == i and p.kind in DECIDERS), None)
        if party is None:
            return []
        out.append(party)
        i = party.end
    return out if s.key(i) == "cho" else []


def _commended(
    s: Sentence, lists: RecipientLists, verb: Mention, before: Sequence[Clause], bound: int, status: str
) -> Clause | None:
    """`R được G khen thưởng`."""
    marker = passive_marker(s, verb)
    assert marker is not None
    subject = subject_between(s, bound, marker)
    recipients = tuple(_told_by_name(s, lists, verb, subject) or subject)
    grantors = tuple(agents(s, marker + 1, verb.start))
    if status == "planned" and not grantors and recipients and all(_loose(p) for p in recipients):
        return None
    if not recipients or verb.value.verb_id in WEAK and not any(map(_counted, recipients)):
        far = bool(recipients) and marker - recipients[-1].end > PREDICATE
        if far or not grantors or _is_press(s, grantors):
            return None
    return Clause("clause.commended", status, verb.start, verb.end, verb=verb, recipients=recipients, grantors=grantors)


def _told_by_name(s: Sentence, lists: RecipientLists, verb: Mention, subject: Sequence[Party]) -> list[Party]:
    """`Các cá nhân được khen thưởng lần này gồm: X; Y`: the names behind, where the subject is a group."""
    lead = next((i for i in range(verb.end, verb.end + LISTING_REACH) if s.key(i) in LISTING), None)
    if lead is None or not subject or any(p.kind != "group" for p in subject):
        return []
    named, _ = lists.reader.read(lead + 1, s.end)
    return named if named and all(p.kind in {"person", "unit"} for p in named) else []


def _loose(party: Party) -> bool:
    """`các vận động viên đoạt huy chương (sẽ được khen thưởng)`: nobody in particular."""
    return party.kind == "group" and not _counted(party)


def _counted(party: Party) -> bool:
    return party.group is not None and party.group.count is not None


def _commends(
    s: Sentence, lists: RecipientLists, verb: Mention, before: Sequence[Clause], bound: int, status: str
) -> Clause | None:
    """`G khen thưởng R`; without a subject the givers of the clause right before go on."""
    limit = min((c.start for c in before if c.start > verb.start), default=s.end)
    recipients, end = _object(s, lists, verb, limit)
    decided = decided_by(s, verb.end) if s.keys(verb.start - 2, verb.start) == DECISION else []
    if decided:
        recipients, end = lists.object(decided[-1].end, limit)
    if not recipients and verb.value.kind == "commend":
        recipients = _praised_before(s, bound, verb)
    if verb.value.kind == "honour" and recipients and _called(s, recipients[-1]):
        return None
    prize = _prize_before(s, verb)
    if prize is not None and recipients and all(map(_counted, recipients)):
        end = max(end, verb.end)
        return Clause("clause.active", status, prize.start, end, _alone(prize), verb, tuple(recipients))
    grantors = tuple(decided or behalf(s, bound, verb.start) or agents(s, bound, verb.start))
    if verb.value.verb_id in WEAK and not MAGAZINES.isdisjoint(s.keys(bound, verb.start)):
        return None
    if not recipients or not any(map(_counted, recipients)) and _is_no_act(s, verb, bound, recipients, grantors):
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
    )


def _prize_before(s: Sentence, verb: Mention) -> Mention | None:
    """`Giải thưởng X (đã) tôn vinh 33 cán bộ`: the prize that is the subject of the verb."""
    behind = before_adverbs(s, verb.start)
    prizes = (m for m in s.mentions if m.label == "AWARD" and m.value.category == "giai_thuong")
    return next((m for m in prizes if m.end == behind and m.start <= s.start + 6), None)


def _alone(award: Mention) -> tuple[Awarded, ...]:
    return (Awarded(award, (), None, award.end),)


def _called(s: Sentence, last: Party) -> bool:
    """`vinh danh X (của Y) là người giàu nhất`: a name that somebody is called by."""
    return not _counted(last) and "là" in s.keys(last.end, last.end + CALLED)


def _is_no_act(s: Sentence, verb: Mention, bound: int, recipients: Sequence[Party], grantors: Sequence[Party]) -> bool:
    """Praise by nobody in particular or for a purpose; what is to be done for `các tập thể, cá nhân`."""
    if verb.value.verb_id in WEAK:
        own = [p for p in grantors if bound <= p.start and p.end <= verb.start]
        near = not own or verb.start - own[-1].end <= PREDICATE
        return not grantors or not near or _is_press(s, own) or is_purpose(s, verb)
    loose = all(p.kind == "group" for p in recipients)
    prompt = s.keys(verb.end, verb.end + 2) == PROMPTLY
    return loose and (prompt or is_purpose(s, verb, {"để"}) or is_duty(s, bound, verb))


def _praised_before(s: Sentence, a: int, verb: Mention) -> list[Party]:
    """`biểu dương thành tích của R và thưởng nóng 20 triệu đồng`: whose deed is praised gets the reward."""
    for party in reversed(s.parties_between(a, verb.start)):
        lead = s.keys(max(party.start - DEED_REACH, a), party.start)
        if party.kind in {"person", "unit"} and lead[-1:] == ["của"] and any(p in PRAISED for p in pairwise(lead)):
            return [party]
    return []


def _is_press(s: Sentence, grantors: Sequence[Party]) -> bool:
    """`được báo Anh vinh danh`: a paper praises, it confers nothing."""
    return any(s.key(p.start) in PRESS for p in grantors)


def _behind_cheers(s: Sentence, i: int) -> int:
    """The token behind `, chúc mừng`, `và động viên`: a second verb for the same people."""
    while s.key(i) in {",", "và"} and tuple(s.keys(i + 1, i + 3)) in CHEERS:
        i += 3
    return i


def _object(s: Sentence, lists: RecipientLists, verb: Mention, limit: int) -> tuple[list[Party], int]:
    """`tuyên dương R`, `tuyên dương và trao phần thưởng cho R`, `tuyên dương hành động dũng cảm của R`."""
    paid = behind_sum(s, verb.end)
    if verb.value.kind == "commend" and paid > verb.end and (s.key(paid) == "cho" or s.key(paid - 1) == ")"):
        return lists.object(paid, limit)
    found = lists.object(_behind_cheers(s, verb.end), limit, MONEY if verb.value.kind == "commend" else 0)
    if found[0] or verb.value.verb_id in WEAK:
        return found
    if s.key(verb.end) in {"và", ","} and s.key(verb.end + 1) in {"trao", "tặng", "thưởng"}:
        for i in range(verb.end + 2, min(verb.end + GIFT_REACH, limit)):
            if s.key(i) == "cho":
                return lists.object(i, limit)
    if s.key(verb.end) in DEEDS:
        behind = s.parties_between(verb.end, min(verb.end + DEED_REACH + NEXT_CLAUSE, limit))
        doer = next((p for p in behind if p.kind == "person" and s.key(p.start - 1) == "của"), None)
        if doer and doer.start - verb.end <= DEED_REACH:
            return [doer], doer.end
        marker = next((i for i in range(verb.end, min(verb.end + DEED_REACH, limit)) if s.key(i) in FOR), None)
        return lists.object(marker, limit) if marker is not None else ([], verb.end)
    return found
