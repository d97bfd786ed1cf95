"""Results as nested rows with one Arrow schema: an article a row, its mentions and records inside."""

import json
from functools import lru_cache
from typing import Any

from vinhdanh.archive.batch.opening import extra
from vinhdanh.models import ExtractionResult

SLOTS = ("grantor", "movement", "period", "date")
ADDED = ("id", "presenter", "proposer")
RECIPIENT = ("kind", "count", "count_modifier", "name", "rank", "position", "unit")
RESOLVED = ("award_id", "unit", "unit_key", "person_key", "date")


@lru_cache(maxsize=1)
def schema() -> Any:
    """Return the Arrow schema."""
    pa = extra("pyarrow")
    text, whole = pa.string(), pa.int64()
    span = pa.struct([("start", whole), ("end", whole)])
    mention = [("type", text), ("start", whole), ("end", whole), ("text", text), ("rule", text)]
    award = [(name, text) for name in ("text", "name", "class", "category")]
    record = [
        ("status", text),
        ("award", pa.struct(award)),
        ("award_count", whole),
        ("recipient", pa.struct([(name, whole if name == "count" else text) for name in RECIPIENT])),
        *((name, text) for name in SLOTS),
        ("evidence", span),
        *((name, text) for name in ADDED),
        ("spans", pa.list_(pa.struct([("slot", text), ("start", whole), ("end", whole)]))),
        ("rules", pa.list_(text)),
        ("warnings", pa.list_(pa.struct([("code", text), ("reason", text)]))),
        ("confidence", pa.float64()),
        ("resolved", pa.struct([(name, text) for name in RESOLVED])),
    ]
    return pa.schema(
        [
            ("id", text),
            ("source", text),
            ("published", text),
            ("text", text),
            ("mentions", pa.list_(pa.struct(mention))),
            ("records", pa.list_(pa.struct(record))),
            ("text_sha256", text),
            ("extra", text),
            ("produced_by", pa.struct([("vinhdanh", text), ("lexicon", text), ("schema", text)])),
        ]
    )


def nested(result: ExtractionResult) -> dict[str, Any]:
    """Return a row of the schema; `source` and `extra`, which may hold anything, are JSON."""
    row = result.to_dict()
    row["source"] = None if result.source is None else json.dumps(result.source, ensure_ascii=False)
    row["extra"] = json.dumps(result.extra, ensure_ascii=False) if result.extra else None
    for record in row["records"]:
        record["spans"] = [{"slot": slot, **span} for slot, span in record["spans"].items()]
    return row


def result_of(row: dict[str, Any]) -> ExtractionResult:
    """Return the result that `nested` made a row of."""
    fields = dict(row)
    fields["source"] = json.loads(row["source"]) if row["source"] else None
    fields["extra"] = json.loads(row["extra"]) if row["extra"] else {}
    fields["records"] = [{**record, "spans": _spans(record["spans"])} for record in row["records"]]
    return ExtractionResult.model_validate(fields)


def _spans(spans: list[dict[str, Any]]) -> dict[str, dict[str, int]]:
    return {span["slot"]: {"start": span["start"], "end": span["end"]} for span in spans}
