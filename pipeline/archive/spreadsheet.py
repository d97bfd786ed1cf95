"""CSV for spreadsheets, which take some texts for formulas and run them (OWASP, “CSV Injection”).

A `.csv` has every text as it is: it is for programs. A `.sheet.csv` is for people who open it.
"""

from collections.abc import Mapping

from vinhdanh.archive.rows import Cell

SUFFIX = ".sheet.csv"
FORMULA = ("=", "+", "-", "@", "\t", "\r")
BOM = "\ufeff"
"""By it spreadsheets tell UTF-8."""


def is_sheet(name: str) -> bool:
    """Is a file of this name for spreadsheets?"""
    return name.lower().endswith(SUFFIX)


def harmless(row: Mapping[str, Cell]) -> dict[str, Cell]:
    """Return a row with an apostrophe before texts that a spreadsheet would take for a formula."""
    return {name: f"'{c}" if isinstance(c, str) and c.startswith(FORMULA) else c for name, c in row.items()}
