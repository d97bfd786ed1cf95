"""The candidates of a stream of articles, and how many articles each stratum has."""

from collections import Counter
from dataclasses import dataclass, field

from vinhdanh.errors import UsageError
from vinhdanh.sampling.reservoir import Candidate, Reservoir
from vinhdanh.sampling.strata import Stratum

MAX_STRATA = 5_000


@dataclass(slots=True)
class Pool:
    """Articles of one kind (with cue, or without): counts, and the candidates of each stratum.

    A reservoir over all strata holds `size` candidates: a stratum's share of it grows with the stratum, as its quota
    does. One for each stratum holds `least`, for strata that are too small to have any there. Both hold the smallest
    keys, so the candidates of a stratum are a simple random sample of it. Memory: 2·(size + least·strata) articles.
    """

    size: int
    least: int
    counts: Counter[Stratum] = field(default_factory=Counter)
    whole: Reservoir = field(init=False)
    parts: dict[Stratum, Reservoir] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin with an empty reservoir."""
        self.whole = Reservoir(self.size)

    def add(self, candidate: Candidate) -> None:
        """Count an article and offer it to the reservoirs. Raises UsageError where there are too many strata."""
        stratum = candidate.stratum
        self.counts[stratum] += 1
        if stratum not in self.parts:
            if len(self.parts) == MAX_STRATA:
                reason = f"{candidate.place}: more than {MAX_STRATA:,} strata, the latest of them {'/'.join(stratum)}"
                raise UsageError(reason, hint="name fewer properties, such as --strata year,length")
            self.parts[stratum] = Reservoir(self.least)
        self.whole.offer(candidate)
        self.parts[stratum].offer(candidate)

    def candidates(self) -> dict[Stratum, list[Candidate]]:
        """Return the candidates of each stratum, in the order of drawing."""
        found = {stratum: {one.key: one for one in part.candidates()} for stratum, part in self.parts.items()}
        for one in self.whole.candidates():
            found[one.stratum][one.key] = one
        return {stratum: sorted(ones.values(), key=lambda one: one.order) for stratum, ones in found.items()}
