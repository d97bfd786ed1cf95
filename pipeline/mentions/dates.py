"""Days, months, years and periods as the press writes them: `chiều 4-3`, `ngày 20 tháng 11 năm 2023`, `giai đoạn
2015-2020`.

A small grammar of our own: general date libraries fill missing parts from today and miss `chiều ngày 4-3`.
Order is always day-month(-year) (DOMAIN section 5).

Quality (F1 on corpus, dev): slot:date 0.87, 0.67; slot:period 0.93, 0.81.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention, in_order
from vinhdanh.tokens.table import Tokens

DAY_CUES = frozenset("ngày sáng trưa chiều tối đêm hôm nay qua mùng mồng dịp ( từ đến và".split())
FULL = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.]([1-9]\d{3}|\d{2})", re.ASCII)
SHORT = re.compile(r"(\d{1,2})[-/.](\d{1,2})", re.ASCII)
MONTH_YEAR = re.compile(r"(\d{1,2})[-/.]([1-9]\d{3})", re.ASCII)
YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
YEAR_RANGE = re.compile(r"((?:19|20)\d\d)[-–—/]((?:19|20)\d\d)", re.ASCII)
NUMBER = re.compile(r"\d{1,2}", re.ASCII)
OPENERS = frozenset("ngày mùng mồng tháng năm".split())
"""Words that a date may begin with; all other dates begin with a digit."""
PARTS_OF_DAY = frozenset("nay qua sáng trưa chiều tối đêm".split())
TIMES_OF_DAY = frozenset("hôm sáng trưa chiều tối đêm".split())
TODAY = 8
"""Tokens between a part of the day and its day between commas."""
STAMP_LINE = 14
"""Tokens of a line that tells when a page was published."""
STAMP_WORDS = frozenset(
    "thứ hai ba tư năm sáu bảy chủ nhật cập nhật lúc ngày đăng gmt am pm gmt+7 xuất bản viết giờ phút".split()
)
DASHES = frozenset("- – —".split())


@dataclass(frozen=True, slots=True)
class Day:
    """A day or a part of one; None where the text does not say.

    day: 1–31, month: 1–12, year: four digits.
    """

    day: int | None
    month: int | None
    year: int | None


class Dates:
    """Finds DATE (value `Day`), PERIOD (value `2015-2020`, `2012, 2016` or `2019`) and STAMP (the
    page's time stamp).
    """

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Needs no table; the arguments are those of every grammar."""

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the dates and periods of `tokens` in order, not overlapping."""
        places = (i for i, key in enumerate(tokens.key) if key in OPENERS or key[0].isdigit())
        award_ends = {m.end for m in found if m.label == "AWARD"}
        return in_order(places, lambda i: next(self._at(tokens, i), None) or _year_of_award(tokens, i, award_ends))

    def _at(self, tokens: Tokens, i: int) -> Iterator[Mention]:
        yield from _period(tokens, i)
        yield from _day_in_words(tokens, i)
        yield from _numeric_day(tokens, i)
        yield from _month(tokens, i)
        yield from _year(tokens, i)


def _valid(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12


def _is_month(key: str) -> bool:
    return NUMBER.fullmatch(key) is not None and _valid(1, int(key))


def _four_digits(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _numeric_day(tokens: Tokens, i: int) -> Iterator[Mention]:
    key = tokens.key[i]
    if (m := FULL.fullmatch(key)) and _valid(int(m[1]), int(m[2])):
        timed = i + 1 < len(tokens.key) and re.fullmatch(r"\d{1,2}|\d{1,2}:\d\d(:\d\d)?", tokens.key[i + 1])
        stamp = timed or _on_line_of_its_own(tokens, i)
        yield Mention(
            "STAMP" if stamp else "DATE", i, i + 1, "date.full", Day(int(m[1]), int(m[2]), _four_digits(m[3]))
        )
    elif (m := SHORT.fullmatch(key)) and _valid(int(m[1]), int(m[2])):
        before = tokens.key[i - 1] if i else ""
        known = before in DAY_CUES and before not in {"đến", "qua"} or before in {"qua", "đến"} and "/" in key
        if known or _in_commas(tokens, i) or _behind_today(tokens, i):
            yield Mention("DATE", i, i + 1, "date.short", Day(int(m[1]), int(m[2]), None))


def _in_commas(tokens: Tokens, i: int) -> bool:
    """`Sáng nay, 1.7, Cục X tổ chức`: a day between commas, behind a word for a part of the day."""
    commas = tokens.key[i - 1 : i] == [","] and tokens.key[i + 1 : i + 2] == [","]
    return commas and bool(PARTS_OF_DAY & set(tokens.key[max(i - TODAY, 0) : i]))


def _behind_today(tokens: Tokens, i: int) -> bool:
    """`chiều qua 27-5`, `hôm nay, 20-7`."""
    j = i - (tokens.key[i - 1 : i] == [","])
    return j >= 2 and tokens.key[j - 1] in {"nay", "qua"} and tokens.key[j - 2] in TIMES_OF_DAY


def _on_line_of_its_own(tokens: Tokens, i: int) -> bool:
    """Does the line of token `i` hold nothing but a day, a time and words like `Cập nhật`, `Thứ Hai`?"""
    a = b = i
    while a and tokens.shape[a - 1] != "¶" and i - a <= STAMP_LINE:
        a -= 1
    while b < len(tokens.key) and tokens.shape[b] != "¶" and b - i <= STAMP_LINE:
        b += 1
    line = tokens.key[a:b]
    return b - a <= STAMP_LINE and all(key in STAMP_WORDS or not any(c.isalpha() for c in key) for key in line)


def _day_in_words(tokens: Tokens, i: int) -> Iterator[Mention]:
    key = tokens.key
    if (
        i + 3 < len(key)
        and key[i] in {"ngày", "mùng", "mồng"}
        and NUMBER.fullmatch(key[i + 1])
        and key[i + 2] == "tháng"
        and NUMBER.fullmatch(key[i + 3])
    ):
        if not _valid(int(key[i + 1]), int(key[i + 3])):
            return
        has_year = i + 5 < len(key) and key[i + 4] == "năm" and YEAR.fullmatch(key[i + 5])
        year = int(key[i + 5]) if has_year else None
        yield Mention(
            "DATE", i + 1, i + 6 if has_year else i + 4, "date.words", Day(int(key[i + 1]), int(key[i + 3]), year)
        )


def _month(tokens: Tokens, i: int) -> Iterator[Mention]:
    key = tokens.key
    if key[i] != "tháng" or i + 1 == len(key):
        return
    if (m := MONTH_YEAR.fullmatch(key[i + 1])) and _valid(1, int(m[1])):
        yield Mention("DATE", i, i + 2, "date.month", Day(None, int(m[1]), int(m[2])))
    elif i + 3 < len(key) and _is_month(key[i + 1]) and key[i + 2] == "năm" and YEAR.fullmatch(key[i + 3]):
        yield Mention("DATE", i, i + 4, "date.month", Day(None, int(key[i + 1]), int(key[i + 3])))


def _year(tokens: Tokens, i: int) -> Iterator[Mention]:
    key = tokens.key
    if (
        key[i] == "năm"
        and i + 3 < len(key)
        and YEAR.fullmatch(key[i + 1])
        and key[i + 2] in {"và", ","}
        and YEAR.fullmatch(key[i + 3])
    ):
        yield _list_of_years(tokens, i + 1)
    elif key[i] == "năm" and i + 1 < len(key) and YEAR.fullmatch(key[i + 1]):
        yield Mention("YEAR", i, i + 2, "date.year", Day(None, None, int(key[i + 1])))


def _year_of_award(tokens: Tokens, i: int, award_ends: Set[int]) -> Mention | None:
    """`Huân chương Lao động hạng Ba (1990)`, `“Anh hùng Lao động” (1990)`: a bare year in brackets right behind an
    award.
    """
    end = i - 1 - (tokens.key[i - 2 : i - 1] == ['"'])
    inside = end in award_ends and tokens.key[i - 1] == "(" and tokens.key[i + 1 : i + 2] == [")"]
    if not inside or not YEAR.fullmatch(tokens.key[i]):
        return None
    return Mention("YEAR", i, i + 1, "date.year_of_award", Day(None, None, int(tokens.key[i])))


def _period(tokens: Tokens, i: int) -> Iterator[Mention]:
    key, n = tokens.key, len(tokens.key)
    first = i + (key[i] == "năm" and i + 1 < n)
    if found := next(_range(tokens, first), None):
        yield found
    elif period := _from_to(tokens, i):
        yield period
    elif YEAR.fullmatch(key[i]) and i + 2 < n and key[i + 1] in {"và", ","} and YEAR.fullmatch(key[i + 2]):
        yield _list_of_years(tokens, i)


def _range(tokens: Tokens, i: int) -> Iterator[Mention]:
    """`2015-2020`, `2015 – 2020`."""
    key = tokens.key
    if m := YEAR_RANGE.fullmatch(key[i]):
        yield Mention("PERIOD", i, i + 1, "period.range", f"{m[1]}-{m[2]}")
    elif YEAR.fullmatch(key[i]) and i + 2 < len(key) and key[i + 1] in DASHES and YEAR.fullmatch(key[i + 2]):
        yield Mention("PERIOD", i, i + 3, "period.range", f"{key[i]}-{key[i + 2]}")


def _from_to(tokens: Tokens, i: int) -> Mention | None:
    """`2015 đến 2020`, `năm 2015 đến năm 2020`."""
    first = i + (tokens.key[i] == "năm")
    if tokens.key[first + 1 : first + 2] != ["đến"]:
        return None
    last = first + 2 + (tokens.key[first + 2 : first + 3] == ["năm"])
    years = [*tokens.key[first : first + 1], *tokens.key[last : last + 1]]
    if len(years) < 2 or not all(YEAR.fullmatch(year) for year in years):
        return None
    return Mention("PERIOD", first, last + 1, "period.from_to", "-".join(years))


def _list_of_years(tokens: Tokens, i: int) -> Mention:
    years, j = [tokens.key[i]], i + 1
    while j + 1 < len(tokens.key) and tokens.key[j] in {"và", ","} and YEAR.fullmatch(tokens.key[j + 1]):
        years.append(tokens.key[j + 1])
        j += 2
    return Mention("PERIOD", i, j, "period.list", ", ".join(years))
