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
    head = ("figure", f"median of {results['rounds']} runs, least–greatest")
    return f"{told(results)}\n\n{table(head, rows)}"
