"""Sources and shards: how the files of an archive are cut into pieces of work.

A source is a large file, or a group of small documents that lie side by side. Its shards are numbered from 0 and cut
the same way whenever they are cut. What can be entered in the middle (lines of a plain file, row groups, members of a
zip) is told by a range and read by the worker; other streams are read here once and handed out in blocks.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vinhdanh.archive.batch.files import File
from vinhdanh.archive.batch.kinds import DOCUMENTS, kind_of
from vinhdanh.archive.batch.opening import Meter, compression, opened
from vinhdanh.archive.batch.parquet import row_ranges
from vinhdanh.archive.batch.raw import Raw
from vinhdanh.archive.batch.settings import Settings
from vinhdanh.archive.batch.streams import stream
from vinhdanh.archive.batch.zips import member_ranges
from vinhdanh.errors import InputError

DOCUMENTS_A_SHARD = 500


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a group of documents; number: its place among the sources of the run."""

    number: int
    kind: str
    files: tuple[File, ...]


@dataclass(frozen=True, slots=True)
class Shard:
    """A piece of a source; span: which (bytes, rows, members), raws: the articles themselves where they were read.

    end: about how many bytes of the source lie before its end, for showing progress.
    """

    source: Source
    number: int
    span: tuple[int, ...] = ()
    raws: tuple[Raw, ...] | None = None
    end: int = 0

    @property
    def key(self) -> tuple[int, int]:
        """Number of the source, number of the shard."""
        return self.source.number, self.number


def sources(files: Iterable[File], settings: Settings, first: int = 0) -> Iterator[Source]:
    """Group files into sources, numbered from `first`."""
    waiting: list[File] = []
    size, number, last = 0, first, ""
    for file in files:
        kind = settings.reader or _kind(file)
        small = kind in DOCUMENTS
        full = len(waiting) == DOCUMENTS_A_SHARD or size >= settings.shard_bytes
        if waiting and (kind != last or full):
            yield Source(number, last, tuple(waiting))
            waiting, size, number = [], 0, number + 1
        if small:
            waiting.append(file)
            size, last = size + (file.size or 0), kind
        else:
            yield Source(number, kind, (file,))
            number += 1
    if waiting:
        yield Source(number, last, tuple(waiting))


def _kind(file: File) -> str:
    try:
        return kind_of(file.file)
    except InputError:
        return "text"  # its reader says what is wrong with it


def shards(source: Source, settings: Settings) -> Iterator[Shard]:
    """Cut a source. Raises InputError where its table of contents cannot be read."""
    file = source.files[0]
    if source.kind in DOCUMENTS:
        yield Shard(source, 0, end=sum(file.size or 0 for file in source.files))
    elif source.kind == "jsonl" and file.size and not compression(file.file) and not _wide(file.file):
        for number, start in enumerate(range(0, file.size, settings.shard_bytes)):
            end = min(file.size, start + settings.shard_bytes)
            yield Shard(source, number, (start, end), end=end)
    elif source.kind in ("parquet", "zip"):
        ranges = row_ranges(file.file) if source.kind == "parquet" else member_ranges(file.file, settings.shard_bytes)
        for number, span in enumerate(ranges):
            yield Shard(source, number, span, end=(file.size or 0) * (number + 1) // len(ranges))
    else:
        meter = Meter()
        for number, block in enumerate(_blocks(stream(source.kind, file, settings, meter), settings.shard_bytes)):
            yield Shard(source, number, raws=block, end=meter.at() or file.size or 0)


def _wide(name: str) -> bool:
    """Is this UTF-16, whose lines cannot be found by their bytes?"""
    with opened(name) as stream:
        return stream.read(2) in (b"\xff\xfe", b"\xfe\xff")


def _blocks(raws: Iterable[Raw], size: int) -> Iterator[tuple[Raw, ...]]:
    block: list[Raw] = []
    weight = 0
    for raw in raws:
        block.append(raw)
        weight += raw.size
        if weight >= size:
            yield tuple(block)
            block, weight = [], 0
    if block:
        yield tuple(block)
