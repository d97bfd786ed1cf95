"""JSON Lines: all lines of a stream, or those that begin in a range of bytes."""

import io
from collections.abc import Iterator
from typing import BinaryIO, cast

from vinhdanh.archive.batch.opening import Meter, decompressed, opened
from vinhdanh.archive.batch.raw import Raw, too_long, unread
from vinhdanh.archive.limits import MAX_BYTES, line_sizes, skip_line
from vinhdanh.errors import InputError

WIDE = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def line_range(file: str, start: int, end: int) -> Iterator[Raw]:
    """Yield the lines that begin in [start, end) of a plain file."""
    try:
        with opened(file) as stream:
            at = start
            if start:
                stream.seek(start - 1)
                at = start - 1 + skip_line(stream)
            yield from _lines(stream, file, at, end)
    except InputError as error:
        yield unread(file, f"byte {start}", error, rest=True)


def all_lines(file: str, meter: Meter | None = None) -> Iterator[Raw]:
    """Yield the lines of a file, decompressed; offsets count decompressed bytes."""
    at = 0
    try:
        with decompressed(file, meter) as stream:
            for raw in stream_lines(stream, file):
                at += raw.size
                yield raw
    except InputError as error:
        yield unread(file, f"byte {at} or behind", error, rest=True)


def stream_lines(stream: BinaryIO, file: str) -> Iterator[Raw]:
    """Yield the lines of an open stream, which may be UTF-16 with a byte order mark."""
    buffered = peekable(stream)
    wide = WIDE.get(buffered.peek(2)[:2])
    if wide is None:
        yield from _lines(buffered, file, 0, None)
        return
    number = 1
    try:
        for line in io.TextIOWrapper(buffered, wide, "surrogateescape", newline="\n"):
            if not line.isspace():
                yield Raw(file, f"line {number}", "line", line.encode("utf-8", "surrogatepass"))
            number += 1
    except UnicodeDecodeError as error:
        reason = f"{file}: line {number} or behind: {error.reason} in {wide.upper()}"
        yield unread(file, f"line {number}", InputError(reason, hint="mend the file or convert it to UTF-8"), rest=True)


def peekable(stream: BinaryIO) -> io.BufferedReader:
    """Return the stream with a `peek`."""
    return cast(io.BufferedReader, stream if hasattr(stream, "peek") else io.BufferedReader(cast(io.RawIOBase, stream)))


def _lines(stream: BinaryIO, file: str, at: int, end: int | None) -> Iterator[Raw]:
    if end is not None and at >= end:
        return
    for line, size in line_sizes(stream):
        if size > MAX_BYTES:
            yield too_long(file, f"byte {at}")
        elif not line.isspace():
            yield Raw(file, f"byte {at}", "line", line)
        at += size
        if end is not None and at >= end:
            return
