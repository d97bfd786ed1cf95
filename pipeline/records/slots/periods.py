"""The years for which an award is given: those beside it, else those of the emulation that the article sums up.

Quality (F1 on corpus, dev): slot:period 0.93, 0.81.
"""

from collections.abc import Sequence, Set

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.counts.numerals import read_number
from vinhdanh.records.words import phrases
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

IN = frozenset({"trong", "qua", "sau", "suốt"})
COUNTED_BEFORE = frozenset({",", "qua", "ấy", "đó", "này", "thực"})
"""Behind `5 năm`, where an article told before which years those are."""
EARLY = 6
"""Tokens of a sentence before `5 năm qua`."""
LEADING = 3
"""Tokens of a sentence before the period that it begins with."""
REACH = 18
"""Tokens between the word for emulation or honours and its years."""
NEAR = 8
"""Tokens between a word for efforts and their year."""
LEAD = 4
"""Sentences from the beginning that tell what the article sums up."""
EMULATED = frozenset({None, "khen_thuong", "tuyen_duong", "giay_khen", "bang_khen", "co_thi_dua"})
"""Categories of awards that a meeting gives for the years that it sums up; None: no form of award is named."""
FOR_LIFE = ("Anh hùng", "Nhà giáo", "Nghệ sĩ", "Nghệ nhân", "Thầy thuốc", "Bà mẹ")
"""First words of titles that are given once in a life."""
OF_A_YEAR = ("Gương mặt", "tiêu biểu", "xuất sắc")
"""Words of prizes for what somebody did in a year."""
MERIT = phrases("thành tích, tiêu biểu")
EFFORT = MERIT | phrases("phong trào, công tác, thi đua, học tập, nhiệm vụ")
EFFORTS = frozenset("trong giỏi".split())
OF_GIVING = frozenset("vào từ hồi ,".split())
"""What stands before the year of a conferring."""
TELLING = frozenset({"give", "receive", "reach", "recognise", "commend", "honour"})
YEAR_WORDS = frozenset("các trong vào năm giai đoạn riêng và đến".split())
"""Words between a mark and the years that a part of a sentence begins with."""
NO_GIVER = frozenset(", ; ( : vào cho được".split())
"""What stands in no name of a giver."""
OTHER_MATTER = frozenset("sinh lập olympic bão số tải".split())
CONTESTS = phrases("cuộc thi, kì thi, hội thi, hội diễn, liên hoan")
EMULATION = phrases("thi đua, khen thưởng, điển hình, phong trào, tuyên dương, biểu dương, thành tích")
HONOURS = phrases("khen thưởng, điển hình, tuyên dương, biểu dương, bình bầu, khen các")
SUMMING = phrases("tổng kết, sơ kết, đại hội, nhìn lại, ghi nhận")
AHEAD = phrases("phát động, nhiệm kì, phương hướng, nhiệm vụ, kế hoạch, đến năm")
FOUNDED = phrases("thành lập, truyền thống, ngày sinh, nhiệm kì, đề án")
ELSEWHERE = phrases("trước đó, từng được, đã từng, nhiều lần, cùng ngày, năm qua")
"""Words of sentences that tell of other occasions."""


class Periods:
    """Answers for each award for which years it is given."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        """Index years, periods and what the article sums up."""
        self.tokens = tokens
        self.years = [m for m in mentions if m.label == "YEAR" and not _of_birth(tokens, m)]
        self.periods = [m for m in mentions if m.label == "PERIOD" and not self._told(FOUNDED, m.start - NEAR, m.start)]
        self.told = [m.start for m in mentions if m.label == "VERB" and m.value.kind in TELLING]
        self.givings = [m.start for m in mentions if m.label == "VERB" and m.value.kind == "give"]
        self.awards = {m.start: m.end for m in mentions if m.label == "AWARD"}
        self.dates = [m for m in mentions if m.label == "DATE"]
        times = sorted([*self.years, *self.periods], key=lambda m: m.start)
        self.summed = next((m for m in times if self._is_summed(m)), None)

    def of(self, a: int, b: int, award: Mention, movement: Mention | None) -> str | None:
        """The period of an award in the sentence of tokens `a`..`b`, which may name a movement."""
        periods = [m for m in self.periods if a <= m.start and m.end <= b and self._shares_part(a, m, award)]
        if periods:
            return str(periods[0].value)
        for m in self.years:
            other = self._given_between(award.end, m.start) or self._of_another(a, m, award)
            other = other or self._in_bracket_of_another(award.end, m.start)
            inside = a <= m.start and m.end <= b and not other
            if inside and (self.of_effort(a, m, award) or self._names(movement, m)):
                return str(m.value.year)
        counted = self._years_counted(a, b)
        return counted or (self._summed_up(a, b) if self._of_emulation(award) else None)

    def _years_counted(self, a: int, b: int) -> str | None:
        """`(Trong) 5 năm (ấy), R được tặng A`, `Từ phong trào 5 năm qua, …`: the only period of as many years
        that the article told before.
        """
        key = self.tokens.key
        first = a + (key[a] in IN)
        past = (i for i in range(a, min(a + EARLY, b - 2)) if key[i + 1 : i + 3] == ["năm", "qua"])
        read = read_number(key, next(past, first), b)
        if read is None or key[read[1]] != "năm" or key[read[1] + 1] not in COUNTED_BEFORE:
            return None
        told = {str(m.value) for m in self.periods if m.end <= a}
        spans = [value for value in told if _length(value) in {read[0], read[0] - 1}]
        return spans[0] if len(spans) == 1 else None

    def _in_bracket_of_another(self, a: int, year: int) -> bool:
        """`A (năm 1998), B (năm 2010)`: the year of B."""
        return "(" in self.tokens.key[year - 1 : year + 1] and any(a <= award < year for award in self.awards)

    def _of_another(self, a: int, time: Mention, award: Mention) -> bool:
        """`A từ năm 2017 đến 2021, được G tặng B`: is it told of an award before, with another verb behind it?"""
        i = time.start
        while i > a and self.tokens.key[i - 1] in YEAR_WORDS:
            i -= 1
        leads = self.tokens.key[i - 1] in {",", ";"}
        told = not leads and time.end <= award.start and any(a <= i < time.start for i in self.awards)
        return told and self._given_between(time.end, award.start)

    def _names(self, movement: Mention | None, year: Mention) -> bool:
        """`phong trào “…” năm 2023`: does the year stand right behind the movement?"""
        return movement is not None and movement.end <= year.start <= movement.end + 1

    def of_effort(self, a: int, year: Mention, award: Mention) -> bool:
        """Is it the year of efforts (`có thành tích năm 2018`, `cờ thi đua năm 2012`), not that of the conferring?"""
        behind = year.start >= award.end
        first = max(a, year.start - NEAR, award.end if behind else a)
        between = self.tokens.key[first : year.start]
        if OTHER_MATTER & set(between) or self._told(CONTESTS, first, year.start) or OF_GIVING & set(between[-1:]):
            return False
        if behind and (all(key == '"' for key in between) or self._of_giver(award.end, year.start)):
            return self._yearly(award)
        merit = self._told(MERIT, first, year.start)
        excellent = between[-2:] == ["xuất", "sắc"]
        effort = merit or excellent or bool(EFFORTS & set(between)) or self._told(EFFORT, first, year.start)
        return effort if behind else merit

    def _of_giver(self, a: int, b: int) -> bool:
        """`Cờ thi đua (của) Chính phủ năm 2012`: does nothing but whose award it is stand between?"""
        between = self.tokens.key[a:b]
        named = a < b and (between[0] == "của" or self.tokens.shape[a] in CAPITALS)
        return named and len(between) <= NEAR and not NO_GIVER & set(between)

    def _of_emulation(self, award: Mention) -> bool:
        """Not an order, a medal, a badge or a title for life: these are no award for the years of one meeting."""
        category = getattr(award.value, "category", None)
        return category in EMULATED or category == "danh_hieu" and self._yearly(award)

    def _yearly(self, award: Mention) -> bool:
        name = award.value
        title = name.category == "danh_hieu" and not name.name.startswith(FOR_LIFE)
        return title or name.category == "co_thi_dua" or any(w in name.name for w in OF_A_YEAR)

    def _given_between(self, a: int, b: int) -> bool:
        """Is another award given between: `tặng A cho X, tặng B cho Y có thành tích năm 2016`?"""
        return any(a <= i < b and any(i < award <= b for award in self.awards) for i in self.givings)

    def _shares_part(self, a: int, period: Mention, award: Mention) -> bool:
        """Does no `;` stand between a period and an award? One with which the sentence begins is that of all parts, and
        so is that of a heading (`Đại hội giai đoạn 2014-2019: G tặng A cho R; H tặng B cho S`). Years in a list are of
        the award right before them (`A, B các năm 2009, 2012`), and so are those in a bracket behind one.
        """
        first, second = sorted((period, award), key=lambda m: m.start)
        headed = ":" in (self.tokens.key[period.end], *self.tokens.key[max(period.start - LEADING, a) : period.start])
        leads = period is first and (period.start - a <= LEADING or headed)
        if period is first and any(period.end <= y.start and y.end <= award.start for y in self.years):
            return False
        if period is second and self._given_between(award.end, period.start):
            return False
        if period is first and period.start - 1 in self.awards.values() and self.tokens.key[period.end] == ")":
            return False
        if self._of_another(a, period, award):
            return False
        listed = "," in str(period.value)
        if period is second and listed and any(award.end <= i < period.start for i in self.awards):
            return False
        return leads or ";" not in self.tokens.key[first.end : second.start]

    def _is_summed(self, m: Mention) -> bool:
        """`sơ kết phong trào thi đua giai đoạn 2015-2020`, `họp xét khen thưởng năm 2022`: for what the lead says that
        honours are given; not `tổng kết phong trào thi đua năm 2015`, the meeting of every year.
        """
        s = self.tokens.sentence[m.start]
        a, _ = self.tokens.sentences[s]
        first = max(a, m.start - REACH)
        if s >= LEAD or self._told(AHEAD, first, m.start):
            return False
        sums = self._told(SUMMING, a, m.start)
        if m.label == "YEAR":
            return self._told(HONOURS, first, m.start) and not sums
        return self._told(HONOURS, first, m.start) or sums and self._told(EMULATION, first, m.start)

    def _summed_up(self, a: int, b: int) -> str | None:
        """The years that the article sums up, for sentences that tell no day or year of their own."""
        m = self.summed
        if m is None or m.start >= b or self._told(ELSEWHERE, a, b):
            return None
        own = any(a <= t.start < b and t is not m for t in (*self.years, *self.dates, *self.periods))
        return None if own and m.start < a else str(m.value if m.label == "PERIOD" else m.value.year)

    def _told(self, pairs: Set[tuple[str, ...]], a: int, b: int) -> bool:
        key = self.tokens.key
        return any((key[i], key[i + 1]) in pairs for i in range(max(a, 0), b - 1))


def _length(period: str) -> int | None:
    """How many years lie between the ends of `2015-2020`."""
    first, _, last = period.partition("-")
    return int(last) - int(first) if first.isdigit() and last.isdigit() else None


def _of_birth(tokens: Tokens, m: Mention) -> bool:
    """`bà X (sinh năm 1964)`."""
    return m.start > 0 and "sinh" in tokens.key[m.start - 1 : m.start + 1]
