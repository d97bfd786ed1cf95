"""Zip files: members by ranges; names are read, never used as paths."""

import io
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

from vinhdanh.archive.batch.bombs import FREE, RATIO
from vinhdanh.archive.batch.kinds import kind_by_name
from vinhdanh.archive.batch.members import member, refused
from vinhdanh.archive.batch.opening import BROKEN, opened
from vinhdanh.archive.batch.raw import Raw, unread
from vinhdanh.errors import InputError, printable

DAMAGE = (zipfile.BadZipFile, *BROKEN)


@contextmanager
def _zip(file: str) -> Iterator[zipfile.ZipFile]:
    try:
        with opened(file) as stream, zipfile.ZipFile(stream) as archive:
            yield archive
    except DAMAGE as error:
        raise InputError(f"{file}: damaged zip: {error}", hint="fetch the file anew") from error


def member_ranges(file: str, size: int) -> list[tuple[int, int]]:
    """Return ranges of members of about `size` bytes. Raises InputError where the directory is damaged."""
    with _zip(file) as archive:
        sizes = [info.file_size for info in archive.infolist()]
        _check_apart(archive, file)
    out, start, weight = [], 0, 0
    for number, one in enumerate(sizes, start=1):
        weight += one
        if weight >= size or number == len(sizes):
            out.append((start, number))
            start, weight = number, 0
    return out


def _check_apart(archive: zipfile.ZipFile, file: str) -> None:
    """Members of a sound zip lie behind one another; a bomb has many members of the same bytes."""
    packed = sum(info.compress_size for info in archive.infolist())
    length = archive.fp.seek(0, io.SEEK_END) if archive.fp else 0
    if packed > length:
        reason = f"{file}: the members have {packed:,} bytes, the file has {length:,}: they overlap, a zip bomb?"
        raise InputError(reason, hint="look at it; unpack it yourself if it is sound")


def members(file: str, start: int, end: int) -> Iterator[Raw]:
    """Yield the articles of the members [start, end)."""
    at = ""
    try:
        with _zip(file) as archive:
            for info in archive.infolist()[start:end]:
                at = info.filename
                if not info.is_dir() and kind_by_name(at):
                    yield from _member(archive, info, file)
    except InputError as error:
        yield unread(file, printable(at), error, rest=True)


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, file: str) -> Iterator[Raw]:
    name = info.filename
    if stat.S_ISLNK(info.external_attr >> 16):
        yield refused(file, name, "a link, which is not followed", "add the file itself")
        return
    if info.file_size > max(FREE, RATIO * info.compress_size):
        reason = f"unpacks to {info.file_size:,} bytes, more than {RATIO} times its size, a zip bomb?"
        yield refused(file, name, reason, "look at it; unpack it yourself if it is sound")
        return
    try:
        with archive.open(info) as stream:
            yield from member(stream, name, file)
    except DAMAGE as error:
        yield refused(file, name, f"damaged or encrypted: {error}", "fetch the file anew")
