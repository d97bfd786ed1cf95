"""CSV and TSV: a row is an article, the first row names the fields."""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from vinhdanh.archive.batch.lines import WIDE, peekable
from vinhdanh.archive.batch.raw import Raw, unread
from vinhdanh.archive.limits import MAX_BYTES
from vinhdanh.errors import InputError
from vinhdanh.text.decode import codec_of, decode
from vinhdanh.text.legacy import ENCODINGS

SEPARATORS = {"csv": ",;\t|", "tsv": "\t"}


def table_rows(stream: BinaryIO, file: str, kind: str, encoding: str | None = None) -> Iterator[Raw]:
    """Yield the rows of an open table; the separator of a .csv is the commonest of `,;|` and tab in its head.

    encoding: see `text.decode`; None: UTF-8, or UTF-16 with a byte order mark. Raises UsageError for an unknown name.
    """
    csv.field_size_limit(MAX_BYTES)
    try:
        yield from _rows(_text(peekable(stream), file, encoding), file, kind)
    except InputError as error:
        yield unread(file, "", error, rest=True)
    except UnicodeDecodeError as error:
        reason = f"{file}: {error.reason} in {error.encoding.upper()}"
        yield unread(file, "", InputError(reason, hint="mend the file or convert it to UTF-8"), rest=True)


def _rows(text: Iterator[str], file: str, kind: str) -> Iterator[Raw]:
    head = next(text, "")
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


def _text(stream: io.BufferedReader, file: str, encoding: str | None) -> Iterator[str]:
    """Return the lines; those of a Vietnamese encoding from before Unicode are decoded one by one."""
    name = codec_of(encoding) if encoding else WIDE.get(stream.peek(2)[:2], "utf-8-sig")
    if name in ENCODINGS:
        return (decode(line, f"{file}: line {number}", name) for number, line in enumerate(stream, start=1))
    return _bounded(io.TextIOWrapper(stream, name, "surrogateescape", newline=""), file)


def _bounded(text: io.TextIOWrapper, file: str) -> Iterator[str]:
    """Yield the lines, none of which may fill the memory."""
    number = 1
    while line := text.readline(MAX_BYTES):
        if len(line) == MAX_BYTES:
            reason = f"{file}: line {number}: more than {MAX_BYTES:,} characters"
            raise InputError(reason, hint="give a table with a row a line")
        yield line
        number += 1


def _row(file: str, line: int, names: list[str], cells: list[str]) -> Raw:
    place = f"line {line}"
    if len(cells) != len(names):
        reason = f"{file}: {place}: {len(cells)} cells, the head has {len(names)}"
        return unread(file, place, InputError(reason, hint="mend the row"))
    return Raw(file, place, "fields", {name: cell or None for name, cell in zip(names, cells, strict=True)})
