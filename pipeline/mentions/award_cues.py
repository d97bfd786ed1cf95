"""The words without which no record can come about: what each rule for awards needs, and the verbs that praise.

A sentence is read for records only where it has an AWARD, or a verb that commends or honours.
"""

from collections.abc import Callable, Iterable, Mapping

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.award_name import OPEN_HEADS

CuesOf = Callable[[Lexicon], Iterable[str]]
QUOTED = frozenset({"giai_thuong", "huy_hieu"})
"""Open names that need a quotation mark behind their head; `Anh hùng …` needs `danh hiệu` before it."""
PRAISING = frozenset({"commend", "honour"})


def _table(lexicon: Lexicon) -> Iterable[str]:
    return (surface for row in lexicon.awards for surface in row.surfaces)


def _open(_: Lexicon) -> Iterable[str]:
    free = {category for category, _ in OPEN_HEADS.values()} - QUOTED
    heads = {" ".join(head): category for head, (category, _) in OPEN_HEADS.items()}
    return [f"danh hiệu {h}" if c == "danh_hieu" else h if c in free else f'{h} "' for h, c in heads.items()]


def _of_others(_: Lexicon) -> Iterable[str]:
    return ()


def _praise(lexicon: Lexicon) -> Iterable[str]:
    return (surface for row in lexicon.verbs if row.kind in PRAISING for surface in row.surfaces)


CUES: Mapping[str, CuesOf] = {
    "award.table": _table,
    "award.open": _open,
    "award.party_badge": lambda _: [f"huy hiệu {digit}" for digit in range(10)],
    "award.titled_quote": lambda _: ['danh hiệu "'],
    "award.merit_title": lambda _: ["danh hiệu"],
    "award.title": _table,
    "award.ellipsis": _of_others,
    "award.later_class": _of_others,
    "verb.commend": _praise,
    "verb.honour": _praise,
}
"""Rule to its cues; a class alone needs an award that stands before it."""


def award_cues(lexicon: Lexicon) -> frozenset[str]:
    """Return the cues of all rules with these tables."""
    return frozenset(cue for cues in CUES.values() for cue in cues(lexicon))
