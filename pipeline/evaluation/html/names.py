"""Names of groups of cases, as links and the page's filter show them."""

from vinhdanh.evaluation.totals import compared

NOTHING = "–"
"""Neither a mention nor a value."""
NO_RECORD = "no record"
MENTIONS = "mentions"
"""The confusion table of mention types."""
CONFUSED = ("status", "kind", "class", "category")
"""Slots with few values, of which there is a confusion table."""
OUTCOMES = ("right", "spurious", "missed")


def figure(name: str, outcome: str) -> str:
    """Return the group of what is right, spurious or missed in a figure."""
    return f"{name} {outcome}"


def error(class_: str, where: str) -> str:
    """Return the group of errors of a class in a mention type, in records, or in a slot."""
    return f"{class_}: {where}"


def cell(table: str, gold: str, found: str) -> str:
    """Return the group of a cell of a confusion table (`mentions`, or a slot)."""
    return f"{table}: {gold} > {found}"


def cut_otherwise(kind: str) -> str:
    """Return the group of mentions of a type that were found with other borders."""
    return f"{MENTIONS}: {kind}, other borders"


def confidence(number: int) -> str:
    """Return the group of a bin of confidence."""
    return f"confidence {number / 10:g} to {(number + 1) / 10:g}"


def share(group: str, key: str) -> str:
    """Return the group of the records that a sum counts otherwise than gold."""
    return f"sum of {group}: {compared(key)}"
