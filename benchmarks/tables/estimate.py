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
        (f"{cores:,}", *(_duration(_seconds(cores, _rate(ways, way))) for way in ("records only", "all mentions")))
        for cores in CORES
    ]
    return (
        f"**Estimate, not measured**: {ARTICLES:,} articles like those above, at the rates above, with {LOST:.0%} of "
        f"each core's time taken off where there are several.{_ends(sinks) if sinks else ''}\n\n"
        f"{table(('cores', 'records only', 'all mentions'), rows)}"
    )


def _ends(sinks: Results) -> str:
    """What the one process that writes would need, and the sizes."""
    scale, found = ARTICLES / sinks["articles"], sinks["figures"]["sinks"]
    times = ", ".join(f"{name} {_duration(each['seconds']['median'] * scale)}" for name, each in found.items())
    sizes = ", ".join(f"{name} {number(each['megabytes'] * scale / 1000)} GB" for name, each in found.items())
    return f" One process writes, however many cores there are; that alone takes ({times}). On disk: {sizes}."


def short(throughput: Results) -> tuple[str, str]:
    """Return a row of the README."""
    seconds = _seconds(64, _rate(throughput["figures"]["ways"], "records only"))
    return f"{ARTICLES:,} articles on 64 cores (estimate, records only)", _duration(seconds)


def _rate(ways: Results, way: str) -> float:
    rate: float = ways[way]["per_second"]["median"]
    return rate


def _seconds(cores: int, rate: float) -> float:
    return ARTICLES / rate / cores / (1 if cores == 1 else 1 - LOST)


def _duration(seconds: float) -> str:
    hours = seconds / 3600
    return f"{number(hours / 24)} days" if hours >= 48 else f"{number(hours)} hours"
