"""The run: sinks hold the same, a run goes on where one stopped, what fails is told and can be done again."""

import csv
import gzip
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import sqlalchemy as sa
import zstandard

from vinhdanh.archive.batch import file_sink
from vinhdanh.archive.batch.engines import Given
from vinhdanh.archive.batch.nested import result_of
from vinhdanh.archive.batch.run import Progress, TooManyDead
from vinhdanh.archive.events import dedupe
from vinhdanh.archive.events.tables import read_rows, write_events
from vinhdanh.archive.rows import COLUMNS, rows
from vinhdanh.archive.store import Store
from vinhdanh.errors import InputError, StoreError, UsageError
from vinhdanh.models import ExtractionResult

from .archives import articles, json_lines
from .conftest import Run, lines

ROWS = articles(12)
FORMS = ("out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.csv", "out.parquet", "out.db", "out.duckdb")


class Stop(Exception):
    """The end of a run, as sudden as it can be within a process."""


@pytest.fixture
def archive(tmp_path: Path) -> str:
    (tmp_path / "in.jsonl").write_bytes(json_lines(ROWS))
    return str(tmp_path / "in.jsonl")


def stop_after(shards: int) -> Callable[[Progress], None]:
    seen = 0

    def watch(_: Progress) -> None:
        nonlocal seen
        seen += 1
        if seen >= shards:
            raise Stop

    return watch


def held(path: Path) -> Any:
    """What a sink holds, in a form that can be compared."""
    if path.suffix in (".db", ".duckdb"):
        store = Store.named(str(path))
        tables = (store.tables.articles, store.tables.mentions, store.tables.records, store.tables.dead_letters)
        with store.transaction() as c:
            found = [sorted(map(tuple, c.execute(sa.select(table))), key=repr) for table in tables]
        store.close()
        return found
    return path.read_bytes()


def test_every_sink_holds_the_same(run: Run, tmp_path: Path, archive: str) -> None:
    for form in FORMS:
        run(archive, to=form)
    plain = (tmp_path / "out.jsonl").read_bytes()
    results = [ExtractionResult.model_validate_json(line) for line in plain.splitlines()]
    flat = [row for result in results for row in rows(result)]
    assert [result.id for result in results] == [row["id"] for row in ROWS]
    assert len(flat) >= 12
    assert gzip.decompress((tmp_path / "out.jsonl.gz").read_bytes()) == plain
    assert zstandard.ZstdDecompressor().stream_reader((tmp_path / "out.jsonl.zst").read_bytes()).read() == plain
    assert [result_of(row) for row in pq.read_table(tmp_path / "out.parquet").to_pylist()] == results
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        assert list(csv.DictReader(stream)) == [
            {k: "" if v is None else str(v) for k, v in row.items()} for row in flat
        ]
    for form in ("out.db", "out.duckdb"):
        ids, mentions, records, dead = held(tmp_path / form)
        assert [row[0] for row in ids] == [row["id"] for row in ROWS]
        assert len(mentions) == sum(len(result.mentions) for result in results)
        assert records == sorted((tuple(row[name] for name in COLUMNS) for row in flat), key=repr)
        assert dead == []


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("stop", [1, 3, 5])
def test_a_stopped_run_goes_on_to_the_same_end(run: Run, tmp_path: Path, archive: str, form: str, stop: int) -> None:
    (tmp_path / "whole").mkdir()
    run(archive, to=f"whole/{form}")
    with pytest.raises(Stop):
        run(archive, to=form, watch=stop_after(stop))
    outcome = run(archive, to=form)
    assert 0 < outcome.now.articles < outcome.total["articles"] == len(ROWS)
    assert held(tmp_path / form) == held(tmp_path / "whole" / form)
    assert run(archive, to=form).now.articles == 0
    assert held(tmp_path / form) == held(tmp_path / "whole" / form)


MOMENTS: dict[str, tuple[type, str]] = {
    "before the name": (file_sink.FileSink, "_name_and_note"),
    "before the note": (file_sink.FileSink, "_note_joined"),
    "before the parts go": (file_sink.FileSink, "_remove"),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_run_killed_while_it_joins_goes_on(
    run: Run, tmp_path: Path, archive: str, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(archive, to="whole.jsonl")

    def stop(*_: object, **__: object) -> None:
        raise Stop

    with monkeypatch.context() as patch:
        patch.setattr(*MOMENTS[moment], stop)
        with pytest.raises(Stop):
            run(archive)
    run(archive)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert not list((tmp_path / "out.jsonl.batch").glob("*.jsonl*"))


def test_new_files_are_done_on_the_next_run(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.jsonl").write_bytes(json_lines(ROWS[3 * n : 3 * n + 3]))
        assert run(str(folder)).now.articles == 3
    assert [line["id"] for line in lines(tmp_path / "out.jsonl")] == [row["id"] for row in ROWS[:9]]


@pytest.mark.parametrize("form", ["out.jsonl", "out.db"])
def test_fresh_starts_over(run: Run, tmp_path: Path, archive: str, form: str) -> None:
    run(archive, to=form)
    before = held(tmp_path / form)
    assert run(archive, to=form, fresh=True).now.articles == len(ROWS)
    assert held(tmp_path / form) == before


def test_fresh_forgets_events(run: Run, tmp_path: Path, archive: str) -> None:
    run(archive, to="out.db")
    store = Store.named(str(tmp_path / "out.db"))
    write_events(store, dedupe(read_rows(store)))
    assert sa.inspect(store.engine).has_table("events")
    run(archive, to="out.db", fresh=True)
    assert not {"events", "event_records"} & set(sa.inspect(sa.create_engine(store.engine.url)).get_table_names())
    store.close()


def test_a_path_is_the_same_from_everywhere(
    run: Run, tmp_path: Path, archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other").mkdir()
    run(archive)
    for folder, name in ((tmp_path, "in.jsonl"), (tmp_path, "./in.jsonl"), (tmp_path / "other", "../in.jsonl")):
        monkeypatch.chdir(folder)
        assert run(name).now.articles == 0
    assert run("../in.jsonl", archive, to="both.jsonl").now.articles == len(ROWS)


def test_a_sheet_has_no_formulas_and_a_csv_every_text(run: Run, tmp_path: Path) -> None:
    rows = [row | {"id": f"{sign}1+1|{row['id']}"} for sign, row in zip("=+-@\t\r", ROWS[::2], strict=True)]
    (tmp_path / "in.jsonl").write_bytes(json_lines(rows))
    run(str(tmp_path / "in.jsonl"), to="out.csv")
    for _ in range(2):  # the second run finds the file that it wrote
        run(str(tmp_path / "in.jsonl"), to="out.sheet.csv")
    data = (tmp_path / "out.sheet.csv").read_bytes()
    assert data.startswith("\ufeffarticle_id,".encode())
    with (tmp_path / "out.sheet.csv").open(encoding="utf-8-sig", newline="") as stream:
        sheet = [row["article_id"] for row in csv.DictReader(stream)]
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        exact = [row["article_id"] for row in csv.DictReader(stream)]
    assert set(exact) == {row["id"] for row in rows}
    assert sheet == [f"'{name}" for name in exact]


def test_other_options_are_refused(run: Run, archive: str) -> None:
    run(archive)
    with pytest.raises(UsageError, match=r"made with all-mentions False, this is True; .*--fresh"):
        run(archive, options={"all_mentions": True})


def test_a_changed_file_is_refused(run: Run, tmp_path: Path, archive: str) -> None:
    run(archive)
    Path(archive).write_bytes(json_lines(articles(13)))
    with pytest.raises(UsageError, match=r"in\.jsonl: has changed since it was read; "):
        run(archive)


def test_a_changed_output_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.jsonl").write_bytes(json_lines(ROWS[:2]))
    run(str(tmp_path / "in"))
    (tmp_path / "in/b.jsonl").write_bytes(json_lines(ROWS[2:]))
    (tmp_path / "out.jsonl").write_bytes(b"")
    with pytest.raises(StoreError, match=r"out\.jsonl: was changed or removed since the last run"):
        run(str(tmp_path / "in"))


def test_a_foreign_file_is_not_overwritten(run: Run, tmp_path: Path, archive: str) -> None:
    (tmp_path / "out.jsonl").write_bytes(b"mine")
    with pytest.raises(UsageError, match="was not written by batch"):
        run(archive, watch=stop_after(1))
    assert (tmp_path / "out.jsonl").read_bytes() == b"mine"


def test_an_output_that_is_gone_is_told_though_nothing_is_to_be_done(run: Run, tmp_path: Path, archive: str) -> None:
    run(archive)
    (tmp_path / "out.jsonl").unlink()
    with pytest.raises(StoreError, match=r"out\.jsonl: was changed or removed since the last run"):
        run(archive)


@pytest.mark.parametrize(("to", "reason"), [("out.xml", "tells no kind of output"), ("out.txt", "use one of")])
def test_names_that_tell_no_sink(run: Run, archive: str, to: str, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        run(archive, to=to)


def test_inputs_that_are_not_there(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="no such file or folder"):
        run(str(tmp_path / "none.jsonl"))
    with pytest.raises(InputError, match="no articles there"):
        run(str(tmp_path / "empty"))


@pytest.mark.parametrize("form", ["out.jsonl", "out.db"])
def test_exactly_the_poisoned_articles_are_dead_letters(run: Run, tmp_path: Path, form: str) -> None:
    good = articles(200)
    poison = random.Random(5).sample(range(200), 10)
    texts = [b'{"text": 7}', b"{", b"[]", b'{"text": "\\ud800"}', b'{"text": ""}']
    all_lines = [json_lines([row]) for row in good]
    for n, at in enumerate(poison):
        all_lines[at] = texts[n % len(texts)] + b"\n"
    (tmp_path / "in.jsonl").write_bytes(b"".join(all_lines))
    outcome = run(str(tmp_path / "in.jsonl"), to=form)
    assert outcome.total == {"articles": 200, "results": 190, "records": outcome.now.records, "dead": 10}
    store = Store.named(str(tmp_path / (form if form == "out.db" else "out.jsonl.batch/ledger.db")))
    with store.transaction() as c:
        offsets = list(c.execute(sa.select(store.tables.dead_letters.c.offset)).scalars())
    store.close()
    assert sorted(int(o.removeprefix("byte ")) for o in offsets) == sorted(
        sum(map(len, all_lines[:at])) for at in poison
    )


@pytest.mark.parametrize("form", ["out.jsonl", "out.db"])
def test_mended_files_are_read_again(run: Run, tmp_path: Path, form: str) -> None:
    path = tmp_path / "in.jsonl.gz"
    whole = gzip.compress(json_lines(ROWS), 0, mtime=0)
    path.write_bytes(whole[: len(whole) // 2])
    (tmp_path / "b.jsonl").write_bytes(b'{"id": "b", "text": 3}\n')
    inputs = (str(path), str(tmp_path / "b.jsonl"))
    assert run(*inputs, to=form).total["dead"] == 2
    assert run(*inputs, to=form, retry_dead=True).total["dead"] == 2
    path.write_bytes(whole)
    (tmp_path / "b.jsonl").write_bytes(b'{"id": "b", "text": "Tin."}\n')
    with pytest.raises(UsageError, match="has changed since it was read"):
        run(*inputs, to=form)
    outcome = run(*inputs, to=form, retry_dead=True)
    assert outcome.total["dead"] == 0
    assert outcome.total["articles"] == outcome.total["results"] == 13
    ids = (
        [row[0] for row in held(tmp_path / form)[0]] if form == "out.db" else [x["id"] for x in lines(tmp_path / form)]
    )
    assert sorted(ids) == sorted([row["id"] for row in ROWS] + ["b"])
    assert not (tmp_path / "out.jsonl.dead.jsonl").exists()


def test_too_many_dead_letters_stop_the_run(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b'{"text": 3}\n' * 30 + json_lines(ROWS))
    with pytest.raises(TooManyDead, match="dead letters, over the limit of 5"):
        run(str(tmp_path / "in.jsonl"), max_dead=5, options={"shard_bytes": 100})


def test_threads_of_the_caller_do_as_well(run: Run, tmp_path: Path, archive: str) -> None:
    from concurrent.futures import ThreadPoolExecutor

    run(archive, to="whole.jsonl")
    with ThreadPoolExecutor(1) as pool:
        run(archive, engine=Given(pool, 1))
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_texts_and_all_mentions_on_demand(run: Run, tmp_path: Path) -> None:
    rows = [{"id": "x", "text": "Đại tá Trần Văn Tám đến thăm."}]
    (tmp_path / "in.jsonl").write_bytes(json_lines(rows))
    run(str(tmp_path / "in.jsonl"), to="a.jsonl")
    run(str(tmp_path / "in.jsonl"), to="b.jsonl", options={"all_mentions": True, "with_text": True})
    (few,), (all_of_them,) = lines(tmp_path / "a.jsonl"), lines(tmp_path / "b.jsonl")
    assert "text" not in few
    assert few["mentions"] == []
    assert few["text_sha256"] == all_of_them["text_sha256"]
    assert [m["text"] for m in all_of_them["mentions"]] == ["Đại tá", "Trần Văn Tám"]
    assert all_of_them["text"] == rows[0]["text"]


def test_one_run_at_a_time(run: Run, archive: str) -> None:
    def second(_: Progress) -> None:
        run(archive)

    with pytest.raises(UsageError, match="another run writes there"):
        run(archive, watch=second)


def test_dead_letters_are_lines_of_json(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b'{"id": "x", "text": 3}\n')
    run(str(tmp_path / "in.jsonl"))
    (line,) = (tmp_path / "out.jsonl.dead.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line) == {
        "article_id": None,
        "file": str(tmp_path / "in.jsonl"),
        "offset": "byte 0",
        "stage": "read",
        "error": f"{tmp_path}/in.jsonl: byte 0: `text` must be a string, this is a number; mend the field `text`",
    }
