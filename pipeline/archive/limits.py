"""How long an article, a file or a line may be: what is longer is no article, and would fill the memory."""

from collections.abc import Iterator
from typing import BinaryIO

from vinhdanh.errors import InputError

MAX_BYTES = 64 << 20
"""Longer lines, files and members are not read."""


def oversize(place: str) -> InputError:
    """Return the error of what at `place` has more than MAX_BYTES."""
    return InputError(f"{place}: over the limit of {MAX_BYTES:,} bytes", hint="cut it into articles")


def whole(stream: BinaryIO, place: str, head: bytes = b"") -> bytes:
    """Return `head` and all that the stream still holds. Raises InputError where that is over MAX_BYTES."""
    data = head + stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise oversize(place)
    return data


def line_sizes(stream: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Yield each line and its size in bytes; of a line over MAX_BYTES the bytes are its beginning."""
    while line := stream.readline(MAX_BYTES + 1):
        size = len(line)
        if size > MAX_BYTES and not line.endswith(b"\n"):
            size += skip_line(stream)
        yield line, size


def skip_line(stream: BinaryIO) -> int:
    """Read to the end of the line; return how many bytes that were."""
    size = 0
    while part := stream.readline(MAX_BYTES):
        size += len(part)
        if part.endswith(b"\n"):
            break
    return size
