"""`vinhdanh dedupe`: sinks in, events out."""

import io
import json
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from vinhdanh import extract_many
from vinhdanh.archive.batch.forms import FORMS
from vinhdanh.archive.store import Store, StoreWriter
from vinhdanh.cli.dedupe import dedupe_sink
from vinhdanh.errors import InputError, StoreError, UsageError
from vinhdanh.models import ExtractionResult

ARTICLES = [
    {
        "id": "bao-mai",
        "published": "2020-03-05",
        "text": "Sáng 4-3, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5.",
    },
    {
        "id": "bao-chieu",
        "published": "2020-03-06",
        "text": "Xí nghiệp May 5 vừa đón nhận Huân chương Lao động hạng Ba do Chủ tịch nước trao tặng hôm 4-3.",
    },
    {"id": "bao-khac", "published": "2020-03-06", "text": "UBND tỉnh tặng Bằng khen cho bác sĩ Lê Thị Bảy."},
    {"id": "bao-vang", "text": "Trời nắng."},
]


@pytest.fixture(scope="module")
def results() -> list[ExtractionResult]:
    return list(extract_many(ARTICLES))


@pytest.fixture(scope="module")
def lines(results: list[ExtractionResult]) -> bytes:
    return "".join(result.to_json_line() + "\n" for result in results).encode()


def sources(path: Path) -> list[list[str]]:
    events = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return sorted(sorted(source["article_id"] for source in event["sources"]) for event in events)


@pytest.mark.parametrize("form", [".jsonl", ".jsonl.gz", ".jsonl.zst", ".csv", ".parquet"])
def test_a_file_to_lines(lines: bytes, tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    name = f"all{form}"
    (tmp_path / "part").write_bytes(lines)
    FORMS[form](tmp_path / name, None, [tmp_path / "part"])
    dedupe_sink(str(tmp_path / name), tmp_path / "events.jsonl", min_score=0.5)
    assert sources(tmp_path / "events.jsonl") == [["bao-chieu", "bao-mai"], ["bao-khac"]]
    assert capsys.readouterr().err == "3 records, 2 events, 1 told more than once\n"


def test_a_pipe(lines: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    dedupe_sink("-", min_score=0.5)
    assert len(capsys.readouterr().out.splitlines()) == 2


@pytest.mark.parametrize("name", ["all.db", "all.duckdb"])
def test_a_file_of_a_database_gets_tables(results: list[ExtractionResult], tmp_path: Path, name: str) -> None:
    check_tables(str(tmp_path / name), results)


def test_postgresql_gets_tables(results: list[ExtractionResult], database: str) -> None:
    check_tables(database, results)


def check_tables(path: str, results: list[ExtractionResult]) -> None:
    """Each run replaces the events of the run before."""
    writer = StoreWriter(Store.named(path))
    for result in results:
        writer.write(result)
    writer.close()
    for min_score in (1, 0.5, 0.5):
        dedupe_sink(path, min_score=min_score)
    with closing(Store.named(path)) as store, store.transaction() as connection:
        heads = connection.execute(sa.text("SELECT award_name, articles, records, first_published FROM events")).all()
        joined = (
            "SELECT COUNT(*) FROM records JOIN event_records USING (article_id, record_id) JOIN events USING (event_id)"
        )
        assert connection.execute(sa.text(joined)).scalar() == 3
    assert {tuple(head) for head in heads} == {
        ("Huân chương Lao động", 2, 2, "2020-03-05"),
        ("Bằng khen", 1, 1, "2020-03-06"),
    }


def test_two_records_are_explained(
    results: list[ExtractionResult], lines: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "all.jsonl"
    path.write_bytes(lines)
    ids = [str(record.id) for result in results for record in result.records]
    for pair, told in (((ids[0], ids[1]), "one event"), ((ids[0], ids[2]), "two events; the two records share no")):
        dedupe_sink(str(path), min_score=0.5, pair=pair)
        out = capsys.readouterr().out.splitlines()
        assert out[-1].startswith(told)
        assert any("recipient: " in line for line in out)
    with pytest.raises(InputError, match="no record 0123"):
        dedupe_sink(str(path), min_score=0.5, pair=(ids[0], "0123"))


BROKEN: list[tuple[str, bytes | None, type[Exception], str]] = [
    ("a.jsonl", None, InputError, "a.jsonl: no such file; check the path"),
    ("a.db", None, InputError, "a.db: no such file; check the path"),
    ("a.txt", b"", UsageError, "a.txt: the name tells no kind of output"),
    ("a.jsonl", b'{"id": "a"}\n{"id": 1}\n', InputError, "a.jsonl:2: no result of vinhdanh: id: "),
    ("a.jsonl", b'{"id": "a"}\n{\n', InputError, "a.jsonl:2: broken JSON"),
    ("a.jsonl.gz", b'{"id": "a"}\n', InputError, "a.jsonl.gz: "),
    ("a.db", b"no database, only words, but quite a number of them, longer than a head", StoreError, "a.db: "),
]


@pytest.mark.parametrize(("name", "data", "error", "message"), BROKEN)
def test_what_cannot_be_read_is_one_line(
    tmp_path: Path, name: str, data: bytes | None, error: type[Exception], message: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(error) as raised:
        dedupe_sink(str(tmp_path / name), tmp_path / "out.jsonl", min_score=0.5)
    assert message in str(raised.value)
    assert len(str(raised.value).splitlines()) == 1


def test_the_records_of_the_corpus_are_events_of_their_own() -> None:
    """No two sample articles tell one award."""
    from vinhdanh.archive.events import dedupe
    from vinhdanh.archive.rows import rows

    corpus = Path(__file__).parents[2] / "corpus" / "articles"
    texts: list[dict[str, Any]] = [
        {"id": path.stem, "text": path.read_text(encoding="utf-8")} for path in sorted(corpus.glob("*.txt"))
    ]
    found = [row for result in extract_many(texts) for row in rows(result)]
    assert len(dedupe(found)) == len(found) > 200
