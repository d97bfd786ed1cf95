"""Drafts: awards of a clause distributed over its recipients, and those whom other sentences name."""
