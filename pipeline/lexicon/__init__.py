"""Tables of the domain: awards, ranks, posts, bodies, places, names and cues."""

from vinhdanh.lexicon.loader import load
from vinhdanh.lexicon.rows import Lexicon

__all__ = ["Lexicon", "load"]
