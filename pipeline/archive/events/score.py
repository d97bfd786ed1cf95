"""How likely two tellings are of one event: a sum of weights through the logistic function.

The model is that of Fellegi and Sunter (1969, A Theory for Record Linkage): every feature of a pair adds a weight,
which depends on the level of agreement only.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from vinhdanh.archive.events.features import levels
from vinhdanh.archive.events.telling import Telling

Weights = Mapping[tuple[str, str], float]
"""Weight in natural log odds by feature and level; `("prior", "")` is that of every pair."""

PRIOR = ("prior", "")
COMPANY = "company"
RULES_OUT = -20.0
"""A weight for which no other agreement makes up."""
DIGITS = 3


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two tellings compared: what each feature counts, in log odds, and the probability that all of them make."""

    marks: tuple[tuple[str, str, float], ...]

    @property
    def odds(self) -> float:
        """Log odds that the two tell one event."""
        return sum(weight for _, _, weight in self.marks)

    @property
    def score(self) -> float:
        """Probability that the two tell one event, 0 to 1."""
        return probability(self.odds)


def compare(a: Telling, b: Telling, weights: Weights | None = None, *, company: int = 0) -> Comparison:
    """Compare two tellings; company: how many other pairs of records the same two articles share; weights: those of the
    table if None.
    """
    table = default_weights() if weights is None else weights
    found = [PRIOR, *levels(a, b)]
    if company:
        found.append((COMPANY, "one" if company == 1 else "more"))
    return Comparison(tuple((name, level, table.get((name, level), 0.0)) for name, level in found))


def odds(a: Telling, b: Telling, weights: Weights | None = None) -> float:
    """Return the log odds of a pair without company; features behind one that rules the pair out are not looked at."""
    table = default_weights() if weights is None else weights
    total = table.get(PRIOR, 0.0)
    for mark in levels(a, b):
        weight = table.get(mark, 0.0)
        total += weight
        if weight <= RULES_OUT:
            break
    return total


def probability(odds: float) -> float:
    """Return the probability of log odds, rounded to DIGITS."""
    return round(1 / (1 + math.exp(-odds)), DIGITS)


@lru_cache(maxsize=1)
def default_weights() -> Weights:
    """Return the weights of `weights.tsv`."""
    lines = files("vinhdanh.archive.events").joinpath("weights.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {(feature, level): float(weight) for feature, level, weight in (line.split("\t") for line in lines)}
