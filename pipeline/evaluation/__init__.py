"""Scores against gold, and what makes gold: markup and print variants."""
