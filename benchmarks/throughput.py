"""How quick, how large: `batch` beside underthesea and pyvi over the same articles, in one run.

usage: python benchmarks/throughput.py [--articles N] [--rounds N]

Each round reads other articles, and everything reads them in turn, each in a process of its own; records only, alone
and with workers, reads four times as many more behind them. Processor seconds after loading, so that other work on the
machine counts as little as it can; wall-clock seconds where workers are compared. pyvi is measured where VINHDANH_PYVI
names a Python that has it (`pip install pyvi` in an environment of its own).
"""

import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sample
from asked import asked
from measured import measurement, spread
from peers import pyvi
from processes import in_process
from workers import dask, processes

from vinhdanh.archive.batch.engines import Inline
from vinhdanh.archive.batch.run import batch
from vinhdanh.archive.batch.settings import settings

ARTICLES, ROUNDS = 800, 3
NER_EVERY = 100
"""underthesea's ner, the slowest, reads one article in so many."""
LONGER = 5
"""Records only reads so many times as many articles, so that opening a sink weighs little, as in an archive."""
WAYS: dict[str, dict[str, Any]] = {
    "records only, gate off": {"gate": False},
    "all mentions": {"all_mentions": True},
}
WORKERS: dict[str, Callable[[Path], float]] = {
    "1 worker": lambda source: processes(source, 1),
    "2 workers": lambda source: processes(source, 2),
    "2 workers of Dask": lambda source: dask(source, 2),
}


def main() -> None:
    """Measure."""
    given = asked(__doc__, articles=ARTICLES, rounds=ROUNDS)
    how = {**vars(given), "source": sample.told()}
    with measurement("throughput", seed=sample.SEED, **how) as figures, tempfile.TemporaryDirectory() as name:
        source = Path(name) / "in.jsonl"
        rounds = [one_round(source, given.articles, turn) for turn in range(given.rounds)]
        figures["ways"] = {
            way: {figure: spread([each[way][figure] for each in rounds]) for figure in rounds[0][way]}
            for way in rounds[0]
        }
        figures["absent"] = [line for line in [pyvi.missing()] if line]


def one_round(source: Path, number: int, turn: int) -> dict[str, dict[str, float]]:
    """Return the figures of each way for the articles of a round."""
    sample.write(source, number, start=number * LONGER * turn)
    found: dict[str, dict[str, float]] = defaultdict(dict)

    def note(way: str, seconds: float, base: float, articles: int, memory: float) -> None:
        found[way] = {"per_second": articles / seconds, "times": base / seconds, "largest_mb": memory}
        print(f"round {turn + 1}: {way}: {articles / seconds:.1f} articles/s", flush=True)

    words, memory = in_process(tokenize, source)
    note("word_tokenize", sum(words), sum(words), number, memory)
    if not pyvi.missing():
        seconds, memory = pyvi.tokenize(source)
        note("pyvi", seconds, sum(words), number, memory)
    some, memory = in_process(named, source)
    note("underthesea ner", sum(some), sum(words[::NER_EVERY]), len(some), memory)
    for way, options in WAYS.items():
        seconds, memory = in_process(run, source, options)
        note(way, seconds, sum(words), number, memory)
    more = number * LONGER
    sample.write(source, more, start=more * turn)
    seconds, memory = in_process(run, source, {})
    note("records only", seconds, sum(words) * LONGER, more, memory)
    walls = {way: work(source) for way, work in WORKERS.items()}
    for way, seconds in walls.items():
        found[way] = {"per_second": more / seconds, "speedup": walls["1 worker"] / seconds}
        print(f"round {turn + 1}: {way}: {more / seconds:.1f} articles/s", flush=True)
    return found


def tokenize(source: Path) -> list[float]:
    """Processor seconds that word_tokenize needs for the lines of each article."""
    from underthesea import word_tokenize

    return _by_lines(word_tokenize, sample.lines(source))


def named(source: Path) -> list[float]:
    """Processor seconds that ner needs for the lines of some of the articles."""
    from underthesea import ner

    return _by_lines(ner, sample.lines(source)[::NER_EVERY])


def _by_lines(read: Callable[[str], object], articles: list[list[str]]) -> list[float]:
    read("Tin mới.")
    spent = []
    for lines in articles:
        begun = time.process_time()
        for line in lines:
            read(line)
        spent.append(time.process_time() - begun)
    return spent


def run(source: Path, options: dict[str, Any]) -> float:
    """Processor seconds of batch in this process, from opening the sink to its last byte."""
    from vinhdanh.archive.batch.worker import warm_up

    made = settings(**options)
    warm_up(made)
    begun = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        batch([str(source)], f"{folder}/out.jsonl", made, engine=Inline())
    return time.process_time() - begun


if __name__ == "__main__":
    main()
