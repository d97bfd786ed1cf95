"""Growth with the size of an archive."""

from tables.form import Results, number, table, told


def full(results: Results) -> str:
    """Return the table."""
    figures = results["figures"]
    rows = [
        (
            f"{point['articles']:,}",
            f"{point['seconds']:,.0f} s",
            f"{1000 * point['seconds'] / point['articles']:.2f} ms",
            f"{point['memory_mb']} MB",
        )
        for point in figures["points"]
    ]
    closing = (
        f"Exponent of the growth: **{figures['exponent']:.2f}** (1: linear). Largest memory: "
        f"{figures['largest_mb']} MB.{_ends(figures)}"
    )
    head = ("articles", "processor time", "an article", "memory")
    return f"{told(results)} {results['source'][0].upper()}{results['source'][1:]}.\n\n{table(head, rows)}\n\n{closing}"


def _ends(figures: Results) -> str:
    """Say what the ends of the run took; a run that was stopped has none."""
    if "end_seconds" not in figures:
        return " The run was stopped there."
    opening, end = number(figures["opening_seconds"]), number(figures["end_seconds"])
    return f" Opening the sink took {opening} s, joining parts into the file {end} s; {figures['records']:,} records."


def short(results: Results) -> tuple[str, str]:
    """Return a row of the README."""
    figures = results["figures"]
    last = figures["points"][-1]["articles"]
    return (
        f"up to {last:,} articles",
        f"time grows with exponent {figures['exponent']:.2f}, {figures['largest_mb']} MB at most",
    )


def prose(results: Results) -> dict[str, str]:
    """Return the figures that stand in sentences: the memory on the way, and how long the run was."""
    figures = results["figures"]
    points = figures["points"]
    on_the_way = (
        f"{point['memory_mb']} MB after {point['articles']:,}" for point in points if point["articles"] >= 10_000
    )
    return {
        "articles": f"{points[-1]['articles']:,}",
        "memory": ", ".join(on_the_way) or f"{figures['largest_mb']} MB",
        "hours": f"{results['minutes'] / 60:.1f}",
        "date": results["date"],
    }
