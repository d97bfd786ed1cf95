"""Awards without a verb to their left: subjects (`A được trao cho R`), members of a list, reports, titles held."""

from vinhdanh.mentions.awards.party_badges import BADGE_ID
from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.chronicles import chronicled
from vinhdanh.records.clauses.givers import agents
from vinhdanh.records.clauses.going_on import gone_on
from vinhdanh.records.clauses.holders import counted_holders
from vinhdanh.records.clauses.members import before_years, counts_behind, member_before
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.clauses.topics import topic
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.objects import RecipientLists
from vinhdanh.records.recipients.subjects import before_adverbs
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.status import posthumous_behind
from vinhdanh.records.verbs.unreal import by_the_public
from vinhdanh.records.verbs.voice import verb_of_subject

LIST_MARKS = frozenset(", ; . ( ) - – và các loại hạng".split()) | {""}
UNIT_WORDS = frozenset({"đơn vị", "tập thể"})
COMES = frozenset({("thuộc", "về"), ("về", "tay"), ("đến", "với"), ("về", "với")})
"""Verbs of which an award is the subject."""
BEFORE_COMING = frozenset("đã vừa năm nay này các hạng".split())
CONFERRED = frozenset({"huan_chuong", "bang_khen", "giay_khen", "co_thi_dua", "ky_niem_chuong", "huy_hieu"})
HOLDS = frozenset({"-", "–", ",", "là", "("})
ALWAYS = frozenset("nhiều năm liền liên tục tiếp luôn cũng từng".split())
"""Words between a body and `là`."""
TITLE = "danh_hieu"
PAPERS = frozenset({"bang_khen", "giay_khen"})
ISSUERS = frozenset({"office", "unit", "authority"})
ISSUES = frozenset({"có", "cấp"})
ISSUED_TO = frozenset({"person", "group"})
IN_LIST = ["trong", "danh", "sách"]
MEANT_FOR = ["dành", "cho"]
REGARDING = ["đối", "với"]


def _award_as_subject(s: Sentence, lists: RecipientLists, site: Site) -> Clause | None:
    """`A (đã) được G trao (tặng) cho R`."""
    found = verb_of_subject(s, site.last, site.limit)
    if found is None:
        return None
    marker, verb = found
    if by_the_public(s, marker, verb.start):
        return None
    recipients, end = lists.right(verb.end, site.limit)
    end = max(end, verb.end)
    if "hoặc" in s.keys(verb.end, end + 1) and all(p.group and not p.group.count for p in recipients):
        return None  # `A được trao cho tập thể hoặc cá nhân có …`: who may get it
    return Clause(
        "clause.award_subject",
        posthumous_behind(s, site.last, end, site.status),
        site.first,
        end,
        awards=site.awards,
        recipients=tuple(recipients),
        grantors=tuple(agents(s, marker + 1, verb.start)),
        times=site.times,
        elided=not recipients,
    )


def _comes_to(s: Sentence, lists: RecipientLists, site: Site) -> Clause | None:
    """`Cờ thi đua của G thuộc về R`, `A (đã) đến với R`: the award is the subject; prizes and medals of contests are
    not meant.
    """
    i = site.last
    while s.key(i) in BEFORE_COMING:
        i += 1
    if tuple(s.keys(i, i + 2)) not in COMES or not _is_conferred(site.awards[-1].award):
        return None
    recipients, end = lists.reader.read(i + 2, site.limit)
    if not recipients:
        return None
    return Clause(
        "clause.award_subject", site.status, site.first, end, awards=site.awards, recipients=tuple(recipients)
    )


def _is_conferred(award: Mention) -> bool:
    """No prize of a contest; of titles only those of the tables (`danh hiệu Vua phá lưới thuộc về X`)."""
    return award.value.category in CONFERRED or award.value.category == TITLE and award.rule == "award.table"


def verbless(s: Sentence, lists: RecipientLists, site: Site) -> Clause | None:
    """`A được trao cho R`; `…, B cho S`, `…, B của G` go on the clause before; `A của G: R` is a report; `đơn vị A` is
    a title that is held.
    """
    if (
        told := _award_as_subject(s, lists, site)
        or topic(s, lists, site)
        or _comes_to(s, lists, site)
        or _issued(s, site)
        or _listed(s, site)
        or _of_members(s, site)
        or counted_holders(s, site)
        or gone_on(s, site)
    ):
        return told
    if site.right and _reports(s, site):
        return Clause(
            "clause.report",
            site.status,
            site.first,
            site.right_end,
            awards=site.awards,
            recipients=site.right,
            grantors=() if site.own else _considers(s, site),
            times=site.times,
        )
    held = _holder(s, site.first)
    if held:
        return Clause("clause.held", "awarded", site.first, site.last, awards=site.awards, recipients=held)
    if line := chronicled(s, site):
        return line
    if _in_obituary(s):
        return Clause("clause.obituary", "awarded", site.first, site.last, awards=site.awards, elided=True)
    return None


def _in_obituary(s: Sentence) -> bool:
    """`… nguyên Phó Tư lệnh X. Huân chương Độc lập hạng Ba; Huân chương Quân công hạng Nhì …`: what the dead was given
    stands in an obituary as a list of awards alone.
    """
    awards = [m for m in s.mentions if m.label == "AWARD"]
    covered = {i for m in s.mentions if m.label in {"AWARD", "COUNT"} for i in range(m.start, m.end)}
    alone = all(i in covered or s.key(i) in LIST_MARKS for i in range(s.start, s.end))
    key = s.tokens.key
    return alone and len(awards) > 1 and any(key[i] == "trần" and key[i - 1] == "từ" for i in range(1, len(key)))


def _issued(s: Sentence, site: Site) -> Clause | None:
    """`Giám đốc X (đã) có giấy khen (đối với) ông Y`, `X cấp giấy khen cho Y`: an office or body that has a paper for
    somebody gives it.
    """
    award = site.awards[0].award
    if len(site.awards) > 1 or award.value.category not in PAPERS or s.key(site.first - 1) not in ISSUES:
        return None
    giver = next((p for p in s.parties if p.end == before_adverbs(s, site.first - 1) and p.kind in ISSUERS), None)
    regards = s.keys(site.last, site.last + 2) in (REGARDING, MEANT_FOR) or s.key(site.last) == "cho"
    right = [p for p in site.right if p.kind in ISSUED_TO or regards and p.kind == "unit"]
    if giver is None or not right or right[0].start != site.last and not regards:
        return None
    return Clause(
        "clause.active",
        site.status,
        site.first,
        site.right_end,
        awards=site.awards,
        recipients=tuple(right),
        grantors=(giver,),
    )


def _listed(s: Sentence, site: Site) -> Clause | None:
    """`có 3 người trong danh sách A`."""
    i = site.first - len(IN_LIST)
    group = next((p for p in s.parties if p.end == i and p.group and p.group.count), None)
    if group is None or s.keys(i, site.first) != IN_LIST:
        return None
    return Clause("clause.report", site.status, group.start, site.last, awards=site.awards, recipients=(group,))


def _of_members(s: Sentence, site: Site) -> Clause | None:
    """`có 2 đảng viên (đủ) 65 năm tuổi Đảng`: the group right before the years got the badge; `gồm 5 đồng chí A`."""
    award = site.awards[0].award
    group = member_before(s, site)
    if group is None and award.value.award_id == BADGE_ID and s.key(award.start) != "huy":
        behind = before_years(s, award.start)
        group = next((p for p in s.parties if p.end == behind and p.group and p.group.count), None)
    if group is None:
        return None
    grantors = site.before.grantors if site.before else ()
    return Clause(
        "clause.report", site.status, group.start, site.last, awards=site.awards, recipients=(group,), grantors=grantors
    )


def counted_title(s: Sentence, site: Site, verb: Mention) -> Clause | None:
    """`80 % số hộ đạt A, 1.350 tập thể lao động xuất sắc, 240 cán bộ đạt B`: a title with its number in a list of
    titles, behind one whose holders are a rate; verb: that of the rate.
    """
    counted = tuple(one for one in site.awards[1:] if one.count and one.award.value.category == TITLE)
    if not counted or site.right or "%" not in s.keys(site.bound, verb.start):
        return None
    return Clause("clause.report", site.status, counted[0].award.start, site.last, awards=counted, elided=True)


def _considers(s: Sentence, site: Site) -> tuple[Party, ...]:
    """`đề nghị G xét tặng A cho R`, `để G xem xét tặng A cho R`: who is asked to give."""
    verb = next((v for v in reversed(s.verbs) if v.end == site.first and v.value.kind == "consider"), None)
    if verb is None:
        return ()
    asks = [i for i in range(site.bound, verb.start) if s.key(i) in {"để", "trình", "nghị", "xuất", "kiến"}]
    return tuple(agents(s, asks[-1] + 1, verb.start)) if asks else ()


def _reports(s: Sentence, site: Site) -> bool:
    """`A: R`, `A cho R`, `A do G tặng R`, `A với 5 người`, `A (5 người)`."""
    handed = site.awards[-1].grantors and site.right[0].start == site.last
    given = any(v.start == site.last and v.value.kind == "give" for v in s.verbs)
    return counts_behind(s, site) or bool(handed) or given or s.key(site.last) in {":", "cho", "tặng"}


def _holder(s: Sentence, first: int) -> tuple[Party, ...]:
    """`Lữ đoàn X - đơn vị Anh hùng …`, `Lữ đoàn X nhiều năm liền là Đơn vị quyết thắng`."""
    inside = " ".join(s.keys(first, first + 2)) in UNIT_WORDS
    start = first if inside else first - 2
    if not inside and " ".join(s.keys(start, first)) not in UNIT_WORDS or s.key(start - 1) not in HOLDS:
        return ()
    end = start - 1
    while s.key(start - 1) == "là" and s.key(end - 1) in ALWAYS:
        end -= 1
    return tuple(p for p in s.parties if p.end == end and p.kind == "unit")
