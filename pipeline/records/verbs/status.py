"""The status of an award by the first verb of its chain (DOMAIN section 4).

Quality (F1 on corpus, dev): slot:status 0.94, 0.92.
"""

from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.unreal import is_unreal

STATUS_OF = {"propose": "proposed", "consider": "proposed", "plan": "planned", "revoke": "revoked"}
NOT_DENIED_BEFORE = frozenset("chỉ những ngừng lâu may ngờ quản ngại phụ sợ riêng kém".split())
DENIAL_REACH = 6
"""Tokens from a denial to the verb."""
GOODS = frozenset({"quà", "nhà", "hoa", "xe", "sổ", "suất"})
"""First syllables of gifts right behind a verb of giving."""
ASK_REACH = 3
"""Tokens from `sẽ` to what is asked for."""
SOURCES = frozenset({"theo", "trước", "lời", "tại", "xét", "cứ"})
ROUNDS = frozenset({"đợt", "lần", "kì", "khi", "vòng"})
"""Words that make an occasion of what is considered."""
FALLEN = "liệt sĩ"
JUST = "vừa"
"""Behind a comma what has just been done is not what `sẽ` tells (`bài viết sẽ kể về X, đơn vị vừa được tặng A`)."""
OTHER_CLAUSE = frozenset({"đã", "vừa", "từng", "được", ";"})
"""Words of a clause that does not go on what is planned."""
GRANTED = ("và", "đã", "được")
DECIDED = ["quyết", "định"]
NUMBERED_DECISION = ["kí", "quyết", "định", "số"]


def status_of(s: Sentence, bound: int, first: int, verb: Mention | None, before: Clause | None) -> str | None:
    """Return the status of the award at token `first`; None where the clause denies it or only rules about it."""
    if _kept(s, first) or verb is not None and is_unreal(s, verb):
        return None
    inherited = before is not None and before.end == bound and (verb is None or _goes_on(s, bound, verb, before))
    if inherited and before is not None and before.status == "proposed":
        return "proposed"
    for cue in s.verbs:
        if not bound <= cue.start < first or cue.end > first:
            continue
        if (
            cue.value.kind == "norm"
            and not _norm_is_met(s, cue.end, first)
            or cue.value.kind == "negate"
            and _denies(s, cue, verb.start if verb else first)
        ):
            return None
        status = STATUS_OF.get(cue.value.kind)
        if status == "planned" and _asks_next(s, cue, first):
            continue
        if status and _governs(s, cue, first):
            return "awarded" if status == "proposed" and _withdrawal(s, cue.end, first) else status
    if verb is not None and _considered(s, verb):
        return "proposed"
    if _headed_posthumous(s, first):
        return "posthumous"
    if verb is not None and verb.value.posthumous:
        return "awarded" if _living_too(s, verb) else "posthumous"
    if verb is not None and before is not None and _planned_too(s, verb, before):
        return "planned"
    if inherited and before is not None and not (verb is not None and before.status == "posthumous"):
        return before.status
    return "awarded"


def _asks_next(s: Sentence, cue: Mention, first: int) -> bool:
    """`sẽ (làm hồ sơ) đề nghị G tặng A`: what is planned is to ask."""
    asks = next((v for v in s.verbs if v.start >= cue.end and v.value.kind in {"propose", "consider"}), None)
    return asks is not None and asks.end <= first and asks.start - cue.end <= ASK_REACH


def _headed_posthumous(s: Sentence, first: int) -> bool:
    """`Truy tặng: 4 người được A, 3 người được B`: the last verb with a colon is the heading of what follows."""
    heads = [v for v in s.verbs if v.value.kind == "give" and v.end < first and s.key(v.end) == ":"]
    return bool(heads) and heads[-1].value.posthumous and not _living_too(s, heads[-1])


def _considered(s: Sentence, verb: Mention) -> bool:
    """`xét tặng`, `xét, phong tặng danh hiệu`."""
    i = verb.start
    while given := next((v for v in s.verbs if v.end == i and v.value.kind == "give"), None):
        i = given.start
    return s.key(i - 1 - (s.key(i - 1) == ",")) == "xét"


def posthumous_behind(s: Sentence, a: int, b: int, status: str) -> str:
    """`A được truy tặng cho R`, `trao A truy tặng cho R`: the verb behind the award says that it is posthumous."""
    told = any(v.value.posthumous and (a <= v.start < b or v.start == a and s.key(v.end) == "cho") for v in s.verbs)
    return "posthumous" if told and status == "awarded" else status


def is_late(s: Sentence, party: Party) -> bool:
    """`cố nghệ sĩ X`, `liệt sĩ Y`, `4 liệt sĩ`: persons who are told to be dead."""
    if party.group is not None:
        return party.group.noun == FALLEN
    lead = s.keys(max(party.start - 3, s.start), party.name[0] if party.name else party.start)
    return party.kind == "person" and ("cố" in lead or ("liệt", "sĩ") in pairwise(lead))


def _kept(s: Sentence, first: int) -> bool:
    """`giữ vững danh hiệu A`: a title of old."""
    i = first - 2 if s.keys(first - 2, first) == ["danh", "hiệu"] else first
    return s.key(i - 1) in {"vững", "giữ"}


def names_holders(s: Sentence, first: int, category: str) -> bool:
    """`18 suất quà cho (các) Mẹ Việt Nam Anh hùng`: behind `cho` a title tells who gets something else."""
    i = first - 1
    while s.key(i) in {"các", "những", "bà"}:
        i -= 1
    return category == "danh_hieu" and s.key(i) == "cho"


def gives_goods(s: Sentence, verb: Mention, first: int, category: str) -> bool:
    """`tặng quà các gia đình chính sách và một Mẹ Việt Nam Anh hùng`: a title among those who get a gift; not `tặng Nhà
    giáo Ưu tú`.
    """
    goods = verb.value.kind == "give" and verb.end < first and s.key(verb.end) in GOODS
    titled = s.keys(first - 2, first) == ["danh", "hiệu"]
    return goods and category == "danh_hieu" and not titled and not any(p.start == first for p in s.parties)


def _goes_on(s: Sentence, bound: int, verb: Mention, before: Clause) -> bool:
    """`đề nghị G tặng A cho R; truy tặng B cho S`: a verb behind `;` without own subject goes on the clause, and so
    does the next one who is asked (`đề nghị G tặng A cho R; H tặng B cho S`).
    """
    asked = next(
        (p for p in before.grantors if any(v.end == p.start and v.value.kind == "propose" for v in s.verbs)), None
    )
    following = s.parties_between(bound, verb.start)
    if asked and before.status == "proposed" and s.key(bound) in {";", "và"} and len(following) == 1:
        return (following[0].start, following[0].end) == (bound + 1, verb.start)
    return before.rule == "clause.active" and verb.start - bound <= 3 and not s.parties_between(bound, verb.start)


def _planned_too(s: Sentence, verb: Mention, before: Clause) -> bool:
    """`G sẽ trao A cho R, H (cũng) trao B cho S`: what is planned in one sentence."""
    lead = s.keys(before.end, verb.start)
    joined = before.status == "planned" and (lead[:1] == [","] or lead[-1:] == ["cũng"])
    return joined and OTHER_CLAUSE.isdisjoint(lead)


def _living_too(s: Sentence, verb: Mention) -> bool:
    """`phong tặng, truy tặng` without a split: one awarded record."""
    return any(v.value.kind == "give" and not v.value.posthumous and 0 < verb.start - v.end <= 1 for v in s.verbs)


def _norm_is_met(s: Sentence, a: int, b: int) -> bool:
    """`đạt tiêu chuẩn …; trao A`, `được công nhận đạt tiêu chí …, được G tặng A`: the norm is of another clause."""
    between = s.keys(a, b)
    return ";" in between or any(between[i : i + 2] == [",", "được"] for i in range(len(between)))


def _denies(s: Sentence, cue: Mention, verb: int) -> bool:
    """`chưa được tặng`, `không có tập thể nào được tặng`; not `không chỉ …`, `không lâu sau, X được tặng`."""
    return 0 <= verb - cue.end <= DENIAL_REACH and s.key(cue.end) not in NOT_DENIED_BEFORE


def _withdrawal(s: Sentence, a: int, b: int) -> bool:
    """A withdrawal that is only asked for leaves the award as it is (GUIDELINES, Under consideration)."""
    return any(a <= v.start < b and v.value.kind == "revoke" for v in s.verbs)


def _decided(s: Sentence, a: int, b: int) -> bool:
    """`…, G quyết định tặng`, `trình G ký Quyết định số N`: the proposal was granted."""
    if any(s.keys(i, i + len(NUMBERED_DECISION)) == NUMBERED_DECISION for i in range(a, b)):
        return True
    givers = [p for p in s.parties_between(a, b) if s.key(p.start - 1) == ","]
    return any(s.keys(p.end, p.end + 2) == DECIDED or s.keys(p.end + 1, p.end + 3) == DECIDED for p in givers)


def _is_round(s: Sentence, cue: Mention, first: int) -> bool:
    """`qua 8 đợt xét tặng, G đã tặng A`, `sau khi xét tặng, G đã tặng A`: when, not what is done."""
    done = any(
        s.keys(p.end, p.end + 1) == ["đã"] for p in s.parties_between(cue.end, first) if s.key(p.start - 1) == ","
    )
    return done and s.key(cue.start - 1) in ROUNDS


def _new_subject(s: Sentence, a: int, b: int) -> bool:
    """`Từ 1.000 người được đề cử, 126 người được vinh danh`: a counted subject of its own behind the comma."""
    groups = [p for p in s.parties_between(a, b) if p.group and p.group.count and s.key(p.start - 1) == ","]
    return any("được" in s.keys(p.end, b) for p in groups)


def _granted(s: Sentence, a: int, b: int) -> bool:
    """`đã đề xuất và (đã) được G tặng A`: the proposal was granted."""
    behind = s.keys(a, min(a + len(GRANTED), b))
    return behind[:1] == ["và"] and "được" in behind


def _governs(s: Sentence, cue: Mention, first: int) -> bool:
    """`theo đề nghị của X`, `xét tờ trình …, G quyết định tặng` governs nothing; a finished clause (`;`) neither,
    but the members of a list (`sẽ gồm: …; …`) are all governed.
    """
    if cue.value.kind in {"propose", "consider"}:
        told = s.key(cue.start - 1) in SOURCES or s.key(cue.end) == "của" or _is_round(s, cue, first)
        if told or _granted(s, cue.end, first) or _decided(s, cue.end, first) or _new_subject(s, cue.end, first):
            return False
    between = s.keys(cue.end, first)
    if cue.value.kind == "plan" and "," in between and JUST in between[between.index(",") :]:
        return False
    return ";" not in between or ":" in between[: between.index(";")]
