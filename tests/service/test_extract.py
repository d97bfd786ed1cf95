"""`POST /v1/extract`: one article or a list, in JSON, text or HTML; what is refused, and how."""

import json
from io import BytesIO
from typing import Any

import pytest

import vinhdanh
from vinhdanh.archive.read import Found, read
from vinhdanh.service.examples import ARTICLE, PAGE, RESULT

httpx = pytest.importorskip("httpx")
TEXT = ARTICLE["text"]


def post(client: "httpx.Client", body: Any, kind: str = "application/json", **query: Any) -> "httpx.Response":
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return client.post("/v1/extract", content=data, headers={"Content-Type": kind}, params=query)


def test_an_article_gives_what_the_library_gives(client: "httpx.Client") -> None:
    article = {**ARTICLE, "source": {"page": 3}, "section": "Tin"}
    answer = post(client, article)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    assert answer.json() == next(vinhdanh.extract_many([article])).to_dict()


def test_a_list_gives_results_in_its_order(client: "httpx.Client") -> None:
    texts = [TEXT, "Trời mưa.", TEXT]
    answer = post(client, [{"id": str(n), "text": text} for n, text in enumerate(texts)]).json()
    assert [(one["id"], len(one["records"])) for one in answer] == [("0", 1), ("1", 0), ("2", 1)]


@pytest.mark.parametrize("kind", ["text/plain", "text/plain; charset=utf-8", "TEXT/PLAIN;charset=UTF-8"])
def test_plain_text(client: "httpx.Client", kind: str) -> None:
    answer = post(client, TEXT.encode(), kind, published="2020").json()
    assert (answer["text"], answer["published"], answer["records"][0]["date"]) == (TEXT, "2020", "2020-03-04")


def test_a_page(client: "httpx.Client") -> None:
    answer = post(client, PAGE.encode(), "text/html").json()
    assert TEXT in answer["text"]
    assert "<" not in answer["text"]
    assert len(answer["records"]) == 1


@pytest.mark.parametrize(
    "article",
    [
        {"text": f"<p>{TEXT}</p><script>alert(1)</script>", "title": "Khen &amp; thưởng", "section": None},
        {"text": PAGE, "id": 5, "published": "2019"},
        {"text": TEXT.replace("ư", "&#432;")},
        {"text": TEXT.encode().decode("cp1252", "replace").replace("\ufffd", " "), "extra": {"a": 1}},
    ],
    ids=["part of a page", "page", "references", "mojibake"],
)
def test_json_gives_what_the_command_line_gives(client: "httpx.Client", article: dict[str, Any]) -> None:
    (found,) = read(["-"], BytesIO(json.dumps(article).encode()))
    assert isinstance(found, Found)
    given = post(client, b"\xef\xbb\xbf" + json.dumps([article]).encode()).json()
    assert given == [next(vinhdanh.extract_many([found.article])).to_dict()]
    assert given[0]["text"] != article["text"]


def test_verbatim_markup_stays_text(client: "httpx.Client") -> None:
    text = f"<b>{TEXT}</b><script>alert(1)</script> &amp;"
    answer = post(client, {"text": text}, verbatim=True).json()
    assert answer == vinhdanh.extract(text).to_dict()
    assert answer["text"] == text


def test_options(client: "httpx.Client") -> None:
    answer = post(client, ARTICLE, min_confidence=1, with_text=False).json()
    assert answer["records"] == []
    assert "text" not in answer
    assert answer["text_sha256"]


def test_the_example_of_the_document_is_true(client: "httpx.Client") -> None:
    answer = post(client, ARTICLE).json()
    shown, given = RESULT["records"][0], answer["records"][0]
    assert {m["text"] for m in RESULT["mentions"]} <= {m["text"] for m in answer["mentions"]}
    assert {slot: given[slot] for slot in ("status", "award", "grantor", "date", "evidence")} == {
        slot: shown[slot] for slot in ("status", "award", "grantor", "date", "evidence")
    }


@pytest.mark.parametrize(
    ("body", "kind", "status", "pointer"),
    [
        (b'{"text": ', "application/json", 400, "#"),
        (b'{"text": "\xff"}', "application/json", 400, "#"),
        (b'{"text": "\\ud800"}', "application/json", 400, "#"),
        (b"", "application/json", 400, "#"),
        (b"1", "application/json", 422, "#"),
        ([], "application/json", 422, "#"),
        ({}, "application/json", 422, "#/text"),
        ([ARTICLE, {"text": 5}], "application/json", 422, "#/1/text"),
        ({"text": " \n"}, "application/json", 422, "#/text"),
        ({"text": TEXT, "published": "hôm qua"}, "application/json", 422, "#/published"),
        ({"text": TEXT, "published": ""}, "application/json", 422, "#/published"),
        ({"text": TEXT, "id": ""}, "application/json", 422, "#/id/constrained-str"),
        ([[TEXT]], "application/json", 422, "#/0"),
        ([ARTICLE, {"text": "<br><script>1</script>"}], "application/json", 422, "#/1"),
        (b" \n", "text/plain", 422, "#"),
        (b"<html><script>1</script></html>", "text/html", 422, "#"),
        ([ARTICLE] * 6, "application/json", 413, None),
        ({"text": "a" * 20_001}, "application/json", 413, None),
        (b"a" * 20_001, "text/plain", 413, None),
        (b"a" * 100_001, "text/plain", 413, None),
        (b"a", "application/xml", 415, None),
        (b"a", "", 415, None),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_refused(client: "httpx.Client", body: Any, kind: str, status: int, pointer: str | None) -> None:
    answer = post(client, body, kind)
    problem = answer.json()
    assert answer.status_code == status == problem["status"]
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["detail"]
    assert pointer is None or pointer in [error["pointer"] for error in problem["errors"]]
    assert problem["type"].split("#")[1] in client.get("/problems").text


@pytest.mark.parametrize(
    ("query", "pointer"),
    [({"published": "x"}, "published"), ({"min_confidence": "2"}, "min_confidence"), ({"colour": "red"}, "colour")],
)
def test_wrong_parameters_are_named(client: "httpx.Client", query: dict[str, str], pointer: str) -> None:
    answer = post(client, ARTICLE, **query)
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, pointer)


def test_a_body_without_length_is_cut_off_at_the_limit(client: "httpx.Client") -> None:
    answer = client.post("/v1/extract", content=iter([b"a" * 60_000] * 2), headers={"Content-Type": "text/plain"})
    assert answer.status_code == 413


def test_a_compressed_body_is_refused(client: "httpx.Client") -> None:
    headers = {"Content-Type": "text/plain", "Content-Encoding": "gzip"}
    assert client.post("/v1/extract", content=b"\x1f\x8b", headers=headers).status_code == 415


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/v1/extract", 405), ("GET", "/v2", 404)])
def test_the_framework_answers_with_problems_too(client: "httpx.Client", method: str, path: str, status: int) -> None:
    answer = client.request(method, path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert answer.json()["status"] == status


def test_schema_and_health(client: "httpx.Client") -> None:
    from vinhdanh.cli.schema import schema_text

    assert client.get("/v1/schema").json() == json.loads(schema_text())
    assert client.get("/healthz").json() == {"status": "ok", "version": vinhdanh.__version__, "store": False}
    assert client.get("/readyz").json() == {"status": "ready", "workers": 1}
