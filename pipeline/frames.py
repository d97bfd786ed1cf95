"""Award records as tables of Arrow, pandas and polars: one flat row a record, as in CSV and in the table `records`."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from vinhdanh.archive.bulk import arrow_schema
from vinhdanh.archive.rows import Cell, rows
from vinhdanh.archive.tables import tables
from vinhdanh.errors import UsageError
from vinhdanh.models import ExtractionResult

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

ROWS_AT_ONCE = 10_000


def to_arrow(results: Iterable[ExtractionResult]) -> "pyarrow.Table":
    """Return a row for each record, columns as in `vinhdanh.archive.rows.COLUMNS`.

    Numbers are int64, `confidence` is double, all else is text: days may be partial (`2020-03`, `--03-04`). No results
    give a table of no rows with the same columns. Raises UsageError where pyarrow is not installed.
    """
    pa = _module("pyarrow")
    schema = arrow_schema(tables("duckdb").records)
    batches = (pa.RecordBatch.from_pylist(some, schema) for some in _chunks(results))
    table: pyarrow.Table = pa.Table.from_batches(batches, schema)
    return table


def to_pandas(results: Iterable[ExtractionResult]) -> "pandas.DataFrame":
    """Return the rows of `to_arrow` as a DataFrame: Int64 and string, where a missing value is NA, and float64.

    Raises UsageError where pandas or pyarrow is not installed.
    """
    pd, pa = _module("pandas"), _module("pyarrow")
    kinds = {pa.int64(): pd.Int64Dtype(), pa.string(): pd.StringDtype()}
    frame: pandas.DataFrame = to_arrow(results).to_pandas(types_mapper=kinds.get)
    return frame


def to_polars(results: Iterable[ExtractionResult]) -> "polars.DataFrame":
    """Return the rows of `to_arrow` as a polars DataFrame: Int64, String, Float64.

    Raises UsageError where polars or pyarrow is not installed.
    """
    frame: polars.DataFrame = _module("polars").from_arrow(to_arrow(results))
    return frame


def _chunks(results: Iterable[ExtractionResult]) -> Iterator[list[dict[str, Cell]]]:
    found = chain.from_iterable(map(rows, results))
    while some := list(islice(found, ROWS_AT_ONCE)):
        yield some


def _module(name: str) -> Any:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise UsageError(f"{name} is not installed", hint="pip install 'vinhdanh[frames]'") from error
