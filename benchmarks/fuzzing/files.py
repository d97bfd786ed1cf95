"""Files of every form that is read, with a few articles each; some are odd, then some are damaged."""

import bz2
import csv
import datetime
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import zstandard
from hypothesis import strategies as st

from fuzzing.mutations import damaged, spliced
from fuzzing.pages import pages
from fuzzing.texts import clean_texts, days, texts

Row = dict[str, Any]
Rows = list[Row]
NAMES = ("a", "b/c", "", "../x", "/etc/x", "C:\\x", "a\nb", "…", "\u202e", "a" * 300, "nul\x00", "con", " ", ".hidden")
PACKINGS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    ".gz": lambda data: gzip.compress(data, mtime=0),
    ".zst": zstandard.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1258", "latin-1")

values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.integers(10**30, 10**31), st.floats(), texts),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
plain_rows = st.fixed_dictionaries(
    {"text": clean_texts | pages},
    optional={
        "id": st.sampled_from(NAMES) | clean_texts,
        "published": days,
        "title": clean_texts,
        "place": clean_texts,
    },
)
odd_rows = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("id", "text", "published", "title", "source", "extra", "records", "x"), values)
)
rows_lists = st.lists(plain_rows | odd_rows, max_size=5)
plain_lists = st.lists(plain_rows, max_size=5)


def _lines(rows: Rows, ascii_only: bool) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=ascii_only) + "\n" for row in rows).encode("utf-8", "surrogatepass")


def _list(rows: Rows, ascii_only: bool) -> bytes:
    return json.dumps(rows, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")


def _table(rows: Rows, separator: str) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, ["id", "published", "title", "text", "place"], delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue().encode()


def _encoded(text: str, encoding: str) -> bytes:
    return text.encode(encoding, "ignore")


cells = {
    pa.binary(): st.binary(max_size=5),
    pa.timestamp("us"): st.datetimes(datetime.datetime(1, 1, 1), datetime.datetime(9999, 1, 1)),
    pa.date32(): st.dates(),
    pa.time64("us"): st.times(),
    pa.decimal128(5, 2): st.decimals(-100, 100, places=2),
    pa.float64(): st.floats(),
    pa.list_(pa.binary()): st.lists(st.binary(max_size=2), max_size=2),
    pa.map_(pa.string(), pa.int64()): st.dictionaries(clean_texts, st.integers(0, 9), max_size=2).map(
        lambda d: [*d.items()]
    ),
    pa.duration("s"): st.timedeltas(datetime.timedelta(0), datetime.timedelta(9)),
    pa.struct([("a", pa.bool_())]): st.fixed_dictionaries({"a": st.booleans()}),
    pa.dictionary(pa.int8(), pa.string()): st.sampled_from(("a", "b")),
}


@st.composite
def parquets(draw: st.DrawFn) -> bytes:
    """A Parquet file with texts, and maybe a column of another type, maybe under one of our names."""
    rows = draw(plain_lists)
    columns = {name: pa.array([row.get(name) for row in rows], pa.string()) for name in ("id", "published", "text")}
    kind = draw(st.sampled_from([None, *cells]))
    if kind is not None:
        name = draw(st.sampled_from(("x", "id", "published", "text", "title", "extra", "source")))
        some = [draw(st.none() | cells[kind]) for _ in rows]
        columns[name] = pa.array(some, kind)
    sink = io.BytesIO()
    pq.write_table(
        pa.table(columns),
        sink,
        row_group_size=draw(st.integers(1, 4)),
        compression=draw(st.sampled_from(("none", "zstd"))),
    )
    return sink.getvalue()


single_files: dict[str, st.SearchStrategy[bytes]] = {
    ".txt": st.builds(_encoded, clean_texts, st.sampled_from(ENCODINGS)),
    ".html": st.builds(_encoded, pages, st.sampled_from(ENCODINGS)),
    ".htm": st.builds(_encoded, pages, st.sampled_from(ENCODINGS)),
    ".xhtml": st.builds(_encoded, pages, st.sampled_from(ENCODINGS)),
    ".json": st.builds(_list, rows_lists, st.booleans()) | st.builds(lambda value: json.dumps(value).encode(), values),
    ".jsonl": st.builds(_lines, rows_lists, st.booleans())
    | st.builds(_encoded, plain_lists.map(lambda r: _lines(r, False).decode()), st.sampled_from(ENCODINGS)),
    ".ndjson": st.builds(_lines, rows_lists, st.booleans()),
    ".csv": st.builds(_table, plain_lists, st.sampled_from(",;|\t"))
    | st.builds(_encoded, plain_lists.map(lambda r: _table(r, ",").decode()), st.sampled_from(ENCODINGS)),
    ".tsv": st.builds(_table, plain_lists, st.just("\t")),
    ".parquet": parquets(),
}

Member = tuple[str, bytes]


@st.composite
def members(draw: st.DrawFn) -> Member:
    """A name and bytes of a member, compressed or not."""
    suffix = draw(st.sampled_from([*single_files]))
    packing = draw(st.sampled_from([*PACKINGS]))
    data = PACKINGS[packing](draw(damaged(single_files[suffix], 1)))
    return draw(st.sampled_from(NAMES)) + suffix + packing, draw(damaged(st.just(data), 1))


members_lists = st.lists(members(), max_size=4)


@st.composite
def zips(draw: st.DrawFn) -> bytes:
    """A zip file."""
    sink = io.BytesIO()
    ways = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    with zipfile.ZipFile(sink, "w", draw(st.sampled_from(ways))) as archive:
        for name, data in draw(members_lists):
            info = zipfile.ZipInfo(name)
            info.compress_type = draw(st.sampled_from(ways))
            info.external_attr = draw(st.sampled_from((0o600 << 16, 0o120777 << 16, 0x10)))
            archive.writestr(info, data)
        if draw(st.booleans()):
            archive.writestr("in.zip", sink.getvalue())
    return sink.getvalue()


@st.composite
def tars(draw: st.DrawFn) -> bytes:
    """A tar file."""
    sink = io.BytesIO()
    form = draw(st.sampled_from((tarfile.GNU_FORMAT, tarfile.PAX_FORMAT)))
    with tarfile.open(fileobj=sink, mode="w", format=form, errors="surrogateescape") as archive:
        for name, data in draw(members_lists):
            info = tarfile.TarInfo(name)
            info.type = draw(
                st.sampled_from(
                    (tarfile.REGTYPE,) * 6 + (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE)
                )
            )
            info.linkname = draw(st.sampled_from(("", "a.txt", "/etc/passwd", "../../x")))
            info.size = len(data) if info.isreg() else 0
            archive.addfile(info, io.BytesIO(data) if info.isreg() else None)
    return sink.getvalue()


@st.composite
def warcs(draw: st.DrawFn) -> bytes:
    """A WARC file, written by hand so that its heads may say what is not so."""
    out = b""
    for source in draw(st.lists(pages, max_size=3)):
        body = source.encode("utf-8", "ignore")
        more = draw(
            st.sampled_from(
                ("", "Content-Encoding: gzip\r\n", "Transfer-Encoding: chunked\r\n", "Content-Encoding: br\r\n")
            )
        )
        if "gzip" in more and draw(st.booleans()):
            body = gzip.compress(body, mtime=0)
        if "chunked" in more and draw(st.booleans()):
            body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
        kind = draw(st.sampled_from(("text/html; charset=utf-8", "text/plain", "image/png", "TEXT/HTML", "")))
        status = draw(st.sampled_from(("200 OK", "404 No", "", "2", "200")))
        http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body
        of = draw(
            st.sampled_from(("response", "response", "response", "resource", "warcinfo", "revisit", "metadata", "x"))
        )
        uri = draw(st.sampled_from(("http://bao.example/1", "http://bao.example/2", "", "\x1b[31m", "ü")))
        head = f"WARC/1.0\r\nWARC-Type: {of}\r\nWARC-Target-URI: {uri}\r\nContent-Type: application/http\r\n"
        size = len(http) + draw(st.sampled_from((0, 0, 0, 0, 5, -5)))
        record = f"{head}WARC-Record-ID: <urn:x>\r\nContent-Length: {size}\r\n\r\n".encode() + http + b"\r\n\r\n"
        out += gzip.compress(record, mtime=0) if draw(st.booleans()) else record
    return out


ARCHIVES: dict[str, st.SearchStrategy[bytes]] = {".zip": zips(), ".tar": tars(), ".warc": warcs()}
ALL = single_files | ARCHIVES
SUFFIXES = [*ALL]


@st.composite
def files(draw: st.DrawFn) -> Member:
    """A name and bytes of a file, damaged or not, inside its compression and outside."""
    suffix = draw(st.sampled_from(SUFFIXES))
    packing = draw(st.sampled_from(["", "", *PACKINGS]))
    whole = ALL[suffix]
    data = draw(st.one_of(whole, damaged(whole), spliced(whole)))
    packed = draw(damaged(st.just(PACKINGS[packing](data)), 1)) if packing else data
    called = draw(
        st.one_of(st.just(suffix), st.just(suffix), st.just(suffix), st.sampled_from(["", ".tgz", *SUFFIXES]))
    )
    return f"in{called}{packing}", packed
