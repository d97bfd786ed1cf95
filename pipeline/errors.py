"""All errors of vinhdanh.

VinhdanhError
├── InputError      an article or a file cannot be read
│   └── TooLongError    an article is over the limit of characters
├── LexiconError    a table has bad rows
├── StoreError      a database cannot be opened or written
└── UsageError      options that do not fit together
"""

import re
from typing import ClassVar, Self

UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that move the cursor, turn the direction of writing, or cannot be encoded."""


def printable(words: str) -> str:
    """Return words from elsewhere as they can be shown on any terminal: what is UNPRINTABLE as its code (`\\x1b`)."""
    return UNPRINTABLE.sub(lambda found: ascii(found[0])[1:-1], words)


class VinhdanhError(Exception):
    """Base of all errors that a user can mend; `str()` is one line with place, reason and what to do.

    many_lines: the reason may have more.
    """

    many_lines: ClassVar[bool] = False

    def __init__(self, reason: str, *, hint: str | None = None) -> None:
        """Take the reason (with file and position in front, where known) and what to do about it."""
        lines = [printable(line) for line in reason.splitlines()]
        self.reason = reason = ("\n" if self.many_lines else " ").join(lines)
        self.hint = hint
        super().__init__(f"{reason}; {hint}" if hint else reason)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the hint, so that errors cross processes whole."""
        return _rebuild, (type(self), self.reason, self.hint)

    def at(self, place: str) -> Self:
        """Return the same error with a place in front (`articles.jsonl:17`)."""
        return type(self)(f"{place}: {self.reason}", hint=self.hint)


class InputError(VinhdanhError):
    """An article or file that cannot be read."""


class TooLongError(InputError):
    """An article over the limit of characters."""


class LexiconError(VinhdanhError):
    """A table with bad rows; the reason lists them all, one a line."""

    many_lines = True


class StoreError(VinhdanhError):
    """A database that cannot be opened, read or written."""


class UsageError(VinhdanhError):
    """Options that do not fit together."""


def _rebuild(cls: type[VinhdanhError], reason: str, hint: str | None) -> VinhdanhError:
    return cls(reason, hint=hint)
