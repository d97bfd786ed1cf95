"""The body whose year or feast an article reports: its own people are those whom the article counts."""

import re
from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.facts import Range
from vinhdanh.tokens.table import Tokens

HEADS = tuple(
    tuple(head.split())
    for head in (
        "công an tỉnh, công an thành phố, công an tp, công an huyện, công an quận, công an thị xã, phòng cảnh sát, "
        "phòng an ninh, cục, chi cục, sở, bệnh viện, trường, học viện, trung đoàn, lữ đoàn, sư đoàn, quân khu, "
        "quân đoàn, quân chủng, binh chủng, binh đoàn, hải đội, vùng, đồn biên phòng, bộ tư lệnh, công ti, "
        "tổng công ti, bưu điện, nhà máy, xí nghiệp"
    ).split(", ")
)
"""Heads (match keys) of bodies that report on their own people; councils, unions and committees honour others."""
PREDICATES = (
    ("tổ", "chức"),
    ("long", "trọng"),
    ("đón", "nhận"),
    ("vinh", "dự"),
    ("kỉ", "niệm"),
    ("có",),
    ("đã",),
    ("họp",),
    ("mở",),
    ("tổng", "kết"),
    ("sơ", "kết"),
)
OWN_PEOPLE = frozenset(
    "tập thể|cá nhân|đơn vị|đồng chí|cán bộ|chiến sĩ|cbcs|cbcnv|sĩ quan|quân nhân|công chức|viên chức".split("|")
)
"""Nouns (match keys) that count a body's own people."""
NUMBER = re.compile(r"[\d.]+")
LEAD = 4
"""Sentences in which the body is looked for."""


class Homes:
    """Finds the body that an article is about."""

    def __init__(self, tokens: Tokens, units: Sequence[Mention]) -> None:
        """Take the article's tokens and its UNIT mentions."""
        self.tokens = tokens
        self.home = next((m for m in units if tokens.sentence[m.start] < LEAD and self._is_subject(m)), None)

    def _is_subject(self, m: Mention) -> bool:
        key = self.tokens.key
        closed = any(tuple(key[m.start : m.start + len(head)]) == head for head in HEADS)
        i = self._behind_bracket(m.end)
        told = any(tuple(key[i : i + len(words)]) == words for words in PREDICATES)
        return closed and told and (m.start == 0 or key[m.start - 1] != "của")

    def _behind_bracket(self, i: int) -> int:
        """The token behind a short bracket (`Bệnh viện 5 (Bộ Y tế) tổ chức …`)."""
        key = self.tokens.key
        if key[i : i + 1] != ["("]:
            return i
        return next((k + 1 for k in range(i, min(i + 8, len(key))) if key[k] == ")"), i)

    def of_group(self, noun: str, i: int) -> Range | None:
        """Return the body of a group counted by `noun` (a match key) at token `i`: `trong năm, có 3 tập thể được …`;
        those who get awards at its meeting may be others.
        """
        if self.home is None or noun not in OWN_PEOPLE or self.home.start > i or not self._has(i):
            return None
        return self.home.start, self.home.end

    def _has(self, i: int) -> bool:
        """Does the sentence count with `có`, up to the group at token `i`?"""
        a, _ = self.tokens.sentences[self.tokens.sentence[i]]
        return any(self.tokens.key[k] == "có" and NUMBER.fullmatch(self.tokens.key[k + 1]) for k in range(a, i))
