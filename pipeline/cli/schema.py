"""The JSON Schema of the output."""

import json

from vinhdanh.models import ExtractionResult


def schema_text() -> str:
    """Return the JSON Schema of one line of output, indented, with a line break at its end."""
    schema = ExtractionResult.model_json_schema(by_alias=True, mode="serialization")
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
