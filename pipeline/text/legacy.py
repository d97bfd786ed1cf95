"""Vietnamese encodings from before Unicode: Windows-1258, TCVN3 (.Vn fonts), VNI (VNI- fonts), VISCII and VPS.

The tables are viparse's, which has them from glibc, RFC 1456 and some hundred thousand characters of real documents.
Which encoding a text has is told by trying all and counting possible syllables in all of the text: viparse's own
detection leaves out VPS and Windows-1258 and goes by letter frequencies.
"""

import codecs
import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from vinhdanh.text.capitals import with_capitals
from vinhdanh.text.syllables import ENOUGH, Evidence, evidence

VNI_GAPS = (("aú", "ẳ"), ("AÚ", "Ẳ"), ("î", "ỵ"), ("Î", "Ỵ"))
"""Letters that viparse's VNI table leaves out or has otherwise, as the VNI keyboard chart has them."""
WINDOWS = "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(256))
"""Windows-1252 with control characters where it has no sign: font encodings keep its quotation marks and dashes."""
WINDOWS_CODES = {ord(sign): code for code, sign in enumerate(WINDOWS)}
OURS = re.compile("[\u1ea0-\u1ef9\u0300-\u0323]")
OTHERS = re.compile("[\u00a1-\u00ff]")
TAG = re.compile(r"<[^<>]*>")
MIN_WORDS = 8
MIN_SHARE = 0.8
MARGIN = 0.15
"""Least evidence: words with marked letters, their share of syllables, and how much greater it is than the next one's.

Measured on pieces of 20 to 100 characters of press articles: with less evidence some were decoded wrongly, so none.
"""


@dataclass(frozen=True, slots=True)
class Guess:
    """A text under one of the encodings, and how Vietnamese it is."""

    encoding: str
    text: str
    evidence: Evidence


def guesses(data: bytes) -> list[Guess]:
    """Return the text of `data` in every encoding that has all its bytes, the most Vietnamese first.

    Windows-1252 is among them, since pages write what it has not as character references.
    """
    found = []
    for name in ENCODINGS:
        try:
            text = decoded(data, name)
        except UnicodeDecodeError:
            continue
        found.append(Guess(name, text, evidence(TAG.sub(" ", html.unescape(text)))))
    return sorted(found, key=lambda guess: -guess.evidence.share)


def clear(found: list[Guess], declared: str | None = None) -> Guess | None:
    """Return the guess that the evidence speaks for, or None where it is too thin or speaks for several.

    declared: the encoding that a page says it has; it needs no margin, but its share of syllables, too.
    """
    best = found[0] if found else None
    if best is None or best.evidence.share < MIN_SHARE:
        return None
    others = [guess.evidence.share for guess in found[1:] if guess.text != best.text]
    if best.evidence.words >= MIN_WORDS and best.evidence.share - max(others, default=0.0) >= MARGIN:
        return best
    told = canonical(declared) if declared else None
    return next((g for g in found if g.encoding == told and g.evidence.share >= MIN_SHARE), None)


def doubt(found: list[Guess]) -> str:
    """Return why no guess is clear, as the end of a sentence."""
    if not found or found[0].evidence.words < MIN_WORDS:
        return "the text is too short to tell its encoding"
    near = [g.encoding for g in found if g.evidence.share >= max(MIN_SHARE, found[0].evidence.share - MARGIN)]
    return f"its encoding could be {' or '.join(near)}" if near else "no Vietnamese encoding fits it"


def canonical(name: str) -> str | None:
    """Return the name under which an encoding is known here or to Python, or None."""
    lower = name.strip().lower().replace("_", "-")
    if lower in ENCODINGS or lower in ALIASES:
        return ALIASES.get(lower, lower)
    try:
        known = codecs.lookup(lower)
    except (LookupError, ValueError):
        return None
    return ALIASES.get(known.name, known.name) if known._is_text_encoding else None


def from_letters(text: str) -> str | None:
    """Return the text that was in a font encoding and then stored as Unicode (`Chñ tÞch n­íc`), or None.

    Only a text without any Vietnamese letter that Latin-1 has not, and only where the evidence is clear.
    """
    if OURS.search(text) or len(OTHERS.findall(text[:ENOUGH])) < MIN_WORDS:
        return None
    try:
        data = text.translate(WINDOWS_CODES).encode("latin-1")
    except UnicodeEncodeError:
        return None
    best = clear(guesses(data))
    return best.text if best and best.encoding != "windows-1252" else None


def decoded(data: bytes, encoding: str) -> str:
    """Return `data` in one of ENCODINGS. Raises UnicodeDecodeError for bytes that the encoding has not."""
    return unicodedata.normalize("NFC", ENCODINGS[encoding](data))


def _charmap(data: bytes, name: str) -> str:
    return codecs.charmap_decode(data, "strict", _chart(name))[0]


def _vni(data: bytes) -> str:
    letters = _pairs("vni")
    return _vni_letters().sub(lambda m: letters[m[0]], codecs.charmap_decode(data, "strict", WINDOWS)[0])


@cache
def _pairs(name: str) -> dict[str, str]:
    from viparse.normalize.encodings import get_charmap

    return dict(get_charmap(name).pairs) | (dict(VNI_GAPS) if name == "vni" else {})


@cache
def _chart(name: str) -> str:
    """The letters of all bytes; those of VISCII are all its own, the others keep the signs of Windows."""
    pairs = _pairs(name)
    return "".join(pairs.get(chr(code), chr(code) if name == "viscii" else WINDOWS[code]) for code in range(256))


@cache
def _vni_letters() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _pairs("vni")), key=len, reverse=True)))


ENCODINGS: dict[str, Callable[[bytes], str]] = {
    "windows-1258": lambda data: data.decode("cp1258"),
    "tcvn3": lambda data: with_capitals(_charmap(data, "tcvn3")),
    "vni": _vni,
    "viscii": lambda data: _charmap(data, "viscii"),
    "vps": lambda data: _charmap(data, "vps"),
    "windows-1252": lambda data: data.decode("cp1252"),
}
"""Names of the encodings and what decodes them."""
ALIASES = {
    "cp1258": "windows-1258",
    "cp1252": "windows-1252",
    "iso8859-1": "windows-1252",
    "abc": "tcvn3",
    "tcvn": "tcvn3",
    "x-viet-tcvn5712": "tcvn3",
    "x-viet-vni": "vni",
    "vni-windows": "vni",
    "x-viet-vps": "vps",
    "viscii1.1-1": "viscii",
    "utf-8-sig": "utf-8",
}
"""Other names; Latin-1 is Windows-1252, as browsers take it."""
