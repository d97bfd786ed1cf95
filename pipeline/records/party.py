"""A party: somebody or some body that can give or get an award."""

from dataclasses import dataclass

from vinhdanh.mentions.counts.group_words import Group

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Party:
    """One party; ranges are token ranges, None where the text is silent.

    kind: person, unit, office, group, place, authority or anaphor.
    name: of a person, unit or locality; rank, position: of a person; body: the body that a person, office or group
    belongs to; parent: the body over a unit; both may be a bare noun for a body that is named before (`của trường`);
    group: of a group; collective: is the party a body or locality?; whole: does `gồm` open the list of all its members?
    head: the first words of a name, where its list leaves them out (`Công an tỉnh A, B`).
    """

    kind: str
    start: int
    end: int
    name: Range | None = None
    rank: Range | None = None
    position: Range | None = None
    body: Range | None = None
    parent: Range | None = None
    head: tuple[Range, ...] = ()
    group: Group | None = None
    collective: bool = False
    whole: bool = False
