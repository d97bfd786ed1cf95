"""Names of bodies and offices: short and full forms, misprints, the body over a body."""
