"""The gate: may a text have a record at all? Two passes over its letters, before anything is tokenized.

Text and cues are compared without spaces and signs (quotation marks stay), so words may be glued or parted by signs,
and `i` stands for `y`. Most cues are looked for with their tones; a cue with a tone that is written in two places
(`hòa`, `hoà`) is looked for in bare letters. All that a match key makes equal is equal there: the gate may open for
nothing, but it never stays shut before a record.
"""

import re
import unicodedata

from ahocorasick import Automaton

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.award_cues import award_cues
from vinhdanh.text.keys import OLD_PLACEMENT, match_key
from vinhdanh.text.normal import IRREGULAR

NO_LETTERS = re.compile('[^\\w"]+|[_ʼ]+')
"""Signs, spaces and marks, but not quotation marks, which some rules need."""
QUOTES = re.compile("[“”„‟«»″〝〞ʺ＂]")
TWO_PLACES = re.compile("|".join(OLD_PLACEMENT.values()))
ZERO_WIDTH = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]+")
SAME = (("ð", "đ"), *zip("yýỳỷỹỵ", "iíìỉĩị", strict=True))
ASCII_Y = bytes.maketrans(b"y", b"i")
ASCII_SIGNS = bytes(byte for byte in range(128) if not chr(byte).isalnum())


class Gate:
    """Tells texts that may have records from those that cannot."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the cues from the tables. Raises ValueError for a cue without letters, which would never be found."""
        self._toned, self._bare = Automaton(), Automaton()
        for cue in sorted(award_cues(lexicon)):
            two = TWO_PLACES.search(match_key(cue))
            letters = bare_letters(cue) if two else toned_letters(cue)
            if not letters:
                raise ValueError(f"the cue {cue!r} has no letters")
            (self._bare if two else self._toned).add_word(letters, letters)
        for cues in (self._toned, self._bare):
            cues.make_automaton()

    def opens(self, text: str) -> bool:
        """May `text` have a record?"""
        return _has(self._toned, toned_letters(text)) or _has(self._bare, bare_letters(text))


def toned_letters(text: str) -> str:
    """Return letters, digits and quotation marks of `text`, casefolded NFC, `i` for `y` with its tones."""
    whole = ZERO_WIDTH.sub("", text) if IRREGULAR.search(text) else text
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", whole).casefold())
    letters = NO_LETTERS.sub("", QUOTES.sub('"', folded))
    for one, other in SAME:  # `replace` is twenty times as fast as `translate` on such texts
        letters = letters.replace(one, other)
    return letters


def bare_letters(text: str) -> str:
    """Return the ASCII letters and digits of `text` in small letters, marks and tones off, `i` for `y`, `d` for `đ`."""
    plain = text.replace("đ", "d").replace("Đ", "d").replace("ð", "d").replace("Ð", "d")
    parts = unicodedata.normalize("NFD", unicodedata.normalize("NFC", plain).casefold())
    return parts.encode("ascii", "ignore").translate(ASCII_Y, ASCII_SIGNS).decode()


def _has(cues: Automaton, letters: str) -> bool:
    return len(cues) > 0 and next(cues.iter(letters), None) is not None
