"""Match keys: one spelling for what the press writes in several (DOMAIN section 7). For comparison only, never for output."""

import re
import unicodedata
from functools import lru_cache

TONES = "\u0300\u0301\u0303\u0309\u0323"
QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″〝〞", '"') | dict.fromkeys("’‘ʼ`´‛′", "'") | dict.fromkeys("‐‑‒–—―−", "-") | {"\u00a0": " "})
OLD_PLACEMENT = {
    unicodedata.normalize("NFC", vowels + tone): unicodedata.normalize("NFC", vowels[0] + tone + vowels[1])
    for vowels in ("oa", "oe", "uy") for tone in TONES
}
OLD_FINAL = re.compile(f"(?<!q)(?:{'|'.join(OLD_PLACEMENT)})$")
LONE_Y = re.compile("([bcdđghklmnpqrstvx]{1,2})y")


@lru_cache(maxsize=200_000)
def match_key(form: str) -> str:
    """Return the key under which spellings of one form agree.

    Casefolded NFC; tone marks in the new place (`hoà` = `hòa`, `uỷ` = `ủy`); `i` for `y` alone after a consonant
    (`sỹ` = `sĩ`, `lý` = `lí`); `Ð` (U+00D0) = `Đ`; one kind of quotation mark, apostrophe and hyphen.
    A form of several syllables is keyed syllable by syllable, joined by one space.
    """
    text = unicodedata.normalize("NFC", form).replace("Ð", "Đ").replace("ð", "đ").translate(QUOTES).casefold()
    return " ".join(map(_syllable, text.split())) if " " in text else _syllable(text)


def _syllable(text: str) -> str:
    text = OLD_FINAL.sub(lambda m: OLD_PLACEMENT[m.group()], text)
    plain = unicodedata.normalize("NFD", text)
    tone = "".join(c for c in plain if c in TONES)
    base = unicodedata.normalize("NFC", "".join(c for c in plain if c not in TONES))
    if LONE_Y.fullmatch(base):
        return unicodedata.normalize("NFC", base[:-1] + "i" + tone)
    return text
