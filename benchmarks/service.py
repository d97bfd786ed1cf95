#!/usr/bin/env python3
"""Load on `vinhdanh serve`: wrk with 32 connections on the sample corpus, beside `extract_many` in one process.

usage: python benchmarks/service.py [SECONDS]

Prints the table of benchmarks/README.md. Needs wrk (https://github.com/wg/wrk).
"""

import contextlib
import json
import os
import platform
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from datetime import date
from itertools import cycle
from pathlib import Path

import vinhdanh

ROOT = Path(__file__).resolve().parents[1]
CONNECTIONS = 32
ROUNDS = 3
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
def service() -> Iterator[str]:
    """Run the service with its default settings; yield its address when all workers are up."""
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
            yield url
        finally:
            process.terminate()
            process.wait()


def up(url: str) -> bool:
    """Return whether all workers, one a core, are up."""
    try:
        with urllib.request.urlopen(f"{url}/readyz") as answer:
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
    """Measure in turns and print the medians."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    if shutil.which("wrk") is None:
        sys.exit("wrk is not installed; see https://github.com/wg/wrk")
    runs, alone = [], []
    with tempfile.TemporaryDirectory() as folder, service() as url:
        bodies = Path(folder) / "bodies.jsonl"
        bodies.write_text("".join(json.dumps(one) + "\n" for one in articles()), encoding="utf-8")
        load(url, 5, bodies)
        for _ in range(ROUNDS):
            runs.append(load(url, seconds, bodies))
            alone.append(in_process(seconds))
    run = sorted(runs, key=lambda one: one["requests"] / one["seconds"])[ROUNDS // 2]
    rate, bare = run["requests"] / run["seconds"], sorted(alone)[ROUNDS // 2]
    cores = len(os.sched_getaffinity(0))
    print(
        f"{date.today()}, Python {platform.python_version()}, {platform.system()} {platform.machine()}, {cores} cores\n"
    )
    print("| figure | |\n| --- | --- |")
    print(f"| requests a second | {rate:.1f} |")
    print(f"| articles a second, `extract_many` in one process | {bare:.1f} |")
    print(f"| ratio (bound 0.8) | {rate / bare:.2f} |")
    print(f"| p50, p99 | {run['p50']:.0f} ms, {run['p99']:.0f} ms |")
    print(f"| p99 : p50 (bound 20) | {run['p99'] / run['p50']:.1f} |")
    total, refused, failed = (f"{sum(one[name] for one in runs):.0f}" for name in ("requests", "refused", "failed"))
    print(f"| refused with 429, other errors, of {total} | {refused}, {failed} |")


if __name__ == "__main__":
    main()
