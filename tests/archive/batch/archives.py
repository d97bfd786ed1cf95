"""Small archives for the tests: the same articles in every form."""

import bz2
import csv
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import zstandard

GIVING = "Chủ tịch UBND tỉnh Gia Lai tặng Bằng khen cho {n} tập thể và ông Trần Văn Tám của Xí nghiệp May {n}."


def articles(count: int) -> list[dict[str, Any]]:
    """Articles with records in every second one."""
    plain = "Trời hôm nay nắng, đường khô ráo."
    return [
        {"id": f"a{n:03}", "published": "2019-05-04", "text": GIVING.format(n=n + 2) if n % 2 == 0 else f"{plain} {n}"}
        for n in range(count)
    ]


def json_lines(rows: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def table(rows: list[dict[str, Any]], separator: str = ",") -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, ["id", "published", "text"], delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue().encode()


def parquet(rows: list[dict[str, Any]]) -> bytes:
    sink = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), sink, row_group_size=4)
    return sink.getvalue()


def zipped(rows: list[dict[str, Any]]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one/x.jsonl", json_lines(rows[:3]))
        archive.writestr("one/logo.png", b"\x89PNG")
        archive.writestr("two/y.jsonl.gz", gzip.compress(json_lines(rows[3:])))
    return sink.getvalue()


def tarred(rows: list[dict[str, Any]]) -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w:gz") as archive:
        for name, data in (("x.csv", table(rows[:3])), ("../y.json", json.dumps(rows[3:]).encode())):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return sink.getvalue()


FORMS: dict[str, Callable[[list[dict[str, Any]]], bytes]] = {
    "x.jsonl": json_lines,
    "x.ndjson.gz": lambda rows: gzip.compress(json_lines(rows)),
    "x.jsonl.zst": lambda rows: zstandard.compress(json_lines(rows)),
    "x.jsonl.bz2": lambda rows: bz2.compress(json_lines(rows)),
    "x.jsonl.xz": lambda rows: lzma.compress(json_lines(rows)),
    "two-members.jsonl.gz": lambda rows: gzip.compress(json_lines(rows[:2])) + gzip.compress(json_lines(rows[2:])),
    "utf-16.jsonl": lambda rows: json_lines(rows).decode().encode("utf-16"),
    "bom.jsonl": lambda rows: b"\xef\xbb\xbf" + json_lines(rows),
    "x.json": lambda rows: json.dumps(rows).encode(),
    "x.json.gz": lambda rows: gzip.compress(json.dumps(rows).encode()),
    "x.csv": table,
    "semicolons.csv": lambda rows: table(rows, ";"),
    "x.tsv": lambda rows: table(rows, "\t"),
    "utf-16.csv": lambda rows: table(rows).decode().encode("utf-16"),
    "x.csv.gz": lambda rows: gzip.compress(table(rows)),
    "x.parquet": parquet,
    "x.zip": zipped,
    "x.tgz": tarred,
    "no-suffix": json_lines,
}


def write(folder: Path, name: str, rows: list[dict[str, Any]]) -> str:
    path = folder / name
    path.write_bytes(FORMS[name](rows))
    return str(path)


def warc(pages: list[tuple[str, str]]) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    sink = io.BytesIO()
    writer = WARCWriter(sink, gzip=True)
    for uri, html in pages:
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.0")
        payload = io.BytesIO(html.encode())
        writer.write_record(writer.create_warc_record(uri, "response", payload=payload, http_headers=headers))
    return sink.getvalue()
