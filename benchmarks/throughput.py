"""How quick, how large: `batch` beside underthesea's `word_tokenize` over the same articles, in one run.

usage: python benchmarks/throughput.py ARCHIVE.jsonl[.gz] [--articles N] [--rounds N] [--sinks] [--soak TIMES]

Processor seconds of whole processes, so that other work on the machine counts as little as it can; each round measures
everything in turn, and the medians are compared. `word_tokenize` is measured in a process that does nothing else.
"""

import argparse
import gzip
import json
import multiprocessing
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from vinhdanh.archive.batch.engines import Inline, Processes
from vinhdanh.archive.batch.run import Progress, batch
from vinhdanh.archive.batch.settings import settings

SHARD = 1 << 20


def main() -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sinks", action="store_true", help="measure what databases cost")
    parser.add_argument("--soak", type=int, metavar="TIMES", help="memory over the archive read so many times")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "in.jsonl"
        count = copy(given.archive, source, given.articles, given.soak or 1)
        if given.soak:
            soak(source)
        elif given.sinks:
            sinks(source, count, given.rounds)
        else:
            throughput(source, count, given.rounds)


def copy(archive: Path, target: Path, limit: int, times: int) -> int:
    """Write the archive's first articles, so many times under different ids; return their number."""
    count = 0
    with target.open("w", encoding="utf-8") as out:
        for turn in range(times):
            with gzip.open(archive, "rt", encoding="utf-8") if archive.suffix == ".gz" else archive.open() as stream:
                for number, line in enumerate(stream):
                    if number == limit:
                        break
                    article = json.loads(line)
                    article["id"] = f"{turn}-{number}"
                    out.write(json.dumps(article, ensure_ascii=False) + "\n")
                    count += 1
    return count


def throughput(source: Path, count: int, rounds: int) -> None:
    """Processor seconds of batch in one process and of word_tokenize; wall seconds of one and two workers."""
    costs: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, work in (("word_tokenize", tokenize), ("records only", records_only), ("all mentions", all_mentions)):
            costs.setdefault(name, []).append(in_process(work, source)[0])
        for workers in (1, 2):
            costs.setdefault(f"{workers} workers, wall", []).append(wall(source, workers))
    median = {name: statistics.median(values) for name, values in costs.items()}
    print("| run | seconds | articles/s | times word_tokenize |\n| --- | --- | --- | --- |")
    for name, seconds in median.items():
        times = f"{median['word_tokenize'] / seconds:.1f}" if "wall" not in name else "–"
        print(f"| {name} | {seconds:.1f} | {count / seconds:.0f} | {times} |")
    print(f"| 2 workers to 1 | {median['1 workers, wall'] / median['2 workers, wall']:.2f} times | | |")
    print(f"| largest memory, records only | {in_process(records_only, source)[1]:.0f} MB | | |")


def in_process(work: Callable[[Path], float], source: Path) -> tuple[float, float]:
    """Do a work in a new process; return its processor seconds after loading, and its largest memory in MB."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, (work, source))


def _measured(work: Callable[[Path], float], source: Path) -> tuple[float, float]:
    seconds = work(source)
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def tokenize(source: Path) -> float:
    """word_tokenize over all lines."""
    from underthesea import word_tokenize

    word_tokenize("Tin mới.")
    started = time.process_time()
    with source.open(encoding="utf-8") as stream:
        for article in stream:
            for line in json.loads(article)["text"].split("\n"):
                if line.strip():
                    word_tokenize(line)
    return time.process_time() - started


def records_only(source: Path) -> float:
    """batch in this process, records only."""
    return _inline(source, all_mentions=False)


def all_mentions(source: Path) -> float:
    """batch in this process, all mentions."""
    return _inline(source, all_mentions=True)


def _inline(source: Path, *, all_mentions: bool) -> float:
    from vinhdanh.archive.batch.worker import warm_up

    made = settings(all_mentions=all_mentions, shard_bytes=SHARD)
    warm_up(made)
    started = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        batch([str(source)], f"{folder}/out.jsonl", made, engine=Inline())
    return time.process_time() - started


def wall(source: Path, workers: int) -> float:
    """Wall seconds from the first shard that is done to the last, with some workers."""
    times: list[float] = []
    made = settings(shard_bytes=SHARD // 4)
    with tempfile.TemporaryDirectory() as folder:
        watch = lambda _: times.append(time.monotonic())  # noqa: E731
        batch([str(source)], f"{folder}/out.jsonl", made, engine=Processes(made, workers), watch=watch)
    return times[-1] - times[0]


def sinks(source: Path, count: int, rounds: int) -> None:
    """Processor seconds of a run into each sink, beside a run into JSON Lines."""
    print(f"{count} articles\n\n| sink | seconds | more than JSON Lines |\n| --- | --- | --- |")
    costs: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name in ("out.jsonl", "out.csv", "out.parquet", "out.db", "out.duckdb"):
            with tempfile.TemporaryDirectory() as folder:
                made = settings()
                started = time.process_time()
                batch([str(source)], f"{folder}/{name}", made, engine=Inline())
                costs.setdefault(name, []).append(time.process_time() - started)
    base = statistics.median(costs["out.jsonl"])
    for name, values in costs.items():
        seconds = statistics.median(values)
        print(f"| {name} | {seconds:.1f} | {seconds / base - 1:+.1%} |")


def soak(source: Path) -> None:
    """Memory of the worker as the articles go by."""
    made = settings(shard_bytes=4 * SHARD)
    print("| articles | main process, MB | worker, MB |\n| --- | --- | --- |")
    shown = 0

    def watch(progress: Progress) -> None:
        nonlocal shown
        if progress.articles >= shown:
            shown = progress.articles + 10_000
            main = psutil.Process()
            workers = [
                child.memory_info().rss for child in main.children() if "spawn_main" in " ".join(child.cmdline())
            ]
            print(
                f"| {progress.articles} | {main.memory_info().rss >> 20} | {max(workers, default=0) >> 20} |",
                flush=True,
            )

    with tempfile.TemporaryDirectory() as folder:
        batch([str(source)], f"{folder}/out.jsonl", made, engine=Processes(made, 1), watch=watch)


if __name__ == "__main__":
    main()
