"""Persons told at once, then pointed back to: `anh A và anh B …; tặng Giấy khen cho hai anh`, `các cá nhân trên`."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

PRONOUNS = frozenset("anh chị em ông bà cháu cô cậu bạn".split())
"""Counting nouns (match keys) that point to those named before."""
COMRADES = frozenset({"đồng chí", "chiến sĩ", "cán bộ", "cán bộ chiến sĩ", "trinh sát"})
"""Nouns that point so where nothing more is said of those counted."""
OTHERS = COMRADES | {"cá nhân", "người", "công dân", "người dân", "quần chúng"}
"""Nouns that point so with `trên`, `này`."""
POINTERS = frozenset({"trên", "này"})
PREDICATES = frozenset("được đã vinh vừa cũng vì về do có . , ; )".split()) | {""}
"""What stands behind a noun of which nothing more is said."""
MOST = 4
REACH = 4
"""Sentences before in which they are named."""
EACH = "mỗi"
"""Before a pronoun: all those who were named (`mỗi em`)."""
ALL = "cả"
"""Before a number: all those who were named (`cả ba người`)."""
MARK = 1
"""Tokens of the mark with which a line of a list begins."""
LINKS = frozenset({"và", ",", "cùng"})


def with_persons(drafts: Sequence[Draft], tokens: Tokens, reading: Reading, s: int) -> list[Draft]:
    """Return the drafts of sentence `s`; `hai anh`, `các anh`, `cả hai` are the persons who were told at once before;
    a number alone that stands for nobody known tells nothing.
    """
    out: list[Draft] = []
    for draft in drafts:
        persons = _persons(draft.recipient, tokens, reading, s) if draft.recipient else ()
        if not persons and _by_number_alone(draft.recipient):
            continue
        out.extend([replace(draft, recipient=p, kind=None, count=None) for p in persons] or [draft])
    return out


def _by_number_alone(party: Party | None) -> bool:
    """`cả hai`: without a noun."""
    return party is not None and party.group is not None and not party.group.noun


def _persons(party: Party, tokens: Tokens, reading: Reading, s: int) -> Sequence[Party]:
    group = party.group
    all_named = group is not None and group.count is not None and tokens.key[party.start - 1] == ALL
    if all_named and group is not None and (lines := _lines(tokens, reading, s, group.count or 0)):
        return lines
    if not _points(party, tokens) and not _is_each(party, tokens):
        return ()
    count = party.group.count if party.group else None
    runs = (run for back in range(s, max(s - REACH, -1), -1) for run in _runs(tokens, reading.parties(back), party))
    return next((run for run in runs if len(run) == count or count is None and len(run) > 1), ())


def _points(party: Party, tokens: Tokens) -> bool:
    """Does the group stand for those told before (`hai anh`, `hai đồng chí được …`, `2 công dân trên`, `các cá nhân nói
    trên`)?
    """
    group = party.group
    if group is None or group.kind != "individual":
        return False
    if group.count is None:
        return _says_above(party, tokens) or _are_those_named(party, tokens)
    if not 1 < group.count <= MOST:
        return False
    if _by_number_alone(party):
        return True
    if group.noun in PRONOUNS or group.noun in OTHERS and _says_above(party, tokens):
        return True
    behind = tokens.key[party.end] if party.end < tokens.sentences[tokens.sentence[party.start]][1] else ""
    return group.noun in COMRADES and party.body is None and behind in PREDICATES


def _is_each(party: Party, tokens: Tokens) -> bool:
    """`khen thưởng mỗi em 500.000 đồng`: each of those told before."""
    pronoun = party.kind == "anaphor" and tokens.key[party.start] in PRONOUNS
    return pronoun and party.start > 0 and tokens.key[party.start - 1] == EACH


def _are_those_named(party: Party, tokens: Tokens) -> bool:
    """`cho các anh.`, `các em được …`: a pronoun of which nothing more is said."""
    end = tokens.sentences[tokens.sentence[party.start]][1]
    behind = tokens.key[party.end] if party.end < end else ""
    noun = party.group.noun if party.group else ""
    return noun in PRONOUNS and tokens.key[party.start] == "các" and behind in PREDICATES


def _says_above(party: Party, tokens: Tokens) -> bool:
    """Does `trên`, `nói trên`, `này` stand behind the noun? Not `trên địa bàn`."""
    end = tokens.sentences[tokens.sentence[party.start]][1]
    i = party.end + (tokens.key[party.end : party.end + 1] == ["nói"])
    last = i + 1 >= end or not tokens.key[i + 1].isalpha() or tokens.key[i + 1] in PREDICATES
    return i < end and tokens.key[i] in POINTERS and last


def _lines(tokens: Tokens, reading: Reading, s: int, count: int) -> Sequence[Party]:
    """`cả ba người`: as many persons as lines right before begin with, one each."""
    found: list[Party] = []
    for back in range(s - 1, max(s - REACH - count, -1), -1):
        first = next((p for p in reading.parties(back) if p.kind == "person"), None)
        begins = first is not None and first.start - tokens.sentences[back][0] <= MARK
        if first is not None and begins:
            found.insert(0, first)
        elif found:
            break
    return found if len(found) == count else ()


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
