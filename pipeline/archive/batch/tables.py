"""CSV and TSV: a row is an article, the first row names the fields."""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from vinhdanh.archive.batch.lines import WIDE, peekable
from vinhdanh.archive.batch.raw import MAX_BYTES, Raw, unread
from vinhdanh.errors import InputError

SEPARATORS = {"csv": ",;\t|", "tsv": "\t"}


def table_rows(stream: BinaryIO, file: str, kind: str, encoding: str | None = None) -> Iterator[Raw]:
    """Yield the rows of an open table; the separator of a .csv is the commonest of `,;|` and tab in its head."""
    csv.field_size_limit(MAX_BYTES)
    buffered = peekable(stream)
    code = encoding or WIDE.get(buffered.peek(2)[:2], "utf-8-sig")
    text = io.TextIOWrapper(buffered, code, "surrogateescape", newline="")
    head = text.readline()
    separator = max(SEPARATORS[kind], key=head.count)
    names = next(csv.reader([head], delimiter=separator), [])
    if len(set(names)) < len(names):
        reason = f"{file}: line 1: a column name stands twice"
        yield unread(file, "line 1", InputError(reason, hint="give every column its own name"), rest=True)
        return
    reader = csv.reader(text, delimiter=separator)
    try:
        for cells in reader:
            if cells:
                yield _row(file, reader.line_num + 1, names, cells)
    except csv.Error as error:
        place = f"line {reader.line_num + 1}"
        yield unread(file, place, InputError(f"{file}: {place}: {error}", hint="mend the row"), rest=True)


def _row(file: str, line: int, names: list[str], cells: list[str]) -> Raw:
    place = f"line {line}"
    if len(cells) != len(names):
        reason = f"{file}: {place}: {len(cells)} cells, the head has {len(names)}"
        return unread(file, place, InputError(reason, hint="mend the row"))
    return Raw(file, place, "fields", {name: cell or None for name, cell in zip(names, cells, strict=True)})
