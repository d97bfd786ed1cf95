"""brat standoff: a folder with NAME.txt and NAME.ann for each article; records are events over their evidence.

An event has the mentions inside its evidence that fill its slots as arguments, choices as attributes, and all slots in
a note (JSON). On import arguments and attributes, which annotators change in brat, go before the note. Offsets are
those of brat, which reads CR LF as one character. `vinhdanh.json` holds what brat has no place for: ids, sources, days
of publication. Relations, equivalences, normalizations, other attributes and notes in words are passed by.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vinhdanh.errors import InputError
from vinhdanh.formats.brat_config import ARGUMENTS, EVENT, configuration
from vinhdanh.formats.check import problems
from vinhdanh.formats.fields import CHOICES, NUMBERS, flat, whole
from vinhdanh.formats.gold import Labelled
from vinhdanh.formats.jsonl import mention
from vinhdanh.formats.offsets import Offsets, universal_newlines
from vinhdanh.formats.standoff import Event, Span, Standoff, TextBound, parse

NOTE = "AnnotatorNotes"
SIDE = "vinhdanh.json"
UNSAFE = re.compile(r"[^\w.-]+")
BREAK = re.compile(r"[\r\n]+")
SLOTS = {role: slot for slot, role in ARGUMENTS.items()}


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
    wrong: list[str] = []
    side = _side(folder / SIDE, wrong)
    order = {stem: number for number, stem in enumerate(side)}
    articles: list[Labelled] = []
    files = sorted(folder.glob("*.ann"), key=lambda path: (order.get(path.stem, len(order)), path.stem))
    if not files:
        wrong.append(f"{folder}: there is no .ann file in this folder")
    for path in files:
        text, ann = (_read_text(file, wrong) for file in (path.with_suffix(".txt"), path))
        if text is None or ann is None:
            continue
        head = {"id": path.stem, "source": None, "published": None} | side.get(path.stem, {})
        extra = {name: head.pop(name) for name in list(head) if name not in ("id", "source", "published")}
        document = _Document(text, universal_newlines(text), parse(ann))
        articles.append(head | {"text": text, **document.labels()} | extra)
        wrong += [f"{path}:{line}" for line in document.problems()]
        wrong += problems(articles[-1], text, str(path))
    return articles, wrong


def _side(path: Path, wrong: list[str]) -> dict[str, dict[str, Any]]:
    if not path.exists():
        return {}
    try:
        side = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        wrong.append(f"{path}: this is no JSON: {error}")
        return {}
    if isinstance(side, dict) and all(isinstance(one, dict) for one in side.values()):
        return side
    wrong.append(f"{path}: this is no JSON object of objects")
    return {}


def _read_text(path: Path, wrong: list[str]) -> str | None:
    if not path.exists():
        wrong.append(f"{path}: there is no such file")
        return None
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        wrong.append(f"{path}: this is not UTF-8: {error.reason} at byte {error.start}")
        return None


@dataclass(frozen=True, slots=True)
class _Document:
    """A text, brat's offsets of it, and its annotations."""

    text: str
    offsets: Offsets
    standoff: Standoff

    def labels(self) -> dict[str, Any]:
        """Return mentions and records; what cannot be held is left out and told by `problems`."""
        triggers = {event.trigger for event in self.standoff.events.values()}
        spans = {id: bound for id, bound in self.standoff.spans.items() if id not in triggers}
        mentions = [mention(bound.type, *self._extent(bound), self.text) for bound in spans.values()]
        events = ((id, e) for id, e in self.standoff.events.items() if e.type == EVENT)
        return {"mentions": mentions, "records": [self._record(id, event) for id, event in events]}

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with the annotations, with the line in front."""
        yield from self.standoff.wrong
        triggers = {event.trigger for event in self.standoff.events.values()}
        for id, bound in self.standoff.spans.items():
            at = self.standoff.places[id]
            if told := self._misquoted(bound):
                yield f"{at}: {told}"
            if id not in triggers and any(gap.strip() for gap in self._gaps(bound)):
                yield f"{at}: a mention in parts cannot be held; label one of {bound.words!r}, or all between them"
        for id, event in self.standoff.events.items():
            at = self.standoff.places[id]
            if event.type != EVENT:
                yield f"{at}: unknown event {event.type!r}; use {EVENT}"
            if (trigger := self.standoff.spans.get(event.trigger)) is None or trigger.type != event.type:
                yield f"{at}: {event.trigger} is no trigger of the event {event.type!r}"

    def _extent(self, bound: TextBound) -> tuple[Any, Any]:
        """From the first to the last of the ranges, in code points."""
        return self.offsets.to_point(bound.ranges[0][0]), self.offsets.to_point(bound.ranges[-1][1])

    def _misquoted(self, bound: TextBound) -> str | None:
        """Compare the words of a span: those of its ranges, joined by spaces; a comment may follow behind a tab."""
        found = " ".join(self._words(a, b) for a, b in bound.ranges)
        if not bound.words or bound.words == found or bound.words.startswith(f"{found}\t"):
            return None
        offsets = ";".join(f"{a}:{b}" for a, b in bound.ranges)
        return f"text[{offsets}] is expected to be {bound.words!r}, found {found!r}"

    def _gaps(self, bound: TextBound) -> Iterator[str]:
        for (_, end), (start, _) in zip(bound.ranges, bound.ranges[1:], strict=False):
            yield self._words(end, start)

    def _words(self, start: int, end: int) -> str:
        a, b = self.offsets.to_point(start), self.offsets.to_point(end)
        return self.text[a:b] if type(a) is type(b) is int and 0 <= a <= b else ""

    def _record(self, id: str, event: Event) -> dict[str, Any]:
        trigger = self.standoff.spans.get(event.trigger)
        start, end = self._extent(trigger) if trigger else (None, None)
        noted = _noted(self.standoff.notes.get(id, ()))
        fields = dict(self._arguments(event, flat(noted))) | self.standoff.attributes.get(id, {})
        return whole(fields, start, end, noted)

    def _arguments(self, event: Event, noted: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Slots by the words of arguments; for a number in words the one in the note holds."""
        for role, target in event.arguments.items():
            if (slot := SLOTS.get(role)) and (bound := self.standoff.spans.get(target)):
                words = self._words(bound.ranges[0][0], bound.ranges[-1][1])
                if slot not in NUMBERS or slot not in noted or words.isdecimal():
                    yield slot, words


def _noted(notes: Iterable[str]) -> dict[str, Any]:
    """Return the record that stands in a note; notes in words are passed by."""
    for note in notes:
        try:
            value = json.loads(note)
        except ValueError:
            continue
        if isinstance(value, dict):
            return value
    return {}


def _lines(article: Mapping[str, Any]) -> Iterator[str]:
    text, mentions = article["text"], article["mentions"]
    offsets = universal_newlines(text)
    for number, m in enumerate(mentions, start=1):
        yield f"T{number}\t{m['type']} {_span(text, offsets, m['start'], m['end'])}"
    attributes = 0
    for number, record in enumerate(article["records"], start=1):
        trigger, at = len(mentions) + number, record["evidence"]
        yield f"T{trigger}\t{EVENT} {_span(text, offsets, at['start'], at['end'])}"
        fields = flat(record)
        arguments = "".join(f" {name}:T{t}" for name, t in _arguments(fields, at, mentions))
        yield f"E{number}\t{EVENT}:T{trigger}{arguments}"
        for name in CHOICES:
            if name in fields:
                attributes += 1
                yield f"A{attributes}\t{name} E{number} {fields[name]}"
        yield f"#{number}\t{NOTE} E{number}\t{json.dumps(record, ensure_ascii=True)}"


def _span(text: str, offsets: Offsets, start: int, end: int) -> str:
    """Offsets and words; a span over line breaks is written in ranges, as brat does."""
    words = text[start:end]
    if words != words.strip("\r\n"):
        reason = f"the span {start}:{end} begins or ends with a line break, which brat cannot hold: {words!r}"
        raise InputError(reason, hint="label without the line break")
    ends = [(start + m.start(), start + m.end()) for m in BREAK.finditer(words)]
    edges = [start, *(edge for pair in ends for edge in pair), end]
    parts: list[Span] = list(zip(edges[::2], edges[1::2], strict=True))
    told = ";".join(f"{offsets.to_units(a)} {offsets.to_units(b)}" for a, b in parts)
    return f"{told}\t{' '.join(text[a:b] for a, b in parts)}"


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
