"""Tables of the report: figures, classes of errors, confusion, sums; every number that has cases leads to them."""

from collections.abc import Mapping, Sequence
from html import escape

from vinhdanh.evaluation.errors import CLASSES
from vinhdanh.evaluation.evaluate import Evaluation, Figure
from vinhdanh.evaluation.html import names
from vinhdanh.evaluation.html.cases import RECORD, SLOTS
from vinhdanh.evaluation.html.links import Links, cell, folded, table
from vinhdanh.evaluation.render import bounds, figure, share
from vinhdanh.evaluation.scoring import TYPES
from vinhdanh.evaluation.totals import GROUPS, Sum

FIGURE_HEADS = ("figure", "F1", "95 % interval", "P", "R", "right", "spurious", "missed")
SUM_HEADS = ("", "gold", "found", "error", "")
SLOT_CLASSES = ("wrong slot", "missing slot", "extra slot", "status")
LAST = (names.NOTHING, names.NO_RECORD)
"""Where there is no value stands behind the values."""
SHADES = 5
"""Steps of shading in a confusion table."""

Counts = Mapping[str, int]


def figures(result: Evaluation, links: Links) -> str:
    """Return the table of all figures."""
    return table(FIGURE_HEADS, [_figure(one, links) for one in result.figures.values()], "All figures", "numbers")


def _figure(one: Figure, links: Links) -> list[str]:
    count = one.count
    right, spurious, missed = (names.figure(one.name, outcome) for outcome in names.OUTCOMES)
    cells = (
        links.to(figure(count.f1), spurious, missed),
        escape(bounds(one.interval)),
        links.to(figure(count.precision), spurious),
        links.to(figure(count.recall), missed),
        links.to(count.right, right),
        links.to(count.spurious, spurious),
        links.to(count.missed, missed),
    )
    return [escape(one.name), *map(cell, cells)]


def classes(counts: Counts, links: Links) -> str:
    """Return the tables of error classes: by mention type and record, and by slot."""
    by_type = _crossed(CLASSES, (*TYPES, RECORD), counts, links, "Errors by class")
    by_slot = _crossed(SLOT_CLASSES, SLOTS, counts, links, "Errors in slots of paired records")
    return by_type + by_slot


def _crossed(rows: Sequence[str], columns: Sequence[str], counts: Counts, links: Links, caption: str) -> str:
    lines = (rows, columns) if len(columns) < len(rows) + 4 else (columns, rows)
    body = []
    for down in lines[0]:
        groups = [names.error(*((down, across) if lines[0] is rows else (across, down))) for across in lines[1]]
        body.append([escape(down), *(cell(_number(counts.get(name, 0), name, links)) for name in groups)])
    return table(("", *lines[1]), body, caption, "numbers")


def _number(n: int, name: str, links: Links) -> str:
    return links.to(n, name) if n else '<span class="none">0</span>'


def confusion(counts: Counts, links: Links) -> str:
    """Return the confusion tables: mention types, then the slots with few values."""
    return "".join((_mentions(counts, links), *(_slot(slot, counts, links) for slot in names.CONFUSED)))


def _mentions(counts: Counts, links: Links) -> str:
    rows = []
    for gold in (*TYPES, names.NOTHING):
        row = [(names.cell(names.MENTIONS, gold, found), gold == found) for found in (*TYPES, names.NOTHING)]
        rows.append((gold, [*row, (names.cut_otherwise(gold), False)]))
    heads = ("", *TYPES, names.NOTHING, "other borders")
    return _matrix(heads, rows, counts, links, "Mentions: gold down, found across")


def _slot(slot: str, counts: Counts, links: Links) -> str:
    cells = [name.removeprefix(f"{slot}: ").split(" > ") for name in counts if name.startswith(f"{slot}: ")]
    seen = {value for pair in cells if len(pair) == 2 for value in pair}
    values = sorted(seen, key=lambda value: (LAST.index(value) if value in LAST else -1, value))
    rows = [(gold, [(names.cell(slot, gold, found), gold == found) for found in values]) for gold in values]
    return _matrix(("", *values), rows, counts, links, f"{slot}: gold down, found across")


def _matrix(
    heads: Sequence[str],
    rows: Sequence[tuple[str, list[tuple[str, bool]]]],
    counts: Counts,
    links: Links,
    caption: str,
) -> str:
    """Cells are (group, is it on the diagonal); what was confused is shaded by its share of the most confused."""
    most = max((counts.get(name, 0) for _, row in rows for name, diagonal in row if not diagonal), default=0)
    body = []
    for head, row in rows:
        numbers = [(counts.get(name, 0), name, diagonal) for name, diagonal in row]
        body.append([escape(head), *(cell(_number(n, name, links), _shade(n, most, d)) for n, name, d in numbers)])
    return table(heads, body, caption, "numbers confusion")


def _shade(n: int, most: int, diagonal: bool) -> str:
    return "same" if diagonal else f"h{-(-SHADES * n // most)}" if n else ""


def sums(totals: Sequence[Sum], links: Links) -> str:
    """Return the sums that users quote, folded by what they are summed over."""
    whole = [_sum(one, links) for one in totals if one.group == GROUPS[0]]
    parts = [table(SUM_HEADS, whole, "Recipients of all records", "numbers")]
    for group in GROUPS[1:]:
        own = [_sum(one, links) for one in totals if one.group == group]
        parts.append(folded(f"for each {group} ({len(own)})", table(SUM_HEADS, own, "Recipients", "numbers")))
    return "".join(parts)


def _sum(one: Sum, links: Links) -> list[str]:
    error = links.to(f"{one.error:+d}" if one.error else "0", names.share(one.group, one.key))
    return [escape(one.key), *map(cell, (str(one.gold), str(one.found), error, escape(share(one.relative))))]
