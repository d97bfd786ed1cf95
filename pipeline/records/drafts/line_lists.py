"""Recipients behind the sentence of the award: line by line after a colon (`… tặng Bằng khen cho: / 1. X; / 2. Y.`), or
in a sentence of their own (`… cho 3 cá nhân. Đó là: A; B; C.`).
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.lists import ListReader
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.words import NO_POST
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

MEMBERS = frozenset({"person", "unit"})
MEMBER_OF = {"individual": "person", "collective": "unit"}
THOSE_ARE = ["đó", "là"]
ANNOUNCERS = frozenset({":", "gồm"})
LEAD = 3
"""Tokens at the beginning of a sentence among which `đó là` stands."""
HEADING = 8
"""Tokens of a heading between the lines (`I. Tập thể`)."""
MARK = 4
"""Tokens that number and mark of a line may take."""
LABEL = 3
"""Tokens of a label before a colon (`Khối 01:`)."""
POST = 12
"""Words of a post besides its bodies."""
SIGNS = frozenset({".", "¶"})
"""Shapes of what may stand behind the name that ends a line."""
LONGEST = 60
"""Lines of the longest list."""


def with_lines(drafts: Sequence[Draft], tokens: Tokens, reading: Reading, s: int) -> list[Draft]:
    """Return the drafts of sentence `s`, where it announces lines to the members that stand in them."""
    a, b = tokens.sentences[s]
    if not drafts or any(d.recipient and d.recipient.kind != "group" for d in drafts):
        return list(drafts)
    members = _members(tokens, reading, s) if _announces(tokens, a, b) else _told_next(drafts, tokens, reading, s + 1)
    members = members or _led_in(drafts, tokens, reading, s + 1)
    if not members:
        return list(drafts)
    awards = {d.award.start: d for d in reversed(drafts)}
    told = [replace(d, recipient=p, kind=None, count=None) for d in awards.values() for p in members]
    return [*(d for d in drafts if _counts_more(d, members)), *told]


def _led_in(drafts: Sequence[Draft], tokens: Tokens, reading: Reading, s: int) -> list[Party]:
    """Who stands in the lines announced by the next sentence (`Cụ thể:`, `Danh sách gồm:`), if the number fits."""
    one = _only_group(drafts)
    if one is None or s >= len(tokens.sentences):
        return []
    a, b = tokens.sentences[s]
    told = reading.parties(s) or any(m.label in {"AWARD", "VERB"} for m in reading.mentions(s))
    if told or b - a > HEADING or not _announces(tokens, a, b):
        return []
    members = _members(tokens, reading, s)
    return members if _fit(one, members) else []


def _only_group(drafts: Sequence[Draft], least: int = 2) -> Draft | None:
    """The one group of `least` or more that gets the awards of a sentence."""
    groups = {d.recipient.start: d for d in drafts if d.recipient}
    one = next(iter(groups.values())) if len(groups) == 1 else None
    return one if one is not None and one.count and one.count >= least else None


def _fit(one: Draft, members: Sequence[Party]) -> bool:
    kind = MEMBER_OF.get(one.kind or "")
    return len(members) == one.count and all(p.kind == kind for p in members)


def _told_next(drafts: Sequence[Draft], tokens: Tokens, reading: Reading, s: int) -> list[Party]:
    """Who sentence `s` lists behind `Đó là`: as many as the one group counts that gets awards before."""
    one = _only_group(drafts, 1)
    if one is None or s >= len(tokens.sentences):
        return []
    a, b = tokens.sentences[s]
    inside = reading.mentions(s)
    lead = next((n for n in range(a, min(a + LEAD, b)) if tokens.key[n : n + 2] == THOSE_ARE), None)
    if lead is None or any(m.label in {"AWARD", "VERB"} for m in inside):
        return []
    told, _ = ListReader(Sentence(tokens, a, b, inside, reading.parties(s), [])).read(lead + 2, b)
    members = [p for p in told if p.kind != "anaphor"]
    return members if _fit(one, members) else []


def _announces(tokens: Tokens, a: int, b: int) -> bool:
    """Is a colon the last sign of the sentence, or `gồm` the last word?"""
    last = next((k for k in range(b - 1, a, -1) if tokens.shape[k] != "¶"), a)
    return tokens.key[last] in ANNOUNCERS


def _counts_more(draft: Draft, members: Sequence[Party]) -> bool:
    """A number that is larger than the list stays beside it (GUIDELINES, Totals)."""
    return draft.count is not None and draft.count > len(members)


def _members(tokens: Tokens, reading: Reading, s: int) -> list[Party]:
    """Who stands first in the lines behind sentence `s`, up to one that tells something else."""
    out: list[Party] = []
    for line in range(s + 1, min(s + 1 + LONGEST, len(tokens.sentences))):
        a, b = tokens.sentences[line]
        if any(m.label in {"AWARD", "VERB"} for m in reading.mentions(line)):
            break
        first = next((p for p in reading.parties(line) if p.kind in MEMBERS and p.start - a <= _mark(tokens, p)), None)
        if first is not None and any(tokens.shape[k] == "xx" for k in range(a, first.start)):
            first = None
        member = first or _holder(tokens, reading, line)
        if member is not None:
            out.append(member)
        elif b - a > HEADING:
            break
    return out


def _mark(tokens: Tokens, party: Party) -> int:
    """How many tokens may stand before the member of a line; more where a colon ends them (`1. Khối 01: X`)."""
    return MARK + LABEL if tokens.key[party.start - 1] == ":" else MARK


def _holder(tokens: Tokens, reading: Reading, line: int) -> Party | None:
    """`- Nguyên Tiểu đoàn phó Tiểu đoàn 9, Lữ đoàn 8 Lê Văn An`: a post that no table knows, its bodies, the name that
    ends the line.
    """
    a, b = tokens.sentences[line]
    parties = reading.parties(line)
    bodies, last = parties[:-1], parties[-1] if parties else None
    if last is None or last.kind != "person" or not bodies or any(p.kind not in {"unit", "office"} for p in bodies):
        return None
    begin = next(k for k in range(a, b) if tokens.shape[k] in CAPITALS or k == bodies[0].start)
    free = [k for k in range(begin, last.start) if not any(p.start <= k < p.end for p in bodies)]
    ends = all(tokens.shape[k] in SIGNS for k in range(last.end, b))
    told = all(tokens.key[k] == "," or tokens.key[k].isalpha() and tokens.key[k] not in NO_POST for k in free)
    if not ends or not told or begin - a > MARK or bodies[0].kind == "unit" and not free or len(free) > POST:
        return None
    return replace(last, body=last.body or bodies[0].body or bodies[0].name)
