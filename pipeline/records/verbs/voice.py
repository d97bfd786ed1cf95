"""The verb of an award clause and its voice: active, passive (`được G tặng`), receiving."""

from vinhdanh.mentions.base import Mention
from vinhdanh.records.sentence import Sentence

GIVING = frozenset({"give", "commend", "honour", "restore", "revoke"})
TAKING = frozenset({"receive", "recognise", "reach"})
PASSIVE = frozenset({"được", "bị"})
FAR = 40
"""Tokens from `được` to its verb."""
FAR_KINDS = frozenset({"receive", "reach"})
TAKEN_REACH = 12
"""How far behind `nhận`, `đạt` an award may stand where nothing between is taken, too."""
PRIZES = frozenset("giải hiệu bằng giấy cúp huy huân chương cờ khen thưởng".split())
UNKNOWN = 7
"""Of these, tokens that are neither parties nor adverbs."""
BRACKET = 16
"""Tokens of a bracket between an award and its verb (`A (do G kí quyết định) được trao cho R`)."""
LOOSE = 3
"""How many words that no table knows may belong to the giver (`được Ban tổ chức cuộc thi tặng`)."""
CLAUSE_WORDS = frozenset(
    "vì để nhằm do khi mà nên cho bởi sau trước với trong từ đến là thì đó này ông bà anh chị".split()
)
"""Words that stand in no name of a giver: what is behind them is another phrase."""
ADVERBS = frozenset(
    """
    đã vừa cũng còn đều vinh dự trực tiếp đến nhà long trọng tổ chức lễ sẽ đang từng lại tiếp tục quyết định kí ra
    có mới trân được cùng liền chính thức tại dịp này công bố xét và đồng thời cho
    """.split()
)
BEHIND_NAME = frozenset({"này", "cao", "quý", '"'})
JOINTS = frozenset(", và cùng phối hợp các lần hai ba bốn năm - tỉnh huyện xã tp".split())


def verb_left(s: Sentence, bound: int, first: int) -> Mention | None:
    """Return the nearest verb of giving or taking from `bound` to the award at token `first`, in the same clause."""
    for verb in reversed(s.verbs):
        if bound <= verb.start and verb.end <= first and verb.value.kind in GIVING | TAKING:
            far = verb.value.kind in FAR_KINDS and first - verb.end > TAKEN_REACH
            other = far and PRIZES.isdisjoint(s.keys(verb.end, first))
            return verb if ";" not in s.keys(verb.end, first) and not other else None
    return None


def passive_marker(s: Sentence, verb: Mention) -> int | None:
    """Return the `được`/`bị` that governs `verb`: before it, or before the givers and adverbs that stand between; not
    that of `Được biết, …`, nor where the verb has its own (`R được A`). A group before a verb of taking is a new
    subject (`3 người được tặng A, 5 người nhận B`).
    """
    if s.key(verb.start) in PASSIVE:
        return None
    ends = {p.end - 1: p for p in s.parties if p.kind != "group"}
    subjects = {p.end - 1 for p in s.parties if p.kind == "group"} if verb.value.kind in TAKING else set()
    i, unknown, loose = verb.start - 1, 0, 0
    while i >= s.start and verb.start - i < FAR and unknown < UNKNOWN:
        if s.key(i) in PASSIVE:
            return None if _empowers(s, i) or s.key(i + 1) == "biết" else i
        if i in subjects:
            return None
        party = ends.get(i)
        if party and s.start < party.start and party.end <= verb.start:
            i = party.start - 1
            continue
        if not _may_stand_between(s, i):
            loose += 1
            if loose > LOOSE or s.tokens.shape[i] != "xx" or s.key(i) in CLAUSE_WORDS:
                return None
        unknown += s.key(i) not in ADVERBS and not _promotes(s, i)
        i -= 1
    return None


def _promotes(s: Sentence, i: int) -> bool:
    """`được thăng cấp bậc hàm Đại úy và tặng A`: what else is done to the subject."""
    return any(m.start <= i < m.end for m in s.mentions if m.label == "RANK") or any(
        v.start <= i < v.end and v.value.kind == "promote" for v in s.verbs
    )


def _empowers(s: Sentence, i: int) -> bool:
    """`Được (sự) ủy quyền của X, Y trao A`, `Được X ủy quyền, Y trao A`: the `được` at token `i` belongs to the
    mandate, not to `trao`.
    """
    starts = {i, i + 1, *(p.end for p in s.parties if p.start == i + 1)}
    return any(v.value.kind == "behalf" and v.start in starts and "ủy" in s.keys(v.start, v.end) for v in s.verbs)


def _may_stand_between(s: Sentence, i: int) -> bool:
    """Besides parties: adverbs, joints, `02 lần`, and a giver that no table knows."""
    if s.key(i) in ADVERBS | JOINTS or any(v.start <= i < v.end and v.value.kind != "plan" for v in s.verbs):
        return True
    shape = s.tokens.shape[i]
    return shape in {"Xx", "XX", "9"} or shape == "xx" and not s.tokens.word_start[i]


def is_passive(s: Sentence, verb: Mention) -> bool:
    """Is a verb of giving in the passive?"""
    return verb.value.kind in GIVING and passive_marker(s, verb) is not None


def verb_of_subject(s: Sentence, last: int, limit: int) -> tuple[int, Mention] | None:
    """`A (đã) được (G) trao …`: the award that ends at `last` is the subject; return (token of `được`, verb)."""
    i = next((k + 1 for k in range(last, min(last + BRACKET, limit)) if s.key(k) == ")"), last)
    i = i if s.key(last) == "(" else last
    years = {m.start: m.end for m in s.mentions if m.label == "YEAR"}
    while i < limit and s.key(i) != "được" and (s.key(i) in ADVERBS | BEHIND_NAME or i in years):
        i = years.get(i, i + 1)
    if s.key(i) != "được":
        return None
    verb = next((v for v in s.verbs if i < v.start < min(i + 12, limit) and v.value.kind in GIVING), None)
    return (i, verb) if verb else None
