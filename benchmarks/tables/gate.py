"""Is what the gate skips without records?"""

from tables.form import Results, number, table, told


def full(results: Results) -> str:
    """Return the table."""
    rows = [
        (
            form,
            f"{each['articles']:,}",
            f"{each['records']:,}",
            "equal" if each["equal"] else "**different**",
            f"{number(each['times'])} times",
        )
        for form, each in results["figures"]["forms"].items()
    ]
    return f"{told(results)}\n\n{table(('form', 'articles', 'records', 'files', 'as quick with the gate'), rows)}"
