"""Options and help of `vinhdanh batch`."""

from pathlib import Path
from time import monotonic
from typing import Annotated

import typer

from vinhdanh.cli.commands.options import Encoding, MaxChars, Published, Tables


def batch(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT...",
            help="Files, folders, patterns or URLs: .txt, .html, .json, .jsonl, .csv, .tsv, .parquet, .warc, also "
            ".gz, .zst, .bz2, .xz, and inside .zip and .tar.",
        ),
    ],
    to: Annotated[
        str,
        typer.Option(
            "--to",
            metavar="SINK",
            help=".jsonl (.gz, .zst), .csv, .sheet.csv, .parquet, .db, .duckdb, or postgresql://user@host/database.",
        ),
    ],
    all_mentions: Annotated[
        bool, typer.Option("--all-mentions", help="Give every mention of every article, not only those of records.")
    ] = False,
    min_confidence: Annotated[float, typer.Option(min=0, max=1, help="Leave out records that are less sure.")] = 0,
    with_text: Annotated[bool, typer.Option("--with-text/--no-text", help="Write the articles' texts too.")] = False,
    id_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field of the id [default: id].")] = None,
    text_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field of the text [default: text].")] = None,
    title_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field of the title.")] = None,
    date_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field of the day of publication.")] = None,
    published: Published = None,
    reader: Annotated[str | None, typer.Option(metavar="KIND", help="Read all files as: text, html, jsonl ...")] = None,
    encoding: Encoding = None,
    lexicon: Tables = None,
    max_chars: MaxChars = None,
    engine: Annotated[
        str | None, typer.Option(metavar="NAME", help="processes, inline or dask [default: processes].")
    ] = None,
    workers: Annotated[
        int | None, typer.Option("--workers", "-w", min=1, help="Processes [default: all cores].")
    ] = None,
    scheduler: Annotated[str | None, typer.Option(metavar="URL", help="Dask scheduler, tcp://HOST:8786.")] = None,
    shard_size: Annotated[str | None, typer.Option(metavar="SIZE", help="Bytes of a piece of work [4M].")] = None,
    state: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Folder for what waits [default: SINK.batch beside the sink].")
    ] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Start over: forget the sink's content.")] = False,
    retry_dead: Annotated[bool, typer.Option("--retry-dead", help="Do the dead letters again, too.")] = False,
    max_dead: Annotated[int | None, typer.Option(min=0, help="Stop at more dead letters than these.")] = None,
    report: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the run's report as JSON.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show nothing but errors.")] = False,
    log_json: Annotated[bool, typer.Option("--log-json", help="Show progress as JSON Lines.")] = False,
) -> None:
    """Extract an archive: many articles, in parallel, into a file or database.

    What cannot be read becomes a dead letter and the run goes on. A run that was stopped, however, goes on where it
    was when the same command is given again; new files are done then, too. Exit codes: 0 all done, 1 some dead
    letters or an error, 2 wrong usage, 130 interrupted.

    \b
    Examples:
      vinhdanh batch articles/ --to records.jsonl
      vinhdanh batch 'archive/*.jsonl.gz' --to records.duckdb --workers 8
      vinhdanh batch news.csv --text-field body --date-field day --to records.parquet
      vinhdanh batch s3://bucket/2019/ --to postgresql://me@localhost/awards
      vinhdanh batch archive/ --to records.db --retry-dead
      vinhdanh batch /shared/archive --to /shared/out.db --engine dask --scheduler tcp://10.0.0.1:8786
    """
    from vinhdanh.cli.extras import ARCHIVE, extra

    with extra("archive", ARCHIVE):
        from vinhdanh.cli.batch import batch_files, print_report
        from vinhdanh.cli.batch_checks import check_folder
        from vinhdanh.cli.progress import Display

        check_folder(report)
        display = Display.QUIET if quiet else Display.JSON if log_json else Display.AUTO
        started = monotonic()
        outcome = batch_files(
            inputs,
            to,
            fields=(("id", id_field), ("text", text_field), ("title", title_field), ("published", date_field)),
            engine=engine,
            workers=workers,
            scheduler=scheduler,
            shard_size=shard_size,
            reader=reader,
            published=published,
            lexicon=lexicon,
            state=state,
            fresh=fresh,
            retry_dead=retry_dead,
            max_dead=max_dead,
            display=display,
            encoding=encoding,
            max_chars=max_chars,
            all_mentions=all_mentions,
            min_confidence=min_confidence,
            with_text=with_text,
        )
        print_report(to, outcome, report, seconds=monotonic() - started, display=display)
    raise typer.Exit(1 if outcome.total["dead"] else 0)
