"""Options and help of `vinhdanh dedupe`."""

from pathlib import Path
from typing import Annotated

import typer


def dedupe(
    sink: Annotated[
        str,
        typer.Argument(
            metavar="SINK", help="Results: .jsonl, .jsonl.gz, .db, .duckdb, postgresql://..., or - (JSONL)."
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="OUT", help="Write one event a line there, not into the database."),
    ] = None,
    min_score: Annotated[
        float, typer.Option(min=0, max=1, help="Join records that are at least that likely one event.")
    ] = 0.5,
    explain: Annotated[
        tuple[str, str] | None,
        typer.Option(metavar="ID ID", help="Tell why two records are one event or not; nothing is written."),
    ] = None,
) -> None:
    """Put the records of several articles that tell of one award together: one event with all its sources.

    A database gets the tables events and event_records, replaced at each run (docs/events.md).

    \b
    Examples:
      vinhdanh dedupe records.db
      vinhdanh dedupe results.jsonl -o events.jsonl
      vinhdanh dedupe records.db --explain 0b1c5d7e9f2a4c6e 1a2b3c4d5e6f7a8b
    """
    from vinhdanh.cli.dedupe import dedupe_sink

    dedupe_sink(sink, output, min_score=min_score, pair=explain)
