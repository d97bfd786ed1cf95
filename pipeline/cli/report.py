"""Errors in the stream, one line each on standard error."""

import sys

from vinhdanh.errors import VinhdanhError


def report(error: VinhdanhError) -> None:
    """Print an error as one line; what cannot be printed (a line break in a file name) is escaped."""
    line = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(error))
    print(line, file=sys.stderr, flush=True)
