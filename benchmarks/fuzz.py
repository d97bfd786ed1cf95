"""Fuzzing: made-up texts, pages and files of every form, whole and broken, through all ways that read them.

usage: python benchmarks/fuzz.py [--minutes 60] [--seed 0] [--examples N]

Rounds of examples of each target until the time is over, or one round of N examples each. An escape is an error that is
not ours, a dead letter that nobody understood, or a result of which something does not hold; each is printed when it is
found with its example, the run goes on, and the exit code is 1 at the end. The last line has the sums. The same seed
gives the same examples.
"""

import argparse
import faulthandler
import sys
import time
from collections import Counter
from traceback import format_exception

from fuzzing.targets import TARGETS, run

ROUND = 200
HANG = 600
"""Seconds of one round after which all stacks are printed and the run ends: something hangs."""


def main() -> int:
    """Run, print, and return the exit code."""
    options = _options()
    end = time.monotonic() + 60 * options.minutes
    started, examples, escapes, number = time.monotonic(), Counter[str](), 0, 0
    while True:
        seed = options.seed * 1_000_000 + number
        for name in TARGETS:
            faulthandler.dump_traceback_later(HANG, exit=True)
            done, error = run(name, seed, options.examples or ROUND)
            examples[name] += done
            if error:
                escapes += 1
                print(f"escape: {name}, round {number}\n{''.join(format_exception(error))}", flush=True)
        number += 1
        told = ", ".join(f"{count:,} {name}" for name, count in examples.items())
        spent = (time.monotonic() - started) / 60
        print(
            f"seed {options.seed}: {spent:.1f} minutes, {examples.total():,} examples ({told}), {escapes} escapes",
            flush=True,
        )
        if options.examples or time.monotonic() > end:
            return int(escapes > 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--examples", type=int)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
