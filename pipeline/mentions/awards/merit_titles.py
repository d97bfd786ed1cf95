"""Titles that no table holds and that end with a word of merit: `danh hiệu hộ sản xuất giỏi`, `được công nhận là thợ
giỏi`, `danh hiệu Lao động tiên tiến, công đoàn viên xuất sắc`.
"""

from collections.abc import Sequence

from vinhdanh.mentions.awards.contests import SHOWS
from vinhdanh.tokens.table import Tokens

MERITS = frozenset({"giỏi"})
MERIT_PAIRS = frozenset(
    {
        ("tiên", "tiến"),
        ("xuất", "sắc"),
        ("tiêu", "biểu"),
        ("ưu", "tú"),
        ("kiểu", "mẫu"),
        ("gương", "mẫu"),
        ("quyết", "thắng"),
        ("vững", "mạnh"),
    }
)
"""Words of merit that end a title which no table holds (`danh hiệu hộ sản xuất giỏi`)."""
TRADE = ["sản", "xuất", "kinh", "doanh"]
TITLE_WORDS = 8
"""Words behind `danh hiệu` among which a word of merit must stand."""
RECOGNISED = (["công", "nhận"], ["công", "nhận", "là"])
"""What else than `danh hiệu` stands before a title."""
HOLDERS = frozenset(
    {
        ("học", "sinh"),
        ("sinh", "viên"),
        ("giáo", "viên"),
        ("đoàn", "viên"),
        ("đội", "viên"),
        ("hội", "viên"),
        ("công", "nhân"),
        ("nông", "dân"),
        ("công", "đoàn"),
        ("gia", "đình"),
        ("đơn", "vị"),
        ("tập", "thể"),
        ("chi", "bộ"),
        ("chi", "đội"),
        ("liên", "đội"),
        ("đảng", "bộ"),
        ("bệnh", "viện"),
        ("chiến", "sĩ"),
        ("lao", "động"),
        ("điển", "hình"),
    }
)
HOLDER_WORDS = frozenset("hộ thợ trường xã phường thôn ấp bản làng lớp".split())
"""First words of titles behind `công nhận`: what somebody or a body is called, not what is said of deeds."""
LIST_ENDS = frozenset(", ; . ) và của năm do trong".split())
"""What follows the last title of a list."""


def is_recognised(tokens: Tokens, i: int) -> bool:
    """Does `công nhận (là)` stand before token `i`, and a noun of holders of titles at it?"""
    before = any(tokens.key[i - len(words) : i] == words for words in RECOGNISED if i >= len(words))
    return before and _names_holder(tokens, i)


def goes_on_with_merit(tokens: Tokens, start: int, end: int) -> bool:
    """`danh hiệu A, công đoàn viên xuất sắc`: another title of merit behind the mark at token `end`."""
    key = tokens.key
    led = key[start - 2 : start] == ["danh", "hiệu"] and key[end : end + 1] in ([","], ["và"])
    if not led or not _names_holder(tokens, end + 1):
        return False
    behind = end_of_merit(tokens, end + 1)
    return bool(behind) and (behind >= len(key) or key[behind] in LIST_ENDS or key[behind] == "cấp")


def end_of_merit(tokens: Tokens, i: int) -> int:
    """The token behind the first word of merit (`giỏi`, `trong sạch, vững mạnh`) in the words from token `i`, or 0."""
    key = tokens.key
    for j in range(i, min(i + TITLE_WORDS, len(key))):
        joins = j > i and key[j] == "," and (tuple(key[j + 1 : j + 3]) in MERIT_PAIRS or _is_trade(key, j))
        if tokens.sentence[j] != tokens.sentence[i] or tokens.shape[j] in {".", "9"} and not joins:
            return 0
        if (key[i], key[i + 1]) in SHOWS or key[j] == "nhất":
            return 0
        if j > i and (key[j] in MERITS or tuple(key[j - 1 : j + 1]) in MERIT_PAIRS):
            end = j + 3 if tuple(key[j + 1 : j + 3]) in MERIT_PAIRS else j + 1
            return 0 if key[end : end + 1] == ["nhất"] else end
    return 0


def _is_trade(key: Sequence[str], j: int) -> bool:
    """`sản xuất, kinh doanh (giỏi)`: one thing that somebody is good at, with the comma at token `j`."""
    return key[j - 2 : j] == TRADE[:2] and key[j + 1 : j + 3] == TRADE[2:]


def _names_holder(tokens: Tokens, i: int) -> bool:
    return tuple(tokens.key[i : i + 2]) in HOLDERS or tokens.key[i : i + 1] != [] and tokens.key[i] in HOLDER_WORDS
