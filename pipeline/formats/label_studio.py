"""Label Studio: tasks with predictions out, annotations in; offsets are UTF-16 code units.

Mentions are regions of the control `label`. A record is a region RECORD over its evidence; its slots are choices and
text areas of that region (results with the same `id`).
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr  # writes only  # nosec B406

from vinhdanh.formats.check import LABELS, problems
from vinhdanh.formats.fields import CHOICES, COLOURS, FIELDS, RECORD, flat, whole
from vinhdanh.formats.gold import Labelled
from vinhdanh.formats.jsonl import mention, objects
from vinhdanh.formats.offsets import Offsets, utf16

GOLD_FIELDS = {path[0] for path in FIELDS.values()} | {"evidence"}


def configuration() -> dict[str, str]:
    """Return the labelling interface (XML) by its file name."""
    return {"interface.xml": _interface()}


def _interface() -> str:
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
    units = utf16(article["text"])
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
    """Return the articles of an export (JSON, or JSON_MIN without records) and what is wrong with it.

    Of the annotations of a task that were not cancelled the ground truth counts, else the first. A task whose
    annotations were all cancelled is left out; one that was never annotated keeps its first prediction.
    """
    try:
        tasks = json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return [], [f"{path}: this is no JSON: {error}"]
    articles: list[Labelled] = []
    wrong: list[str] = []
    for number, one in enumerate(tasks if isinstance(tasks, list) else [tasks], start=1):
        place = f"{path}: task {number}"
        try:
            article = _article(one, number)
        except ValueError as error:
            wrong.append(f"{place}: {error}")
            continue
        if article:
            articles.append(article)
            wrong += problems(article, article["text"], place)
    return articles, wrong


def _region(id: str, label: str, start: int, end: int, text: str, units: Offsets) -> dict[str, Any]:
    value = {"start": units.to_units(start), "end": units.to_units(end), "text": text[start:end], "labels": [label]}
    return {"id": id, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def _record(id: str, record: Mapping[str, Any], text: str, units: Offsets) -> Iterator[dict[str, Any]]:
    at = record["evidence"]
    region = _region(id, RECORD, at["start"], at["end"], text, units)
    ours = {name: value for name, value in record.items() if name not in GOLD_FIELDS}
    yield region | ({"meta": {"vinhdanh": ours}} if ours else {})
    place = {name: region["value"][name] for name in ("start", "end")}
    for name, value in flat(record).items():
        key, kind = ("choices", "choices") if name in CHOICES else ("text", "textarea")
        value = place | {key: [str(value)]}
        yield {"id": id, "from_name": name, "to_name": "text", "type": kind, "value": value}


def _article(task: Any, number: int) -> Labelled | None:
    """Return the article of a task, None for one that was skipped. Raises ValueError for what is no task."""
    if not isinstance(task, dict):
        raise ValueError("this is no object")
    data = task.get("data") if "data" in task else task
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        raise ValueError("there is no data.text")
    result = _result(task) if "data" in task else _minimal(task)
    if result is None:
        return None
    text, units = data["text"], utf16(data["text"])
    mentions, records = [], []
    for region in (item for item in result if item.get("type") == "labels"):
        value = region["value"]
        start, end = units.to_point(value.get("start")), units.to_point(value.get("end"))
        for label in value.get("labels") or ():
            if label == RECORD:
                records.append(whole(_slots(region.get("id"), result), start, end, _ours(region)))
            else:
                mentions.append(mention(label, start, end, text, value.get("text")))
    head = {"id": str(data.get("id") or task.get("id") or number), "source": None, "published": None}
    fields = {name: value for name, value in data.items() if data is not task or name in ("text", *head)}
    return head | fields | {"id": head["id"], "mentions": mentions, "records": records}


def _result(task: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """Return the items of the annotation that counts, None for a task that was skipped."""
    made = objects(task.get("annotations") or task.get("completions"), "annotations")
    kept = sorted((a for a in made if not a.get("was_cancelled")), key=lambda a: not a.get("ground_truth"))
    if made and not kept:
        return None
    chosen = (kept or objects(task.get("predictions"), "predictions") or [{}])[0]
    items = objects(chosen.get("result"), "result")
    _check(items)
    return items


def _minimal(task: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return items as in JSON for those of JSON_MIN, whose lists of regions stand beside the text."""
    lists = (value for value in task.values() if isinstance(value, list))
    regions = [one for some in lists for one in some if isinstance(one, dict) and "labels" in one]
    items = [{"type": "labels", "value": one} for one in regions]
    _check(items)
    if any(RECORD in one["labels"] for one in regions):
        raise ValueError("JSON_MIN does not tell which slots belong to a record; export as JSON")
    return items


def _check(items: Iterable[Mapping[str, Any]]) -> None:
    """Relations, and results of other controls of the project, are passed by; labels of other media are told."""
    for item in items:
        kind = str(item.get("type"))
        if kind != "labels" and kind.endswith("labels"):
            raise ValueError(f"{kind}: labels of another kind than text cannot be held; use <Labels> over <Text>")
        value = item.get("value")
        labels = value.get("labels", []) if isinstance(value, dict) else []
        if kind != "relation" and not isinstance(value, dict):
            raise ValueError(f"the {kind} {item.get('id')!r} has no value")
        if kind == "labels" and not isinstance(labels, list):
            raise ValueError(f"the labels of {item.get('id')!r} are no list")


def _ours(region: Mapping[str, Any]) -> dict[str, Any] | None:
    """What we wrote beside a record; annotators' notes about a region stand there, too."""
    meta = region.get("meta")
    ours = meta.get("vinhdanh") if isinstance(meta, dict) else None
    return ours if isinstance(ours, dict) else None


def _slots(id: Any, result: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for one in result:
        if one.get("id") == id and str(one.get("from_name")) in FIELDS:
            value = one["value"].get("choices") or one["value"].get("text")
            first = value[0] if isinstance(value, list) and value else value
            if first:
                out[one["from_name"]] = first
    return out
