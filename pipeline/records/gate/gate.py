"""The gate: may a text have a record at all? A few passes over its letters, before anything is tokenized.

Text and cues are compared without spaces and signs (quotation marks stay), so words may be glued or parted by signs,
and `i` stands for `y`. A cue of one word is looked for with the spaces in, or the ends of other words would make it.
Most cues are looked for with their tones; a cue with a tone that is written in two places
(`hòa`, `hoà`) is looked for in bare letters. All that a match key makes equal is equal there: the gate may open for
nothing, but it never stays shut before a record.

Most texts are done with a glance: none of the cues stands among their bare letters, which a table gives.
"""

import re
import unicodedata

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


class Gate:
    """Tells texts that may have records from those that cannot."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the cues from the tables. Raises ValueError for a cue without letters, which would never be found."""
        self._words, self._toned, self._bare, self._glance = Automaton(), Automaton(), Automaton(), Automaton()
        for cue in sorted(award_cues(lexicon), key=lambda cue: (cue.words, cue.then)):
            self._add(cue)
        for automaton in (self._words, self._toned, self._bare, self._glance):
            automaton.make_automaton()

    def opens(self, text: str) -> bool:
        """May `text` have a record?"""
        codes = alphabet.coded(text)
        if codes is None:
            words = folded(text)
            return self._finds(words, _letters(words), bare_letters(text))
        bare = BARE.of(codes)
        if next(self._glance.iter(bare), None) is None:
            return False
        return self._finds(FOLDED.of(codes), LETTERS.of(codes), bare)

    def lines(self, text: str) -> str:
        """Return the stretches of `text` for which the gate opens, a line each, set apart by lines with a full stop.

        All awards and verbs of praise of the text are in them.
        """
        return APART.join(stretch for stretch in stretches(text) if self.opens(stretch))

    def _finds(self, words: str, letters: str, bare: str) -> bool:
        return _has(self._words, words, words) or _has(self._toned, letters, words) or _has(self._bare, bare, words)

    def _add(self, cue: Cue) -> None:
        two = TWO_PLACES.search(match_key(cue.words))
        letters = bare_letters(cue.words) if two else toned_letters(cue.words)
        if not letters:
            raise ValueError(f"the cue {cue.words!r} has no letters")
        one = len(syllables(f"{cue.words} ")) == 1 and letters == folded(cue.words)
        cues = self._bare if two else self._words if one else self._toned
        cues.add_word(letters, (*cues.get(letters, ()), _pattern(cue) if cue.then else None))
        self._glance.add_word(bare_letters(cue.words), True)


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


def _has(cues: Automaton, letters: str, folded: str) -> bool:
    """Is there a cue among `letters`, and in `folded` what must follow it?"""
    if not len(cues):
        return False
    unsure: set[re.Pattern[str]] = set()
    for _, patterns in cues.iter(letters):
        if None in patterns:
            return True
        unsure.update(patterns)
    return any(pattern.search(folded) for pattern in unsure)
