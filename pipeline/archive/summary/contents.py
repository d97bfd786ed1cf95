"""Reading a sink back: its records as flat rows, its dead letters, the number of its articles. Nothing is written."""

import csv
import json
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from vinhdanh.archive.batch.forms import form_of
from vinhdanh.archive.batch.nested import result_of
from vinhdanh.archive.batch.opening import decompressed, extra
from vinhdanh.archive.rows import COLUMNS, rows
from vinhdanh.archive.store import first_line, read_only, shown, store_url
from vinhdanh.archive.tables import tables
from vinhdanh.errors import InputError, StoreError, UsageError
from vinhdanh.models import ExtractionResult

Row = Mapping[str, Any]
HINT = "give what `vinhdanh batch --to` or `vinhdanh extract -o` wrote"


class Contents:
    """The content of a sink by its name. Raises UsageError, InputError or StoreError where it is none."""

    def __init__(self, name: str) -> None:
        """Take a sink's file name or URL."""
        self.name = name
        self.url, self.form = store_url(name), form_of(name)
        if self.url is None and self.form is None:
            raise UsageError(f"{shown(name)}: the name tells no kind of output", hint=HINT)
        is_file = self.url is None or self.url.drivername in ("sqlite", "duckdb")
        if is_file and not Path(self.url.database or "" if self.url else name).exists():
            raise InputError(f"{name}: no such file", hint="check the path")

    def records(self) -> Iterator[Row]:
        """Yield the records as flat rows (`rows.COLUMNS`)."""
        if self.url is not None:
            yield from self._table("records")
        elif self.form == ".csv":
            yield from self._csv()
        else:
            for result in self._results():
                yield from rows(result)

    def articles(self) -> int | None:
        """Return the number of articles; None where the form does not tell (CSV)."""
        if self.url is not None:
            with self._connection() as c:
                articles = tables(c.dialect.name).articles
                return int(c.execute(sa.select(sa.func.count()).select_from(articles)).scalar_one())
        if self.form == ".csv":
            return None
        if self.form == ".parquet":
            with self._parquet() as file:
                return int(file.metadata.num_rows)
        with decompressed(self.name) as stream:
            return sum(1 for _ in stream)

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
        with self._connection() as c:
            table = getattr(tables(c.dialect.name), name)
            for row in c.execution_options(yield_per=1000).execute(sa.select(table)).mappings():
                yield dict(row)

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        assert self.url is not None
        engine = read_only(self.url)
        try:
            with engine.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise StoreError(f"{shown(self.name)}: {first_line(error)}", hint=HINT) from error
        finally:
            engine.dispose()

    def _csv(self) -> Iterator[Row]:
        with open(self.name, encoding="utf-8", newline="") as stream:
            table = csv.DictReader(stream)
            if tuple(table.fieldnames or ()) != COLUMNS:
                raise InputError(f"{self.name}: its columns are not those of records", hint=HINT)
            yield from ({key: cell or None for key, cell in row.items()} for row in table)

    def _results(self) -> Iterator[ExtractionResult]:
        if self.form == ".parquet":
            with self._parquet() as file:
                for batch in file.iter_batches(1000):
                    yield from map(self._result, batch.to_pylist())
            return
        with decompressed(self.name) as stream:
            for line in stream:
                yield self._result(line)

    def _result(self, row: bytes | dict[str, Any]) -> ExtractionResult:
        try:
            return ExtractionResult.model_validate_json(row) if isinstance(row, bytes) else result_of(row)
        except (ValidationError, KeyError) as error:
            raise InputError(f"{self.name}: holds something else than results", hint=HINT) from error

    @contextmanager
    def _parquet(self) -> Iterator[Any]:
        arrow = extra("pyarrow")
        try:
            with closing(extra("pyarrow.parquet").ParquetFile(self.name)) as file:
                yield file
        except arrow.ArrowException as error:
            raise InputError(f"{self.name}: damaged Parquet: {str(error).splitlines()[0]}", hint=HINT) from error
