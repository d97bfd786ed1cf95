"""The reliability plot: confidence against the share of records that are right, one dot a bin."""

from collections.abc import Sequence

SIZE, MARGIN = 320, 44
AXIS = 'stroke="#888" fill="none"'


def svg(bins: Sequence[tuple[float, float, int]]) -> str:
    """Return the plot as SVG; bins: (mean confidence, share right, records). The area of a dot tells its records."""
    most = max((n for *_, n in bins), default=1)
    side = SIZE - 2 * MARGIN
    dots = (
        f'<circle cx="{MARGIN + side * mean:.1f}" cy="{SIZE - MARGIN - side * share:.1f}" '
        f'r="{4 + 10 * (n / most) ** 0.5:.1f}" fill="#c33" fill-opacity="0.6"><title>confidence {mean:.2f}: '
        f"{share:.2f} of {n} records right</title></circle>"
        for mean, share, n in bins
    )
    ticks = (
        f'<text x="{MARGIN + side * t / 10:.0f}" y="{SIZE - MARGIN + 16}" text-anchor="middle">{t / 10:g}</text>'
        f'<text x="{MARGIN - 8}" y="{SIZE - MARGIN - side * t / 10 + 4:.0f}" text-anchor="end">{t / 10:g}</text>'
        for t in range(0, 11, 2)
    )
    low, high = MARGIN, SIZE - MARGIN
    lines = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" font-family="sans-serif" font-size="11">',
        f'<rect width="{SIZE}" height="{SIZE}" fill="#fff"/>',
        f'<rect x="{low}" y="{low}" width="{side}" height="{side}" {AXIS}/>',
        f'<path d="M{low} {high}L{high} {low}" stroke-dasharray="4" {AXIS}/>',
        *ticks,
        f'<text x="{SIZE / 2:.0f}" y="{SIZE - 8}" text-anchor="middle">confidence</text>',
        f'<text x="{low}" y="{low - 12}">share of records that are right</text>',
        *dots,
        "</svg>",
    )
    return "\n".join(lines) + "\n"
