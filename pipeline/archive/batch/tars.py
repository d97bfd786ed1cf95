"""Tar files, plain or compressed: members in their order; names are read, never used as paths."""

import io
import tarfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import IO, Any, BinaryIO, cast

from vinhdanh.archive.batch.kinds import kind_by_name
from vinhdanh.archive.batch.lines import peekable
from vinhdanh.archive.batch.members import member, refused
from vinhdanh.archive.batch.opening import BROKEN, Meter, compression_of, opened, unpacked
from vinhdanh.archive.batch.raw import Raw, unread
from vinhdanh.errors import InputError, printable


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
    """Yield the articles of a tar file, plain or in any of our compressions, which its first bytes tell."""
    at = ""
    try:
        with opened(file, meter) as stream, _plain(peekable(stream), file) as tar, _tar(tar) as archive:
            for info in archive:
                at = info.name
                if kind_by_name(at):
                    yield from _member(archive, info, file)
    except (tarfile.TarError, *BROKEN, InputError) as error:
        reason = f"{file}: damaged tar behind {at!r}: {error}"
        told = error if isinstance(error, InputError) else InputError(reason, hint="fetch the file anew")
        yield unread(file, printable(at), told, rest=True)


def _plain(stream: io.BufferedReader, file: str) -> AbstractContextManager[BinaryIO]:
    suffix = compression_of(stream.peek(6)[:6])
    return unpacked(stream, file, suffix) if suffix else nullcontext(stream)


def _tar(stream: BinaryIO) -> tarfile.TarFile:
    return tarfile.open(fileobj=stream, mode="r|")


def _member(archive: tarfile.TarFile, info: tarfile.TarInfo, file: str) -> Iterator[Raw]:
    if info.issym() or info.islnk():
        yield refused(file, info.name, "a link, which is not followed", "add the file itself")
    elif info.issparse():
        yield refused(file, info.name, "a file with holes is not read", "add it without --sparse")
    elif info.isfile() and (data := archive.extractfile(info)):
        yield from member(cast(BinaryIO, io.BufferedReader(_Forward(data))), info.name, file)
