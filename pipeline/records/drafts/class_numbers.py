"""`A cho 9 đồng chí, trong đó hạng Nhất 2, hạng Nhì 3 và hạng Ba 4 đồng chí`; `… có 2 hạng Nhất, 7 hạng Nhì`; `… 2 đồng
chí hạng Nhất, 7 đồng chí hạng Nhì`: how many of a counted group got each class.
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.awards.tail import CLASSED, CLASSES
from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.parties.reading import Reading
from vinhdanh.tokens.table import Tokens

REACH = 3
"""Tokens between a class and its number."""
MARKS = frozenset({",", ";", "(", "và"})


def with_class_numbers(drafts: Sequence[Draft], tokens: Tokens, reading: Reading, s: int) -> list[Draft]:
    """Return the drafts of sentence `s`; one without a class is parted by the classes that follow it before another
    award, where their numbers add up to that of the group.
    """
    awards = [m.start for m in reading.mentions(s) if m.label == "AWARD"]
    return [part for draft in drafts for part in _parts(draft, tokens, [*awards, tokens.sentences[s][1]])]


def _parts(draft: Draft, tokens: Tokens, ends: Sequence[int]) -> list[Draft]:
    party = draft.recipient
    if party is None or draft.name.class_ or draft.name.category not in CLASSED or not draft.count:
        return [draft]
    behind = max(party.end, draft.award.end)
    end = next(i for i in ends if i >= behind)
    classes = _classes(tokens, behind, end)
    for numbers in (_numbers_before(tokens, classes), _numbers_behind(tokens, classes, end)):
        if len(classes) > 1 and None not in numbers and sum(n or 0 for n in numbers) == draft.count:
            told = zip(classes, numbers, strict=True)
            return [
                replace(draft, name=replace(draft.name, class_=CLASSES[tokens.key[i + 1]]), count=n, award_count=None)
                for i, n in told
            ]
    return [draft]


def _classes(tokens: Tokens, i: int, end: int) -> list[int]:
    """Where `hạng` with a class stands."""
    key = tokens.key
    return [k for k in range(i, end - 1) if key[k] == "hạng" and key[k + 1] in CLASSES]


def _numbers_before(tokens: Tokens, classes: Sequence[int]) -> list[int | None]:
    return [_number(tokens, range(k - 1, k - 1 - REACH, -1)) for k in classes]


def _numbers_behind(tokens: Tokens, classes: Sequence[int], end: int) -> list[int | None]:
    return [_number(tokens, range(k + 2, min(k + 2 + REACH, end))) for k in classes]


def _number(tokens: Tokens, reach: range) -> int | None:
    """The first number in reach, before any mark that parts the classes."""
    for i in reach:
        if tokens.key[i].isdigit():
            return int(tokens.key[i])
        if tokens.key[i] in MARKS:
            return None
    return None
