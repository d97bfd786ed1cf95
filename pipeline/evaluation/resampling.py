"""Uncertainty: bootstrap over articles (Efron 1979), paired permutation test (Noreen 1989), both as matrix products.

Counts of articles add up, so that a resample is a vector of how often each article was drawn, times the counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vinhdanh.evaluation.scoring import Counts

RESAMPLES = 10_000
BLOCK = 1_000
"""Resamples that are drawn at a time, so that memory stays small."""
ALPHA = 0.05
"""Share of resamples outside the interval."""
SAME = 1e-12
"""Differences of less are equal; sums of floats are not exact."""

Floats = npt.NDArray[np.float64]
Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Difference:
    """F1 of B minus F1 of A, with the interval and the p-value of a two-sided test; None where undefined."""

    name: str
    a: float | None
    b: float | None
    difference: float | None
    interval: Interval | None
    p: float | None


def matrix(counts: Sequence[Counts], names: Sequence[str]) -> Floats:
    """Return right, spurious and missed of each article and figure: an array of shape (articles, figures, 3)."""
    cells = [[(c[n].right, c[n].spurious, c[n].missed) for n in names] for c in counts]
    return np.array(cells, dtype=float).reshape(len(counts), len(names), 3)


def f1(totals: Floats) -> Floats:
    """Return F1 for the last axis (right, spurious, missed); nan where it is undefined."""
    right, whole = 2 * totals[..., 0], 2 * totals[..., 0] + totals[..., 1] + totals[..., 2]
    with np.errstate(invalid="ignore"):
        return np.asarray(right / np.where(whole > 0, whole, np.nan))


def intervals(table: Floats, *, seed: int = 0, resamples: int = RESAMPLES) -> list[Interval | None]:
    """Return the 95 % percentile interval of each figure's F1; resamples in which it is undefined are left out."""
    return _percentiles(_drawn(table, seed, resamples))


def differences(
    names: Sequence[str], a: Floats, b: Floats, *, seed: int = 0, resamples: int = RESAMPLES
) -> list[Difference]:
    """Compare two results over the same articles; both are resampled together."""
    before, after = f1(a.sum(axis=0)), f1(b.sum(axis=0))
    bounds = _percentiles(_drawn(b, seed, resamples) - _drawn(a, seed, resamples))
    tests = _permutation(a, b, after - before, seed, resamples)
    rows = zip(names, before, after, after - before, bounds, tests, strict=True)
    return [
        Difference(name, number(x), number(y), number(d), bound if np.isfinite(d) else None, number(p))
        for name, x, y, d, bound, p in rows
    ]


def number(value: float) -> float | None:
    """Return a plain number; None for nan."""
    return None if np.isnan(value) else float(value)


def _blocks(resamples: int) -> list[int]:
    whole, rest = divmod(resamples, BLOCK)
    return [BLOCK] * whole + [rest] * bool(rest)


def _drawn(table: Floats, seed: int, resamples: int) -> Floats:
    """Return F1 of each resample and figure. The same seed draws the same articles."""
    articles, figures, _ = table.shape
    if not articles:
        return np.full((resamples, figures), np.nan)
    draw, flat = np.random.default_rng(seed), table.reshape(articles, -1)
    chances = np.full(articles, 1 / articles)
    sums = [draw.multinomial(articles, chances, size) @ flat for size in _blocks(resamples)]
    return f1(np.concatenate(sums).reshape(resamples, figures, 3))


def _percentiles(drawn: Floats) -> list[Interval | None]:
    out: list[Interval | None] = []
    for column in drawn.T:
        known = column[np.isfinite(column)]
        low, high = np.quantile(known, (ALPHA / 2, 1 - ALPHA / 2)) if known.size else (np.nan, np.nan)
        out.append((float(low), float(high)) if known.size else None)
    return out


def _permutation(a: Floats, b: Floats, seen: Floats, seed: int, resamples: int) -> Floats:
    """Return p: how often swapping A and B at random, article by article, gives as large a difference as the seen one.

    The seen order counts as one of the permutations, so that p is never 0.
    """
    articles, figures, _ = a.shape
    if not articles:
        return np.full(figures, np.nan)
    draw, change = np.random.default_rng(seed), (b - a).reshape(articles, -1)
    as_large = np.zeros(figures)
    for size in _blocks(resamples):
        swapped = (draw.integers(0, 2, (size, articles)) @ change).reshape(size, figures, 3)
        moved = f1(b.sum(axis=0) - swapped) - f1(a.sum(axis=0) + swapped)
        as_large += (np.abs(np.nan_to_num(moved)) >= np.abs(seen) - SAME).sum(axis=0)
    return np.asarray(np.where(np.isfinite(seen), (as_large + 1) / (resamples + 1), np.nan))
