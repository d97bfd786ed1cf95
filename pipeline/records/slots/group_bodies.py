"""The body that a counted group belongs to, where the subject, the list or the occasion tells it."""

from collections.abc import Sequence

from vinhdanh.records.facts import Range
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

LIST_LINKS = frozenset({",", "và", "cùng"})
HONOURS = frozenset({"commend", "honour"})
LEADS = frozenset("đã cũng vừa hiện vinh dự đợt năm lần này nay".split())
ACTS = frozenset({"quyết", "văn", "thư", "tờ", "công"})
"""What a body has that it gives (`có quyết định thưởng 9 tập thể`)."""
GOVERNING = frozenset("được do theo của với tại bởi từ cho".split())
"""Words that govern a body, which is no subject then."""
FORCES = frozenset({"lực", "ngành"})
"""First syllables of forces and branches, whose people are counted (`Ngành X có 5 tập thể được …`)."""
ABOUT = (["với"], ["đối", "với"], ["riêng"], ["riêng", "với"], ["ở"])
"""First words of a sentence about a body."""
REACH = 3
"""Sentences that the body of a honoured group is carried over."""


def body_of_list(tokens: Tokens, party: Party, parties: Sequence[Party]) -> Range | None:
    """`3 tập thể, 5 cá nhân thuộc X`: the body behind the last group is that of all."""
    last = party
    for p in parties:
        if p.start < last.end:
            continue
        if p.kind != "group" or not all(k in LIST_LINKS for k in tokens.key[last.end : p.start]):
            return None
        if p.body:
            return p.body
        last = p
    return None


def body_of_subject(tokens: Tokens, party: Party, parties: Sequence[Party]) -> Range | None:
    """`<unit> có 1 đơn vị được …`, `Nhà trường có 5 người được …`, `<unit> được Y tặng A cho N tập thể`, a headline
    `<unit>: 5 tập thể được …`: the subject is the recipients' body.
    """
    for p in parties:
        loose = p.kind == "group" and p.group is not None and p.group.count is None
        force = p.kind == "place" and tokens.key[p.start] in FORCES and tokens.key[p.end : p.end + 1] == ["có"]
        pointed = (p.start, p.end) if p.kind == "anaphor" and p.collective else None
        body = p.name if p.kind == "unit" or force else p.body if loose else pointed
        before = body is not None and p.end <= party.start and tokens.key[p.start - 1] != "của"
        if before and (_owns(tokens, p.end, party.start) or _heads(tokens, p, party) or _is_about(tokens, p)):
            return body
        if before and p.kind == "unit" and p is parties[0] and _has_at_last(tokens, p, party, parties):
            return body
    return None


def body_that_has(tokens: Tokens, party: Party, parties: Sequence[Party]) -> Range | None:
    """`Sở X có bác sĩ A (và bác sĩ B) được tặng …`: the body that begins a sentence and has the persons behind."""
    first = parties[0] if parties else None
    if first is None or first.kind != "unit" or tokens.key[first.end] != "có" or first.end >= party.start:
        return None
    between = [p for p in parties[1:] if p.end <= party.start]
    return first.name if all(p.kind == "person" for p in between) and first.end + 1 in _starts(parties) else None


def _starts(parties: Sequence[Party]) -> set[int]:
    return {p.start for p in parties if p.kind == "person"}


def _has_at_last(tokens: Tokens, body: Party, group: Party, parties: Sequence[Party]) -> bool:
    """`X hoàn thành xuất sắc nhiệm vụ, có 2 hội viên được tặng A`: a second predicate of the body that begins the
    sentence, with nobody between.
    """
    told = tokens.key[group.start - 2 : group.start] == [",", "có"] and tokens.key[body.start - 1] not in GOVERNING
    return told and not any(body.end <= p.start < group.start for p in parties)


def body_of_total(tokens: Tokens, party: Party, parties: Sequence[Party]) -> Range | None:
    """`13 đảng viên sinh hoạt tại X: 11 người đủ 30 năm, 2 người …`: the body of a total is that of its parts."""
    totals = [p for p in parties if p.kind == "group" and p.body and p.end < party.start and _opens(tokens, p.end)]
    return totals[-1].body if totals else None


def _opens(tokens: Tokens, i: int) -> bool:
    """Do the parts of what was counted before token `i` follow?"""
    i += tokens.key[i] == ","
    return tokens.key[i] in {":", "gồm"} or tokens.key[i : i + 2] in (["trong", "đó"], ["bao", "gồm"], ["chia", "ra"])


def _is_about(tokens: Tokens, body: Party) -> bool:
    """`Với Ban chuyên án X, bằng khen được trao cho 2 tập thể`: is the body what the sentence is about?"""
    a, _ = tokens.sentences[tokens.sentence[body.start]]
    return tokens.key[a : body.start] in ABOUT and tokens.key[body.end : body.end + 1] == [","]


def _heads(tokens: Tokens, body: Party, group: Party) -> bool:
    """Does the body with a colon behind it begin a sentence that goes on with a number?"""
    a, _ = tokens.sentences[tokens.sentence[group.start]]
    counted = group.group is not None and group.group.count is not None
    return counted and body.start == a and tokens.key[body.end] == ":" and tokens.shape[body.end + 1] == "9"


def _owns(tokens: Tokens, i: int, group: int) -> bool:
    """Is what begins at token `i` the predicate of a body that has a group (`có 3 tập thể`, not `có quyết định`), or
    that gets awards for it?
    """
    keys = tokens.key
    while i < group and keys[i] in LEADS:
        i += 1
    if keys[i] == "có":
        return keys[i + 1] not in ACTS
    return keys[i] == "được" and "cho" in keys[i:group]


class Groups:
    """Whose people an occasion honours, as its sentences tell one after the other."""

    def __init__(self, tokens: Tokens, reading: Reading) -> None:
        """Take the article's tokens and its parties by sentence."""
        self.tokens, self.reading = tokens, reading

    def unit_before(self, sentence: int) -> Range | None:
        """Return the body of the groups that the last sentences commend or honour (`khen thưởng các tập thể của X`)."""
        for s in range(sentence - 1, max(sentence - 1 - REACH, -1), -1):
            if self._honours(s):
                parties = self.reading.parties(s)
                groups = [p for p in parties if p.kind == "group"]
                return next((p.body or body_of_subject(self.tokens, p, parties) for p in groups), None)
        return None

    def _honours(self, s: int) -> bool:
        return any(m.label == "VERB" and m.value.kind in HONOURS for m in self.reading.mentions(s))
