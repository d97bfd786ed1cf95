"""Names of bodies that differ only in what kind of place they tell: `Công an Kon Tum`, `Công an tỉnh Kon Tum`."""

from collections.abc import Sequence

from vinhdanh.records.names.initials import is_initialism
from vinhdanh.records.party import Range
from vinhdanh.tokens.table import Tokens

PLACE_KINDS = frozenset({"tỉnh", "tp", "thành", "phố", "thị", "xã", "huyện", "quận"})
"""Syllables that tell the kind of a place inside the name of a body."""
BORDER_GUARD = (["biên", "phòng"], ["bộ", "đội", "biên", "phòng"], ["bđbp"])
COMMAND = ["bộ", "chỉ", "huy"]
"""Before the border guard of a province, which acts by its command."""
SHORTEST = 3
"""Syllables of a name without the kind of its place."""


def same_but_kind(tokens: Tokens, a: Range, b: Range) -> bool:
    """Are two names one, where one leaves out the kind of the place (`BĐBP tỉnh Kon Tum`, `Bộ đội Biên phòng Kon
    Tum`)? Two kinds are two bodies.
    """
    if (place := _guarded(tokens, a)) and place == _guarded(tokens, b):
        return True
    x, y = ([i for i in range(*r) if tokens.key[i] not in PLACE_KINDS] for r in (a, b))
    if (len(x) == a[1] - a[0]) == (len(y) == b[1] - b[0]) or max(len(x), len(y)) < SHORTEST:
        return False
    return _stands_for(tokens, x, y) or _stands_for(tokens, y, x)


def _guarded(tokens: Tokens, span: Range) -> list[str]:
    """The province of a border guard (`Biên phòng X`, `Bộ Chỉ huy BĐBP tỉnh X`); empty for other bodies."""
    words = tokens.key[span[0] : span[1]]
    words = words[len(COMMAND) :] if words[: len(COMMAND)] == COMMAND else words
    head = next((h for h in BORDER_GUARD if words[: len(h)] == h), None)
    return [word for word in words[len(head) :] if word not in PLACE_KINDS] if head else []


def _stands_for(tokens: Tokens, x: Sequence[int], y: Sequence[int]) -> bool:
    """Are the tokens `y` those of `x`, with the syllables that capitals in `x` stand for?"""
    i = 0
    for j in x:
        if i < len(y) and tokens.key[y[i]] == tokens.key[j]:
            i += 1
        elif n := _initials(tokens, y[i:], j):
            i += n
        else:
            return False
    return i == len(y)


def _initials(tokens: Tokens, long: Sequence[int], j: int) -> int:
    """How many of the first tokens of `long` the capitals at token `j` stand for; 0 for none."""
    letters = tokens.key[j]
    first = "".join(tokens.key[i][0] for i in long[: len(letters)])
    return len(letters) if is_initialism(tokens, j) and first == letters else 0
