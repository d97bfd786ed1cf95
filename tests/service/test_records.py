"""`GET /v1/records`: a store is searched, paged, and given in three forms; it is never written."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

import vinhdanh
from vinhdanh.archive.rows import COLUMNS
from vinhdanh.archive.store import Store, StoreWriter
from vinhdanh.errors import StoreError, UsageError
from vinhdanh.service.settings import Settings

httpx = pytest.importorskip("httpx")
ARTICLES = (
    ("a", "2019", "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5 và ông Trần Văn Tám."),
    ("b/2", "2020", "UBND tỉnh Gia Lai tặng Bằng khen cho Công an tỉnh Gia Lai."),
    ("c", None, "Sáng 4-3-2021, Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Lê 100% Hùng."),
    ("d", "2022", "Trời mưa to."),
)


def write(name: str) -> str:
    """A store of the articles."""
    writer = StoreWriter(Store.named(name))
    for id, published, text in ARTICLES:
        writer.write(vinhdanh.extract(text, id=id, published=published))
    writer.close()
    return name


def open_store(name: str) -> "httpx.Client":
    from starlette.testclient import TestClient

    from vinhdanh.service.app import create_app

    return TestClient(create_app(Settings(store=name)), base_url="http://127.0.0.1")


@pytest.fixture(scope="module", params=["r.db", "r.duckdb", "postgresql"])
def client(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> "httpx.Client":
    if request.param.endswith("duckdb"):
        pytest.importorskip("duckdb_engine")
    if request.param == "postgresql":
        return open_store(write(request.getfixturevalue("postgres").create("records")))
    return open_store(write(str(tmp_path_factory.mktemp("store #%") / request.param)))


def found(client: "httpx.Client", **query: Any) -> list[str]:
    answer = client.get("/v1/records", params=query)
    assert answer.status_code == 200, answer.text
    return [row["article_id"] for row in answer.json()["items"]]


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ({}, ["a", "a", "b/2", "c"]),
        ({"award": "Huân chương"}, ["a", "a", "c"]),
        ({"award": "huan chuong lao dong"}, ["a", "a"]),
        ({"award": "%"}, []),
        ({"award": "_"}, []),
        ({"award": "' OR 1=1 --"}, []),
        ({"class": "ba"}, ["a", "a"]),
        ({"unit": "công an tỉnh"}, ["b/2"]),
        ({"unit": "CA tinh gia lai"}, ["b/2"]),
        ({"unit": "!"}, []),
        ({"person": "van tam"}, ["a"]),
        ({"year": 2019}, ["a", "a"]),
        ({"year": 2021}, ["c"]),
        ({"status": "posthumous"}, ["c"]),
        ({"min_confidence": 1}, []),
        ({"article_id": "b/2"}, ["b/2"]),
        ({"award": "Huân chương", "year": 2021}, ["c"]),
    ],
    ids=str,
)
def test_search(client: "httpx.Client", query: dict[str, Any], articles: list[str]) -> None:
    assert found(client, **query) == articles


@pytest.mark.parametrize(
    "query",
    [
        {"class": "tư"},
        {"status": "x"},
        {"year": "abc"},
        {"year": 10**30},
        {"limit": 0},
        {"limit": 1001},
        {"offset": 10**18},
        {"award": ""},
        {"award": "a\x00"},
        {"format": "xml"},
        {"sort": "name"},
    ],
    ids=str,
)
def test_wrong_parameters(client: "httpx.Client", query: dict[str, Any]) -> None:
    answer = client.get("/v1/records", params=query)
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, next(iter(query)))


def test_pages_follow_each_other(client: "httpx.Client") -> None:
    path, ids = "/v1/records?limit=3&award=Hu%C3%A2n", []
    while path:
        answer = client.get(path).json()
        assert answer["total"] == 3
        ids += [row["record_id"] for row in answer["items"]]
        path = answer["next"]
    assert len(set(ids)) == 3
    assert len(found(client, limit=2, offset=3)) == 1


def test_forms_hold_the_same(client: "httpx.Client") -> None:
    rows = client.get("/v1/records").json()["items"]
    as_csv = client.get("/v1/records", params={"format": "csv", "limit": 2})
    assert as_csv.headers["content-type"].startswith("text/csv")
    assert (as_csv.headers["x-total-count"], "offset=2" in as_csv.headers["link"]) == ("4", True)
    read = list(csv.DictReader(io.StringIO(as_csv.text, newline="")))
    assert [{k: "" if v is None else str(v) for k, v in row.items()} for row in rows[:2]] == read
    assert tuple(read[0]) == COLUMNS
    lines = client.get("/v1/records", params={"format": "jsonl"})
    assert [json.loads(line) for line in lines.text.splitlines()] == rows


def test_groups_count_what_is_found(client: "httpx.Client") -> None:
    groups = client.get("/v1/groups", params={"award": "Huân chương"}).json()
    assert [(g["key"], g["count"]) for g in groups["award"]] == [
        ("Huân chương Lao động", 2),
        ("Huân chương Dũng cảm", 1),
    ]
    assert [(g["key"], g["count"]) for g in groups["year"]] == [("2019", 2), ("2021", 1)]
    assert ("xi-nghiep-may-5", "Xí nghiệp May 5", 1) in [tuple(g.values()) for g in groups["unit"]]
    assert sum(g["count"] for g in groups["confidence"]) == 3


def test_an_article(client: "httpx.Client") -> None:
    article = client.get("/v1/article", params={"id": "b/2"}).json()
    assert (article["text"], len(article["records"])) == (ARTICLES[1][2], 1)
    assert article["mentions"] == [m.model_dump() for m in vinhdanh.extract(ARTICLES[1][2]).mentions]
    assert client.get("/v1/article", params={"id": "z"}).status_code == 404


def test_without_a_store(client: "httpx.Client") -> None:
    from starlette.testclient import TestClient

    from vinhdanh.service.app import create_app

    bare = TestClient(create_app(Settings()), base_url="http://127.0.0.1")
    assert [bare.get(path).status_code for path in ("/v1/records", "/v1/groups", "/v1/article?id=a")] == [404] * 3


def test_the_store_is_opened_read_only(tmp_path: Path) -> None:
    path = Path(write(str(tmp_path / "r.db")))
    before = path.read_bytes()
    path.chmod(0o444)
    assert found(open_store(str(path))) == ["a", "a", "b/2", "c"]
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "error"), [("no.db", StoreError), ("x.txt", UsageError), ("text.db", StoreError), ("empty.db", StoreError)]
)
def test_what_is_no_store(tmp_path: Path, name: str, error: type[Exception]) -> None:
    (tmp_path / "text.db").write_text("this is no database" * 100)
    (tmp_path / "empty.db").touch()
    with pytest.raises(error, match=name):
        open_store(str(tmp_path / name))
    assert not (tmp_path / "no.db").exists()
