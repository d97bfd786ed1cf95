"""Offsets in UTF-16 code units, which programs in JavaScript count, and in code points, which we count."""

from itertools import accumulate


class Utf16:
    """Offsets of one text in both directions."""

    def __init__(self, text: str) -> None:
        """Count the units of every code point; those above U+FFFF have two."""
        self.units = list(accumulate((2 if ord(c) > 0xFFFF else 1 for c in text), initial=0))
        self.points = {unit: point for point, unit in enumerate(self.units)}

    def to_units(self, point: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        return self.units[point]

    def to_point(self, unit: object) -> object:
        """Return the code point offset; what lies in the middle of a character or past the end comes back as it is."""
        return self.points.get(unit, unit) if isinstance(unit, int) else unit
