"""Who may call, what a browser may do with the answers, what the log tells."""

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.errors import UsageError
from vinhdanh.service.settings import Settings

httpx = pytest.importorskip("httpx")
KEY = "0123456789abcdef0123456789abcdef"
SECRET = "Trần Văn Bí Mật"


@pytest.fixture
def make() -> Iterator[Callable[..., "httpx.Client"]]:
    """Clients of services without workers."""
    from starlette.testclient import TestClient

    from vinhdanh.service.app import create_app

    def client(*, host: str = "127.0.0.1", **settings: Any) -> "httpx.Client":
        app = create_app(Settings(**settings))
        return TestClient(app, base_url=f"http://{host}", raise_server_exceptions=False)

    return client


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.0.0.1:9", "[::1]:9", "LOCALHOST"])
def test_without_a_key_loopback_names_are_served(make: Callable[..., "httpx.Client"], host: str) -> None:
    assert make().get("/healthz", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1.example.org", "localhost@example.org", "[", ""])
def test_without_a_key_other_names_are_not(make: Callable[..., "httpx.Client"], host: str) -> None:
    assert make().get("/healthz", headers={"Host": host}).status_code == 421


@pytest.mark.parametrize(
    ("header", "status"),
    [(f"Bearer {KEY}", 200), (f"bearer {KEY}", 200), (KEY, 401), (f"Basic {KEY}", 401), ("Bearer x", 401), ("", 401)],
)
def test_with_a_key_v1_needs_it(make: Callable[..., "httpx.Client"], header: str, status: int) -> None:
    client = make(api_key=KEY, host="example.org")
    answer = client.get("/v1/schema", headers={"Authorization": header})
    assert answer.status_code == status
    assert status == 200 or answer.headers["www-authenticate"] == "Bearer"
    assert client.get("/healthz").status_code == 200


def test_the_document_tells_of_the_key(make: Callable[..., "httpx.Client"]) -> None:
    document = make(api_key=KEY).get("/openapi.json").json()
    assert document["paths"]["/v1/extract"]["post"]["security"] == [{"key": []}]
    assert "401" in document["paths"]["/v1/schema"]["get"]["responses"]


def test_cors_is_off_unless_an_origin_is_named(make: Callable[..., "httpx.Client"]) -> None:
    headers = {"Origin": "https://a.example", "Access-Control-Request-Method": "POST"}
    closed, opened = make(), make(origins=("https://a.example",))
    assert "access-control-allow-origin" not in closed.get("/healthz", headers=headers).headers
    assert closed.options("/v1/extract", headers=headers).status_code == 405
    assert opened.options("/v1/extract", headers=headers).headers["access-control-allow-origin"] == "https://a.example"
    other = opened.options("/v1/extract", headers={**headers, "Origin": "https://b.example"})
    assert "access-control-allow-origin" not in other.headers


@pytest.mark.parametrize("path", ["/", "/healthz", "/v1/schema", "/nowhere", "/problems"])
def test_every_answer_carries_the_headers(make: Callable[..., "httpx.Client"], path: str) -> None:
    headers = make().get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "http" not in policy
    assert (headers["x-content-type-options"], headers["x-frame-options"]) == ("nosniff", "DENY")


def test_the_log_quotes_nothing(
    make: Callable[..., "httpx.Client"], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr("vinhdanh.service.extract.articles", fail)
    caplog.set_level("DEBUG")
    body = json.dumps({"text": SECRET}).encode()
    answer = make().post(f"/v1/extract?title={SECRET}", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422
    answer = make().post("/v1/extract", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["type"]) == (500, "/problems#internal")
    own = "\n".join(r.getMessage() for r in caplog.records if r.name.startswith(("vinhdanh", "uvicorn")))
    assert "RuntimeError at " in own
    assert "POST /v1/extract 500" in own
    assert SECRET not in own + answer.text


def test_a_body_that_does_not_come_is_given_up() -> None:
    from vinhdanh.service.app import create_app

    sent: list[Any] = []

    async def receive() -> Any:
        await asyncio.sleep(60)

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [(b"host", b"localhost"), (b"content-type", b"text/plain")]
    scope = {"type": "http", "method": "POST", "path": "/v1/extract", "query_string": b"", "headers": headers}
    asyncio.run(create_app(Settings(body_seconds=0.1))(scope, receive, send))
    assert sent[0]["status"] == 408


@pytest.mark.parametrize("content", ["", "short", "two words of a key that is long", "khóa-khóa-khóa-khóa-khóa"])
def test_bad_keys_are_refused(tmp_path: Path, content: str) -> None:
    from vinhdanh.service.serve import read_key

    (tmp_path / "key").write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match="key"):
        read_key(tmp_path / "key")


def test_other_addresses_need_a_key() -> None:
    from vinhdanh.service.serve import serve

    with pytest.raises(UsageError, match=r"--host 0\.0\.0\.0: .*; add --api-key-file FILE"):
        serve(Settings(), "0.0.0.0", 0)
