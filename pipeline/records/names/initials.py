"""Names with capitals for their words: `Cục QLXNC` for `Cục Quản lý xuất nhập cảnh`."""

from vinhdanh.records.party import Range
from vinhdanh.tokens.table import Tokens

JOINTS = frozenset({"-", "–", "&"})
"""Between initials: `VH-TT&DL`."""
LINKS = frozenset({"và", ","})
"""What stands there in the name that is spelled out."""


def spells_out(tokens: Tokens, long: Range, short: Range) -> bool:
    """`Cục Quản lý xuất nhập cảnh` spells out `Cục QLXNC`: capitals stand for the initials of the syllables in
    their place.
    """
    n = short[1] - short[0]
    if not any(is_initialism(tokens, i) for i in range(*short)) or long[1] - long[0] <= n:
        return False
    i = long[0]
    for j in range(*short):
        if i < long[1] and (tokens.key[i] == tokens.key[j] or _cut_short(tokens, i, j)):
            i += 1
        elif tokens.key[j] in JOINTS and j > short[0]:
            i += i < long[1] and tokens.key[i] in LINKS
        elif is_initialism(tokens, j) and (end := _initials_end(tokens, i, long[1], tokens.key[j])):
            i = end
        else:
            return False
    return i == long[1]


def _cut_short(tokens: Tokens, i: int, j: int) -> bool:
    """`TP` for `TPHCM`: initials that go on in the longer name."""
    return is_initialism(tokens, i) and is_initialism(tokens, j) and tokens.key[i].startswith(tokens.key[j])


def is_initialism(tokens: Tokens, i: int) -> bool:
    """Does token `i` look like the initials of words, two to ten of them?"""
    return tokens.shape[i] == "XX" and 2 <= len(tokens.key[i]) <= 10


def _initials_end(tokens: Tokens, i: int, end: int, letters: str) -> int | None:
    """The token behind the run from `i` whose initials are `letters` (`và`, commas and hyphens may be left out);
    initials in the run stand for themselves (`LĐLĐ Việt Nam` for `LĐLĐVN`).
    """
    left = letters.replace("&", "").replace("-", "").replace(".", "")
    while i < end and left:
        key = tokens.key[i]
        if is_initialism(tokens, i) and left.startswith(key):
            left = left[len(key) :]
        elif key[0] == left[0]:
            left = left[1:]
        elif key not in {"và", ",", "-", "&", "các"}:
            return None
        i += 1
    return None if left else i
