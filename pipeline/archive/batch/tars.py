"""Tar files, plain or compressed: members in their order; names are read, never used as paths."""

import io
import tarfile
from collections.abc import Iterator
from typing import IO, Any, BinaryIO, cast

from vinhdanh.archive.batch.kinds import kind_by_name
from vinhdanh.archive.batch.members import member
from vinhdanh.archive.batch.opening import BROKEN, Meter, opened
from vinhdanh.archive.batch.raw import Raw, unread
from vinhdanh.errors import InputError


class _Forward(io.RawIOBase):
    """A stream that is only read on; members of a tar that is itself a stream do not know that they cannot seek."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self.stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def tar_members(file: str, meter: Meter | None = None) -> Iterator[Raw]:
    """Yield the articles of a tar file (.tar, .tar.gz, .tgz, .tar.bz2, .tar.xz)."""
    at = ""
    try:
        with opened(file, meter) as stream, tarfile.open(fileobj=stream, mode="r|*") as archive:
            for info in archive:
                at = info.name
                data = archive.extractfile(info) if info.isfile() and kind_by_name(at) else None
                if data:
                    yield from member(cast(BinaryIO, io.BufferedReader(_Forward(data))), at, file)
    except (tarfile.TarError, *BROKEN, InputError) as error:
        reason = str(error) if isinstance(error, InputError) else f"{file}: damaged tar behind {at!r}: {error}"
        yield unread(file, at, InputError(reason, hint="fetch the file anew"), rest=True)
