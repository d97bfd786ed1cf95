"""Showing how far a run is: a bar on a terminal, lines elsewhere, JSON, or nothing. All on standard error."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from vinhdanh.archive.batch.run import Progress

Watch = Callable[[Progress], None]
Say = Callable[[str], None]
SECONDS_A_LINE = 10


class Display(StrEnum):
    """How progress is shown."""

    AUTO = "auto"
    QUIET = "quiet"
    JSON = "json"


@contextmanager
def watcher(display: Display) -> Iterator[tuple[Watch, Say]]:
    """Give the functions that are told of progress and of what a person may want to know."""
    if display is Display.QUIET:
        yield lambda _: None, lambda _: None
    elif display is Display.JSON:
        yield _json_lines()
    elif sys.stderr.isatty():
        with _bar() as functions:
            yield functions
    else:
        yield _plain_lines()


@contextmanager
def _bar() -> Iterator[tuple[Watch, Say]]:
    console = Console(stderr=True)
    columns = (
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TextColumn("{task.fields[numbers]}"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    started = time.monotonic()
    with Bar(*columns, console=console) as bar:
        task = bar.add_task("articles", total=None, numbers="looking at the input")

        def watch(progress: Progress) -> None:
            numbers = _numbers(progress, time.monotonic() - started)
            bar.update(task, total=progress.bytes_total or None, completed=progress.bytes_done, numbers=numbers)

        yield watch, lambda line: console.print(line, highlight=False, markup=False)


def _plain_lines() -> tuple[Watch, Say]:
    started = last = time.monotonic()

    def watch(progress: Progress) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= SECONDS_A_LINE:
            last = now
            share = f"{progress.bytes_done / progress.bytes_total:.0%} " if progress.bytes_total else ""
            print(f"{share}{_numbers(progress, now - started)}", file=sys.stderr, flush=True)

    return watch, lambda line: print(line, file=sys.stderr, flush=True)


def _json_lines() -> tuple[Watch, Say]:
    started = time.monotonic()

    def watch(progress: Progress) -> None:
        log("progress", time.monotonic() - started, **asdict(progress))

    return watch, lambda line: log("message", time.monotonic() - started, text=line)


def log(event: str, seconds: float, **values: object) -> None:
    """Print an event as a line of JSON; seconds: since the run began."""
    line = json.dumps({"event": event, "seconds": round(seconds, 3), **values}, ensure_ascii=False)
    print(line, file=sys.stderr, flush=True)


def _numbers(progress: Progress, seconds: float) -> str:
    speed = progress.articles / seconds if seconds > 0 else 0
    return (
        f"{progress.articles:,} articles ({speed:,.0f}/s), {progress.records:,} records, {progress.dead:,} dead letters"
    )
