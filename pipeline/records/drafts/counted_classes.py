"""`12 Huân chương X (3 hạng Nhất, 9 hạng Ba) cho R`, `5 đồng chí được tặng A (2 hạng Nhì, 3 hạng Ba)`: classes with a
number each.
"""

from collections.abc import Sequence

from vinhdanh.records.awards.groups import Awarded
from vinhdanh.records.party import Party

TITLE = "danh_hieu"


def counted_classes(awards: Sequence[Awarded], parties: Sequence[Party | None]) -> list[Awarded]:
    """The classes behind the name of one award, where each has its number, or all awards where the numbers are those
    of the one group that gets them (`2 Huân chương X hạng Nhì, 5 hạng Ba cho 7 tập thể`, `cho 9 người, trong đó có 2
    NGND và 7 NGƯT`); else nothing.
    """
    each = len(awards) > 1 and (all_counted(awards) or _counted_titles(awards)) and len(parties) == 1
    if each and count_recipients(awards, parties[0]):
        return list(awards)
    classes = list(awards[1:])
    counted = all(one.award.value.ellipsis and one.count for one in classes)
    headed = bool(classes) and awards[0].award.value.class_ is None and not awards[0].award.value.ellipsis
    return classes if counted and headed else []


def count_recipients(classes: Sequence[Awarded], party: Party | None) -> bool:
    """Do the numbers of the classes add up to those who get the award?"""
    total = sum(one.count.value for one in classes if one.count)
    return party is not None and party.group is not None and party.group.count == total


def all_counted(awards: Sequence[Awarded]) -> bool:
    """`2 Huân chương X hạng Nhất, 5 hạng Nhì`: the first award has a class and each class its number."""
    return awards[0].award.value.class_ is not None and all(one.count for one in awards)


def _counted_titles(awards: Sequence[Awarded]) -> bool:
    """`11 NGND và 147 NGƯT`: titles are counted by those who hold them."""
    return all(one.count and one.award.value.category == TITLE for one in awards)
