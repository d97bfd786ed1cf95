"""Where a person works or learns, as a predicate tells it: `X là học sinh lớp 6 Trường Y`, `X đang công tác tại Y`."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.facts import Range
from vinhdanh.records.words import PROFESSIONS
from vinhdanh.tokens.table import Tokens

WORKS = frozenset({("công", "tác"), ("làm", "việc"), ("giảng", "dạy"), ("dạy", "ở"), ("dạy", "tại")})
LEARNS = frozenset({("học", "tập"), ("theo", "học"), ("học", "tại"), ("học", "ở")})
NOW = frozenset({"đang", "hiện"})
"""Who `đang theo học` is still there; where others learned is no body of theirs."""
TOGETHER = frozenset({"đều", "cùng"})
"""What makes a predicate that of all who are named before it (`X và Y đều công tác tại Z`)."""
ADVERBS = TOGETHER | frozenset("hiện đang nay vốn nguyên từng lúc đó còn".split())
WOMEN_AND_MEN = frozenset({"nữ", "nam", "một", "những", "các"})
REACH = 10
"""Tokens between the profession and the body: `học sinh lớp 6A3 Trường X`, `cán bộ Đội 3, Phòng Y`."""
STOPS = frozenset("được đã vì và có nhận tặng cho . ; :".split())


def workplace(tokens: Tokens, name: Range, units: Sequence[Mention]) -> Range | None:
    """Return the first body behind `name` that a predicate tells as the person's own; units: of the sentence."""
    _, end = tokens.sentences[tokens.sentence[name[0]]]
    i = _skip(tokens, name[1], end)
    if tokens.key[i : i + 1] == ["là"]:
        i += 1
        while tokens.key[i : i + 1] and tokens.key[i] in WOMEN_AND_MEN | ADVERBS:
            i += 1
        start = i + 2 if tuple(tokens.key[i : i + 2]) in PROFESSIONS else None
    else:
        verb = tuple(tokens.key[i : i + 2])
        told = verb in WORKS or verb in LEARNS and not NOW.isdisjoint(tokens.key[name[1] : i])
        start = i + 2 if told else None
        start = i + 1 if tokens.key[i : i + 2] == ["học", "lớp"] else start
    if start is None:
        return None
    body = next((m for m in units if start <= m.start <= start + REACH), None)
    clear = body and STOPS.isdisjoint(tokens.key[start : body.start])
    return (body.start, body.end) if body and clear else None


def _skip(tokens: Tokens, i: int, end: int) -> int:
    """The token behind a short bracket and adverbs: `X (sinh năm 1990) hiện là …`."""
    i = _behind_bracket(tokens, i, end)
    while i < end and (tokens.key[i] in ADVERBS or tokens.key[i] == ","):
        i += 1
    return i


def _behind_bracket(tokens: Tokens, i: int, end: int) -> int:
    if tokens.key[i : i + 1] != ["("]:
        return i
    return next((k + 1 for k in range(i, min(i + REACH, end)) if tokens.key[k] == ")"), i)


def is_of_all(tokens: Tokens, name: Range) -> bool:
    """Does what stands behind `name`, or behind a short bracket there, tell of all who are named before it, too?"""
    i = _behind_bracket(tokens, name[1], tokens.sentences[tokens.sentence[name[0]]][1])
    return not TOGETHER.isdisjoint(tokens.key[i : i + 2])
