"""The tables of a store as SQL, to read or to make a database before vinhdanh writes into it."""

from sqlalchemy.dialects import registry
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import NoSuchModuleError
from sqlalchemy.schema import CreateIndex, CreateTable, ExecutableDDLElement

from vinhdanh.archive.store import DRIVERS
from vinhdanh.archive.tables import tables
from vinhdanh.errors import UsageError


def ddl(database: str) -> str:
    """Return the statements that make the tables and indexes of a store; tables stand behind those that they refer to.

    database: `sqlite`, `duckdb` or `postgresql`. Raises UsageError for others, and where duckdb-engine is missing.
    """
    if database not in DRIVERS:
        raise UsageError(f"{database}: no database that vinhdanh knows", hint=f"use one of {', '.join(DRIVERS)}")
    dialect = _dialect(database)
    made: list[ExecutableDDLElement] = []
    for table in tables(dialect.name).metadata.sorted_tables:
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        made.extend([CreateTable(table), *(CreateIndex(index) for index in indexes)])
    return "\n".join(f"{_sql(statement, dialect)};\n" for statement in made)


def _dialect(database: str) -> Dialect:
    try:
        kind: type[Dialect] = registry.load(DRIVERS[database].replace("+", "."))
    except NoSuchModuleError as error:
        raise UsageError(f"{database}: no such driver", hint="pip install 'vinhdanh[archive]'") from error
    return kind()


def _sql(statement: ExecutableDDLElement, dialect: Dialect) -> str:
    lines = str(statement.compile(dialect=dialect)).strip().splitlines()
    return "\n".join(line.replace("\t", "  ").rstrip() for line in lines if line.strip())
