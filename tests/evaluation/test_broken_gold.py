"""Whatever value stands in gold or in a prediction, it is scored, or reported in one line a problem."""

import json
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vinhdanh.cli.evaluate import evaluate_files
from vinhdanh.evaluation.evaluate import count_article
from vinhdanh.evaluation.sample import read_sample
from vinhdanh.formats.gold import GoldError

from ..odd_values import changed, places

GOLD = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
ARTICLE: dict[str, Any] = min(
    map(json.loads, GOLD.read_text(encoding="utf-8").splitlines()), key=lambda a: len(a["text"])
)
ODD = st.sampled_from((None, True, -1, 10**9, 0.5, "", "x", "7", [], [None], {}, {"a": 1}))


def written(path: Path, value: Any) -> Path:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return path


@given(place=st.sampled_from(places(ARTICLE)), odd=ODD)
@settings(max_examples=200, deadline=None)
def test_odd_values(place: tuple[Any, ...], odd: Any) -> None:
    with TemporaryDirectory() as folder:
        whole = written(Path(folder) / "whole", ARTICLE)
        broken = written(Path(folder) / "broken", changed(ARTICLE, place, odd))
        for gold_file, result_file in ((whole, broken), (broken, whole)):
            with suppress(GoldError):
                gold, [found], _ = read_sample(gold_file, [result_file])
                count_article(gold[0], found[0])


@pytest.mark.parametrize(
    ("place", "odd", "told"),
    [
        (("mentions", 0, "type"), "ORG", "mention 1: unknown label 'ORG'; use one of "),
        (("mentions", 0, "end"), 10**6, "mention 1: the span "),
        (("mentions", 0, "text"), 7, "mention 1: text is no string: 7"),
        (("text",), "X" + ARTICLE["text"], "mention 1: text["),
        (("text_sha256",), "0", "the text has changed since it was labelled"),
        (("id",), 7, "there is no id"),
        (("records", 0, "recipient", "count"), "7", "record 1: count is no whole number: '7'"),
        (("records", 0, "evidence", "start"), "0", "record 1: evidence: start and end are not both whole numbers"),
        (("records", 0, "status"), "given", "record 1: status: Input should be 'awarded', "),
        (("records",), None, "records is missing"),
    ],
)
def test_each_mistake_is_one_line(
    place: tuple[Any, ...], odd: Any, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = {
        **ARTICLE,
        "text_sha256": None,
        "mentions": ARTICLE["mentions"][:1],
        "records": [dict(ARTICLE["records"][0])],
    }
    article["records"][0]["recipient"] = {**article["records"][0]["recipient"], "name": None}
    gold = written(tmp_path / "gold.jsonl", changed(article, place, odd))
    if place == ("text",):
        gold = written(gold, changed(article, place, odd) | {"records": []})
    assert not evaluate_files(gold)
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{gold}:1: {told}")
