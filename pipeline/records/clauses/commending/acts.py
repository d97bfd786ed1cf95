"""Does praise tell of an act? Not by nobody in particular, in the press, for a purpose, or as a name for somebody."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.unreal import is_duty, is_purpose

PROMPTLY = ["kịp", "thời"]
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
PREDICATE = 6
"""Tokens that may stand between whom an institution honours and `được`."""
PRESS = frozenset({"báo", "truyền", "tờ", "đài", "tạp"})
SPEECH = frozenset({("ghi", "nhận"), ("giá", "cao"), ("hoan", "nghênh"), ("cảm", "ơn"), ("khen", "ngợi")})
"""Last syllables of what somebody says in a speech, where praise goes on (`ghi nhận và biểu dương X`)."""
CALLED = 4
"""Tokens behind whom an institution names, in which `là` tells as what."""


def is_no_act(s: Sentence, verb: Mention, bound: int, recipients: Sequence[Party], grantors: Sequence[Party]) -> bool:
    """Praise by nobody in particular or for a purpose; what is to be done for `các tập thể, cá nhân`."""
    if verb.value.verb_id in WEAK:
        if s.key(verb.start - 1) in {"và", ","} and tuple(s.keys(verb.start - 3, verb.start - 1)) in SPEECH:
            return True
        own = [p for p in grantors if bound <= p.start and p.end <= verb.start]
        near = not own or verb.start - own[-1].end <= PREDICATE
        return not grantors or not near or is_press(s, own) or is_purpose(s, verb)
    loose = all(p.kind == "group" for p in recipients)
    prompt = s.keys(verb.end, verb.end + 2) == PROMPTLY
    return loose and (prompt or is_purpose(s, verb, {"để"}) or is_duty(s, bound, verb))


def called(s: Sentence, last: Party) -> bool:
    """`vinh danh X (của Y) là người giàu nhất`: a name that somebody is called by."""
    return not is_counted(last) and "là" in s.keys(last.end, last.end + CALLED)


def is_press(s: Sentence, grantors: Sequence[Party]) -> bool:
    """`được báo Anh vinh danh`: a paper praises, it confers nothing."""
    return any(s.key(p.start) in PRESS for p in grantors)


def is_loose(party: Party) -> bool:
    """`các vận động viên đoạt huy chương (sẽ được khen thưởng)`: nobody in particular."""
    return party.kind == "group" and not is_counted(party)


def is_counted(party: Party) -> bool:
    """Is it a group with a number?"""
    return party.group is not None and party.group.count is not None
