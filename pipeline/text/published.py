"""The day of publication: from the input, or from a ` date 2020-03 ` prefix as some sources have it."""

import re
from datetime import date

from vinhdanh.errors import InputError

PREFIX = re.compile(r"\s*date\s+(\d{4}(?:-\d{2}(?:-\d{2})?)?)\b")
ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def published_of(text: str, given: str | None = None) -> str | None:
    """Return the day of publication as ISO date or a part of it (`2020-03-04`, `2020-03`, `2020`), or None.

    `given` goes before the prefix of `text`. A time behind the day (`2020-03-04T08:30`) is cut off.
    Raises InputError where `given` is no such date.
    """
    if given is not None and given.strip():
        return _checked(given.strip())
    prefix = PREFIX.match(text)
    try:
        return _checked(prefix[1]) if prefix else None
    except InputError:
        return None


def _checked(value: str) -> str:
    head = re.split(r"[T ]", value, maxsplit=1)[0]
    m = ISO.fullmatch(head)
    try:
        if m is None:
            raise ValueError(value)
        date(int(m[1]), int(m[2] or 1), int(m[3] or 1))
    except ValueError as e:
        raise InputError(f"published: {value!r} is no date", hint="give YYYY-MM-DD, YYYY-MM or YYYY") from e
    return head
