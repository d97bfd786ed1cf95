"""States that confer orders of their own: `Nhà nước CHDCND Lào`, `Chủ tịch nước Cộng hòa Dân chủ Nhân dân Lào`."""

from collections.abc import Sequence

NAMES = frozenset({"campuchia", "lào", "cuba", "nga"})
KINDS = tuple(
    tuple(words.split())
    for words in "chdcnd, cộng hòa dân chủ nhân dân, cộng hòa, vương quốc, hoàng gia, liên bang".split(", ")
)
"""What stands before the name of a state, longest first where one begins like another."""


def state_end(key: Sequence[str], i: int) -> int:
    """The token behind the name of a foreign state at token `i` (match keys), else `i`."""
    kind = next((words for words in KINDS if tuple(key[i : i + len(words)]) == words), ())
    j = i + len(kind)
    return j + 1 if key[j : j + 1] and key[j] in NAMES else i
