"""Zip files: members by ranges; names are read, never used as paths."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

from vinhdanh.archive.batch.kinds import kind_by_name
from vinhdanh.archive.batch.members import member
from vinhdanh.archive.batch.opening import BROKEN, opened
from vinhdanh.archive.batch.raw import Raw, unread
from vinhdanh.errors import InputError

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
    out, start, weight = [], 0, 0
    for number, one in enumerate(sizes, start=1):
        weight += one
        if weight >= size or number == len(sizes):
            out.append((start, number))
            start, weight = number, 0
    return out


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
        yield unread(file, at, error, rest=True)


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, file: str) -> Iterator[Raw]:
    try:
        with archive.open(info) as stream:
            yield from member(stream, info.filename, file)
    except DAMAGE as error:
        reason = f"{file}: {info.filename}: damaged or encrypted: {error}"
        yield unread(file, info.filename, InputError(reason, hint="fetch the file anew"))
