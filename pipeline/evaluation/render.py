"""Figures as a table for the terminal, as Markdown, and as JSON; `–` is what is undefined."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from vinhdanh.evaluation.errors import Error, errors
from vinhdanh.evaluation.evaluate import HEADLINES, Comparison, Evaluation, Figure
from vinhdanh.evaluation.resampling import Difference, Interval

UNDEFINED = "–"
TOP = 8
"""Groups of each kind in the table of sums; JSON has them all."""
FIGURE_HEADS = ("figure", "P", "R", "F1", "95 % interval", "n")
SUM_HEADS = ("recipients for each", "", "gold", "found", "error", "")
DIFFERENCE_HEADS = ("figure", "A", "B", "B - A", "95 % interval", "p")

Rows = Sequence[Sequence[str]]


def evaluation_text(result: Evaluation, form: str) -> str:
    """Return an evaluation as `table`, `markdown` or `json`."""
    if form == "json":
        return _json(_evaluation_values(result))
    head = f"{result.articles} articles, {result.records} gold records, {result.mentions} gold mentions"
    sums = [
        s for group in ("all", "award", "year", "unit") for s in [t for t in result.totals if t.group == group][:TOP]
    ]
    sum_rows = [(s.group, s.key, str(s.gold), str(s.found), f"{s.error:+d}", share(s.relative)) for s in sums]
    figures = _grid(FIGURE_HEADS, [_figure(f) for f in result.figures.values()], form)
    note = f"Intervals: bootstrap over articles, {result.resamples} resamples, seed {result.seed}."
    return "\n\n".join((head, figures, _grid(SUM_HEADS, sum_rows, form), note)) + "\n"


def comparison_text(result: Comparison, form: str) -> str:
    """Return a comparison as `table`, `markdown` or `json`."""
    if form == "json":
        return _json(asdict(result))
    shown = [d for d in result.differences if d.name in HEADLINES or (d.difference and d.p is not None and d.p < 0.05)]
    parts = [f"{result.articles} articles, B against A", _grid(DIFFERENCE_HEADS, [_difference(d) for d in shown], form)]
    for name, changes in (("better", result.better), ("worse", result.worse)):
        rows = [(c.id, str(c.before), str(c.after), f"{c.after - c.before:+d}") for c in changes]
        parts.append(f"{len(rows)} articles got {name}")
        parts += [_grid(("article", "errors in A", "in B", ""), rows, form)] if rows else []
    note = f"Bootstrap and paired permutation test over articles, {result.resamples} resamples, seed {result.seed}."
    return "\n\n".join((*parts, note)) + "\n"


def disagreements(a: Sequence[Mapping[str, Any]], b: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return what two annotators labelled differently, side by side."""
    by_id = {article["id"]: article for article in b}
    return [_side_by_side(one, error) for one in a for error in errors(one, by_id[one["id"]])]


def disagreement_text(rows: Sequence[Mapping[str, Any]], form: str) -> str:
    """Return disagreements as a table or as Markdown."""
    cells = [(r["id"], r["what"], r["slot"] or r["class"], *map(_said, (r["a"], r["b"]))) for r in rows]
    return f"{len(rows)} disagreements\n\n" + _grid(("article", "what", "in", "A", "B"), cells, form) + "\n"


def agreement_json(result: Evaluation, rows: Sequence[Mapping[str, Any]]) -> str:
    """Return the figures of two annotators and their disagreements as JSON."""
    return _json(_evaluation_values(result) | {"disagreements": list(rows)})


def figure(value: float | None) -> str:
    """Return a figure with three decimals, or what stands for an undefined one."""
    return UNDEFINED if value is None else f"{value:.3f}"


def share(value: float | None) -> str:
    """Return a signed percentage."""
    return UNDEFINED if value is None else f"{value:+.1%}"


def bounds(interval: Interval | None, sign: str = "") -> str:
    """Return an interval."""
    return f"[{interval[0]:{sign}.3f}, {interval[1]:{sign}.3f}]" if interval else UNDEFINED


def _figure(one: Figure) -> tuple[str, ...]:
    c = one.count
    return (
        one.name,
        figure(c.precision),
        figure(c.recall),
        figure(c.f1),
        bounds(one.interval),
        str(c.right + c.missed),
    )


def _difference(d: Difference) -> tuple[str, ...]:
    change = UNDEFINED if d.difference is None else f"{d.difference:+.3f}"
    p = UNDEFINED if d.p is None else f"{d.p:.4f}"
    return (d.name, figure(d.a), figure(d.b), change, bounds(d.interval, "+"), p)


def _side_by_side(article: Mapping[str, Any], error: Error) -> dict[str, Any]:
    """A slot is shown with its values, all else with the words of the text."""
    text = article["text"]
    words = [" | ".join(text[s:e] for s, e in spans) or None for spans in (error.gold, error.found)]
    a, b = (error.wanted, error.got) if error.slot else words
    return {"id": article["id"], "what": error.what, "class": error.class_, "slot": error.slot, "a": a, "b": b}


def _said(value: Any) -> str:
    return UNDEFINED if value is None else " ".join(str(value).split())


def _evaluation_values(result: Evaluation) -> dict[str, Any]:
    figures = {
        f.name: {
            "precision": f.count.precision,
            "recall": f.count.recall,
            "f1": f.count.f1,
            "interval": f.interval,
            "n": f.count.right + f.count.missed,
            **asdict(f.count),
        }
        for f in result.figures.values()
    }
    sums = [asdict(s) | {"error": s.error, "relative": s.relative} for s in result.totals]
    head = {name: getattr(result, name) for name in ("articles", "records", "mentions", "seed", "resamples")}
    return head | {"figures": figures, "totals": sums}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _grid(heads: Sequence[str], rows: Rows, form: str) -> str:
    if form == "markdown":
        lines = [heads, ["---"] * len(heads), *([c.replace("|", "\\|") for c in row] for row in rows)]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    lines = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in (heads, *rows)]
    return "\n".join("  ".join(line).rstrip() for line in lines)
