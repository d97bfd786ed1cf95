"""Results as a table for people."""

from typing import TextIO

from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from vinhdanh.models import ExtractionResult, Record

HEADS = ("article", "award", "recipient", "unit", "grantor", "date")
KINDS = {"collective": "collective", "individual": "individual", "mixed": "recipient", "unspecified": "recipient"}
FILE_WIDTH = 200
"""Columns of a line where the output is no terminal."""


class Table:
    """Collects the results and prints one table at the end."""

    def __init__(self, stream: TextIO) -> None:
        """Print to `stream`, as wide as the terminal, or wide where it is none."""
        self.console = Console(file=stream, width=None if stream.isatty() else FILE_WIDTH, highlight=False)
        self.table = RichTable(*HEADS, header_style="bold", show_lines=False)
        self.articles = 0
        self.records = 0

    def write(self, result: ExtractionResult) -> None:
        """Take the records of one article."""
        self.articles += 1
        self.records += len(result.records)
        for n, record in enumerate(result.records):
            cells = (result.id if n == 0 else "", *_cells(record))
            self.table.add_row(*map(Text, cells), end_section=n + 1 == len(result.records))

    def close(self) -> None:
        """Print the table and its totals."""
        if self.records:
            self.console.print(self.table)
        self.console.print(f"{number(self.records, 'record')} from {number(self.articles, 'article')}")


def _cells(record: Record) -> tuple[str, ...]:
    return (_award(record), _recipient(record), record.recipient.unit or "", record.grantor or "", record.date or "")


def _award(record: Record) -> str:
    award = record.award
    words = f"{award.name} hạng {award.class_}" if award.class_ else award.name
    words = f"{record.award_count} × {words}" if record.award_count else words
    return words if record.status == "awarded" else f"{words} ({record.status})"


def _recipient(record: Record) -> str:
    who = record.recipient
    if who.name:
        return " ".join(filter(None, (who.rank, who.name)))
    if who.count is None:
        return f"{KINDS[who.kind]}s"
    modifier = f" ({who.count_modifier})" if who.count_modifier else ""
    return number(who.count, KINDS[who.kind]) + modifier


def number(n: int, noun: str) -> str:
    """Return a number with its noun, in the plural where it is not 1."""
    return f"{n:,} {noun}{'' if n == 1 else 's'}"
