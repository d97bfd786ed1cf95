"""Localities that a number counts and the same sentence names: `3 tỉnh có nhiều cố gắng gồm X, Y và Z`, `3 tỉnh X, Y và
Z`; those that a colon names to the end of the sentence (`các xã dẫn đầu, gồm: X, Y (huyện Z)`). Without the word for
its level a place is no party.
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.counts.numerals import read_number
from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.party import Party, Range
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

LOCALITIES = frozenset(
    {"tỉnh", "thành phố", "tỉnh thành", "địa phương", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "thôn"}
    | {"bản", "buôn", "ấp", "làng", "xóm"}
)
"""Nouns that count localities."""
LEVELS = frozenset("tỉnh thành phố huyện quận thị xã phường trấn".split())
OPENERS = frozenset({"gồm", "là", ":"})
SEPARATORS = frozenset({",", ";", "và"})
ENDS = SEPARATORS | {"(", "."}
"""What stands behind the number of a locality (`Cửa Sông 2`)."""
DASHES = frozenset({"-", "–"})
BRACKET = 8
"""Tokens of a bracket that tells where a locality is (`X (huyện Y)`)."""
LEAD = 3
"""Tokens of a number before the word for the level."""


def with_named_places(drafts: Sequence[Draft], tokens: Tokens, s: int) -> list[Draft]:
    """Return the drafts of sentence `s`; counted localities are those that it names, where they are as many."""
    out: list[Draft] = []
    for draft in drafts:
        names = _names(draft, tokens, tokens.sentences[s][1])
        out.extend([replace(draft, recipient=_place(name), kind=None, count=None) for name in names] or [draft])
    return out


def _names(draft: Draft, tokens: Tokens, end: int) -> list[Range]:
    party = draft.recipient
    if party is None:
        return []
    if party.kind == "place":
        return _counted_before(party, tokens, end)
    if party.group is None or party.group.noun not in LOCALITIES or draft.count == 1:
        return []
    if not draft.count:
        return _listed(party, tokens, end)
    for i in range(party.end, end):
        if tokens.key[i] in OPENERS and len(names := _run(tokens, i + 1, end)) == draft.count:
            return names
    return []


def _listed(party: Party, tokens: Tokens, end: int) -> list[Range]:
    """`các xã dẫn đầu, gồm: X, Y và Z`: names behind the first colon, if nothing else follows it."""
    colon = next((i for i in range(party.end, end) if tokens.key[i] == ":"), end)
    names = _run(tokens, colon + 1, end)
    rest = _behind_bracket(tokens, names[-1][1], end) if names else end
    return names if len(names) > 1 and all(not tokens.key[i].strip(".") for i in range(rest, end)) else []


def _counted_before(party: Party, tokens: Tokens, end: int) -> list[Range]:
    """`3 tỉnh X, Y và Z`: the number before the level of the first counts all of them."""
    name = next((i for i in range(party.start, party.end) if tokens.shape[i] in CAPITALS), party.end)
    for i in range(max(party.start - LEAD, 0), party.start):
        number = read_number(tokens.key, i, party.start)
        if number and number[1] == party.start and number[0] > 1:
            names = _run(tokens, name, end)
            return names if len(names) == number[0] else []
    return []


def _run(tokens: Tokens, i: int, end: int) -> list[Range]:
    """The names in capitals from token `i` on, parted by commas, `;` or `và`; `Thừa Thiên - Huế` is one; a bracket
    behind a name (`X (huyện Y)`) is passed over.
    """
    names: list[Range] = []
    while i < end:
        j = i
        while j < end and tokens.key[j] in LEVELS and tokens.shape[j] == "xx":
            j += 1
        if j == end or tokens.shape[j] not in CAPITALS:
            break
        while j < end and (tokens.shape[j] in CAPITALS or tokens.key[j] in DASHES and tokens.shape[j + 1] in CAPITALS):
            j += 1
        j += tokens.shape[j : j + 1] == ["9"] and tokens.key[j + 1] in ENDS
        names.append((i, j))
        j = _behind_bracket(tokens, j, end)
        i = j + 1 if j < end and tokens.key[j] in SEPARATORS else end
    return names


def _behind_bracket(tokens: Tokens, i: int, end: int) -> int:
    close = next((k for k in range(i, min(i + BRACKET, end)) if tokens.key[k] == ")"), i)
    return close + 1 if close > i and tokens.key[i] == "(" else i


def _place(name: Range) -> Party:
    return Party("place", *name, name=name, collective=True)
