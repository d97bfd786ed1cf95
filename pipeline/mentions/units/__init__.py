"""UNIT: named bodies; where a name begins, what its tail takes in, where it ends."""
