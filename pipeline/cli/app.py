"""The commands put together; what a command does is imported when it runs, so that help is quick."""

from typing import Annotated

import typer

import vinhdanh
from vinhdanh.cli.commands.batch import batch
from vinhdanh.cli.commands.convert import convert
from vinhdanh.cli.commands.dedupe import dedupe
from vinhdanh.cli.commands.evaluate import evaluate
from vinhdanh.cli.commands.explain import explain
from vinhdanh.cli.commands.extract import extract
from vinhdanh.cli.commands.label_config import label_config
from vinhdanh.cli.commands.report import report
from vinhdanh.cli.commands.sample import sample
from vinhdanh.cli.commands.schema import schema
from vinhdanh.cli.commands.serve import serve

app = typer.Typer(
    name="vinhdanh",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"vinhdanh {vinhdanh.__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Award records from Vietnamese press articles: who was honoured with what, by whom, when.

    \b
    Examples:
      vinhdanh extract article.txt
      vinhdanh extract articles/ -o records.db
      vinhdanh explain article.txt
    """


for command in (extract, batch, report, explain, schema, evaluate, convert, sample, dedupe, label_config, serve):
    app.command()(command)
