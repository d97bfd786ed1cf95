"""Clauses of giving: `G tặng A cho R`, `G tặng R A`, `đến R, G trao A`, `G thu hồi A của R`."""

from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.awards.groups import Awarded
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.commending.objects import praised_before
from vinhdanh.records.clauses.givers import STATE_AWARDS, agents, behalf, decision_of, only_hosts, proposer
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.clauses.taking import TAKEN
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.list_details import heads_names
from vinhdanh.records.recipients.lists import RECIPIENTS
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.status import is_late

LEVELS = frozenset({("tỉnh",), ("huyện",), ("quận",), ("phường",), ("thành", "phố"), ("thị", "xã"), ("thị", "trấn")})
"""Words for localities that point to the one named before."""
THINGS = frozenset({"bằng", "cúp", "giải", "quà", "kỷ", "chứng"})
"""First syllables of what is given and no award."""
OF_ITS_OWN = ([","], [";"], ["và"], ["cùng"])
"""Before an award that is given to others than what stands before it (`trao giải Nhất cho R và A cho S`)."""
VISIT_REACH = 5
"""Tokens before whom the giver visits in which `đến`, `thăm` stands."""
FAMILY = ["gia", "đình"]
KIN = ["thân", "nhân"]
OF_THE_FALLEN = frozenset({"Huân chương Dũng cảm", "Bà mẹ Việt Nam Anh hùng"})
"""Awards that a family receives for one who died."""
DEEDS = (["hành", "động"], ["nghĩa", "cử"], ["việc", "làm"])
DEED_FROM = 10
"""Tokens from an award to the deed that it is for."""
DEED_REACH = 10
"""Tokens from there to the end of who did it."""
OWNERS = frozenset({"unit", "person", "anaphor"})


def given(s: Sentence, site: Site, verb: Mention) -> Clause | None:
    """`G tặng A cho R`, `G tặng R A`."""
    if _other_object(s, site, verb):
        return None
    site = _withdrawn(s, site)
    others = behalf(s, site.bound, verb.start)
    recipients = _recipients_of_giving(s, site, verb)
    before = _commending_before(s, site, verb)
    limit = before.start if before else verb.start
    subject = [party for party in agents(s, _subject_from(s, site, verb), limit) if party not in others]
    if subject and (only_hosts(s, subject[-1].end, verb.start, site.awards) or _level_hands_over(s, subject, site)):
        subject = []
    if not subject and site.goes_on and site.before is not None and site.before.rule == "clause.active":
        subject = list(site.before.givers())
    if not subject and _passive_goes_on(site, recipients):
        subject = list(site.before.grantors) if site.before else []
    grantors = others or decision_of(s, site.bound, site.first) or subject
    hands_over = bool(subject) and (site.own or bool(others) and subject != grantors)
    if not recipients and s.key(verb.start - 1) == "để":
        return None
    if not recipients and subject and site.goes_on and site.before is not None and site.before.rule in TAKEN:
        return _next_giver(site, verb, subject)
    if not recipients and subject and site.goes_on and site.before is not None and _gave_before(site.before):
        recipients = list(site.before.recipients)
    status = site.status
    if status == "awarded" and recipients and all(is_late(s, p) or _by_family(s, site, p) for p in recipients):
        status = "posthumous"
    return Clause(
        "clause.asked_back" if site.status == "awarded" and _takes_back(s, site) else "clause.active",
        status,
        verb.start,
        site.end,
        awards=site.awards,
        verb=verb,
        recipients=tuple(recipients),
        grantors=() if site.own and not others else tuple(grantors),
        presenter=subject[0] if hands_over else None,
        proposer=proposer(s, site.bound, verb.start, site.status),
        times=site.times,
        elided=not recipients,
    )


def _level_hands_over(s: Sentence, subject: list[Party], site: Site) -> bool:
    """`Huyện trao danh hiệu A cho R`: a level alone does not confer a state award."""
    level = subject[0].kind == "anaphor" and tuple(s.keys(subject[0].start, subject[0].end)) in LEVELS
    return level and site.awards[0].award.value.category in STATE_AWARDS


def _passive_goes_on(site: Site, recipients: list[Party]) -> bool:
    """`tỉnh X được G tặng A cho 9 tập thể, tặng B cho 4 cá nhân`: the giver goes on."""
    return bool(recipients) and site.goes_on and site.before is not None and site.before.rule == "clause.passive"


def _subject_from(s: Sentence, site: Site, verb: Mention) -> int:
    """Who proposes (`X đề nghị G tặng A`) stands before the verb of proposing, the giver behind it."""
    asks = [v.end for v in s.verbs if v.value.kind == "propose" and site.bound <= v.start < verb.start]
    return asks[0] if asks and site.status == "proposed" else site.bound


def _by_family(s: Sentence, site: Site, party: Party) -> bool:
    """`trao Huân chương Dũng cảm cho gia đình em X`, `trao A cho thân nhân (các) mẹ X và mẹ Y`: it is for the dead."""
    lead = s.keys(site.last, party.start)
    if any(lead[i : i + 2] == KIN for i in range(len(lead))):
        return party.kind == "person" or party.group is not None and party.group.kind == "individual"
    order = all(one.award.value.name in OF_THE_FALLEN for one in site.awards)
    return order and party.kind == "person" and s.keys(party.start - 2, party.start) == FAMILY


def _other_object(s: Sentence, site: Site, verb: Mention) -> bool:
    """`trao bằng cho 3 người vẽ chân dung A`: what is given stands between the verb and `cho`; not `trao giải Nhất cho
    R, A cho S`.
    """
    between = s.keys(verb.end, site.first)
    if between[-1:] in OF_ITS_OWN and s.key(site.last) == "cho":
        return False
    return "cho" in between[1:] and between[0] in THINGS and not any(p.start == verb.end for p in s.parties)


def _next_giver(site: Site, verb: Mention, subject: list[Party]) -> Clause:
    """`được G tặng A, H tặng B`: the passive holds for the second giver, too."""
    assert site.before is not None
    return Clause(
        site.before.rule,
        site.status,
        verb.start,
        site.end,
        awards=site.awards,
        verb=verb,
        recipients=site.before.recipients,
        grantors=() if site.own else tuple(subject),
        times=site.times,
        elided=not site.before.recipients,
    )


def _commending_before(s: Sentence, site: Site, verb: Mention) -> Mention | None:
    """`G khen thưởng R, đồng thời tặng A cho S`: the verb before, whose subject gives; R does not."""
    known = [
        v for v in s.verbs if site.bound <= v.start and v.end < verb.start and v.value.kind in {"commend", "honour"}
    ]
    joined = s.keys(verb.start - 2, verb.start) == ["đồng", "thời"]
    return known[-1] if known and joined else None


def _gave_before(before: Clause) -> bool:
    """`G tặng R A, H tặng B`: whom the first verb names between itself and its award gets the second award, too."""
    between = before.verb is not None and bool(before.recipients) and bool(before.awards)
    first = before.awards[0].award.start if between else 0
    return before.rule == "clause.active" and between and all(p.end <= first for p in before.recipients)


def _takes_back(s: Sentence, site: Site) -> bool:
    return any(v.value.kind == "revoke" and v.start < site.first for v in s.verbs)


def _withdrawn(s: Sentence, site: Site) -> Site:
    """`thu hồi A, B của R và C của S`: who stands behind `của` had the award; awards before share the owner."""
    if not site.own or not _takes_back(s, site):
        return site
    owners: tuple[Party, ...] = ()
    awards: list[Awarded] = []
    for one in reversed(site.awards):
        if one.grantors and all(p.kind in OWNERS for p in one.grantors):
            owners = one.grantors
            one = replace(one, grantors=())
        awards.append(replace(one, owners=owners))
    return replace(site, awards=tuple(reversed(awards)))


def _recipients_of_giving(s: Sentence, site: Site, verb: Mention) -> list[Party]:
    between = [
        p for p in s.parties_between(verb.end, site.first) if p.kind in RECIPIENTS and s.key(p.start - 1) != "của"
    ]
    between = [p for p in between if not heads_names(s, p)]
    if (
        between
        and site.right
        and s.keys(site.first - 1, site.first) in OF_ITS_OWN
        and "cho" in s.keys(verb.end, between[0].start)
    ):
        between = []
    found = between or _right(site) or _owner(s, site, verb) or _visited(s, site, verb) or _praised(s, site, verb)
    found = found or _doers(s, site)
    if not found and verb.value.kind == "revoke":
        return [p for p in site.awards[-1].grantors if p.kind == "person"]
    return found


def _doers(s: Sentence, site: Site) -> list[Party]:
    """`trao A để động viên hành động dũng cảm của 3 đội viên`: those whose deed the award is for."""
    deed = next((i for i in range(site.last, min(site.last + DEED_FROM, s.end)) if s.keys(i, i + 2) in DEEDS), None)
    if deed is None or not {",", ";"}.isdisjoint(s.keys(site.last, deed)):
        return []
    doers = (p for p in s.parties_between(deed + 2, min(deed + DEED_REACH, s.end)) if s.key(p.start - 1) == "của")
    return [p for p in doers if p.kind == "person" or p.group is not None and p.group.count is not None][:1]


def _right(site: Site) -> list[Party]:
    """Who stands behind the awards; not the place whose prize it is (`Giải thưởng 26/3 tỉnh X`)."""
    first, last = site.right[0] if site.right else None, site.awards[-1]
    level = first is not None and first.kind == "place" and first.start == last.end
    return [] if level and last.award.value.category == "giai_thuong" else list(site.right)


def _owner(s: Sentence, site: Site, verb: Mention) -> list[Party]:
    """`thu hồi A của ông X`, `gắn A lên quân kỳ (của) đơn vị Y`: the recipient stands behind `của` or the flag."""
    fixes = s.key(verb.start) == "gắn"
    if verb.value.kind != "revoke" and not fixes:
        return []
    last = site.awards[-1].award.end
    behind = s.parties_between(last, s.end)
    owners = (p for p in behind if s.key(p.start - 1) == "của" or fixes and _on_flag(s.keys(last, p.start)))
    return [p for p in owners if p.kind in {"person", "unit"} or p.kind == "anaphor" and p.collective][:1]


def _on_flag(words: list[str]) -> bool:
    """`lên lá cờ truyền thống`, `lên Quân kỳ`: the words between an award and whose flag it is."""
    return "lên" in words and not {",", "của"} & set(words) and not {"cờ", "kì"}.isdisjoint(words)


def _praised(s: Sentence, site: Site, verb: Mention) -> list[Party]:
    """`Ghi nhận thành tích của R, G đã tặng A`: whose deed the sentence begins with."""
    return praised_before(s, site.bound, verb) if site.bound == s.start and verb.value.kind == "give" else []


def _visited(s: Sentence, site: Site, verb: Mention) -> list[Party]:
    """`đến (thăm) các đơn vị X, Y trao A`: whom the giver visits."""
    for party in s.parties_between(site.bound, verb.start):
        visited = {"đến", "tới", "thăm"} & set(s.keys(max(party.start - VISIT_REACH, site.bound), party.start))
        if visited and party.kind == "unit":
            return [p for p in s.parties_between(party.start, verb.start) if p.kind == "unit"]
    return []
