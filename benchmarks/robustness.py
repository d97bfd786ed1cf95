"""How the scores hold when the same articles are printed in other ways.

usage: python benchmarks/robustness.py [GOLD]     (default: corpus/gold.jsonl)

Each variant prints the articles anew, moves the gold along, extracts and scores. The difference is that of F1.
"""

import json
import sys
from pathlib import Path

from vinhdanh.evaluation.guard import FIGURES, figures, results
from vinhdanh.evaluation.scoring import score
from vinhdanh.evaluation.variants import VARIANTS, GoldArticle

GOLD = Path(__file__).parents[1] / "corpus" / "gold.jsonl"


def measured(gold: list[GoldArticle]) -> dict[str, float]:
    """Return the figures of docs/accuracy.md; an undefined one is 0."""
    return {name: value or 0.0 for name, value in figures(score(gold, results(gold))).items()}


def main() -> None:
    """Print the table."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else GOLD
    gold = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    plain = measured(gold)
    print("| print | " + " | ".join(FIGURES) + " |\n| --- |" + " --- |" * len(FIGURES))
    print("| as it is | " + " | ".join(f"{value:.3f}" for value in plain.values()) + " |")
    for variant in VARIANTS:
        now = measured([variant.apply(article) for article in gold])
        print(f"| {variant.name} | " + " | ".join(f"{now[n] - plain[n]:+.3f}" for n in FIGURES) + " |", flush=True)


if __name__ == "__main__":
    main()
