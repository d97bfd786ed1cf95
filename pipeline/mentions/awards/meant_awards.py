"""A noun for awards that means one told before: `Huân chương cùng loại hạng Ba`, `Kỷ niệm chương nói trên`."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.awards.name import AwardName
from vinhdanh.mentions.base import Mention
from vinhdanh.tokens.table import Tokens

NOUNS = frozenset({"Huân chương", "Huy chương", "Kỷ niệm chương"})
SAME_KIND = frozenset(f"{noun} cùng loại" for noun in NOUNS)
POINTERS = (["này"], ["ấy"], ["đó"], ["nói", "trên"], ["kể", "trên"])


def with_meant(tokens: Tokens, awards: Sequence[Mention]) -> list[Mention]:
    """Return the awards; a noun with a pointer or `cùng loại` has the name of the nearest award of its kind before it,
    and that one's class where it points to it.
    """
    out: list[Mention] = []
    for m in awards:
        alike = m.value.name in SAME_KIND
        known = _named_before(m, out) if alike or m.value.name in NOUNS and _points(tokens, m.end) else None
        out.append(m if known is None else replace(m, value=_meant(known, m.value, alike)))
    return out


def _points(tokens: Tokens, i: int) -> bool:
    return any(tokens.key[i : i + len(words)] == words for words in POINTERS)


def _named_before(m: Mention, awards: Sequence[Mention]) -> AwardName | None:
    named = (a.value for a in reversed(awards) if a.label == "AWARD" and a.value.category == m.value.category)
    return next((name for name in named if name.name not in NOUNS), None)


def _meant(known: AwardName, own: AwardName, alike: bool) -> AwardName:
    return replace(known, class_=own.class_ if alike or own.class_ else known.class_, ellipsis=False)
