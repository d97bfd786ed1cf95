"""Fits the weights behind `confidence` to articles labelled by hand, and says how well they hold on articles left out.

usage: python -m vinhdanh.evaluation.calibration GOLD     (in the project's folder)

Writes `pipeline/records/calibration.tsv`, `docs/reliability.svg`, and the figures in `docs/accuracy.md`.
Logistic regression with an L2 penalty; articles, not records, are dealt into folds, since the records of one article
resemble each other. The expected calibration error is the mean of |confidence - share right| over ten equal bins,
weighted by their records (Naeini, Cooper and Hauskrecht 2015).
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from vinhdanh.api import extract_many
from vinhdanh.evaluation.agreement import pairs_of, right, slots_of
from vinhdanh.evaluation.reliability import bins, expected_error, svg
from vinhdanh.models import Record
from vinhdanh.records.confidence import BIAS, confidence, marks

TABLE = Path("pipeline/records/calibration.tsv")
PLOT = Path("docs/reliability.svg")
PAGE = Path("docs/accuracy.md")
SECTION = re.compile(r"(<!-- calibration -->).*?(<!-- end -->)", re.DOTALL)
"""Where the figures stand in the page."""
PENALTY = 1.0
FOLDS = 10
FLOORS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)
RARE = 3
"""A mark of fewer records has no weight of its own."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Judged:
    """A record with the article that it comes from, and whether it is right."""

    article: str
    record: Record
    right: bool


def judged(gold: Sequence[Mapping[str, Any]]) -> list[Judged]:
    """Return the records that the extractor finds in gold articles, each compared with its partner."""
    articles = [{name: article.get(name) for name in ("id", "text", "published")} for article in gold]
    out: list[Judged] = []
    for article, result in zip(gold, extract_many(articles), strict=True):
        wanted = [slots_of(record) for record in article["records"]]
        found = [slots_of(record) for record in result.to_dict()["records"]]
        partner = {j: i for i, j in pairs_of(wanted, found)}
        for j, record in enumerate(result.records):
            good = j in partner and right(wanted[partner[j]], found[j])
            out.append(Judged(article["id"], record, good))
    return out


def fit(cases: Sequence[Judged]) -> dict[str, float]:
    """Return the weight of each mark that is not rare."""
    counts = Counter(mark for case in cases for mark in marks(case.record))
    names = sorted(mark for mark, n in counts.items() if n >= RARE)
    x = np.array([[mark in set(marks(case.record)) for mark in names] for case in cases], dtype=np.float64)
    y = np.array([case.right for case in cases], dtype=np.float64)
    penalty = np.array([0.0 if mark == BIAS else PENALTY for mark in names])

    def loss(w: Floats) -> tuple[float, Floats]:
        z = x @ w
        p = 1 / (1 + np.exp(-z))
        value = float(np.logaddexp(0, z).sum() - y @ z + 0.5 * penalty @ (w * w))
        return value, x.T @ (p - y) + penalty * w

    best = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B")
    return {mark: round(float(weight), 4) for mark, weight in zip(names, best.x, strict=True)}


def cross_validated(cases: Sequence[Judged]) -> Floats:
    """Return the confidence of each record by weights that were fitted without its article."""
    fold = {article: n % FOLDS for n, article in enumerate(sorted({case.article for case in cases}))}
    out = np.zeros(len(cases))
    for k in range(FOLDS):
        weights = fit([case for case in cases if fold[case.article] != k])
        for i, case in enumerate(cases):
            if fold[case.article] == k:
                out[i] = confidence(case.record, weights)
    return out


def report(cases: Sequence[Judged]) -> tuple[str, str]:
    """Return (the figures of articles left out, as Markdown; the reliability plot, as SVG)."""
    confidences, good = cross_validated(cases), np.array([case.right for case in cases], dtype=np.float64)
    table = bins(confidences, good)
    error = expected_error(table)
    head = f"{len(cases)} records, {good.mean():.3f} of them right; expected calibration error {error:.3f}."
    lines = [head, "", "| `--min-confidence` | records kept | of these right |", "| --- | --- | --- |"]
    for floor in FLOORS:
        kept = confidences >= floor
        share = f"{good[kept].mean():.3f}" if kept.any() else "–"
        lines.append(f"| {floor} | {kept.mean():.2f} | {share} |")
    return "\n".join(lines), svg(table)


def main() -> None:
    """Fit to the gold file that is named, write the weights, the plot and the figures."""
    gold = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines() if line.strip()]
    cases = judged(gold)
    counts = Counter(mark for case in cases for mark in marks(case.record))
    rows = [f"{mark}\t{weight}\t{counts[mark]}" for mark, weight in fit(cases).items()]
    TABLE.write_text("\n".join(("mark\tweight\trecords", *rows)) + "\n", encoding="utf-8")
    figures, plot = report(cases)
    PLOT.write_text(plot, encoding="utf-8")
    page = SECTION.sub(lambda m: f"{m[1]}\n\n{figures}\n\n{m[2]}", PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(page, encoding="utf-8")
    print(figures)


if __name__ == "__main__":
    main()
