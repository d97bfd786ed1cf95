"""brat standoff: a folder with NAME.txt and NAME.ann for each article; records are events over their evidence.

An event has the mentions inside its evidence that fill its slots as arguments, choices as attributes, and all slots in
a note (JSON), which is what import reads; attributes that an annotator changed go before it. `vinhdanh.json` holds
what brat has no place for: ids, sources, days of publication.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vinhdanh.errors import InputError
from vinhdanh.formats.check import LABELS, problems
from vinhdanh.formats.fields import CHOICES, flat, whole
from vinhdanh.formats.gold import Labelled
from vinhdanh.formats.jsonl import mention

EVENT = "Record"
ARGUMENTS = {
    "award_text": "Award",
    "count": "Count",
    "name": "Recipient",
    "rank": "Rank",
    "unit": "Unit",
    "grantor": "Grantor",
}
"""Slots that can be arguments of the event."""
NOTE = "AnnotatorNotes"
SIDE = "vinhdanh.json"
UNSAFE = re.compile(r"[^\w.-]+")
BREAK = re.compile(r"[\r\n]+")


@dataclass
class Standoff:
    """The lines of an .ann file by kind."""

    spans: dict[str, tuple[str, list[tuple[int, int]], str]] = field(default_factory=dict)
    events: dict[str, tuple[str, str]] = field(default_factory=dict)
    attributes: dict[str, dict[str, str]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)


def configuration() -> dict[str, str]:
    """Return brat's configuration files by name."""
    arguments = ", ".join(f"{name}*:<ENTITY>" for name in ARGUMENTS.values())
    entities = "\n".join(LABELS)
    attributes = "\n".join(f"{name}\tArg:<EVENT>, Value:{'|'.join(values)}" for name, values in CHOICES.items())
    annotation = (
        f"[entities]\n{entities}\n\n[relations]\n<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n\n"
        f"[events]\n{EVENT}\t{arguments}\n\n[attributes]\n{attributes}\n"
    )
    return {"annotation.conf": annotation}


def config() -> str:
    """Return annotation.conf."""
    return configuration()["annotation.conf"]


def write(articles: Iterable[Mapping[str, Any]], folder: Path) -> None:
    """Write a folder. Raises InputError for a span that begins or ends with a line break, which brat cannot hold."""
    folder.mkdir(parents=True, exist_ok=True)
    side: dict[str, Any] = {}
    for article in articles:
        stem = _stem(article["id"], side)
        side[stem] = {name: value for name, value in article.items() if name not in ("text", "mentions", "records")}
        _text(folder / f"{stem}.txt", article["text"])
        _text(folder / f"{stem}.ann", "".join(f"{line}\n" for line in _lines(article)))
    _text(folder / SIDE, json.dumps(side, ensure_ascii=False, indent=1) + "\n")
    for name, conf in configuration().items():
        _text(folder / name, conf)


def read(folder: Path) -> tuple[list[Labelled], list[str]]:
    """Return the articles of a folder and what is wrong with it."""
    side = json.loads((folder / SIDE).read_text(encoding="utf-8")) if (folder / SIDE).exists() else {}
    order = {stem: number for number, stem in enumerate(side)}
    articles: list[Labelled] = []
    wrong: list[str] = []
    files = sorted(folder.glob("*.ann"), key=lambda path: (order.get(path.stem, len(order)), path.stem))
    if not files:
        wrong.append(f"{folder}: there is no .ann file in this folder")
    for path in files:
        text_file = path.with_suffix(".txt")
        if not text_file.exists():
            wrong.append(f"{text_file}: there is no text for {path.name}")
            continue
        text = text_file.read_bytes().decode("utf-8")
        standoff = parse(path.read_bytes().decode("utf-8"))
        head = {"id": path.stem, "source": None, "published": None} | side.get(path.stem, {})
        extra = {name: head.pop(name) for name in list(head) if name not in ("id", "source", "published")}
        articles.append(head | {"text": text, **_labels(standoff, text)} | extra)
        wrong += [f"{path}:{line}" for line in (*standoff.wrong, *_quotes(standoff, text))]
        wrong += problems(articles[-1], text, str(path))
    return articles, wrong


def parse(ann: str) -> Standoff:
    """Read standoff lines: text-bound annotations, events, attributes and notes; relations and others are passed by."""
    out = Standoff()
    for number, line in enumerate(ann.split("\n"), start=1):
        id, _, rest = line.rstrip("\r").partition("\t")
        try:
            _parse_line(id, rest, out)
        except (ValueError, IndexError):
            out.wrong.append(f"{number}: this is no line of standoff: {line!r}")
        out.places[id] = number
    return out


def _parse_line(id: str, rest: str, out: Standoff) -> None:
    kind = id[:1]
    head, _, words = rest.partition("\t")
    if kind == "T":
        label, _, offsets = head.partition(" ")
        spans = [tuple(map(int, pair.split(" "))) for pair in offsets.split(";")]
        out.spans[id] = (label, [(a, b) for a, b in spans], words)
    elif kind == "E":
        label, _, trigger = head.split(" ")[0].partition(":")
        out.events[id] = (label, trigger)
    elif kind in ("A", "M") and kind:
        name, target, *value = head.split(" ")
        out.attributes.setdefault(target, {})[name] = value[0] if value else "true"
    elif kind == "#":
        out.notes[head.split(" ")[1]] = words
    elif kind and kind not in "RN*":
        raise ValueError(id)


def _labels(standoff: Standoff, text: str) -> dict[str, Any]:
    triggers = {trigger for _, trigger in standoff.events.values()}
    extents = {id: (spans[0][0], spans[-1][1]) for id, (_, spans, _) in standoff.spans.items()}
    mentions = [mention(standoff.spans[i][0], a, b, text) for i, (a, b) in extents.items() if i not in triggers]
    records = []
    for id, (_, trigger) in standoff.events.items():
        try:
            base = json.loads(standoff.notes.get(id, "{}"))
        except ValueError:
            base = {}
        records.append(whole(standoff.attributes.get(id, {}), *extents.get(trigger, (0, 0)), base))
    return {"mentions": mentions, "records": records}


def _quotes(standoff: Standoff, text: str) -> Iterator[str]:
    """Check the words of each span: those of its fragments, joined by spaces."""
    for id, (_, spans, words) in standoff.spans.items():
        found = " ".join(text[a:b] for a, b in spans)
        if found != words:
            offsets = ";".join(f"{a}:{b}" for a, b in spans)
            yield f"{standoff.places[id]}: text[{offsets}] is expected to be {words!r}, found {found!r}"


def _lines(article: Mapping[str, Any]) -> Iterator[str]:
    text, mentions = article["text"], article["mentions"]
    for number, m in enumerate(mentions, start=1):
        yield f"T{number}\t{m['type']} {_span(text, m['start'], m['end'])}"
    attributes = 0
    for number, record in enumerate(article["records"], start=1):
        trigger, at = len(mentions) + number, record["evidence"]
        yield f"T{trigger}\t{EVENT} {_span(text, at['start'], at['end'])}"
        fields = flat(record)
        arguments = "".join(f" {name}:T{t}" for name, t in _arguments(fields, at, mentions))
        yield f"E{number}\t{EVENT}:T{trigger}{arguments}"
        for name in CHOICES:
            if name in fields:
                attributes += 1
                yield f"A{attributes}\t{name} E{number} {fields[name]}"
        yield f"#{number}\t{NOTE} E{number}\t{json.dumps(record, ensure_ascii=True)}"


def _span(text: str, start: int, end: int) -> str:
    """Offsets and words; a span over line breaks is written in fragments, as brat does."""
    words = text[start:end]
    if words != words.strip("\r\n"):
        reason = f"the span {start}:{end} begins or ends with a line break, which brat cannot hold: {words!r}"
        raise InputError(reason, hint="label without the line break")
    ends = [(start + m.start(), start + m.end()) for m in BREAK.finditer(words)]
    edges = [start, *(edge for pair in ends for edge in pair), end]
    parts = list(zip(edges[::2], edges[1::2], strict=True))
    return ";".join(f"{a} {b}" for a, b in parts) + "\t" + " ".join(text[a:b] for a, b in parts)


def _arguments(fields: Mapping[str, Any], at: Mapping[str, int], mentions: list[Any]) -> Iterator[tuple[str, int]]:
    for slot, name in ARGUMENTS.items():
        for number, m in enumerate(mentions, start=1):
            inside = at["start"] <= m["start"] and m["end"] <= at["end"]
            if inside and m["text"] == str(fields.get(slot)):
                yield name, number
                break


def _stem(id: str, taken: Mapping[str, Any]) -> str:
    """A file name for an id: letters, digits, `_.-`; a number tells apart what would be the same."""
    stem = UNSAFE.sub("_", id).strip(".")[:80] or "article"
    low, number = {name.casefold() for name in taken}, 2
    unique = stem
    while unique.casefold() in low:
        unique, number = f"{stem}-{number}", number + 1
    return unique


def _text(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8"))
