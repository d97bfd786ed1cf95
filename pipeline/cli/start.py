"""The extractor of a command, and the garbage collector out of the way while the program starts."""

import gc
from pathlib import Path

from vinhdanh.api import MAX_CHARS, Extractor


def start(lexicon: Path | None, max_chars: int | None) -> Extractor:
    """Return a new extractor. Raises LexiconError for bad tables.

    `main` switches the collector off: all that imports and tables make stays to the end, and looking through it again
    and again is a sixth of the start-up time. Here it is set aside for good, and the collector is on again.
    """
    extractor = Extractor(lexicon, max_chars=max_chars or MAX_CHARS)
    started()
    return extractor


def started() -> None:
    """Set aside what the program has made so far and switch the garbage collector on."""
    gc.freeze()
    gc.enable()
