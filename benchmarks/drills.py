"""The fault drills: what a run over an archive leaves when it is killed, stopped, or meets a full disk, with 20 kills.

usage: python benchmarks/drills.py [--kills N] [-- ARGUMENT of pytest…]

Writes `benchmarks/results/drills.json`; exit code 1 where a drill fails.
"""

import argparse
import os
import sys
from pathlib import Path

import pytest
from measured import measurement

ROOT = Path(__file__).parents[1]
FILES = [str(ROOT / "tests" / "archive" / "batch" / f"test_{name}.py") for name in ("faults", "postgres")]
KILLS = 20


class Told:
    """A plugin of pytest that keeps what became of each test."""

    def __init__(self) -> None:
        """Nothing is kept yet."""
        self.outcomes: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the outcome; what fails or is skipped in set-up or tear-down counts, too."""
        if report.when == "call" or not report.passed:
            self.outcomes[report.nodeid.rpartition("::")[2]] = report.outcome


def main() -> None:
    """Run the drills."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("more", nargs="*", help="for pytest")
    given = parser.parse_args()
    os.environ["DRILL_KILLS"] = str(given.kills)
    told = Told()
    with measurement("drills", kills=given.kills) as figures:
        code = pytest.main(["-q", *FILES, *given.more], plugins=[told])
        figures["drills"] = told.outcomes
    sys.exit(code)


if __name__ == "__main__":
    main()
