"""Members of a counted group that later sentences name place by place: `tặng A cho 5 cá nhân. Huyện X có 2 trường hợp:
bà B và bà C; xã Y có 3 trường hợp: …`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vinhdanh.mentions.counts.numerals import read_number
from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.drafts.line_lists import MEMBER_OF
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.lists import ListReader
from vinhdanh.records.sentence import Sentence
from vinhdanh.tokens.table import Tokens

LONGEST = 40
"""Sentences of the longest list."""
NOUN = 3
"""Tokens from the number to the colon before the names."""
TOLD_ELSE = frozenset({"AWARD", "VERB"})


def with_members_by_place(drafts: Sequence[Draft], tokens: Tokens, reading: Reading, s: int) -> list[Draft]:
    """Return the drafts of sentence `s`, with those whom the sentences behind it name for its one counted group; the
    number stays where it is larger.
    """
    groups = {d.recipient.start: d for d in drafts if d.recipient}
    one = next(iter(groups.values())) if len(groups) == 1 else None
    if one is None or one.kind not in MEMBER_OF or not one.count or one.count < 2:
        return list(drafts)
    members = _members(MEMBER_OF[one.kind], tokens, reading, s)
    if not members or len(members) > one.count:
        return list(drafts)
    awards = {d.award.start: d for d in reversed(drafts)}
    told = [replace(d, recipient=p, kind=None, count=None) for d in awards.values() for p in members]
    return [*(drafts if one.count > len(members) else ()), *told]


def _members(kind: str, tokens: Tokens, reading: Reading, s: int) -> list[Party]:
    out: list[Party] = []
    for following in range(s + 1, min(s + 1 + LONGEST, len(tokens.sentences))):
        inside = reading.mentions(following)
        if any(m.label in TOLD_ELSE for m in inside):
            break
        sentence = Sentence(tokens, *tokens.sentences[following], inside, reading.parties(following), [])
        found = [p for party in _lists(sentence) for p in party]
        if any(p.kind != kind for p in found) or not found and out:
            break
        out += found
    return out


def _lists(s: Sentence) -> Iterator[list[Party]]:
    """The names behind each `có N trường hợp:` of the sentence, where they are as many."""
    opened = list(_opened(s))
    for n, (count, i) in enumerate(opened):
        following = opened[n + 1][1] if n + 1 < len(opened) else s.end
        limit = max((k for k in range(i, following) if s.key(k) == ";"), default=i) if following < s.end else s.end
        members, _ = ListReader(s).read(i, limit)
        if len(members) == count:
            yield members


def _opened(s: Sentence) -> Iterator[tuple[int, int]]:
    """(number, token behind the colon) of each `có N trường hợp:`, `có N người:` behind a place."""
    for i in range(s.start, s.end - NOUN):
        number = read_number(s.tokens.key, i + 1, s.end) if s.key(i) == "có" else None
        placed = any(p.end == i and p.kind in {"place", "unit"} for p in s.parties)
        if number is None or not placed:
            continue
        colon = next((k for k in range(number[1], number[1] + NOUN + 1) if s.key(k) == ":"), None)
        if colon is not None:
            yield number[0], colon + 1
