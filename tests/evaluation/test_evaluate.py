"""Figures with intervals, comparisons, sums, classed errors: by hand, against nervaluate, and in any order."""

import json
import random
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from nervaluate import Evaluator

from vinhdanh.errors import UsageError
from vinhdanh.evaluation.errors import errors
from vinhdanh.evaluation.evaluate import HEADLINES, NAMES, below, compare, evaluate, floors
from vinhdanh.evaluation.resampling import differences, intervals
from vinhdanh.evaluation.scoring import TYPES, score
from vinhdanh.evaluation.totals import totals

ROOT = Path(__file__).parents[2]
GOLD = [json.loads(line) for line in (ROOT / "corpus" / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
TEXT = "Giám đốc Sở tặng Giấy khen cho 7 cá nhân và ông Trần Văn Tám."


def mention(kind: str, words: str, text: str = TEXT) -> dict[str, Any]:
    start = text.index(words)
    return {"type": kind, "start": start, "end": start + len(words), "text": words}


def record(**recipient: Any) -> dict[str, Any]:
    award = {"text": "Giấy khen", "name": "Giấy khen", "class": None, "category": "giay_khen"}
    who = {"kind": "individual", **recipient}
    return {"status": "awarded", "award": award, "recipient": who, "evidence": {"start": 0, "end": len(TEXT)}}


def article(*labels: dict[str, Any], id: str = "a", published: str | None = None) -> dict[str, Any]:
    mentions = [x for x in labels if "type" in x]
    records = [x for x in labels if "status" in x]
    return {"id": id, "published": published, "text": TEXT, "mentions": mentions, "records": records}


def worse(gold: list[dict[str, Any]], seed: int) -> list[dict[str, Any]]:
    """Gold with mentions and records left out at random."""
    draw = random.Random(seed)
    kept = [{name: [x for x in one[name] if draw.random() < 0.7] for name in ("mentions", "records")} for one in gold]
    return [{**one, **labels} for one, labels in zip(gold, kept, strict=True)]


def test_gold_against_itself_is_1_or_undefined() -> None:
    result = evaluate(GOLD, GOLD, resamples=200)
    assert {figure.count.f1 for figure in result.figures.values()} <= {1.0, None}
    assert all(result.figures[name].count.f1 == 1 for name in HEADLINES)
    assert all(one.error == 0 for one in result.totals)
    assert [e for one in GOLD for e in errors(one, one)] == []


def test_gold_against_nothing_is_0_or_undefined() -> None:
    nothing = [{**one, "mentions": [], "records": []} for one in GOLD]
    figures = evaluate(GOLD, nothing, resamples=200).figures
    assert {f.count.f1 for n, f in figures.items() if n != "article:perfect"} <= {0.0, None}
    assert figures["record:status"].count.f1 is None
    empty = sum(not one["records"] for one in GOLD)
    assert figures["article:perfect"].count.right == empty


def test_scores_do_not_depend_on_order() -> None:
    found, draw = worse(GOLD, 1), random.Random(2)
    mixed = [
        {**one, **{n: draw.sample(one[n], len(one[n])) for n in ("mentions", "records")}}
        for one in draw.sample(found, len(found))
    ]
    assert evaluate(GOLD, found, resamples=200) == evaluate(draw.sample(GOLD, len(GOLD)), mixed, resamples=200)


@pytest.mark.parametrize("seed", range(3))
def test_mentions_agree_with_nervaluate(seed: int) -> None:
    """nervaluate counts end-inclusive spans; its `strict` is ours where no two spans of one side overlap."""
    found = worse(GOLD, seed)
    sides = [
        [[{"label": m["type"], "start": m["start"], "end": m["end"] - 1} for m in one["mentions"]] for one in both]
        for both in (GOLD, found)
    ]
    theirs = Evaluator(*sides, tags=list(TYPES), loader="dict").evaluate()["overall"]["strict"]
    ours = score(GOLD, found)["strict:ALL"]
    assert (theirs.correct, theirs.spurious, theirs.missed) == (ours.right, ours.spurious, ours.missed)


def test_where_nervaluate_counts_otherwise() -> None:
    """A span cut wrongly is one `incorrect` there; here it is one missed and one spurious. F1 is the same."""
    gold, found = article(mention("PERSON", "Trần Văn Tám")), article(mention("PERSON", "Văn Tám"))
    sides = [
        [[{"label": "PERSON", "start": m["start"], "end": m["end"] - 1} for m in x["mentions"]]] for x in (gold, found)
    ]
    theirs = Evaluator(*sides, tags=["PERSON"], loader="dict").evaluate()["overall"]["strict"]
    ours = score([gold], [found])["strict:PERSON"]
    assert (theirs.incorrect, theirs.missed, theirs.spurious) == (1, 0, 0)
    assert (ours.missed, ours.spurious, ours.f1) == (1, 1, theirs.f1)


def test_intervals_are_those_of_a_plain_bootstrap() -> None:
    draw = np.random.default_rng(0)
    table = draw.integers(0, 9, (40, 1, 3)).astype(float)
    plain = []
    for _ in range(4000):
        right, spurious, missed = table[draw.integers(0, 40, 40), 0].sum(axis=0)
        plain.append(2 * right / (2 * right + spurious + missed))
    (found,) = intervals(table, resamples=4000)
    assert found == pytest.approx(np.quantile(plain, (0.025, 0.975)), abs=0.01)


def test_10000_resamples_of_500_articles_take_less_than_5_seconds() -> None:
    table = np.random.default_rng(0).integers(0, 9, (500, len(NAMES), 3)).astype(float)
    began = time.perf_counter()
    intervals(table)
    assert time.perf_counter() - began < 5


def test_the_permutation_test_is_exact_on_a_small_case() -> None:
    """Of the 2^8 swaps of eight equal gains only two give as large a difference."""
    right, wrong = np.tile([1.0, 0, 0], (8, 1, 1)), np.tile([0.0, 1, 1], (8, 1, 1))
    (row,) = differences(["x"], wrong, right)
    assert (row.a, row.b, row.difference) == (0, 1, 1)
    assert row.p == pytest.approx(2 / 256, abs=0.003)


def test_equal_results_do_not_differ() -> None:
    found = evaluate(GOLD, worse(GOLD, 1), resamples=200)
    result = compare(found, found)
    assert not result.better
    assert not result.worse
    assert {d.p for d in result.differences} <= {1.0, None}


def test_a_comparison_names_the_articles() -> None:
    spoilt = [{**GOLD[0], "records": [], "mentions": []}, *GOLD[1:]]
    result = compare(evaluate(GOLD, GOLD, resamples=200), evaluate(GOLD, spoilt, resamples=200))
    assert [change.id for change in result.worse] == [GOLD[0]["id"]]
    assert result.better == ()
    with pytest.raises(UsageError, match="different articles"):
        compare(evaluate(GOLD, GOLD, resamples=9), evaluate(GOLD[1:], GOLD, resamples=9))


def test_totals_have_a_signed_error() -> None:
    gold = article(record(count=7), record(name="Trần Văn Tám"), published="2019-05")
    found = article(record(count=9), published="2019-05")
    sums = {(s.group, s.key): (s.gold, s.found, s.error) for s in totals([gold], {"a": found})}
    assert sums["award", "Giấy khen"] == (8, 9, 1)
    assert sums["year", "2019"] == (8, 9, 1)
    proposed = article({**record(count=7), "status": "proposed"})
    assert totals([proposed], {}) == []


PERSON = mention("PERSON", "Trần Văn Tám")


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ([PERSON], [], ["missed"]),
        ([], [PERSON], ["spurious"]),
        ([PERSON], [mention("PERSON", "Văn Tám")], ["boundary"]),
        ([PERSON], [mention("PERSON", "Trần"), mention("PERSON", "Văn Tám")], ["split"]),
        ([mention("PERSON", "Trần"), mention("PERSON", "Văn Tám")], [PERSON], ["merged"]),
        ([record(count=7)], [], ["missed"]),
        ([record(count=7, rank="Đại úy")], [record(count=7)], ["missing slot"]),
        ([record(count=7)], [record(count=7, rank="Đại úy")], ["extra slot"]),
        ([record(count=7)], [record(count=8)], ["wrong slot"]),
        ([record(count=7)], [{**record(count=7), "status": "planned"}], ["status"]),
        ([record(count=7)], [record(count=7), record(count=7)], ["split"]),
        ([record(count=7), record(count=7)], [record(count=7)], ["merged"]),
    ],
)
def test_errors_are_classed(gold: list[Any], found: list[Any], expected: list[str]) -> None:
    assert [error.class_ for error in errors(article(*gold), article(*found))] == expected


def test_floors() -> None:
    result = evaluate(GOLD, worse(GOLD, 1), resamples=9)
    assert below(result, floors(["slot=0", "record:found=0.1"])) == []
    assert len(below(result, floors(["exact=1", "slot:count=1"]))) == 2
    nothing = evaluate([article()], [article()], resamples=9)
    assert below(nothing, floors(["slot=0"])) == ["slot:CORE is undefined (–), under the floor of 0.0"]


@pytest.mark.parametrize("value", ["slots=0.5", "slot", "slot=2", "slot=x", "slot=nan"])
def test_bad_floors_are_refused(value: str) -> None:
    with pytest.raises(UsageError):
        floors([value])
