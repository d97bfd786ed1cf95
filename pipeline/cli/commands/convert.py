"""Options and help of `vinhdanh convert`."""

from pathlib import Path
from typing import Annotated

import typer


def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", help="Labelled articles (for brat a folder).")],
    target: Annotated[Path, typer.Argument(metavar="OUT", help="Where to write (for brat a folder).")],
    form: Annotated[str, typer.Option("--from", metavar="FORMAT", help="Format of IN.")] = "gold",
    into: Annotated[str, typer.Option("--to", metavar="FORMAT", help="Format of OUT.")] = "gold",
) -> None:
    """Convert labels: gold, brat, label-studio, doccano, prodigy, spacy, and conll (out only).

    Every span is checked against the text; problems are reported all at once, and nothing is written then.

    \b
    Examples:
      vinhdanh convert gold.jsonl tasks.json --to label-studio
      vinhdanh convert export.json gold.jsonl --from label-studio
      vinhdanh convert gold.jsonl brat/ --to brat
    """
    from vinhdanh.cli.convert import convert_files

    raise typer.Exit(0 if convert_files(source, target, form, into) else 1)
