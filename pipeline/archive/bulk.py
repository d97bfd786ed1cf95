"""Many rows into a table, by the quickest way that a database has."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Integer, Table, Text
from sqlalchemy.engine import Connection

Row = tuple[Any, ...]


def insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert `rows`, whose values stand in the order of the table's columns."""
    if not rows:
        return
    dialect = connection.dialect.name
    if dialect == "duckdb":
        _insert_arrow(connection, table, rows)
    elif dialect == "postgresql":
        _copy(connection, table, rows)
    else:
        _insert_many(connection, table, rows)


def _names(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.columns)


def _insert_many(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    places = ", ".join("?" * len(table.columns))
    connection.exec_driver_sql(f'INSERT INTO "{table.name}" ({_names(table)}) VALUES ({places})', list(rows))


def _copy(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """PostgreSQL's COPY; NUL characters, which its text cannot hold, are replaced."""
    raw: Any = connection.connection.driver_connection
    with raw.cursor() as cursor, cursor.copy(f'COPY "{table.name}" ({_names(table)}) FROM STDIN') as copy:
        for row in rows:
            copy.write_row([value.replace("\x00", "\ufffd") if isinstance(value, str) else value for value in row])


def _insert_arrow(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    import pyarrow as pa

    schema = arrow_schema(table)
    arrays = [pa.array(values, kind) for kind, values in zip(schema.types, zip(*rows, strict=True), strict=True)]
    data = pa.Table.from_arrays(arrays, schema=schema)
    raw: Any = connection.connection.driver_connection
    raw.register("new_rows", data)
    raw.execute(f'INSERT INTO "{table.name}" SELECT * FROM new_rows')
    raw.unregister("new_rows")


def arrow_schema(table: Table) -> Any:
    """Return the Arrow schema of a table's columns. Raises ModuleNotFoundError without pyarrow."""
    import pyarrow as pa

    return pa.schema([pa.field(c.name, _arrow(c.type), nullable=bool(c.nullable)) for c in table.columns])


def _arrow(kind: object) -> Any:
    import pyarrow as pa

    return pa.int64() if isinstance(kind, Integer) else pa.string() if isinstance(kind, Text) else pa.float64()
