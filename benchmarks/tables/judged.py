"""How many records are right on press that nobody prepared."""

from tables.form import Results, part, share, table

DRAWS = {
    "first": "first, before",
    "second": "second, after the first mends",
    "final": "**final**",
    "others": "**all, by others**",
    "after": "all, after these mends",
}
LOTS = {
    "a": "first",
    "b": "second, after mends",
    "c": "**third, by others**",
    "d": "**fourth, by others**",
    "e": "**fifth, by others**",
}


def archive(results: Results) -> str:
    """Return the table of the draws from the archive."""
    draws = results["figures"]["archive"]
    rows = [
        (
            title,
            str(draws[draw]["articles"]),
            str(draws[draw]["all"]["n"]),
            share(draws[draw]["all"]),
            part(draws[draw]["sure"]),
        )
        for draw, title in DRAWS.items()
    ]
    return table(("draw", "articles", "records", "right", f"of confidence ≥ {results['sure']}"), rows)


def pages(results: Results) -> str:
    """Return the table of the lots of other press."""
    rows = [
        _row(LOTS.get(lot, f"lot {lot}") if press == "all" else press, figures)
        for lot, presses in results["figures"]["pages"].items()
        for press, figures in presses.items()
    ]
    head = ("lot", "articles", "records", "right", f"of confidence ≥ {results['sure']}", "true records missed")
    return table(head, rows)


def _row(title: str, figures: Results) -> tuple[str, ...]:
    articles = f"{figures['articles']}, {figures['with_records']} with records"
    missed = f"{figures['missed']['part']} of {figures['missed']['n']}"
    return title, articles, str(figures["all"]["n"]), share(figures["all"]), part(figures["sure"]), missed


def prose(results: Results) -> dict[str, str]:
    """Return the figures that stand in sentences."""
    figures = results["figures"]
    out = {"missed": share(figures["missed"]), "missed of": f"{figures['missed']['part']} of {figures['missed']['n']}"}
    for draw, found in figures["archive"].items():
        out |= {draw: share(found["all"]), f"{draw} sure": share(found["sure"])}
    for lot, presses in figures["pages"].items():
        every = presses["all"]
        out |= {lot: share(every["all"]), f"{lot} sure": share(every["sure"])}
        out |= {f"{lot} missed": f"{every['missed']['part']} of {every['missed']['n']}"}
        out |= {f"{lot} kept": f"{every['sure']['n']} of {every['all']['n']}"}
    return out
