#!/usr/bin/env python3
"""Chores of the project; needs nothing but Python 3.11 or newer.

usage: python3 tasks.py TASK

  demo      make .venv, install vinhdanh, extract the sample corpus to a table on the screen and to out/sample.db
  test      make .venv, install vinhdanh with its tools, run all tests (further arguments go to pytest)
  setup     make .venv and install vinhdanh with its tools
  dev       refresh the installation after a file was added or renamed
  check     ruff, mypy, import-linter, bandit; then the task `audit`
  audit     ask for known vulnerabilities of all dependencies; one line where nobody can be asked
  accuracy  print the rows of docs/accuracy.md for the code as it stands
  quality   score vinhdanh, write the tables, state the quality of the components in their docstrings
  calibrate fit the confidence of records to a gold file and an archive with judged records (those in ../shared)
  answers   ask the SQL questions of docs/questions.md anew and write down the answers
  docs      build the documentation site in out/site
  schema    write docs/schema.json
  events    measure how well records of several articles are put together, write the table of docs/events.md
  drills    the faults of a run over an archive, long: 20 kills, lost workers, a server that stops, a full disk
  benchmarks  run benchmarks (NAMES, else those of half an hour, with --long all), write their figures in all pages
  startup   measure the start-up time of `vinhdanh extract`
  peers     measure vinhdanh beside other ways, write the tables of README.md and docs/peers.md (peers: which ones)
  picture   draw docs/record.svg
"""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / "python"
STRICT = ("--config-settings", "editable_mode=strict")
TWO_WORKERS = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")  # a file's tests share what is dear to make


def run(*command: str | Path, stdout: Path | None = None) -> None:
    """Run a command in the project's folder; stop with its exit code where it fails."""
    with open(stdout or os.devnull, "wb") as file:
        done = subprocess.run([str(c) for c in command], cwd=ROOT, stdout=file if stdout else None, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def pip_install(*what: str | Path) -> None:
    """Install into .venv, which is made where it is missing."""
    if not PYTHON.exists():
        print(f"making {VENV.name} with Python {sys.version.split()[0]}", flush=True)
        venv.create(VENV, with_pip=True)
    print(f"installing into {VENV.name}", flush=True)
    run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what)


def setup(*_: str) -> None:
    """Install vinhdanh with its tools, editable; strict mode links files, so that tools see the real packages."""
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    pip_install(*STRICT, "-e", f"{ROOT}[dev]")


def dev(*_: str) -> None:
    """Refresh the links of the editable installation."""
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    pip_install("--no-deps", *STRICT, "-e", ROOT)


def demo(*_: str) -> None:
    """Install vinhdanh and extract the sample corpus twice: to a table on the screen, to a database in out/."""
    if not (BIN / "vinhdanh").exists() and not (BIN / "vinhdanh.exe").exists():
        pip_install(*STRICT, "-e", ROOT)
    (ROOT / "out").mkdir(exist_ok=True)
    run(BIN / "vinhdanh", "extract", "corpus/articles", "--format", "table")
    run(BIN / "vinhdanh", "extract", "corpus/articles", "-o", "out/sample.db")
    print("the same records are in out/sample.db (SQLite, tables articles, mentions, records)")


def test(*more: str) -> None:
    """Set up, then run all tests in two processes."""
    setup()
    run(PYTHON, "-m", "pytest", "-q", *TWO_WORKERS, *more)


def check(*_: str) -> None:
    """Lint, check types, check the layers, look for unsafe calls, ask for known vulnerabilities."""
    run(PYTHON, "-m", "ruff", "check", ".")
    run(PYTHON, "-m", "mypy")
    run(BIN / "lint-imports")
    run(PYTHON, "-m", "bandit", "--quiet", "--configfile", "pyproject.toml", "--recursive", ".")
    audit()


def audit(*_: str) -> None:
    """Ask for known vulnerabilities of all dependencies."""
    run(PYTHON, ".ci/audit.py")


def accuracy(*_: str) -> None:
    """Print the rows of docs/accuracy.md for the code as it stands."""
    run(PYTHON, "-m", "vinhdanh.evaluation.guard")


def quality(*_: str) -> None:
    """Score vinhdanh, write the tables, and state the quality of its components in their docstrings."""
    peers("vinhdanh")


def calibrate(*files: str) -> None:
    """Fit the weights of confidence, draw the reliability plot, write the figures."""
    benchmarks("calibration", "--", "--fit", *files)


def answers(*_: str) -> None:
    """Ask the SQL questions of docs/questions.md of the sample corpus anew."""
    run(PYTHON, "corpus/answers.py")


def schema(*_: str) -> None:
    """Write docs/schema.json."""
    run(BIN / "vinhdanh", "schema", stdout=ROOT / "docs" / "schema.json")


def events(*_: str) -> None:
    """Measure how well records of several articles are put together."""
    benchmarks("events")


def docs(*_: str) -> None:
    """Build the documentation site; a warning is an error."""
    run(PYTHON, "-m", "mkdocs", "build", "--strict", "--quiet")


def drills(*more: str) -> None:
    """Run the fault drills with 20 kills of each kind; further arguments go to pytest."""
    run(PYTHON, "benchmarks/run.py", "drills", *(("--", "--", *more) if more else ()))


def benchmarks(*names: str) -> None:
    """Run benchmarks and write the tables."""
    run(PYTHON, "benchmarks/run.py", *names)


def startup(*_: str) -> None:
    """Measure the start-up time."""
    benchmarks("startup")


def peers(*names: str) -> None:
    """Measure vinhdanh beside other ways to the same records."""
    benchmarks("quality", *(("--", *names) if names else ()))


def picture(*_: str) -> None:
    """Draw the sentence and its records for the README."""
    run(PYTHON, "docs/record_svg.py")


CHORES = (demo, test, setup, dev, check, audit, drills, docs, schema, picture)
MEASURES = (accuracy, quality, calibrate, answers, events, benchmarks, startup, peers)
TASKS = {task.__name__: task for task in (*CHORES, *MEASURES)}


def main() -> None:
    """Run the task that the command line names."""
    if sys.version_info < (3, 11):  # noqa: UP036  (this file runs before anything is installed)
        sys.exit(f"vinhdanh needs Python 3.11 or newer, this is {sys.version.split()[0]}")
    if len(sys.argv) < 2 or sys.argv[1] not in TASKS:
        sys.exit(__doc__)
    TASKS[sys.argv[1]](*sys.argv[2:])


if __name__ == "__main__":
    main()
