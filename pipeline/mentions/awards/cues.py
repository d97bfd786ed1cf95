"""The words without which no record can come about: what each rule for awards needs, and the verbs that praise.

A sentence is read for records only where it has an AWARD, or a verb that commends or honours.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.awards.contests import SPORT_COLOURS
from vinhdanh.mentions.awards.merit_titles import MERIT_PAIRS, MERITS
from vinhdanh.mentions.awards.name import FIGHTER, OPEN_HEADS
from vinhdanh.mentions.awards.open_awards import FIGHTERS, PROVINCES, SHORT_CITIES
from vinhdanh.mentions.awards.open_prizes import SAID
from vinhdanh.text.keys import match_key


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that are in every text for which a rule finds something.

    then: a regular expression for what follows them there, in small letters of the normal form with `i` for `y`.
    """

    words: str
    then: str = ""


CuesOf = Callable[[Lexicon], Iterable[Cue]]
QUOTED = frozenset({"giai_thuong", "huy_hieu"})
"""Open names that need a quotation mark behind their head (or a province, `huy hiệu tỉnh …`), as those with a head
of one word do (`Cờ “…”`); `Anh hùng …` needs `danh hiệu` before it.
"""
PRAISING = frozenset({"commend", "honour"})


MEDAL = "huy chương"
NO_COLOUR = rf"(?! *(?:{'|'.join(sorted(SPORT_COLOURS))})\b)"
"""A medal in gold, silver or bronze is none of ours."""
MERIT = (
    r"[^\n,;!?]{1,400}(?:, *(?:kinh\W*doanh\W*)?)?(?:"
    + "|".join(sorted(r"\W*".join(words) for words in [*MERIT_PAIRS, *zip(MERITS)]))
    + ")"
)
"""Words of merit not far behind, in the same clause: `danh hiệu hộ sản xuất giỏi`."""
NOT_SAID = r"(?! *(?:" + "|".join(sorted(word.replace("y", "i") for word in SAID)) + r")\b)"
"""The name of a prize, not what is said of it: `giải thưởng lớn`."""


def _table(lexicon: Lexicon) -> Iterable[Cue]:
    surfaces = (surface for row in lexicon.awards for surface in row.surfaces)
    return (Cue(s, NO_COLOUR if match_key(s) == MEDAL else "") for s in surfaces)


def _open(_: Lexicon) -> Iterable[Cue]:
    heads = (_head(" ".join(head), category) for head, (category, _) in OPEN_HEADS.items())
    badges = (Cue(f"huy hiệu {' '.join(place)}") for place in (*PROVINCES, *SHORT_CITIES))
    return (*heads, *badges)


def _head(head: str, category: str) -> Cue:
    if category == "danh_hieu":
        return Cue(head if head.startswith(FIGHTER) else f"danh hiệu {head}")
    return Cue(f'{head} "') if category in QUOTED or " " not in head else Cue(head, NO_COLOUR if head == MEDAL else "")


def _of_others(_: Lexicon) -> Iterable[Cue]:
    return ()


def _praise(lexicon: Lexicon) -> Iterable[Cue]:
    return (Cue(surface) for row in lexicon.verbs if row.kind in PRAISING for surface in row.surfaces)


CUES: Mapping[str, CuesOf] = {
    "award.table": _table,
    "award.open": _open,
    "award.party_badge": lambda _: [Cue(f"huy hiệu {digit}") for digit in range(10)],
    "award.titled_quote": lambda _: [Cue('danh hiệu "')],
    "award.merit_title": lambda _: [Cue("danh hiệu", MERIT), Cue("công nhận", MERIT)],
    "award.fighter": lambda _: [Cue(f"danh hiệu {' '.join(FIGHTERS)}")],
    "award.open_prize": lambda _: [Cue("giải thưởng", NOT_SAID)],
    "award.title": _table,
    "award.ellipsis": _of_others,
    "award.hero": _of_others,
    "award.later_class": _of_others,
    "verb.commend": _praise,
    "verb.honour": _praise,
}
"""Rule to its cues; a class alone, `phong Anh hùng` need an award that the article tells in full."""


def award_cues(lexicon: Lexicon) -> frozenset[Cue]:
    """Return the cues of all rules with these tables."""
    return frozenset(cue for cues in CUES.values() for cue in cues(lexicon))
