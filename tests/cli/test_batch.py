"""`vinhdanh batch` and `vinhdanh report` as a user meets them: messages, exit codes, files."""

import gc
import json
import re
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from vinhdanh.archive.batch.run import Progress
from vinhdanh.cli import main

GIVING = "Chủ tịch UBND tỉnh Gia Lai tặng Bằng khen cho ông Trần Văn Tám và Xí nghiệp May {}."


class Done(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


Vinhdanh = Callable[..., Done]


@pytest.fixture
def vinhdanh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Vinhdanh]:
    """Run the command line in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Done:
        monkeypatch.setattr(sys, "argv", ["vinhdanh", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        code = end.value.code or 0
        return Done(int(code), *capsys.readouterr())

    yield run
    gc.enable()


@pytest.fixture
def archive(tmp_path: Path) -> str:
    return write(tmp_path / "in.jsonl", [GIVING.format(n) for n in range(2, 5)])


@pytest.fixture
def broken(tmp_path: Path) -> str:
    return write(tmp_path / "broken.jsonl", [GIVING.format(2), 3, 4])


def write(path: Path, texts: list[object]) -> str:
    rows = [{"id": str(n), "published": "2020-03-04", "text": text} for n, text in enumerate(texts)]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path.name


@pytest.mark.parametrize("command", ["batch", "report"])
def test_help_has_examples(vinhdanh: Vinhdanh, command: str) -> None:
    done = vinhdanh(command, "--help")
    assert done.code == 0
    assert f"\n    vinhdanh {command} " in done.out.partition("Examples:")[2]


def test_a_run_tells_what_it_did_and_what_the_sink_holds(vinhdanh: Vinhdanh, archive: str) -> None:
    done = vinhdanh("batch", archive, "--to", "out.db", "--engine", "inline")
    assert (done.code, done.out) == (0, "")
    assert "this run: 3 articles, 6 records, 0 dead letters in" in done.err
    assert "out.db: 3 articles, 6 records, 0 dead letters\n" in done.err
    assert re.search(r"^Bằng khen +6$", done.err, re.MULTILINE)
    assert re.search(r"^Xí nghiệp May 2 +1$", done.err, re.MULTILINE)
    assert "records by year: 2020: 6\n" in done.err
    again = vinhdanh("batch", archive, "--to", "out.db", "--engine", "inline")
    assert "this run: 0 articles, 0 records, 0 dead letters in" in again.err


def test_dead_letters_are_exit_code_1_as_long_as_there_are_some(vinhdanh: Vinhdanh, broken: str) -> None:
    done = vinhdanh("batch", broken, "--to", "out.csv", "--engine", "inline")
    assert done.code == 1
    assert "out.csv: 2 records, 2 dead letters\n" in done.err
    assert "dead letters: 2 × read: `text` must be a string, this is a number; mend the field `text`\n" in done.err
    assert vinhdanh("batch", broken, "--to", "out.csv", "--engine", "inline").code == 1
    write(Path(broken), [GIVING.format(n) for n in range(3)])
    assert vinhdanh("batch", broken, "--to", "out.csv", "--engine", "inline", "--retry-dead").code == 0
    assert not Path("out.csv.dead.jsonl").exists()


def test_too_many_dead_letters_are_one_line(vinhdanh: Vinhdanh, broken: str) -> None:
    done = vinhdanh("batch", broken, "--to", "out.csv", "--engine", "inline", "--max-dead", "1", "--quiet")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("2 dead letters, over the limit of 1; ")
    assert done.err.count("\n") == 1


def test_quiet_prints_nothing(vinhdanh: Vinhdanh, archive: str, broken: str) -> None:
    assert vinhdanh("batch", archive, "--to", "out.jsonl", "--engine", "inline", "--quiet") == (0, "", "")
    assert vinhdanh("batch", broken, "--to", "dead.jsonl", "--engine", "inline", "-q") == (1, "", "")


def test_log_json_lines_parse(vinhdanh: Vinhdanh, archive: str) -> None:
    done = vinhdanh("batch", archive, "--to", "out.jsonl", "--engine", "inline", "--log-json", "--shard-size", "300")
    events = [json.loads(line) for line in done.err.splitlines()]
    assert (done.code, done.out) == (0, "")
    assert {event["event"] for event in events[1:-1]} == {"progress"}
    assert [event["articles"] for event in events[1:]] == [2, 3, 3]
    assert events[-1] == {"event": "done", "articles": 3, "records": 6, "dead_letters": 0} | events[-1]
    assert events[-2]["bytes_done"] == events[-2]["bytes_total"] == Path(archive).stat().st_size
    assert [event["seconds"] for event in events] == sorted(event["seconds"] for event in events)


def test_the_report_as_json(vinhdanh: Vinhdanh, broken: str) -> None:
    vinhdanh("batch", broken, "--to", "out.parquet", "--engine", "inline", "--quiet", "--report", "run.json")
    told = json.loads(Path("run.json").read_text("utf-8"))
    run = told["run"]
    assert (run["articles"], run["records"], run["dead_letters"]) == (3, 2, 2)
    assert told["sink"]["articles"] == 1
    assert told["sink"]["recipients"] == 2
    assert told["sink"]["units"] == {"Xí nghiệp May 2": 1}
    assert told["sink"]["years"] == {"2020": 2}


NAMED = "use one of utf-8, utf-16, windows-1258, tcvn3, vni, viscii, vps, windows-1252"
REFUSED = {
    "--reader xml": "--reader xml: no such reader; use one of "
    "text, html, json, jsonl, csv, tsv, parquet, warc, zip, tar",
    "--engine cloud": "--engine cloud: no such engine; use one of inline, processes, dask",
    "--engine dask": "--engine dask needs a cluster; add --scheduler tcp://HOST:8786",
    "--engine inline --scheduler tcp://h:1": "--scheduler does not go with --engine inline; use --engine dask",
    "--shard-size 4MB": "--shard-size 4MB: no size; write 500k, 4M or 1G",
    "--shard-size 0": "--shard-size 0: no size; write 500k, 4M or 1G",
    "--encoding klingon": f"--encoding klingon: no such encoding; {NAMED}",
    "--encoding hex": f"--encoding hex: no such encoding; {NAMED}",
    "--published today": "--published: 'today' is no date; give YYYY-MM-DD, YYYY-MM or YYYY",
    "--report no/run.json": "no/run.json: no such folder; make the folder first",
    "--to out.xml": "out.xml: the name tells no kind of output; use one of .jsonl, .jsonl.gz, .jsonl.zst, .csv, "
    ".sheet.csv, .parquet, .db, .sqlite, .sqlite3, .duckdb, or postgresql://…",
    "--to mysql://ann:secret@host/awards": "mysql://ann:***@host/awards: the name tells no kind of output; use one "
    "of .jsonl, .jsonl.gz, .jsonl.zst, .csv, .sheet.csv, .parquet, .db, .sqlite, .sqlite3, .duckdb, or postgresql://…",
    "--to in.jsonl": "in.jsonl: the output lies among the inputs (in.jsonl); write it to another place",
}


@pytest.mark.parametrize("options", REFUSED)
def test_options_are_refused_with_one_line(vinhdanh: Vinhdanh, archive: str, options: str) -> None:
    done = vinhdanh("batch", archive, "--to", "out.jsonl", *options.split())
    assert done == (2, "", REFUSED[options] + "\n")
    assert not Path("out.jsonl").exists()


@pytest.mark.parametrize(
    ("given", "to"),
    [
        (".", "out.jsonl"),
        (".", "out.db"),
        ("*.jsonl", "out.jsonl"),
        ("*.jsonl", "out.csv"),
        ("**/*.jsonl", "out/out.jsonl"),
        ("**/*.jsonl", "out/out.db"),
    ],
)
def test_an_output_among_the_inputs_is_refused(vinhdanh: Vinhdanh, archive: str, given: str, to: str) -> None:
    assert vinhdanh("batch", given, "--to", to).err.startswith(f"{to}: the output lies among the inputs ({given}); ")


@pytest.mark.parametrize(("given", "to"), [("in.*", "out.jsonl"), ("*.jsonl", "out.db"), ("*.jsonl", "out/out.jsonl")])
def test_an_output_beside_the_inputs_is_not(vinhdanh: Vinhdanh, archive: str, given: str, to: str) -> None:
    assert vinhdanh("batch", given, "--to", to, "--engine", "inline", "-q") == (0, "", "")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("none.jsonl", "none.jsonl: no such file or folder; check the path\n"),
        ("nowhere://x", "nowhere://x: Protocol not known: nowhere; check the URL\n"),
    ],
)
def test_an_input_that_is_not_there_is_one_line(vinhdanh: Vinhdanh, given: str, message: str) -> None:
    assert vinhdanh("batch", given, "--to", "out.jsonl") == (1, "", message)


@pytest.mark.parametrize(
    ("module", "arguments", "what"),
    [
        ("pyarrow", ("--to", "out.parquet"), "archive"),
        ("distributed", ("--to", "out.jsonl", "--scheduler", "tcp://127.0.0.1:1"), "dask"),
    ],
)
def test_a_missing_extra_is_one_line(
    vinhdanh: Vinhdanh,
    archive: str,
    module: str,
    arguments: tuple[str, ...],
    what: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == module]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    done = vinhdanh("batch", archive, *arguments)
    assert done.code == 2
    assert done.err.splitlines()[-1].endswith(f"which is not installed; pip install 'vinhdanh[{what}]'")
    assert "Traceback" not in done.err


def test_ctrl_c_ends_with_130_and_the_same_command_goes_on(
    vinhdanh: Vinhdanh, archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ("batch", archive, "--to", "out.jsonl", "--engine", "inline", "--shard-size", "1")

    def interrupt(_: Progress) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("vinhdanh.cli.progress._plain_lines", lambda: (interrupt, lambda _: None))
        done = vinhdanh(*command)
    assert done == (130, "", "interrupted; what was done is kept, the same command goes on from there\n")
    assert "this run: 2 articles, " in vinhdanh(*command).err
    assert len(Path("out.jsonl").read_text("utf-8").splitlines()) == 3


def test_the_collector_is_on_in_a_run(vinhdanh: Vinhdanh, archive: str) -> None:
    vinhdanh("batch", archive, "--to", "out.jsonl", "--engine", "inline", "-q")
    assert gc.isenabled()


UNIT = "Xí nghiệp <script>alert(1)</script>"


def test_the_page_needs_nothing_else_and_escapes_names(vinhdanh: Vinhdanh, archive: str) -> None:
    vinhdanh("batch", archive, "--to", "out.db", "--engine", "inline", "-q")
    with sqlite3.connect("out.db") as base:
        base.execute("UPDATE records SET name = ? WHERE kind = 'collective'", [UNIT])
    before = Path("out.db").read_bytes()
    assert vinhdanh("report", "out.db") == (0, "out.db.html\n", "")
    page = Path("out.db.html").read_text("utf-8")
    assert "Xí nghiệp &lt;script&gt;alert(1)&lt;/script&gt;</td>" in page
    assert re.search(r"<script|<link|<img|\b(src|href)=|https?://|@import|url\(", page) is None
    assert "default-src 'none'" in page
    assert "<dt>records</dt><dd>6</dd>" in page
    assert Path("out.db").read_bytes() == before


@pytest.mark.parametrize("to", ["out.jsonl.gz", "out.csv", "out.parquet", "out.duckdb"])
def test_a_page_about_every_kind_of_sink(vinhdanh: Vinhdanh, broken: str, to: str) -> None:
    vinhdanh("batch", broken, "--to", to, "--engine", "inline", "-q")
    assert vinhdanh("report", to, "-o", "page.html") == (0, "page.html\n", "")
    page = Path("page.html").read_text("utf-8")
    assert "<dt>records</dt><dd>2</dd>" in page
    assert "<dt>dead letters</dt><dd>2</dd>" in page
    assert "<td>Xí nghiệp May 2</td>" in page


NOT_SINKS: dict[str, tuple[bytes, str]] = {
    "x.jsonl": (b"[]\n", "x.jsonl: holds something else than results; give what"),
    "x.csv": (b"a,b\n1,2\n", "x.csv: its columns are not those of records; give what"),
    "x.parquet": (b"PAR1", "x.parquet: damaged Parquet: "),
    "x.jsonl.gz": (b"no gzip", "x.jsonl.gz: damaged or cut short: "),
    "x.db": (b"no database, only some text", "x.db: file is not a database; give what"),
    "empty.db": (b"", "empty.db: no such table: articles; give what"),
    "x.xml": (b"", "x.xml: the name tells no kind of output; give what"),
}


@pytest.mark.parametrize("name", NOT_SINKS)
def test_what_is_no_sink_is_told_and_left_alone(vinhdanh: Vinhdanh, tmp_path: Path, name: str) -> None:
    data, message = NOT_SINKS[name]
    (tmp_path / name).write_bytes(data)
    done = vinhdanh("report", name)
    assert done.code == (2 if name == "x.xml" else 1)
    assert done.err.startswith(message)
    assert done.err.count("\n") == 1
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {name: data}
