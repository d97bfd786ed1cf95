"""What each sink costs in a run over an archive, beside extracting: processor seconds, and size on disk.

usage: python benchmarks/sinks.py [--articles N] [--rounds N]     (default 100,000 articles: half an hour)

The articles are extracted once, by a run into JSON Lines. Then runs into each sink get the parts that a worker would
have made, so that what they spend is all but extracting: opening, ledger, loading, joining. In each round all take
their turn. PostgreSQL is started from Debian's package as in the tests, and its own processor time counts.
"""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import sample
from asked import asked
from measured import measurement, significant, spread
from servers import postgres

from vinhdanh.archive.batch.engines import Given
from vinhdanh.archive.batch.run import batch
from vinhdanh.archive.batch.settings import settings
from vinhdanh.archive.batch.worker import Done, Task, warm_up

ARTICLES, ROUNDS = 100_000, 3
REST = 1.0
"""Seconds until a server's process whose client is gone has ended, and its time counts for the first process."""
FILES = ("jsonl", "jsonl.gz", "jsonl.zst", "csv", "parquet", "db", "duckdb")


class Parts(Executor):
    """Does a task once and keeps its part; from then on it hands out copies. `seconds`: spent in all this."""

    def __init__(self, folder: Path) -> None:
        """Keep parts in `folder`."""
        self.folder = folder
        self.done: dict[tuple[int, int], Done] = {}
        self.seconds = 0.0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Do the task, or hand out what came of it."""
        begun = time.process_time()
        (task,) = args
        kept = self.folder / f"{task.shard.key[1]}.jsonl"
        if task.shard.key in self.done:
            shutil.copyfile(kept, task.part)
        else:
            self.done[task.shard.key] = self._first(fn, task, kept)
        self.seconds += time.process_time() - begun
        future: Future[Any] = Future()
        future.set_result(self.done[task.shard.key])
        return future

    def _first(self, work: Callable[[Task], Done], task: Task, kept: Path) -> Done:
        done = work(task)
        shutil.copyfile(task.part, kept)
        return done


def main() -> None:
    """Measure."""
    given = asked(__doc__, articles=ARTICLES, rounds=ROUNDS)
    how = {**vars(given), "source": sample.told()}
    with (
        measurement("sinks", seed=sample.SEED, **how) as figures,
        tempfile.TemporaryDirectory() as name,
        postgres() as pg,
    ):
        folder = Path(name)
        (folder / "parts").mkdir()
        sample.write(folder / "in.jsonl", given.articles)
        parts = Parts(folder / "parts")
        warm_up(settings())
        one(folder, "jsonl", parts)
        extracting = parts.seconds
        print(f"extracted in {extracting:.1f} s", flush=True)
        runs: dict[str, list[dict[str, float]]] = {}
        for _ in range(given.rounds):
            for kind in FILES:
                runs.setdefault(kind, []).append(one(folder, kind, parts))
            if pg:
                runs.setdefault("postgresql", []).append(server(folder, pg, parts))
        figures["records"] = sum(done.records for done in parts.done.values())
        figures["extracting_seconds"] = significant(extracting)
        figures["sinks"] = {kind: summed(each, extracting) for kind, each in runs.items()}
        figures["absent"] = [] if pg else ["postgresql: not run, PostgreSQL is not installed"]
        figures["server_seconds"] = sum(run.get("server_seconds", 0) for each in runs.values() for run in each)


def summed(runs: list[dict[str, float]], extracting: float) -> dict[str, Any]:
    """Return medians: seconds of all but extracting, their share of the whole run, and the size."""
    seconds = [run["seconds"] for run in runs]
    found: dict[str, Any] = {"seconds": spread(seconds), "share": spread([s / (s + extracting) for s in seconds])}
    if "server_seconds" in runs[0]:
        found["server_seconds"] = spread([run["server_seconds"] for run in runs])
    return found | {"megabytes": significant(runs[-1]["bytes"] / 1e6)}


def one(folder: Path, kind: str, parts: Parts) -> dict[str, float]:
    """Run into a file."""
    with emptied(folder / "out") as out:
        seconds = spent(folder, str(out / f"all.{kind}"), parts)
        return {
            "seconds": seconds,
            "bytes": sum(path.stat().st_size for path in out.glob(f"all.{kind}*") if path.is_file()),
        }


def server(folder: Path, pg: Any, parts: Parts) -> dict[str, float]:
    """Run into a new database of the server; its processor time is part of the seconds."""
    import psycopg

    with emptied(folder / "out") as out:
        url = pg.create(f"sinks{time.monotonic_ns()}")
        with psycopg.connect(url, autocommit=True) as connection:
            size = "SELECT pg_database_size(current_database())"
            (empty,) = connection.execute(size).fetchone() or (0,)
            before = server_seconds(pg)
            seconds = spent(folder, url, parts, state=out)
            busy = server_seconds(pg) - before
            (full,) = connection.execute(size).fetchone() or (0,)
    return {"seconds": seconds + busy, "server_seconds": busy, "bytes": full - empty}


def spent(folder: Path, to: str, parts: Parts, state: Path | None = None) -> float:
    """Run; return processor seconds without those of the parts."""
    begun, before = time.process_time(), parts.seconds
    batch([str(folder / "in.jsonl")], to, settings(), engine=Given(parts, 1), state=state)
    print(to.rsplit("/", 1)[-1], f"{time.process_time() - begun - parts.seconds + before:.1f} s", flush=True)
    return time.process_time() - begun - (parts.seconds - before)


def server_seconds(pg: Any) -> float:
    """Processor seconds of a server so far: of its first process, of those it had, of those it has."""
    time.sleep(REST)
    first = psutil.Process(int((pg.folder / "data" / "postmaster.pid").read_text().split()[0]))
    total: float = sum(first.cpu_times()[:4])
    for process in first.children(recursive=True):
        total += sum(process.cpu_times()[:2])
    return total


@contextmanager
def emptied(folder: Path) -> Iterator[Path]:
    """Give an empty folder, which is removed afterwards."""
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
