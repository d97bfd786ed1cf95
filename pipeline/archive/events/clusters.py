"""Pairs to groups: connected components, without chains that join what contradicts itself.

Links are taken from the surest down (Kruskal's order). Two groups are joined by a link only if no member of one speaks
against a member of the other: another name, class, number or day, or a record of the same article. A chain A–B–C thus
ends where A and C cannot be one event, however sure B is of both.
"""

from collections.abc import Iterable, Sequence

from vinhdanh.archive.events.names import bodies, persons
from vinhdanh.archive.events.telling import Telling
from vinhdanh.archive.events.when import agreement

Link = tuple[float, int, int]
"""Score and the positions of two tellings."""


class Group:
    """Tellings joined so far, and the distinct values that they give."""

    __slots__ = ("articles", "bodies", "classes", "days", "members", "persons", "sizes")

    def __init__(self, position: int, a: Telling) -> None:
        """Start with one telling."""
        self.members = [position]
        self.articles = {a.article}
        self.persons = {a.person_key} - {None}
        self.bodies = {a.body} - {None}
        self.classes = {a.class_} - {None}
        self.sizes = set() if a.size is None else {(a.size, a.rough)}
        self.days = {a.day} - {None}

    def take(self, other: "Group") -> None:
        """Add the members and values of another group."""
        self.members += other.members
        for name in self.__slots__:
            if name != "members":
                getattr(self, name).update(getattr(other, name))

    def agrees(self, other: "Group") -> bool:
        """Does nothing in one group speak against the other?"""
        return (
            self.articles.isdisjoint(other.articles)
            and len(self.classes | other.classes) <= 1
            and all(persons(a, b) != "differ" for a in self.persons for b in other.persons)
            and all(bodies(a, b) != "differ" for a in self.bodies for b in other.bodies)
            and all(a == b or a[1] or b[1] for a in self.sizes for b in other.sizes)
            and all(agreement(a, b) != "differ" for a in self.days for b in other.days)
        )


def clusters(tellings: Sequence[Telling], links: Iterable[Link]) -> list[list[int]]:
    """Return the groups of positions, each sorted, in the order of their first member; a lone telling is a group."""
    groups = [Group(n, a) for n, a in enumerate(tellings)]
    for _, i, j in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        small, large = sorted((groups[i], groups[j]), key=lambda group: len(group.members))
        if small is not large and large.agrees(small):
            large.take(small)
            for member in small.members:
                groups[member] = large
    members = {id(group): sorted(group.members) for group in groups}
    return sorted(members.values())
