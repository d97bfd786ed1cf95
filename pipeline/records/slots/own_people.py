"""Whose people a body honours that gives awards to groups: `Trung đoàn X tặng Giấy khen cho 12 tập thể`, `Hội Y trao A
cho 30 hội viên`. Ministries, provinces and unions honour others, too.
"""

from collections.abc import Iterator, Sequence

from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.facts import Range
from vinhdanh.records.party import Party
from vinhdanh.records.slots.group_bodies import GOVERNING
from vinhdanh.records.slots.homes import OWN_PEOPLE
from vinhdanh.records.words import phrases
from vinhdanh.tokens.table import Tokens

HEADS = phrases(
    "trung đoàn, lữ đoàn, sư đoàn, binh đoàn, quân đoàn, tiểu đoàn, học viện, bệnh viện, công ti, tổng công ti, "
    "tập đoàn, nhà máy, xí nghiệp, trường đại học, trường cao đẳng, trường sĩ quan"
)
"""Heads (match keys) of bodies that give awards to their own people."""
BOARDS = phrases("ban giám đốc, ban giám hiệu, hội đồng quản trị")
"""Who leads such a body, in front of its name."""
MEMBERS = frozenset({"hội viên"})
CLUB = "hội"
CENTRAL = frozenset({"trung", "tw", "t.ư", "tư"})
"""First syllables of the centre of a society, which has others over its members."""


def of_giver(tokens: Tokens, party: Party, draft: Draft, parties: Sequence[Party]) -> Range | None:
    """Return the body that gives the award of `draft` to a group of its own people, of `hội viên` also the society that
    the sentence tells of before; parties: those of the sentence.
    """
    noun = party.group.noun if party.group else ""
    if noun in MEMBERS:
        free = (p for p in parties if p.kind == "unit" and tokens.key[p.start - 1] not in GOVERNING)
        before = (p.name for p in free if p.name and p.end <= party.start)
        return next((n for n in before if _is_society(tokens.key[n[0] : n[1]])), None)
    told = (b for b in _bodies(tokens, draft) if noun in OWN_PEOPLE)
    return next((b for b in told if any(tuple(tokens.key[b[0] : b[0] + len(h)]) == h for h in HEADS)), None)


def _is_society(words: Sequence[str]) -> bool:
    return words[0] == CLUB and CENTRAL.isdisjoint(words)


def _bodies(tokens: Tokens, draft: Draft) -> Iterator[Range]:
    """The bodies of those who give, without their boards."""
    presenter = draft.clause.presenter
    for giver in (*draft.grantors, *((presenter,) if presenter else ())):
        span = giver.body or (giver.name if giver.kind == "unit" else None)
        if span is None:
            continue
        board = next((len(b) for b in BOARDS if tuple(tokens.key[span[0] : span[0] + len(b)]) == b), 0)
        if span[0] + board < span[1]:
            yield span[0] + board, span[1]
