"""Articles back from old encodings, mojibake and pages."""

from tables.form import Results, table, told

COUNTS = ("articles", "equal", "capitals", "refused", "other")
HEAD = ("articles", "equal", "but for capitals", "refused", "other", "each")


def full(results: Results) -> str:
    """Return the tables: whole articles, then short pieces."""
    figures = results["figures"]
    pieces = f"{results['piece']} characters in"
    tables = (table((kind, *HEAD), _rows(figures[key])) for kind, key in (("form", "forms"), (pieces, "pieces")))
    return "\n\n".join((f"{told(results)} Times are processor time.", *tables))


def _rows(forms: Results) -> list[tuple[str, ...]]:
    return [(name, *(f"{each[kind]:,}" for kind in COUNTS), f"{each['ms']:.1f} ms") for name, each in forms.items()]
