"""The command line as a user meets it: output, one line for each mistake, exit codes."""

import gc
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

import vinhdanh
from vinhdanh.cli import main
from vinhdanh.cli.extract import checked_day, extract_files
from vinhdanh.cli.schema import schema_text
from vinhdanh.errors import UsageError

from ..program import PROGRAM

ROOT = Path(__file__).parents[2]
TEXT = "Sáng 4-3, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5 và ông Trần Văn Tám."


def run(*arguments: str | Path, stdin: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run `vinhdanh` as a process of its own."""
    command: Sequence[str] = (*PROGRAM, *map(str, arguments))
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONIOENCODING": "ascii"}
    return subprocess.run(
        command, input=stdin, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=120
    )


@pytest.fixture
def run_here(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., int]]:
    """Run `vinhdanh` in this process, which costs no start: for what ends before anything is read."""

    def run_here(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["vinhdanh", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        return int(end.value.code or 0)

    monkeypatch.setenv("NO_COLOR", "1")
    yield run_here
    gc.enable()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "khen.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_extract_writes_json_lines_into_a_pipe(article: Path) -> None:
    done = run("extract", article, "--published", "2020")
    assert (done.returncode, done.stderr) == (0, "")
    result = json.loads(done.stdout)
    assert (result["id"], result["text"], result["published"]) == ("khen", TEXT, "2020")
    assert [(r["award"]["name"], r["recipient"]["name"], r["date"]) for r in result["records"]] == [
        ("Huân chương Lao động", "Xí nghiệp May 5", "2020-03-04"),
        ("Huân chương Lao động", "Trần Văn Tám", "2020-03-04"),
    ]


def test_extract_reads_standard_input() -> None:
    done = run("extract", "-", "--format", "table", stdin=TEXT)
    assert done.returncode == 0
    assert "Trần Văn Tám" in done.stdout
    assert done.stdout.endswith("2 records from 1 article\n")


def test_what_cannot_be_read_is_reported_and_the_rest_is_done(article: Path, tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": TEXT}) for n in range(20)]
    lines[16] = '{"id": 17, "text": '
    (tmp_path / "many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    done = run("extract", "no.txt", "many.jsonl", "empty.txt", article, "--no-text", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "no.txt: no such file or folder; check the path",
        "many.jsonl:17: broken JSON at column 19: Expecting value; mend or remove it",
        "empty.txt: the file is empty; remove it or give it a text",
    ]
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(results) == 20
    assert not any("text" in result for result in results)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "Missing argument"),
        (("a.txt", "--format", "xml"), "Invalid value for '--format'"),
        (("a.txt", "--published", "hôm qua"), "--published: 'hôm qua' is no date; give YYYY-MM-DD, YYYY-MM or YYYY"),
        (("a.txt", "-o", "out.xyz"), "out.xyz: the suffix tells no format; use one of .jsonl, .json, .csv, "),
        (("a.txt", "--format", "sqlite"), "--format sqlite needs a file; add -o records.db"),
        (("-", "-"), "- stands twice: standard input can be read only once; give - once"),
        (("a.txt", "-o", "a.txt"), "a.txt: the output lies among the inputs; write it to another place"),
        ((".", "-o", "x/out.jsonl"), "x/out.jsonl: the output lies among the inputs; write it to another place"),
        (("a.txt", "--encoding", "klingon"), "--encoding klingon: no such encoding; use one of utf-8, utf-16, "),
        (("a.txt", "--max-chars", "0"), "Invalid value for '--max-chars'"),
    ],
)
def test_wrong_usage_is_one_message_and_exit_code_2(
    arguments: Sequence[str],
    message: str,
    tmp_path: Path,
    run_here: Callable[..., int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run_here("extract", *arguments) == 2
    printed = capsys.readouterr()
    assert message in printed.err
    assert printed.out == ""


def test_a_bad_table_is_named_with_file_and_line(article: Path, tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    tables.mkdir()
    (tables / "awards.tsv").write_text("id\tcolour\nx\tred\n", encoding="utf-8")
    done = run("extract", article, "--lexicon", tables)
    assert done.returncode == 1
    assert "awards.tsv:1: " in done.stderr
    assert "Traceback" not in done.stderr


def test_an_output_that_cannot_be_written(article: Path, tmp_path: Path) -> None:
    done = run("extract", article, "-o", tmp_path / "no" / "out.jsonl")
    assert done.returncode == 1
    assert done.stderr == f"{tmp_path}/no/out.jsonl: No such file or directory\n"


def test_a_reader_that_stops_early_is_no_error(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"id": str(n), "text": TEXT}) + "\n" for n in range(300))
    (tmp_path / "many.jsonl").write_text(lines, encoding="utf-8")
    shell = f'"{sys.executable}" -c "from vinhdanh.cli import main; main()" extract many.jsonl | head -n 1'
    done = subprocess.run(["sh", "-c", shell], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120)
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""


def test_explain_shows_sentences_clauses_and_rules(article: Path) -> None:
    done = run("explain", article)
    assert (done.returncode, done.stderr) == (0, "")
    assert TEXT in done.stdout
    record = vinhdanh.extract(TEXT, id="khen").records[0]
    assert record.id is not None
    assert all(rule in done.stdout for rule in (record.id, *record.rules))
    assert "clause clause.active (awarded)" in done.stdout


def test_help_and_version() -> None:
    assert run("--version").stdout == f"vinhdanh {vinhdanh.__version__}\n"
    for command in ((), ("extract",), ("explain",), ("schema",)):
        assert "Examples:" in run(*command, "--help").stdout


def test_the_committed_schema_is_the_one_that_is_printed() -> None:
    assert (ROOT / "docs" / "schema.json").read_text(encoding="utf-8") == schema_text()


def test_schema_prints_the_tables_of_a_store(tmp_path: Path) -> None:
    done = run("schema", "--sql", "sqlite")
    assert (done.returncode, done.stderr) == (0, "")
    with sqlite3.connect(tmp_path / "x.db") as connection:
        connection.executescript(done.stdout)
        assert connection.execute("SELECT count(*) FROM records").fetchone() == (0,)
    assert run("schema", "--sql", "mysql").returncode == 2


@pytest.mark.parametrize("form", ["jsonl", "json", "csv", "table", "sqlite"])
def test_the_format_goes_before_the_suffix(form: str, article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "records.txt"
    out.parent.mkdir()
    assert extract_files([str(article)], out, form=form)
    if form == "sqlite":
        with sqlite3.connect(out) as base:
            assert base.execute("SELECT count(*) FROM records").fetchone() == (2,)
    else:
        assert "Trần Văn Tám" in out.read_text(encoding="utf-8")


def test_a_day_that_is_none_is_wrong_usage() -> None:
    assert checked_day("2020-03") == "2020-03"
    with pytest.raises(UsageError):
        checked_day("2020-13")
