"""Arguments and options that several commands have."""

from pathlib import Path
from typing import Annotated

import typer

INPUT_HELP = "Files (.txt, .html, .json, .jsonl), folders of them, or - for standard input (text, HTML or JSON Lines)."
Inputs = Annotated[list[str], typer.Argument(metavar="INPUT...", help=INPUT_HELP)]
Published = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="Day of publication (2020-03-04, 2020-03 or 2020) of articles that have none."),
]
Tables = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help="Folder with your own tables (awards.tsv, ...), laid over the built-in ones."),
]
Encoding = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Encoding of the inputs (tcvn3, vni, ...); by default they tell it themselves."),
]
MaxChars = Annotated[int | None, typer.Option(min=1, help="Refuse articles with more characters [default: 2000000].")]
