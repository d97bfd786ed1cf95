"""In what two tellings agree: named features, each with a level; `weights.tsv` says what a level counts.

A function returns the level at which its feature stands, or None where the tellings do not say.
"""

from collections.abc import Callable, Iterator

from vinhdanh.archive.events.names import bodies, persons
from vinhdanh.archive.events.telling import UNNAMED, Telling
from vinhdanh.archive.events.when import agreement

LARGE, MIDDLE = 30, 6
"""Numbers of recipients from which two equal ones are hardly chance, or less so."""
FULL_NAME, TWO_WORDS = 3, 2
"""Syllables from which a name is full, and of one that many persons share."""
GIVEN = frozenset({"awarded", "posthumous"})


def award(a: Telling, b: Telling) -> str:
    """Which award: an unnamed form may be any; a longer name may be a shorter one with its field or motto."""
    if a.award == b.award or a.title == b.title:
        return f"same:{a.category}"
    if a.category in UNNAMED or b.category in UNNAMED:
        return "unnamed"
    if a.category != b.category:
        return "differ"
    short, long = sorted((a.title, b.title), key=len)
    return "part" if long.startswith(f"{short}-") else "differ"


def award_class(a: Telling, b: Telling) -> str | None:
    """`nhất`, `nhì`, `ba`."""
    if a.class_ == b.class_:
        return "same" if a.class_ else None
    return "differ" if a.class_ and b.class_ else "one"


def recipient(a: Telling, b: Telling) -> str:
    """Who got it: a person, a body, a number of them, or nobody in particular."""
    if a.person_key and b.person_key:
        return f"person:{_person(a, b, a.person_key, b.person_key)}"
    if a.body and b.body:
        return f"body:{bodies(a.body, b.body)}"
    if a.named or b.named:
        return "kind" if a.named and b.named or a.size or b.size else "one named"
    if a.size and b.size:
        return f"number:{_number(a, b, a.size, b.size)}"
    return "one number" if a.size or b.size else "open"


def _person(a: Telling, b: Telling, one: str, other: str) -> str:
    agree = persons(one, other)
    if agree != "same":
        return agree
    if a.person != b.person:
        return "other marks"
    words = one.count("-") + 1
    return "same" if words >= FULL_NAME else "two words" if words == TWO_WORDS else "one word"


def _number(a: Telling, b: Telling, one: int, other: int) -> str:
    if one == other:
        return "large" if one >= LARGE else "middle" if one >= MIDDLE else "small"
    rough = min(one, other) * 10 >= max(one, other) * 9 and (a.rough or b.rough)
    return "rough" if rough else "differ"


def kind(a: Telling, b: Telling) -> str | None:
    """Persons or bodies, where they are counted or not told."""
    kinds = {a.kind, b.kind}
    if a.named or b.named or "unspecified" in kinds:
        return None
    return "same" if len(kinds) == 1 else "mixed" if "mixed" in kinds else "differ"


def unit(a: Telling, b: Telling) -> str | None:
    """The body to which the recipients belong."""
    return bodies(a.unit, b.unit) if a.unit and b.unit else None


def grantor(a: Telling, b: Telling) -> str | None:
    """The office that confers."""
    return bodies(a.grantor, b.grantor) if a.grantor and b.grantor else None


def day(a: Telling, b: Telling) -> str | None:
    """The day of the conferring."""
    return agreement(a.day, b.day)


def printed(a: Telling, b: Telling) -> str | None:
    """The days of publication, where the tellings have no days of the conferring to compare."""
    if agreement(a.day, b.day):
        return None
    return agreement(a.day or a.printed, b.day or b.printed)


def movement(a: Telling, b: Telling) -> str | None:
    """The campaign."""
    return bodies(a.movement, b.movement) if a.movement and b.movement else None


def period(a: Telling, b: Telling) -> str | None:
    """The years for which it is conferred."""
    return ("same" if a.period == b.period else "differ") if a.period and b.period else None


def status(a: Telling, b: Telling) -> str | None:
    """Given, asked for, announced, taken back."""
    both = {a.status, b.status}
    if len(both) == 1 or both <= GIVEN:
        return None
    return "revoked" if "revoked" in both else "proposed" if "proposed" in both else "planned"


FEATURES: dict[str, Callable[[Telling, Telling], str | None]] = {
    feature.__name__: feature
    for feature in (award, award_class, recipient, kind, unit, grantor, day, printed, movement, period, status)
}
"""All features of a pair by name, in the order in which they are told; each is symmetric."""


def levels(a: Telling, b: Telling) -> Iterator[tuple[str, str]]:
    """Yield the features that say something, with their levels."""
    for name, feature in FEATURES.items():
        if level := feature(a, b):
            yield name, level
