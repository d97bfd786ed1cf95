"""Documents: files that are one article (text, HTML) or an object or list of objects (JSON)."""

from collections.abc import Iterable, Iterator
from typing import Any

from vinhdanh.archive.batch.files import File
from vinhdanh.archive.batch.opening import decompressed
from vinhdanh.archive.batch.raw import Raw, too_long, unread
from vinhdanh.archive.limits import MAX_BYTES
from vinhdanh.archive.parse import parse_json
from vinhdanh.errors import InputError


def documents(files: Iterable[File], kind: str) -> Iterator[Raw]:
    """Yield the articles of files of one kind; a file that cannot be read is an error in its place."""
    for file in files:
        try:
            with decompressed(file.file) as stream:
                data = stream.read(MAX_BYTES + 1)
        except InputError as error:
            yield unread(file.file, "", error)
        else:
            yield from document(data, kind, file.file, "", file.name)


def document(data: bytes, kind: str, file: str, offset: str, name: str) -> Iterator[Raw]:
    """Yield the articles of one document; `name` is the id of a text or page."""
    if len(data) > MAX_BYTES:
        yield too_long(file, offset)
    elif not data.strip():
        place = f"{file}: {offset}" if offset else file
        yield unread(file, offset, InputError(f"{place}: empty", hint="remove it or give it a text"))
    elif kind == "json":
        yield from _json(data, file, offset)
    else:
        yield Raw(file, offset, "html" if kind == "html" else "text", data, name)


def _json(data: bytes, file: str, offset: str) -> Iterator[Raw]:
    try:
        value: Any = parse_json(data, file)
    except InputError as error:
        yield unread(file, offset, error)
        return
    if not isinstance(value, list):
        yield Raw(file, offset, "fields", value)
        return
    for number, item in enumerate(value, start=1):
        yield Raw(file, f"{offset} article {number}".strip(), "fields", item)
