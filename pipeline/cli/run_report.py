"""The end of a run on the terminal, and `vinhdanh report`."""

import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table

from vinhdanh.archive.summary.figures import Figures, commonest, figures
from vinhdanh.archive.summary.page import page

LINES = 5


def show_run(to: str, run: Mapping[str, int], seconds: float, held: Figures) -> None:
    """Print what a run did and the tops of what its sink holds, on standard error."""
    console = Console(stderr=True, highlight=False, width=None if sys.stderr.isatty() else 120)
    speed = f", {run['articles'] / seconds:,.0f} articles/s" if seconds else ""
    console.print(
        f"this run: {run['articles']:,} articles, {run['records']:,} records, {run['dead_letters']:,} dead letters "
        f"in {seconds:,.1f} s{speed}",
        markup=False,
    )
    articles = "" if held.articles is None else f"{held.articles:,} articles, "
    console.print(f"{to}: {articles}{held.records:,} records, {held.dead_letters:,} dead letters", markup=False)
    for title, counter in (("awards", held.awards), ("units", held.units), ("grantors", held.grantors)):
        if counter:
            console.print(_table(title, counter))
    if held.years:
        years = " ".join(f"{year} {count}" for year, count in sorted(held.years.items()))
        console.print(f"records by year: {years}", markup=False)
    for reason, count in commonest(held.failures, LINES):
        console.print(f"dead letters: {count:,} × {reason}", markup=False)


def write_page(sink: str, out: Path | None) -> Path:
    """Write the page about a sink, by default beside it; return where it is."""
    held = figures(sink)
    if out is None:
        out = Path("report.html") if "://" in sink else Path(f"{sink}.html")
    out.write_text(page(sink if "://" not in sink else sink.rpartition("@")[2], held), encoding="utf-8")
    return out


def _table(title: str, counter: Counter[str]) -> Table:
    table = Table(title, "records", box=None, header_style="bold", pad_edge=False)
    table.columns[1].justify = "right"
    for name, count in commonest(counter, LINES):
        table.add_row(name, f"{count:,}")
    return table
