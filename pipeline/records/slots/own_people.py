"""Whose people a body honours that gives awards to groups: `Trung đoàn X tặng Giấy khen cho 12 tập thể`, `Hội Y trao A
cho 30 hội viên`. Ministries, provinces and unions honour others, too.
"""

from collections.abc import Iterator

from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.facts import Range
from vinhdanh.records.party import Party
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


def of_giver(tokens: Tokens, party: Party, draft: Draft) -> Range | None:
    """Return the body that gives (or hands over) the award of `draft` to a group of its own people."""
    noun = party.group.noun if party.group else ""
    for start, end in _bodies(tokens, draft):
        words = tokens.key[start:end]
        if noun in OWN_PEOPLE and any(tuple(words[: len(head)]) == head for head in HEADS):
            return start, end
        if noun in MEMBERS and words[0] == CLUB and CENTRAL.isdisjoint(words):
            return start, end
    return None


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
