"""`X có 3 cá nhân được tặng A, Y (có) 2 cá nhân`: places and bodies that follow with numbers of their own."""

from dataclasses import replace

from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence

OWNERS = frozenset({"UNIT", "PLACE"})
SEPARATORS = frozenset({",", ";", "và", "còn"})


def numbers_of_others(s: Sentence, group: Party, i: int) -> list[Party]:
    """Return the groups behind token `i` that count the same for other places and bodies; none where `group` is not
    told by `X có`.
    """
    out: list[Party] = []
    if group.group is None or group.group.count is None or s.key(group.start - 1) != "có":
        return out
    at = {p.start: p for p in s.parties}
    owners = {m.start: m for m in s.mentions if m.label in OWNERS}
    while s.key(i) in SEPARATORS:
        owner = owners.get(i + 1)
        if owner is None:
            break
        following = at.get(owner.end + (s.key(owner.end) == "có"))
        if following is None or following.group is None or following.group.noun != group.group.noun:
            break
        out.append(replace(following, body=(owner.start, owner.end) if owner.label == "UNIT" else following.body))
        i = following.end
    return out
