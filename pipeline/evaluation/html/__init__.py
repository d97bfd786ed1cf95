"""The error report: one HTML page for a whole sample, with every figure led back to its cases."""
