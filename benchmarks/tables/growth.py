"""Growth with the length of an article: ordinary text (length.py) and hostile shapes (growth.py)."""

from tables.form import Results, number, spread, table, told


def ordinary(results: Results) -> str:
    """Return the table of ordinary text."""
    figures = results["figures"]
    rows = [
        (f"{each['bytes']:,}", f"{each['characters']:,}", spread(each["seconds"], " s"), str(each["seconds"]["n"]))
        for each in figures["lengths"]
    ]
    head = ("bytes", "characters, median", "processor time", "texts")
    closing = f"Exponent: **{figures['exponent']:.2f}**. Largest memory: {number(figures['largest_mb'])} MB."
    return f"{told(results)}\n\n{table(head, rows)}\n\n{closing}"


def shapes(results: Results) -> str:
    """Return the table of hostile text."""
    lengths = results["figures"]["lengths"]
    rows = [
        (name, *(f"{number(seconds)} s" for seconds in each["seconds"]), f"{each['exponent']:.2f}")
        for name, each in results["figures"]["shapes"].items()
    ]
    head = ("text", *(f"{n:,} characters" for n in lengths), "exponent")
    return f"{told(results)}\n\n{table(head, rows)}"


def short(results: Results) -> tuple[str, str]:
    """Return a row of the README."""
    last = results["figures"]["lengths"][-1]["bytes"]
    return (
        f"an article of 1 kB to {last / 1e6:.0f} MB",
        f"time grows with exponent {results['figures']['exponent']:.2f}",
    )


def prose(results: Results) -> dict[str, str]:
    """Return the figures of hostile text that stand in sentences."""
    shapes = results["figures"]["shapes"].values()
    exponents = [each["exponent"] for each in shapes]
    return {"exponents": f"{min(exponents):.2f} to {max(exponents):.2f}", "shapes": str(len(exponents))}
