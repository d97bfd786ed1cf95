"""The end of a run on the terminal, and `vinhdanh report`."""

import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table

from vinhdanh.archive.store import shown
from vinhdanh.archive.summary.figures import Figures, commonest, figures
from vinhdanh.archive.summary.page import page
from vinhdanh.cli.table import number

LINES = 5


def show_run(to: str, run: Mapping[str, int], seconds: float, held: Figures) -> None:
    """Print what a run did and the tops of what its sink holds, on standard error."""
    console = Console(stderr=True, highlight=False, width=None if sys.stderr.isatty() else 120)
    speed = f", {run['articles'] / seconds:,.0f} articles/s" if seconds and run["articles"] else ""
    done = _sums(run["articles"], run["records"], run["dead_letters"])
    console.print(f"this run: {done} in {seconds:,.1f} s{speed}", markup=False)
    console.print(f"{shown(to)}: {_sums(held.articles, held.records, held.dead_letters)}", markup=False)
    for title, counter in (("awards", held.awards), ("units", held.units), ("grantors", held.grantors)):
        if counter:
            console.print(_table(title, counter))
    if held.years:
        years = ", ".join(f"{year}: {count:,}" for year, count in sorted(held.years.items()))
        console.print(f"records by year: {years}", markup=False)
    for reason, count in commonest(held.failures, LINES):
        console.print(f"dead letters: {count:,} × {reason}", markup=False)


def write_page(sink: str, out: Path | None) -> Path:
    """Write the page about a sink, by default beside it; return where it is."""
    held = figures(sink)
    if out is None:
        out = Path("report.html") if "://" in sink else Path(f"{sink}.html")
    out.write_text(page(shown(sink), held), encoding="utf-8")
    return out


def _sums(articles: int | None, records: int, dead_letters: int) -> str:
    parts = [] if articles is None else [number(articles, "article")]
    return ", ".join([*parts, number(records, "record"), number(dead_letters, "dead letter")])


def _table(title: str, counter: Counter[str]) -> Table:
    table = Table(title, "records", box=None, header_style="bold", pad_edge=False)
    table.columns[1].justify = "right"
    for name, count in commonest(counter, LINES):
        table.add_row(name, f"{count:,}")
    return table
