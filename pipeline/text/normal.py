"""Normal form of a text with an exact map back: NFC, no zero-width characters, `Đ` for `Ð`."""

import re
import unicodedata
from dataclasses import dataclass

from vinhdanh.errors import InputError

ZERO_WIDTH = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
CLUSTER = re.compile(r"(?s)[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")
SURROGATE = re.compile("[\ud800-\udfff]")
ETH = str.maketrans("ÐðÐ", "ĐđĐ")


@dataclass(frozen=True, slots=True)
class NormalText:
    """A text in normal form.

    raw: the text as given; text: its normal form; starts, ends: for each code point of `text` the range of `raw` it
    stands for, or None where the two are the same.
    """

    raw: str
    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """Return the code point range of `raw` for the range `start`..`end` of `text`, combining marks included."""
        if self.starts is None or self.ends is None:
            return start, end
        if start == end:
            at = self.starts[start] if start < len(self.starts) else len(self.raw)
            return at, at
        return self.starts[start], self.ends[end - 1]


def normalize(raw: str) -> NormalText:
    """Return the normal form of `raw`.

    Raises InputError at a lone surrogate, which no UTF-8 file can hold and neither tokenizer accepts.
    """
    if lone := SURROGATE.search(raw):
        raise InputError(f"lone surrogate U+{ord(lone.group()):04X} at character {lone.start()}", hint="repair the text's encoding")
    if raw.isascii() or _is_normal(raw):
        return NormalText(raw, raw)
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for cluster in CLUSTER.finditer(raw):
        if cluster.group() in ZERO_WIDTH:
            continue
        for char in unicodedata.normalize("NFC", cluster.group().translate(ETH)):
            out.append(char)
            starts.append(cluster.start())
            ends.append(cluster.end())
    return NormalText(raw, "".join(out), tuple(starts), tuple(ends))


def _is_normal(raw: str) -> bool:
    return unicodedata.is_normalized("NFC", raw) and "Ð" not in raw and "ð" not in raw and ZERO_WIDTH.isdisjoint(raw)
