"""The day of publication: from the input, or from a ` date 2020-03 ` prefix as some sources have it."""

import re
from datetime import date, datetime

from vinhdanh.errors import InputError

PREFIX = re.compile(r"\s*date\s+([0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?=\s|$)")
PART = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
STAMP = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]\S.*")


def published_of(text: str, given: str | None = None) -> str | None:
    """Return the day of publication as ISO date or a part of it (`2020-03-04`, `2020-03`, `2020`), or None.

    `given` goes before the prefix of `text`; the time of a timestamp (`2020-03-04T08:30`) is cut off.
    Raises InputError where `given` is no such date; a prefix that is none is ordinary text, which nobody vouched for.
    """
    if given is not None and given.strip():
        return _checked(given.strip())
    prefix = PREFIX.match(text)
    return prefix[1] if prefix and _is_date(prefix[1]) else None


def _checked(value: str) -> str:
    stamp = STAMP.fullmatch(value)
    if stamp and _is_stamp(value):
        return stamp[1]
    if _is_date(value):
        return value
    raise InputError(f"published: {value!r} is no date", hint="give YYYY-MM-DD, YYYY-MM or YYYY")


def _is_date(value: str) -> bool:
    part = PART.fullmatch(value)
    try:
        return part is not None and date(int(part[1]), int(part[2] or 1), int(part[3] or 1)) is not None
    except ValueError:
        return False


def _is_stamp(value: str) -> bool:
    try:
        return datetime.fromisoformat(value) is not None
    except ValueError:
        return False
