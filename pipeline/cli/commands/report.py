"""Options and help of `vinhdanh report`."""

from pathlib import Path
from typing import Annotated

import typer


def report(
    sink: Annotated[str, typer.Argument(metavar="SINK", help="What batch or extract wrote: a file or a database.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT", help="The page [default: SINK.html].")
    ] = None,
) -> None:
    """Write a page about what a sink holds: sums, top awards, units and grantors, years, failures.

    \b
    Examples:
      vinhdanh report records.db
      vinhdanh report postgresql://me@localhost/awards -o awards.html
    """
    from vinhdanh.cli.extras import ARCHIVE, extra

    with extra("archive", ARCHIVE):
        from vinhdanh.cli.run_report import write_page

        typer.echo(write_page(sink, output))
