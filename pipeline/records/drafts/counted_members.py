"""Members of a counted group that a later sentence names: `tặng A cho 3 đơn vị, 2 cá nhân. … 2 cá nhân là X và Y`."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.counts.numerals import read_number
from vinhdanh.records.drafts.draft import Draft
from vinhdanh.records.drafts.line_lists import MEMBER_OF
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.lists import ListReader
from vinhdanh.records.sentence import Sentence
from vinhdanh.tokens.table import Tokens

REACH = 3
"""Sentences behind the number in which its members are named."""
LEAD = 4
"""Tokens before the group at the beginning of a sentence (`Trong đó,`)."""
TELLS = frozenset({"gồm", "là", ":"})
TELLS_REACH = 4
"""Tokens from the group to the word that opens the list."""
ORDINAL = "thứ"
REWARD = "thưởng"
ALIKE = (["tập", "thể"], ["đơn", "vị"])
"""Nouns that one and the same bodies are counted by."""
TOLD_ELSE = frozenset({"AWARD", "VERB"})


def with_counted_members(drafts: Sequence[Draft], tokens: Tokens, reading: Reading, s: int) -> list[Draft]:
    """Return the drafts of sentence `s`; a counted group is those whom a sentence behind it names, as many."""
    out: list[Draft] = []
    for draft in drafts:
        members = _members(draft, tokens, reading, s) if _only_one(draft, drafts) else []
        body = draft.recipient.body if draft.recipient else None
        members = [replace(p, body=p.body or body) if p.kind == "person" else p for p in members]
        clause = replace(draft.clause, recipients=tuple(members)) if members else draft.clause
        out.extend([replace(draft, clause=clause, recipient=p, kind=None, count=None) for p in members] or [draft])
    return out


def _only_one(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Is the number told of one group, with nobody of its kind beside it?"""
    if draft.recipient is None or draft.kind not in MEMBER_OF or not draft.count or draft.count < 2:
        return False
    return all(d.recipient == draft.recipient or (d.kind, d.count) != (draft.kind, draft.count) for d in drafts)


def _members(draft: Draft, tokens: Tokens, reading: Reading, s: int) -> list[Party]:
    for following in range(s + 1, min(s + 1 + REACH, len(tokens.sentences))):
        inside, (a, b) = reading.mentions(following), tokens.sentences[following]
        behind = _behind_group(draft, tokens, a, b)
        if behind is None:
            continue
        opens = next((i for i in range(behind, min(behind + TELLS_REACH, b)) if tokens.key[i] in TELLS), None)
        if opens is None or any(m.label in TOLD_ELSE and not _rewarded(m, tokens, behind, opens) for m in inside):
            continue
        sentence = Sentence(tokens, a, b, inside, reading.parties(following), [])
        members, _ = ListReader(sentence).read(opens + 1, b)
        if len(members) == draft.count and all(p.kind == MEMBER_OF[draft.kind or ""] for p in members):
            return members
    return _in_order(draft, tokens, reading, s)


def _rewarded(m: Mention, tokens: Tokens, a: int, b: int) -> bool:
    """`3 tập thể được trao thưởng gồm: …`: what the sentence before told, once more."""
    return m.label == "VERB" and a <= m.start and m.end <= b and tokens.key[m.end - 1] == REWARD


def _in_order(draft: Draft, tokens: Tokens, reading: Reading, s: int) -> list[Party]:
    """`Người thứ nhất là X. Người thứ hai là Y.`: a sentence for each member."""
    noun = draft.recipient.group.noun.split() if draft.recipient and draft.recipient.group else []
    members: list[Party] = []
    for following in range(s + 1, min(s + 1 + (draft.count or 0), len(tokens.sentences))):
        a, _ = tokens.sentences[following]
        opens = a + len(noun)
        if tokens.key[a:opens] != noun or tokens.key[opens] != ORDINAL or tokens.key[opens + 2] != "là":
            break
        first = next((p for p in reading.parties(following) if p.start == opens + 3), None)
        members += [first] if first is not None and first.kind == MEMBER_OF[draft.kind or ""] else []
    return members if len(members) == draft.count else []


def _behind_group(draft: Draft, tokens: Tokens, a: int, b: int) -> int | None:
    """The token behind the number and noun of the draft's group at the beginning of a sentence or behind `;` (`3 tập
    thể`, `Các tập thể`), None elsewhere.
    """
    group = draft.recipient.group if draft.recipient else None
    noun = group.noun.split() if group else []
    parts = [a, *(i + 1 for i in range(a, b) if tokens.key[i] == ";")]
    for i in (i for part in parts for i in range(part, min(part + LEAD, b))):
        number = read_number(tokens.key, i, b)
        plural = i + 1 if tokens.key[i] == "các" else None
        if noun and plural and tokens.key[plural : plural + len(noun)] == noun:
            return plural + len(noun)
        for word in _nouns(noun):
            if number and number[0] == draft.count and tokens.key[number[1] : number[1] + len(word)] == word:
                return number[1] + len(word)
    return None


def _nouns(noun: list[str]) -> Sequence[list[str]]:
    """The nouns that may count the same (`4 đơn vị`, `4 tập thể`)."""
    return ALIKE if noun in ALIKE else [noun] if noun else []
