"""Fills the pages with the results in `benchmarks/results`: marked blocks with tables, marks in sentences with figures.

usage: python benchmarks/pages.py

A block lies between `<!-- NAME -->` and `<!-- end of NAME -->`. A figure in a sentence is marked as
`<!--f RESULTS.NAME-->17.6<!--/f-->` (not at the beginning of a line, where Markdown takes a comment for a block);
RESULTS is the name of a file of results, NAME one of those that its function in PROSE gives.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from measured import kept
from tables import (
    archive,
    calibration,
    decoding,
    estimate,
    events,
    flame,
    gate,
    growth,
    hot_path,
    judged,
    quality,
    reliability,
    robustness,
    service,
    sinks,
    startup,
    throughput,
)
from tables.form import Results, table, told

ROOT = Path(__file__).parents[1]
FOLDERS = (".", "benchmarks", "docs", "docs/guides", "docs/vi")
BLOCK = re.compile(r"<!-- (?P<name>[a-z ]+) -->\n.*?<!-- end of (?P=name) -->", re.DOTALL)
FIGURE = re.compile(r"<!--f (?P<results>\w+)\.(?P<name>[^>]+)-->.*?<!--/f-->", re.DOTALL)
Block = Callable[[Results], str]

BLOCKS: dict[str, tuple[str, Block]] = {
    "peers": ("quality", quality.short),
    "peers in full": ("quality", quality.full),
    "in short": ("quality", quality.now),
    "beside": ("quality", quality.beside),
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
    "hot path": ("hot_path", lambda results: hot_path.full(results, kept("hot_path_before") or {})),
    "draws": ("judged", judged.archive),
    "lots": ("judged", judged.pages),
    "calibration": ("calibration", calibration.full),
    "events": ("events", events.full),
    "decoding": ("decoding", decoding.full),
    "robustness": ("robustness", robustness.full),
    "cost": ("throughput", lambda results: cost(results)),
}
"""Each block: the results that it must have, and what makes it of them."""

PROSE: dict[str, Callable[[Results], dict[str, str]]] = {
    "archive": archive.prose,
    "calibration": calibration.prose,
    "decoding": decoding.prose,
    "drills": reliability.drills,
    "events": events.prose,
    "fuzz": reliability.fuzzing,
    "growth": growth.prose,
    "hot_path": hot_path.prose,
    "judged": judged.prose,
    "property_tests": reliability.properties,
    "quality": quality.prose,
    "service": service.prose,
    "startup": startup.prose,
    "throughput": throughput.prose,
}
"""Results of which figures stand in sentences, and what makes their names and texts."""


def cost(results: Results) -> str:
    """Return the table of speed and cost in the README."""
    rows = [*throughput.short(results)]
    short = {"startup": startup.short, "archive": archive.short, "length": growth.short, "sinks": sinks.short}
    rows += [row(found) for name, row in short.items() if (found := kept(name))]
    return f"{table(('what', 'how much'), [*rows, estimate.short(results)])}\n\n{told(results)}"


def pages() -> Iterator[Path]:
    """Yield the pages that have blocks or figures."""
    for path in sorted(page for folder in FOLDERS for page in (ROOT / folder).glob("*.md")):
        text = path.read_text(encoding="utf-8")
        if BLOCK.search(text) or FIGURE.search(text):
            yield path


def filled(text: str) -> str:
    """Return a page with its blocks and figures made anew. Raises KeyError for an unknown name."""
    text = BLOCK.sub(lambda m: f"<!-- {m['name']} -->\n\n{_block(m['name'])}\n\n<!-- end of {m['name']} -->", text)
    return FIGURE.sub(lambda m: f"<!--f {m['results']}.{m['name']}-->{figure(m['results'], m['name'])}<!--/f-->", text)


def figure(results: str, name: str) -> str:
    """Return a figure as it stands in sentences. Raises KeyError for an unknown name."""
    found = kept(results)
    return PROSE[results](found)[name] if found else "(not measured)"


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
