"""The pairs of blocks with their scores; what two articles share besides a pair speaks for it."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from vinhdanh.archive.events.blocks import pairs
from vinhdanh.archive.events.clusters import Link
from vinhdanh.archive.events.score import Comparison, Weights, compare, odds, probability
from vinhdanh.archive.events.telling import Telling

HOPEFUL = -3.0
"""Least log odds of a pair that company may lift over the threshold."""

Told = Mapping[tuple[str, str], Collection[int]]
"""By two articles, the positions of the first one's records that the second one likely tells, too."""


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs of tellings that are not hopeless, with their log odds before company is counted."""

    tellings: Sequence[Telling]
    odds: Mapping[tuple[int, int], float]
    weights: Weights | None = None
    told: Told = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "told", _told(self.odds, self.tellings))

    def __iter__(self) -> Iterator[Link]:
        """Yield each pair once, with its score."""
        for (i, j), own in self.odds.items():
            yield self.compare(i, j).score if self.company(i, j) else probability(own), i, j

    def compare(self, i: int, j: int) -> Comparison:
        """Compare two tellings, with the company of their articles' other records."""
        return compare(self.tellings[i], self.tellings[j], self.weights, company=self.company(i, j))

    def company(self, i: int, j: int) -> int:
        """Return how many other records the two articles likely share."""
        return min(self._others(i, j), self._others(j, i))

    def _others(self, i: int, j: int) -> int:
        likely = self.told.get((self.tellings[i].article, self.tellings[j].article), ())
        return len(likely) - (i in likely)


def link(tellings: Sequence[Telling], weights: Weights | None = None) -> Links:
    """Compare the pairs of all blocks."""
    likely: dict[tuple[int, int], float] = {}
    for i, j in pairs(tellings):
        if (i, j) not in likely and (found := odds(tellings[i], tellings[j], weights)) >= HOPEFUL:
            likely[i, j] = found
    return Links(tellings, likely, weights)


def _told(odds: Mapping[tuple[int, int], float], tellings: Sequence[Telling]) -> Told:
    out: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for (i, j), own in odds.items():
        if own >= 0:
            out[tellings[i].article, tellings[j].article].add(i)
            out[tellings[j].article, tellings[i].article].add(j)
    return dict(out)
