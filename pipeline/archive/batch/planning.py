"""From the files of the inputs to the sources of the ledger: new files are added, changed ones noticed."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy.engine import Connection

from vinhdanh.archive.batch.files import File
from vinhdanh.archive.batch.ledger import Ledger
from vinhdanh.archive.batch.opening import is_url
from vinhdanh.archive.batch.settings import Settings
from vinhdanh.archive.batch.shards import sources
from vinhdanh.errors import UsageError

FILES_AT_ONCE = 500
SOURCES_AT_ONCE = 200


def plan(ledger: Ledger, c: Connection, files: Iterable[File], settings: Settings, *, mended: bool) -> int:
    """Enter the files that the ledger does not know as sources, all in the caller's transaction; return their number.

    mended: files of dead letters may have changed. Raises UsageError for a file that changed after work on it began.
    """
    count = 0
    waiting = []
    for source in sources(_new(ledger, c, files, mended=mended), settings, ledger.next_source(c)):
        count += len(source.files)
        waiting.append(source)
        if len(waiting) == SOURCES_AT_ONCE:
            ledger.add(c, waiting)
            waiting = []
    ledger.add(c, waiting)
    return count


def _new(ledger: Ledger, c: Connection, files: Iterable[File], *, mended: bool) -> Iterator[File]:
    seen: set[str] = set()
    for some in _some(map(_absolute, files)):
        known = ledger.known(c, [file.file for file in some])
        for file in some:
            before = known.get(file.file)
            if before is None:
                if file.file not in seen:  # an input may be given twice
                    seen.add(file.file)
                    yield file
            elif (before.size, before.mark) != (file.size, file.mark):
                if not mended and ledger.shards_done(c, before.source):
                    hint = "give new articles in new files, or start over with --fresh; --retry-dead reads mended files"
                    raise UsageError(f"{file.file}: has changed since it was read", hint=hint)
                ledger.update(c, file)


def _absolute(file: File) -> File:
    """The file by the path that it has from everywhere: the next run may be started in another folder."""
    return file if is_url(file.file) else replace(file, file=os.path.abspath(file.file))


def _some(files: Iterable[File]) -> Iterator[list[File]]:
    some: list[File] = []
    for file in files:
        some.append(file)
        if len(some) == FILES_AT_ONCE:
            yield some
            some = []
    if some:
        yield some
