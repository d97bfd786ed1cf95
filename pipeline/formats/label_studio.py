"""Label Studio: tasks with predictions out, annotations in; offsets are UTF-16 code units.

Mentions are regions of the control `label`. A record is a region RECORD over its evidence; its slots are choices and
text areas of that region (results with the same `id`).
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from vinhdanh.formats.check import LABELS, problems
from vinhdanh.formats.fields import CHOICES, FIELDS, RECORD, flat, whole
from vinhdanh.formats.gold import Labelled
from vinhdanh.formats.jsonl import mention
from vinhdanh.formats.utf16 import Utf16

COLOURS = ("#c2410c", "#1d4ed8", "#15803d", "#a16207", "#7e22ce", "#64748b")
GOLD_FIELDS = {path[0] for path in FIELDS.values()} | {"evidence"}


def config() -> str:
    """Return the labelling interface as XML."""
    labels = "".join(
        f'    <Label value="{label}" background="{colour}"/>\n'
        for label, colour in zip((*LABELS, RECORD), COLOURS, strict=True)
    )
    slots = "".join(map(_control, FIELDS))
    text = '  <Text name="text" value="$text" granularity="symbol"/>\n'
    return f'<View>\n  <Labels name="label" toName="text">\n{labels}  </Labels>\n{text}{slots}</View>\n'


def _control(name: str) -> str:
    head = f'name="{name}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="{RECORD}"'
    if name not in CHOICES:
        return f'  <TextArea {head} placeholder="{name}" maxSubmissions="1"/>\n'
    choices = "".join(f"    <Choice value={quoteattr(value)}/>\n" for value in CHOICES[name])
    return f'  <Choices {head} choice="single-radio">\n{choices}  </Choices>\n'


def task(article: Mapping[str, Any]) -> dict[str, Any]:
    """Return a task with the labels as a prediction."""
    units = Utf16(article["text"])
    text, mentions = article["text"], enumerate(article["mentions"])
    result = [_region(f"m{n}", m["type"], m["start"], m["end"], text, units) for n, m in mentions]
    for number, record in enumerate(article["records"]):
        result += _record(f"r{number}", record, article["text"], units)
    data = {name: value for name, value in article.items() if name not in ("mentions", "records")}
    return {"data": data, "predictions": [{"model_version": "vinhdanh", "result": result}]}


def write(articles: Iterable[Mapping[str, Any]], path: Path) -> None:
    """Write a list of tasks."""
    path.write_text(json.dumps(list(map(task, articles)), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read(path: Path) -> tuple[list[Labelled], list[str]]:
    """Return the articles of an export (JSON) and what is wrong with it.

    The first annotation that was not cancelled counts; a task without any keeps its prediction.
    """
    try:
        tasks = json.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        return [], [f"{path}: this is no JSON: {error}"]
    articles: list[Labelled] = []
    wrong: list[str] = []
    for number, one in enumerate(tasks if isinstance(tasks, list) else [tasks], start=1):
        place = f"{path}: task {number}"
        data = one.get("data") if isinstance(one, dict) else None
        if not isinstance(data, dict) or not isinstance(data.get("text"), str):
            wrong.append(f"{place}: there is no data.text")
            continue
        articles.append(_article(one, data, number))
        wrong += problems(articles[-1], data["text"], place)
    return articles, wrong


def _region(id: str, label: str, start: int, end: int, text: str, units: Utf16) -> dict[str, Any]:
    value = {"start": units.to_units(start), "end": units.to_units(end), "text": text[start:end], "labels": [label]}
    return {"id": id, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def _record(id: str, record: Mapping[str, Any], text: str, units: Utf16) -> Iterator[dict[str, Any]]:
    at = record["evidence"]
    region = _region(id, RECORD, at["start"], at["end"], text, units)
    ours = {name: value for name, value in record.items() if name not in GOLD_FIELDS}
    yield region | ({"meta": {"vinhdanh": ours}} if ours else {})
    place = {name: region["value"][name] for name in ("start", "end")}
    for name, value in flat(record).items():
        key, kind = ("choices", "choices") if name in CHOICES else ("text", "textarea")
        value = place | {key: [str(value)]}
        yield {"id": id, "from_name": name, "to_name": "text", "type": kind, "value": value}


def _article(one: Mapping[str, Any], data: Mapping[str, Any], number: int) -> Labelled:
    made = [a for a in one.get("annotations") or () if not a.get("was_cancelled")] or one.get("predictions") or [{}]
    result = made[0].get("result") or []
    text, units = data["text"], Utf16(data["text"])
    regions = [r for r in result if r.get("type") == "labels"]
    mentions, records = [], []
    for region in regions:
        value = region["value"]
        start, end = units.to_point(value.get("start")), units.to_point(value.get("end"))
        for label in value.get("labels") or ():
            if label == RECORD:
                ours = (region.get("meta") or {}).get("vinhdanh")
                records.append(whole(_slots(region["id"], result), start, end, ours))
            else:
                mentions.append(mention(label, start, end, text, value.get("text")))
    head = {"id": str(data.get("id") or one.get("id") or number), "source": None, "published": None}
    return head | {**data, "id": head["id"], "mentions": mentions, "records": records}


def _slots(id: str, result: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for one in result:
        if one.get("id") == id and one.get("from_name") in FIELDS:
            value = one["value"].get("choices") or one["value"].get("text")
            first = value[0] if isinstance(value, list) and value else value
            if first:
                out[one["from_name"]] = first
    return out
