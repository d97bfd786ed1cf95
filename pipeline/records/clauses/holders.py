"""Yearly titles with the number of those who hold them: `Cả huyện có 63 chiến sĩ thi đua, 9 lao động tiên tiến`."""

from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.unreal import is_goal

YEARLY = ("Chiến sĩ thi đua", "Lao động tiên tiến", "Tập thể lao động")
"""First words of the titles of a year's end, which name who holds them."""
HAVING = (["có"], ["ghi", "nhận"])
"""Words before the number of the first title."""


def counted_holders(s: Sentence, site: Site) -> Clause | None:
    """Return the titles of the group, each with the number of its holders; None where a number is missing, somebody is
    told to have the title, or it is a goal.
    """
    count = site.awards[0].count
    counted = all(one.count and one.award.value.name.startswith(YEARLY) for one in site.awards)
    if count is None or not counted or site.right or is_goal(s, count.start):
        return None
    start = next((m.start for m in s.mentions if m.label == "GROUP" and m.end == count.end), count.start)
    if not any(s.keys(start - len(words), start) == words for words in HAVING):
        return None
    return Clause("clause.report", site.status, count.start, site.last, awards=site.awards, elided=True)
