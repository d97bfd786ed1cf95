"""Small words inside a body's name: words of official names, names of bodies inside it, words before a near capital."""

from vinhdanh.mentions.units.name import Name
from vinhdanh.mentions.units.words import LEVELS, STOPS
from vinhdanh.tokens.shapes import CAPITALS

REACH = 5
"""Tokens in which a capital must follow."""
NESTING = frozenset("đảng chi công hội đoàn ban cơ văn phòng đội".split())
"""First words of bodies inside another body: `Đảng ủy cơ quan …`, `chi bộ ban …`."""
CLOSING = frozenset({("quốc", "gia"), ("quốc", "tế"), ("quốc", "dân"), ("toàn", "quốc"), ("tối", "cao")})
"""Last words of a name: what follows in small letters is a verb."""
WHOLE_TAILS = frozenset({"quân đội", "cấp cao", "tối cao", "khối doanh nghiệp", "khối các cơ quan", "cơ quan"})
"""Small words that go on a head which is a name by itself: `Đảng bộ quân đội`, `TAND cấp cao`."""
DEEDS = frozenset({"tổng hợp", "kiểm tra", "giám sát", "khảo sát", "tiếp nhận", "thi đấu", "biểu diễn", "hướng dẫn"})
"""Words of official names that are verbs of the sentence where they have no capital."""


def small_word(name: Name, i: int) -> int | None:
    """The token behind the small word at token `i`, or None: a syllable that goes on a capitalised word, a word of
    official names, or words before a near capital.
    """
    tokens, marks, key = name.tokens, name.marks, name.tokens.key[i]
    if _goes_on(name, i) and key not in STOPS and marks.words.get(i, 0) < i + 2:
        return i + 1
    if _nested(name, i):
        return name.close(marks.heads[i].end)
    if i == name.start and name.head.whole and (word := marks.words.get(i)):
        return word if key in LEVELS or " ".join(tokens.key[i:word]) in WHOLE_TAILS else None
    if (_closed(name, i) or name.head.whole and i == name.start) and key not in LEVELS:
        return None
    holds = tokens.key[i : i + 2] == ["tổ", "chức"] and tokens.key[i - 1] != "ban"
    if (word := marks.words.get(i)) and not holds:
        return word if _word_fits(name, i, word) else None
    return None if key in STOPS or not name.head.open_words else _near_capital(name, i)


def _goes_on(name: Name, i: int) -> bool:
    """Is it the second syllable of a capitalised word, which no capital stands before?"""
    tokens = name.tokens
    inside = not tokens.word_start[i] and tokens.shape[i - 1] == "Xx"
    return inside and (i - 1 <= name.start or tokens.shape[i - 2] not in CAPITALS)


def _nested(name: Name, i: int) -> bool:
    """`Đảng ủy cơ quan LĐLĐ thành phố`, `chi bộ ban Chính sách`, `Trường Mầm non … huyện`: a small head of a body
    that the first belongs to, before a capital.
    """
    head = name.marks.heads.get(i)
    if head is None or head.value.small == "never" or name.tokens.key[name.head.start] not in NESTING:
        return False
    behind = head.end < name.limit
    named = behind and (name.tokens.shape[head.end] in CAPITALS or name.tokens.key[head.end] in LEVELS)
    return name.tokens.word_start[i] and (named or head.value.alone == "yes")


def _near_capital(name: Name, i: int) -> int | None:
    tokens, marks = name.tokens, name.marks
    for j in range(i + 1, min(i + REACH, name.limit)):
        if tokens.shape[j] in CAPITALS and not name.persons.like(j) and j not in marks.blocked:
            return j
        if tokens.key[j] in STOPS or tokens.shape[j] == "." or j in marks.blocked or j in marks.titles:
            return None
    return None


def _closed(name: Name, i: int) -> bool:
    """Is the name over before a small word, which then is a verb? Behind a place, a level or a name in it."""
    tokens = name.tokens
    level = tokens.key[i - 1] in LEVELS or tokens.key[i - 1] in {"phố", "trấn"}
    if _behind_proper(name, i):
        return True
    return _behind_place(name, i) or level or i in name.closed or tuple(tokens.key[i - 2 : i]) in CLOSING


def _behind_proper(name: Name, i: int) -> bool:
    """Behind a proper name, in capitals that are no words of official names: `Công ty Cao Hưng chuyên …`."""
    tokens = name.tokens
    if tokens.shape[i - 1] != "Xx" or i <= name.start or i in name.marks.word_ends:
        return False
    run = i - 2 >= name.start and tokens.shape[i - 2] == "Xx"
    return run or name.head.domain == "firm" and tokens.word_start[i]


def _behind_place(name: Name, i: int) -> bool:
    tokens = name.tokens
    if i == name.start or tokens.shape[i - 1] not in CAPITALS:
        return False
    return (
        i in name.marks.place_ends
        or tokens.key[i - 2] in LEVELS
        or i - 3 >= name.start
        and tokens.key[i - 3] in LEVELS
        and tokens.shape[i - 2] in CAPITALS
    )


def _word_fits(name: Name, i: int, end: int) -> bool:
    """`về` and the like only before more of the name."""
    if name.tokens.key[i] == "cấp":
        return end < name.limit and name.tokens.key[end] in LEVELS
    if " ".join(name.tokens.key[i:end]) in DEEDS:
        return False
    if name.tokens.key[i] != "về":
        return True
    field = end in name.marks.words or end < name.limit and name.tokens.shape[end] == "XX"
    return i > name.start and field
