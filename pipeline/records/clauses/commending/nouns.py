"""Is a verb of commending a noun? `quỹ khen thưởng`, `lễ tuyên dương`, `quyết định khen thưởng`."""

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clauses.commending.acts import is_counted, is_loose
from vinhdanh.records.clauses.commending.sums import behind_sum
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence

NOUN_BEFORE = frozenset(
    """
    phí thức tác vật tiền mức quỹ đua đồng luật ban lễ buổi nghị trình dịp hình định phần sự về việc kiện đêm gala ngày
    trương giải bảng lời cách đài
    """.split()
)
"""Last syllables of words that make the verb a noun: `kinh phí khen thưởng`, `lễ tuyên dương`, `sự kiện tôn vinh`."""
CEREMONIES = frozenset({"lễ", "buổi", "nghị", "trình", "đêm", "gala", "kiện"})
"""Of these the nouns that stand for the act where a number follows: `lễ tuyên dương 50 học sinh`."""
DECIDERS = frozenset({"office", "unit", "person", "authority"})
ASKS = (["đề", "nghị"], ["kiến", "nghị"])
"""Verbs whose last syllable `hội nghị` has too."""
DECISION = ["quyết", "định"]
DEED = ["thành", "tích"]
ABOUT = ["về", "việc"]
DECISION_REACH = 16
"""Tokens from `quyết định` to the verb behind `về việc`."""
FOR = frozenset({"cho", "đối"})
JOINTS = frozenset({"và", ",", "cùng", "kèm"})
GIFTS = frozenset({"tặng", "trao", "tiền", "phần", "theo", "hoa"})
"""First syllables of what is given with a decision (`quyết định khen thưởng và tặng hoa cho R`)."""
OBJECT_REACH = 8
"""Tokens from the verb to `cho`."""


def is_noun(s: Sentence, verb: Mention) -> bool:
    """`quỹ khen thưởng`, `lễ tuyên dương`; not `lễ tuyên dương em X`, `quyết định khen thưởng cho X`."""
    lead = s.key(verb.start - 1)
    if lead in {"-", "–"}:
        return s.key(verb.start - 2) == "đua"
    if _decided_about(s, verb):
        return False
    if lead not in NOUN_BEFORE or _ends_name(s, verb.start):
        return False
    if lead == "tiền" and s.key(verb.start - 2) in {"trao", "tặng"} and s.key(verb.end) == "cho":
        return False
    if s.keys(verb.start - 2, verb.start) == DECISION and s.key(verb.end - 1) == "nóng":
        return False
    object_ = next((p for p in s.parties if p.start == verb.end), None)
    if s.keys(verb.start - 2, verb.start) in ASKS:
        return object_ is not None and is_loose(object_)
    if s.keys(verb.start - 2, verb.start) == DECISION:
        told = s.key(_behind_deed(s, behind_sum(s, verb.end))) in FOR or object_ is not None
        told = told or bool(decided_by(s, verb.end))
        return not told and (s.key(verb.end) not in JOINTS or s.key(verb.end + 1) not in GIFTS)
    return lead not in CEREMONIES or not _is_for_some(s, verb, object_)


def _behind_deed(s: Sentence, i: int) -> int:
    """`thành tích (đột xuất, xuất sắc)`: the token behind what is praised, else `i`."""
    if s.keys(i, i + 2) != DEED:
        return i
    i += 2
    while s.key(i) in {"đột", "xuất", "sắc"}:
        i += 1
    return i


def _is_for_some(s: Sentence, verb: Mention, object_: Party | None) -> bool:
    """`lễ tuyên dương 50 học sinh`, `lễ khen thưởng (đột xuất) cho 3 tập thể`: the ceremony stands for the act."""
    if object_ is None and s.key(verb.end) == "cho":
        object_ = next((p for p in s.parties if p.start == verb.end + 1), None)
    if object_ is None:
        return False
    return is_counted(object_) or object_.kind == "person" or object_.kind == "unit" and verb.value.kind == "commend"


def _ends_name(s: Sentence, i: int) -> bool:
    """`Công an tỉnh Lâm Đồng khen thưởng`: the capital word before token `i` belongs to a name."""
    return any(p.end == i and p.kind in {"unit", "place"} for p in s.parties) and s.tokens.shape[i - 1] == "Xx"


def is_about(s: Sentence, verb: Mention) -> bool:
    """Does `về việc` stand before the verb?"""
    return s.keys(verb.start - 2, verb.start) == ABOUT


def _decided_about(s: Sentence, verb: Mention) -> bool:
    """`Quyết định (của G) về việc khen thưởng (thành tích đột xuất cho) R`: the decision is the act."""
    if verb.value.kind != "commend" or not is_about(s, verb):
        return False
    lead = s.keys(max(verb.start - DECISION_REACH, s.start), verb.start)
    decides = any(lead[i : i + 2] == DECISION for i in range(len(lead)))
    counted = any(p.start == verb.end and is_counted(p) for p in s.parties)
    return decides and (counted or any(s.key(i) in FOR for i in range(verb.end, verb.end + OBJECT_REACH)))


def decided_by(s: Sentence, i: int) -> list[Party]:
    """`quyết định khen thưởng của G, H cho R`, `… đối với R`, `thưởng nóng 5 triệu đồng của G cho R`: the givers behind
    `của` where `cho` follows them.
    """
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
    return out if s.key(i) in FOR else []
