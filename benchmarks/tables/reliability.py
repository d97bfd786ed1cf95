"""What was done to break it: figures of docs/reliability.md."""

from tables.form import Results


def drills(results: Results) -> dict[str, str]:
    """Return the figures of the fault drills."""
    outcomes = results["figures"]["drills"]
    failed = [name for name, outcome in outcomes.items() if outcome == "failed"]
    skipped = sum(outcome == "skipped" for outcome in outcomes.values())
    held = f"{len(outcomes) - len(failed) - skipped} of {len(outcomes)} hold"
    told = ", ".join(f"`{name}`" for name in failed)
    return _taken(results) | {
        "number": str(len(outcomes)),
        "kills": str(results["kills"]),
        "result": f"{held}{f', failed: {told}' if failed else ''}{f', {skipped} not run' if skipped else ''}",
    }


def fuzzing(results: Results) -> dict[str, str]:
    """Return the figures of the last long round of fuzzing."""
    figures = results["figures"]
    return _taken(results) | {
        "examples": f"{sum(figures['examples'].values()):,}",
        "seed": str(results["seed"]),
        "result": f"{figures['escapes'] or 'no'} escape{'s' if figures['escapes'] > 1 else ''}",
    }


def properties(results: Results) -> dict[str, str]:
    """Return the numbers of property tests and fuzz targets, and of the examples that each run tries."""
    figures = results["figures"]
    return {f"{name} {what}": f"{figures[name][what]:,}" for name in figures for what in figures[name]}


def _taken(results: Results) -> dict[str, str]:
    return {"date": results["date"], "minutes": f"{results['minutes']:.0f}"}
