"""Mojibake: UTF-8 that was read as Latin-1 or Windows-1252 (`Chá»§ tá»‹ch`), repaired by ftfy's `fix_encoding` alone.

ftfy's other repairs change quotation marks and composition. Only what looks like mojibake is given to it, and what it
returns is taken only where it is more Vietnamese: fewer words that cannot be syllables, or fewer signs.
"""

import re

from vinhdanh.text import alphabet
from vinhdanh.text.syllables import evidence

WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
FOLLOWING = f"[\u0080-\u00bf{WINDOWS}]"
LEADS, LEADS_OF_TWO = "ÂÃÄÅÆÌ", "áâ"
SUSPECT = re.compile(f"[{LEADS}]{FOLLOWING}|[{LEADS_OF_TWO}]{FOLLOWING}{{2}}")
"""How the UTF-8 of Vietnamese letters, tone marks and quotation marks begins when it is read as Windows-1252."""
NOISE = re.compile("[\u0080-\u009f\u00a1-\u00bfÄÅÆ]")
"""Signs that Vietnamese texts hardly have and mojibake is full of."""
BEGUN = re.compile("[ÂÃ]$")
"""What is left of `à` and of a hard space at the end of a word where hard spaces became plain ones."""


def _kind(char: str) -> str:
    return "l" if char in LEADS else "L" if char in LEADS_OF_TWO else "f" if re.match(FOLLOWING, char) else "."


KINDS = alphabet.table(_kind).becomes.encode()
"""What SUSPECT asks of a character: is it a lead of one, a lead of two, or may it follow?"""


def suspicious(text: str) -> bool:
    """Whether SUSPECT finds something."""
    codes = alphabet.coded(text)
    if codes is None:
        return SUSPECT.search(text) is not None
    kinds = codes.translate(KINDS)
    return b"lf" in kinds or b"Lff" in kinds


def repaired(text: str) -> str:
    """Return `text` with mojibake repaired, where there is any: as a whole, else by lines, else by parts of lines."""
    if not suspicious(text):
        return text
    whole = _better(text)
    if not SUSPECT.search(whole):
        return whole
    return "".join(_line(line) if SUSPECT.search(line) else line for line in re.split(r"(?<=\n)", text))


def _line(line: str) -> str:
    whole = _better(line)
    return whole if not SUSPECT.search(whole) else "".join(map(_stretch, _stretches(line)))


def _stretch(words: str) -> str:
    return _better(words) if SUSPECT.search(words) else words


def _stretches(line: str) -> list[str]:
    """Cut a line between words that look like mojibake and words that do not; ASCII goes with what stands before it."""
    out: list[str] = []
    broken = None
    for word in re.split(r"(?<= )", line):
        its = None if word.isascii() else bool(SUSPECT.search(word) or BEGUN.search(word.rstrip()))
        if out and (its is None or broken is None or its == broken):
            out[-1] += word
        else:
            out.append(word)
        broken = broken if its is None else its
    return out


def _better(text: str) -> str:
    from ftfy import fix_encoding

    fixed = fix_encoding(text)
    before, after = evidence(text), evidence(fixed)
    more = (before.wrong - after.wrong, len(NOISE.findall(text)) - len(NOISE.findall(fixed)))
    return fixed if after.syllables >= before.syllables and more > (0, 0) else text
