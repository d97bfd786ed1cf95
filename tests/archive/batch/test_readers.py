"""Every form of input gives the same articles; what is broken is told with its place."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .archives import FORMS, articles, json_lines, parquet, table, warc, write
from .conftest import Run, lines

ROWS = articles(9)


@pytest.mark.parametrize("name", FORMS)
def test_every_form_holds_the_same_articles(run: Run, tmp_path: Path, name: str) -> None:
    run(write(tmp_path, name, ROWS), options={"with_text": True})
    assert [(line["id"], line["published"], line["text"]) for line in lines(tmp_path / "out.jsonl")] == [
        (row["id"], row["published"], row["text"]) for row in ROWS
    ]


def test_folders_are_read_in_order_with_ids_of_their_paths(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for name in ("b/2.txt", "a.txt", "b/1.html", ".hidden/x.txt", "b/logo.png", "b/c/3.txt.gz"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(gzip.compress(b"Tin 3.") if name.endswith("gz") else f"Tin {name}.".encode())
    run(str(folder))
    assert [line["id"] for line in lines(tmp_path / "out.jsonl")] == ["a", "b/1", "b/2", "b/c/3"]


def test_pages_keep_the_names_of_their_files(run: Run, tmp_path: Path) -> None:
    for name in ("in/a.htm", "in/b.HTML", "in/c.xhtml", "in/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"<html><body><p>Tin vui.</p></body></html>")
    run(str(tmp_path / "in"))
    found = [line["source"]["file"] for line in lines(tmp_path / "out.jsonl")]
    assert found == ["a.htm", "b.HTML", "c.xhtml", "d.txt"]


def test_patterns_and_urls(run: Run, tmp_path: Path) -> None:
    for n in range(3):
        (tmp_path / f"in{n}.jsonl").write_bytes(json_lines(ROWS[3 * n : 3 * n + 3]))
    run(str(tmp_path / "in*.jsonl"))
    run(f"file://{tmp_path}/in*.jsonl", to="url.jsonl")
    assert [line["id"] for line in lines(tmp_path / "out.jsonl")] == [row["id"] for row in ROWS]
    assert lines(tmp_path / "url.jsonl") == lines(tmp_path / "out.jsonl")


def test_foreign_columns_are_mapped(run: Run, tmp_path: Path) -> None:
    rows = [{"no": 7, "meta": {"body": "Tin ngắn.", "day": "2020-03-04T08:30:00"}, "head": "Tin"}]
    (tmp_path / "in.jsonl").write_bytes(json_lines(rows))
    fields = (("id", "no"), ("text", "meta.body"), ("published", "meta.day"), ("title", "head"))
    run(str(tmp_path / "in.jsonl"), options={"fields": fields, "with_text": True})
    (line,) = lines(tmp_path / "out.jsonl")
    assert (line["id"], line["text"], line["published"]) == ("7", "Tin ngắn.", "2020-03-04")


def test_missing_ids_come_from_the_content(run: Run, tmp_path: Path) -> None:
    rows = [{"text": row["text"]} for row in ROWS]
    (tmp_path / "a.jsonl").write_bytes(json_lines(rows))
    (tmp_path / "b.csv").write_bytes(table([{**row, "id": "", "published": ""} for row in rows]))
    run(str(tmp_path / "a.jsonl"), to="a.out.jsonl")
    run(str(tmp_path / "b.csv"), to="b.out.jsonl")
    ids = [line["id"] for line in lines(tmp_path / "a.out.jsonl")]
    assert ids == [line["id"] for line in lines(tmp_path / "b.out.jsonl")]
    assert len(set(ids)) == len(ids)


def test_pages_of_a_web_archive(run: Run, tmp_path: Path) -> None:
    page = "<html><head><title>Tin</title></head><body><article><p>{}</p></article></body></html>"
    text = "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5 vì thành tích xuất sắc. " * 3
    data = warc([("http://bao.example/1", page.format(text)), ("http://bao.example/2", page.format(text + "Hết."))])
    (tmp_path / "in.warc.gz").write_bytes(data)
    run(str(tmp_path / "in.warc.gz"))
    found = lines(tmp_path / "out.jsonl")
    assert [line["id"] for line in found] == ["http://bao.example/1", "http://bao.example/2"]
    assert all(line["records"][0]["award"]["class"] == "ba" for line in found)


def test_a_record_longer_than_it_says_is_told_and_the_next_ones_are_read(run: Run, tmp_path: Path) -> None:
    one, two = (f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nTin {n}. Trời nắng.".encode() for n in (1, 2))
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://bao.example/{}\r\nContent-Length: {}\r\n\r\n"
    parts = (head.format(1, len(one) - 5).encode(), one, head.format(2, len(two)).encode(), two)
    (tmp_path / "in.warc").write_bytes(b"%s%s\r\n\r\n%s%s\r\n\r\n" % parts)
    run(str(tmp_path / "in.warc"))
    assert [line["id"] for line in lines(tmp_path / "out.jsonl")] == ["http://bao.example/1", "http://bao.example/2"]
    (dead,) = lines(tmp_path / "out.jsonl.dead.jsonl")
    assert "in.warc: byte 0: the record is longer than its Content-Length says" in dead["error"]


OLD = {"tcvn3": b"T\xd8nh t\xc6ng C\xab \xa7\xb5o", "windows-1258": b"Ti\xd2nh t\xe3\xf2ng C\xf4 \xd0\xe0o"}


@pytest.mark.parametrize("encoding", OLD)
def test_an_encoding_that_is_named_holds_for_texts_and_tables(run: Run, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(OLD[encoding])
    (tmp_path / "b.csv").write_bytes(b"id,text\nb," + OLD[encoding] + b"\n")
    (tmp_path / "c.jsonl").write_bytes(b'{"id": "c", "text": "' + OLD[encoding] + b'"}\n')
    run(*map(str, sorted(tmp_path.glob("?.*"))), options={"with_text": True, "encoding": encoding})
    assert {line["id"]: line["text"] for line in lines(tmp_path / "out.jsonl")} == dict.fromkeys(
        "abc", "Tỉnh tặng Cô Đào"
    )


BROKEN = {
    "cut.jsonl.gz": (gzip.compress(json_lines(ROWS))[:-40], "damaged or cut short"),
    "no.jsonl.gz": (b"not gzip at all", "damaged or cut short: Not a gzipped file"),
    "no.parquet": (b"PAR1 nothing PAR1", "damaged Parquet"),
    "no.zip": (b"PK\x03\x04 nothing", "damaged zip"),
    "no.tar": (b"nothing" * 200, "damaged tar"),
    "row.csv": ("id,text\na,Một.\nb,Hai,Ba\nc,Bốn.\n".encode(), "line 3: 3 cells, the head has 2"),
    "line.jsonl": (json_lines(ROWS[:2]) + b"{broken\n" + json_lines(ROWS[2:4]), "broken JSON"),
    "list.jsonl": (b"[1]\n", "an article must be an object"),
    "cut-utf-16.jsonl": (b"\xff\xfe\n", "line 1 or behind: truncated data in UTF-16"),
    "cut-utf-16.csv": (b"\xff\xfei\x00d\x00\n", "truncated data in UTF-16"),
    "no-address.warc": (
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 19\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
        "damaged WARC behind byte 0",
    ),
    "empty.txt": (b" \n", "empty"),
    "latin.txt": (b"\xff\xd8\xff\x00 no text", ""),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_a_dead_letter_with_its_place(run: Run, tmp_path: Path, name: str) -> None:
    data, reason = BROKEN[name]
    (tmp_path / name).write_bytes(data)
    outcome = run(str(tmp_path / name))
    (dead,) = lines(tmp_path / "out.jsonl.dead.jsonl")
    assert outcome.total["dead"] == 1
    assert dead["file"] == str(tmp_path / name)
    assert dead["stage"] == "read"
    assert reason in dead["error"]
    assert name in dead["error"]


def test_a_cut_file_gives_what_stands_before_the_cut(run: Run, tmp_path: Path) -> None:
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(json_lines(ROWS), 0)[:-300])
    run(str(tmp_path / "cut.jsonl.gz"))
    found = [line["id"] for line in lines(tmp_path / "out.jsonl")]
    assert found == [row["id"] for row in ROWS[: len(found)]]
    assert len(found) > 4


def test_a_damaged_row_group_takes_no_other_with_it(run: Run, tmp_path: Path) -> None:
    data = bytearray(parquet(articles(12)))
    at = data.index(b"\x15", 200)
    data[at : at + 60] = b"\xff" * 60
    (tmp_path / "x.parquet").write_bytes(bytes(data))
    run(str(tmp_path / "x.parquet"))
    found = {line["id"] for line in lines(tmp_path / "out.jsonl")}
    assert {f"a{n:03}" for n in range(8, 12)} <= found
    assert lines(tmp_path / "out.jsonl.dead.jsonl")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=30), st.integers(1, 200))
def test_lines_cut_anywhere_are_all_there_once(texts: list[str], size: int) -> None:
    import tempfile

    from vinhdanh.archive.batch.lines import line_range

    data = b"".join(json.dumps({"text": text}, ensure_ascii=False).encode() + b"\n" for text in texts)
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        found: list[Any] = []
        for start in range(0, len(data), size):
            found += [json.loads(raw.value) for raw in line_range(file.name, start, start + size)]  # type: ignore[arg-type]
    assert [line["text"] for line in found] == texts
