"""Is confidence true? Judged records, each by weights that were fitted without its article.

usage: python benchmarks/calibration.py [--fit] [GOLD] [ARCHIVE]     (default: those in ../shared)

Writes `benchmarks/results/calibration.json` and `docs/reliability.svg`; `--fit` also fits the weights to all of them
and writes `pipeline/records/trust/calibration.tsv`.
"""

import argparse
import json
from pathlib import Path

import sample
from measured import measurement

from vinhdanh.evaluation.calibration import TABLE, figures, fit, table
from vinhdanh.evaluation.judged import of_archive, of_gold, of_pages

PLOT = sample.ROOT / "docs" / "reliability.svg"


def main() -> None:
    """Measure, and fit where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("gold", type=Path, nargs="?", default=sample.DEV)
    parser.add_argument("archive", type=Path, nargs="?", default=sample.ARCHIVE)
    given = parser.parse_args()
    sample.needed(given.gold, given.archive)
    labelled = [json.loads(line) for line in given.gold.read_text(encoding="utf-8").split("\n") if line.strip()]
    with measurement("calibration") as told:
        press, unjudged = of_archive(given.archive)
        cases = [*of_gold(labelled), *press, *of_pages()]
        found, plot = figures(cases)
        told.update(found)
    PLOT.write_text(plot, encoding="utf-8")
    if given.fit:
        TABLE.write_text(table(cases, fit(cases)), encoding="utf-8")
    print(f"{unjudged} records of the judged articles are not judged: they count nowhere")


if __name__ == "__main__":
    main()
