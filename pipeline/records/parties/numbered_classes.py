"""Classes and years alone that have their number behind `có`: `hạng Ba có 4 cá nhân`, `60 năm có 2 đồng chí`."""

from collections.abc import Iterable

from vinhdanh.mentions.awards.party_badges import BADGE_ID
from vinhdanh.mentions.base import Mention
from vinhdanh.records.party import Party
from vinhdanh.tokens.table import Tokens

HAS = "có"


def is_part(award: Mention) -> bool:
    """Is the award a class alone or a badge of years in the Party?"""
    return bool(award.value.ellipsis or award.value.award_id == BADGE_ID)


def has_number_behind(tokens: Tokens, award: Mention, parties: Iterable[Party]) -> bool:
    """`hạng Ba có 4 cá nhân`: does a counted group of its own follow the award?"""
    if not is_part(award) or tokens.key[award.end : award.end + 1] != [HAS]:
        return False
    return any(p.start == award.end + 1 and p.group is not None and p.group.count is not None for p in parties)
