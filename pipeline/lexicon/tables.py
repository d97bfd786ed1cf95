"""One TSV table as text: cells with their line numbers, and the checks that need no other table."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from vinhdanh.lexicon.rows import Row
from vinhdanh.lexicon.schema import ALLOWED, LISTS, REQUIRED, TABLES

ID = re.compile(r"!?[a-z0-9][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: where it stands and its cells by column."""

    file: str
    number: int
    cells: dict[str, str]

    def problem(self, reason: str) -> str:
        """`file:line: reason`."""
        return f"{self.file}:{self.number}: {reason}"


def read_lines(path: Path, table: str, problems: list[str]) -> Iterator[Line]:
    """Yield the lines of a TSV file; what is wrong with the file itself goes to `problems`."""
    data = path.read_bytes()
    try:
        lines = _lines(data.decode().removeprefix("\ufeff"))
    except UnicodeDecodeError as e:
        number = data.count(b"\n", 0, e.start) + 1
        problems.append(f"{path}:{number}: not UTF-8 at byte {e.start}")
        return
    at, header = next(lines, (1, [""]))
    if reason := _wrong_header(header, table):
        problems.append(f"{path}:{at}: {reason}")
        return
    for number, cells in lines:
        if len(cells) == len(header):
            yield Line(str(path), number, dict(zip(header, cells, strict=True)))
        else:
            reason = f"{len(cells)} cells, the header has {len(header)}; cells are parted by tabs"
            problems.append(f"{path}:{number}: {reason}")


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Cells of the lines that are neither empty nor comments, with their numbers."""
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, line.split("\t")


def _wrong_header(header: list[str], table: str) -> str | None:
    known = [f.name for f in fields(TABLES[table])]
    columns = f"columns are {', '.join(known)}"
    if header == [""]:
        return f"the table is empty; {columns}"
    if unknown := [column for column in header if column not in known]:
        return f"unknown column {', '.join(map(repr, unknown))}; {columns}"
    if twice := sorted({column for column in header if header.count(column) > 1}):
        return f"column {', '.join(twice)} stands twice"
    return None if "id" in header else "no column id"


def check_cells(line: Line, table: str) -> list[str]:
    """Return what is wrong with the cells of one line."""
    out: list[str] = []
    if not ID.fullmatch(line.cells["id"]):
        out.append(line.problem(f"id {line.cells['id']!r} is not of small ASCII letters, digits and hyphens"))
    for column, cell in line.cells.items():
        if not unicodedata.is_normalized("NFC", cell):
            out.append(line.problem(f"column {column} is not in NFC"))
        if cell != cell.strip():
            out.append(line.problem(f"column {column} has outer spaces: {cell!r}"))
        items = cell.split("|") if column in LISTS else [cell]
        if column in LISTS and cell and "" in items:
            out.append(line.problem(f"column {column} has an empty list item: {cell!r}"))
        allowed = ALLOWED.get((table, column))
        if allowed is not None and cell not in {"", "-"} and (bad := [i for i in items if i and i not in allowed]):
            out.append(
                line.problem(f"column {column}: {bad[0]!r} is none of {', '.join(sorted(a for a in allowed if a))}")
            )
    return out


def check_complete(line: Line, table: str) -> list[str]:
    """Return which required cells of a new row are empty."""
    needed = ("surfaces", *REQUIRED.get(table, ()))
    return [line.problem(f"column {column} is empty") for column in needed if not line.cells.get(column)]


def to_row(table: str, cells: dict[str, str]) -> Row:
    """Make the row object of one line."""
    values: dict[str, Any] = {"source": ""}
    for column, cell in cells.items():
        values[column] = (tuple(cell.split("|")) if cell else ()) if column in LISTS else cell
    return TABLES[table](**values)
