"""Parquet: rows by row group; a damaged row group takes nothing but its own rows with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from vinhdanh.archive.batch.opening import extra, opened
from vinhdanh.archive.batch.raw import Raw, unread
from vinhdanh.errors import InputError

ROWS = 10_000
"""Rows of a shard at most."""
ROWS_AT_ONCE = 500
MAX_ROWS = 1_000_000_000
"""Rows of a group at most: a footer may say anything."""


@contextmanager
def _parquet(file: str) -> Iterator[Any]:
    arrow, pq = extra("pyarrow"), extra("pyarrow.parquet")
    try:
        with opened(file) as stream:
            yield pq.ParquetFile(stream)
    except (arrow.ArrowException, OSError) as error:
        reason = str(error).strip().splitlines()[0]
        raise InputError(f"{file}: damaged Parquet: {reason}", hint="fetch the file anew") from error


def row_ranges(file: str) -> list[tuple[int, int, int]]:
    """Return (row group, first row, last row + 1) of each shard. Raises InputError where the footer is damaged."""
    with _parquet(file) as data:
        sizes = [data.metadata.row_group(group).num_rows for group in range(data.metadata.num_row_groups)]
    if max(sizes, default=0) > MAX_ROWS:
        reason = f"{file}: damaged Parquet: a group of {max(sizes):,} rows; the limit is {MAX_ROWS:,}"
        raise InputError(reason, hint="write it with smaller row groups")
    return [
        (group, start, min(start + ROWS, size)) for group, size in enumerate(sizes) for start in range(0, size, ROWS)
    ]


def rows(file: str, group: int, start: int, end: int) -> Iterator[Raw]:
    """Yield the rows [start, end) of a row group."""
    at = 0
    try:
        with _parquet(file) as data:
            for batch in data.iter_batches(ROWS_AT_ONCE, row_groups=[group]):
                if start < at + batch.num_rows and at < end:
                    for number, fields in enumerate(batch.to_pylist(), start=at):
                        if start <= number < end:
                            yield Raw(file, f"row group {group}, row {number}", "fields", fields)
                at += batch.num_rows
                if at >= end:
                    return
    except InputError as error:
        yield unread(file, f"row group {group}, row {max(at, start)}", error, rest=True)
