"""Fuzzing: made-up texts, pages and files of every form, whole and broken, through all ways that read them.

usage: python benchmarks/fuzz.py [--minutes 60] [--seed 0] [--examples N]

Rounds of examples of each target until the time is over, or one round of N examples each. An escape is an error that is
not ours, a dead letter that nobody understood, or a result of which something does not hold; each is printed when it is
found with its example, the run goes on, and the exit code is 1 at the end. Writes `benchmarks/results/fuzz.json`. The
same seed gives the same examples.
"""

import argparse
import faulthandler
import sys
import time
from collections.abc import Iterator
from itertools import count
from traceback import format_exception

from fuzzing.targets import TARGETS, run
from measured import measurement

ROUND = 200
HANG = 600
"""Seconds of one round after which all stacks are printed and the run ends: something hangs."""


def main() -> int:
    """Run, print, keep the sums, and return the exit code."""
    options = _options()
    with measurement("fuzz", seed=options.seed) as figures:
        for examples, escapes in rounds(options):
            figures.update(examples=examples, escapes=escapes)
            told = ", ".join(f"{tried:,} {name}" for name, tried in examples.items())
            print(f"seed {options.seed}: {told}; {escapes} escapes", flush=True)
    return int(escapes > 0)


def rounds(options: argparse.Namespace) -> Iterator[tuple[dict[str, int], int]]:
    """Yield the examples of each target so far and the escapes, after each round."""
    end, escapes = time.monotonic() + 60 * options.minutes, 0
    examples = dict.fromkeys(TARGETS, 0)
    for number in count():
        for name in TARGETS:
            faulthandler.dump_traceback_later(HANG, exit=True)
            done, error = run(name, options.seed * 1_000_000 + number, options.examples or ROUND)
            examples[name] += done
            if error:
                escapes += 1
                print(f"escape: {name}, round {number}\n{''.join(format_exception(error))}", flush=True)
        yield examples, escapes
        if options.examples or time.monotonic() > end:
            return


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--examples", type=int)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
