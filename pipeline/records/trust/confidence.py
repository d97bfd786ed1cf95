"""How sure a record is: the share of records made alike that were right on articles labelled or judged by hand.

A record's marks (`vinhdanh.records.trust.marks`) each have a weight in `calibration.tsv`; their sum through the
logistic function is the confidence. The weights are fitted by `vinhdanh.evaluation.calibration` and say nothing about
slots beyond award, class, status and recipient.
"""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files

DIGITS = 3


def confidence(marks: Iterable[str], weights: Mapping[str, float] | None = None) -> float:
    """Return the probability that award, class, status and recipient of a record with these marks are right.

    weights: those of the table if None.
    """
    table = calibration() if weights is None else weights
    score = sum(table.get(mark, 0.0) for mark in marks)
    return round(1 / (1 + math.exp(-score)), DIGITS)


@lru_cache(maxsize=1)
def calibration() -> Mapping[str, float]:
    """Return the fitted weights by mark; marks without one count nothing."""
    lines = files("vinhdanh.records.trust").joinpath("calibration.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {mark: float(weight) for mark, weight, *_ in (line.split("\t") for line in lines)}
