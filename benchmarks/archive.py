"""How time and memory of `batch` grow with the size of an archive; records only, one process, JSON Lines.

usage: python benchmarks/archive.py [--articles N]     (default 200,000: half an hour)

One run; processor seconds from the first article on, and memory of the one process that does all, are noted on the
way. The exponent is fitted by least squares through the logarithms of articles and seconds.
"""

import tempfile
import time
from pathlib import Path
from typing import Any

import psutil
import sample
from asked import asked
from measured import exponent, measurement, significant
from processes import in_process

from vinhdanh.archive.batch.engines import Inline
from vinhdanh.archive.batch.run import Progress, batch
from vinhdanh.archive.batch.settings import settings
from vinhdanh.archive.batch.worker import warm_up

ARTICLES = 200_000
STEPS = (1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 150_000, 200_000)
SHARD = 1 << 20


def main() -> None:
    """Measure."""
    number = asked(__doc__, articles=ARTICLES).articles
    with (
        measurement("archive", seed=sample.SEED, source=sample.told()) as figures,
        tempfile.TemporaryDirectory() as name,
    ):
        source = Path(name) / "in.jsonl"
        sample.write(source, number)
        found, largest = in_process(run, source, Path(name) / "out.jsonl", number)
        points = found["points"]
        figures.update(found, largest_mb=round(largest))
        figures["exponent"] = exponent([p["articles"] for p in points], [p["seconds"] for p in points])


def run(source: Path, out: Path, number: int) -> dict[str, Any]:
    """Return the points on the way, processor seconds of the opening and of the end, and the records."""
    made = settings(shard_bytes=SHARD)
    warm_up(made)
    steps = [step for step in STEPS if step < number]
    points: list[dict[str, float]] = []
    begun = time.process_time()
    marks: list[float] = []

    def watch(progress: Progress) -> None:
        if progress.articles == number or steps and progress.articles >= steps[0]:
            seconds, memory = time.process_time() - marks[0], psutil.Process().memory_info().rss >> 20
            points.append({"articles": progress.articles, "seconds": significant(seconds), "memory_mb": memory})
            steps[:1] = []
            print(points[-1], flush=True)

    def say(_: str) -> None:
        marks.append(time.process_time())

    engine = Inline()
    engine.workers = 0  # nothing ahead: what `watch` is told is all that was done
    outcome = batch([str(source)], str(out), made, engine=engine, watch=watch, say=say)
    end = time.process_time() - marks[0] - points[-1]["seconds"]
    opening = significant(marks[0] - begun)
    return {
        "points": points,
        "opening_seconds": opening,
        "end_seconds": significant(end),
        "records": outcome.now.records,
    }


if __name__ == "__main__":
    main()
