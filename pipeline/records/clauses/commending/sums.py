"""Sums of money between a verb of commending and `cho`: `thưởng nóng mỗi đơn vị 10 triệu đồng cho R`."""

from vinhdanh.records.sentence import Sentence

LEADS = frozenset("kèm theo với tổng cộng số tiền là mỗi trị giá trích thưởng và khoản nóng".split())
"""Syllables that may stand before the number."""
EACH = frozenset("đơn vị tập thể cá nhân người đồng chí tổ đội phòng ban".split())
"""Syllables behind `mỗi`."""
SCALES = frozenset("triệu tỷ tỉ nghìn ngàn trăm".split())
REACH = 10
"""Tokens in which the number of a sum begins."""


def behind_sum(s: Sentence, i: int) -> int:
    """Return the token behind a sum of money that is told at token `i`, or `i` where none is."""
    if s.key(i) == "(":
        behind = behind_sum(s, i + 1)
        return behind + 1 if behind > i + 1 and s.key(behind) == ")" else i
    number = _number(s, i)
    if number is None:
        return i
    j = number + 1
    while s.key(j) in SCALES:
        j += 1
    if s.key(j) != "đồng":
        return i
    behind = j + 1
    if s.key(behind) in {"/", "mỗi"}:
        behind += 1
        while s.key(behind) in EACH:
            behind += 1
    return behind


def _number(s: Sentence, i: int) -> int | None:
    """The token of the number, behind `kèm số tiền`, `mỗi đơn vị` and the like."""
    words = LEADS
    for j in range(i, min(i + REACH, s.end)):
        if s.key(j)[:1].isdigit():
            return j
        if s.key(j) == "mỗi":
            words = LEADS | EACH
        elif s.key(j) not in words:
            return None
    return None
