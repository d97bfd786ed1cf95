"""Plots of the report, as SVG that follows the page's colours: F1 with intervals, confidence against what is right."""

from collections.abc import Iterator, Sequence
from html import escape

from vinhdanh.evaluation.agreement import CORE
from vinhdanh.evaluation.evaluate import HEADLINES, Evaluation, Figure
from vinhdanh.evaluation.html import names
from vinhdanh.evaluation.html.data import Sample
from vinhdanh.evaluation.html.groups import sure
from vinhdanh.evaluation.html.links import Links
from vinhdanh.evaluation.reliability import bins, bins_of, expected_error, svg
from vinhdanh.evaluation.render import bounds, figure
from vinhdanh.evaluation.scoring import TYPES

PARTS = (
    ("Headline figures", HEADLINES),
    ("Mentions, same type and span", tuple(f"strict:{kind}" for kind in TYPES)),
    ("Slots of records", tuple(f"slot:{slot}" for slot in CORE)),
)
WIDTH, LEFT, RIGHT = 340, 112, 300
"""Of the plot, and where its axis from 0 to 1 begins and ends; a unit is a pixel on a phone."""
ROW = 22
"""Pixels from row to row."""


def scores(result: Evaluation, links: Links) -> str:
    """Return one plot for each kind of figure: a dot for F1, a line for its 95 % interval."""
    return "".join(_plot(title, [result.figures[name] for name in part], links) for title, part in PARTS)


def _plot(title: str, figures: Sequence[Figure], links: Links) -> str:
    height = ROW * len(figures) + 24
    said = escape(f"F1 with 95 % intervals: {title}")
    drawn = "".join((*_grid(height), *(_row(one, ROW * i, links) for i, one in enumerate(figures))))
    drawing = f'<svg viewBox="0 0 {WIDTH} {height}" role="group" aria-label="{said}">{drawn}</svg>'
    return f'<figure class="scores"><figcaption>{escape(title)}</figcaption>{drawing}</figure>'


def _grid(height: int) -> Iterator[str]:
    for tick in range(0, 11, 2):
        x = _x(tick / 10)
        yield f'<path class="grid" d="M{x:.1f} 2V{height - 20}"/>'
        yield f'<text class="tick" x="{x:.1f}" y="{height - 6}" text-anchor="middle">{tick / 10:g}</text>'


def _row(one: Figure, top: int, links: Links) -> str:
    """One linked row; a figure that is undefined has neither dot nor line."""
    y, value = top + ROW / 2, one.count.f1
    marks = [f'<rect class="row" x="0" y="{top}" width="{WIDTH}" height="{ROW}"/>']
    marks.append(f'<text x="{LEFT - 8}" y="{y + 4}" text-anchor="end">{escape(one.name)}</text>')
    marks.append(f'<text x="{WIDTH}" y="{y + 4}" text-anchor="end">{figure(value)}</text>')
    if one.interval:
        low, high = map(_x, one.interval)
        marks.append(f'<path class="interval" d="M{low:.1f} {y}H{high:.1f}M{low:.1f} {y - 4}v8M{high:.1f} {y - 4}v8"/>')
    if value is not None:
        marks.append(f'<circle class="dot" cx="{_x(value):.1f}" cy="{y}" r="4"/>')
    said = f"<title>{escape(f'{one.name}: {figure(value)} {bounds(one.interval)}')}</title>"
    href = links.href(*(names.figure(one.name, outcome) for outcome in ("spurious", "missed")))
    return f'<a href="{escape(href)}">{said}{"".join(marks)}</a>' if href else f"<g>{said}{''.join(marks)}</g>"


def _x(value: float) -> float:
    return LEFT + (RIGHT - LEFT) * value


def confidence(sample: Sample, links: Links) -> str:
    """Return the reliability plot of the found records; empty where they have no confidence."""
    judged = [one for one in map(sure, sample.cases) if one]
    if not judged:
        return ""
    sureness, right = zip(*judged, strict=True)
    table = bins(sureness, right)
    hrefs = [links.href(names.confidence(int(k))) for k in sorted(set(bins_of(sureness)))]
    caption = f"Confidence of {len(judged):,} found records; expected calibration error {expected_error(table):.3f}"
    return f'<figure class="reliability"><figcaption>{caption}</figcaption>{svg(table, hrefs)}</figure>'
