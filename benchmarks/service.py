#!/usr/bin/env python3
"""Load on `vinhdanh serve`: wrk with 32 connections on the sample corpus, beside `extract_many` in one process.

usage: python benchmarks/service.py [--rounds 3] [--seconds 20]     (seconds of a round of wrk)

Memory is that of the service and its workers together (RSS), at the start and every ten seconds under load. Needs wrk
(https://github.com/wg/wrk).
"""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import psutil
from asked import asked
from measured import measurement, spread

import vinhdanh

ROOT = Path(__file__).resolve().parents[1]
CONNECTIONS = 32
EVERY = 10
"""Seconds between two looks at the memory."""
ALONE = 20
"""Seconds that `extract_many` runs at most."""
SCRIPT = """
local bodies, n = {}, 0
for line in io.lines(os.getenv("BODIES")) do bodies[#bodies + 1] = line end
refused, failed = 0, 0
wrk.method, wrk.headers["Content-Type"] = "POST", "application/json"
request = function() n = n + 1; return wrk.format(nil, nil, nil, bodies[n % #bodies + 1]) end
response = function(status)
  if status == 429 then refused = refused + 1 elseif status ~= 200 then failed = failed + 1 end
end
local threads = {}
setup = function(thread) table.insert(threads, thread) end
done = function(summary, latency)
  local e, t = summary.errors, threads[1]
  io.write(string.format('{"requests": %d, "seconds": %f, "p50": %f, "p99": %f, "refused": %d, "failed": %d}',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    t:get("refused"), t:get("failed") + e.connect + e.read + e.write + e.timeout))
end
"""


def articles() -> list[dict[str, str]]:
    """Return the articles of the sample corpus."""
    return [
        {"id": p.stem, "text": p.read_text(encoding="utf-8")} for p in sorted((ROOT / "corpus/articles").glob("*.txt"))
    ]


@contextlib.contextmanager
def service() -> Iterator[tuple[str, psutil.Process]]:
    """Run the service with its default settings; yield its address and its process when all workers are up."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    run = "from vinhdanh.cli import main; main()"
    with tempfile.TemporaryDirectory() as folder:
        command = (sys.executable, "-c", run, "serve", "--port", str(port))
        process = subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL)
        try:
            while not up(url):
                time.sleep(0.2)
            yield url, psutil.Process(process.pid)
        finally:
            process.terminate()
            process.wait()


def up(url: str) -> bool:
    """Return whether all workers, one a core, are up."""
    try:
        with urllib.request.urlopen(f"{url}/readyz") as answer:  # http  # nosec B310
            return bool(json.load(answer)["workers"] == len(os.sched_getaffinity(0)))
    except OSError:
        return False


def load(url: str, seconds: int, bodies: Path) -> dict[str, float]:
    """Return what wrk measures."""
    script = bodies.with_suffix(".lua")
    script.write_text(SCRIPT, encoding="utf-8")
    options = ("-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "60s", "-s", str(script))
    environment = {**os.environ, "BODIES": str(bodies)}
    command = ("wrk", *options, f"{url}/v1/extract")
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True)
    figures: dict[str, float] = json.loads(done.stdout[done.stdout.index('{"requests"') :])
    return figures


@contextlib.contextmanager
def watched(process: psutil.Process) -> Iterator[list[int]]:
    """Give a list to which the MB of a process and its children are added every ten seconds while the block runs."""
    memory, over = [], threading.Event()

    def look() -> None:
        while not over.wait(EVERY):
            memory.append(megabytes(process))

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield memory
    finally:
        over.set()
        thread.join()


def megabytes(process: psutil.Process) -> int:
    """Return the resident memory of a process and its children."""
    return sum(one.memory_info().rss for one in (process, *process.children(recursive=True))) >> 20


def in_process(seconds: int) -> float:
    """Return articles a second of `extract_many` in this process."""
    results = vinhdanh.extract_many(cycle(articles()))
    for _ in articles():
        next(results)
    begin, number = time.perf_counter(), 0
    while time.perf_counter() < begin + seconds:
        next(results)
        number += 1
    return number / (time.perf_counter() - begin)


def main() -> None:
    """Measure in turns."""
    given = asked(__doc__, rounds=3, seconds=20)
    if shutil.which("wrk") is None:
        sys.exit("wrk is not installed; see https://github.com/wg/wrk")
    how = {**vars(given), "connections": CONNECTIONS}
    with measurement("service", **how) as figures:
        runs, alone, figures["memory_mb"] = rounds(given.rounds, given.seconds)
        rates = [run["requests"] / run["seconds"] for run in runs]
        figures["per_second"], figures["alone"] = spread(rates), spread(alone)
        figures["ratio"] = spread([rate / bare for rate, bare in zip(rates, alone, strict=True)])
        figures.update({f"{name}_ms": spread([run[name] for run in runs]) for name in ("p50", "p99")})
        figures.update({name: round(sum(run[name] for run in runs)) for name in ("requests", "refused", "failed")})


def rounds(number: int, seconds: int) -> tuple[list[dict[str, float]], list[float], list[list[int]]]:
    """Return what wrk measured, the articles a second of `extract_many`, in turns, and the memory.

    Memory: at the start, then a list a round.
    """
    runs, alone = [], []
    with tempfile.TemporaryDirectory() as folder, service() as (url, process):
        memory = [[megabytes(process)]]
        bodies = Path(folder) / "bodies.jsonl"
        bodies.write_text("".join(json.dumps(one) + "\n" for one in articles()), encoding="utf-8")
        load(url, 5, bodies)
        for _ in range(number):
            with watched(process) as seen:
                runs.append(load(url, seconds, bodies))
            memory.append(seen)
            alone.append(in_process(min(seconds, ALONE)))
    return runs, alone, memory


if __name__ == "__main__":
    main()
