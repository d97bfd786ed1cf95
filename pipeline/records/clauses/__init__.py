"""Award clauses: a grammar for each kind, and the reader that asks them in turn."""
