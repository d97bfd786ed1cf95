"""The characters of the Vietnamese press, a byte each: what is to be known of each character of a text is looked up in
a table of 256, in one pass, instead of asked anew.
"""

import codecs
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

ASCII = "".join(map(chr, (*b"\x00\t\n\r", *range(32, 127))))
"""NUL first: with it Python's own table for encoding is a fast one."""
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
SMALL = "đð" + "".join(unicodedata.normalize("NFC", v + t) for v, t in product("aăâeêioôơuưy", TONES)).translate(
    dict.fromkeys(b"aeiouy")
)
SIGNS = "“”„‘’–—…•°®™«»·½×ü€\u00a0"
"""The most frequent of other characters; all are whole in NFC, as the letters are."""
ALPHABET = ASCII + SMALL + SMALL.upper() + SIGNS
_CODES = codecs.charmap_build(ALPHABET.ljust(256, "\ufffe"))


@lru_cache(maxsize=4)
def coded(text: str) -> bytes | None:
    """Return `text` with a byte for each character, its place in ALPHABET, or None where one is not in ALPHABET.

    Such a text is in NFC and has neither characters of no width nor lone surrogates. The last texts are remembered,
    since each step before the tokens asks.
    """
    try:
        return codecs.charmap_encode(text, "strict", _CODES)[0]
    except UnicodeEncodeError:
        return None


@dataclass(frozen=True, slots=True)
class Table:
    """What a function makes of the characters of ALPHABET: what each becomes, and the codes of those that go."""

    becomes: str
    gone: bytes

    def of(self, codes: bytes) -> str:
        """Return what the function makes of a coded text."""
        return codecs.charmap_decode(codes.translate(None, self.gone), "strict", self.becomes)[0]


def table(of: Callable[[str], str]) -> Table:
    """Return the table of a function that makes of each character one or none, whatever stands beside it."""
    made = [of(char) for char in ALPHABET]
    gone = bytes(code for code, char in enumerate(made) if not char)
    return Table("".join(char or "\x00" for char in made).ljust(256, "\x00"), gone)
