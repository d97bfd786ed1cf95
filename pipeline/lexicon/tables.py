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
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as e:
        problems.append(f"{path.name}:1: not UTF-8 at byte {e.start}")
        return
    rows = text.replace("\r\n", "\n").rstrip("\n").split("\n")
    header = rows[0].split("\t")
    known = {f.name for f in fields(TABLES[table])}
    if unknown := [c for c in header if c not in known]:
        problems.append(f"{path.name}:1: unknown column {', '.join(unknown)}; columns are {', '.join(sorted(known))}")
        return
    if "id" not in header:
        problems.append(f"{path.name}:1: no column id")
        return
    for number, row in enumerate(rows[1:], 2):
        cells = row.split("\t")
        if not row.strip() or row.startswith("#"):
            continue
        if len(cells) != len(header):
            problems.append(
                f"{path.name}:{number}: {len(cells)} cells, the header has {len(header)}; cells are parted by tabs"
            )
            continue
        yield Line(path.name, number, dict(zip(header, cells, strict=True)))


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
        if allowed is not None and cell not in {"", "-"} and (bad := [i for i in items if i not in allowed]):
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
