"""Badges for years in the Party: the years are part of the name, also where they stand behind the members."""

import re
from collections.abc import Sequence

from vinhdanh.mentions.awards.name import AwardName
from vinhdanh.mentions.base import Mention
from vinhdanh.tokens.table import Tokens

BADGE_ID = "huy-hieu-tuoi-dang"
YEARS = re.compile(r"\d{1,3}", re.ASCII)
BADGE = ["huy", "hiệu"]
IN_FULL = ["năm", "tuổi", "đảng"]
LINKS = ([","], ["và"])
MEMBERS = frozenset({"viên", "chí", "đ/c", "người"})
"""Last syllables of nouns for members of the Party."""
IN_ALL = frozenset({"đủ", "tròn"})
"""Between the members and their years (`5 người đủ 30 năm tuổi Đảng`)."""
NUMBERS_FOLLOW = frozenset({":", "có"})
"""Between years and the number of members who have them (`65 năm: 2 đồng chí`, `60 năm có 3 đồng chí`)."""
SHORT_ENDS = frozenset({",", "và", ";", ".", ")"})
"""What ends years without `tuổi Đảng`."""
SHORT_ENDS_OF_LISTS = ([], *([end] for end in SHORT_ENDS))
COUNTED = frozenset({"đảng", "đồng", "đ/c", "người"})
"""First syllables of the same nouns."""
FIRST, STEP = 30, 5
"""The years of the first badge, and from one badge to the next."""


def party_badge(tokens: Tokens, i: int) -> list[Mention]:
    """`Huy hiệu 40 năm tuổi Đảng`, `Huy hiệu Đảng 40 năm` and lists (`Huy hiệu 40 năm, 30 năm tuổi Đảng`, `Huy hiệu
    30, 40, 50 năm tuổi Đảng`)."""
    key = tokens.key
    if key[i : i + 2] != BADGE:
        return []
    j = i + 2 + (key[i + 2 : i + 3] == ["đảng"])
    out, start = [], i
    while j + 1 < len(key) and YEARS.fullmatch(key[j]):
        end = _end(key, j)
        if end is None:
            break
        out.append(_badge(start, end, key[j]))
        if end + 1 >= len(key) or key[end] not in {",", "và"}:
            break
        start = j = end + 1
    return out


def years_of_members(tokens: Tokens) -> dict[int, Mention]:
    """Years that are the badge in an article about badges: behind those who have them (`2 đảng viên (đủ) 65 năm tuổi
    Đảng`), before their number (`65 năm: 2 đồng chí`, `65 năm có 2 đồng chí`); by first token.
    """
    key = tokens.key
    if not any(key[i : i + 2] == BADGE and _named(key, i + 2) for i in range(len(key))):
        return {}
    out: dict[int, Mention] = {}
    for i in (i for i in range(1, len(key) - 1) if YEARS.fullmatch(key[i])):
        behind = key[i + 1 : i + 4] == IN_FULL and key[i - 1 - (key[i - 1] in IN_ALL)] in MEMBERS
        end = i + 4 if behind else _before_number(key, i) or _of_members(key, i) or _given(key, i)
        if end is not None:
            out[i] = _badge(i, end, key[i])
    return out


def _of_members(key: Sequence[str], i: int) -> int | None:
    """`1 đồng chí 70 năm tuổi Đảng, 5 đồng chí 60 năm`: the token behind short years of counted members, else None."""
    counted = key[i - 1] in MEMBERS and any(key[j].isdigit() for j in range(max(i - 3, 0), i - 1))
    ends = i + 2 >= len(key) or key[i + 2] in SHORT_ENDS
    return i + 2 if counted and ends and key[i + 1] == "năm" and _is_step(key, i) else None


def _given(key: Sequence[str], i: int) -> int | None:
    """`Huy hiệu 50 năm tuổi Đảng cho X, 40 năm (tuổi Đảng) cho Y`: the token behind years that are given, else None."""
    end = next((j for j in (i + 4, i + 2) if list(key[i + 1 : j]) == IN_FULL[: j - i - 1]), None)
    given = end is not None and key[i - 1] in {",", "và", ";"} and list(key[end : end + 1]) == ["cho"]
    return end if given and _is_step(key, i) else None


def _is_step(key: Sequence[str], i: int) -> bool:
    return int(key[i]) >= FIRST and int(key[i]) % STEP == 0


def _named(key: Sequence[str], i: int) -> bool:
    """`Huy hiệu Đảng`, `Huy hiệu 40 năm`: the badge of the Party, no other."""
    return i < len(key) and (key[i] == "đảng" or bool(YEARS.fullmatch(key[i])))


def _before_number(key: Sequence[str], i: int) -> int | None:
    """The token behind the years at token `i` that a colon or `có` parts from the number of members, else None."""
    end = next((j for j in (i + 4, i + 2) if list(key[i + 1 : j]) == IN_FULL[: j - i - 1]), None)
    if end is None or not _is_step(key, i) or NUMBERS_FOLLOW.isdisjoint(key[end : end + 1]):
        return None
    counted = key[end + 1 : end + 2] and key[end + 1].isdigit() and key[end + 2 : end + 3]
    return end if counted and key[end + 2] in COUNTED else None


def _badge(start: int, end: int, years: str) -> Mention:
    name = AwardName(BADGE_ID, f"Huy hiệu {int(years)} năm tuổi Đảng", "huy_hieu", ellipsis=False)
    return Mention("AWARD", start, end, "award.party_badge", name)


def _end(key: Sequence[str], j: int) -> int | None:
    if list(key[j + 1 : j + 4]) == IN_FULL:
        return j + 4
    if list(key[j + 1 : j + 3]) == IN_FULL[1:]:
        return j + 3
    if key[j + 1] == "năm":
        return j + 2
    return j + 1 if _shares_years(key, j + 1) else None


def _shares_years(key: Sequence[str], i: int) -> bool:
    """`30, 40 và 50 năm tuổi Đảng`, `55, 50 năm`: does the list of numbers that goes on at token `i` end with years?"""
    while list(key[i : i + 1]) in LINKS and YEARS.fullmatch(" ".join(key[i + 1 : i + 2])):
        short = list(key[i + 2 : i + 3]) == IN_FULL[:1] and list(key[i + 3 : i + 4]) in SHORT_ENDS_OF_LISTS
        if short and _is_step(key, i + 1) or list(key[i + 2 : i + 5]) == IN_FULL:
            return True
        i += 2
    return False
