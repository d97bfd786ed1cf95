"""Clauses of receiving: `R được G tặng A`, `R đón nhận A`, `R đạt A`."""

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.ceremonies import attend, attended, holds, speak_there, stood_for
from vinhdanh.records.clauses.givers import agents, decision_of, proposer
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.clauses.takers import behind_year, names_level, takers, with_groups_of_last
from vinhdanh.records.parties.localities import locality
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.lists import NAMED
from vinhdanh.records.recipients.subjects import before_adverbs, subject_between
from vinhdanh.records.recipients.unknown_subjects import has_unknown_subject, named_subject, opens_clause
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.status import is_late
from vinhdanh.records.verbs.unreal import by_the_public
from vinhdanh.records.verbs.voice import TAKING, is_passive, passive_marker
from vinhdanh.tokens.shapes import CAPITALS

TAKEN = frozenset({"clause.passive", "clause.receive", "clause.hosted"})
"""Rules whose subject is the recipient; `hosted`: who holds the ceremony (`tổ chức lễ đón nhận A`)."""
RELATIVES = frozenset({"vợ", "chồng", "con", "mẹ", "cha", "bố", "đình", "nhân"})
"""Last syllables of relatives who receive for a dead person (`gia đình`, `thân nhân`)."""
RELATIVES_REACH = 3
"""Tokens before a subject in which its relatives stand."""
PRIZE = "giai_thuong"
TRADES = frozenset("viết làm vẽ thêu in đúc may bán mua giao đặt thiết".split())
"""What somebody takes on to do (`nhận viết bằng khen cho xã`)."""
UNNAMED_ORDERS = frozenset({"Huân chương", "Huy chương"})
ABOUT = ["đối", "với"]
OF_THOSE = ["trong", "số", "đó"]
"""Before a predicate whose subject may be told behind the award: `hai trong số đó được A là X`."""
WHEN = (["khi"], ["sau", "khi"], ["trước", "khi"])
LEADS = frozenset("và còn đồng thời ngoài ra bên cạnh đó trước sau nay năm từ với những thành tích".split())
"""What stands before a predicate without subject."""
TRAINING = frozenset({("hướng", "dẫn"), ("đào", "tạo"), ("huấn", "luyện"), ("bồi", "dưỡng")})
"""Verbs whose object is taught by who gets an award of its own."""
RATE_REACH = 7
"""Tokens between `%` or `tỷ lệ` and the verb whose subject no table knows (`98 % số hộ đạt A`)."""
RATE = ["tỉ", "lệ"]


def takes(s: Sentence, site: Site, verb: Mention) -> bool:
    """Is the subject the recipient? `R được tặng A`, `R đón nhận A`; but `G công nhận R (là) A` is active."""
    if is_passive(s, verb):
        return True
    if verb.value.kind == "recognise" and s.key(verb.start) != "được" and passive_marker(s, verb) is None:
        others = _giver_goes_on(s, site, verb) or _asked_for(s, site, verb)
        return not agents(s, site.bound, verb.start) and not others
    return verb.value.kind in TAKING


def _asked_for(s: Sentence, site: Site, verb: Mention) -> bool:
    """`đề nghị công nhận 5 Chiến sĩ thi đua`: who asks for counted titles takes none."""
    asked = any(v.end == verb.start and v.value.kind == "propose" for v in s.verbs)
    return asked and site.awards[0].count is not None


def _giver_goes_on(s: Sentence, site: Site, verb: Mention) -> bool:
    """`G tặng A cho R; công nhận B cho S`: no subject of its own behind a clause of giving."""
    giving = site.before is not None and site.before.rule == "clause.active" and site.goes_on
    return giving and bool(site.right) and not s.parties_between(site.bound, verb.start)


def taken(s: Sentence, site: Site, verb: Mention) -> Clause | None:
    """Read a clause whose subject is the recipient; None where nobody is known to take an award."""
    marker = passive_marker(s, verb)
    left_edge = verb.start if marker is None else marker
    subject = tuple(locality(s.tokens, subject_between(s, site.bound, left_edge)))
    if subject and ";" in s.keys(subject[-1].end, left_edge):
        subject = ()
    subject = subject or _before_when(s, site.bound, left_edge)
    if marker is None and s.key(verb.start) == "đón" and subject and attend(s, subject, left_edge):
        return attended(s, site, left_edge, verb)
    if marker is None and s.key(verb.start) == "đón" and speak_there(s, site.bound, left_edge):
        return attended(s, site, left_edge, verb)
    if marker is not None and by_the_public(s, marker, verb.start):
        return None
    if _takes_nothing(s, site, verb, subject, left_edge):
        return None
    givers = agents(s, marker + 1, verb.start) if marker is not None else []
    if marker is None:
        subject = stood_for(s, site, subject, left_edge)
    known = _known_subject(s, site, subject, left_edge)
    if known is None:
        return None
    subject = known
    site = with_groups_of_last(s, site, subject)
    recipients, listed = takers(s, site, verb, subject)
    own = bool(subject) and recipients == subject
    hosted = own and holds(s, subject[-1].end, left_edge)
    return Clause(
        "clause.hosted" if hosted else "clause.receive" if marker is None else "clause.passive",
        _status_of_late(s, site, recipients),
        left_edge,
        _end(site, own and not listed),
        awards=site.awards,
        verb=verb,
        recipients=recipients,
        listed=listed,
        grantors=tuple(
            givers
            or decision_of(s, site.bound, site.first)
            or _decided_before(s, site, subject)
            or _recognising(s, site.bound, subject)
        ),
        proposer=proposer(s, site.bound, verb.start, site.status),
        times=site.times,
        elided=not recipients,
    )


def _before_when(s: Sentence, a: int, i: int) -> tuple[Party, ...]:
    """`phần thưởng dành cho X khi được G tặng A`: the body or person right before `khi`, whatever governs it."""
    named = (p for p in s.parties_between(a, i) if p.kind in NAMED and s.keys(p.end, i) in WHEN)
    return tuple(named)[:1]


def _end(site: Site, own: bool) -> int:
    """The token behind the clause; own: is the subject the recipient, so that others to the right get nothing?"""
    if own:
        return site.right[0].end if names_level(site) else site.last
    return site.end


def _takes_nothing(s: Sentence, site: Site, verb: Mention, subject: tuple[Party, ...], end: int) -> bool:
    """The subject of giving, rates (`90 % đạt A`), `con`, medals of a contest; end: where the predicate begins."""
    if subject and _gives_before(s, subject[-1], end) or s.key(verb.end) in TRADES:
        return True
    if subject and _only_told_of(s, subject[-1]) or _for_a_name(s, site, verb, end):
        return True
    if any("™" in key or "®" in key for key in s.keys(site.bound, end)):
        return True  # wares
    if "%" in s.keys(subject[0].start - 1 if subject else max(site.bound, end - RATE_REACH), end):
        return True
    if "%" in s.keys(verb.end, site.first):
        return True
    if RATE in [s.keys(i, i + 2) for i in range(max(site.bound, end - RATE_REACH), end)]:
        return True
    if s.key(before_adverbs(s, end) - 1) == "con" or _only_names_winners(s, site, verb, subject):
        return True
    return bool(verb.value.kind == "reach" and site.awards[0].award.value.category == "huy_chuong")


def _only_names_winners(s: Sentence, site: Site, verb: Mention, subject: tuple[Party, ...]) -> bool:
    """`trao giải cho các tác giả đoạt Giải thưởng X`, `chê những người được trao huy chương`: nobody in particular,
    told by what they have.
    """
    loose = len(subject) == 1 and subject[0].group is not None and subject[0].group.count is None
    award = site.awards[0].award.value
    told = award.category == PRIZE and verb.value.kind == "reach" or award.name in UNNAMED_ORDERS and not site.own
    return loose and told and not site.right and subject[0].end in {verb.start, verb.start - 1}


def _only_told_of(s: Sentence, party: Party) -> bool:
    """`trong đó có những người từng được A`, `3 cán bộ hướng dẫn các cá nhân đạt A`: some that nobody counts."""
    if party.group is None or party.group.count is not None:
        return False
    lead = next((i for i in (party.start, party.start - 1) if s.key(i) in {"những", "các"}), party.start)
    some = s.key(lead) == "những" and s.key(lead - 1) == "có"
    return some or tuple(s.keys(lead - 2, lead)) in TRAINING


def _something_before(s: Sentence, a: int, b: int) -> bool:
    """`Bài báo sau đó cũng đoạt Giải thưởng X`: words that may be a subject before token `b`."""
    told = {i for m in s.mentions for i in range(m.start, m.end)} | {
        i for p in s.parties for i in range(p.start, p.end)
    }
    return any(s.key(i).isalpha() and i not in told and s.key(i) not in LEADS for i in range(a, b))


def _for_a_name(s: Sentence, site: Site, verb: Mention, end: int) -> bool:
    """`bà X nhận A 2013 cho Sao Mai Group`: received for somebody whom no table knows."""
    if end != verb.start or s.keys(verb.start, verb.end) != ["nhận"] or site.right:
        return False
    i = behind_year(s, site.last)
    known = any(p.start <= i + 1 < p.end for p in s.parties)
    return s.key(i) == "cho" and i + 1 < s.end and s.tokens.shape[i + 1] in CAPITALS and not known


def _known_subject(s: Sentence, site: Site, subject: tuple[Party, ...], end: int) -> tuple[Party, ...] | None:
    """Who gets the award, empty where the text before tells it; None where the subject is somebody unknown."""
    behind = before_adverbs(s, end)
    if site.right and s.keys(behind - 3, behind) == OF_THOSE and all(p.kind in NAMED for p in site.right):
        return ()
    if (not subject or opens_clause(s, behind)) and has_unknown_subject(s, site.bound, behind):
        named = named_subject(s, site.bound, behind)
        if named is None:
            return None
        subject = (named,)
    if subject and _part_of(s, subject[0]):
        subject = ()
        if not site.right:
            return None
    if not subject and site.awards[0].award.rule == "award.open_prize" and _something_before(s, site.bound, behind):
        return None
    return None if not subject and not site.right and _about(s, site.bound, end) else subject


def _status_of_late(s: Sentence, site: Site, recipients: tuple[Party, ...]) -> str:
    """`vợ cố nhà văn R nhận A`: what relatives receive is posthumous."""
    if site.status != "awarded" or not recipients or not all(is_late(s, p) for p in recipients):
        return site.status
    if all(p.group is not None for p in recipients):
        return "posthumous"
    first = recipients[0]
    lead = s.keys(max(first.start - RELATIVES_REACH, s.start), first.name[0] if first.name else first.start)
    return "posthumous" if not RELATIVES.isdisjoint(lead) else site.status


def _gives_before(s: Sentence, party: Party, end: int) -> bool:
    """`G trao giải cho các tác giả, đại diện gia đình nhận A`: the subject of giving is not the one who receives."""
    behind = next((v for v in s.verbs if v.start >= party.end), None)
    gives = behind is not None and behind.value.kind == "give" and behind.end < end
    return gives and "cho" in s.keys(party.end, end) and "được" not in s.keys(party.end, end)


def _part_of(s: Sentence, party: Party) -> bool:
    """`Trong số các xã có người được tặng A, xã X …`: of those nobody is told yet."""
    loose = party.group is not None and party.group.count is None
    return loose and s.keys(party.start - 2, party.start) == ["trong", "số"]


def _about(s: Sentence, a: int, b: int) -> bool:
    """`Đối với 2 học sinh X, cả hai năm đạt A`: the award is theirs, not of the one before."""
    return any(p.group and p.group.count and s.keys(p.start - 2, p.start) == ABOUT for p in s.parties_between(a, b))


def _recognising(s: Sentence, a: int, subject: tuple[Party, ...]) -> tuple[Party, ...]:
    """`G công nhận R đạt A`: who recognises the subject."""
    verb = next((v for v in s.verbs if subject and v.end == subject[0].start and v.value.kind == "recognise"), None)
    active = verb is not None and verb.start >= a and passive_marker(s, verb) is None
    return tuple(agents(s, a, verb.start)) if verb is not None and active else ()


def _decided_before(s: Sentence, site: Site, subject: tuple[Party, ...]) -> tuple[Party, ...]:
    """`Theo quyết định của G, 5 đồng chí được tặng A; 7 đồng chí được tặng B`: whose decision opens a sentence of
    counted groups parted by `;` confers all that it counts.
    """
    before = site.before
    if before is None or not all(p.group and p.group.count for p in (*subject, *before.recipients)):
        return ()
    parted = bool(subject) and ";" in s.keys(before.end, subject[0].start + 1)
    decided = decision_of(s, s.start, before.recipients[0].start) if before.recipients else []
    return before.grantors if parted and decided and before.grantors else ()
