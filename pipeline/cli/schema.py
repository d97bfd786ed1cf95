"""The JSON Schema of the output, and the tables of a store as SQL."""

import json

from vinhdanh.models import ExtractionResult


def schema_text() -> str:
    """Return the JSON Schema of one line of output, indented, with a line break at its end."""
    schema = ExtractionResult.model_json_schema(by_alias=True, mode="serialization")
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def sql_text(database: str) -> str:
    """Return the SQL of a store's tables. Raises what `archive.ddl.ddl` raises."""
    from vinhdanh.archive.ddl import ddl

    return ddl(database)
