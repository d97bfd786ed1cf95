"""`Anh hùng` alone, short for the title of heroes that the article tells in full: `danh hiệu Anh hùng`."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.tokens.table import Tokens

HERO = ("anh", "hùng")
ALONE = "Anh hùng"
TITLES = frozenset({"anh-hung-luc-luong-vu-trang-nhan-dan", "anh-hung-lao-dong"})
"""Rows of the titles that it is short for."""
CONFERRED = frozenset({"phong", "phong tặng", "truy tặng", "truy phong", "tuyên dương"})
"""Words before it where no `danh hiệu` stands."""
BEHIND = frozenset("cho của năm trong thời dịp vào mới do và được nhân đợt lần ngày là từ".split()) | {""}
"""Words behind it; others go on with a name (`anh hùng mạng`, `Anh hùng Núp`)."""


def is_alone(tokens: Tokens, i: int) -> bool:
    """Does `Anh hùng` without more of a name stand at token `i`?"""
    if tuple(tokens.key[i : i + 2]) != HERO:
        return False
    j = i + 2
    inside = j < len(tokens.key) and tokens.sentence[j] == tokens.sentence[i]
    word = tokens.key[j] if inside else ""
    return word in BEHIND or not word[0].isalnum()


def with_heroes(tokens: Tokens, awards: Sequence[Mention]) -> list[Mention]:
    """Return the awards with those told by `Anh hùng` alone: the one title of heroes that the article has, else as it
    is told; behind a verb (`phong Anh hùng`) only where there is such a title, and not in the headline, which the text
    tells in full.
    """
    names = {m.value for m in awards if m.value.award_id in TITLES}
    name = names.pop() if len(names) == 1 else None
    if name is None:
        return list(awards)
    out = [replace(m, value=name) if m.label == "AWARD" and m.value.name == ALONE else m for m in awards]
    held = {i for m in awards for i in range(m.start, m.end)}
    found = [
        Mention("AWARD", i, i + 2, "award.hero", name)
        for i in range(1, len(tokens.key) - 1)
        if tokens.sentence[i] and i not in held and is_alone(tokens, i) and _is_conferred(tokens, i)
    ]
    return sorted([*out, *found], key=lambda m: m.start)


def _is_conferred(tokens: Tokens, i: int) -> bool:
    return tokens.key[i - 1] in CONFERRED or " ".join(tokens.key[max(i - 2, 0) : i]) in CONFERRED
