"""The occasion of an award: its day, its movement and period, and who holds the meeting.

Quality (F1 on corpus, dev): slot:date 0.81, 0.52; slot:period 0.84, 0.54.
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clauses.chronicles import RULE as CHRONICLE
from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.slots.dates import iso
from vinhdanh.tokens.table import Tokens

PAST = frozenset(
    tuple(words.split())
    for words in (
        "trước đó, từng được, đã từng, năm qua, vừa qua, nhiều năm, quá trình, được biết, đến nay, với những, "
        "những năm, ngoài ra, hiện có, tính đến, chặng đường, nhiều lần"
    ).split(", ")
)
"""Words of sentences that tell of earlier times, or of no certain day."""
LEAD = 6
"""Sentences from the beginning in which the day of the event is looked for."""
FIRST_YEAR = 1990
"""Articles in reach are younger; an earlier date is one of history."""
FEAST = 3
"""Tokens between `dịp` and the day of a feast."""
LEADING = 3
"""Tokens of a sentence before the period that it begins with."""
SPANS = frozenset("- / đến".split())
MEETINGS = frozenset({("hội", "nghị"), ("buổi", "lễ"), ("đại", "hội")})


class Occasions:
    """Answers for each fact when, in which movement and for which period."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], published: str | None) -> None:
        """Index dates, periods, movements and units; a page's time stamp stands in for a missing day of publication."""
        self.tokens = tokens
        dates = [m for m in mentions if m.label == "DATE"]
        self.dates = [m for m in dates if not (self._of_a_span(m, dates) or self._of_a_feast(m) or self._of_news(m))]
        self.years = [m for m in mentions if m.label == "YEAR"]
        self.periods = [m for m in mentions if m.label == "PERIOD"]
        self.movements = [m for m in mentions if m.label == "MOVEMENT"]
        self.units = [m for m in mentions if m.label == "UNIT"]
        stamp = next((m for m in mentions if m.label == "STAMP"), None)
        self.published = published or (iso(stamp.value, None) if stamp else self._year_told(dates))
        self.event = self._event()

    def _of_a_span(self, m: Mention, dates: Sequence[Mention]) -> bool:
        """`(13/5/1953 - 13/5/2013)`: an anniversary is no day of an event."""
        key = self.tokens.key
        begins = m.end < len(key) and key[m.end] in SPANS and any(d.start == m.end + 1 for d in dates)
        return begins or m.start > 0 and key[m.start - 1] in SPANS and any(d.end == m.start - 1 for d in dates)

    def _of_a_feast(self, m: Mention) -> bool:
        """`dịp 2/9`, `nhân dịp lễ 30-4`: the feast for which awards are given, often weeks before it."""
        lead = self.tokens.key[max(m.start - FEAST, 0) : m.start]
        return "dịp" in lead and "này" not in lead and "," not in lead

    def _of_news(self, m: Mention) -> bool:
        """`Tin từ Công an tỉnh X ngày 26-5: …`: the day on which somebody told it."""
        a, _ = self.tokens.sentences[self.tokens.sentence[m.start]]
        lead = self.tokens.key[a : m.start]
        return ["tin", "từ"] in (lead[:2], lead[1:3], lead[2:4]) and "," not in lead

    def _year_told(self, dates: Sequence[Mention]) -> str | None:
        """Without a day of publication the year of a whole date in the lead, or at the end of an anniversary."""
        told = (m for m in dates if m not in self.dates or self.tokens.sentence[m.start] < LEAD)
        years = [m.value.year for m in told if m.value.day and m.value.year]
        return str(max(years)) if years and max(years) >= FIRST_YEAR else None

    def _event(self) -> Mention | None:
        """The day of the event that the article reports: the first one in its lead, no day of history."""
        year = int(self.published[:4]) if self.published else FIRST_YEAR
        days = (m for m in self.dates if m.value.day and self.tokens.sentence[m.start] < LEAD)
        return next((m for m in days if m.value.year is None or m.value.year >= year - 1), None)

    def dated(self, fact: Fact, award: Mention) -> Fact:
        """Fill date, period and movement of a fact from its sentence, else from the occasion."""
        a, b = self.tokens.sentences[fact.evidence]
        movement = next((m for m in self.movements if a <= m.start and m.end <= b), None)
        period = self._period(a, b, award, movement)
        date = None if fact.status == "proposed" else self._date(a, b, award)
        count = fact.award_count
        behind = bool(period) and award.end <= self._at(str(period), a, b)
        if period and "," in period and count is None and (behind or CHRONICLE in fact.rules):
            own_year = any(award.end <= y.start < self._at(period, a, b) for y in self.years)
            count = None if own_year else period.count(",") + 1
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
        periods = [m for m in self.periods if a <= m.start and m.end <= b and self._shares_part(a, m, award)]
        if periods:
            return str(periods[0].value)
        after = [m for m in self.years if award.end <= m.start and m.end <= b]
        tied = [m for m in after if movement and m.start >= movement.end or self._achievement(award.end, m.start)]
        return str(tied[0].value.year) if tied else None

    def _shares_part(self, a: int, period: Mention, award: Mention) -> bool:
        """Does no `;` stand between a period and an award? One with which the sentence begins is that of all parts."""
        first, second = sorted((period, award), key=lambda m: m.start)
        leads = period is first and period.start - a <= LEADING
        return leads or ";" not in self.tokens.key[first.end : second.start]

    def _achievement(self, a: int, b: int) -> bool:
        return any(
            self.tokens.key[i : i + 2] == ["thành", "tích"] or self.tokens.key[i] in {"phong", "học", "trong"}
            for i in range(a, b)
        )

    def _date(self, a: int, b: int, award: Mention) -> str | None:
        inside = [m for m in self.dates if a <= m.start and m.end <= b]
        if inside:
            before = [m for m in inside if m.end <= award.start]
            near = before[-1] if before else inside[0]
            return None if self._of_saying(near.end, award.start) else iso(near.value, self.published)
        years = [m for m in self.years if a <= m.start and m.end <= b and not self._achievement(award.end, m.start)]
        if years:
            near = min(years, key=lambda m: (m.start < award.end and m.start - a > 1, abs(m.start - award.end)))
            return iso(near.value, self.published)
        return None if self._past(a, b) else self._event_day(b)

    def _of_saying(self, a: int, b: int) -> bool:
        """`Ngày 28/5, cô Lan cho biết, trường đã tặng …`: the day is that on which somebody told it."""
        return any(self.tokens.key[i : i + 2] == ["cho", "biết"] for i in range(a, b))

    def _past(self, a: int, b: int) -> bool:
        """Does the sentence tell of earlier times, or of several (`từng được`, `trong 5 năm qua`, `nhiều lần`)?"""
        return any(
            tuple(self.tokens.key[i : i + 2]) in PAST or self.tokens.key[i] in {"lần", "từng"} for i in range(a, b)
        )

    def _event_day(self, b: int) -> str | None:
        """The day of the event that the lead tells, for what the sentences behind it tell of the same event."""
        return iso(self.event.value, self.published) if self.event and self.event.start < b else None

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
