"""`vinhdanh dedupe`: the records of a sink to events."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from vinhdanh.archive.read import STDIN
from vinhdanh.cli.extras import ARCHIVE, extra

if TYPE_CHECKING:
    from vinhdanh.archive.events import Event, Explanation
    from vinhdanh.archive.events.telling import Row
    from vinhdanh.archive.store import Store

Pair = tuple[str, str]


def dedupe_sink(sink: str, output: Path | None = None, *, min_score: float, pair: Pair | None = None) -> None:
    """Put the records of a sink together and write the events, or explain what is made of two records.

    sink: what `extract -o` or `batch --to` wrote, or - for JSON Lines on standard input; output: a file for the events,
    None: the database, or standard output; min_score: see `vinhdanh.archive.events.dedupe`; pair: ids of two records;
    they are explained on standard output, and nothing is written.
    Raises InputError, StoreError and UsageError for what cannot be read or written.
    """
    with extra("archive", ARCHIVE):
        from vinhdanh.archive.events import dedupe, explain

        with _opened(sink) as (rows, store):
            if pair:
                print(explained(explain(rows, *pair, min_score=min_score)))
                return
            events = dedupe(rows, min_score=min_score)
            _write(events, output, store)
    print(summary(events), file=sys.stderr)


def explained(found: "Explanation") -> str:
    """Return an explanation as lines: what each feature counts, the score, and what came of it."""
    lines = [f"{weight:+6.1f}  {name}{': ' if level else ''}{level}" for name, level, weight in found.comparison.marks]
    outcome = "one event" if found.joined else "two events"
    if found.compared is False:
        outcome += "; the two records share no block or are too unlike to be compared in full"
    return "\n".join([*lines, f"{found.comparison.odds:+6.1f}  log odds, score {found.comparison.score:g}", outcome])


def summary(events: Sequence["Event"]) -> str:
    """Return one line of numbers."""
    several = sum(len(event.sources) > 1 for event in events)
    return f"{sum(len(e.sources) for e in events)} records, {len(events)} events, {several} told more than once"


@contextmanager
def _opened(sink: str) -> Iterator[tuple[Iterable["Row"], "Store | None"]]:
    """The rows of a sink, and its store where it is one."""
    from vinhdanh.archive.events import files, tables
    from vinhdanh.archive.store import Store
    from vinhdanh.archive.summary.contents import Contents

    if sink == STDIN:
        yield files.rows_of(sys.stdin.buffer, "stdin"), None
    elif url := Contents(sink).url:
        with closing(Store(url)) as store:
            yield tables.read_rows(store), store
    else:
        yield files.read_rows(sink), None


def _write(events: Sequence["Event"], output: Path | None, store: "Store | None") -> None:
    from vinhdanh.archive.events import files, tables

    if output:
        with output.open("w", encoding="utf-8", newline="\n") as stream:
            files.write_events(events, stream)
    elif store:
        tables.write_events(store, events)
    else:
        files.write_events(events, sys.stdout)
