"""Guard against compression bombs: small files that unpack to endless ones."""

import io
from collections.abc import Callable
from typing import Any, BinaryIO, cast

from vinhdanh.archive.limits import MAX_BYTES
from vinhdanh.errors import InputError

FREE = MAX_BYTES
"""So many bytes may come out of however few."""
RATIO = 250
"""Behind them, so many times the bytes that went in: texts compress 3 to 20 times, zeros a thousand times and more."""
Unpack = Callable[[Any], Any]


class _Counted:
    """A stream that is only read, and how much of it."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream, self.size = stream, 0

    def read(self, size: int = -1) -> bytes:
        data = self.stream.read(size)
        self.size += len(data)
        return data


class _Guarded(io.RawIOBase):
    """What comes out of a decompressor, as long as it is in proportion."""

    def __init__(self, packed: _Counted, plain: Any, name: str) -> None:
        self.packed, self.plain, self.name, self.size = packed, plain, name, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self.plain.read1(len(buffer))  # what there is before a cut is not lost
        buffer[: len(data)] = data
        self.size += len(data)
        if self.size > max(FREE, RATIO * self.packed.size):
            reason = f"{self.name}: unpacks to more than {RATIO} times its size, a compression bomb?"
            raise InputError(reason, hint="look at it; unpack it yourself if it is sound")
        return len(data)


def guarded(stream: BinaryIO, unpack: Unpack, name: str) -> BinaryIO:
    """Return `stream` decompressed by `unpack`; memory does not grow with what comes out.

    Reading it raises InputError with `name` once more than FREE bytes and RATIO times what went in have come out.
    """
    packed = _Counted(stream)
    return cast(BinaryIO, io.BufferedReader(_Guarded(packed, unpack(packed), name), 1 << 16))
