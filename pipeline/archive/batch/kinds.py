"""Which reader a file needs: by its name, else by its first bytes."""

from pathlib import PurePath

from vinhdanh.archive.batch.opening import decompressed, plain_name

SUFFIXES = {
    ".txt": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".warc": "warc",
    ".zip": "zip",
    ".tar": "tar",
    ".tgz": "tar",
    ".tbz2": "tar",
    ".txz": "tar",
    ".tzst": "tar",
}
READERS = tuple(dict.fromkeys(SUFFIXES.values()))
DOCUMENTS = frozenset({"text", "html", "json"})
"""Files that are read whole; many of them make a shard."""


def kind_by_name(name: str) -> str | None:
    """Return the reader that a name tells, or None."""
    return SUFFIXES.get(PurePath(plain_name(name).lower()).suffix)


def kind_of(name: str) -> str:
    """Return the reader of a file. Raises InputError where it cannot be opened."""
    return kind_by_name(name) or _kind_by_content(name)


def _kind_by_content(name: str) -> str:
    with decompressed(name) as stream:
        head = stream.read(2048)
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"WARC/"):
        return "warc"
    if head[257:262] == b"ustar":
        return "tar"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{"):
        return "jsonl"
    if start.startswith(b"["):
        return "json"
    return "html" if start[:200].lower().startswith((b"<!doctype html", b"<html", b"<?xml")) else "text"
