"""Events and the results that they are made of as JSON Lines."""

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, TextIO

from pydantic import ValidationError

from vinhdanh.archive.events.event import Event
from vinhdanh.archive.events.telling import Row
from vinhdanh.archive.parse import parse_json
from vinhdanh.archive.rows import rows
from vinhdanh.errors import InputError
from vinhdanh.models import ExtractionResult

SUFFIXES = (".jsonl", ".jsonl.gz")
UNREAD = ("evidence", "rules", "warnings")
"""Columns that events have no use for."""


def read_rows(path: Path) -> Iterator[Row]:
    """Yield the rows of a file of results. Raises InputError for a line that is none, with file and line."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as stream:
            yield from rows_of(stream, str(path))
    except (EOFError, gzip.BadGzipFile) as error:
        raise InputError(f"{path}: {error}", hint="the file is cut off or no gzip; make it again") from error


def rows_of(stream: BinaryIO | gzip.GzipFile, name: str) -> Iterator[Row]:
    """Yield the rows of results, one a line; `name` is the file for messages. Raises InputError as `read_rows` does."""
    for number, line in enumerate(stream, start=1):
        if not line.isspace():
            for row in rows(_result(line, name, number)):
                yield {column: value for column, value in row.items() if column not in UNREAD}


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
