"""Start-up."""

from tables.form import Results, number, spread, table, told


def full(results: Results) -> str:
    """Return the table."""
    figures = results["figures"]
    rows = [
        ("bare: import underthesea and spaCy, tokenize", spread(figures["bare"], " s")),
        ("`vinhdanh extract`", spread(figures["ours"], " s")),
        (f"ratio (bound {results['bound']})", spread(figures["ratio"])),
    ]
    head = ("wall-clock time", f"median of {figures['ratio']['n']}, least–greatest")
    return f"{told(results)}\n\n{table(head, rows)}"


def short(results: Results) -> tuple[str, str]:
    """Return a row of the README."""
    ratio = number(results["figures"]["ratio"]["median"])
    return "start of `vinhdanh extract`", f"{ratio} times that of Python with underthesea and spaCy"


def prose(results: Results) -> dict[str, str]:
    """Return the figures that stand in sentences."""
    return {"ratio": number(results["figures"]["ratio"]["median"])}
