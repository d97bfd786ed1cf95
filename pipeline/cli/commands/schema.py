"""Options and help of `vinhdanh schema`."""

from enum import StrEnum
from typing import Annotated

import typer


class Database(StrEnum):
    """Databases of a store."""

    SQLITE = "sqlite"
    DUCKDB = "duckdb"
    POSTGRESQL = "postgresql"


def schema(
    sql: Annotated[Database | None, typer.Option(help="Print the tables of a store in this database's SQL.")] = None,
) -> None:
    """Print the JSON Schema of one line of output, or the SQL of a store's tables.

    \b
    Examples:
      vinhdanh schema
      vinhdanh schema > schema.json
      vinhdanh schema --sql postgresql | psql awards
    """
    from vinhdanh.cli.schema import schema_text, sql_text

    typer.echo(sql_text(sql.value) if sql else schema_text(), nl=False)
