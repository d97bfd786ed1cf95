"""Who confers what the lines of a list tell, where their heading says so: `… các quyết định tặng thưởng của G:`."""

from vinhdanh.records.clauses.chronicles import BULLETS
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

LONGEST = 40
"""Lines of the longest list."""
GIVERS = frozenset({"office", "authority", "unit"})
DECIDED = frozenset({"quyết", "tặng", "phong"})
"""Words of a heading that tells who confers; `Phần thưởng của X:` tells who got the awards."""


def giver_of_list(tokens: Tokens, reading: Reading, s: int) -> Party | None:
    """Return who confers what the line of sentence `s` tells, as the heading of its list says."""
    if not _is_item(tokens, s):
        return None
    heading = next((n for n in range(s - 1, max(s - LONGEST, -1), -1) if not _is_item(tokens, n)), None)
    if heading is None:
        return None
    a, b = tokens.sentences[heading]
    if tokens.key[b - 1] != ":" or DECIDED.isdisjoint(tokens.key[a:b]):
        return None
    last = next((p for p in reversed(reading.parties(heading)) if p.end == b - 1), None)
    return last if last is not None and last.kind in GIVERS and tokens.key[last.start - 1] == "của" else None


def _is_item(tokens: Tokens, s: int) -> bool:
    return tokens.key[tokens.sentences[s][0]] in BULLETS
