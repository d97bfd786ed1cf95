"""Persons told at once, then pointed back to by their number: `anh A và anh B …; tặng Giấy khen cho hai anh`."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

PRONOUNS = frozenset("anh chị em ông bà cháu cô cậu bạn".split())
"""Counting nouns (match keys) that point to those named before."""
MOST = 4
REACH = 4
"""Sentences before in which they are named."""
LINKS = frozenset({"và", ",", "cùng"})


def with_persons(drafts: Sequence[Draft], tokens: Tokens, reading: Reading, s: int) -> list[Draft]:
    """Return the drafts of sentence `s`; `hai anh` are the two persons who were told at once before."""
    out: list[Draft] = []
    for draft in drafts:
        persons = _persons(draft.recipient, tokens, reading, s) if draft.recipient else ()
        out.extend([replace(draft, recipient=p, kind=None, count=None) for p in persons] or [draft])
    return out


def _persons(party: Party, tokens: Tokens, reading: Reading, s: int) -> Sequence[Party]:
    group = party.group
    if group is None or group.noun not in PRONOUNS or group.count is None or not 1 < group.count <= MOST:
        return ()
    runs = (run for back in range(s, max(s - REACH, -1), -1) for run in _runs(tokens, reading.parties(back), party))
    return next((run for run in runs if len(run) == group.count), ())


def _runs(tokens: Tokens, parties: Sequence[Party], before: Party) -> list[list[Party]]:
    """The lists of persons that commas and `và` join, before a party."""
    runs: list[list[Party]] = []
    for p in parties:
        if p.kind != "person" or p.end > before.start:
            continue
        if runs and set(tokens.key[runs[-1][-1].end : p.start]) <= LINKS:
            runs[-1].append(p)
        else:
            runs.append([p])
    return runs
