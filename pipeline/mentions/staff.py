"""What somebody is in a body, before the body and the name: `cán bộ Công an xã <name>`."""

from itertools import pairwise

from vinhdanh.tokens.table import Tokens

STAFF = frozenset(
    tuple(words.split())
    for words in "cán bộ, chiến sĩ, nhân viên, giáo viên, giảng viên, bác sĩ, trinh sát, chuyên viên".split(", ")
)


def behind_staff(tokens: Tokens) -> set[int]:
    """Return the tokens behind such words, where the body may begin."""
    return {i + 2 for i, pair in enumerate(pairwise(tokens.key)) if pair in STAFF}
