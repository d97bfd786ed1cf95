"""Fills the marked blocks of the pages with tables of the results in `benchmarks/results`.

usage: python benchmarks/pages.py

A block lies between `<!-- NAME -->` and `<!-- end of NAME -->`.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from measured import kept
from tables import (
    archive,
    decoding,
    estimate,
    flame,
    gate,
    growth,
    quality,
    robustness,
    service,
    sinks,
    startup,
    throughput,
)
from tables.form import Results, table, told

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"<!-- (?P<name>[a-z ]+) -->\n.*?<!-- end of (?P=name) -->", re.DOTALL)
Block = Callable[[Results], str]

BLOCKS: dict[str, tuple[str, Block]] = {
    "peers": ("quality", quality.short),
    "peers in full": ("quality", quality.full),
    "startup": ("startup", startup.full),
    "throughput": ("throughput", throughput.full),
    "estimate": ("throughput", lambda results: estimate.full(results, kept("sinks"))),
    "archive": ("archive", archive.full),
    "length": ("length", growth.ordinary),
    "shapes": ("growth", growth.shapes),
    "sinks": ("sinks", sinks.full),
    "gate": ("gate", gate.full),
    "service": ("service", service.full),
    "flame": ("flame", flame.full),
    "decoding": ("decoding", decoding.full),
    "robustness": ("robustness", robustness.full),
    "cost": ("throughput", lambda results: cost(results)),
}
"""Each block: the results that it must have, and what makes it of them."""


def cost(results: Results) -> str:
    """Return the table of speed and cost in the README."""
    rows = [*throughput.short(results)]
    short = {"startup": startup.short, "archive": archive.short, "length": growth.short, "sinks": sinks.short}
    rows += [row(found) for name, row in short.items() if (found := kept(name))]
    return f"{table(('what', 'how much'), [*rows, estimate.short(results)])}\n\n{told(results)}"


def pages() -> Iterator[Path]:
    """Yield the pages that have blocks."""
    for path in sorted((*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "benchmarks").glob("*.md"))):
        if BLOCK.search(path.read_text(encoding="utf-8")):
            yield path


def filled(text: str) -> str:
    """Return a page with its blocks made anew. Raises KeyError for a block of an unknown name."""
    return BLOCK.sub(lambda m: f"<!-- {m['name']} -->\n\n{_block(m['name'])}\n\n<!-- end of {m['name']} -->", text)


def _block(name: str) -> str:
    needed, made = BLOCKS[name]
    results = kept(needed)
    return made(results) if results else f"Not measured yet (`python3 tasks.py benchmarks {needed}`)."


def main() -> None:
    """Fill all pages."""
    for path in pages():
        path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
