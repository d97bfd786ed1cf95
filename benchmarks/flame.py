"""Where the time goes: flame graphs in docs/, and the share of each layer.

usage: python benchmarks/flame.py [--articles N]

Needs py-spy (`pip install py-spy` in an environment of its own, whose programs are on the path), which looks at the
running program a hundred times a second once it is loaded. A sample counts for the innermost code of vinhdanh on the
stack.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import sample
from measured import measurement

DOCS = Path(__file__).parents[1] / "docs"
WAYS: dict[str, tuple[str, bool]] = {"records only": ("records", False), "all mentions": ("mentions", True)}
ARTICLES = {"records only": 3000, "all mentions": 400}
PROGRAM = """
import os, signal, subprocess, sys, time
from vinhdanh.archive.batch.engines import Inline
from vinhdanh.archive.batch.run import batch
from vinhdanh.archive.batch.settings import settings
from vinhdanh.archive.batch.worker import warm_up
source, out, form, file = sys.argv[1:5]
made = settings(all_mentions=sys.argv[5] == "True")
warm_up(made)
command = ["py-spy", "record", "--rate", "100", "--function", "--nonblocking", "--duration", "unlimited"]
command += ["--format", form, "--output", file, "--pid", str(os.getpid())]
with open(os.devnull, "w") as nowhere, subprocess.Popen(command, stdout=nowhere, stderr=nowhere) as spy:
    time.sleep(2)
    batch([source], out, made, engine=Inline())
    spy.send_signal(signal.SIGINT)
"""
FRAME = re.compile(r"\(vinhdanh/(\w+)")
PATH = re.compile(r"[ (>\"'](/\w+)+/\w+\.py")


def main() -> None:
    """Measure; draw docs/flame-records.svg and docs/flame-mentions.svg."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, help="the same number both ways")
    given = parser.parse_args()
    if shutil.which("py-spy") is None:
        sys.exit("py-spy is not installed; see https://github.com/benfred/py-spy")
    with measurement("flame", seed=sample.SEED, source=sample.told()) as figures:
        figures["ways"] = {}
        for way, (name, all_mentions) in WAYS.items():
            number = given.articles or ARTICLES[way]
            draw(watched("flamegraph", number, all_mentions), way, DOCS / f"flame-{name}.svg")
            figures["ways"][way] = {"articles": number, **shares(watched("raw", number, all_mentions))}


def watched(form: str, number: int, all_mentions: bool) -> str:
    """Run over so many articles and return what py-spy writes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample.write(folder / "in.jsonl", number)
        files = [str(folder / file) for file in ("in.jsonl", "out.jsonl")]
        command = [sys.executable, "-c", PROGRAM, *files, form, str(folder / "spy"), str(all_mentions)]
        subprocess.run(command, check=True)
        return (folder / "spy").read_text(encoding="utf-8")


def draw(svg: str, way: str, target: Path) -> None:
    """Write a flame graph with a title that says what it shows."""
    if found := PATH.search(svg):
        sys.exit(f"{target.name}: there is a path of this machine in it: {found[0]}")
    title = f"vinhdanh batch, {way}"
    target.write_text(re.sub(r"(<text id=\"title\"[^>]*>)[^<]*", rf"\1{title}", svg), encoding="utf-8")


def shares(raw: str) -> dict[str, Any]:
    """Return the number of samples, and the share of each layer in them."""
    counts: Counter[str] = Counter()
    for line in raw.splitlines():
        stack, _, samples = line.rpartition(" ")
        layers = FRAME.findall(stack)
        counts[layers[-1] if layers else "other"] += int(samples)
    whole = counts.total()
    return {"samples": whole, "layers": {layer: round(n / whole, 3) for layer, n in counts.most_common()}}


if __name__ == "__main__":
    main()
