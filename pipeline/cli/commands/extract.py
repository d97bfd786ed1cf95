"""Options and help of `vinhdanh extract`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from vinhdanh.cli.commands.options import Encoding, Inputs, MaxChars, Published, Tables


class Format(StrEnum):
    """Forms of output."""

    TABLE = "table"
    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"
    SQLITE = "sqlite"


def extract(
    inputs: Inputs,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="OUT", help="Write there; .jsonl, .json, .csv, .db tell the format."),
    ] = None,
    format: Annotated[
        Format | None, typer.Option(help="Form of output; by default a table on a terminal, jsonl in a pipe.")
    ] = None,
    published: Published = None,
    lexicon: Tables = None,
    encoding: Encoding = None,
    max_chars: MaxChars = None,
    min_confidence: Annotated[
        float, typer.Option(min=0, max=1, help="Leave out records that are less sure (docs/accuracy.md).")
    ] = 0,
    with_text: Annotated[bool, typer.Option("--with-text/--no-text", help="Write the articles' texts too.")] = True,
) -> None:
    """Extract award records from articles.

    What cannot be read is reported on standard error, the other articles go on, and the exit code is 1.

    \b
    Examples:
      vinhdanh extract article.txt
      vinhdanh extract articles.jsonl --format csv > records.csv
      vinhdanh extract articles/ more.json -o records.db
      vinhdanh extract articles.jsonl --min-confidence 0.8 -o sure.csv
      vinhdanh extract --published 2020-03 --lexicon my-tables/ article.txt
      vinhdanh extract page.html --encoding vni
      cat article.txt | vinhdanh extract -
    """
    from vinhdanh.cli.extract import extract_files

    done = extract_files(
        inputs,
        output,
        form=format and format.value,
        published=published,
        lexicon=lexicon,
        encoding=encoding,
        max_chars=max_chars,
        min_confidence=min_confidence,
        with_text=with_text,
    )
    raise typer.Exit(0 if done else 1)
