"""Normal form of a text with an exact map back: NFC, no zero-width characters, `Đ` for `Ð`."""

import re
import unicodedata
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from vinhdanh.errors import InputError
from vinhdanh.text import alphabet

ZERO_WIDTH = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
"""Characters that print nothing: dropped, wherever they stand."""
ETH = str.maketrans("\u00d0\u00f0", "\u0110\u0111")
"""Icelandic eth for the Vietnamese letter that looks the same, as underthesea maps it."""
SURROGATE = re.compile("[\ud800-\udfff]")
IRREGULAR = re.compile("[\u00d0\u00f0\u00ad\u200b-\u200f\u2060\ufeff]")
JAMO = re.compile("[\u1161-\u1175\u11a8-\u11c2]")
"""Hangul vowels and finals: besides marks (category M) the only characters that NFC joins to the one before."""


@dataclass(frozen=True, slots=True)
class NormalText:
    """A text in normal form.

    raw: the text as given; text: its normal form; starts, ends: for each code point of `text` the range of `raw` that
    it stands for, or None where the two are the same. The ranges ascend and do not overlap, except that
    the characters which NFC makes of a letter and its marks share one range.
    """

    raw: str
    text: str
    starts: "array[int] | None" = None
    ends: "array[int] | None" = None

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """Return the code point range of `raw` for the range `start`..`end` of `text`, combining marks included."""
        if self.starts is None or self.ends is None:
            return start, end
        if start < end:
            return self.starts[start], self.ends[end - 1]
        at = self.starts[start] if start < len(self.starts) else len(self.raw)
        return at, at


def normalize(raw: str) -> NormalText:
    """Return the normal form of `raw`.

    Raises InputError at a lone surrogate, which no UTF-8 file can hold and neither tokenizer accepts.
    """
    if raw.isascii():
        return NormalText(raw, raw)
    if lone := lone_surrogate(raw):
        reason = f"lone surrogate U+{ord(lone[0]):04X} at character {lone.start()}"
        raise InputError(reason, hint="repair the text's encoding")
    if not IRREGULAR.search(raw) and unicodedata.is_normalized("NFC", raw):
        return NormalText(raw, raw)
    out: list[str] = []
    starts, ends = array("L"), array("L")
    for places in _clusters(raw):
        cluster = "".join(raw[p] for p in places)
        composed = unicodedata.normalize("NFC", cluster)
        out.append(composed.translate(ETH))
        same = composed == cluster
        starts.extend(places if same else [places[0]] * len(composed))
        ends.extend([p + 1 for p in places] if same else [places[-1] + 1] * len(composed))
    return NormalText(raw, "".join(out), starts, ends)


def lone_surrogate(text: str) -> re.Match[str] | None:
    """Return the first lone surrogate of `text`, if it has one."""
    if text.isascii() or alphabet.coded(text) is not None:
        return None
    try:
        text.encode()  # many times as fast as the search
    except UnicodeEncodeError:
        return SURROGATE.search(text)
    return None


def _clusters(raw: str) -> Iterator[list[int]]:
    """Positions of each character with what NFC may join to it, zero-width characters left out."""
    places: list[int] = []
    for at, char in enumerate(raw):
        if char in ZERO_WIDTH:
            continue
        if places and not _joins(char):
            yield places
            places = []
        places.append(at)
    if places:
        yield places


def _joins(char: str) -> bool:
    return char > "\u02ff" and (unicodedata.category(char)[0] == "M" or JAMO.match(char) is not None)
