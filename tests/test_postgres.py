"""The server that the tests stand on: stops, starts with its data, and keeps databases apart."""

from typing import Any

import pytest

psycopg = pytest.importorskip("psycopg")


def test_data_outlives_a_crash(own_postgres: Any) -> None:
    with psycopg.connect(own_postgres.url) as connection:
        connection.execute("CREATE TABLE t AS SELECT 'Tám' AS name")
    own_postgres.stop(mode="immediate")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(own_postgres.url)
    own_postgres.start()
    with psycopg.connect(own_postgres.url) as connection:
        assert connection.execute("SELECT name FROM t").fetchall() == [("Tám",)]


@pytest.mark.parametrize("_time", range(2))
def test_each_database_is_new(database: str, _time: int) -> None:
    with psycopg.connect(database) as connection:
        connection.execute("CREATE TABLE t ()")
