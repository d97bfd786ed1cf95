"""WARC: the HTML pages among the responses of a web archive (ISO 28500), read by warcio."""

import logging
from collections.abc import Iterator
from typing import Any

from vinhdanh.archive.batch.http_body import body
from vinhdanh.archive.batch.opening import BROKEN, Meter, decompressed, extra
from vinhdanh.archive.batch.raw import Raw, too_long, unread
from vinhdanh.archive.limits import MAX_BYTES
from vinhdanh.errors import InputError

PAGES = ("text/html", "application/xhtml+xml", "text/plain")


def pages(file: str, meter: Meter | None = None) -> Iterator[Raw]:
    """Yield the pages of a WARC file; the id of a page is its address, offsets count decompressed bytes."""
    iterator = extra("warcio.archiveiterator").ArchiveIterator
    failures = extra("warcio.exceptions").ArchiveLoadFailed
    logging.getLogger("warcio").setLevel(logging.CRITICAL)
    at = 0
    try:
        with decompressed(file, meter) as stream:
            records = iterator(stream)
            records.INC_RECORD = ""  # what it would print
            lost = 0
            for record in records:
                if records.err_count > lost:
                    reason = f"{file}: byte {at}: the record is longer than its Content-Length says"
                    yield unread(file, f"byte {at}", InputError(reason, hint="mend it; the next ones are read"))
                lost, at = records.err_count, records.offset
                yield from _page(record, file, f"byte {at}")
    except (failures, OSError, InputError, *BROKEN) as error:
        reason = f"{file}: damaged WARC behind byte {at}: {error}"
        told = error if isinstance(error, InputError) else InputError(reason, hint="fetch the file anew")
        yield unread(file, f"byte {at}", told, rest=True)


def _page(record: Any, file: str, offset: str) -> Iterator[Raw]:
    http = record.http_headers
    kind = (http.get_header("Content-Type") or "") if http else record.content_type or ""
    if record.rec_type not in ("response", "resource") or not kind.lower().startswith(PAGES):
        return
    if http and not http.get_statuscode().startswith("2"):
        return
    try:
        data = body(record.raw_stream, http)
    except BROKEN as error:
        reason = f"{file}: {offset}: damaged page: {error}"
        yield unread(file, offset, InputError(reason, hint="fetch it anew"))
        return
    name = record.rec_headers.get_header("WARC-Target-URI")
    if len(data) > MAX_BYTES:
        yield too_long(file, offset)
    elif data.strip():
        yield Raw(file, offset, "text" if kind.lower().startswith("text/plain") else "html", data, name)
