"""Parties of a sentence: persons, bodies, offices, groups and localities that can give or get an award."""
