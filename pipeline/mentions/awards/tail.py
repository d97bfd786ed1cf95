"""What may follow the name of an award and belongs to it: class, motto, era, field, level."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.awards.name import PLAIN_NAMES, AwardName
from vinhdanh.mentions.base import Mention
from vinhdanh.tokens.table import Tokens

CLASSES = {
    "nhất": "nhất",
    "i": "nhất",
    "1": "nhất",
    "nhì": "nhì",
    "hai": "nhì",
    "ii": "nhì",
    "2": "nhì",
    "ba": "ba",
    "iii": "ba",
    "3": "ba",
}
CLASS_WORDS = frozenset({"hạng", "hạnh"})
"""The word before a class, and its common misprint (`Huân chương Quân công hạnh Nhất`)."""
CLASSED = frozenset({"huan_chuong", "huy_chuong"})
MOTTO = frozenset({"ky_niem_chuong", "huy_hieu", "bang_khen", "giay_khen", "huan_chuong", "huy_chuong"})
ERAS: tuple[tuple[str, ...], ...] = (
    ("thời", "kì", "đổi", "mới"),
    ("trong", "thời", "kì", "đổi", "mới"),
    ("thời", "kì", "kháng", "chiến", "chống", "mĩ", "cứu", "nước"),
    ("thời", "kì", "kháng", "chiến", "chống", "mĩ"),
    ("thời", "kì", "kháng", "chiến", "chống", "thực", "dân", "pháp"),
    ("thời", "kì", "kháng", "chiến", "chống", "pháp"),
    ("thời", "kì", "chống", "mĩ", "cứu", "nước"),
    ("thời", "kì", "chống", "mĩ"),
    ("thời", "kì", "kháng", "chiến"),
)
FIELDS: tuple[tuple[str, ...], ...] = (
    ("về", "văn", "học", ",", "nghệ", "thuật"),
    ("về", "văn", "học", "nghệ", "thuật"),
    ("về", "văn", "học", "-", "nghệ", "thuật"),
    ("về", "vhnt"),
    ("về", "khoa", "học", "và", "công", "nghệ"),
    ("về", "khoa", "học", "công", "nghệ"),
    ("về", "khoa", "học", "-", "công", "nghệ"),
)
LEVELS = frozenset("sở tỉnh bộ tp huyện quận thành toàn quốc ngành quân trường xã cơ trung".split())
SMALL_CLASSES = frozenset({"nhì", "ba"})
BEHIND_CLASS = frozenset(", và . ; ) cho của tặng do".split())
TWO_WORDS = frozenset({"cơ", "toàn", "thành", "quân", "trung"})
LIST_LINKS = frozenset({",", ";", "và", "/"})
BREAKDOWNS: tuple[tuple[str, ...], ...] = (
    ("trong", "đó", "có"),
    ("trong", "đó", "gồm"),
    ("trong", "đó"),
    ("bao", "gồm"),
    ("gồm", "có"),
    ("gồm",),
)
"""Words between an award that is counted in all and its classes with a number each."""


def quoted(tokens: Tokens, i: int, most: int = 20) -> int | None:
    """End of a quotation that opens at token `i` (a colon may stand before), at most `most` tokens; None where there
    is none, or where the mark closes one (`"Cờ thi đua" của G`: no space before it, one behind).
    """
    n = len(tokens.key)
    if i < n and tokens.key[i] == ":":
        i += 1
    if i >= n or tokens.key[i] != '"' or i + 1 < n and tokens.glued[i] and not tokens.glued[i + 1]:
        return None
    for j in range(i + 1, min(i + 1 + most, n)):
        if tokens.key[j] == '"':
            return j + 1
        if tokens.shape[j] == "¶":
            return None
    return None


class Tail:
    """Reads the tail of one award from the token behind its name."""

    def __init__(self, tokens: Tokens, name: AwardName, end: int) -> None:
        """Take the award's name and the token behind it."""
        self.tokens, self.name, self.end = tokens, name, end

    def read(self) -> tuple[int, AwardName]:
        """Return (token behind the tail, name with class and motto)."""
        self._motto()
        self._phrase(ERAS, {"danh_hieu"})
        self._phrase(FIELDS, {"giai_thuong"})
        self._level()
        return self.read_class()

    def read_class(self) -> tuple[int, AwardName]:
        """Read `hạng Nhất`; return (token behind it, name with the class)."""
        key = self.tokens.key
        j = self.end
        if self.tokens.key[j : j + 2] == ["các", "hạng"]:
            j += 1
        if self.name.category in CLASSED and j + 1 < len(key) and key[j] in CLASS_WORDS and key[j + 1] in CLASSES:
            self.end, self.name = j + 2, replace(self.name, class_=CLASSES[key[j + 1]])
        return self.end, self.name

    def _motto(self) -> None:
        end = quoted(self.tokens, self.end) if self.name.category in MOTTO else None
        if end is None:
            return
        start = self.end + (self.tokens.key[self.end] == ":") + 1
        motto = " ".join(self.tokens.text(start, end - 1).split()).strip(" ,.")
        if self.name.category not in PLAIN_NAMES and motto:
            self.name = replace(self.name, name=f"{self.name.name} {motto}")
        self.end = end

    def _phrase(self, phrases: Sequence[tuple[str, ...]], categories: set[str]) -> None:
        if self.name.category in categories:
            hit = next((p for p in phrases if tuple(self.tokens.key[self.end : self.end + len(p)]) == p), ())
            self.end += len(hit)

    def _level(self) -> None:
        if self.name.category == "danh_hieu":
            self.end = level_end(self.tokens, self.end)


def level_end(tokens: Tokens, i: int) -> int:
    """The token behind `cấp cơ sở`, `cấp tỉnh` at token `i`, else `i`."""
    key = tokens.key
    if i + 1 >= len(key) or key[i] != "cấp" or key[i + 1] not in LEVELS:
        return i
    return i + (3 if key[i + 1] in TWO_WORDS and i + 2 < len(key) else 2)


def elliptical_classes(tokens: Tokens, i: int, name: AwardName) -> list[Mention]:
    """`hạng Nhất, Nhì, Ba`, `(hạng Nhất, Nhì và Ba)`, `, trong đó 2 hạng Nhất, 3 hạng Nhì`: each class behind the first
    award is a mention of its own.
    """
    key = tokens.key
    out: list[Mention] = []
    first = None if name.class_ else _first_class(key, i)
    bracket = first is not None
    if name.category not in CLASSED or not (name.class_ or bracket):
        return out
    j = i if first is None else first - 1
    while j + 1 < len(key) and (key[j] in LIST_LINKS or bracket and not out):
        start = _behind_number(key, j + 1) if bracket else j + 1
        at = start + (key[start] == "hạng")
        small = at == start and at < len(key) and tokens.shape[at] == "xx" and not bracket
        if at >= len(key) or key[at] not in CLASSES or small and not _lists_classes(tokens, at):
            break
        if at + 1 < len(key) and tokens.shape[at] == "9" and at == start:
            break
        value = AwardName(name.award_id, name.name, name.category, CLASSES[key[at]], ellipsis=True)
        out.append(Mention("AWARD", start, at + 1, "award.ellipsis", value))
        j = at + 1
    return out


def _first_class(key: Sequence[str], i: int) -> int | None:
    """The first token of the classes in a bracket at token `i`, or behind `trong đó`, `gồm` where they have numbers."""
    bracket = key[i : i + 1] == ["("]
    at = i + 1 if bracket or key[i : i + 1] == [","] else i
    lead = next((p for p in BREAKDOWNS if tuple(key[at : at + len(p)]) == p), ())
    at += len(lead)
    at += at > i and key[at : at + 1] == [":"]
    behind = _behind_number(key, at)
    told = "hạng" in key[at : behind + 1] if bracket and not lead else bool(lead) and behind > at
    return at if told else None


def _behind_number(key: Sequence[str], i: int) -> int:
    """`(3 hạng Nhất, 02 hạng Nhì)`: the token behind the number at token `i`, else `i`."""
    return i + 1 if i + 1 < len(key) and key[i].isdigit() and key[i + 1] == "hạng" else i


def _lists_classes(tokens: Tokens, i: int) -> bool:
    """`hạng nhất, nhì, ba cho …`: a class in small letters, not the number of who follows (`hạng nhất, ba người`)."""
    following = tokens.key[i + 1] if i + 1 < len(tokens.key) else "."
    return tokens.key[i] in SMALL_CLASSES and following in BEHIND_CLASS
