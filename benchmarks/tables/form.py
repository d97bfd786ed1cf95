"""How figures are written."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Results = Mapping[str, Any]
BUSY = 0.1
"""Where other work took a larger share of the machine, the page says that it was busy."""


def told(results: Results) -> str:
    """Say when and where something was measured."""
    machine = results["machine"]
    versions = ", ".join(f"{name} {number}" for name, number in results["versions"].items())
    system = f"Python {machine['python']}, {machine['system']}, {machine['cores']} cores, {machine['memory_gib']} GiB"
    seed = "" if results["seed"] is None else f"seed {results['seed']}; "
    return f"{results['date']}; {versions}; {system}; {seed}{_beside(results['others'])}."


def _beside(others: float | str) -> str:
    """Say what else the machine did; older results say it in words."""
    if isinstance(others, str):
        return others
    busy = "**taken on a busy machine**: " if others > BUSY else ""
    return f"{busy}other work took {others:.0%} of its time"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    return "\n".join([row(head), row(["---"] * len(head)), *(row(cells) for cells in rows)])


def row(cells: Iterable[str]) -> str:
    """Return a row of a table."""
    return f"| {' | '.join(cells)} |"


def spread(figure: Results, unit: str = "") -> str:
    """Write a median, in brackets the least and the greatest value."""
    low, high = number(figure["low"]), number(figure["high"])
    return number(figure["median"]) + unit + ("" if low == high else f" ({low}–{high})")


def number(value: float) -> str:
    """Write a number with three digits that count."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def share(figure: Results) -> str:
    """Write a share, in brackets its interval; a half is rounded up."""
    if figure["share"] is None:
        return "–"
    value, low, high = (f"{figure[name] + 1e-9:.2f}" for name in ("share", "low", "high"))
    return f"{value} ({low}–{high})"


def part(figure: Results) -> str:
    """Write a share with its numbers."""
    return f"{figure['part']} of {figure['n']}: {share(figure)}"
