"""Tokens: underthesea to a spaCy Doc of syllables, sentences, and the columns that grammars read."""
