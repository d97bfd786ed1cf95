"""Sources that are read from their beginning: compressed lines, tables, tar, WARC."""

from collections.abc import Iterator

from vinhdanh.archive.batch.files import File
from vinhdanh.archive.batch.lines import all_lines
from vinhdanh.archive.batch.opening import Meter, decompressed
from vinhdanh.archive.batch.raw import Raw, unread
from vinhdanh.archive.batch.settings import Settings
from vinhdanh.archive.batch.tables import table_rows
from vinhdanh.archive.batch.tars import tar_members
from vinhdanh.archive.batch.warc import pages
from vinhdanh.errors import InputError


def stream(kind: str, file: File, settings: Settings, meter: Meter) -> Iterator[Raw]:
    """Return the articles of a source that is read from its beginning; `meter` follows the reading."""
    if kind == "jsonl":
        return all_lines(file.file, meter)
    if kind == "tar":
        return tar_members(file.file, meter)
    if kind == "warc":
        return pages(file.file, meter)
    return _table(file.file, kind, settings.encoding, meter)


def _table(file: str, kind: str, encoding: str | None, meter: Meter) -> Iterator[Raw]:
    at = "line 1"
    try:
        with decompressed(file, meter) as data:
            for raw in table_rows(data, file, kind, encoding):
                at = raw.offset
                yield raw
    except InputError as error:
        yield unread(file, f"behind {at}", error, rest=True)
