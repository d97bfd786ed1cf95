"""Match keys: one spelling for what the press writes in several. For comparison only, never for output."""

import re
import unicodedata
from functools import lru_cache

from vinhdanh.text.normal import ETH

TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Grave, acute, tilde, hook and dot, as marks of their own (NFD)."""
SIGNS = str.maketrans(
    dict.fromkeys("“”„‟«»″〝〞ʺ＂", '"')
    | dict.fromkeys("’‘ʼ`´‛′＇", "'")
    | dict.fromkeys("‐‑‒–—―−－", "-")
    | dict.fromkeys("\u00a0\u2007\u202f", " ")
)
"""Quotation marks, apostrophes, dashes and hard spaces to one sign of each kind."""
OLD_PLACEMENT = {
    unicodedata.normalize("NFC", vowels + tone): unicodedata.normalize("NFC", vowels[0] + tone + vowels[1])
    for vowels in ("oa", "oe", "uy")
    for tone in TONES
}
OLD_FINAL = re.compile(f"(?<!q)(?:{'|'.join(OLD_PLACEMENT)})$")
LONE_Y = re.compile(r"(?:[bcdđghklmnprstvx]|ch|gh|kh|ng|nh|ph|th|tr|ngh)[yýỳỷỹỵ]")
Y_TO_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")


@lru_cache(maxsize=200_000)
def match_key(form: str) -> str:
    """Return the key under which spellings of one form agree.

    Casefolded NFC; tone marks in the new place (`hoà` = `hòa`, `uỷ` = `ủy`); `i` for `y` alone after consonants
    (`sỹ` = `sĩ`, `lý` = `lí`); `Ð` (U+00D0) = `Đ`; one kind of quotation mark, apostrophe, hyphen and space.
    A form of several syllables is keyed syllable by syllable, joined by one space.
    """
    text = unicodedata.normalize("NFC", form).translate(ETH).translate(SIGNS).casefold()
    return " ".join(map(_syllable, text.split())) if " " in text else _syllable(text)


def _syllable(text: str) -> str:
    if text.isascii():
        return _with_i(text)
    return _with_i(OLD_FINAL.sub(lambda m: OLD_PLACEMENT[m.group()], unicodedata.normalize("NFC", text)))


def _with_i(text: str) -> str:
    return text.translate(Y_TO_I) if LONE_Y.fullmatch(text) else text


def without_marks(key: str) -> str:
    """Return a match key without tone and vowel marks (`tiến` and `tiên` become `tien`): what misprints keep."""
    plain = unicodedata.normalize("NFD", key).replace("đ", "d")
    return "".join(c for c in plain if not unicodedata.combining(c))
