"""doccano and Prodigy: JSON Lines with spans in code points; what they do not edit travels in the field `vinhdanh`."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from vinhdanh.formats import gold
from vinhdanh.formats.check import problems
from vinhdanh.formats.gold import Labelled

KEPT = "vinhdanh"
REFUSED = ("reject", "ignore")
"""Answers of Prodigy that are no labels."""


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


def _kept(article: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in article.items() if name not in ("text", "mentions")}


def _read(path: Path, spans: Any) -> tuple[list[Labelled], list[str]]:
    articles: list[Labelled] = []
    wrong: list[str] = []
    for place, value in gold.json_lines(path):
        if isinstance(value, str) or not isinstance(value.get("text"), str):
            wrong.append(f"{place}: {value if isinstance(value, str) else 'there is no text'}")
            continue
        if value.get("answer") in REFUSED:
            continue
        kept = dict(value.get(KEPT) or {})
        name = kept.pop("id", None) or str((value.get("meta") or {}).get("id") or value.get("id") or place)
        records = kept.pop("records", [])
        head = {"id": name, "source": kept.pop("source", None), "published": kept.pop("published", None)}
        found = [mention(label, start, end, value["text"]) for label, start, end in spans(value)]
        article = head | {"text": value["text"], "mentions": found, "records": records} | kept
        articles.append(article)
        wrong += problems(article, value["text"], place)
    return articles, wrong


def _doccano_spans(value: Mapping[str, Any]) -> Iterator[tuple[Any, Any, Any]]:
    for start, end, label in value.get("label") or ():
        yield label, start, end
    for entity in value.get("entities") or ():
        yield entity.get("label"), entity.get("start_offset"), entity.get("end_offset")


def _prodigy_spans(value: Mapping[str, Any]) -> Iterator[tuple[Any, Any, Any]]:
    for span in value.get("spans") or ():
        yield span.get("label"), span.get("start"), span.get("end")
