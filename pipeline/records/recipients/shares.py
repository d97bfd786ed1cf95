"""Numbers that each body has of those who get an award: `Bộ X có 14 cá nhân, Sở Y có 1 cá nhân được tặng A`."""

from dataclasses import replace

from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence

OWNERS = frozenset({"unit", "place"})
JOINS = frozenset({",", ";", "và", "còn"})


def shares_of_bodies(s: Sentence, a: int, b: int) -> list[Party]:
    """Return the counted groups between tokens `a` and `b`, each with its body; empty unless two bodies or more each
    have a number, the last of which ends at `b`.
    """
    out: list[Party] = []
    end = b
    while (share := _share(s, end)) is not None:
        group, owner = share
        if owner.start < a:
            break
        out.insert(0, replace(group, body=owner.name if owner.kind == "unit" else group.body))
        if s.key(owner.start - 1) not in JOINS:
            break
        end = owner.start - 1
    return out if len(out) > 1 else []


def _share(s: Sentence, end: int) -> tuple[Party, Party] | None:
    """The counted group that ends at token `end` and the body that has it."""
    group = next((p for p in s.parties if p.end == end and p.group and p.group.count), None)
    if group is None or s.key(group.start - 1) != "có":
        return None
    owner = next((p for p in s.parties if p.end == group.start - 1 and p.kind in OWNERS), None)
    return None if owner is None else (group, owner)
