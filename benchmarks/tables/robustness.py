"""Scores on articles that are printed in other ways."""

from tables.form import Results, table, told


def full(results: Results) -> str:
    """Return the table: F1 as it is, and what changes."""
    plain = results["figures"]["plain"]
    rows = [("as it is", *(f"{value:.3f}" for value in plain.values()))]
    for name, now in results["figures"]["variants"].items():
        rows.append((name, *(f"{now[figure] - plain[figure]:+.3f}" for figure in plain)))
    return f"{told(results)} Articles: `{results['gold']}`.\n\n{table(('print', *plain), rows)}"
