"""Label Studio: exports in its documented shape are read, other media and broken tasks are one line each.

Shapes after "Label Studio Task Format" and "How Label Studio saves results in annotations",
https://labelstud.io/guide/task_format (Label Studio, Apache License 2.0).
"""

import json
from pathlib import Path
from typing import Any

import pytest
from label_studio_sdk.label_interface import LabelInterface

from vinhdanh.formats import label_studio
from vinhdanh.formats.check import LABELS
from vinhdanh.formats.convert import label_config, read
from vinhdanh.formats.gold import GoldError

CORPUS = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
TEXT = "Bộ Y tế tặng Bằng khen cho 2 đội."
UNIT = {"type": "UNIT", "start": 0, "end": 7, "text": "Bộ Y tế"}
IMAGE = {"height": 10.4, "rectanglelabels": ["Moonwalker"], "rotation": 0, "width": 12.4, "x": 50.8, "y": 5.8}


def region(label: str = "UNIT", start: int = 0, end: int = 7, id: str = "Dx_aB91ISN") -> dict[str, Any]:
    value = {"start": start, "end": end, "text": TEXT[start:end], "labels": [label]}
    return {"from_name": "label", "id": id, "source": "$text", "to_name": "text", "type": "labels", "value": value}


def annotation(*result: Any, **more: Any) -> dict[str, Any]:
    told = {"was_cancelled": False, "ground_truth": False, "created_at": "2021-03-09T22:16:08.728353Z"}
    return {"id": "1001", "result": list(result), **told, "lead_time": 4.288, "task": 1, "completed_by": 10, **more}


def task(*annotations: Any, **more: Any) -> dict[str, Any]:
    head = {"id": 1, "created_at": "2021-03-09T21:52:49.513742Z", "project": 83, "data": {"text": TEXT}}
    predictions = [{"created_ago": "3 hours", "model_version": "model 1", "score": 0.5, "result": [region("COUNT")]}]
    return head | {"annotations": list(annotations), "predictions": predictions, "drafts": []} | more


def written(path: Path, value: Any) -> Path:
    (path / "export.json").write_text(json.dumps(value), encoding="utf-8")
    return path / "export.json"


def labels(path: Path, value: Any) -> list[list[tuple[str, int, int]]]:
    articles = read(written(path, value), "label-studio")
    return [[(m["type"], m["start"], m["end"]) for m in article["mentions"]] for article in articles]


def problems(path: Path, value: Any) -> list[str]:
    with pytest.raises(GoldError) as caught:
        read(written(path, value), "label-studio")
    return [line.removeprefix(f"{path / 'export.json'}: ") for line in caught.value.lines]


def test_a_task_of_the_documented_shape_is_read(tmp_path: Path) -> None:
    [article] = read(written(tmp_path, [task(annotation(region()))]), "label-studio")
    head = {"id": "1", "source": None, "published": None, "text": TEXT}
    assert article == head | {"mentions": [UNIT], "records": []}


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ([task(annotation(region("AWARD")), annotation(region()))], ["AWARD"]),
        ([task(annotation(region("AWARD")), annotation(region(), ground_truth=True))], ["UNIT"]),
        ([task(annotation(region("AWARD"), was_cancelled=True), annotation(region()))], ["UNIT"]),
        ([task(annotation(region(), was_cancelled=True))], None),
        ([task()], ["COUNT"]),
        ([task(predictions=[])], []),
        ([task(annotation(), predictions=[])], []),
        (task(annotation(region())), ["UNIT"]),
        ([task(annotations=None, completions=[annotation(region())])], ["UNIT"]),
    ],
    ids="first truth cancelled skipped prediction nothing empty single older".split(),
)
def test_which_annotation_counts(value: Any, found: list[str] | None, tmp_path: Path) -> None:
    assert [[kind for kind, *_ in one] for one in labels(tmp_path, value)] == ([] if found is None else [found])


@pytest.mark.parametrize(
    "item",
    [
        {"type": "relation", "from_id": "Dx_aB91ISN", "to_id": "x", "direction": "right", "labels": ["similar"]},
        {"id": "x", "type": "choices", "from_name": "topic", "to_name": "text", "value": {"choices": ["a"]}},
        {"id": "x", "type": "number", "from_name": "n", "to_name": "text", "value": {"number": 3}},
        {"id": "x", "type": "textarea", "from_name": "note", "to_name": "text", "value": {"text": ["hm", "so"]}},
        {"id": "x", "type": "labels", "from_name": "price", "to_name": "text", "value": {"number": 12.5}},
        region() | {"meta": {"text": ["is it?"]}, "value": {"start": 0, "end": 7, "labels": []}},
    ],
)
def test_other_results_are_passed_by(item: dict[str, Any], tmp_path: Path) -> None:
    assert labels(tmp_path, [task(annotation(item, region()))]) == [[("UNIT", 0, 7)]]


def test_json_min_is_read_where_it_has_no_records(tmp_path: Path) -> None:
    small = {"id": 7, "text": TEXT, "label": [region()["value"]], "annotator": 1, "annotation_id": 1, "lead_time": 2.5}
    [article] = read(written(tmp_path, [small]), "label-studio")
    assert (article["id"], article["mentions"]) == ("7", [UNIT])
    small["label"].append(region("RECORD")["value"])
    told = "task 1: JSON_MIN does not tell which slots belong to a record; export as JSON"
    assert problems(tmp_path, [small]) == [told]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"id": 1, "data": {"image": "https://example.com/1.jpg"}, "annotations": []}, "there is no data.text"),
        (7, "this is no object"),
        (
            task(annotation({"id": "a", "from_name": "tag", "type": "rectanglelabels", "value": IMAGE})),
            "rectanglelabels: labels of another kind than text cannot be held; use <Labels> over <Text>",
        ),
        (task(annotation(region("ORG"))), f"mention 1: unknown label 'ORG'; use one of {', '.join(LABELS)}"),
        (task(annotation(region(end=99))), "mention 1: the span 0:99 runs past the end of the text (33 characters)"),
        (task(annotation(region() | {"value": None})), "the labels 'Dx_aB91ISN' has no value"),
        (task(annotation(region() | {"value": {"labels": 3}})), "the labels of 'Dx_aB91ISN' are no list"),
        (task(annotation(region() | {"value": {"labels": ["UNIT"]}})), "mention 1: start and end are not both whole"),
        (task({"result": {}}), "result is no list of objects"),
        (task(3), "annotations is no list of objects"),
        (
            task(annotation(region() | {"value": region()["value"] | {"text": "Bộ X"}})),
            "mention 1: text[0:7] is expected to be 'Bộ X', found 'Bộ Y tế'",
        ),
        (task(data={"text": TEXT, "text_sha256": "0"}, predictions=[]), "the text has changed since it was labelled"),
    ],
)
def test_what_cannot_be_held_is_one_line(value: Any, told: str, tmp_path: Path) -> None:
    [line] = problems(tmp_path, [task(id=5, predictions=[]), value])
    assert line.startswith(f"task 2: {told}")


def test_tasks_with_one_id_are_told(tmp_path: Path) -> None:
    assert problems(tmp_path, [task(), task()]) == ["the id '1' stands at 2 articles"]


def test_what_is_no_json_is_told(tmp_path: Path) -> None:
    (tmp_path / "export.json").write_bytes(b"\xff")
    with pytest.raises(GoldError, match=r"export\.json: this is no JSON"):
        read(tmp_path / "export.json", "label-studio")


def test_labels_drawn_in_the_tool_keep_the_schema_of_the_sdk(tmp_path: Path) -> None:
    """An annotation is made of our prediction, as the tool does, checked by the SDK, exported, and read back."""
    interface = LabelInterface(label_config("label-studio")["interface.xml"])
    gold = read(CORPUS, "gold")
    tasks = []
    for article in gold:
        one = label_studio.task(article)
        made = annotation(*one["predictions"][0]["result"])
        assert interface.validate_annotation(made)
        tasks.append(one | {"annotations": [made], "predictions": []})
    assert read(written(tmp_path, tasks), "label-studio") == gold
