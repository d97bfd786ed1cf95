"""`vinhdanh extract`: files in, records out."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TextIO

from vinhdanh.archive.extraction import results
from vinhdanh.archive.read import read
from vinhdanh.archive.spreadsheet import is_sheet
from vinhdanh.archive.write import Csv, JsonLines, JsonList, Writer
from vinhdanh.cli.checks import check_apart, check_encoding
from vinhdanh.cli.report import report
from vinhdanh.cli.start import start
from vinhdanh.errors import InputError, UsageError
from vinhdanh.text.published import published_of

SUFFIXES = {
    ".jsonl": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".txt": "table",
    ".db": "sqlite",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
}


def extract_files(
    inputs: Sequence[str],
    output: Path | None = None,
    *,
    form: str | None = None,
    published: str | None = None,
    lexicon: Path | None = None,
    encoding: str | None = None,
    max_chars: int | None = None,
    min_confidence: float = 0,
    with_text: bool = True,
) -> bool:
    """Write the results of all articles to `output` (None: standard output); False where something could not be read.

    form: table, jsonl, json, csv or sqlite; None: by the suffix of `output`, else a table on a terminal and jsonl in a
    pipe; min_confidence: records that are less sure are left out.
    Raises UsageError for options that do not fit together, LexiconError for bad tables.
    """
    form = form or _form(output)
    _check(inputs, output, form)
    check_encoding(encoding)
    day = checked_day(published)
    extractor = start(lexicon, max_chars)
    failed = 0
    with _writer(output, form, with_text) as writer:
        for item in results(extractor, read(inputs, sys.stdin.buffer, encoding), published=day):
            if isinstance(item, InputError):
                failed += 1
                report(item)
            else:
                writer.write(item.confident(min_confidence))
    return not failed


def checked_day(published: str | None) -> str | None:
    """Return the value of `--published`. Raises UsageError where it is no date."""
    try:
        return published_of("", published)
    except InputError as error:
        raise UsageError(f"--{error.reason}", hint=error.hint) from error


def _form(output: Path | None) -> str:
    if output is None:
        return "table" if sys.stdout.isatty() else "jsonl"
    if form := SUFFIXES.get(output.suffix.lower()):
        return form
    raise UsageError(f"{output}: the suffix tells no format", hint=f"use one of {', '.join(SUFFIXES)}, or --format")


def _check(inputs: Sequence[str], output: Path | None, form: str) -> None:
    check_apart(inputs, output)
    if form == "sqlite" and output is None:
        raise UsageError("--format sqlite needs a file", hint="add -o records.db")


@contextmanager
def _writer(output: Path | None, form: str, with_text: bool) -> Iterator[Writer]:
    """Open the writer; close it, and the file that it writes to."""
    if form == "sqlite" and output:
        from vinhdanh.archive.store import Store, StoreWriter, sqlite_url

        with closing(StoreWriter(Store(sqlite_url(output), with_text=with_text))) as base:
            yield base
        return
    stream = output.open("w", encoding="utf-8", newline="\n") if output else sys.stdout
    try:
        writer = _stream_writer(stream, form, with_text)
        yield writer
        writer.close()
        stream.flush()
    finally:
        if output:
            stream.close()


def _stream_writer(stream: TextIO, form: str, with_text: bool) -> Writer:
    if form == "table":
        from vinhdanh.cli.table import Table

        return Table(stream)
    if form == "csv":
        return Csv(stream, sheet=is_sheet(stream.name))
    return (JsonList if form == "json" else JsonLines)(stream, with_text=with_text)
