"""What is wrong with a labelled article: one line for each problem, all in one pass."""

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from pydantic import ValidationError

from vinhdanh.formats.fields import NUMBERS, flat
from vinhdanh.models import MentionType, Record, text_sha256

LABELS = get_args(MentionType)
SHOWN = 60
"""Longer quotations are cut in messages."""


def problems(article: Mapping[str, Any], text: str | None, place: str) -> Iterator[str]:
    """Yield the problems of an article in the gold format; `text` is that to which its offsets belong."""
    if text is None:
        yield f"{place}: there is no text"
        return
    sha = article.get("text_sha256")
    if sha is not None and sha != text_sha256(text):
        yield f"{place}: the text has changed since it was labelled (its SHA-256 is not text_sha256)"
    for name, check in (("mention", _mention), ("record", _record)):
        labels = article.get(f"{name}s")
        if not isinstance(labels, list):
            yield f"{place}: {name}s is {'missing' if labels is None else 'no list'}"
            continue
        for number, label in enumerate(labels, start=1):
            at = f"{place}: {name} {number}"
            yield from check(label, text, at) if isinstance(label, Mapping) else [f"{at} is no object"]


def span_problems(start: Any, end: Any, text: str, at: str, quoted: str | None = None) -> Iterator[str]:
    """Yield what is wrong with a span: no numbers, empty, past the end, or other words than those labelled."""
    if type(start) is not int or type(end) is not int:
        yield f"{at}: start and end are not both whole numbers: {start!r}, {end!r}"
    elif not 0 <= start < end:
        yield f"{at}: the span {start}:{end} is empty or runs backwards"
    elif end > len(text):
        yield f"{at}: the span {start}:{end} runs past the end of the text ({len(text)} characters)"
    elif quoted is not None and text[start:end] != quoted:
        yield f"{at}: text[{start}:{end}] is expected to be {_cut(quoted)}, found {_cut(text[start:end])}"


def _mention(mention: Mapping[str, Any], text: str, at: str) -> Iterator[str]:
    if mention.get("type") not in LABELS:
        yield f"{at}: unknown label {mention.get('type')!r}; use one of {', '.join(LABELS)}"
    quoted = mention.get("text")
    if quoted is not None and not isinstance(quoted, str):
        yield f"{at}: text is no string: {quoted!r}"
        quoted = None
    yield from span_problems(mention.get("start"), mention.get("end"), text, at, quoted)


def _record(record: Mapping[str, Any], text: str, at: str) -> Iterator[str]:
    try:
        read = Record.model_validate(record)
    except ValidationError as error:
        for one in error.errors(include_url=False):
            yield f"{at}: {'.'.join(map(str, one['loc'])) or 'record'}: {one['msg']}"
        return
    yield from span_problems(record["evidence"]["start"], record["evidence"]["end"], text, f"{at}: evidence")
    for name, value in flat(record).items():
        if name in NUMBERS and type(value) is not int:
            yield f"{at}: {name} is no whole number: {value!r}"
    for slot, span in read.spans.items():
        yield from span_problems(span.start, span.end, text, f"{at}: span of {slot}")


def _cut(words: str) -> str:
    return repr(words if len(words) <= SHOWN else words[:SHOWN] + "…")
