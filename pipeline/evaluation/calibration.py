"""Fits the weights behind `confidence` to judged records, and says how well they hold on articles left out.

`benchmarks/calibration.py` writes what it gives: the weights in TABLE, figures and plot for docs/accuracy.md. Logistic
regression with an L2 penalty over five populations (`vinhdanh.evaluation.judged`); articles, not records, are dealt
into folds, since the records of one article resemble each other, and an article of two populations is in one fold. The
expected calibration error is the mean of |confidence - share right| over ten equal bins, weighted by their records
(Naeini, Cooper and Hauskrecht 2015); intervals of shares are Wilson's (1927).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from vinhdanh.evaluation.judged import JudgedRecord
from vinhdanh.evaluation.reliability import bins, expected_error, share, svg
from vinhdanh.records.trust.confidence import confidence
from vinhdanh.records.trust.marks import BIAS

TABLE = Path("pipeline/records/trust/calibration.tsv")
PENALTY = 2.0
"""Strength of the ridge on the weights."""
FOLDS = 10
FLOORS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9)
"""Confidences of the table."""
RARE = 6
"""A mark of fewer records has no weight of its own."""
WEIGHTS = {
    "dev": 1.0,
    "press": 1.0,
    "blind": 0.5,
    "pages_a": 0.3,
    "pages_b": 1.0,
    "pages_c": 1.0,
    "pages_d": 1.0,
    "pages_e": 1.0,
}
"""What a record of each population counts: less where much of what was wrong has been mended since. One that has no
weight is measured on, and nothing is fitted to it."""

Floats = NDArray[np.float64]


def fit(cases: Sequence[JudgedRecord]) -> dict[str, float]:
    """Return the weight of each mark that is not rare, fitted to the populations that have a weight."""
    cases = [case for case in cases if case.population in WEIGHTS]
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


def cross_validated(cases: Sequence[JudgedRecord]) -> Floats:
    """Return the confidence of each record by weights that were fitted without its article."""
    fold = {article: n % FOLDS for n, article in enumerate(sorted({case.article for case in cases}))}
    out = np.zeros(len(cases))
    for k in range(FOLDS):
        weights = fit([case for case in cases if fold[case.article] != k])
        for i, case in enumerate(cases):
            if fold[case.article] == k:
                out[i] = confidence(case.marks, weights)
    return out


def figures(cases: Sequence[JudgedRecord]) -> tuple[dict[str, Any], str]:
    """Return (the figures of articles left out, by population; the reliability plot, as SVG).

    Of each population: `records`, the share that is `right`, the expected calibration `error`, and what each of FLOORS
    keeps: the share `kept`, and how much of it is `right`, with a Wilson interval.
    """
    sure, good = cross_validated(cases), np.array([case.right for case in cases], dtype=np.float64)
    names = dict.fromkeys(case.population for case in cases)
    own = {name: np.array([case.population == name for case in cases]) for name in names}
    found = {name: _of_population(sure[which], good[which]) for name, which in own.items()}
    return found, svg(bins(sure, good))


def _of_population(sure: Floats, good: Floats) -> dict[str, Any]:
    floors = {str(floor): _kept(sure >= floor, good) for floor in FLOORS}
    error = expected_error(bins(sure, good))
    return {"records": len(good), "right": round(float(good.mean()), 4), "error": round(error, 4), "floors": floors}


def _kept(which: NDArray[np.bool_], good: Floats) -> dict[str, Any]:
    n, right = int(which.sum()), int(good[which].sum())
    return {"kept": round(n / len(good), 4), "right": share(right, n)}


def table(cases: Sequence[JudgedRecord], weights: Mapping[str, float]) -> str:
    """Return the text of `calibration.tsv`: mark, weight, number of records."""
    counts = Counter(mark for case in cases for mark in case.marks)
    rows = (f"{mark}\t{weight}\t{counts[mark]}" for mark, weight in weights.items())
    return "\n".join(("mark\tweight\trecords", *rows)) + "\n"
