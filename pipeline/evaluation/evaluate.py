"""All figures of a result against gold, with intervals; two results against each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vinhdanh.errors import UsageError
from vinhdanh.evaluation.agreement import CORE, EXTRA
from vinhdanh.evaluation.alignment import align
from vinhdanh.evaluation.resampling import RESAMPLES, Difference, Interval, differences, intervals, matrix
from vinhdanh.evaluation.scoring import TYPES, VIEWS, Count, Counts, mention_counts, rates, record_counts, total
from vinhdanh.evaluation.totals import Sum, totals

MENTIONS = tuple(f"{view}:{kind}" for view in VIEWS for kind in (*TYPES, "ALL"))
SLOTS = tuple(f"slot:{slot}" for slot in (*CORE, *EXTRA, "CORE"))
RECORDS = ("record:found", "record:exact", "record:status", "article:perfect")
NAMES = (*MENTIONS, *SLOTS, *RECORDS)
HEADLINES = ("strict:ALL", "award:ALL", "overlap:ALL", "slot:CORE", *RECORDS)
"""The figures to publish."""
SHORT = {name.split(":")[0 if name.endswith((":ALL", ":CORE")) else 1]: name for name in HEADLINES}
"""`slot` for `slot:CORE`, `found` for `record:found` …"""

Article = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its counts and the 95 % interval of its F1 (or rate)."""

    name: str
    count: Count
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All figures of one result; `counts` are those of each article, in the order of the gold."""

    articles: int
    records: int
    mentions: int
    seed: int
    resamples: int
    figures: dict[str, Figure]
    totals: tuple[Sum, ...]
    counts: dict[str, Counts]


@dataclass(frozen=True, slots=True)
class Change:
    """An article in which B has more or fewer errors than A; `gain` is the number of errors that went away."""

    id: str
    gain: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Result B beside result A: differences of the figures, articles that got better or worse (most first)."""

    seed: int
    resamples: int
    articles: int
    differences: tuple[Difference, ...]
    better: tuple[Change, ...]
    worse: tuple[Change, ...]


def evaluate(
    gold: Sequence[Article], found: Sequence[Article], *, seed: int = 0, resamples: int = RESAMPLES
) -> Evaluation:
    """Return all figures; a gold article that `found` lacks counts as empty. The order of articles does not matter."""
    gold = sorted(gold, key=lambda article: str(article["id"]))
    by_id = {article["id"]: article for article in found}
    counts: dict[str, Counts] = {
        article["id"]: count_article(article, by_id.get(article["id"], {})) for article in gold
    }
    whole = total(counts.values())
    bounds = intervals(matrix(list(counts.values()), NAMES), seed=seed, resamples=resamples)
    figures = {n: Figure(n, whole.get(n, Count()), bound) for n, bound in zip(NAMES, bounds, strict=True)}
    return Evaluation(
        articles=len(gold),
        records=sum(len(article["records"]) for article in gold),
        mentions=sum(len(article["mentions"]) for article in gold),
        seed=seed,
        resamples=resamples,
        figures=figures,
        totals=tuple(totals(gold, by_id)),
        counts=counts,
    )


def count_article(gold: Article, found: Article) -> dict[str, Count]:
    """Return the counts of one article for every figure."""
    records = align(gold, found)
    return mention_counts(gold, found) | record_counts(records) | rates(records)


def compare(a: Evaluation, b: Evaluation) -> Comparison:
    """Compare two evaluations of the same gold. Raises UsageError where they are not."""
    if a.counts.keys() != b.counts.keys():
        raise UsageError("the two results were scored on different articles", hint="score both on the same gold")
    tables = (matrix(list(one.counts.values()), NAMES) for one in (a, b))
    rows = differences(NAMES, *tables, seed=a.seed, resamples=a.resamples)
    changes = [_change(i, a.counts[i], b.counts[i]) for i in a.counts]
    better = sorted((c for c in changes if c.gain > 0), key=lambda c: (-c.gain, c.id))
    worse = sorted((c for c in changes if c.gain < 0), key=lambda c: (c.gain, c.id))
    return Comparison(a.seed, a.resamples, a.articles, tuple(rows), tuple(better), tuple(worse))


def _change(id: str, a: Counts, b: Counts) -> Change:
    """Errors are those of CORE slots and of mentions inside award sentences."""
    before, after = _errors(a), _errors(b)
    return Change(id, before - after, before, after)


def _errors(counts: Counts) -> int:
    return sum(counts[name].spurious + counts[name].missed for name in ("slot:CORE", "award:ALL"))


def floors(values: Sequence[str]) -> dict[str, float]:
    """Return the floors of `slot=0.85`, by full name of the figure. Raises UsageError for what is none."""
    out: dict[str, float] = {}
    for value in values:
        name, _, number = value.partition("=")
        full = SHORT.get(name, name)
        if full not in NAMES:
            hint = f"use one of {', '.join(SHORT)}, or a name such as slot:grantor"
            raise UsageError(f"--fail-under {value}: no figure is called {name!r}", hint=hint)
        try:
            out[full] = float(number)
        except ValueError:
            out[full] = -1
        if not 0 <= out[full] <= 1:
            raise UsageError(f"--fail-under {value}: {number!r} is no floor", hint="give a number from 0 to 1")
    return out


def below(evaluation: Evaluation, floor: Mapping[str, float]) -> list[str]:
    """Return a line for each figure that is below its floor; a figure that is undefined does not reach it."""
    seen = {name: evaluation.figures[name].count.f1 for name in floor}
    return [
        f"{name} is {'undefined (–)' if value is None else f'{value:.4f}'}, under the floor of {floor[name]}"
        for name, value in seen.items()
        if value is None or value < floor[name]
    ]
