"""Fuzzing: made-up texts, pages and files, whole and broken, and what must hold for whatever is read."""
