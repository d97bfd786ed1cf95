"""One article as the archive holds it, before it is understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from vinhdanh.archive.limits import oversize
from vinhdanh.errors import InputError

RawKind = Literal["line", "fields", "text", "html", "error"]


@dataclass(frozen=True, slots=True)
class Raw:
    """An article that waits.

    file, offset: where it lies (`byte 1024`, `row 17`, a member's name); value: a JSON line or a document as bytes,
    fields, or the error of reading; name: id of a document; rest: the error took all that stands behind with it.
    """

    file: str
    offset: str
    kind: RawKind
    value: bytes | Mapping[str, Any] | InputError
    name: str | None = None
    rest: bool = False

    @property
    def place(self) -> str:
        """The place for messages."""
        return f"{self.file}: {self.offset}" if self.offset else self.file

    @property
    def size(self) -> int:
        """Bytes, about."""
        if isinstance(self.value, bytes):
            return len(self.value)
        return sum(len(v) for v in self.value.values() if isinstance(v, str)) if isinstance(self.value, Mapping) else 0


def unread(file: str, offset: str, error: InputError, *, rest: bool = False) -> Raw:
    """Return the error of reading in an article's place."""
    return Raw(file, offset, "error", error, rest=rest)


def too_long(file: str, offset: str) -> Raw:
    """Return the error of an article that is longer than MAX_BYTES."""
    place = f"{file}: {offset}" if offset else file
    return unread(file, offset, oversize(place))
