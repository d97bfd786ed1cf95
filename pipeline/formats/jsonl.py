"""doccano and Prodigy: JSON Lines with spans in code points; what they do not edit travels in the field `vinhdanh`."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from vinhdanh.formats import gold
from vinhdanh.formats.check import problems
from vinhdanh.formats.gold import Labelled

KEPT = "vinhdanh"
REFUSED = ("reject", "ignore")
"""Answers of Prodigy that are no labels."""

Labelling = tuple[Any, Any, Any]
"""Label, start and end, as they stand in the file."""
Spans = Callable[[Mapping[str, Any]], Iterator[Labelling]]


def to_doccano(article: Mapping[str, Any]) -> dict[str, Any]:
    """Return a line for a sequence labelling project of doccano."""
    label = [[m["start"], m["end"], m["type"]] for m in article["mentions"]]
    return {"text": article["text"], "label": label, "Comments": [], KEPT: _kept(article)}


def to_prodigy(article: Mapping[str, Any]) -> dict[str, Any]:
    """Return an example for `ner.manual` or, with overlapping spans, `spans.manual`."""
    spans = [{"start": m["start"], "end": m["end"], "label": m["type"]} for m in article["mentions"]]
    meta = {"id": article["id"], "published": article.get("published")}
    return {"text": article["text"], "spans": spans, "answer": "accept", "meta": meta, KEPT: _kept(article)}


def read_doccano(path: Path) -> tuple[list[Labelled], list[str]]:
    """Return the articles of an export and what is wrong with it; `label` and `entities` are read."""
    return _read(path, _doccano_spans)


def read_prodigy(path: Path) -> tuple[list[Labelled], list[str]]:
    """Return the accepted examples of an export and what is wrong with it."""
    return _read(path, _prodigy_spans)


def write_doccano(articles: Iterable[Mapping[str, Any]], path: Path) -> None:
    """Write one line an article."""
    gold.write(map(to_doccano, articles), path)


def write_prodigy(articles: Iterable[Mapping[str, Any]], path: Path) -> None:
    """Write one line an article."""
    gold.write(map(to_prodigy, articles), path)


def mention(kind: Any, start: Any, end: Any, text: str, quoted: str | None = None) -> dict[str, Any]:
    """Return a mention; its words are those quoted, else those of the text."""
    whole = type(start) is int and type(end) is int
    return {"type": kind, "start": start, "end": end, "text": quoted or (text[start:end] if whole else "")}


def objects(value: Any, name: str) -> list[dict[str, Any]]:
    """Return a list of objects, an empty one for None. Raises ValueError for anything else."""
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise ValueError(f"{name} is no list of objects")
    return value


def _kept(article: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in article.items() if name not in ("text", "mentions")}


def _read(path: Path, spans: Spans) -> tuple[list[Labelled], list[str]]:
    articles: list[Labelled] = []
    wrong: list[str] = []
    for place, value in gold.json_lines(path):
        if isinstance(value, str):
            wrong.append(f"{place}: {value}")
        elif value.get("answer") not in REFUSED:
            try:
                articles.append(_article(value, spans, place))
            except ValueError as error:
                wrong.append(f"{place}: {error}")
                continue
            wrong += problems(articles[-1], value["text"], place)
    return articles, wrong


def _article(value: Mapping[str, Any], spans: Spans, place: str) -> Labelled:
    """Return the article of a line. Raises ValueError where it is none."""
    text = value.get("text")
    if not isinstance(text, str):
        raise ValueError("there is no text")
    kept, meta = (dict(value[name]) if isinstance(value.get(name), Mapping) else {} for name in (KEPT, "meta"))
    name = kept.pop("id", None) or meta.get("id") or value.get("id") or place
    records = kept.pop("records", [])
    head = {"id": str(name), "source": kept.pop("source", None), "published": kept.pop("published", None)}
    found = [mention(label, start, end, text) for label, start, end in spans(value)]
    return head | {"text": text, "mentions": found, "records": records} | kept


def _doccano_spans(value: Mapping[str, Any]) -> Iterator[Labelling]:
    label = value.get("label")
    if not isinstance(label, list | None):
        raise ValueError("label is no list")
    for triple in label or ():
        if not isinstance(triple, list) or len(triple) != 3:
            raise ValueError(f"a label is [start, end, label], not {triple!r}")
        start, end, kind = triple
        yield kind, start, end
    for entity in objects(value.get("entities"), "entities"):
        yield entity.get("label"), entity.get("start_offset"), entity.get("end_offset")


def _prodigy_spans(value: Mapping[str, Any]) -> Iterator[Labelling]:
    for span in objects(value.get("spans"), "spans"):
        yield span.get("label"), span.get("start"), span.get("end")
