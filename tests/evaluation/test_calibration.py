"""Fitting of confidence: what is always right gets a high one, what never is a low one, and bins tell both."""

import csv
import gzip
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from vinhdanh.api import Extractor
from vinhdanh.evaluation.calibration import cross_validated, figures, fit, table
from vinhdanh.evaluation.judged import (
    BLIND,
    PAGES,
    VERDICTS,
    JudgedRecord,
    of_archive,
    of_gold,
    of_pages,
    with_words,
    without_words,
)
from vinhdanh.evaluation.reliability import bins, expected_error, share, svg, wilson
from vinhdanh.records.trust.confidence import confidence
from vinhdanh.records.trust.marks import BIAS

GOLD = Path(__file__).parents[2] / "corpus" / "gold.jsonl"


@pytest.fixture(scope="module")
def cases() -> list[JudgedRecord]:
    return of_gold([json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()])


def test_records_are_compared_with_gold(cases: list[JudgedRecord]) -> None:
    assert len(cases) > 100
    assert 0.5 < np.mean([case.right for case in cases]) < 1


def test_weights_tell_right_from_wrong(cases: list[JudgedRecord]) -> None:
    by_kind = [replace(c, right="kind:individual" in c.marks) for c in cases]
    weights = fit(by_kind)
    sure = {case.right: [] for case in by_kind}
    for case in by_kind:
        sure[case.right].append(confidence(case.marks, weights))
    assert min(sure[True]) > max(sure[False])


def test_confidence_of_articles_left_out(cases: list[JudgedRecord]) -> None:
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


def test_the_figures_tell_each_population(cases: list[JudgedRecord]) -> None:
    both = [replace(c, population="press" if n % 2 else "dev") for n, c in enumerate(cases)]
    found, _ = figures(both)
    assert found.keys() == {"dev", "press"}
    assert found["dev"]["records"] + found["press"]["records"] == len(cases)
    assert found["press"]["floors"]["0.0"]["kept"] == 1
    assert found["press"]["floors"]["0.0"]["right"]["share"] == pytest.approx(found["press"]["right"])


def test_nothing_is_fitted_to_a_population_without_weight(cases: list[JudgedRecord]) -> None:
    sealed = [replace(c, population="pages_z", right=not c.right) for c in cases]
    assert fit([*cases, *sealed]) == fit(cases)
    found, _ = figures([*cases, *sealed])
    assert found["pages_z"]["records"] == len(cases)


def test_the_table_counts_the_records_of_a_mark(cases: list[JudgedRecord]) -> None:
    assert f"bias\t1.5\t{len(cases)}\n" in table(cases, {"bias": 1.5})


@pytest.mark.parametrize(
    ("right", "n", "interval"), [(54, 87, (0.52, 0.72)), (19, 21, (0.71, 0.97)), (0, 5, (0, 0.43))]
)
def test_intervals_of_shares(right: int, n: int, interval: tuple[float, float]) -> None:
    assert wilson(right, n) == pytest.approx(interval, abs=0.006)


def test_a_share_of_nothing_is_undefined() -> None:
    assert share(0, 0) == {"part": 0, "n": 0, "share": None, "low": None, "high": None}
    assert share(1, 2)["share"] == 0.5


def test_records_are_kept_without_their_words(cases: list[JudgedRecord]) -> None:
    text = "Sáng 4-3, Bộ Công an tặng Bằng khen cho 3 tập thể và ông Trần Văn Tám."
    for record in Extractor().extract(text).records:
        values = json.loads(json.dumps(without_words(record)))
        assert not set(text.split()) & set(json.dumps(values, ensure_ascii=False).replace('"', "").split())
        again = with_words(values, text)
        assert (again.award.text, again.recipient, again.spans) == (record.award.text, record.recipient, record.spans)


def test_judged_records_of_an_archive(tmp_path: Path) -> None:
    text = "Bộ Công an tặng Bằng khen cho 3 tập thể và ông Trần Văn Tám."
    first, second = Extractor().extract({"id": "a", "text": text}).records
    verdicts, blind, archive = (tmp_path / name for name in ("verdicts.tsv", "blind.jsonl", "archive.jsonl.gz"))
    verdicts.write_text(f"article\trecord\tverdict\na\t{first.id}\twrong\n", encoding="utf-8")
    row = {"article": "a", "right": True, "record": without_words(second)}
    blind.write_text(json.dumps(row) + "\n", encoding="utf-8")
    with gzip.open(archive, "wt", encoding="utf-8") as file:
        file.write(json.dumps({"id": "b", "text": "…"}) + "\n" + json.dumps({"id": "a", "text": text}) + "\n")
    found, unjudged = of_archive(archive, verdicts, blind)
    assert [(c.population, c.right) for c in found] == [("press", False), ("blind", True)]
    assert unjudged == 1


def test_the_verdicts_are_whole() -> None:
    root = Path(__file__).parents[2]
    rows = list(csv.DictReader((root / VERDICTS).read_text(encoding="utf-8").splitlines(), delimiter="\t"))
    assert {row["verdict"] for row in rows} == {"right", "wrong"}
    assert all(row["why"] for row in rows if row["verdict"] == "wrong")
    told = {row["article"] for row in rows if row["draw"] == "final"}
    assert {json.loads(line)["article"] for line in (root / BLIND).read_text(encoding="utf-8").splitlines()} <= told


def test_the_pages_are_whole() -> None:
    cases = of_pages(Path(__file__).parents[2] / PAGES)
    assert len(cases) > 400
    assert all(case.marks[0] == BIAS for case in cases)
    assert 0.5 < np.mean([case.right for case in cases]) < 1
