"""Prizes that honour: `Giải thưởng X (lần thứ 5, năm 2020) (đã) tôn vinh 33 cán bộ`."""

from vinhdanh.mentions.base import Mention
from vinhdanh.records.recipients.subjects import before_adverbs
from vinhdanh.records.sentence import Sentence
from vinhdanh.tokens.shapes import CAPITALS

LEAD = 6
"""Tokens at the beginning of a sentence among which the prize stands."""
HOLDS = ["tổ", "chức", "lễ"]
PRIZE = ["giải", "thưởng"]
DATED = frozenset({"YEAR", "DATE", "PERIOD"})
EDITION = frozenset("lần thứ năm nay này , thường niên".split())
NUMBERED = frozenset({"thứ", "lần"})


def prize_before(s: Sentence, verb: Mention) -> Mention | None:
    """Return the prize that is the subject of the verb, also as who holds the ceremony; None where there is none."""
    prizes = _prizes(s)
    if s.keys(verb.start - len(HOLDS), verb.start) == HOLDS:
        first = next((m for m in prizes if m.end < verb.start), None)
        return first if first and (first.start == s.start or s.key(first.start - 1) == ",") else None
    behind = _behind_prize(s, before_adverbs(s, verb.start))
    return next((m for m in prizes if m.end == behind and m.start <= s.start + LEAD), None)


def prize_of(s: Sentence, a: int, b: int) -> Mention | None:
    """`39 tác phẩm của Giải thưởng X (đã) được vinh danh`: the prize between the subject and the verb."""
    return next((m for m in _prizes(s) if a < m.start < b and s.key(m.start - 1) == "của"), None)


def _prizes(s: Sentence) -> list[Mention]:
    return [m for m in s.mentions if m.label == "AWARD" and m.value.category == "giai_thuong"]


def by_unknown_prize(s: Sentence, verb: Mention) -> bool:
    """`Giải thưởng X tổ chức lễ vinh danh 5 người`, `39 tác phẩm của Giải thưởng X được vinh danh`: honoured by a prize
    whose name no grammar reads is no praise alone.
    """
    awards = {i for m in s.mentions if m.label == "AWARD" for i in range(m.start, m.end)}
    for i in range(s.start, verb.start - 2):
        if s.keys(i, i + 2) == PRIZE and s.tokens.shape[i] == "Xx" and s.tokens.shape[i + 2] in CAPITALS:
            return i not in awards
    return False


def _behind_prize(s: Sentence, i: int) -> int:
    """The token where the words for edition and year begin that end before token `i`."""
    dated = {k for m in s.mentions if m.label in DATED for k in range(m.start, m.end)}
    while i > s.start and (i - 1 in dated or s.key(i - 1) in EDITION or s.key(i - 2) in NUMBERED):
        i -= 1
    return i
