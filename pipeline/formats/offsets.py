"""Offsets as other programs count them, and in code points, which we count."""

from collections.abc import Iterable
from itertools import accumulate


class Offsets:
    """Offsets of one text in both directions."""

    def __init__(self, widths: Iterable[int]) -> None:
        """Take the number of units of every code point."""
        self.units = list(accumulate(widths, initial=0))
        self.points = {unit: point for point, unit in enumerate(self.units)}

    def to_units(self, point: int) -> int:
        """Return the other program's offset of a code point offset."""
        return self.units[point]

    def to_point(self, unit: object) -> object:
        """Return the code point offset; what lies in the middle of a character or past the end comes back as it is."""
        return self.points.get(unit, unit) if type(unit) is int else unit


def utf16(text: str) -> Offsets:
    """UTF-16 code units, which programs in JavaScript count; code points above U+FFFF have two."""
    return Offsets(2 if ord(c) > 0xFFFF else 1 for c in text)


def universal_newlines(text: str) -> Offsets:
    """Code points, CR LF as one: what Python programs such as brat count, which read files in text mode."""
    return Offsets(0 if c == "\n" and before == "\r" else 1 for before, c in zip(f"\0{text}", text, strict=False))
