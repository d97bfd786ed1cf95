"""Marks of a record: what tells how likely it is to be right.

How it was made (rules, warnings, shape of its recipient), what stands between award and recipient, and what the article
is about: reports of awards and general press err in different ways.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vinhdanh.mentions.base import Mention
from vinhdanh.models import Record, Span
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

BIAS = "bias"
"""The mark that every record has."""
LONG_EVIDENCE = 400
"""Code points; longer sentences are harder."""
LINKS = frozenset(
    """
    đã được nhận đạt tặng trao cho của vinh dự các danh hiệu và là cũng vừa từng thưởng truy phong đón có năm ngày ông
    bà anh chị em hạng với những nhiều do bằng khen tại vì trong thành tích xuất sắc này về tuyên dương biểu vào giải
    """.split()
)
"""Words between award and recipient that every report of an award has; others are unknown."""
SUBJECTS = {
    "sport": r"huy chương (?:vàng|bạc|đồng)|hc[vb]|hlv|vđv|cầu thủ|đội tuyển|sea games|olympic|bóng đá|trận đấu|vô "
    "địch",
    "show": r"phim|ca sĩ|diễn viên|hoa hậu|nghệ sĩ|đạo diễn|ca khúc|khán giả|album|người mẫu",
    "foreign": r"mĩ|tổng thống|trung quốc|nga|nhật bản|hàn quốc|pháp|cuba",
    "contest": r"cuộc thi|thí sinh|giải (?:nhất|nhì|ba)|đoạt giải|ban giám khảo|vòng chung kết|hội thi",
}
"""What an article is about, told by words that come at least `TOLD_BY` times."""
TOLD_BY = 3
WORDS = {name: re.compile(f"(?<= )(?:{words})(?= )") for name, words in SUBJECTS.items()}
FEW_WORDS, SOME_WORDS = 3, 9
"""Bounds of the number of unknown words between award and recipient."""
FEW_AWARDS, SOME_AWARDS = 1, 4
"""Bounds of the number of awards that an article names."""
MOST = 4
"""Larger numbers are alike."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Token range of a slot."""

    start: int
    end: int


class Marker:
    """Marks the records of one article (or of one part of a long one)."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        """Take the article's tokens and mentions."""
        self.tokens = tokens
        self.known = {i for m in mentions for i in range(m.start, m.end)}
        self.awards = sorted(m.start for m in mentions if m.label == "AWARD")
        self.names = Counter(tuple(tokens.key[m.start : m.end]) for m in mentions if m.label in {"PERSON", "UNIT"})
        words = f" {' '.join(tokens.key)} "
        self.about = [name for name, rule in WORDS.items() if sum(1 for _ in rule.finditer(words)) >= TOLD_BY]

    def marks(self, record: Record) -> Iterator[str]:
        """Yield the marks of a record, such as `rule:clause.passive`, `recipient:counted`, `about:sport`."""
        yield BIAS
        yield from _of_making(record)
        yield from _of_name(record)
        yield from self._of_way(record)
        yield from self._of_article(record)

    def _of_article(self, record: Record) -> Iterator[str]:
        yield from (f"about:{name}" for name in self.about)
        yield f"awards told:{_bin(len(self.awards), FEW_AWARDS, SOME_AWARDS)}"
        evidence = self._place(record.evidence)
        inside = bisect_left(self.awards, evidence.end) - bisect_left(self.awards, evidence.start)
        yield f"awards in sentence:{min(inside, MOST)}"
        if record.recipient.name and "name" in record.spans:
            at = self._place(record.spans["name"])
            yield "named again" if self.names[tuple(self.tokens.key[at.start : at.end])] > 1 else "named once"

    def _of_way(self, record: Record) -> Iterator[str]:
        """What stands between the award and the recipient."""
        who = record.spans.get("name") or record.spans.get("count")
        if who is None:
            return
        if not (record.evidence.start <= who.start and who.end <= record.evidence.end):
            yield "recipient elsewhere"
            return
        award, at = self._place(record.spans["award"]), self._place(who)
        behind = at.start >= award.end
        yield "recipient behind" if behind else "recipient before"
        between = range(award.end, at.start) if behind else range(at.end, award.start)
        unknown = [i for i in between if self._is_unknown(i)]
        yield f"unknown words:{_bin(len(unknown), FEW_WORDS, SOME_WORDS) if unknown else 0}"
        if any(self.tokens.shape[i] in CAPITALS for i in unknown):
            yield "unknown name between"

    def _is_unknown(self, i: int) -> bool:
        return i not in self.known and self.tokens.key[i] not in LINKS and self.tokens.key[i][0].isalpha()

    def _place(self, span: Span) -> _Place:
        """The token range of a span."""
        return _Place(bisect_left(self.tokens.start, span.start), bisect_left(self.tokens.start, span.end))


def _of_making(record: Record) -> Iterator[str]:
    """Rules, warnings and slots."""
    yield from (f"rule:{rule}" for rule in record.rules)
    yield from (f"warning:{warning.code}" for warning in record.warnings)
    who = record.recipient
    yield f"recipient:{'named' if who.name else 'counted' if who.count else 'open'}"
    yield f"kind:{who.kind}"
    yield f"status:{record.status}"
    yield f"category:{record.award.category}"
    slots = {"grantor": record.grantor, "rank": who.rank, "class": record.award.class_}
    yield from (name for name, value in slots.items() if value)
    if record.evidence.end - record.evidence.start > LONG_EVIDENCE:
        yield "long evidence"


def _of_name(record: Record) -> Iterator[str]:
    name = record.recipient.name
    if name:
        kind = "person" if record.recipient.kind == "individual" else "body"
        yield f"words of {kind}:{min(len(name.split()), MOST)}"
        if kind == "body" and name[0].islower():
            yield "body in small letters"


def _bin(number: int, few: int, some: int) -> str:
    return f"1-{few}" if number <= few else f"{few + 1}-{some}" if number <= some else f"{some + 1}+"
