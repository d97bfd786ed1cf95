"""Lines of brat standoff (https://brat.nlplab.org/standoff.html): text-bound annotations, events, attributes, notes.

Relations, equivalences and normalizations are checked and passed by: the gold format has no place for them.
"""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

Span = tuple[int, int]
ID = re.compile(r"[A-Za-z]+\d+\S*|#[A-Za-z]*\d+\S*|\*")


@dataclass(frozen=True, slots=True)
class TextBound:
    """A type over one or more ranges, and their words, which are empty where the file leaves them out."""

    type: str
    ranges: tuple[Span, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Event:
    """A type, the id of its trigger, and the ids of its arguments by role."""

    type: str
    trigger: str
    arguments: dict[str, str]


@dataclass
class Standoff:
    """An .ann file; `places` has the line of each id, `wrong` what is wrong, with the number of the line in front."""

    spans: dict[str, TextBound] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    attributes: defaultdict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    notes: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    targets: list[tuple[int, str]] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def parse(ann: str) -> Standoff:
    """Read the lines; an id that comes twice or is not defined is wrong, too."""
    out = Standoff()
    for number, line in enumerate(ann.split("\n"), start=1):
        if line.strip():
            _line(line.rstrip("\r"), number, out)
    out.wrong += [f"{number}: there is no annotation {id}" for number, id in out.targets if id not in out.places]
    return out


def _line(line: str, number: int, out: Standoff) -> None:
    id, _, rest = line.partition("\t")
    head, _, tail = rest.partition("\t")
    known = out.places.get(id)
    try:
        if not ID.fullmatch(id):
            raise ValueError(id)
        if known is not None:
            out.wrong.append(f"{number}: the id {id} stands already in line {known}")
            return
        out.targets += [(number, target) for target in KINDS[id[0]](id, head.rstrip(" "), tail, out)]
    except (ValueError, KeyError):
        out.wrong.append(f"{number}: this is no line of standoff: {line!r}")
    if id != "*":
        out.places[id] = number


def _text_bound(id: str, head: str, tail: str, out: Standoff) -> list[str]:
    """T1, TYPE START END;START END…, WORDS."""
    label, offsets = head.split(" ", 1)
    ranges = [tuple(map(int, pair.split(" "))) for pair in offsets.split(";")]
    out.spans[id] = TextBound(label, tuple((start, end) for start, end in ranges), tail)
    return []


def _event(id: str, head: str, tail: str, out: Standoff) -> list[str]:
    """E1, TYPE:T1 ROLE:T2 ROLE:E2…."""
    (label, trigger), *arguments = (pair.split(":") for pair in head.split())
    out.events[id] = Event(label, trigger, dict(arguments))
    return [trigger, *(target for _, target in arguments)]


def _attribute(id: str, head: str, tail: str, out: Standoff) -> list[str]:
    """A1, NAME TARGET, and a value or none; M1 is the older spelling of those without value."""
    name, target, *value = head.split(" ", 2)
    out.attributes[target][name] = value[0] if value else "true"
    return [target]


def _note(id: str, head: str, tail: str, out: Standoff) -> list[str]:
    """#1, TYPE TARGET, words."""
    _, target = head.split()
    out.notes[target].append(tail)
    return [target]


def _relation(id: str, head: str, tail: str, out: Standoff) -> list[str]:
    """R1, TYPE ROLE:T1 ROLE:T2."""
    _, (_, one), (_, other) = ([word] if at == 0 else word.split(":") for at, word in enumerate(head.split()))
    return [one, other]


def _equivalence(id: str, head: str, tail: str, out: Standoff) -> list[str]:
    """An asterisk, TYPE T1 T2…."""
    _, first, *others = head.split()
    return [first, *others]


def _normalization(id: str, head: str, tail: str, out: Standoff) -> list[str]:
    """N1, TYPE TARGET BASE:ENTRY, name."""
    _, target, entry = head.split()
    base, _, name = entry.partition(":")
    if not base or not name:
        raise ValueError(entry)
    return [target]


KINDS: dict[str, Callable[[str, str, str, Standoff], list[str]]] = {
    "T": _text_bound,
    "E": _event,
    "A": _attribute,
    "M": _attribute,
    "#": _note,
    "R": _relation,
    "*": _equivalence,
    "N": _normalization,
}
"""What reads the lines of each kind; returns the ids to which they point."""
