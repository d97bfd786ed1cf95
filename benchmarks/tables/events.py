"""How well records of several articles are put together."""

from tables.form import Results, table, told

HEAD = ("half", "pairs", "joined rightly", "joined wrongly", "missed", "precision (95 %)", "recall (95 %)")
COUNTS = ("pairs", "right", "spurious", "missed")


def full(results: Results) -> str:
    """Return the table."""
    figures = results["figures"]
    rows = [
        (half, *(str(found[name]) for name in COUNTS), _rate(found, "precision"), _rate(found, "recall"))
        for half, found in figures.items()
    ]
    gone = f"{figures['both']['gone']} of the judged pairs have a record that is not made any more: they are left out."
    return f"{told(results)} {gone}\n\n{table(HEAD, rows)}"


def prose(results: Results) -> dict[str, str]:
    """Return the figures that stand in sentences, of both halves."""
    both = results["figures"]["both"]
    return {name: _rate(both, name) for name in ("precision", "recall")}


def _rate(found: Results, name: str) -> str:
    if found[name] is None:
        return "–"
    low, high = found[f"{name}_interval"]
    return f"{found[name]:.2f} ({low:.2f}–{high:.2f})"
