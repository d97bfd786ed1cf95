"""A member of a zip or tar file: itself a document or lines, maybe compressed."""

from collections.abc import Iterator
from dataclasses import replace
from typing import IO, BinaryIO, cast

from vinhdanh.archive.batch.documents import document
from vinhdanh.archive.batch.kinds import DOCUMENTS, kind_by_name
from vinhdanh.archive.batch.lines import stream_lines
from vinhdanh.archive.batch.names import member_id
from vinhdanh.archive.batch.opening import DAMAGE, compression, unpacked
from vinhdanh.archive.batch.raw import Raw, unread
from vinhdanh.archive.batch.tables import table_rows
from vinhdanh.archive.limits import MAX_BYTES
from vinhdanh.errors import InputError, printable


def member(stream: IO[bytes], name: str, file: str) -> Iterator[Raw]:
    """Yield the articles of a member whose name tells its kind; one that is damaged is an error in its place."""
    kind, shown = kind_by_name(name) or "text", printable(name)
    label = f"{file}: {shown}"
    try:
        with unpacked(cast(BinaryIO, stream), label, compression(name)) as plain:
            if kind == "jsonl":
                for raw in stream_lines(plain, file):
                    yield replace(raw, offset=f"{shown}, {raw.offset}")
            elif kind in ("csv", "tsv"):
                for raw in table_rows(plain, file, kind):
                    yield replace(raw, offset=f"{shown}, {raw.offset}")
            elif kind in DOCUMENTS:
                yield from document(plain.read(MAX_BYTES + 1), kind, file, shown, member_id(name))
            else:
                yield refused(file, name, f"a {kind} file inside an archive is not read", "unpack it")
    except InputError as error:
        yield unread(file, shown, error)
    except DAMAGE as error:
        yield refused(file, name, f"damaged or cut short: {error}", "fetch the file anew")


def refused(file: str, name: str, reason: str, hint: str) -> Raw:
    """Return the error of a member that is not read."""
    return unread(file, printable(name), InputError(f"{file}: {name}: {reason}", hint=hint))
