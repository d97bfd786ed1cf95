"""`vinhdanh sample`: tasks in each format, a summary, mistakes in one line, the same bytes under any hash seed."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.cli.sample import sample_files
from vinhdanh.errors import UsageError
from vinhdanh.formats.convert import WRITERS, read

from ..program import PROGRAM

CORPUS = Path(__file__).parents[2] / "corpus" / "gold.jsonl"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine articles with a cue, three without."""
    path = tmp_path_factory.mktemp("archive") / "archive.jsonl"
    articles = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()[:9]]
    lines = [{"id": a["id"], "text": a["text"], "published": "2020", "desk": "a"} for a in articles]
    lines += [{"id": f"n{n}", "text": f"Trời mưa to ở vùng {n}, nước sông dâng cao {n} mét."} for n in "abc"]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def drawn(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_tasks_are_gold_lines_that_tell_how_they_were_drawn(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sample_files([str(archive)], tmp_path / "out.jsonl", n=5, cue_share=0.6, seed=3)
    tasks = drawn(tmp_path / "out.jsonl")
    assert read(tmp_path / "out.jsonl", "gold") == tasks
    assert sorted(task["extra"]["sample"]["cue"] for task in tasks) == [False, False, True, True, True]
    with_cue = [task for task in tasks if task["extra"]["sample"]["cue"]]
    assert all(task["mentions"] and task["extra"]["desk"] == "a" for task in with_cue)
    told = with_cue[0]["extra"]["sample"]
    assert (told["seed"], told["year"], told["source"], told["weight"]) == (3, "2020", "unknown", 3)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("seed 3: 5 of 12 articles in ")


@pytest.mark.parametrize("form", WRITERS)
def test_every_format_is_written(form: str, archive: Path, tmp_path: Path) -> None:
    assert sample_files([str(archive)], tmp_path / "out", n=2, form=form, cue_share=1)
    assert (tmp_path / "out").exists()


def test_by_confidence_looks_at_the_whole_pool(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert sample_files([str(archive)], out, n=3, least_sure=True, cue_share=1, strata="", pool=9)
    assert sample_files([str(archive)], tmp_path / "all.jsonl", n=9, cue_share=1)

    def sure(task: dict[str, Any]) -> float:
        return min((record["confidence"] for record in task["records"]), default=0.6)

    assert sorted(map(sure, drawn(out))) == sorted(map(sure, drawn(tmp_path / "all.jsonl")))[:3]
    assert [task["extra"]["sample"]["weight"] for task in drawn(out)] == [None] * 3


def test_what_cannot_be_read_is_told_and_the_rest_is_drawn(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"id": 1,\n', encoding="utf-8")
    assert not sample_files([str(bad), str(archive)], tmp_path / "out.jsonl", n=2)
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith(f"{bad}:1: broken JSON")
    assert lines[1].startswith("seed 0: 2 of 12 articles")


def test_mistakes_are_told_before_the_archive_is_read(archive: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="xml: there is no such format; use one of gold, brat"):
        sample_files([str(archive)], tmp_path / "out", n=2, form="xml")
    with pytest.raises(UsageError, match="'month' is no property"):
        sample_files([str(archive)], tmp_path / "out", n=2, strata="month")
    with pytest.raises(UsageError, match="the output lies among the inputs"):
        sample_files([str(archive)], archive, n=2)


def test_a_missing_extra_says_what_to_install(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [n for n in sys.modules if n.startswith("vinhdanh.sampling")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "datasketch", None)
    with pytest.raises(UsageError, match=r"pip install 'vinhdanh\[eval\]'"):
        sample_files([str(archive)], archive.with_name("out"), n=2)


def test_the_hash_seed_does_not_matter(archive: Path, tmp_path: Path) -> None:
    outs = []
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.json"
        command = (*PROGRAM, "sample", str(archive), "-n", "6", "-o", str(out))
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run((*command, "--format", "label-studio"), env=environment, check=True)
        outs.append(out.read_bytes())
    assert outs[0] == outs[1]
