"""The occasion of an award: its day, its movement and period, and who holds the meeting."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.dates import iso
from vinhdanh.records.facts import Fact, Range
from vinhdanh.tokens.table import Tokens

SAME_DAY = frozenset(
    {
        ("dịp", "này"),
        ("tại", "hội"),
        ("tại", "buổi"),
        ("tại", "lễ"),
        ("buổi", "lễ"),
        ("hội", "nghị"),
        ("tại", "đại"),
        ("cũng", "tại"),
    }
)
PAST = frozenset({("trước", "đó"), ("từng", "được"), ("năm", "qua"), ("đã", "từng")})
MEETINGS = frozenset({("hội", "nghị"), ("buổi", "lễ"), ("đại", "hội")})


class Occasions:
    """Answers for each fact when, in which movement and for which period."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], published: str | None) -> None:
        """Index dates, periods, movements and units; a page's time stamp stands in for a missing day of publication."""
        self.tokens = tokens
        self.dates = [m for m in mentions if m.label == "DATE"]
        self.years = [m for m in mentions if m.label == "YEAR"]
        self.periods = [m for m in mentions if m.label == "PERIOD"]
        self.movements = [m for m in mentions if m.label == "MOVEMENT"]
        self.units = [m for m in mentions if m.label == "UNIT"]
        stamp = next((m for m in mentions if m.label == "STAMP"), None)
        self.published = published or (iso(stamp.value, None) if stamp else None)

    def dated(self, fact: Fact, award: Mention) -> Fact:
        """Fill date, period and movement of a fact from its sentence, else from the occasion."""
        a, b = self.tokens.sentences[fact.evidence]
        movement = next((m for m in self.movements if a <= m.start and m.end <= b), None)
        period, date = self._period(a, b, award, movement), self._date(a, b, award)
        count = fact.award_count
        if period and "," in period and count is None and award.end <= self._at(period, a, b):
            count = period.count(",") + 1
        return replace(
            fact,
            award_count=count,
            period=period,
            date=date,
            movement=(movement.start, movement.end) if movement else None,
        )

    def _at(self, period: str, a: int, b: int) -> int:
        return next((m.start for m in self.periods if a <= m.start < b and m.value == period), 0)

    def _period(self, a: int, b: int, award: Mention, movement: Mention | None) -> str | None:
        periods = [m for m in self.periods if a <= m.start and m.end <= b]
        if periods:
            return str(periods[0].value)
        after = [m for m in self.years if award.end <= m.start and m.end <= b]
        tied = [m for m in after if movement and m.start >= movement.end or self._achievement(award.end, m.start)]
        return str(tied[0].value.year) if tied else None

    def _achievement(self, a: int, b: int) -> bool:
        return any(
            self.tokens.key[i : i + 2] == ["thành", "tích"] or self.tokens.key[i] in {"phong", "học", "trong"}
            for i in range(a, b)
        )

    def _date(self, a: int, b: int, award: Mention) -> str | None:
        inside = [m for m in self.dates if a <= m.start and m.end <= b]
        if inside:
            before = [m for m in inside if m.end <= award.start]
            return iso((before[-1] if before else inside[0]).value, self.published)
        years = [m for m in self.years if a <= m.start and m.end <= b and not self._achievement(award.end, m.start)]
        if years:
            near = min(years, key=lambda m: (m.start < award.end and m.start - a > 1, abs(m.start - award.end)))
            return iso(near.value, self.published)
        if any(tuple(self.tokens.key[i : i + 2]) in PAST for i in range(a, b - 1)):
            return None
        return self._event_day(a, b)

    def _event_day(self, a: int, b: int) -> str | None:
        """The first day of the article, for what happens `dịp này`, `tại hội nghị` and in a finished event."""
        if (
            any(tuple(self.tokens.key[i : i + 2]) in SAME_DAY for i in range(a, min(a + 10, b - 1)))
            or "hội" in self.tokens.key[a : a + 1]
        ):
            first = next((m for m in self.dates if m.value.day), None)
            return iso(first.value, self.published) if first and first.start < b else None
        return None

    def host(self, i: int) -> Range | None:
        """`<unit> tổ chức hội nghị …` in the lead and `Hội nghị đã tuyên dương N tập thể`: the host's own people are
        honoured.
        """
        a, _ = self.tokens.sentences[self.tokens.sentence[i]]
        if tuple(self.tokens.key[a : a + 2]) not in MEETINGS:
            return None
        for m in self.units:
            end = m.end
            while end < a and (self.tokens.key[end] == "," or any(u.start == end for u in self.units)):
                end = next((u.end for u in self.units if u.start == end), end + 1)
            if (
                self.tokens.key[end : end + 2] == ["tổ", "chức"]
                and m.end < a
                and not any(u.end + 1 == m.start and self.tokens.key[u.end] == "," for u in self.units)
            ):
                return m.start, m.end
        return None
