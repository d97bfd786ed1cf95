"""`vinhdanh evaluate`: output forms, bad gold in one pass, floors, a missing extra."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.cli.evaluate import evaluate_files
from vinhdanh.errors import UsageError

GOLD = Path(__file__).parents[2] / "corpus" / "gold.jsonl"


def lines() -> list[dict[str, Any]]:
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def written(path: Path, articles: list[Any]) -> Path:
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in articles), encoding="utf-8")
    return path


def test_the_table_has_every_level(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate_files(GOLD, GOLD, resamples=50, seed=7)
    out = capsys.readouterr().out
    for words in ("strict:ALL", "slot:CORE", "record:found", "article:perfect", "recipients for each", "seed 7"):
        assert words in out


def test_json_is_json_and_markdown_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate_files(GOLD, GOLD, form="json", resamples=50)
    assert json.loads(capsys.readouterr().out)["figures"]["record:exact"]["f1"] == 1
    assert evaluate_files(GOLD, GOLD, form="markdown", resamples=50)
    assert "| record:exact | 1.000 | 1.000 | 1.000 | [1.000, 1.000] |" in capsys.readouterr().out


def test_gold_alone_is_extracted_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold = written(tmp_path / "gold.jsonl", lines()[:2])
    assert evaluate_files(gold, form="json", resamples=50)
    assert json.loads(capsys.readouterr().out)["articles"] == 2


@pytest.mark.parametrize("form", ["table", "json", "markdown"])
def test_comparison_and_agreement(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    articles = lines()
    articles[0]["records"] = []
    other = written(tmp_path / "other.jsonl", articles)
    assert evaluate_files(GOLD, GOLD, against=other, form=form, resamples=50)
    assert articles[0]["id"] in capsys.readouterr().out
    assert evaluate_files(GOLD, other, agreement=True, form=form, resamples=50)
    assert "missed" in capsys.readouterr().out


def test_bad_gold_is_reported_in_one_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    label, past, changed, twice, missing = lines()[:5]
    label["mentions"][0]["type"] = "NAME"
    past["mentions"][0]["end"] = 10**6
    changed["text"] = "X" + changed["text"]
    changed["mentions"], changed["records"] = changed["mentions"][:1], []
    gold = written(tmp_path / "gold.jsonl", [label, past, changed, twice, twice, missing, []])
    pred = written(tmp_path / "pred.jsonl", [*lines()[:2], changed, twice])
    assert not evaluate_files(gold, pred)
    captured = capsys.readouterr()
    report = captured.err.splitlines()
    assert captured.out == ""
    expected = [
        f"{gold}:1: mention 1: unknown label 'NAME'; use one of RANK, PERSON, UNIT, AWARD, COUNT",
        f"{gold}:2: mention 1: the span",
        f"{gold}:3: mention 1: text[",
        f"{gold}:5: the id {twice['id']!r} stands already at {gold}:4",
        f"{gold}:7: this is no JSON object",
        f"{pred}:3: mention 1: text[",
        f"{pred}: there is no prediction for the article {missing['id']!r}",
    ]
    assert len(report) == len(expected)
    assert all(line.startswith(start) for line, start in zip(report, expected, strict=True))


def test_predictions_may_come_without_texts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    without = [{name: value for name, value in one.items() if name != "text"} for one in lines()]
    assert evaluate_files(GOLD, written(tmp_path / "pred.jsonl", without), resamples=50)
    assert "1.000" in capsys.readouterr().out


def test_a_figure_under_its_floor_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = written(tmp_path / "pred.jsonl", [{**one, "records": []} for one in lines()])
    assert not evaluate_files(GOLD, empty, fail_under=["slot=0.85", "strict=1"], resamples=50)
    assert capsys.readouterr().err == "slot:CORE is 0.0000, under the floor of 0.85\n"


def test_a_missing_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [n for n in sys.modules if n.startswith("vinhdanh.evaluation")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)
    with pytest.raises(UsageError, match=r"pip install 'vinhdanh\[eval\]'"):
        evaluate_files(GOLD, GOLD)
