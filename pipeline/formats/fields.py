"""The slots of a record as a flat list of fields, for formats whose annotations are flat."""

from collections.abc import Mapping
from typing import Any, get_args

from vinhdanh.models import AwardClass, Category, Kind, Status

FIELDS: dict[str, tuple[str, ...]] = {
    "status": ("status",),
    "award_text": ("award", "text"),
    "award_name": ("award", "name"),
    "award_class": ("award", "class"),
    "award_category": ("award", "category"),
    "award_count": ("award_count",),
    "kind": ("recipient", "kind"),
    "count": ("recipient", "count"),
    "count_modifier": ("recipient", "count_modifier"),
    "name": ("recipient", "name"),
    "rank": ("recipient", "rank"),
    "position": ("recipient", "position"),
    "unit": ("recipient", "unit"),
    "grantor": ("grantor",),
    "movement": ("movement",),
    "period": ("period",),
    "date": ("date",),
}
"""Name of each field and its path in a record of the gold format."""
CHOICES = {
    "status": get_args(Status),
    "award_class": get_args(AwardClass),
    "award_category": get_args(Category),
    "kind": get_args(Kind),
}
NUMBERS = ("award_count", "count")
COLOURS = ("#c2410c", "#1d4ed8", "#15803d", "#a16207", "#7e22ce", "#64748b")
"""Of the five labels, and of records."""
RECORD = "RECORD"
"""Label of the evidence of a record."""


def flat(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that a record fills."""
    out = {}
    for name, path in FIELDS.items():
        value = record.get(path[0])
        if len(path) == 2:
            value = value.get(path[1]) if isinstance(value, Mapping) else None
        if value is not None:
            out[name] = value
    return out


def whole(fields: Mapping[str, Any], start: Any, end: Any, base: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the record of flat fields, empty slots as None; `base` gives what the fields leave out."""
    values = flat(base or {}) | dict(fields)
    record: dict[str, Any] = {"status": None, "award": {}, "award_count": None, "recipient": {}}
    for name, path in FIELDS.items():
        (record[path[0]] if len(path) == 2 else record)[path[-1]] = _value(name, values.get(name))
    known = {path[0] for path in FIELDS.values()} | {"evidence"}
    record["evidence"] = {"start": start, "end": end}
    return record | {name: value for name, value in (base or {}).items() if name not in known}


def _value(name: str, value: Any) -> Any:
    """Numbers that were typed into a text field become numbers; what is none stays and is reported by the check."""
    if name in NUMBERS and isinstance(value, str) and value.strip().isdecimal():
        return int(value)
    return value
