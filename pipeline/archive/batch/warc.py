"""WARC: the HTML pages among the responses of a web archive (ISO 28500), read by warcio."""

import logging
from collections.abc import Iterator
from typing import Any

from vinhdanh.archive.batch.opening import BROKEN, Meter, extra, opened
from vinhdanh.archive.batch.raw import MAX_BYTES, Raw, too_long, unread
from vinhdanh.errors import InputError

PAGES = ("text/html", "application/xhtml+xml", "text/plain")


def pages(file: str, meter: Meter | None = None) -> Iterator[Raw]:
    """Yield the pages of a WARC file, plain or .gz; the id of a page is its address."""
    iterator = extra("warcio.archiveiterator").ArchiveIterator
    failures = extra("warcio.exceptions").ArchiveLoadFailed
    logging.getLogger("warcio").setLevel(logging.CRITICAL)
    at = 0
    try:
        with opened(file, meter) as stream:
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
        reason = str(error) if isinstance(error, InputError) else f"{file}: damaged WARC behind byte {at}: {error}"
        yield unread(file, f"byte {at}", InputError(reason, hint="fetch the file anew"), rest=True)


def _page(record: Any, file: str, offset: str) -> Iterator[Raw]:
    http = record.http_headers
    kind = (http.get_header("Content-Type") or "") if http else record.content_type or ""
    if record.rec_type not in ("response", "resource") or not kind.lower().startswith(PAGES):
        return
    if http and not http.get_statuscode().startswith("2"):
        return
    data = record.content_stream().read(MAX_BYTES + 1)
    name = record.rec_headers.get_header("WARC-Target-URI")
    if len(data) > MAX_BYTES:
        yield too_long(file, offset, len(data))
    elif data.strip():
        yield Raw(file, offset, "text" if kind.lower().startswith("text/plain") else "html", data, name)
