"""The tables, with a user's rows laid over them, checked as one."""

import hashlib
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from vinhdanh.errors import LexiconError
from vinhdanh.lexicon.rows import Lexicon, Row
from vinhdanh.lexicon.schema import TABLES
from vinhdanh.lexicon.tables import Line, check_cells, check_complete, read_lines, to_row
from vinhdanh.text.keys import match_key

OWN = Path(__file__).parent / "tables"
SPACED_HYPHEN = re.compile(r"(?<=[^\W\d_]) - (?=[^\W\d_])")


def load(extra: Path | None = None) -> Lexicon:
    """Return the lexicon, with the TSV tables of folder `extra` laid over it.

    A row of `extra` with a known id overrides it (an empty cell keeps the value, `-` clears it), a new id adds a row in
    front, `!id` removes one. Wordings that such a row states are taken from our rows. The folder is read anew at each
    call. Raises LexiconError with one `file:line: reason` for every bad row.
    """
    return _own() if extra is None else _read(extra)


@lru_cache(maxsize=1)
def _own() -> Lexicon:
    return _read(None)


def _read(extra: Path | None) -> Lexicon:
    problems: list[str] = []
    overlays = _overlays(extra, problems)
    tables = {name: _table(name, overlays.get(name), problems) for name in TABLES}
    if problems:
        raise LexiconError("\n".join(problems), hint="mend these rows of the lexicon")
    values: dict[str, Any] = {name: tuple(to_row(name, line.cells) for line in lines) for name, lines in tables.items()}
    return Lexicon(version=_version(values), **values)


def _overlays(extra: Path | None, problems: list[str]) -> dict[str, Path]:
    if extra is None:
        return {}
    if not extra.is_dir():
        raise LexiconError(f"{extra}: no such folder", hint="give a folder with tables such as awards.tsv")
    found = {path.stem: path for path in sorted(extra.glob("*.tsv"))}
    for name, path in found.items():
        if name not in TABLES:
            problems.append(f"{path}:1: no such table; tables are {', '.join(TABLES)}")
    if not found:
        raise LexiconError(f"{extra}: no tables", hint=f"put one of {', '.join(f'{t}.tsv' for t in TABLES)} there")
    return {name: path for name, path in found.items() if name in TABLES}


def _table(name: str, overlay: Path | None, problems: list[str]) -> list[Line]:
    rows: dict[str, Line] = {}
    for line in read_lines(OWN / f"{name}.tsv", name, problems):
        problems.extend([*check_cells(line, name), *check_complete(line, name), *_twice(line, rows)])
        rows[line.cells["id"]] = line
    if overlay:
        rows = _laid_over(name, overlay, rows, problems)
    problems.extend(_dead(rows.values()))
    return list(rows.values())


def _twice(line: Line, rows: dict[str, Line]) -> list[str]:
    first = rows.get(line.cells["id"])
    return [line.problem(f"id {line.cells['id']!r} stands already in line {first.number}")] if first else []


def _laid_over(name: str, overlay: Path, rows: dict[str, Line], problems: list[str]) -> dict[str, Line]:
    """Return the user's new rows, then ours as the user changed them."""
    new: dict[str, Line] = {}
    seen: dict[str, Line] = {}
    for line in read_lines(overlay, name, problems):
        problems.extend([*check_cells(line, name), *_twice(line, seen)])
        key = line.cells["id"]
        seen[key] = line
        if key.startswith("!"):
            if rows.pop(key[1:], None) is None:
                problems.append(line.problem(f"there is no row {key[1:]!r} to remove"))
            continue
        row = _merged(rows.get(key), line)
        problems.extend(check_complete(row, name))
        (rows if key in rows else new)[key] = row
    return _with_wordings_taken({**new, **rows}, {i: keys for i, line in seen.items() if (keys := _keys(line))})


def _merged(base: Line | None, line: Line) -> Line:
    """A user's line over our row, or over an empty one."""
    given = {column: "" if cell == "-" else cell for column, cell in line.cells.items() if cell}
    below = base.cells if base else {"source": "user"}
    return Line(line.file, line.number, {**below, **given, "id": line.cells["id"]})


def _with_wordings_taken(rows: dict[str, Line], stated: dict[str, list[str]]) -> dict[str, Line]:
    """Rows in which a user stated wordings take them from all others."""
    taken = {key for i, keys in stated.items() if not i.startswith("!") for key in keys}
    return {i: line if i in stated else _without(line, taken) for i, line in rows.items()}


def _without(line: Line, taken: set[str]) -> Line:
    kept = [s for s in line.cells.get("surfaces", "").split("|") if _key(s) not in taken]
    return Line(line.file, line.number, {**line.cells, "surfaces": "|".join(kept)})


def _key(surface: str) -> str:
    """Equal for wordings that are the same tokens: spaces round a hyphen make no difference."""
    return SPACED_HYPHEN.sub("-", match_key(" ".join(surface.split())))


def _keys(line: Line) -> list[str]:
    return [_key(s) for s in line.cells.get("surfaces", "").split("|") if s]


def _dead(lines: Iterable[Line]) -> list[str]:
    """Wordings that an earlier row of the same table has already: they could never fire."""
    owner: dict[str, Line] = {}
    out = []
    for line in lines:
        for key in _keys(line):
            first = owner.setdefault(key, line)
            if first is not line:
                place = f"{first.file}:{first.number}"
                out.append(line.problem(f"surface {key!r} is dead: {first.cells['id']!r} ({place}) has it already"))
    return out


def _version(tables: dict[str, tuple[Row, ...]]) -> str:
    digest = hashlib.sha256()
    for name in sorted(tables):
        for row in tables[name]:
            digest.update(f"{name}\t{row!r}\n".encode())
    return digest.hexdigest()[:12]
