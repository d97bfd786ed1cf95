"""The gate: may a text have a record at all? A few passes over its letters, before anything is tokenized.

Text and cues are compared without spaces and signs (quotation marks stay), so words may be glued or parted by signs,
and `i` stands for `y`. A cue of one word is looked for with the spaces in, or the ends of other words would make it.
Most cues are looked for with their tones; a cue with a tone that is written in two places
(`hòa`, `hoà`) is looked for in bare letters. All that a match key makes equal is equal there: the gate may open for
nothing, but it never stays shut before a record.

Most texts are done with a glance: no cue stands among their bare letters, which a table gives. Only the cues that do
are looked for with their tones.
"""

import re
import unicodedata
from dataclasses import dataclass

from ahocorasick import Automaton

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.awards.cues import Cue, award_cues
from vinhdanh.text import alphabet
from vinhdanh.text.keys import OLD_PLACEMENT, match_key
from vinhdanh.text.normal import IRREGULAR
from vinhdanh.text.stretches import stretches
from vinhdanh.tokens.split import syllables

NO_LETTERS = re.compile('[^\\w"]+|[_ʼ]+')
"""Signs, spaces and marks, but not quotation marks, which some rules need."""
BETWEEN = r"[\W_ʼ]*"
"""What may part the words of a cue."""
APART = "\n.\n"
QUOTES = re.compile("[“”„‟«»″〝〞ʺ＂]")
TWO_PLACES = re.compile("|".join(OLD_PLACEMENT.values()))
ZERO_WIDTH = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]+")
SAME = (("ð", "đ"), *zip("yýỳỷỹỵ", "iíìỉĩị", strict=True))
ASCII_Y = bytes.maketrans(b"y", b"i")
ASCII_SIGNS = bytes(byte for byte in range(128) if not chr(byte).isalnum())
OTHER_SIGNS = ASCII_SIGNS.replace(b'"', b"")


@dataclass(frozen=True, slots=True)
class Sought:
    """A cue as it is looked for where its bare letters stand.

    letters: with their tones, empty where the bare letters are enough; one: is it one word, looked for with the spaces
    in? then: finds its words with what must follow them.
    """

    letters: str
    one: bool
    then: re.Pattern[str] | None

    def stands(self, words: str, letters: str) -> bool:
        """Does the cue stand in a folded text with these letters?"""
        return self.letters in (words if self.one else letters) and (self.then is None or bool(self.then.search(words)))


class Gate:
    """Tells texts that may have records from those that cannot."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the cues from the tables. Raises ValueError for a cue without letters, which would never be found."""
        self._cues = Automaton()
        for cue in sorted(award_cues(lexicon), key=lambda cue: (cue.words, cue.then)):
            bare = bare_letters(cue.words)
            self._cues.add_word(bare, (*self._cues.get(bare, ()), _sought(cue)))
        self._cues.make_automaton()

    def opens(self, text: str) -> bool:
        """May `text` have a record?"""
        codes = alphabet.coded(text)
        bare = bare_letters(text) if codes is None else BARE.of(codes)
        found = {cue for _, cues in self._cues.iter(bare) for cue in cues}
        if not found:
            return False
        words = folded(text) if codes is None else FOLDED.of(codes)
        letters = _letters(words) if codes is None else LETTERS.of(codes)
        return any(cue.stands(words, letters) for cue in found)

    def lines(self, text: str) -> str:
        """Return the stretches of `text` for which the gate opens, a line each, set apart by lines with a full stop.

        All awards and verbs of praise of the text are in them.
        """
        return APART.join(stretch for stretch in stretches(text) if self.opens(stretch))


def _sought(cue: Cue) -> Sought:
    letters = toned_letters(cue.words)
    if not bare_letters(cue.words):
        raise ValueError(f"the cue {cue.words!r} has no letters")
    two = TWO_PLACES.search(match_key(cue.words))
    one = len(syllables(f"{cue.words} ")) == 1 and letters == folded(cue.words)
    return Sought("" if two else letters, one and not two, _pattern(cue) if cue.then else None)


def toned_letters(text: str) -> str:
    """Return letters, digits and quotation marks of `text`, casefolded NFC, `i` for `y` with its tones."""
    return _letters(folded(text))


def folded(text: str) -> str:
    """Return `text` in small letters of the normal form, `i` for `y`, one kind of quotation mark, and all signs."""
    whole = ZERO_WIDTH.sub("", text) if IRREGULAR.search(text) else text
    small = unicodedata.normalize("NFC", unicodedata.normalize("NFC", whole).casefold())
    for one, other in SAME:  # `replace` is twenty times as fast as `translate` on such texts
        small = small.replace(one, other)
    return QUOTES.sub('"', small)


def _letters(folded: str) -> str:
    some = folded.encode().translate(None, OTHER_SIGNS).decode()  # most of what goes, many times faster than `sub`
    return NO_LETTERS.sub("", some)


def bare_letters(text: str) -> str:
    """Return the ASCII letters and digits of `text` in small letters, marks and tones off, `i` for `y`, `d` for `đ`."""
    plain = text.replace("đ", "d").replace("Đ", "d").replace("ð", "d").replace("Ð", "d")
    parts = unicodedata.normalize("NFD", unicodedata.normalize("NFC", plain).casefold())
    return parts.encode("ascii", "ignore").translate(ASCII_Y, ASCII_SIGNS).decode()


FOLDED, LETTERS, BARE = (alphabet.table(of) for of in (folded, toned_letters, bare_letters))
"""The same, where a text has no other characters than those of the press; tests hold both equal."""


def _pattern(cue: Cue) -> re.Pattern[str]:
    """Finds the words of a cue with what must follow them, in a folded text."""
    return re.compile(BETWEEN.join(map(toned_letters, cue.words.split())) + cue.then)
