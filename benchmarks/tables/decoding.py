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


def prose(results: Results) -> dict[str, str]:
    """Return the figures that stand in sentences: what an article costs, and what becomes of short pieces."""
    forms, pieces = results["figures"]["forms"], results["figures"]["pieces"]
    old = [forms[name]["ms"] for name in pieces]
    tried = sum(each["articles"] for each in pieces.values())
    return {
        "utf8": f"{forms['UTF-8']['ms']:.1f} ms",
        "old": f"{min(old):.0f} to {max(old):.0f} ms",
        "page": f"{forms['page, paragraphs']['ms']:.0f} ms",
        "refused": f"{sum(each['refused'] for each in pieces.values()) / tried:.0%}",
        "other": str(sum(each["other"] for each in pieces.values())),
    }
