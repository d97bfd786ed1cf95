"""A service inside the test process for most tests, one in a process of its own for others, and its page in a tab."""

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import vinhdanh
from vinhdanh.archive.store import Store, StoreWriter

from ..browser import DESKTOP
from ..program import PROGRAM, free_port
from .pages import HOSTILE, SAMPLE

pytest.importorskip("fastapi")
httpx = pytest.importorskip("httpx")

LOOPBACK = "http://127.0.0.1"


@pytest.fixture(scope="session")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator["httpx.Client"]:
    """A service with one worker and small limits."""
    from starlette.testclient import TestClient

    from vinhdanh.service.app import create_app
    from vinhdanh.service.settings import Settings

    corrections = tmp_path_factory.mktemp("service") / "corrections.jsonl"
    settings = Settings(workers=1, max_bytes=100_000, max_chars=20_000, max_articles=5, corrections=corrections)
    with TestClient(create_app(settings), base_url=LOOPBACK) as session:
        wait_until_ready(session)
        yield session


@dataclass
class Server:
    """A service in a process of its own; `log` is what it wrote to standard error."""

    process: "subprocess.Popen[bytes]"
    url: str
    log_file: Path

    @property
    def folder(self) -> Path:
        return self.log_file.parent

    @property
    def log(self) -> str:
        return self.log_file.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def serve() -> "Callable[..., contextlib.AbstractContextManager[Server]]":
    """`serve(folder, *arguments)`: a service of its own while a `with` lasts."""
    return running


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A service with one worker and a short queue, over a store that holds the sample and a hostile article."""
    folder = tmp_path_factory.mktemp("server")
    writer = StoreWriter(Store.named(str(folder / "r.db")))
    for id, text, published in (
        ("mẫu/1", SAMPLE, "2022-02-25"),
        ('"><img src=x onerror=window.hit=7>', HOSTILE, "2020"),
    ):
        writer.write(vinhdanh.extract(text, id=id, published=published))
    writer.close()
    with running(folder, "--store", "r.db", "--corrections", "gold.jsonl", "--queue", "3") as one:
        yield one


@pytest.fixture
def tab(browser: Any, server: Server) -> Iterator[Any]:
    """The page in a tab that fails the test on a console message, a script error, or a request elsewhere."""
    tab, wrong = browser.new_page(), []
    tab.on("console", lambda message: wrong.append(message.text))
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    tab.on("request", lambda one: None if one.url.startswith((server.url, "blob:")) else wrong.append(one.url))
    tab.set_viewport_size(DESKTOP)
    tab.set_default_timeout(30_000)
    tab.goto(server.url)
    yield tab
    assert tab.evaluate("window.hit") is None
    tab.close()
    assert wrong == []


@contextlib.contextmanager
def running(folder: Path, *arguments: str, ready: str = "/readyz") -> Iterator[Server]:
    """Run `vinhdanh serve` on a free port, in `folder`; wait until the address `ready` answers with 200."""
    port = free_port()
    command = (*PROGRAM, "serve", "--port", str(port), "--workers", "1", *arguments)
    with (folder / "serve.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stderr=log, env={**os.environ, "NO_COLOR": "1"})
    server = Server(process, f"{LOOPBACK}:{port}", folder / "serve.log")
    try:
        with httpx.Client(base_url=server.url) as session:
            wait_until_ready(session, ready)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=60)


def wait_until_ready(client: "httpx.Client", path: str = "/readyz") -> None:
    """Wait for the first worker."""
    for _ in range(1200):
        with contextlib.suppress(httpx.ConnectError):
            if client.get(path).status_code == 200:
                return
        time.sleep(0.1)
    raise AssertionError("the service does not start")
