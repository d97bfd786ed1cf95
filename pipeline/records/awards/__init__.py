"""The awards of a sentence: coordinated groups, grantors of their own, awards that the sentence before names."""
