"""A member of a zip or tar file: itself a document or lines, maybe compressed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import IO, BinaryIO, cast

from vinhdanh.archive.batch.documents import document
from vinhdanh.archive.batch.kinds import DOCUMENTS, kind_by_name
from vinhdanh.archive.batch.lines import stream_lines
from vinhdanh.archive.batch.opening import DAMAGE, plain_name, unpacked
from vinhdanh.archive.batch.raw import MAX_BYTES, Raw, unread
from vinhdanh.archive.batch.tables import table_rows
from vinhdanh.errors import InputError


def member(stream: IO[bytes], name: str, file: str) -> Iterator[Raw]:
    """Yield the articles of a member whose name tells its kind; one that is damaged is an error in its place."""
    kind = kind_by_name(name) or "text"
    try:
        with unpacked(cast(BinaryIO, stream), name) as plain:
            if kind == "jsonl":
                for raw in stream_lines(plain, file):
                    yield replace(raw, offset=f"{name}, {raw.offset}")
            elif kind in ("csv", "tsv"):
                for raw in table_rows(plain, file, kind):
                    yield replace(raw, offset=f"{name}, {raw.offset}")
            elif kind in DOCUMENTS:
                stem = PurePosixPath(plain_name(name)).with_suffix("").as_posix()
                yield from document(plain.read(MAX_BYTES + 1), kind, file, name, stem)
            else:
                reason = f"{file}: {name}: a {kind} file inside an archive is not read"
                yield unread(file, name, InputError(reason, hint="unpack it"))
    except DAMAGE as error:
        reason = f"{file}: {name}: damaged or cut short: {error}"
        yield unread(file, name, InputError(reason, hint="fetch the file anew"))
