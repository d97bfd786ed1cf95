"""Other ways to the same records run."""

import json
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib import import_module
from pathlib import Path
from threading import Thread
from types import SimpleNamespace
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
GOLD = [json.loads(line) for line in (ROOT / "corpus" / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
ARTICLES = [next(a for a in GOLD if a["id"] == id) for id in ("cong-an-cum-thi-dua", "benh-vien-ngay-thay-thuoc")]
SENTENCE = "Bộ Công an tặng Bằng khen cho Đại tá Trần Văn Tám."


def check(article: dict[str, Any], found: dict[str, Any]) -> None:
    """What is found is in the gold format: spans quote the text, evidence lies in it."""
    assert found["id"] == article["id"]
    for mention in found["mentions"]:
        assert article["text"][mention["start"] : mention["end"]] == mention["text"]
    for record in found["records"]:
        assert 0 <= record["evidence"]["start"] < record["evidence"]["end"] <= len(article["text"])


@pytest.mark.parametrize("article", ARTICLES, ids=lambda a: str(a["id"]))
@pytest.mark.parametrize("name", ["ours", "regex_baseline", "underthesea_ner", "floor"])
def test_a_peer_reads_articles_of_the_corpus(name: str, article: dict[str, Any]) -> None:
    """One of the two articles is in decomposed letters."""
    found = import_module(f"peers.{name}").extract({key: article[key] for key in ("id", "text", "published")})
    check(article, found)
    assert found["records"]
    assert {"AWARD", "COUNT"} & {mention["type"] for mention in found["mentions"]}


def test_regular_expressions_read_a_plain_sentence() -> None:
    found = import_module("peers.regex_baseline").extract({"id": "a", "text": SENTENCE, "published": None})
    (record,) = found["records"]
    assert (record["award"]["name"], record["grantor"]) == ("Bằng khen", "Bộ Công an")
    assert (record["recipient"]["name"], record["recipient"]["rank"]) == ("Trần Văn Tám", "Đại tá")


@pytest.mark.parametrize("name", ["gliner", "language_model"])
def test_what_cannot_run_says_why_in_a_line(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("VINHDANH_GLINER", "VINHDANH_LLM_URL", "VINHDANH_LLM_MODEL"):
        monkeypatch.delenv(variable, raising=False)
    line = import_module(f"peers.{name}").missing()
    assert line.startswith(f"{name}: not run, ")
    assert "\n" not in line


def test_weights_that_are_not_there_are_told_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def from_pretrained(name: str) -> None:
        raise OSError(f"{name} is no folder\nand no name of a model")

    gliner = import_module("peers.gliner")
    monkeypatch.setitem(sys.modules, "gliner", SimpleNamespace(GLiNER=SimpleNamespace(from_pretrained=from_pretrained)))
    monkeypatch.setattr(gliner, "find_spec", lambda _: True)
    monkeypatch.setenv("VINHDANH_GLINER", "weights")
    gliner._model.cache_clear()
    assert gliner.missing() == "gliner: not run, no weights of weights: weights is no folder"


def test_an_endpoint_that_does_not_answer_is_told_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VINHDANH_LLM_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("VINHDANH_LLM_MODEL", "a model")
    line = import_module("peers.language_model").missing()
    assert line.startswith("language_model: not run, http://127.0.0.1:9/v1 does not answer: ")
    assert "\n" not in line


@pytest.mark.parametrize(
    ("peer", "line"), [("gliner", "gliner: not run, "), ("llama", "llama: no peer, there are vinhdanh, ")]
)
def test_a_peer_that_cannot_be_measured_is_told_in_a_line(
    peer: str, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VINHDANH_GLINER", raising=False)
    with pytest.raises(SystemExit) as stopped:
        import_module("quality").measured({}, [peer])
    assert str(stopped.value).startswith(line)
    assert "\n" not in str(stopped.value)


def test_gliner_gives_names(monkeypatch: pytest.MonkeyPatch) -> None:
    entity = {"start": 38, "end": 49, "label": "person", "score": 0.9}
    model = SimpleNamespace(predict_entities=lambda text, labels, threshold: [entity])
    fake = SimpleNamespace(GLiNER=SimpleNamespace(from_pretrained=lambda name: model))
    monkeypatch.setitem(sys.modules, "gliner", fake)
    monkeypatch.setenv("VINHDANH_GLINER", "a model")
    gliner = import_module("peers.gliner")
    gliner._model.cache_clear()
    found = gliner.extract({"id": "a", "text": SENTENCE, "published": None})
    assert [m["text"] for m in found["mentions"] if m["type"] == "PERSON"] == [SENTENCE[38:49]]


@pytest.fixture
def endpoint(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """An endpoint that gives the answers of the list, one after the other."""
    answers: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.headers["Authorization"] == "Bearer right" else 401)
            self.end_headers()

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"choices": [{"message": {"content": answers.pop(0)}}]}).encode())

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("VINHDANH_LLM_URL", f"http://127.0.0.1:{server.server_port}/v1")
        monkeypatch.setenv("VINHDANH_LLM_MODEL", "a model")
        yield answers
        server.shutdown()


@pytest.mark.parametrize(("key", "runs"), [("right", True), ("wrong", False), (None, False)])
def test_a_wrong_key_is_told_before_any_article_is_sent(
    endpoint: list[str], key: str | None, runs: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VINHDANH_LLM_KEY", raising=False)
    if key:
        monkeypatch.setenv("VINHDANH_LLM_KEY", key)
    line = import_module("peers.language_model").missing()
    assert (line is None) if runs else ("wants another key (VINHDANH_LLM_KEY)" in line)


def test_a_language_model_is_quoted(endpoint: list[str]) -> None:
    quotes = ("Bộ Công an", "Trần Văn Tám", "not there")
    mentions = [{"type": kind, "text": words} for kind, words in zip(("UNIT", "PERSON", "UNIT"), quotes, strict=True)]
    records = [{"award": {"name": "Bằng khen"}, "evidence": SENTENCE}, {"award": None}]
    endpoint.append(f"```json\n{json.dumps({'mentions': mentions, 'records': records})}\n```")
    article = {"id": "a", "text": SENTENCE, "published": None}
    found = import_module("peers.language_model").extract(article)
    check(article, found)
    assert [m["text"] for m in found["mentions"]] == [*quotes[:2]]
    assert [r["evidence"] for r in found["records"]] == [{"start": 0, "end": len(SENTENCE)}]


@pytest.mark.parametrize("answer", ["", "no JSON", "[]", '{"records": 3, "mentions": [1]}'])
def test_an_answer_that_is_none_counts_as_empty(endpoint: list[str], answer: str) -> None:
    endpoint.append(answer)
    found = import_module("peers.language_model").extract({"id": "a", "text": SENTENCE, "published": None})
    assert found == {"id": "a", "mentions": [], "records": []}
