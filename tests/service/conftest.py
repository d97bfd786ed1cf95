"""A service inside the test process for most tests, and one of its own process for those that need a real one."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

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
    def log(self) -> str:
        return self.log_file.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def serve() -> "Callable[..., contextlib.AbstractContextManager[Server]]":
    """`serve(folder, *arguments)`: a service of its own while a `with` lasts."""
    return running


@contextlib.contextmanager
def running(folder: Path, *arguments: str) -> Iterator[Server]:
    """Run `vinhdanh serve` on a free port, in `folder`."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    run = "from vinhdanh.cli import main; main()"
    command = (sys.executable, "-c", run, "serve", "--port", str(port), "--workers", "1", *arguments)
    with (folder / "serve.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stderr=log, env={**os.environ, "NO_COLOR": "1"})
    server = Server(process, f"{LOOPBACK}:{port}", folder / "serve.log")
    try:
        with httpx.Client(base_url=server.url) as session:
            wait_until_ready(session)
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
