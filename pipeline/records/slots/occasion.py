"""The occasion of an award: its day, its movement and period, and who holds the meeting.

Quality (F1 on corpus, dev): slot:date 0.87, 0.67; slot:period 0.93, 0.81.
"""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clauses.chronicles import RULE as CHRONICLE
from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.slots.dates import iso
from vinhdanh.records.slots.days import Days
from vinhdanh.records.slots.events import Events
from vinhdanh.records.slots.movements import Movements
from vinhdanh.records.slots.periods import Periods
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

YEAR_LEADS = frozenset("năm trong và đặc biệt đến riêng tiếp đó vào còn là".split())
"""Words between the beginning of a part of a sentence and the year that it begins with."""
PART_ENDS = frozenset({";", ",", ":", "-"})
NATION = 2
"""Tokens of a mark or a nation between an award and its year."""
DASHES = frozenset({"-", "–"})
PREDICATES = frozenset({"được", "nhận", "đạt", "đón"})
NEXT_VERB = 2
"""Tokens between a year and the verb of its clause."""
BEFORE_YEAR = frozenset("vào từ tới hồi , ( và riêng trong".split())
"""What stands before the year of a conferring that does not stand right behind its award."""
MEETINGS = frozenset({("hội", "nghị"), ("buổi", "lễ"), ("đại", "hội")})


class Occasions:
    """Answers for each fact when, in which movement and for which period."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], published: str | None) -> None:
        """Index dates, periods, movements and units."""
        self.tokens = tokens
        self.days, self.periods = Days(tokens, mentions, published), Periods(tokens, mentions)
        self.movements, self.events = Movements(tokens, mentions), Events(tokens, mentions, self.days)
        self.units = [m for m in mentions if m.label == "UNIT"]

    def dated(self, fact: Fact, award: Mention) -> Fact:
        """Fill date, period and movement of a fact from its sentence, else from the occasion."""
        a, b = self.tokens.sentences[fact.evidence]
        movement = self.movements.of(fact.evidence, award)
        period = self.periods.of(a, b, award, movement)
        date = None if fact.status == "proposed" else self._date(a, b, award, fact.rules[0])
        if fact.status == "planned" and not self._own_day(a, b):
            date = self._iso(self.events.upcoming_day()) or date
        count = fact.award_count
        behind = bool(period) and award.end <= self._at(str(period), a, b)
        if period and "," in period and count is None and (behind or CHRONICLE in fact.rules):
            own_year = any(award.end <= y.start < self._at(period, a, b) for y in self.periods.years)
            count = None if own_year else period.count(",") + 1
        return replace(
            fact,
            award_count=count,
            period=period,
            date=date,
            movement=(movement.start, movement.end) if movement else None,
        )

    def _at(self, period: str, a: int, b: int) -> int:
        return next((m.start for m in self.periods.periods if a <= m.start < b and m.value == period), 0)

    def _date(self, a: int, b: int, award: Mention, rule: str) -> str | None:
        inside = [m for m in self.days.dates if a <= m.start and m.end <= b]
        if inside:
            before = [m for m in inside if m.end <= award.start]
            return self._iso(before[-1] if before else inside[0])
        told = [m for m in self.periods.years if a <= m.start and m.end <= b]
        years = [m for m in told if self._confers(a, m, award)]
        if years:
            return self._iso(min(years, key=lambda m: self._distance(m, a, award)))
        if any(self._begins_or_ends(m) for m in told) and not self.events.points_here(a, b):
            return None
        return self._iso(self.events.day_for(a, b, rule, award))

    def _own_day(self, a: int, b: int) -> bool:
        return any(a <= m.start and m.end <= b for m in self.days.dates)

    def _iso(self, day: Mention | None) -> str | None:
        return iso(day.value, self.days.published) if day else None

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
        return i < a or self.tokens.key[i] in PART_ENDS or self._before_verb(year)

    def _confers(self, a: int, year: Mention, award: Mention) -> bool:
        """Is it the year of the conferring: one that leads, or stands right behind the award, `vào`, `từ`, a comma?
        Not one that closes a bracket before it (`A (năm 2014), B`) or leads a later part (`A; năm 2020 được tặng B`).
        """
        closes = year.end <= award.start and self.tokens.key[year.end] == ")"
        later = year.start >= award.end and self._leads(year, a) and self._tells_anew(award.end, year)
        if closes or later or self.periods.of_effort(a, year, award) or self._begins_or_ends(year):
            return False
        near = year.start == a + 1 or self.tokens.key[year.start - 1] in BEFORE_YEAR
        return near or self._right_behind(award, year) or self._leads(year, a)

    def _right_behind(self, award: Mention, year: Mention) -> bool:
        """`A năm 1980`, `“A” năm 1980`, `A Việt Nam năm 1980`."""
        between = range(award.end, min(year.start, award.end + NATION))
        named = all(self.tokens.shape[i] in CAPITALS or self.tokens.key[i] == '"' for i in between)
        return named and award.end <= year.start <= award.end + NATION

    def _tells_anew(self, i: int, year: Mention) -> bool:
        """`…; năm 2020 …`, `…, năm 2021 đạt B`: does the year begin a clause of its own behind token `i`?"""
        anew = any(year.end <= v <= year.end + NEXT_VERB for v in self.periods.told)
        joined = anew and self.tokens.key[year.start - 1] == ","
        return ";" in self.tokens.key[i : year.start] or joined or self._before_verb(year)

    def _before_verb(self, year: Mention) -> bool:
        """`A và năm 2010 (ông) được tặng B`: does the year stand between `và` or a comma and a predicate?"""
        behind = self.tokens.key[year.end : year.end + NEXT_VERB]
        joined = self.tokens.key[year.start - 1] in {"và", ","}
        return joined and "," not in behind and not PREDICATES.isdisjoint(behind)

    def _begins_or_ends(self, year: Mention) -> bool:
        """`từ năm 2003 đến nay`, `năm 1990 - 2005`: years over which something went on."""
        key = self.tokens.key
        behind, beyond = (key[i] if i < len(key) else "" for i in (year.end, year.end + 1))
        ends = key[year.start - 1] in DASHES and key[year.start - 2].isdigit()
        return ends or behind == "đến" or behind in DASHES and beyond.isdigit()

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
