"""The service under load."""

from tables.form import Results, number, spread, table, told


def full(results: Results) -> str:
    """Return the table."""
    figures = results["figures"]
    rows = [
        ("requests a second", spread(figures["per_second"])),
        ("articles a second, `extract_many` in one process", spread(figures["alone"])),
        ("ratio (bound 0.8)", spread(figures["ratio"])),
        ("p50", spread(figures["p50_ms"], " ms")),
        ("p99", spread(figures["p99_ms"], " ms")),
        ("p99 : p50 (bound 20)", number(figures["p99_ms"]["median"] / figures["p50_ms"]["median"])),
        (f"refused with 429, other errors, of {figures['requests']}", f"{figures['refused']}, {figures['failed']}"),
    ]
    if memory := figures.get("memory_mb"):
        rows.append(("memory of all processes (RSS), at the start", f"{memory[0][0]} MB"))
        rows.append(("the same every 10 s under load", seen(memory[1:])))
    head = ("figure", f"median of {results['rounds']} runs, least–greatest")
    return f"{told(results)}\n\n{table(head, rows)}"


def seen(memory: list[list[int]]) -> str:
    """Return first, last, least and greatest of what was seen in all rounds, in MB."""
    every = [value for values in memory for value in values]
    return f"first {every[0]}, last {every[-1]}, {min(every)}–{max(every)} MB" if every else ""


def prose(results: Results) -> dict[str, str]:
    """Return the figures that stand in sentences."""
    figures = results["figures"]
    tail = figures["p99_ms"]["median"] / figures["p50_ms"]["median"]
    return {
        "rate": number(figures["per_second"]["median"]),
        "tail": f"{tail:.1f}",
        "hours": f"{results['seconds'] * results['rounds'] / 3600:.2f}",
        "requests": f"{figures['requests']:,}",
        "failed": str(figures["failed"]),
        "memory": seen(figures["memory_mb"][1:]),
        "date": results["date"],
    }
