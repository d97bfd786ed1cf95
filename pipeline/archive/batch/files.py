"""The files of the inputs, in a stable order."""

import glob
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import PurePath

from vinhdanh.archive.batch.kinds import kind_by_name
from vinhdanh.archive.batch.opening import extra, is_url, plain_name
from vinhdanh.errors import InputError, UsageError

EDGE = 4096
"""So many bytes of a file's beginning and end go into its mark."""


@dataclass(frozen=True, slots=True)
class File:
    """An input file: its path or URL, the id of its article where it is a document, its size, a mark of its content."""

    file: str
    name: str
    size: int | None
    mark: str | None


def files(inputs: Iterable[str], reader: str | None = None) -> Iterator[File]:
    """Yield the files of paths, folders, glob patterns and URLs, those of a folder in order of their names.

    From folders only files whose names tell a reader are taken, or all where `reader` is given; hidden ones are not.
    Raises InputError where an input does not exist or holds no file.
    """
    for given in inputs:
        found = False
        for path, base in _url_files(given) if is_url(given) else _local_files(given):
            if path == given or path in (given.rstrip("/"),) or reader or kind_by_name(path):
                found = True
                yield _file(path, base)
        if not found:
            raise InputError(f"{given}: no articles there", hint="give files, folders, patterns or URLs that hold some")


def _local_files(given: str) -> Iterator[tuple[str, str]]:
    if os.path.isdir(given):
        yield from ((path, given) for path in _walk(given))
    elif os.path.exists(given):
        yield given, os.path.dirname(given)
    elif glob.has_magic(given):
        for match in sorted(glob.iglob(given, recursive=True)):
            yield from _local_files(match)
    else:
        raise InputError(f"{given}: no such file or folder", hint="check the path")


def _walk(folder: str) -> Iterator[str]:
    """Files below a folder, each folder's entries sorted; only one folder's entries are held at a time.

    Links to folders are not followed: they may lead round in a circle.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror}", hint="check the folder's permissions") from error
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path)
        elif entry.is_file():
            yield entry.path


def _url_files(given: str) -> Iterator[tuple[str, str]]:
    fsspec = extra("fsspec")
    try:
        system, path = fsspec.core.url_to_fs(given)
        if glob.has_magic(path):
            found, base = system.glob(path), path.split("*")[0].rpartition("/")[0]
        elif system.isdir(path):
            found, base = system.find(path), path
        else:
            found, base = [path] if system.exists(path) else [], path.rpartition("/")[0]
    except ImportError as error:  # fsspec's protocols have packages of their own
        raise UsageError(f"{given}: {error}", hint="pip install that package") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{given}: {error}", hint="check the URL") from error
    root = system.unstrip_protocol(base)
    yield from ((system.unstrip_protocol(one), root) for one in sorted(found))


def _file(path: str, base: str) -> File:
    name = plain_name(path[len(base) :].lstrip("/") if base and path.startswith(base) else path)
    stem = PurePath(name).with_suffix("").as_posix() if PurePath(name).name else name
    if is_url(path):
        system, inner = extra("fsspec").core.url_to_fs(path)
        return File(path, stem, system.info(inner).get("size"), None)
    try:
        return File(path, stem, os.path.getsize(path), _mark(path))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}", hint="check the file and its permissions") from error


def _mark(path: str) -> str:
    with open(path, "rb") as stream:
        digest = blake2b(stream.read(EDGE), digest_size=8)
        stream.seek(max(EDGE, os.path.getsize(path) - EDGE))
        digest.update(stream.read(EDGE))
    return digest.hexdigest()
