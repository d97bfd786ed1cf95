"""Where a body is (`Công an xã A, huyện B`, `Trường Tiểu học A, quận B`): the larger place behind gets nothing."""

from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

KINDS = ("thôn làng ấp bản buôn xóm khu", "xã phường thị", "huyện quận thành tp", "tỉnh")
SIZES = {word: size for size, words in enumerate(KINDS, start=1) for word in words.split()}
"""First syllables (match keys) of kinds of places, by size; `thị trấn` and `thị xã` are told apart by the second."""
SEATED = frozenset({"trường", "trạm", "đồn", "chùa", "htx"})
"""First syllables of bodies that are in one place."""


def is_seat(tokens: Tokens, known: Party, place: Party) -> bool:
    """Is the place behind the comma the one that `known` is in: a body, a smaller place, a group with its body?"""
    if place.kind != "place" or tokens.key[known.end : place.start] != [","]:
        return False
    name = known.name if known.kind in {"unit", "place"} else known.body if known.kind == "group" else None
    if name is None:
        return False
    smaller = max((_size(tokens, i) for i in range(*name)), default=0)
    seated = tokens.key[name[0]] in SEATED
    return 0 < smaller < _size(tokens, place.start) or seated and smaller < _size(tokens, place.start)


def _size(tokens: Tokens, i: int) -> int:
    words = tokens.key[i : i + 2]
    return SIZES["huyện"] if words == ["thị", "xã"] else SIZES.get(words[0], 0)
