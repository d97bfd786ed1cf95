"""Results in files to the rows of their records; events to JSON Lines."""

import json
from collections.abc import Iterable, Iterator
from typing import BinaryIO, TextIO

from pydantic import ValidationError

from vinhdanh.archive.batch.opening import decompressed
from vinhdanh.archive.events.event import Event
from vinhdanh.archive.events.telling import Row
from vinhdanh.archive.parse import parse_json
from vinhdanh.archive.rows import Cell, rows
from vinhdanh.archive.summary.contents import Contents
from vinhdanh.archive.tables import INTEGERS
from vinhdanh.errors import InputError
from vinhdanh.models import ExtractionResult

TABLES = (".csv", ".parquet")
UNREAD = ("evidence", "rules", "warnings")
"""Columns that events have no use for."""


def read_rows(name: str) -> Iterator[Row]:
    """Yield the rows of a file of results, as `extract` and `batch` write them: JSON Lines, CSV, Parquet.

    Raises InputError for a line that is no result, with file and line, UsageError for a name of another kind.
    """
    contents = Contents(name)
    if contents.form in TABLES:
        yield from map(_typed, contents.records())
    else:
        with decompressed(name) as stream:
            yield from rows_of(stream, name)


def rows_of(stream: BinaryIO, name: str) -> Iterator[Row]:
    """Yield the rows of results, one a line; `name` is the file for messages. Raises InputError as `read_rows` does."""
    for number, line in enumerate(stream, start=1):
        if not line.isspace():
            for row in rows(_result(line, name, number)):
                yield {column: value for column, value in row.items() if column not in UNREAD}


def _typed(row: Row) -> Row:
    """The row with numbers for the words of a CSV file."""
    return {column: _cell(column, value) for column, value in row.items() if column not in UNREAD}


def _cell(column: str, value: Cell) -> Cell:
    if value is None:
        return None
    return int(value) if column in INTEGERS else float(value) if column == "confidence" else value


def _result(line: bytes, name: str, number: int) -> ExtractionResult:
    value = parse_json(line, name, number)
    try:
        return ExtractionResult.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        reason = f"{name}:{number}: no result of vinhdanh: {where + ': ' if where else ''}{first['msg']}"
        raise InputError(reason, hint="give what vinhdanh extract or batch wrote") from error


def write_events(events: Iterable[Event], stream: TextIO) -> None:
    """Write one event a line."""
    for one in events:
        stream.write(json.dumps(one.to_dict(), ensure_ascii=False) + "\n")
