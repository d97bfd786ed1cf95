"""Reading a sink back: its records as flat rows, its dead letters, the number of its articles."""

import csv
import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from vinhdanh.archive.batch.nested import result_of
from vinhdanh.archive.batch.opening import decompressed, extra
from vinhdanh.archive.batch.place import form_of
from vinhdanh.archive.rows import rows
from vinhdanh.archive.store import Store, store_url
from vinhdanh.errors import InputError, UsageError
from vinhdanh.models import ExtractionResult

Row = Mapping[str, Any]


class Contents:
    """The content of a sink by its name. Raises UsageError or InputError where it is none."""

    def __init__(self, name: str) -> None:
        """Take a sink's file name or URL."""
        self.name = name
        self.url, self.form = store_url(name), form_of(name)
        if self.url is None and self.form is None:
            hint = "give what `vinhdanh batch --to` or `vinhdanh extract -o` wrote"
            raise UsageError(f"{name}: the name tells no kind of output", hint=hint)
        is_file = self.url is None or self.url.drivername in ("sqlite", "duckdb")
        if is_file and not Path(self.url.database or "" if self.url else name).exists():
            raise InputError(f"{name}: no such file", hint="check the path")

    def records(self) -> Iterator[Row]:
        """Yield the records as flat rows (`rows.COLUMNS`)."""
        if self.url is not None:
            yield from self._table("records")
        elif self.form == ".csv":
            with open(self.name, encoding="utf-8", newline="") as stream:
                yield from ({key: cell or None for key, cell in row.items()} for row in csv.DictReader(stream))
        else:
            for result in self._results():
                yield from rows(result)

    def articles(self) -> int | None:
        """Return the number of articles; None where the form does not tell (CSV)."""
        if self.url is not None:
            with closing(Store(self.url)) as store, store.transaction() as c:
                return int(c.execute(sa.select(sa.func.count()).select_from(store.tables.articles)).scalar_one())
        return None if self.form == ".csv" else sum(1 for _ in self._results())

    def dead_letters(self) -> Iterator[Row]:
        """Yield the dead letters."""
        if self.url is not None:
            yield from self._table("dead_letters")
            return
        path = Path(f"{self.name}.dead.jsonl")
        if path.exists():
            with path.open(encoding="utf-8") as stream:
                yield from map(json.loads, stream)

    def _table(self, name: str) -> Iterator[Row]:
        assert self.url is not None
        with closing(Store(self.url)) as store, store.transaction() as c:
            for row in c.execution_options(yield_per=1000).execute(sa.select(getattr(store.tables, name))).mappings():
                yield dict(row)

    def _results(self) -> Iterator[ExtractionResult]:
        if self.form == ".parquet":
            yield from self._parquet()
            return
        with decompressed(self.name) as stream:
            for line in stream:
                yield ExtractionResult.model_validate_json(line)

    def _parquet(self) -> Iterator[ExtractionResult]:
        with closing(extra("pyarrow.parquet").ParquetFile(self.name)) as file:
            for batch in file.iter_batches(1000):
                yield from map(result_of, batch.to_pylist())
