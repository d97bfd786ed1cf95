"""Runs the benchmarks and fills the pages with what they found.

usage: python benchmarks/run.py [--long] [NAME…] [-- ARGUMENT…]

Without names: those of QUICK, about half an hour on a machine with nothing else to do; with `--long` all, those of LONG
at full size, some hours. Each is a program of its own; of one that cannot run here the earlier results are kept. What
stands behind `--` goes to the programs, in place of the arguments that they have here.
"""

import subprocess
import sys
import time
from pathlib import Path

import pages

HERE = Path(__file__).parent
QUICK: dict[str, tuple[str, ...]] = {
    "throughput": (),
    "startup": (),
    "hot_path": (),
    "sinks": ("--articles", "20000"),
    "service": ("--seconds", "120", "--rounds", "1"),
    "length": (),
    "flame": (),
    "quality": (),
    "judged": (),
    "calibration": (),
    "events": (),
    "property_tests": (),
}
LONG = dict.fromkeys(("sinks", "decoding", "robustness", "gate", "growth", "archive", "fuzz", "drills"), ())
"""Names and arguments."""


def main() -> None:
    """Run; exit code 1 where one failed, 2 for a name that there is not."""
    words = sys.argv[1:]
    at = words.index("--") if "--" in words else len(words)
    given, arguments = words[:at], tuple(words[at + 1 :])
    names = [name for name in given if name != "--long"]
    known = QUICK | LONG if "--long" in given else LONG | QUICK
    if unknown := set(names) - known.keys():
        print(f"{', '.join(sorted(unknown))}: no benchmark; there are {', '.join(known)}", file=sys.stderr)
        sys.exit(2)
    chosen = names or (known if "--long" in given else QUICK)
    failed = [name for name in chosen if not one(name, arguments or known[name])]
    if left := [name for name in known if name not in chosen]:
        print(f"not run, earlier results stand: {', '.join(left)}")
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


def one(name: str, arguments: tuple[str, ...]) -> bool:
    """Run a benchmark and fill the pages; return whether it went well."""
    print(f"== {name} {' '.join(arguments)}", flush=True)
    begun = time.monotonic()
    done = subprocess.run([sys.executable, str(HERE / f"{name}.py"), *arguments], check=False)
    pages.main()
    print(f"== {name}: {(time.monotonic() - begun) / 60:.1f} minutes", flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    main()
