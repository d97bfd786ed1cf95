"""Is confidence true? Bins of confidence with the share of records that are right, their error, and the plot."""

import math
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

BINS = 10
NORMAL = 1.96
"""Quantile of the normal distribution for intervals of 95 %."""
SIZE, MARGIN = 320, 44
"""Pixels of the plot and of its margin."""
AXIS = 'stroke="#888" fill="none"'


def bins_of(confidences: ArrayLike) -> NDArray[np.int_]:
    """Return the number of each confidence's bin, from 0."""
    return np.minimum((np.asarray(confidences) * BINS).astype(np.int_), BINS - 1)


def bins(confidences: ArrayLike, right: ArrayLike) -> list[tuple[float, float, int]]:
    """Return (mean confidence, share right, records) of each bin that is not empty, the least sure first."""
    sure, good, at = np.asarray(confidences), np.asarray(right), bins_of(confidences)
    filled = [at == k for k in range(BINS) if (at == k).any()]
    return [(float(sure[b].mean()), float(good[b].mean()), int(b.sum())) for b in filled]


def expected_error(table: Sequence[tuple[float, float, int]]) -> float:
    """Return the expected calibration error of the bins: mean |confidence - share right|, weighted by records."""
    whole = sum(n for *_, n in table)
    return sum(n * abs(mean - share) for mean, share, n in table) / whole


def wilson(right: int, n: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, `right` of `n` (Wilson 1927)."""
    share, z2 = right / n, NORMAL**2
    middle, half = share + z2 / (2 * n), NORMAL * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return (middle - half) / (1 + z2 / n), (middle + half) / (1 + z2 / n)


def share(part: int, n: int) -> dict[str, Any]:
    """Return a share with its 95 % interval (Wilson), `part` and `n`; None where n is 0."""
    low, high = wilson(part, n) if n else (None, None)
    values = {"share": part / n if n else None, "low": low, "high": high}
    rounded = {name: None if value is None else round(value, 4) for name, value in values.items()}
    return {"part": part, "n": n, **rounded}


def svg(bins: Sequence[tuple[float, float, int]], hrefs: Sequence[str | None] = ()) -> str:
    """Return the plot as SVG; bins: (mean confidence, share right, records). The area of a dot tells its records.

    hrefs: where each dot leads to.
    """
    low, high, side = MARGIN, SIZE - MARGIN, SIZE - 2 * MARGIN
    ticks = (
        f'<text x="{low + side * t / 10:.0f}" y="{high + 16}" text-anchor="middle">{t / 10:g}</text>'
        f'<text x="{low - 8}" y="{high - side * t / 10 + 4:.0f}" text-anchor="end">{t / 10:g}</text>'
        for t in range(0, 11, 2)
    )
    lines = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" font-family="sans-serif" font-size="11">',
        f'<rect width="{SIZE}" height="{SIZE}" fill="#fff"/>',
        f'<rect x="{low}" y="{low}" width="{side}" height="{side}" {AXIS}/>',
        f'<path d="M{low} {high}L{high} {low}" stroke-dasharray="4" {AXIS}/>',
        *ticks,
        f'<text x="{SIZE / 2:.0f}" y="{SIZE - 8}" text-anchor="middle">confidence</text>',
        f'<text x="{low}" y="{low - 12}">share of records that are right</text>',
        *_dots(bins, hrefs or [None] * len(bins)),
        "</svg>",
    )
    return "\n".join(lines) + "\n"


def _dots(bins: Sequence[tuple[float, float, int]], hrefs: Sequence[str | None]) -> Iterator[str]:
    most, side = max((n for *_, n in bins), default=1), SIZE - 2 * MARGIN
    for (mean, share, n), href in zip(bins, hrefs, strict=True):
        dot = (
            f'<circle cx="{MARGIN + side * mean:.1f}" cy="{SIZE - MARGIN - side * share:.1f}" '
            f'r="{4 + 10 * (n / most) ** 0.5:.1f}" fill="#c33" fill-opacity="0.6"><title>confidence {mean:.2f}: '
            f"{share:.2f} of {n} records right</title></circle>"
        )
        yield f'<a href="{escape(href)}">{dot}</a>' if href else dot
