"""PERSON: full names, names in lists, and the short forms that point back to them."""
