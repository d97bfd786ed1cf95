"""One flat row a record, for CSV, databases and tables."""

from vinhdanh.models import ExtractionResult, Record

Cell = str | int | float | None

CONFERRING = ("grantor", "presenter", "proposer", "movement", "period", "date")
"""Slots that tell of the conferring, not of the award or the recipient."""
COLUMNS = (
    "article_id",
    "record_id",
    "published",
    "status",
    "award",
    "award_name",
    "award_class",
    "award_category",
    "award_id",
    "award_count",
    "kind",
    "count",
    "count_modifier",
    "name",
    "rank",
    "position",
    "unit",
    *CONFERRING,
    "unit_key",
    "person_key",
    "evidence_start",
    "evidence_end",
    "evidence",
    "rules",
    "warnings",
    "confidence",
)
"""Columns of a row, in this order."""
OF_ONE_RECORD = frozenset({"article_id", "record_id", "published", "evidence_start", "evidence_end", "evidence"})
"""Columns that belong to one record, not to the event that it tells."""
EVENT_COLUMNS = tuple(name for name in COLUMNS if name not in OF_ONE_RECORD | {"rules", "warnings"})
"""Columns of a record that an event has, too."""


def rows(result: ExtractionResult) -> list[dict[str, Cell]]:
    """Return a row for each record of `result`, keyed by `COLUMNS`; rule ids are joined by spaces, warnings by `; `."""
    return [_row(result, record) for record in result.records]


def _row(result: ExtractionResult, record: Record) -> dict[str, Cell]:
    award, resolved, at = record.award, record.resolved, record.evidence
    return {
        "article_id": result.id,
        "record_id": record.id,
        "published": result.published,
        "status": record.status,
        "award": award.text,
        "award_name": award.name,
        "award_class": award.class_,
        "award_category": award.category,
        "award_id": resolved.award_id if resolved else None,
        "award_count": record.award_count,
        **record.recipient.model_dump(),
        **{slot: getattr(record, slot) for slot in CONFERRING},
        "unit_key": resolved.unit_key if resolved else None,
        "person_key": resolved.person_key if resolved else None,
        "evidence_start": at.start,
        "evidence_end": at.end,
        "evidence": result.text[at.start : at.end] if result.text else None,
        "rules": " ".join(record.rules),
        "warnings": "; ".join(warning.reason for warning in record.warnings) or None,
        "confidence": record.confidence,
    }
