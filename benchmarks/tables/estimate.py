"""What a large archive would cost, computed from the other results: an estimate, never measured."""

from tables.form import Results, number, table

ARTICLES = 100_000_000
CORES = (1, 16, 64, 256)
LOST = 0.05
"""Share of a core's time that is assumed to be lost where many work."""


def full(throughput: Results, sinks: Results | None) -> str:
    """Return the estimate for ARTICLES."""
    ways = throughput["figures"]["ways"]
    rows = [
        (f"{cores:,}", *(_days(cores, ways[way]["per_second"]["median"]) for way in ("records only", "all mentions")))
        for cores in CORES
    ]
    disk = ""
    if sinks:
        sizes = ", ".join(
            f"{number(each['megabytes'] / sinks['articles'] * ARTICLES / 1000)} GB as {name}"
            for name, each in sinks["figures"]["sinks"].items()
        )
        disk = f" The results would take {sizes}."
    return (
        f"**Estimate, not measured**: {ARTICLES:,} articles like those above, at the rates above, with {LOST:.0%} of "
        f"each core's time taken off where there are several and one process in which they all end.{disk}\n\n"
        f"{table(('cores', 'records only', 'all mentions'), rows)}"
    )


def short(throughput: Results) -> tuple[str, str]:
    """Return a row of the README."""
    rate = throughput["figures"]["ways"]["records only"]["per_second"]["median"]
    return f"{ARTICLES:,} articles on 64 cores (estimate, records only)", _days(64, rate)


def _days(cores: int, rate: float) -> str:
    days = ARTICLES / rate / cores / (1 if cores == 1 else 1 - LOST) / 86_400
    return f"{number(days)} days" if days >= 1 else f"{number(days * 24)} hours"
