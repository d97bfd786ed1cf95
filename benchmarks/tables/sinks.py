"""What sinks cost."""

from tables.form import Results, number, spread, table, told


def full(results: Results) -> str:
    """Return the table."""
    figures = results["figures"]
    rows = [
        (
            f"`{name}`",
            spread(each["seconds"], " s"),
            f"{each['share']['median']:.1%} ({each['share']['low']:.1%}–{each['share']['high']:.1%})",
            number(each["megabytes"]) + " MB",
        )
        for name, each in figures["sinks"].items()
    ]
    size = (
        f"{results['articles']:,} articles, {figures['records']:,} records; extracting took "
        f"{number(figures['extracting_seconds'])} processor seconds; {results['rounds']} rounds"
    )
    server = figures["sinks"].get("postgresql", {}).get("server_seconds")
    closing = f"\n\nOf the time of PostgreSQL, {spread(server, ' s')} are its server's." if server else ""
    absent = "".join(f"\n\nNot measured: {line}." for line in figures["absent"])
    head = ("sink", "all but extracting", "share of the run", "on disk")
    return f"{told(results)} {size}.\n\n{table(head, rows)}{closing}{absent}"


def short(results: Results) -> tuple[str, str]:
    """Return a row of the README."""
    sinks = results["figures"]["sinks"]
    shares = ", ".join(f"{name} {each['share']['median']:.0%}" for name, each in sinks.items())
    return f"share of the sink in a run over {results['articles']:,} articles", shares
