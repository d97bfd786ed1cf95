"""How sure a record is, and what speaks against it."""
