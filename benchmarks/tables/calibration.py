"""Is confidence true? Figures of articles that were left out when it was fitted."""

from tables.form import Results, share, table

NAMES = {
    "dev": "`dev`",
    "press": "archive, now",
    "blind": "archive, blind draw",
    "pages_a": "other press, first",
    "pages_b": "second lot",
    "pages_c": "third lot",
    "pages_d": "fourth lot",
    "pages_e": "fifth lot",
}


def full(results: Results) -> str:
    """Return the error of each population, and the table of what each floor keeps."""
    figures = results["figures"]
    names = sorted(figures, key=lambda name: [*NAMES, name].index(name))
    errors = [
        f"- {NAMES.get(name, name)}: {figures[name]['records']} records, {figures[name]['right']:.3f} of them right, "
        f"expected calibration error {figures[name]['error']:.3f}."
        for name in names
    ]
    head = ("`--min-confidence`", *(cell for name in names for cell in (f"{NAMES.get(name, name)}: kept", "right")))
    rows = [
        (floor, *(cell for name in names for cell in _cells(figures[name]["floors"][floor])))
        for floor in figures[names[0]]["floors"]
    ]
    return "\n".join([*errors, "", table(head, rows)])


def prose(results: Results) -> dict[str, str]:
    """Return the figures that stand in sentences: POPULATION FLOOR, POPULATION records."""
    figures = results["figures"]
    out = {f"{name} records": str(each["records"]) for name, each in figures.items()}
    out |= {f"{name} error": f"{each['error']:.2f}" for name, each in figures.items()}
    for name, each in figures.items():
        out |= {f"{name} {floor}": share(found["right"]) for floor, found in each["floors"].items()}
        out |= {f"{name} {floor} kept": f"{found['kept']:.2f}" for floor, found in each["floors"].items()}
    return out


def _cells(found: Results) -> tuple[str, str]:
    return f"{found['kept']:.2f}", share(found["right"])
