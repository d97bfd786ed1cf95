"""A real service: what happens when a worker dies, the queue is full, the service ends."""

import asyncio
import operator
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from fastapi import HTTPException

from vinhdanh.service.examples import TEXT
from vinhdanh.service.workers import Workers

httpx = pytest.importorskip("httpx")
psutil = pytest.importorskip("psutil")
LONG = "\n".join([TEXT] * 150)


def workers(server: Any) -> "list[psutil.Process]":
    children = psutil.Process(server.process.pid).children(recursive=True)
    return [one for one in children if "spawn_main" in " ".join(one.cmdline())]


def extract(server: Any, text: str) -> "httpx.Response":
    return httpx.post(f"{server.url}/v1/extract", json={"text": text}, timeout=120)


def kill_at_work(server: Any) -> None:
    """Kill the worker as soon as it has been busy for a moment."""
    (one,) = workers(server)
    before = one.cpu_times().user
    while one.cpu_times().user < before + 0.1:
        pass
    one.kill()


def test_a_killed_worker_costs_one_retry(server: Any) -> None:
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(extract, server, LONG)
        kill_at_work(server)
        assert answer.result().status_code == 200
    assert extract(server, TEXT).json()["records"]


def test_an_article_that_kills_every_worker_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def go() -> None:
        workers = Workers(1, 4, None, 1000)
        workers.start()
        with pytest.raises(HTTPException) as refused:
            await workers.run(3)  # type: ignore[arg-type]
        await workers.close()
        assert (refused.value.status_code, refused.value.headers) == (503, {"Retry-After": "1"})

    monkeypatch.setattr("vinhdanh.service.worker.prepare", operator.is_)
    monkeypatch.setattr("vinhdanh.service.worker.run", os._exit)
    asyncio.run(go())


def test_a_worker_killed_at_rest_costs_nothing(server: Any) -> None:
    (one,) = workers(server)
    one.kill()
    one.wait()
    assert extract(server, TEXT).status_code == 200


def test_a_full_queue_is_told(server: Any) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: extract(server, LONG), range(8)))
    statuses = [one.status_code for one in answers]
    assert set(statuses) == {200, 429}
    assert statuses.count(200) >= 3
    refused = next(one for one in answers if one.status_code == 429)
    assert refused.headers["content-type"] == "application/problem+json"
    assert int(refused.headers["retry-after"]) >= 1


def test_the_log_quotes_no_article(server: Any) -> None:
    extract(server, TEXT)
    assert "POST /v1/extract 200" in server.log
    assert [words for words in ("Huân chương", "May 5", "window.hit", "Traceback") if words in server.log] == []


def test_running_requests_end_before_the_service(serve: Any, tmp_path: Path) -> None:
    with serve(tmp_path) as server, ThreadPoolExecutor() as pool:
        children = workers(server)
        answer = pool.submit(extract, server, LONG)
        threading.Event().wait(0.3)
        server.process.send_signal(signal.SIGTERM)
        assert answer.result().status_code == 200
        assert server.process.wait(timeout=60) == 0
        assert not [one for one in children if one.is_running()]
        assert TEXT not in server.log
        assert "POST /v1/extract 200" in server.log


def test_a_service_that_is_still_starting_ends_when_it_is_told(serve: Any, tmp_path: Path) -> None:
    with serve(tmp_path, ready="/healthz") as server:
        children = workers(server)
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(timeout=60) == 0
        _, alive = psutil.wait_procs(children, timeout=30)
        assert not alive
        assert "Traceback" not in server.log


def test_workers_do_not_outlive_a_killed_service(serve: Any, tmp_path: Path) -> None:
    """Not even those that are about to start."""
    with serve(tmp_path, ready="/healthz") as server:
        while not (children := workers(server)):
            time.sleep(0.01)
        server.process.kill()
        _, alive = psutil.wait_procs(children, timeout=30)
    assert not alive
