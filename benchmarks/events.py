"""How well records of several articles are put together: the judged pairs of `docs/data/event_pairs.tsv`.

usage: python benchmarks/events.py

Extracts the articles of these pairs, from `../shared`, puts their records together, and compares with the verdicts.
Writes `benchmarks/results/events.json`.
"""

import gzip
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import sample
from measured import measurement

import vinhdanh
from vinhdanh.archive.rows import rows
from vinhdanh.evaluation.event_pairs import PAIRS, measure, read

SEED = 0


def main() -> None:
    """Measure."""
    sample.needed(sample.DEV, sample.ARCHIVE)
    judged = read(sample.ROOT / PAIRS)
    wanted = {article for pair in judged for article, _ in (pair.a, pair.b)}
    with measurement("events", seed=SEED) as figures:
        results = vinhdanh.extract_many(article for article in articles() if article["id"] in wanted)
        found = [row for result in results for row in rows(result)]
        for half in ("test", "tune", "both"):
            pairs = [pair for pair in judged if half in ("both", pair.half)]
            figures[half] = asdict(measure(found, pairs, seed=SEED))


def articles() -> Iterator[dict[str, Any]]:
    """Yield the articles of `dev` and those of the archive."""
    with sample.DEV.open(encoding="utf-8") as lines:
        yield from (_given(json.loads(line)) for line in lines)
    with gzip.open(sample.ARCHIVE, "rt", encoding="utf-8") as lines:
        yield from (_given(json.loads(line)) for line in lines)


def _given(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("id", "text", "title", "published") if name in row}


if __name__ == "__main__":
    main()
