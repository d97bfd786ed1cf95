"""Records as tables of Arrow, pandas and polars: the rows of the store, in the right types, and no rows of nothing."""

import json
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import vinhdanh
from vinhdanh import frames
from vinhdanh.archive.rows import COLUMNS, rows
from vinhdanh.archive.tables import INTEGERS
from vinhdanh.errors import UsageError
from vinhdanh.frames import to_arrow, to_pandas, to_polars
from vinhdanh.models import ExtractionResult

pa = pytest.importorskip("pyarrow")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")

GOLD = Path(__file__).parents[1] / "corpus" / "gold.jsonl"
TABLES: list[Callable[..., Any]] = [to_arrow, to_pandas, to_polars]


@pytest.fixture(scope="module")
def results() -> list[ExtractionResult]:
    lines = GOLD.read_text(encoding="utf-8").splitlines()[:12]
    return list(vinhdanh.extract_many({k: a[k] for k in ("id", "text", "published")} for a in map(json.loads, lines)))


@pytest.fixture(scope="module")
def expected(results: list[ExtractionResult]) -> list[dict[str, Any]]:
    return [row for result in results for row in rows(result)]


def plain(table: Any) -> list[dict[str, Any]]:
    """Rows as Python values, missing ones as None."""
    if isinstance(table, pd.DataFrame):
        return [{k: None if pd.isna(v) else v for k, v in row.items()} for row in table.to_dict("records")]
    return list(table.to_pylist() if isinstance(table, pa.Table) else table.to_dicts())


@pytest.mark.parametrize("to_table", TABLES)
def test_the_rows_are_those_of_the_store(
    to_table: Callable[..., Any], results: list[ExtractionResult], expected: list[dict[str, Any]]
) -> None:
    assert len(expected) > 20
    assert plain(to_table(results)) == expected
    assert plain(to_table(iter(results))) == expected


@pytest.mark.parametrize("some", [slice(0, 0), slice(0, 12)], ids=["none", "all"])
def test_types(results: list[ExtractionResult], some: slice) -> None:
    def kind(number: str, text: str, share: str) -> dict[str, str]:
        return {name: number if name in INTEGERS else share if name == "confidence" else text for name in COLUMNS}

    arrow, pandas, polars = (make(results[some]) for make in TABLES)
    assert {field.name: str(field.type) for field in arrow.schema} == kind("int64", "string", "double")
    assert {name: str(dtype) for name, dtype in pandas.dtypes.items()} == kind("Int64", "string", "float64")
    assert {name: str(dtype) for name, dtype in polars.schema.items()} == kind("Int64", "String", "Float64")


@pytest.mark.parametrize("nothing", [[], [ExtractionResult(id="a", text="Trời nắng.")]], ids=["no result", "no record"])
@pytest.mark.parametrize("to_table", TABLES)
def test_nothing_gives_no_rows(to_table: Callable[..., Any], nothing: list[ExtractionResult]) -> None:
    assert plain(to_table(nothing)) == []


def test_many_rows_are_made_in_batches(
    monkeypatch: pytest.MonkeyPatch, results: list[ExtractionResult], expected: list[dict[str, Any]]
) -> None:
    monkeypatch.setattr(frames, "ROWS_AT_ONCE", 7)
    assert plain(to_arrow(results)) == expected


def test_a_stream_is_not_held(results: list[ExtractionResult], monkeypatch: pytest.MonkeyPatch) -> None:
    """Results are let go as soon as their rows are made."""
    monkeypatch.setattr(frames, "ROWS_AT_ONCE", 1)
    alive: list[weakref.ref[ExtractionResult]] = []

    def stream() -> Iterator[ExtractionResult]:
        for result in results:
            copy = result.model_copy()
            alive.append(weakref.ref(copy))
            yield copy
            del copy
            assert sum(ref() is not None for ref in alive) <= 2

    to_arrow(stream())


@pytest.mark.parametrize(("missing", "to_table"), [("pyarrow", to_arrow), ("pandas", to_pandas), ("polars", to_polars)])
def test_a_missing_extra_is_one_line(
    monkeypatch: pytest.MonkeyPatch, missing: str, to_table: Callable[..., Any]
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(UsageError) as caught:
        to_table([])
    assert str(caught.value) == f"{missing} is not installed; pip install 'vinhdanh[frames]'"
