"""Files and URLs as streams of bytes, decompressed; what goes wrong is an InputError with the file's name."""

import bz2
import gzip
import lzma
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

from vinhdanh.archive.batch.bombs import guarded
from vinhdanh.errors import InputError, UsageError

COMPRESSIONS = {".gz": b"\x1f\x8b", ".zst": b"\x28\xb5\x2f\xfd", ".bz2": b"BZh", ".xz": b"\xfd7zXZ"}
"""Suffix and first bytes."""
ZSTD_WINDOW = 1 << 31
"""Largest window, as `zstd --long=31` makes it: so much memory a file may ask for."""
DAMAGE = (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile)
"""What decompressors make of damaged data."""
BROKEN = (*DAMAGE, struct.error, ValueError, LookupError, ArithmeticError, TypeError, AttributeError, RuntimeError)
"""What libraries make of archives whose heads say what is not so; none of them promises errors of its own only."""


def is_url(name: str) -> bool:
    """Is this a URL that fsspec opens?"""
    return "://" in name


def compression(name: str) -> str | None:
    """Return the suffix of the compression that a file's name tells, or None."""
    return next((suffix for suffix in COMPRESSIONS if name.lower().endswith(suffix)), None)


def compression_of(head: bytes) -> str | None:
    """Return the suffix of the compression that a file's first bytes tell, or None."""
    return next((suffix for suffix, magic in COMPRESSIONS.items() if head.startswith(magic)), None)


def plain_name(name: str) -> str:
    """Return the name without the suffix of its compression."""
    suffix = compression(name)
    return name[: -len(suffix)] if suffix else name


class Meter:
    """Tells how far the reading of a file is, in bytes as they lie there."""

    def __init__(self) -> None:
        """Follow nothing yet."""
        self.stream: BinaryIO | None = None

    def at(self) -> int:
        """Return the position in the file that is being read."""
        return 0 if self.stream is None or self.stream.closed else self.stream.tell()


@contextmanager
def opened(name: str, meter: Meter | None = None) -> Iterator[BinaryIO]:
    """Open the bytes of a file or URL as they lie there. Raises InputError where that fails, in the body too."""
    try:
        with _fsspec().open(name, "rb") if is_url(name) else open(name, "rb") as opened_stream:
            stream = cast(BinaryIO, opened_stream)
            if meter:
                meter.stream = stream
            yield stream
    except FileNotFoundError as error:
        raise InputError(f"{name}: no such file", hint="check the path") from error
    except OSError as error:
        if isinstance(error, gzip.BadGzipFile):
            raise
        raise InputError(f"{name}: {error.strerror or error}", hint="check the file and its permissions") from error


@contextmanager
def decompressed(name: str, meter: Meter | None = None) -> Iterator[BinaryIO]:
    """Open a file or URL and take its compression off. Raises InputError where it is damaged, in the body too."""
    try:
        with opened(name, meter) as stream, unpacked(stream, name) as plain:
            yield plain
    except DAMAGE as error:
        raise InputError(f"{name}: damaged or cut short: {error}", hint="fetch the file anew") from error


@contextmanager
def unpacked(stream: BinaryIO, name: str, suffix: str | None = None) -> Iterator[BinaryIO]:
    """Take off the compression that `suffix` tells, or else the name, guarded against bombs."""
    suffix = suffix or compression(name)
    if suffix is None:
        yield stream
    elif suffix == ".zst":
        with _zstd(stream, name) as plain:
            yield plain
    else:
        opener: Any = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}[suffix]
        yield guarded(stream, lambda packed: opener(packed, "rb"), name)


@contextmanager
def _zstd(stream: BinaryIO, name: str) -> Iterator[BinaryIO]:
    zstandard = extra("zstandard")
    reader = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).stream_reader
    try:
        yield guarded(stream, lambda packed: reader(packed, read_across_frames=True), name)
    except zstandard.ZstdError as error:
        raise InputError(f"{name}: damaged or cut short: {error}", hint="fetch the file anew") from error


def extra(module: str) -> Any:
    """Import a module of the extra `archive`. Raises UsageError where it is not installed."""
    from importlib import import_module

    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        hint = "pip install 'vinhdanh[archive]'"
        raise UsageError(f"this input needs {module.split('.')[0]}, which is not installed", hint=hint) from error


def _fsspec() -> Any:
    return extra("fsspec")
