"""Corrections: what is saved is gold, what is wrong is refused, the file is whole at any time."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import vinhdanh
from vinhdanh.errors import InputError, UsageError
from vinhdanh.formats import gold
from vinhdanh.service.examples import RESULT, TEXT
from vinhdanh.service.settings import Settings

httpx = pytest.importorskip("httpx")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "gold.jsonl"


@pytest.fixture
def service(path: Path) -> "httpx.Client":
    from starlette.testclient import TestClient

    from vinhdanh.service.app import create_app

    return TestClient(create_app(Settings(corrections=path)), base_url="http://127.0.0.1")


def article(id: str, **changes: Any) -> dict[str, Any]:
    return {**vinhdanh.extract(TEXT, id=id).to_dict(), **changes}


def test_what_is_saved_is_gold_and_replaced_by_id(service: "httpx.Client", path: Path) -> None:
    assert service.get("/v1/corrections").json() == {"items": []}
    assert service.get("/v1/corrections.jsonl").text == ""
    for given in (article("a"), article("b"), article("a", records=[])):
        assert service.put("/v1/corrections", json=given).status_code == 204
    assert gold.read(path) == [article("a", records=[]), article("b")]
    assert service.get("/v1/corrections", params={"article_id": "a"}).json()["items"] == [article("a", records=[])]
    assert service.get("/v1/corrections.jsonl").text == path.read_text(encoding="utf-8")


def test_the_example_of_the_document_is_taken(service: "httpx.Client") -> None:
    assert service.put("/v1/corrections", json=RESULT).status_code == 204


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"text": None}, "#/text"),
        ({"colour": "red"}, "#/colour"),
        ({"mentions": [{"type": "UNIT", "start": 0, "end": 3, "text": "abc"}]}, "text[0:3] is expected to be 'abc'"),
        ({"mentions": [{"type": "UNIT", "start": 900, "end": 903, "text": "abc"}]}, "past the end"),
        ({"text": TEXT + "!"}, "the text has changed"),
        ({"records": [{"status": "lost"}]}, "#/records/0/status"),
    ],
)
def test_what_is_no_gold_is_refused(service: "httpx.Client", path: Path, changes: dict[str, Any], told: str) -> None:
    answer = service.put("/v1/corrections", json=article("a", **changes))
    assert answer.status_code == 422
    assert told in json.dumps(answer.json(), ensure_ascii=False)
    assert not path.exists()


def test_only_json_is_taken(service: "httpx.Client") -> None:
    """A form or plain text could be sent by a page of another site without being asked for leave."""
    data = json.dumps(article("a"))
    assert service.put("/v1/corrections", content=data, headers={"Content-Type": "text/plain"}).status_code == 415


def test_saving_at_the_same_time_loses_nothing(service: "httpx.Client", path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: service.put("/v1/corrections", json=article(str(n))), range(24)))
    assert {one.status_code for one in answers} == {204}
    assert len(gold.read(path)) == 24
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_bad_files_are_refused_at_the_start(tmp_path: Path) -> None:
    from vinhdanh.service.corrections import Corrections

    (tmp_path / "bad.jsonl").write_text("{}\n")
    with pytest.raises(InputError, match=r"bad\.jsonl:1: there is no id"):
        Corrections(tmp_path / "bad.jsonl")
    with pytest.raises(UsageError, match="no such folder"):
        Corrections(tmp_path / "no" / "gold.jsonl")
