"""How well records of several articles are put together: pairs of records that were judged by hand.

A pair counts as joined where both records are sources of one event. Precision is the share of joined pairs that are the
same award, recall the share of the same that are joined. Intervals are those of a bootstrap over groups of articles
that tell of the same things, since pairs of one group depend on each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from vinhdanh.archive.events import MIN_SCORE, dedupe
from vinhdanh.archive.events.telling import Row
from vinhdanh.errors import InputError
from vinhdanh.evaluation.resampling import ALPHA, RESAMPLES, Floats, Interval
from vinhdanh.evaluation.scoring import Count

PAIRS = Path("docs/data/event_pairs.tsv")
HEAD = ("article_a", "record_a", "article_b", "record_b", "group", "half", "drawn", "verdict")
VERDICTS = {"same": True, "different": False}

Place = tuple[str, str]
"""Ids of an article and a record."""


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """A pair and its verdict; group: articles that tell of the same things; half: `tune` or `test`; drawn: how."""

    a: Place
    b: Place
    group: str
    half: str
    drawn: str
    same: bool


@dataclass(frozen=True, slots=True)
class Quality:
    """Numbers of pairs, and precision and recall with 95 % intervals; None where undefined.

    gone: pairs one of whose records the results do not have; they are not counted.
    """

    pairs: int
    right: int
    spurious: int
    missed: int
    gone: int
    precision: float | None
    recall: float | None
    precision_interval: Interval | None
    recall_interval: Interval | None


def read(path: Path) -> list[JudgedPair]:
    """Return the judged pairs of a table. Raises InputError for a bad row, with file and line."""
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    if tuple(head.split("\t")) != HEAD:
        raise InputError(f"{path}:1: other columns than {', '.join(HEAD)}", hint="mend the first line")
    out = []
    for number, line in enumerate(lines, start=2):
        cells = line.split("\t")
        if len(cells) != len(HEAD) or cells[-1] not in VERDICTS:
            raise InputError(f"{path}:{number}: no judged pair", hint=f"write the verdict {' or '.join(VERDICTS)}")
        a, ra, b, rb, group, half, drawn, verdict = cells
        out.append(JudgedPair((a, ra), (b, rb), group, half, drawn, VERDICTS[verdict]))
    return out


def measure(
    rows: Iterable[Row], judged: Sequence[JudgedPair], *, min_score: float = MIN_SCORE, seed: int = 0
) -> Quality:
    """Put the records of `rows` together and compare with the verdicts."""
    event_of = {(s.article_id, s.record_id): e.id for e in dedupe(rows, min_score=min_score) for s in e.sources}
    known = [pair for pair in judged if pair.a in event_of and pair.b in event_of]
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for pair in known:
        joined = event_of[pair.a] == event_of[pair.b]
        for n, kind in enumerate((joined and pair.same, joined and not pair.same, not joined and pair.same)):
            counts[pair.group][n] += kind
    table = np.array([counts[group] for group in sorted(counts)], dtype=float).reshape(-1, 3)
    count = Count(*(int(n) for n in table.sum(axis=0)))
    return Quality(
        len(known),
        count.right,
        count.spurious,
        count.missed,
        len(judged) - len(known),
        count.precision,
        count.recall,
        _interval(table[:, [0, 1]], seed),
        _interval(table[:, [0, 2]], seed),
    )


def _interval(table: Floats, seed: int) -> Interval | None:
    """The percentile interval of the share of the first column; groups are drawn with replacement."""
    if not table.any():
        return None
    groups = len(table)
    drawn = np.random.default_rng(seed).multinomial(groups, np.full(groups, 1 / groups), RESAMPLES) @ table
    whole = drawn.sum(axis=1)
    low, high = np.quantile(drawn[whole > 0, 0] / whole[whole > 0], (ALPHA / 2, 1 - ALPHA / 2))
    return float(low), float(high)
