"""The SQL of a store's tables makes, in each database, what a store makes itself, and a store writes into it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

import vinhdanh
from vinhdanh.archive.ddl import ddl
from vinhdanh.archive.store import Store, StoreWriter, store_url
from vinhdanh.errors import UsageError

TEXT = "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5."
SUFFIXES = {"sqlite": ".db", "duckdb": ".duckdb"}
STANDARD = (
    "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns "
    "WHERE table_schema = '{}' ORDER BY table_name, ordinal_position"
)
COLUMNS = {
    "sqlite": 'SELECT t.name, c.name, c.type, c."notnull" FROM sqlite_master t, pragma_table_info(t.name) c '
    "WHERE t.type = 'table' ORDER BY t.name, c.cid",
    "duckdb": STANDARD.format("main"),
    "postgresql": STANDARD.format("public"),
}


@pytest.fixture(params=COLUMNS)
def database(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def new(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[str], str]:
    """Return the name of a new, empty database."""
    if database == "postgresql":
        server: Any = request.getfixturevalue("postgres")
        return lambda name: str(server.create(f"ddl_{name}"))
    return lambda name: str(tmp_path / f"{name}{SUFFIXES[database]}")


def columns(database: str, connection: sa.Connection) -> list[tuple[object, ...]]:
    """Table, name, type and whether it may be empty, of every column."""
    return [tuple(row) for row in connection.exec_driver_sql(COLUMNS[database])]


def run_sql(name: str, database: str) -> list[tuple[object, ...]]:
    """Run the SQL in an empty database; return its columns."""
    url = store_url(name)
    assert url is not None
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        for statement in filter(str.strip, ddl(database).split(";\n")):
            connection.exec_driver_sql(statement)
        made = columns(database, connection)
    engine.dispose()
    return made


def test_the_sql_makes_the_tables_of_a_store(database: str, new: Callable[[str], str]) -> None:
    name = new("ours")
    made = run_sql(name, database)
    assert {table for table, *_ in made} > {"articles", "mentions", "records", "dead_letters"}
    for store in (Store.named(name), Store.named(new("other"))):
        with store.transaction() as connection:
            assert columns(database, connection) == made
        store.close()


def test_a_store_writes_into_tables_made_before(database: str, new: Callable[[str], str]) -> None:
    name = new("before")
    run_sql(name, database)
    writer = StoreWriter(Store.named(name))
    writer.write(vinhdanh.extract(TEXT))
    writer.close()
    back = Store.named(name)
    with back.transaction() as connection:
        assert connection.execute(sa.text("SELECT name FROM records")).scalars().all() == ["Xí nghiệp May 5"]
    back.close()


def test_other_databases_are_refused() -> None:
    with pytest.raises(UsageError, match="mysql: no database that vinhdanh knows; use one of sqlite, duckdb, postgres"):
        ddl("mysql")
