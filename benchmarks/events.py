"""How well records of several articles are put together: the judged pairs of `docs/data/event_pairs.tsv`.

usage: python benchmarks/events.py

Extracts the articles of these pairs, from `../shared`, puts their records together, and compares with the verdicts.
Writes `benchmarks/results/events.json`.
"""

import gzip
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from measured import measurement

import vinhdanh
from vinhdanh.archive.rows import rows
from vinhdanh.evaluation.event_pairs import PAIRS, measure, read

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
SEED = 0


def main() -> None:
    """Measure."""
    judged = read(ROOT / PAIRS)
    wanted = {article for pair in judged for article, _ in (pair.a, pair.b)}
    with measurement("events", seed=SEED) as figures:
        results = vinhdanh.extract_many(article for article in articles() if article["id"] in wanted)
        found = [row for result in results for row in rows(result)]
        for half in ("test", "tune", "both"):
            pairs = [pair for pair in judged if half in ("both", pair.half)]
            figures[half] = asdict(measure(found, pairs, seed=SEED))


def articles() -> Iterator[dict[str, Any]]:
    """Yield the articles of `dev` and those of the archive."""
    with (SHARED / "gold" / "dev.jsonl").open(encoding="utf-8") as lines:
        yield from (_given(json.loads(line)) for line in lines)
    with gzip.open(SHARED / "archive" / "press.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from (_given(json.loads(line)) for line in lines)


def _given(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("id", "text", "title", "published") if name in row}


if __name__ == "__main__":
    main()
