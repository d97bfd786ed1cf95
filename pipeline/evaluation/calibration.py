"""Fits the weights behind `confidence` to judged records, and says how well they hold on articles left out.

usage: python -m vinhdanh.evaluation.calibration GOLD ARCHIVE     (in the project's folder)

Writes `pipeline/records/trust/calibration.tsv`, `docs/reliability.svg`, and the figures in `docs/accuracy.md`. Logistic
regression with an L2 penalty over five populations (`vinhdanh.evaluation.judged`); articles, not records, are dealt
into folds, since the records of one article resemble each other, and an article of two populations is in one fold. The
expected calibration error is the mean of |confidence - share right| over ten equal bins, weighted by their records
(Naeini, Cooper and Hauskrecht 2015); intervals of shares are Wilson's (1927).
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from vinhdanh.evaluation.judged import Judged, of_archive, of_gold, of_pages
from vinhdanh.evaluation.reliability import bins, expected_error, svg, wilson
from vinhdanh.records.trust.confidence import confidence
from vinhdanh.records.trust.marks import BIAS

TABLE = Path("pipeline/records/trust/calibration.tsv")
PLOT = Path("docs/reliability.svg")
PAGE = Path("docs/accuracy.md")
SECTION = re.compile(r"(<!-- calibration -->).*?(<!-- end -->)", re.DOTALL)
"""Where the figures stand in the page."""
PENALTY = 2.0
"""Strength of the ridge on the weights."""
FOLDS = 10
FLOORS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9)
"""Confidences of the table."""
RARE = 6
"""A mark of fewer records has no weight of its own."""
WEIGHTS = {"dev": 1.0, "press": 1.0, "blind": 0.5, "pages_a": 0.3, "pages_b": 1.0}
"""What a record of each population counts: less where much of what was wrong has been mended since."""
NAMES = {
    "dev": "`dev`",
    "press": "archive, now",
    "blind": "archive, blind draw",
    "pages_a": "other press, first",
    "pages_b": "second lot",
}

Floats = NDArray[np.float64]


def fit(cases: Sequence[Judged]) -> dict[str, float]:
    """Return the weight of each mark that is not rare."""
    counts = Counter(mark for case in cases for mark in case.marks)
    names = sorted(mark for mark, n in counts.items() if n >= RARE)
    x = np.array([[mark in case.marks for mark in names] for case in cases], dtype=np.float64)
    y = np.array([case.right for case in cases], dtype=np.float64)
    weight = np.array([WEIGHTS[case.population] for case in cases])
    penalty = np.array([0.0 if mark == BIAS else PENALTY for mark in names])

    def loss(w: Floats) -> tuple[float, Floats]:
        z = x @ w
        p = 1 / (1 + np.exp(-z))
        value = float(weight @ (np.logaddexp(0, z) - y * z) + 0.5 * penalty @ (w * w))
        return value, x.T @ (weight * (p - y)) + penalty * w

    best = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B")
    return {mark: round(float(value), 4) for mark, value in zip(names, best.x, strict=True)}


def cross_validated(cases: Sequence[Judged]) -> Floats:
    """Return the confidence of each record by weights that were fitted without its article."""
    fold = {article: n % FOLDS for n, article in enumerate(sorted({case.article for case in cases}))}
    out = np.zeros(len(cases))
    for k in range(FOLDS):
        weights = fit([case for case in cases if fold[case.article] != k])
        for i, case in enumerate(cases):
            if fold[case.article] == k:
                out[i] = confidence(case.marks, weights)
    return out


def report(cases: Sequence[Judged]) -> tuple[str, str]:
    """Return (the figures of articles left out, as Markdown; the reliability plot, as SVG)."""
    sure, good = cross_validated(cases), np.array([case.right for case in cases], dtype=np.float64)
    own = {name: np.array([case.population == name for case in cases]) for name in NAMES}
    there = [name for name in NAMES if own[name].any()]
    head = (
        f"{NAMES[name]}: {own[name].sum()} records, {good[own[name]].mean():.3f} of them right, expected calibration "
        f"error {expected_error(bins(sure[own[name]], good[own[name]])):.3f}."
        for name in there
    )
    lines = [*head, "", f"| `--min-confidence` | {' | '.join(f'{NAMES[n]}: kept | right' for n in there)} |"]
    lines.append("| --- |" + " --- | --- |" * len(there))
    for floor in FLOORS:
        cells = (_cells(sure[own[name]] >= floor, good[own[name]]) for name in there)
        lines.append(f"| {floor} | {' | '.join(cells)} |")
    return "\n".join(lines), svg(bins(sure, good))


def _cells(kept: NDArray[np.bool_], good: Floats) -> str:
    n, right = int(kept.sum()), int(good[kept].sum())
    if not n:
        return "0.00 | –"
    low, high = wilson(right, n)
    return f"{n / len(good):.2f} | {right / n:.2f} ({low:.2f}–{high:.2f})"


def table(cases: Sequence[Judged], weights: Mapping[str, float]) -> str:
    """Return the text of `calibration.tsv`: mark, weight, number of records."""
    counts = Counter(mark for case in cases for mark in case.marks)
    rows = (f"{mark}\t{weight}\t{counts[mark]}" for mark, weight in weights.items())
    return "\n".join(("mark\tweight\trecords", *rows)) + "\n"


def main() -> None:
    """Fit to the files that are named, write the weights, the plot and the figures."""
    gold, archive = (Path(name) for name in sys.argv[1:3])
    labelled = [json.loads(line) for line in gold.read_text(encoding="utf-8").split("\n") if line.strip()]
    press, unjudged = of_archive(archive)
    cases = [*of_gold(labelled), *press, *of_pages()]
    TABLE.write_text(table(cases, fit(cases)), encoding="utf-8")
    figures, plot = report(cases)
    PLOT.write_text(plot, encoding="utf-8")
    page = SECTION.sub(lambda m: f"{m[1]}\n\n{figures}\n\n{m[2]}", PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(page, encoding="utf-8")
    print(f"{figures}\n{unjudged} records of the judged articles are not judged: they count nowhere")


if __name__ == "__main__":
    main()
