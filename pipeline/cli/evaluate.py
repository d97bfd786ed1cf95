"""`vinhdanh evaluate`: results against gold, results against results, annotators against each other."""

import sys
from collections.abc import Sequence
from pathlib import Path

from vinhdanh.cli.extras import extra
from vinhdanh.cli.report import report
from vinhdanh.cli.start import start
from vinhdanh.errors import InputError, UsageError
from vinhdanh.formats.gold import GoldError, Labelled


def evaluate_files(
    gold_file: Path,
    result_file: Path | None = None,
    *,
    against: Path | None = None,
    agreement: bool = False,
    form: str = "table",
    fail_under: Sequence[str] = (),
    seed: int = 0,
    resamples: int = 10_000,
    lexicon: Path | None = None,
    html: Path | None = None,
) -> bool:
    """Print the figures; False where a file has problems or a figure is under its floor.

    html: where to write the error report.
    Raises UsageError for options that do not fit together, LexiconError for bad tables.
    """
    _check(result_file, against, agreement, html)
    with extra("eval"):
        from vinhdanh.evaluation import evaluate as library
        from vinhdanh.evaluation import render
        from vinhdanh.evaluation.html.page import page
        from vinhdanh.evaluation.sample import read_sample

    floor = library.floors(fail_under)
    try:
        gold, results, left_out = read_sample(gold_file, [path for path in (result_file, against) if path])
        results = results or [_extracted(gold, lexicon)]
    except GoldError as error:
        for line in error.lines:
            report(InputError(line))
        return False
    if left_out:
        report(InputError(f"{left_out} predicted articles are not in the gold sample and are left out"))
    scored = [library.evaluate(gold, found, seed=seed, resamples=resamples) for found in results]
    if html:
        html.write_text(page(gold, results[0], scored[0]), encoding="utf-8", newline="\n")
    if against:
        sys.stdout.write(render.comparison_text(library.compare(*scored), form))
    elif agreement:
        rows = render.disagreements(gold, results[0])
        as_json = render.agreement_json(scored[0], rows)
        both = render.evaluation_text(scored[0], form) + "\n" + render.disagreement_text(rows, form)
        sys.stdout.write(as_json if form == "json" else both)
    else:
        sys.stdout.write(render.evaluation_text(scored[0], form))
    sys.stdout.flush()
    low = library.below(scored[-1], floor)
    for line in low:
        report(InputError(line))
    return not low


def _check(result_file: Path | None, against: Path | None, agreement: bool, html: Path | None) -> None:
    if (against or agreement) and result_file is None:
        raise UsageError("--against and --agreement need two files to compare", hint="name the second file too")
    if html and against:
        raise UsageError("--html shows the errors of one result", hint="leave --against out")
    if html and (html.is_dir() or not html.parent.is_dir()):
        raise UsageError(f"--html {html}: this is no place for a file", hint="name a file in a folder that exists")


def _extracted(gold: Sequence[Labelled], lexicon: Path | None) -> list[Labelled]:
    extractor = start(lexicon, None)
    return [extractor.extract({n: a.get(n) for n in ("id", "text", "published")}).to_dict() for a in gold]
