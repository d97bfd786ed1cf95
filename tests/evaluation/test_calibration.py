"""Fitting of confidence: what is always right gets a high one, what never is a low one, and bins tell both."""

import json
from pathlib import Path

import numpy as np
import pytest

from vinhdanh.evaluation.calibration import Judged, cross_validated, fit, judged
from vinhdanh.evaluation.reliability import bins, expected_error, svg
from vinhdanh.records.confidence import confidence

GOLD = Path(__file__).parents[2] / "corpus" / "gold.jsonl"


@pytest.fixture(scope="module")
def cases() -> list[Judged]:
    return judged([json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()])


def test_records_are_compared_with_gold(cases: list[Judged]) -> None:
    assert len(cases) > 100
    assert 0.5 < np.mean([case.right for case in cases]) < 1


def test_weights_tell_right_from_wrong(cases: list[Judged]) -> None:
    by_kind = [Judged(c.article, c.record, c.record.recipient.kind == "individual") for c in cases]
    weights = fit(by_kind)
    sure = {case.right: [] for case in by_kind}
    for case in by_kind:
        sure[case.right].append(confidence(case.record, weights))
    assert min(sure[True]) > max(sure[False])


def test_confidence_of_articles_left_out(cases: list[Judged]) -> None:
    confidences = cross_validated(cases)
    assert len(confidences) == len(cases)
    assert ((confidences > 0) & (confidences < 1)).all()


def test_bins_and_their_error() -> None:
    confidences, right = np.array([0.05, 0.95, 0.95, 1.0]), np.array([0.0, 1.0, 1.0, 0.0])
    table = bins(confidences, right)
    assert [(round(mean, 3), round(share, 3), n) for mean, share, n in table] == [(0.05, 0, 1), (0.967, 0.667, 3)]
    assert expected_error(table) == pytest.approx((0.05 + 3 * 0.3) / 4)


def test_the_plot_has_a_dot_for_each_bin() -> None:
    drawn = svg([(0.2, 0.25, 10), (0.8, 0.75, 40)])
    assert drawn.count("<circle") == 2
    assert drawn.startswith("<svg ")
