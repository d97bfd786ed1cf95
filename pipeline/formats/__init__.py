"""Annotation formats: gold JSON Lines, and those of other tools, in and out."""
