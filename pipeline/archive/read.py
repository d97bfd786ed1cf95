"""Articles from files, folders and standard input; what cannot be read is an error in the stream, the rest goes on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from io import BufferedReader
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from vinhdanh.archive.limits import MAX_BYTES, line_sizes, oversize, whole
from vinhdanh.archive.parse import PAGES, file_article, json_article, parse_json
from vinhdanh.errors import InputError
from vinhdanh.models import Article
from vinhdanh.text.decode import BOM

SUFFIXES = (".txt", *PAGES, ".json", ".jsonl")
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Found:
    """An article and the place where it was read (`articles.jsonl:17`), for messages."""

    place: str
    article: Article


def read(inputs: Iterable[str], stdin: BinaryIO, encoding: str | None = None) -> Iterator[Found | InputError]:
    """Yield the articles of files, folders (in order of path) and `-` (standard input), lazily.

    A .txt or .html file is an article whose id is its path without suffix, relative to the folder given; .json holds an
    object or a list of objects, .jsonl an object a line. An id that comes twice is an error: results would be mixed up.
    Compressed files, tables, zip, tar, WARC, patterns and URLs are read as `batch` reads them.
    encoding: of all that is read; None: told by what is read (`text.decode`). Raises UsageError for an unknown name.
    """
    seen: dict[str, str] = {}
    for name in inputs:
        for item in _read_input(name, stdin, encoding):
            yield _once(item, seen) if isinstance(item, Found) else item


def _once(found: Found, seen: dict[str, str]) -> Found | InputError:
    first = seen.setdefault(found.article.id, found.place)
    if first is found.place:
        return found
    reason = f"{found.place}: the id {found.article.id!r} stands already at {first}"
    return InputError(reason, hint="give every article its own id")


def _read_input(name: str, stdin: BinaryIO, encoding: str | None) -> Iterator[Found | InputError]:
    path = Path(name)
    if name == STDIN:
        yield from _read_stdin(stdin, encoding)
    elif path.is_dir():
        yield from _read_folder(path, encoding)
    elif path.suffix.lower() in SUFFIXES:
        yield from _read_file(path, path.parent, encoding)
    else:
        yield from _read_other(path, name, encoding)


def _read_other(path: Path, name: str, encoding: str | None) -> Iterator[Found | InputError]:
    """Forms that are rarer here; their readers are imported when they are asked for."""
    from vinhdanh.archive.packed import is_packed, packed_articles

    if is_packed(name):
        yield from (Found(*item) if isinstance(item, tuple) else item for item in packed_articles(name, encoding))
    elif not path.exists():
        yield from _read_file(path, path.parent, encoding)
    else:
        yield InputError(f"{path}: no known kind of file", hint=f"give {', '.join(SUFFIXES)}, a folder or -")


def _read_folder(folder: Path, encoding: str | None) -> Iterator[Found | InputError]:
    files = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES and path.is_file()]
    files = [path for path in files if not any(part.startswith(".") for part in path.relative_to(folder).parts)]
    if not files:
        yield InputError(f"{folder}: no articles in this folder", hint=f"put {', '.join(SUFFIXES)} files there")
    for path in files:
        yield from _read_file(path, folder, encoding)


def _read_file(path: Path, base: Path, encoding: str | None) -> Iterator[Found | InputError]:
    try:
        with path.open("rb") as stream:
            yield from _read_stream(stream, path, base, encoding)
    except FileNotFoundError:
        yield InputError(f"{path}: no such file or folder", hint="check the path")
    except OSError as error:
        yield InputError(f"{path}: {error.strerror or error}", hint="check the file and its permissions")


def _read_stream(stream: BufferedReader, path: Path, base: Path, encoding: str | None) -> Iterator[Found | InputError]:
    if not stream.peek(1):
        yield InputError(f"{path}: the file is empty", hint="remove it or give it a text")
    elif path.suffix.lower() == ".jsonl":
        yield from _read_lines(line_sizes(stream), stream.peek(), str(path), encoding)
    elif path.suffix.lower() == ".json":
        yield from _read_json(stream, str(path), encoding)
    else:
        name = path.relative_to(base).with_suffix("").as_posix()
        yield _found(str(path), lambda: file_article(whole(stream, str(path)), str(path), name, path.suffix, encoding))


def _read_stdin(stream: BinaryIO, encoding: str | None) -> Iterator[Found | InputError]:
    lines = line_sizes(stream)
    head, size = next(lines, (b"", 0))
    while head.isspace():
        head, size = next(lines, (b"", 0))
    if head.removeprefix(BOM).lstrip().startswith(b"{"):
        yield from _read_lines(chain([(head, size)], lines), head, "stdin", encoding)
    else:
        yield _found("stdin", lambda: file_article(whole(stream, "stdin", head), "stdin", encoding=encoding))


def _read_lines(
    lines: Iterable[tuple[bytes, int]], head: bytes, file: str, encoding: str | None
) -> Iterator[Found | InputError]:
    """One object a line, given with its size; a NUL byte in `head`, the beginning, tells a binary file: one error."""
    empty = True
    for number, (line, size) in enumerate(lines, start=1):
        if line.isspace():
            continue
        empty = False
        place = f"{file}:{number}"
        if size > MAX_BYTES:
            yield oversize(place)
        else:
            yield _found(place, partial(_line_article, line, file, number, encoding))
        if b"\x00" in head:
            return
    if empty:
        yield InputError(f"{file}: no articles in this file", hint="write one JSON object a line")


def _line_article(line: bytes, file: str, number: int, encoding: str | None) -> Article:
    return json_article(parse_json(line, file, number, encoding), f"{file}:{number}")


def _read_json(stream: BinaryIO, file: str, encoding: str | None) -> Iterator[Found | InputError]:
    try:
        value = parse_json(whole(stream, file), file, encoding=encoding)
    except InputError as error:
        yield error
        return
    if not isinstance(value, list):
        yield _found(file, partial(json_article, value, file))
        return
    if not value:
        yield InputError(f"{file}: no articles in this file", hint="write a JSON object or a list of them")
    for number, item in enumerate(value, start=1):
        place = f"{file}: article {number}"
        yield _found(place, partial(json_article, item, place))


def _found(place: str, make: Callable[[], Article]) -> Found | InputError:
    try:
        return Found(place, make())
    except InputError as error:
        return error
