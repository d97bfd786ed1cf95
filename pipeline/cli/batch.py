"""`vinhdanh batch`: an archive into a sink."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from vinhdanh.archive.batch.engines import Dask, Engine, Inline, Processes
from vinhdanh.archive.batch.kinds import READERS
from vinhdanh.archive.batch.run import Outcome, batch
from vinhdanh.archive.batch.settings import FIELDS, SHARD_BYTES, Settings, settings
from vinhdanh.archive.summary.figures import figures
from vinhdanh.cli.batch_checks import check_sink_apart
from vinhdanh.cli.checks import check_encoding
from vinhdanh.cli.extract import checked_day
from vinhdanh.cli.progress import Display, log, watcher
from vinhdanh.cli.run_report import show_run
from vinhdanh.cli.start import started
from vinhdanh.errors import UsageError

INTERRUPTED = 130
"""Exit code, as of a shell."""
ENGINES = ("inline", "processes", "dask")
UNITS = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def batch_files(
    inputs: Sequence[str],
    to: str,
    *,
    fields: Sequence[tuple[str, str | None]] = (),
    engine: str | None = None,
    workers: int | None = None,
    scheduler: str | None = None,
    shard_size: str | None = None,
    reader: str | None = None,
    published: str | None = None,
    encoding: str | None = None,
    lexicon: Path | None = None,
    state: Path | None = None,
    fresh: bool = False,
    retry_dead: bool = False,
    max_dead: int | None = None,
    display: Display = Display.AUTO,
    **options: object,
) -> Outcome:
    """Run `archive.batch.run.batch` with a display of its progress; return what it did.

    fields: our names of fields with the input's; engine: one of ENGINES; options: further `Settings`.
    Raises UsageError for options that do not fit together, what `batch` raises, and SystemExit at ctrl-C.
    """
    started()
    check_sink_apart(inputs, to, state)
    if reader and reader not in READERS:
        raise UsageError(f"--reader {reader}: no such reader", hint=f"use one of {', '.join(READERS)}")
    check_encoding(encoding)
    made = settings(
        lexicon,
        reader=reader,
        published=checked_day(published),
        encoding=encoding,
        fields=tuple((ours, theirs) for ours, theirs in fields if ours in FIELDS and theirs),
        shard_bytes=_bytes(shard_size) if shard_size else SHARD_BYTES,
        **options,
    )
    try:
        with watcher(display) as (watch, say):
            return batch(
                inputs,
                to,
                made,
                engine=_engine(engine, workers, scheduler, made),
                state=state,
                fresh=fresh,
                retry_dead=retry_dead,
                max_dead=max_dead,
                watch=watch,
                say=say,
            )
    except KeyboardInterrupt:  # typer would end without a word
        print("interrupted; what was done is kept, the same command goes on from there", file=sys.stderr)
        raise SystemExit(INTERRUPTED) from None


def _engine(name: str | None, workers: int | None, scheduler: str | None, made: Settings) -> Engine:
    name = name or ("dask" if scheduler else "processes")
    if name == "dask":
        if scheduler is None:
            raise UsageError("--engine dask needs a cluster", hint="add --scheduler tcp://HOST:8786")
        return Dask(scheduler, made)
    if scheduler:
        raise UsageError(f"--scheduler does not go with --engine {name}", hint="use --engine dask")
    if name == "inline":
        return Inline()
    if name == "processes":
        return Processes(made, workers)
    raise UsageError(f"--engine {name}: no such engine", hint=f"use one of {', '.join(ENGINES)}")


def _bytes(size: str) -> int:
    number, unit = (size[:-1], size[-1].lower()) if size[-1:].lower() in UNITS else (size, "")
    if not number.isdecimal() or int(number) == 0:
        raise UsageError(f"--shard-size {size}: no size", hint="write 500k, 4M or 1G")
    return int(number) * UNITS.get(unit, 1)


def print_report(to: str, outcome: Outcome, file: Path | None, *, seconds: float, display: Display) -> None:
    """Print what a run did and what the sink holds now; write it to `file` as JSON."""
    run = {"articles": outcome.now.articles, "records": outcome.now.records, "dead_letters": outcome.now.dead}
    if display is Display.JSON:
        log("done", seconds, **run)
    if display is not Display.AUTO and file is None:
        return
    found = figures(to)
    speed = round(outcome.now.articles / seconds, 1) if seconds else None
    if file:
        told = {"run": {**run, "seconds": round(seconds, 1), "articles_per_second": speed}, "sink": found.to_dict()}
        file.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if display is Display.AUTO:
        show_run(to, run, seconds, found)
