"""Options and help of `vinhdanh sample`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from vinhdanh.cli.commands.options import Inputs, MaxChars, Published, Tables


class By(StrEnum):
    """What decides inside a stratum."""

    STRATA = "strata"
    CONFIDENCE = "confidence"


def sample(
    inputs: Inputs,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="OUT", help="Write there (for brat a folder).")],
    n: Annotated[int, typer.Option("--n", "-n", min=1, help="Number of articles.")] = 100,
    format: Annotated[str, typer.Option(help="Format of the tasks, as in convert.")] = "gold",
    by: Annotated[By, typer.Option(help="At random, or those first of which the extractor is least sure.")] = By.STRATA,
    seed: Annotated[int, typer.Option(min=0, help="The same archive and seed give the same sample.")] = 0,
    cue_share: Annotated[float, typer.Option(min=0, max=1, help="Share of articles that have an award cue.")] = 0.8,
    strata: Annotated[str, typer.Option(metavar="LIST", help="What parts the strata.")] = "source,year,length",
    pool: Annotated[int, typer.Option(min=1, help="Candidates for each article; --by confidence looks at these.")] = 5,
    published: Published = None,
    lexicon: Tables = None,
    max_chars: MaxChars = None,
) -> None:
    """Draw articles to label, with the extractor's labels (docs/labelling.md).

    Each stratum (source, year, length, with or without cue) gives its share; near-duplicates are left out. The strata
    are told on standard error.

    \b
    Examples:
      vinhdanh sample archive.jsonl --n 100 -o tasks.jsonl
      vinhdanh sample archive/ --n 200 --seed 7 --format label-studio -o tasks.json
      vinhdanh sample archive.jsonl --by confidence --cue-share 1 --format brat -o tasks/
    """
    from vinhdanh.cli.sample import sample_files

    done = sample_files(
        inputs,
        output,
        n=n,
        form=format,
        least_sure=by is By.CONFIDENCE,
        seed=seed,
        cue_share=cue_share,
        strata=strata,
        pool=pool,
        published=published,
        lexicon=lexicon,
        max_chars=max_chars,
    )
    raise typer.Exit(0 if done else 1)
