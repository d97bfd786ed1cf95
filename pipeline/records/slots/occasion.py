"""The occasion of an award: its day, its movement and period, and who holds the meeting.

Quality (F1 on corpus, dev): slot:date 0.81, 0.52; slot:period 0.84, 0.54.
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clauses.chronicles import RULE as CHRONICLE
from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.slots.dates import iso
from vinhdanh.records.slots.events import FIRST_YEAR, LEAD, Events
from vinhdanh.tokens.table import Tokens

FEAST = 3
"""Tokens between `dịp` and the day of a feast."""
LEADING = 3
"""Tokens of a sentence before the period that it begins with."""
SPANS = frozenset("- / đến".split())
YEAR_LEADS = frozenset("năm trong và đặc biệt đến riêng tiếp đó vào còn là".split())
"""Words between the beginning of a part of a sentence and the year that it begins with."""
PART_ENDS = frozenset({";", ",", ":", "-"})
DASHES = frozenset({"-", "–"})
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
        self.events = Events(tokens, mentions, self.dates, self.published)

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

    def dated(self, fact: Fact, award: Mention) -> Fact:
        """Fill date, period and movement of a fact from its sentence, else from the occasion."""
        a, b = self.tokens.sentences[fact.evidence]
        movement = next((m for m in self.movements if a <= m.start and m.end <= b), None)
        period = self._period(a, b, award, movement)
        date = None if fact.status == "proposed" else self._date(a, b, award, fact.rules[0])
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

    def _date(self, a: int, b: int, award: Mention, rule: str) -> str | None:
        inside = [m for m in self.dates if a <= m.start and m.end <= b]
        if inside:
            before = [m for m in inside if m.end <= award.start]
            near = before[-1] if before else inside[0]
            return None if self._of_saying(near.end, award.start) else iso(near.value, self.published)
        told = [m for m in self.years if a <= m.start and m.end <= b]
        years = [m for m in told if not (self._achievement(award.end, m.start) or self._begins_or_ends(m))]
        if years:
            near = min(years, key=lambda m: self._distance(m, a, award))
            return iso(near.value, self.published)
        if any(self._begins_or_ends(m) for m in told) and not self.events.points_here(a, b):
            return None
        day = self.events.day_for(a, b, rule)
        return iso(day.value, self.published) if day else None

    def _distance(self, year: Mention, a: int, award: Mention) -> tuple[bool, bool, int]:
        """How far a year is from an award: one that leads its part of the sentence (`…; năm 2014, X đạt A`) goes with
        what follows it, any other with what it follows.
        """
        leads = self._leads(year, a)
        away = year.start >= award.end if leads else year.start < award.end
        return away, not leads, abs(year.start - award.end)

    def _leads(self, year: Mention, a: int) -> bool:
        i = year.start - 1
        while i >= a and self.tokens.key[i] in YEAR_LEADS:
            i -= 1
        return i < a or self.tokens.key[i] in PART_ENDS

    def _begins_or_ends(self, year: Mention) -> bool:
        """`từ năm 2003 đến nay`, `năm 1990 - 2005`: years over which something went on."""
        key = self.tokens.key
        behind, beyond = (key[i] if i < len(key) else "" for i in (year.end, year.end + 1))
        ends = key[year.start - 1] in DASHES and key[year.start - 2].isdigit()
        return ends or behind == "đến" or behind in DASHES and beyond.isdigit()

    def _of_saying(self, a: int, b: int) -> bool:
        """`Ngày 28/5, cô Lan cho biết, trường đã tặng …`: the day is that on which somebody told it."""
        return any(self.tokens.key[i : i + 2] == ["cho", "biết"] for i in range(a, b))

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
