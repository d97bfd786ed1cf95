"""Forms of output files: what was there before and the new parts become one file."""

import gzip
import io
import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from vinhdanh.archive.batch.nested import nested, schema
from vinhdanh.archive.batch.opening import extra
from vinhdanh.archive.batch.sinks import results
from vinhdanh.archive.spreadsheet import SUFFIX
from vinhdanh.archive.write import Csv

Join = Callable[[Path, Path | None, Iterable[Path]], None]
ARTICLES_A_GROUP = 5_000


def _join_lines(new: Path, base: Path | None, parts: Iterable[Path]) -> None:
    with new.open("wb") as out:
        _copy(base, out)
        _copy_all(parts, out)
        _sync(out)


def _join_gzip(new: Path, base: Path | None, parts: Iterable[Path]) -> None:
    """Gzip files may be strung together (RFC 1952, 2.2); no time and no name go into them."""
    with new.open("wb") as out:
        _copy(base, out)
        with gzip.GzipFile("", "wb", 6, out, mtime=0) as packed:
            for part in parts:
                with part.open("rb") as stream:
                    shutil.copyfileobj(stream, packed)
        _sync(out)


def _join_zstd(new: Path, base: Path | None, parts: Iterable[Path]) -> None:
    """Zstandard frames may be strung together (RFC 8878, 3)."""
    with new.open("wb") as out:
        _copy(base, out)
        with extra("zstandard").ZstdCompressor().stream_writer(out, closefd=False) as packed:
            for part in parts:
                with part.open("rb") as stream:
                    shutil.copyfileobj(stream, packed)
        _sync(out)


def _join_csv(new: Path, base: Path | None, parts: Iterable[Path], *, sheet: bool = False) -> None:
    with new.open("wb") as out:
        _copy(base, out)
        text = io.TextIOWrapper(out, "utf-8", newline="")
        table = Csv(text, sheet=sheet, head=base is None)
        for part in parts:
            for result in results(part):
                table.write(result)
        text.flush()
        _sync(out)


def _join_sheet(new: Path, base: Path | None, parts: Iterable[Path]) -> None:
    _join_csv(new, base, parts, sheet=True)


def _join_parquet(new: Path, base: Path | None, parts: Iterable[Path]) -> None:
    arrow, parquet = extra("pyarrow"), extra("pyarrow.parquet")
    with closing(parquet.ParquetWriter(new, schema(), compression="zstd")) as out:
        if base is not None:
            with closing(parquet.ParquetFile(base)) as before:
                for group in range(before.num_row_groups):
                    out.write_table(before.read_row_group(group))
        waiting: list[dict[str, object]] = []
        for part in parts:
            for result in results(part):
                waiting.append(nested(result))
                if len(waiting) == ARTICLES_A_GROUP:
                    out.write_table(arrow.Table.from_pylist(waiting, schema()))
                    waiting = []
        if waiting:
            out.write_table(arrow.Table.from_pylist(waiting, schema()))
    with new.open("rb+") as written:
        _sync(written)


def _copy(path: Path | None, out: BinaryIO) -> None:
    if path is not None:
        with path.open("rb") as stream:
            shutil.copyfileobj(stream, out)


def _copy_all(parts: Iterable[Path], out: BinaryIO) -> None:
    for part in parts:
        _copy(part, out)


def _sync(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())


FORMS: dict[str, Join] = {
    ".jsonl": _join_lines,
    ".jsonl.gz": _join_gzip,
    ".jsonl.zst": _join_zstd,
    ".csv": _join_csv,
    SUFFIX: _join_sheet,
    ".parquet": _join_parquet,
}
"""How each form of output is made, by the suffix of its name."""


def form_of(name: str) -> str | None:
    """Return the form of an output file by its suffix (a key of FORMS), or None."""
    return next((form for form in sorted(FORMS, key=len, reverse=True) if name.lower().endswith(form)), None)
