"""The days of an article that may be those of an award.

Quality (F1 on corpus, dev): slot:date 0.87, 0.67.
"""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.slots.dates import iso
from vinhdanh.records.slots.event_years import year_of_event
from vinhdanh.records.words import phrases
from vinhdanh.tokens.table import Tokens

LEAD = 6
"""Sentences from the beginning in which the day of the event is looked for."""
FIRST_YEAR = 1990
"""Articles in reach are younger; an earlier date is one of history."""
FEAST = 3
"""Tokens between `dịp` and the day of a feast."""
TOLD = 30
"""Tokens between a day and `cho biết`."""
HOLDS_FROM = (["tính", "từ"], ["kể", "từ"])
TELLS = (["cho", "biết"], ["cho", "hay"])
SPANS = frozenset("- / đến".split())
CEREMONY = phrases(
    "tổ chức, hội nghị, đại hội, tuyên dương, khen thưởng, vinh danh, biểu dương, trao tặng, đón nhận, kỉ niệm, "
    "gặp mặt, bằng khen"
)
CEREMONIES = frozenset("lễ buổi họp trao tặng".split())


class Days:
    """The days of an article that may be those of an award, and the day of its publication, as far as it is known."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], published: str | None) -> None:
        """Index the dates; a page's time stamp stands in for a missing day of publication."""
        self.tokens = tokens
        dates = [m for m in mentions if m.label == "DATE"]
        self.news = [m for m in dates if self._of_news(m)]
        others = [m for m in dates if self._of_a_span(m, dates) or self._of_a_feast(m) or self._of_a_rule(m)]
        self.dates = [m for m in dates if m not in others and m not in self.news]
        stamp = next((m for m in mentions if m.label == "STAMP"), None)
        self.published = published or (iso(stamp.value, None) if stamp else self._year_told(dates))

    def _of_a_span(self, m: Mention, dates: Sequence[Mention]) -> bool:
        """`(13/5/1953 - 13/5/2013)`: an anniversary is no day of an event."""
        key = self.tokens.key
        behind = m.end + 1 + (key[m.end + 1 : m.end + 2] == ["ngày"])
        before = m.start - 1 - (key[m.start - 1] == "ngày")
        begins = m.end < len(key) and key[m.end] in SPANS and any(d.start == behind for d in dates)
        return begins or before >= 0 and key[before] in SPANS and any(d.end == before for d in dates)

    def _of_a_feast(self, m: Mention) -> bool:
        """`dịp 2/9`, `nhân dịp lễ 30-4`: the feast for which awards are given, often weeks before it."""
        lead = self.tokens.key[max(m.start - FEAST, 0) : m.start]
        return "dịp" in lead and "này" not in lead and "," not in lead

    def _of_a_rule(self, m: Mention) -> bool:
        """`nghỉ hưu tính từ ngày 1-12`, `kể từ 1-7`: the day from which something holds."""
        i = m.start - (self.tokens.key[m.start - 1] == "ngày")
        return self.tokens.key[i - 2 : i] in HOLDS_FROM

    def _of_news(self, m: Mention) -> bool:
        """`Tin từ Công an tỉnh X ngày 26-5: …`, `Ngày 26-5, ông X cho biết, …`: the day on which somebody told it."""
        key = self.tokens.key
        a, b = self.tokens.sentences[self.tokens.sentence[m.start]]
        lead, behind = key[a : m.start], key[m.end : min(m.end + TOLD, b)]
        if ["tin", "từ"] in (lead[:2], lead[1:3], lead[2:4]) and "," not in lead:
            return True
        if ["thông", "tin"] in (behind[:2], behind[1:3]) or ["tin", "từ"] in (behind[:2], behind[1:3]):
            return True
        told = next((i for i in range(len(behind)) if behind[i : i + 2] in TELLS), None)
        return told is not None and not self._gives(m.end, m.end + told)

    def _gives(self, a: int, b: int) -> bool:
        key = self.tokens.key
        return any(key[i] in CEREMONIES or tuple(key[i : i + 2]) in CEREMONY for i in range(a, b))

    def _year_told(self, dates: Sequence[Mention]) -> str | None:
        """Without a day of publication the year of a whole date in the lead, or at the end of an anniversary, else that
        in the name of what is held.
        """
        told = (m for m in dates if m not in self.dates or self.tokens.sentence[m.start] < LEAD)
        years = [m.value.year for m in told if m.value.day and m.value.year]
        if years and max(years) >= FIRST_YEAR:
            return str(max(years))
        named = None if years else year_of_event(self.tokens)
        return str(named) if named else None
