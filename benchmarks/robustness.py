"""How the scores hold when the same articles are printed in other ways.

usage: python benchmarks/robustness.py [GOLD]     (default: ../shared/gold/dev.jsonl, else corpus/gold.jsonl)

Each variant prints the articles anew, moves the gold along, extracts and scores. The difference is that of F1.
"""

import json
import sys
from pathlib import Path

from measured import measurement

from vinhdanh.evaluation.guard import figures, results
from vinhdanh.evaluation.scoring import score
from vinhdanh.evaluation.variants import VARIANTS, GoldArticle

ROOT = Path(__file__).parents[1]
GOLD = (ROOT.parent / "shared" / "gold" / "dev.jsonl", ROOT / "corpus" / "gold.jsonl")


def measured(gold: list[GoldArticle]) -> dict[str, float]:
    """Return the figures of docs/accuracy.md; an undefined one is 0."""
    return {name: value or 0.0 for name, value in figures(score(gold, results(gold))).items()}


def main() -> None:
    """Measure."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else next(path for path in GOLD if path.exists())
    gold = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    with measurement("robustness", gold=path.stem if path != GOLD[1] else "corpus") as figures:
        figures["plain"] = measured(gold)
        figures["variants"] = {}
        for variant in VARIANTS:
            figures["variants"][variant.name] = measured([variant.apply(article) for article in gold])
            print(variant.name, flush=True)


if __name__ == "__main__":
    main()
