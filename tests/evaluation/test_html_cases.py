"""Cases of the error report: every figure, cell and sum is made of its cases."""

import json
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.evaluation.errors import errors
from vinhdanh.evaluation.evaluate import Evaluation, evaluate
from vinhdanh.evaluation.guard import results
from vinhdanh.evaluation.html import names
from vinhdanh.evaluation.html.data import Sample, judge, to_json
from vinhdanh.evaluation.scoring import TYPES

GOLD = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
TEXT = "Sở Nội vụ tặng Giấy khen cho 7 cá nhân và ông Trần Văn Tám."


def mention(kind: str, words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"type": kind, "start": start, "end": start + len(words), "text": words}


def record(status: str = "awarded", **recipient: Any) -> dict[str, Any]:
    award = {"text": "Giấy khen", "name": "Giấy khen", "class": None, "category": "giay_khen"}
    who = {"kind": "individual", **recipient}
    return {"status": status, "award": award, "recipient": who, "evidence": {"start": 0, "end": len(TEXT)}}


def sample(gold: list[dict[str, Any]], found: list[dict[str, Any]]) -> Sample:
    sides = (
        {
            "id": "a",
            "text": TEXT,
            "mentions": [x for x in labels if "type" in x],
            "records": [x for x in labels if "status" in x],
        }
        for labels in (gold, found)
    )
    one, other = sides
    return judge([one], [other])


@lru_cache(maxsize=1)
def corpus() -> tuple[Sample, Evaluation]:
    gold = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    found = results(gold)
    return judge(gold, found), evaluate(gold, found, resamples=2)


@pytest.mark.parametrize("outcome", names.OUTCOMES)
def test_figures_are_the_sums_of_their_cases(outcome: str) -> None:
    cases, scores = corpus()
    expected = {name: getattr(figure.count, outcome) for name, figure in scores.figures.items()}
    if outcome == "spurious":
        del expected["article:perfect"]  # a rate: what is not right counts as missed, too
    assert {name: cases.counts[names.figure(name, outcome)] for name in expected} == expected


def test_every_mention_is_in_one_cell() -> None:
    cases, scores = corpus()
    cells = Counter({name: n for name, n in cases.counts.items() if name.startswith("mentions: ")})
    assert cells.total() == sum(case.what in TYPES for case in cases.cases) - _other_halves(cases)
    for kind in TYPES:
        assert cells[names.cell(names.MENTIONS, kind, kind)] == scores.figures[f"strict:{kind}"].count.right


def _other_halves(cases: Sample) -> int:
    return sum(n == 0 for one in cases.articles for counts in one.groups for n in counts.values())


def test_sums_that_are_wrong_lead_to_records() -> None:
    cases, scores = corpus()
    wrong = [one for one in scores.totals if one.error]
    assert wrong
    assert all(names.share(one.group, one.key) in cases.counts for one in wrong)


def test_bins_of_confidence_hold_all_found_records() -> None:
    cases, scores = corpus()
    found = scores.figures["record:found"].count
    assert sum(cases.counts[names.confidence(k)] for k in range(10)) == found.right + found.spurious


def test_classes_are_those_of_the_errors() -> None:
    cases, _ = corpus()
    gold = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    by_hand = Counter(e.class_ for a, b in zip(gold, results(gold), strict=True) for e in errors(a, b))
    mentions_and_lone = ("missed", "spurious", "split", "merged", "boundary", "status")
    counted = Counter(e.class_ for case in cases.cases for e in case.errors)
    assert {c: counted[c] for c in mentions_and_lone} == {c: by_hand[c] for c in mentions_and_lone}


NAME = mention("PERSON", "Trần Văn Tám")


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ([NAME], [NAME], {"mentions: PERSON > PERSON": 1, "strict:PERSON right": 1}),
        ([NAME], [], {"mentions: PERSON > –": 1, "missed: PERSON": 1, "overlap:ALL missed": 1}),
        ([], [NAME], {"mentions: – > PERSON": 1, "strict:PERSON spurious": 1}),
        ([NAME], [{**NAME, "type": "UNIT"}], {"mentions: PERSON > UNIT": 1, "missed: PERSON": 1, "spurious: UNIT": 1}),
        ([NAME], [mention("PERSON", "Tám")], {"mentions: PERSON, other borders": 1, "overlap:PERSON right": 1}),
        ([NAME], [NAME, mention("PERSON", "Tám")], {"split: PERSON": 1, "strict:PERSON spurious": 1}),
        ([record(count=7)], [record("planned", count=7)], {"status: awarded > planned": 1, "status: record": 1}),
        ([record(count=7)], [record(count=9)], {"wrong slot: count": 1, names.share("award", "Giấy khen"): 1}),
        ([record(count=7)], [], {"missed: record": 1, "kind: individual > no record": 1, "record:exact missed": 1}),
        (
            [record(count=7)],
            [record(count=7) | {"confidence": 0.72}],
            {"confidence 0.7 to 0.8": 1, "article:perfect right": 1},
        ),
        ([record()], [record() | {"date": "2019"}], {"extra slot: date": 1, "article:perfect right": 1}),
    ],
)
def test_groups(gold: list[Any], found: list[Any], expected: dict[str, int]) -> None:
    counts = sample(gold, found).counts
    assert {name: counts[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ([record(kind="mixed", count=9)], [record(count=2), record(kind="collective", count=7)], "split"),
        ([record(count=2), record(kind="collective", count=7)], [record(kind="mixed", count=9)], "merged"),
        ([record(count=2), record(count=7)], [record(count=7)], "missed"),
        ([record(count=7)], [record(count=2), record(count=7)], "spurious"),
    ],
)
def test_lone_records_are_classed_by_their_recipients(gold: list[Any], found: list[Any], expected: str) -> None:
    lone = [case.classes for case in sample(gold, found).cases if None in case.records]
    assert lone == [(expected,)]


def test_the_data_is_safe_inside_a_script_element() -> None:
    article = {"id": "</script>", "text": "<!-- & \u2028 \ud800", "mentions": [], "records": []}
    text = to_json(judge([article], []))
    assert not set("<>&\u2028") & set(text)
    assert text.encode("utf-8")
    assert json.loads(text)["articles"][0]["text"] == article["text"]
