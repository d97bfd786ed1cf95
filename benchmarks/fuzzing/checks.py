"""What must hold: nothing but our own errors comes out, results are grounded, the same again, the same by all ways."""

import io
import json
import re
import tempfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path, PurePath
from typing import Any

from vinhdanh.api import Extractor
from vinhdanh.archive.batch.engines import Inline
from vinhdanh.archive.batch.opening import plain_name
from vinhdanh.archive.batch.run import batch
from vinhdanh.archive.batch.settings import settings
from vinhdanh.archive.extraction import results
from vinhdanh.archive.parse import file_article
from vinhdanh.archive.read import read
from vinhdanh.errors import InputError, VinhdanhError
from vinhdanh.models import ExtractionResult, text_sha256

VERBS = ("khen_thuong", "tuyen_duong")
"""Kinds of awards that a verb tells: no AWARD is mentioned."""
FOREIGN = re.compile(r"(?:[\w.]+: )*\w*(?:Error|Exception|Exit|Iteration|Warning): ")
"""How a dead letter begins that is the name of a class: an error that no reader understood."""


@lru_cache(maxsize=1)
def extractor() -> Extractor:
    """The extractor of all checks."""
    return Extractor()


def check_text(text: str, published: str | None, title: str | None) -> None:
    """A text, handed in as it is."""
    given = {"id": "x", "text": text, "published": published, "title": title}
    try:
        result = extractor().extract(given)
    except VinhdanhError as error:
        _check_message(error)
        return
    check_result(result)
    assert extractor().extract(given) == result, "not the same again"
    short = extractor().extract(given, records_only=True)
    assert short.records == result.records, "other records without other mentions"
    assert set(short.mentions) <= set(result.mentions)


def check_document(data: bytes, name: str) -> None:
    """Bytes of a text or page."""
    try:
        article = file_article(data, name, "x", Path(name).suffix)
        result = extractor().extract(article)
    except VinhdanhError as error:
        _check_message(error)
        return
    check_result(result)


def check_file(name: str, data: bytes, sink: str) -> None:
    """A file of any form: by `extract`, and by `batch` into a sink of the given suffix."""
    with tempfile.TemporaryDirectory() as made:
        path = Path(made) / name
        path.write_bytes(data)
        extracted = list(_extracted([str(path)]))
        for result in extracted:
            check_result(result)
        if sink != ".jsonl":
            _batch(path, Path(made) / f"out{sink}")
        lines = _batch(path, Path(made) / "out.jsonl")
        if lines is not None and PurePath(plain_name(name)).suffix:  # `extract` takes no file whose name tells no kind
            found = [ExtractionResult.model_validate(line) for line in lines]
            first = _first(found)
            if b"\x00" in data:  # `extract` leaves a file of lines at the first one that is binary
                first = first[: len(extracted)]
            assert first == extracted, "batch and extract differ"


def check_stdin(data: bytes) -> None:
    """Bytes from standard input."""
    for result in _extracted(["-"], data):
        check_result(result)


def check_result(result: ExtractionResult) -> None:
    """A result: grounded in its text, and the same after JSON."""
    text = result.text
    assert text is not None
    assert result.text_sha256 == text_sha256(text)
    for mention in result.mentions:
        assert text[mention.start : mention.end] == mention.text, "a mention is not its text"
    spans = {(m.start, m.end) for m in result.mentions if m.type == "AWARD"}
    for record in result.records:
        assert record.rules, "a record without rules"
        assert record.id, "a record without id"
        for at in (record.evidence, *record.spans.values()):
            assert text[at.start : at.end].strip(), "an empty span"
        award = record.spans["award"]
        assert record.evidence.start <= award.start < award.end <= record.evidence.end, "an award outside its sentence"
        own = record.award.category in VERBS or any(a <= award.start and award.end <= b for a, b in spans)
        assert own, "no mention of a record's award"
    assert len({record.id for record in result.records}) == len(result.records), "two records of one id"
    line = result.to_json_line()
    assert "\n" not in line
    assert ExtractionResult.model_validate(json.loads(line, parse_constant=_no_constant)) == result, "JSON changes it"


def _no_constant(name: str) -> None:
    raise AssertionError(f"{name} is no JSON")


def _extracted(inputs: list[str], stdin: bytes = b"") -> Iterator[ExtractionResult]:
    try:
        for item in results(extractor(), read(inputs, io.BytesIO(stdin))):
            if isinstance(item, InputError):
                _check_message(item)
            else:
                yield item
    except VinhdanhError as error:
        _check_message(error)


def _check_message(error: VinhdanhError) -> None:
    assert str(error).strip(), "an error that says nothing"
    assert not any(ord(c) < 32 or ord(c) in range(127, 160) for c in str(error)), f"control characters in {error!r}"
    assert not any("\ud800" <= c <= "\udfff" for c in str(error)), f"cannot be printed: {error!r}"


def _batch(path: Path, out: Path) -> list[dict[str, Any]] | None:
    """Run batch; return the lines of a .jsonl, None where the run said no."""
    made = settings(all_mentions=True, with_text=True, shard_bytes=500)
    try:
        batch([str(path)], str(out), made, engine=Inline())
    except VinhdanhError as error:
        _check_message(error)
        return None
    dead = out.with_name(f"{out.name}.dead.jsonl")
    for line in _lines(dead) if dead.exists() else ():
        assert not FOREIGN.match(json.loads(line)["error"]), f"an error that nobody understood: {line}"
    return [json.loads(line) for line in _lines(out)] if out.suffix == ".jsonl" else []


def _first(found: list[ExtractionResult]) -> list[ExtractionResult]:
    """The first result of each id: `extract` refuses a second one."""
    first: dict[str, ExtractionResult] = {}
    for result in found:
        first.setdefault(result.id, result)
    return list(first.values())


def _lines(file: Path) -> list[str]:
    """Lines of JSON Lines; `splitlines` would split at U+2028 and the like, which may stand in strings."""
    return file.read_text("utf-8").split("\n")[:-1]
