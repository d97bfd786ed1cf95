"""Draws docs/record.svg: a sentence, the slots that records take from it, and the records below.

usage: python docs/record_svg.py     (in the project's folder)
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path

import vinhdanh
from vinhdanh.models import Record

PICTURE = Path(__file__).with_name("record.svg")
SENTENCE = "Sáng 4-3, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5 và ông Trần Văn Tám."
PUBLISHED = "2020"
COLOURS = {"award": "#b8860b", "grantor": "#2a6fb0", "name": "#a03060", "date": "#3a7d44"}
CELL, MARGIN, LINE = 8, 16, 22
"""Pixels: the width of a letter, the border, the height of a line."""


def picture() -> str:
    """Return the picture as SVG."""
    records = vinhdanh.extract(SENTENCE, published=PUBLISHED).records
    told = [_told(n, record) for n, record in enumerate(records, start=1)]
    width = 2 * MARGIN + CELL * max(map(len, (SENTENCE, *told)))
    height = 2 * MARGIN + LINE * (3 + len(told))
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="monospace">'
    box = f'<rect width="{width}" height="{height}" fill="#fff"/>'
    rows = (_line(line, 0, n, "#222") for n, line in enumerate(told, start=4))
    return "\n".join((head, box, _line(SENTENCE, 0, 1, "#222"), *_slots(records), *rows, "</svg>")) + "\n"


def _slots(records: tuple[Record, ...]) -> Iterator[str]:
    """A bar under each span, and the name of its slot; `name` with the number of its record."""
    spans = {(s.start, s.end): (slot, n) for n, r in enumerate(records, start=1) for slot, s in r.spans.items()}
    for (start, end), (slot, n) in sorted(spans.items()):
        x, y, colour = MARGIN + CELL * start, MARGIN + LINE + 2, COLOURS[slot]
        yield f'<rect x="{x}" y="{y}" width="{CELL * (end - start)}" height="4" fill="{colour}"/>'
        yield _line(f"recipient {n}" if slot == "name" else slot, start, 2, colour)


def _told(n: int, record: Record) -> str:
    """Return a record as a line of text."""
    award = " hạng ".join(filter(None, (record.award.name, record.award.class_)))
    slots = (record.status, award, f"{record.recipient.name} ({record.recipient.kind})", record.grantor, record.date)
    return f"{n}  {' · '.join(filter(None, slots))}"


def _line(text: str, column: int, line: int, colour: str) -> str:
    """Text in cells of one width, whatever the font of the reader."""
    x, y = MARGIN + CELL * column, MARGIN + LINE * line - 4
    size = f'textLength="{CELL * len(text)}" lengthAdjust="spacingAndGlyphs" font-size="13" xml:space="preserve"'
    return f'<text x="{x}" y="{y}" {size} fill="{colour}">{escape(text)}</text>'


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
