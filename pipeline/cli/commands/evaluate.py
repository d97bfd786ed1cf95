"""Options and help of `vinhdanh evaluate`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from vinhdanh.cli.commands.options import Tables


class Figures(StrEnum):
    """Forms of figures."""

    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Articles labelled by hand, in the gold format.")],
    pred: Annotated[
        Path | None, typer.Argument(metavar="[PRED]", help="Results to score; left out: the articles are extracted.")
    ] = None,
    against: Annotated[
        Path | None, typer.Option(metavar="B", help="Compare PRED with these other results over the same gold.")
    ] = None,
    agreement: Annotated[
        bool, typer.Option("--agreement", help="GOLD and PRED are two annotators: list their disagreements, too.")
    ] = False,
    format: Annotated[Figures, typer.Option(help="Form of output.")] = Figures.TABLE,
    fail_under: Annotated[
        list[str] | None, typer.Option(metavar="NAME=FLOOR", help="Exit with 1 where a figure is lower; repeatable.")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of the resampling.")] = 0,
    resamples: Annotated[int, typer.Option(min=1, help="Number of resamples.")] = 10_000,
    html: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write an error report too: one page that works offline.")
    ] = None,
    lexicon: Tables = None,
) -> None:
    """Score results against articles labelled by hand, with 95 % intervals (docs/scores.md).

    \b
    Examples:
      vinhdanh evaluate gold.jsonl
      vinhdanh evaluate gold.jsonl results.jsonl --format markdown
      vinhdanh evaluate gold.jsonl --html report.html
      vinhdanh evaluate gold.jsonl before.jsonl --against after.jsonl
      vinhdanh evaluate anna.jsonl binh.jsonl --agreement
      vinhdanh evaluate gold.jsonl --fail-under slot=0.85 --fail-under found=0.9
    """
    from vinhdanh.cli.evaluate import evaluate_files

    done = evaluate_files(
        gold,
        pred,
        against=against,
        agreement=agreement,
        form=format.value,
        fail_under=fail_under or (),
        seed=seed,
        resamples=resamples,
        lexicon=lexicon,
        html=html,
    )
    raise typer.Exit(0 if done else 1)
