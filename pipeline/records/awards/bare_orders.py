"""Which order a bare `Huân chương`, `Huy chương hạng Nhì` stands for: the only one that the article names."""

from collections.abc import Collection
from dataclasses import replace

from vinhdanh.mentions.awards.name import AwardName

BARE = frozenset({"Huân chương", "Huy chương"})
"""Names of awards that name no order."""


def only_order(name: AwardName, orders: Collection[AwardName]) -> AwardName:
    """Return the order that a bare name stands for, `name` itself where the article names none or several.

    orders: the orders and classes of the article; a class behind the bare name (`Huân chương hạng Nhì`) is kept.
    """
    if name.class_ is None:
        return next(iter(orders)) if len(orders) == 1 else name
    plain = {replace(order, class_=None, ellipsis=False) for order in orders}
    return replace(plain.pop(), class_=name.class_) if len(plain) == 1 else name
