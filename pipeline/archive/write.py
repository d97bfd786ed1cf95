"""Results to files and streams: JSON Lines, JSON, CSV."""

import csv
from typing import Protocol, TextIO

from vinhdanh.archive.rows import COLUMNS, rows
from vinhdanh.archive.spreadsheet import BOM, harmless
from vinhdanh.models import ExtractionResult


class Writer(Protocol):
    """Takes results one by one; `close` ends the file."""

    def write(self, result: ExtractionResult) -> None:
        """Write one result."""

    def close(self) -> None:
        """Write what ends the output."""


class JsonLines:
    """One JSON object a line: the gold format with our additions."""

    def __init__(self, stream: TextIO, *, with_text: bool = True) -> None:
        """Write to `stream`, with the articles' texts or without."""
        self.stream = stream
        self.with_text = with_text

    def write(self, result: ExtractionResult) -> None:
        """Write one line."""
        self.stream.write(_json(result, self.with_text) + "\n")

    def close(self) -> None:
        """Nothing ends the output; the stream belongs to the caller."""


class JsonList:
    """A list of the same objects, one a line."""

    def __init__(self, stream: TextIO, *, with_text: bool = True) -> None:
        """Write to `stream`, with the articles' texts or without."""
        self.stream = stream
        self.with_text = with_text
        self.opening = "["

    def write(self, result: ExtractionResult) -> None:
        """Write one object."""
        self.stream.write(f"{self.opening}\n{_json(result, self.with_text)}")
        self.opening = ","

    def close(self) -> None:
        """Close the list."""
        self.stream.write("[]\n" if self.opening == "[" else "\n]\n")


class _Lines:
    """Rows with `\\n` at their ends, from a writer that ends them with `\\r\\n` so that it quotes both characters."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def write(self, row: str) -> int:
        return self.stream.write(row.removesuffix("\r\n") + "\n")


class Csv:
    """One row a record (`rows.COLUMNS`)."""

    def __init__(self, stream: TextIO, *, sheet: bool = False, head: bool = True) -> None:
        """Write to `stream`, the head first where `head`; sheet: for spreadsheets (`archive.spreadsheet`)."""
        self.sheet = sheet
        self.table = csv.DictWriter(_Lines(stream), COLUMNS, lineterminator="\r\n")
        if head:
            stream.write(BOM if sheet else "")
            self.table.writeheader()

    def write(self, result: ExtractionResult) -> None:
        """Write the rows of one article."""
        self.table.writerows(map(harmless, rows(result)) if self.sheet else rows(result))

    def close(self) -> None:
        """Nothing ends the output; the stream belongs to the caller."""


def _json(result: ExtractionResult, with_text: bool) -> str:
    return result.to_json_line(with_text=with_text)
