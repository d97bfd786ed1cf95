"""Runs the benchmarks and fills the pages with what they found.

usage: python benchmarks/run.py [--long] [NAME…]

Without names: those of QUICK, about twenty minutes on a machine with nothing else to do; with `--long` those of LONG as
well, some hours. Each is a program of its own; one that cannot run here says why, and its earlier results are kept.
"""

import subprocess
import sys
import time
from pathlib import Path

import pages

HERE = Path(__file__).parent
QUICK = ("startup", "throughput", "length", "quality", "service", "flame")
LONG = ("decoding", "robustness", "gate", "growth", "sinks", "archive")


def main() -> None:
    """Run; exit code 1 where one failed."""
    names = [name for name in sys.argv[1:] if name != "--long"]
    if unknown := set(names) - {*QUICK, *LONG}:
        sys.exit(f"{', '.join(sorted(unknown))}: no benchmark; there are {', '.join((*QUICK, *LONG))}")
    chosen = names or (*QUICK, *(LONG if "--long" in sys.argv else ()))
    failed = [name for name in chosen if not one(name)]
    pages.main()
    if left := [name for name in (*QUICK, *LONG) if name not in chosen]:
        print(f"not run, earlier results stand: {', '.join(left)}")
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


def one(name: str) -> bool:
    """Run a benchmark; return whether it went well."""
    print(f"== {name}", flush=True)
    begun = time.monotonic()
    done = subprocess.run([sys.executable, str(HERE / f"{name}.py")], check=False)
    print(f"== {name}: {(time.monotonic() - begun) / 60:.1f} minutes", flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    main()
