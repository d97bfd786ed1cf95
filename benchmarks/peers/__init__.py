"""Other ways to the same records, each a module with `extract(article) -> dict` in the gold format.

`missing()` of an optional one returns the line that says why it cannot run, or None.
"""
