"""Who stands before a verb and is no subject of it: in a bracket, the object of another verb, who was saved."""

from vinhdanh.records.party import Party
from vinhdanh.records.recipients.subject_words import BODIES, FRESH
from vinhdanh.records.sentence import Sentence

BEFORE_SUBJECT = FRESH | frozenset("có gồm số với của cho hơn gần trên khoảng năm nay trước sau".split())
"""Small words that stand before a counted subject, besides verbs."""
ACTS = frozenset({"cứu", "bắt", "diệt", "bắn", "loại", "hạ"})
"""Deeds in rescue, pursuit and war."""
SERVICES = frozenset({"nạn", "hộ", "thương", "trợ", "tế", "đầu", "buộc", "súng", "đạn", "tầng", "nhì", "ba", "giỏi"})
"""What makes another word of these (`cứu hộ`, `bắt đầu`, `bắn súng`, `hạ tầng`, `loại giỏi`)."""
LEARNT_FROM = (["học", "tập"], ["noi", "gương"], ["làm", "theo"], ["theo", "gương"], ["tấm", "gương"])
ACT_REACH = 4
"""Tokens between the deed and those to whom it was done."""


def is_praised(s: Sentence, party: Party, b: int) -> bool:
    """`G biểu dương 105 điển hình; 2 tập thể được tặng A`, `xã được đầu tư 3 công trình; ông X được tặng A`: the object
    of another verb before `;`.
    """
    counted = party.group is not None and party.group.count is not None
    if ";" not in s.keys(party.end, b) or not counted or party.start == s.start:
        return False
    i = party.start - 1
    return s.tokens.shape[i] == "xx" and s.key(i) not in BEFORE_SUBJECT


def in_bracket(s: Sentence, a: int, party: Party) -> bool:
    """`Xã X (huyện Y) được tặng A`: a place or body alone in a bracket says where the one before is; `(năm đó có 8
    người được thưởng cho các ngành)`: groups in a clause in a bracket are others.
    """
    if party.group and _in_told_bracket(s, a, party):
        return True
    alone = s.key(party.start - 1) == "(" and s.key(party.end) == ")"
    return alone and party.kind in BODIES and party.start - 1 > a


def is_model(s: Sentence, party: Party) -> bool:
    """`Học tập Chủ tịch X, ông Y được tặng A`: who is learnt from."""
    led = any(s.keys(party.start - len(words), party.start) == words for words in LEARNT_FROM)
    return led and party.kind in {"person", "office"}


def _in_told_bracket(s: Sentence, a: int, party: Party) -> bool:
    opening = next((i for i in range(party.start - 1, a - 1, -1) if s.key(i) in {"(", ")"}), a)
    closing = next((i for i in range(party.end, s.end) if s.key(i) == ")"), opening)
    return s.key(opening) == "(" and any(opening < v.start < closing for v in s.verbs)


def is_acted_on(s: Sentence, party: Party) -> bool:
    """`Anh A cứu sống 3 người được tặng B`, `tàu X ứng cứu kịp thời 9 ngư dân được khen thưởng`: who was saved."""
    if party.group is None or party.group.count is None:
        return False
    reach = range(max(party.start - ACT_REACH, s.start), party.start)
    acts = (i for i in reach if s.key(i) in ACTS and s.key(i + 1) not in SERVICES)
    return any(all(key.isalpha() for key in s.keys(i, party.start)) for i in acts)
