"""The accuracy guard: figures of the code as it stands, beside the last ones recorded in docs/accuracy.md.

usage: python -m vinhdanh.evaluation.guard [CHANGE]     (in the project's folder; prints rows for docs/accuracy.md)
"""

import json
import re
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from vinhdanh.api import extract_many
from vinhdanh.evaluation.scoring import Counts, score

DATA = {
    "corpus": Path("corpus/gold.jsonl"),
    "patterns": Path("tests/data/patterns.jsonl"),
    "seed": Path("../shared/gold/seed.jsonl"),
    "dev": Path("../shared/gold/dev.jsonl"),
}
"""Gold files, from the project's folder; the last two are not ours to ship and may be absent."""
FIGURES = {
    "strict": "strict:ALL",
    "award": "award:ALL",
    "slots": "slot:CORE",
    "found": "record:found",
    "exact": "record:exact",
}
"""Columns of docs/accuracy.md and the count whose F1 stands there."""
TOLERANCE = 0.005
"""A figure may fall by so much."""
ROW = re.compile(r"^\|[^|\n]+\|[^|\n]+\|(?P<data>[^|\n]+)\|(?P<figures>(?:[^|\n]+\|){5})[ \t]*$", re.MULTILINE)
DIGITS = 4

Figures = dict[str, float | None]


def measure(gold_file: Path) -> Figures:
    """Return the figures of the code as it stands on a gold file; None where a figure is undefined."""
    return figures(counts_of(gold_file))


@lru_cache(maxsize=len(DATA))
def counts_of(gold_file: Path) -> Counts:
    """Return all counts of the code as it stands on a gold file; measured once."""
    gold = [json.loads(line) for line in gold_file.read_text(encoding="utf-8").split("\n") if line.strip()]
    return score(gold, results(gold))


def results(gold: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the results for gold articles, in the gold format."""
    return [result.to_dict() for result in extract_many(map(unlabelled, gold))]


def unlabelled(article: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the extractor reads of a gold article."""
    return {name: article.get(name) for name in ("id", "text", "published")}


def figures(counts: Counts) -> Figures:
    """Return the recorded figures out of all counts."""
    return {column: counts[name].f1 for column, name in FIGURES.items()}


def recorded(markdown: str) -> dict[str, Figures]:
    """Return the figures of the last row for each data set in a text such as docs/accuracy.md."""
    out: dict[str, Figures] = {}
    for row in ROW.finditer(markdown):
        cells = [cell.strip() for cell in row["figures"].split("|")]
        if row["data"].strip() in DATA:
            values = (None if cell == "–" else float(cell) for cell in cells[: len(FIGURES)])
            out[row["data"].strip()] = dict(zip(FIGURES, values, strict=True))
    return out


def fallen(before: Figures, now: Figures) -> list[str]:
    """Return the figures that fell by more than the tolerance, as `slots 0.812 -> 0.790`."""
    return [
        f"{name} {old:.4f} -> {now[name] or 0:.4f}"
        for name, old in before.items()
        if old is not None and (now[name] or 0) < old - TOLERANCE
    ]


def row(data: str, change: str, now: Figures) -> str:
    """Return a row of docs/accuracy.md."""
    cells = ("–" if figure is None else f"{figure:.{DIGITS}f}" for figure in now.values())
    return f"| {' | '.join((date.today().isoformat(), change, data, *cells))} |"


def main() -> None:
    """Print a row for each gold file that is present."""
    change = " ".join(sys.argv[1:]) or "…"
    for data, path in DATA.items():
        if path.exists():
            print(row(data, change, measure(path)), flush=True)


if __name__ == "__main__":
    main()
