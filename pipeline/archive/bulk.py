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


def _insert_many(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    connection.exec_driver_sql(str(table.insert().compile(connection)), list(rows))


def _copy(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """PostgreSQL's COPY; NUL characters, which its text cannot hold, are replaced."""
    raw: Any = connection.connection.driver_connection
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    with raw.cursor() as cursor, cursor.copy(f'COPY "{table.name}" ({names}) FROM STDIN') as copy:
        for row in rows:
            copy.write_row([value.replace("\x00", "\ufffd") if isinstance(value, str) else value for value in row])


def _insert_arrow(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    import pyarrow as pa

    schema = arrow_schema(table)
    arrays = [pa.array(values, kind) for kind, values in zip(schema.types, zip(*rows, strict=True), strict=True)]
    data = pa.Table.from_arrays(arrays, schema=schema)
    raw: Any = connection.connection.driver_connection
    raw.from_arrow(data).insert_into(table.name)


def arrow_schema(table: Table) -> Any:
    """Return the Arrow schema of a table's columns. Raises ModuleNotFoundError without pyarrow."""
    import pyarrow as pa

    return pa.schema([pa.field(c.name, _arrow(c.type), nullable=bool(c.nullable)) for c in table.columns])


def _arrow(kind: object) -> Any:
    import pyarrow as pa

    return pa.int64() if isinstance(kind, Integer) else pa.string() if isinstance(kind, Text) else pa.float64()
