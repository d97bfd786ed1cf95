"""Archives that mean harm, small real ones: each is one clear dead letter, the rest is read, memory stays flat."""

import bz2
import gzip
import io
import lzma
import os
import stat
import tarfile
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zstandard

from vinhdanh.archive.batch import bombs, zips
from vinhdanh.archive.batch.opening import decompressed
from vinhdanh.archive.parse import html_article
from vinhdanh.errors import InputError

from .archives import articles, json_lines, tarred
from .conftest import Run, lines

ROWS = articles(2)
GOOD = "Trời hôm nay nắng.".encode()


def deaths(folder: Path) -> list[tuple[str, str]]:
    """Where each dead letter lies and why it is one."""
    file = folder / "out.jsonl.dead.jsonl"
    return [(line["offset"], line["error"]) for line in lines(file)] if file.exists() else []


def ids(folder: Path) -> list[str]:
    return [line["id"] for line in lines(folder / "out.jsonl")]


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data, zipfile.ZIP_DEFLATED)
    return sink.getvalue()


def tar(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as archive:
        for info, data in members:
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return sink.getvalue()


def entry(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, link
    return info


PACK: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "zst": zstandard.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bombs of 2 MiB, so that making them takes no time."""
    monkeypatch.setattr(bombs, "FREE", 1 << 20)
    monkeypatch.setattr(zips, "FREE", 1 << 20)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("form", PACK)
def test_a_compression_bomb_ends_behind_what_it_holds(run: Run, tmp_path: Path, form: str) -> None:
    name = f"x.jsonl.{form}"
    (tmp_path / name).write_bytes(PACK[form](json_lines(ROWS) + b"\n" * (2 << 20)))
    run(str(tmp_path / name))
    assert ids(tmp_path) == [row["id"] for row in ROWS]
    ((_, error),) = deaths(tmp_path)
    assert f"{name}: unpacks to more than 250 times its size, a compression bomb?" in error


@pytest.mark.usefixtures("small")
def test_memory_stays_flat_over_a_bomb(tmp_path: Path) -> None:
    (tmp_path / "x.gz").write_bytes(gzip.compress(bytes(64 << 20)))
    tracemalloc.start()
    with pytest.raises(InputError, match="a compression bomb"), decompressed(str(tmp_path / "x.gz")) as bomb:
        list(iter(lambda: len(bomb.read(1 << 16)), 0))
    assert tracemalloc.get_traced_memory()[1] < 4 << 20
    tracemalloc.stop()


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("form", ["zip", "zip of gz", "tgz"])
def test_a_member_that_is_a_bomb_takes_no_other_with_it(run: Run, tmp_path: Path, form: str) -> None:
    bomb = bytes(2 << 20)
    packed = gzip.compress(bomb)
    if form == "tgz":
        data = gzip.compress(tar((entry("a.txt"), GOOD), (entry("b.jsonl.gz"), packed), (entry("c.txt"), GOOD)))
    elif form == "zip":
        data = zipped(("a.txt", GOOD), ("b.jsonl", bomb), ("c.txt", GOOD))
    else:
        data = zipped(("a.txt", GOOD), ("b.jsonl.gz", packed), ("c.txt", GOOD))
    name = f"x.{form.split()[0]}"
    (tmp_path / name).write_bytes(data)
    run(str(tmp_path / name))
    assert ids(tmp_path) == ["a", "c"]
    ((offset, error),) = deaths(tmp_path)
    assert offset.startswith("b.jsonl")
    assert f"{name}: b.jsonl" in error
    assert "bomb?" in error


def test_a_zip_whose_members_share_their_bytes_is_refused(run: Run, tmp_path: Path) -> None:
    data = zipped(*((f"{n}.txt", GOOD * 9) for n in range(9)))
    sizes = zipfile.ZipFile(io.BytesIO(data)).infolist()
    first = zlib.crc32(GOOD * 9).to_bytes(4, "little") + sizes[0].compress_size.to_bytes(4, "little")
    lie = first[:4] + (50_000).to_bytes(4, "little")
    head, directory = data[: data.index(b"PK\x01\x02")], data[data.index(b"PK\x01\x02") :]
    (tmp_path / "x.zip").write_bytes(head + directory.replace(first, lie))
    run(str(tmp_path / "x.zip"))
    ((_, error),) = deaths(tmp_path)
    assert "they overlap, a zip bomb?" in error


NAMES = {
    "../../etc/passwd.txt": "etc/passwd",
    "/etc/passwd.txt": "etc/passwd",
    "C:\\Windows\\x.txt": "Windows/x",
    "a/./b//../c.txt": "a/b/c",
    "\x1b[31mred\n.txt": "\\x1b[31mred\\n",
    "gpj\u202e.txt": "gpj\\u202e",
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", ["zip", "tar"])
def test_names_of_members_lead_nowhere(run: Run, tmp_path: Path, name: str, form: str) -> None:
    data = zipped((name, GOOD)) if form == "zip" else tar((entry(name), GOOD))
    (tmp_path / f"x.{form}").write_bytes(data)
    before = {path for path in tmp_path.parent.rglob("*") if path.name.startswith(("passwd", "red"))}
    run(str(tmp_path / f"x.{form}"))
    assert ids(tmp_path) == [NAMES[name]]
    assert before == {path for path in tmp_path.parent.rglob("*") if path.name.startswith(("passwd", "red"))}


def link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


LINKS: dict[str, tuple[str, bytes]] = {
    "symbolic, tar": ("x.tar", tar((entry("a.txt", tarfile.SYMTYPE, "/etc/hostname"), b""), (entry("b.txt"), GOOD))),
    "hard, tar": ("x.tar", tar((entry("a.txt", tarfile.LNKTYPE, "../x"), b""), (entry("b.txt"), GOOD))),
    "symbolic, zip": ("x.zip", zipped((link("a.txt"), b"/etc/hostname"), ("b.txt", GOOD))),
}


@pytest.mark.parametrize("case", LINKS)
def test_links_are_not_followed(run: Run, tmp_path: Path, case: str) -> None:
    name, data = LINKS[case]
    (tmp_path / name).write_bytes(data)
    run(str(tmp_path / name))
    assert ids(tmp_path) == ["b"]
    ((offset, error),) = deaths(tmp_path)
    assert offset == "a.txt"
    assert f"{name}: a.txt: a link, which is not followed" in error


NESTED = {
    "zip in zip": ("x.zip", zipped(("in.zip", zipped(("a.txt", GOOD))), ("b.txt", GOOD)), "in.zip"),
    "tar in zip": ("x.zip", zipped(("in.tgz", tarred(articles(5))), ("b.txt", GOOD)), "in.tgz"),
    "zip in tar": ("x.tar", tar((entry("in.zip"), zipped(("a.txt", GOOD))), (entry("b.txt"), GOOD)), "in.zip"),
}


@pytest.mark.parametrize("case", NESTED)
def test_archives_in_archives_are_not_read(run: Run, tmp_path: Path, case: str) -> None:
    name, data, inner = NESTED[case]
    (tmp_path / name).write_bytes(data)
    run(str(tmp_path / name))
    assert ids(tmp_path) == ["b"]
    ((offset, error),) = deaths(tmp_path)
    assert offset == inner
    assert f"{name}: {inner}: a " in error
    assert "file inside an archive is not read; unpack it" in error


def test_a_tar_member_with_holes_is_not_read(run: Run, tmp_path: Path) -> None:
    hollow = entry("a.txt")
    hollow.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": str(1 << 50)}
    (tmp_path / "x.tar").write_bytes(tar((hollow, b"1\n0\n0\n".ljust(512, b"\0")), (entry("b.txt"), GOOD)))
    run(str(tmp_path / "x.tar"))
    assert ids(tmp_path) == ["b"]
    ((offset, error),) = deaths(tmp_path)
    assert offset == "a.txt"
    assert "a file with holes is not read" in error


@pytest.mark.parametrize("pack", ["gz", "zst", "bz2", "xz"])
def test_tars_are_read_in_every_compression_whatever_their_name(run: Run, tmp_path: Path, pack: str) -> None:
    data = PACK[pack](tar((entry("a.txt"), GOOD)))
    for number, name in enumerate((f"x.tar.{pack}", "y.tar")):
        (tmp_path / name).write_bytes(data)
        run(str(tmp_path / name), to=f"{number}.jsonl")
        assert [line["id"] for line in lines(tmp_path / f"{number}.jsonl")] == ["a"]


def answer(head: str, page: bytes) -> bytes:
    http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{head}\r\n\r\n".encode() + page
    of = f"WARC-Type: response\r\nWARC-Target-URI: http://bao.example/1\r\nContent-Length: {len(http)}\r\n\r\n"
    return b"WARC/1.0\r\n" + of.encode() + http + b"\r\n\r\n"


PAGE = "<html><body><article><p>Chủ tịch nước tặng Huân chương Lao động hạng Ba.</p></article></body></html>".encode()
CODED = {
    "gzip": ("Content-Encoding: gzip", gzip.compress(PAGE), ""),
    "deflate": ("Content-Encoding: deflate", zlib.compress(PAGE), ""),
    "said to be gzip": ("Content-Encoding: gzip", PAGE, ""),
    "chunked": ("Transfer-Encoding: chunked", b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE), ""),
    "cut": ("Content-Encoding: gzip", gzip.compress(PAGE)[:-30], "the compressed page ends too early"),
    "unknown": ("Content-Encoding: aes128gcm", b"\x00" * 20, "content encoding 'aes128gcm' is not read"),
    "a bomb": ("Content-Encoding: gzip", gzip.compress(bytes(65 << 20)), "over the limit of 67,108,864 bytes"),
}


@pytest.mark.parametrize("case", CODED)
def test_pages_of_web_archives_are_decoded_within_limits(run: Run, tmp_path: Path, case: str) -> None:
    head, page, reason = CODED[case]
    (tmp_path / "x.warc.gz").write_bytes(gzip.compress(answer(head, page)))
    run(str(tmp_path / "x.warc.gz"))
    assert ids(tmp_path) == ([] if reason else ["http://bao.example/1"])
    for offset, error in deaths(tmp_path):
        assert offset == "byte 0"
        assert "x.warc.gz: byte 0: " in error
        assert reason in error
    assert len(deaths(tmp_path)) == bool(reason)


ENTITIES = {
    "entities of entities": '<!DOCTYPE x [<!ENTITY a "haha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]><html><body><p>Tin &i; vui.</p></body></html>",
    "an entity of a file": '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><html><body><p>Tin &f; vui.</p>',
}


@pytest.mark.parametrize("case", ENTITIES)
def test_entities_of_pages_are_not_expanded(case: str) -> None:
    text = html_article(ENTITIES[case].encode(), "x.xhtml").text
    assert "Tin &" in text
    assert len(text) < 1_000
    assert "haha" * 10 not in text


def test_folders_that_lead_round_in_a_circle_are_read_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in" / "b").mkdir(parents=True)
    (tmp_path / "in" / "b" / "a.txt").write_bytes(GOOD)
    os.symlink("..", tmp_path / "in" / "b" / "up")
    run(str(tmp_path / "in"))
    assert ids(tmp_path) == ["b/a"]


def test_too_long_a_line_of_a_table_is_told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from vinhdanh.archive.batch import tables

    monkeypatch.setattr(tables, "MAX_BYTES", 1_000)
    (tmp_path / "x.csv").write_bytes(b"id,text\na," + GOOD + b"\nb," + b"x" * 2_000)
    run(str(tmp_path / "x.csv"))
    assert ids(tmp_path) == ["a"]
    ((_, error),) = deaths(tmp_path)
    assert "x.csv: line 3: more than 1,000 characters" in error


def test_a_footer_of_endless_rows_is_told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from vinhdanh.archive.batch import parquet

    from . import archives

    rows: list[dict[str, Any]] = articles(3)
    (tmp_path / "x.parquet").write_bytes(archives.parquet(rows))
    monkeypatch.setattr(parquet, "MAX_ROWS", 2)
    run(str(tmp_path / "x.parquet"))
    ((_, error),) = deaths(tmp_path)
    assert "x.parquet: damaged Parquet: a group of 3 rows; the limit is 2" in error
