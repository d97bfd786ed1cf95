"""The year of an article without a day of publication: that in the name of what is held (`Liên hoan … năm 2017`)."""

import re
from itertools import pairwise

from vinhdanh.records.words import phrases
from vinhdanh.tokens.table import Tokens

YEAR = re.compile(r"(?:199|20[0-4])\d", re.ASCII)
LEAD = 4
"""Sentences from the beginning that name what is held."""
REACH = 24
"""Tokens between what is held and its year."""
EVENTS = phrases("hội nghị, liên hoan, ngày hội, lễ hội, hội thi, cuộc thi, kì thi, diễn đàn, chương trình")
HELD = phrases("diễn ra, tổ chức, phối hợp")
OF_OTHER_YEARS = phrases("tổng kết, sơ kết, kết quả, thành tích, công tác, năm học, nhiệm vụ, kế hoạch, nhiệm kì")
"""What a meeting sums up or plans, in the year before or behind."""
NO_YEAR_AFTER = frozenset({"đến", "-", "–", "từ", "/", "."})
NUMBERED = ["lần", "thứ"]


def year_of_event(tokens: Tokens) -> int | None:
    """Return the latest year behind the name of a meeting, festival or contest that is held, else None."""
    years = (i for i, key in enumerate(tokens.key) if YEAR.fullmatch(key))
    return max((int(tokens.key[i]) for i in years if _names_event(tokens, i)), default=None)


def _names_event(tokens: Tokens, year: int) -> bool:
    (a, b), key = tokens.sentences[tokens.sentence[year]], tokens.key
    events = [i for i in range(max(a, year - REACH), year - 1) if (key[i], key[i + 1]) in EVENTS]
    if not events or key[year - 1] in NO_YEAR_AFTER or key[year + 1 : year + 2] in (["-"], ["–"]):
        return False
    name = key[events[-1] : year]
    apart = name[-2:] == [",", "năm"] and NUMBERED not in [name[i : i + 2] for i in range(len(name))]
    if apart or ";" in name or any(pair in OF_OTHER_YEARS for pair in pairwise(name)):
        return False
    return tokens.sentence[year] < LEAD or any(pair in HELD for pair in pairwise(key[a:b]))
