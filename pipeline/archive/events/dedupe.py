"""Records of many articles to events: compared in blocks, scored, grouped."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from vinhdanh.archive.events.blocks import pairs
from vinhdanh.archive.events.clusters import Link, clusters
from vinhdanh.archive.events.event import Event, event
from vinhdanh.archive.events.score import Weights, compare, probability
from vinhdanh.archive.events.telling import Row, Telling, telling
from vinhdanh.errors import InputError

MIN_SCORE = 0.5
"""Least score of a pair that is joined."""
HOPEFUL = -3.0
"""Least log odds of a pair that company may lift over the threshold."""

Odds = dict[tuple[int, int], float]

Told = Mapping[tuple[str, str], Collection[int]]
"""Positions of an article's records that another article likely tells, too, by the two articles."""


def dedupe(rows: Iterable[Row], *, min_score: float = MIN_SCORE, weights: Weights | None = None) -> list[Event]:
    """Return the events that the records of many articles tell, in the order of their ids.

    rows: as `vinhdanh.archive.rows.rows` makes them, in any order; min_score: least probability of a pair that is
    joined; weights: those of `weights.tsv` if None. Every record is a source of exactly one event; one that comes twice
    counts once. Raises InputError for a record without id.
    """
    tellings = in_order(rows)
    links = [link for link in scored(tellings, weights) if link[0] >= min_score]
    groups = clusters(tellings, links)
    surest = _surest(groups, links)
    found = [event([tellings[n] for n in group], [surest.get(n) for n in group]) for group in groups]
    return sorted(found, key=lambda e: e.id)


def in_order(rows: Iterable[Row]) -> list[Telling]:
    """Return what the rows tell, in the order of their ids, each record once. Raises InputError as `dedupe` does."""
    tellings = sorted((telling(row) for row in rows), key=lambda a: (a.place, sorted(map(repr, a.row.items()))))
    out: list[Telling] = []
    for a in tellings:
        if not a.record:
            raise InputError(f"article {a.article}: a record without id", hint="extract the article again")
        if not out or a.place != out[-1].place:
            out.append(a)
    return out


def scored(tellings: Sequence[Telling], weights: Weights | None = None) -> Iterator[Link]:
    """Yield the pairs of blocks that are not hopeless, each once, with their scores."""
    odds: Odds = {}
    for i, j in pairs(tellings):
        if (i, j) not in odds and (found := compare(tellings[i], tellings[j], weights).odds) >= HOPEFUL:
            odds[i, j] = found
    company = _company(odds, tellings)
    for (i, j), own in odds.items():
        n = company[i, j]
        yield (compare(tellings[i], tellings[j], weights, company=n).score if n else probability(own)), i, j


def _company(odds: Odds, tellings: Sequence[Telling]) -> dict[tuple[int, int], int]:
    """For each pair, how many other pairs its two articles share that are likely by themselves."""
    told: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for i, j in odds:
        if odds[i, j] >= 0:
            told[tellings[i].article, tellings[j].article].add(i)
            told[tellings[j].article, tellings[i].article].add(j)
    return {(i, j): min(_others(told, tellings, i, j), _others(told, tellings, j, i)) for i, j in odds}


def _others(told: Told, tellings: Sequence[Telling], i: int, j: int) -> int:
    """How many records of the article of `i`, but `i`, are likely told by the article of `j`."""
    likely = told.get((tellings[i].article, tellings[j].article), ())
    return len(likely) - (i in likely)


def _surest(groups: Sequence[Sequence[int]], links: Iterable[Link]) -> dict[int, float]:
    """The score of the surest link of each telling inside its group."""
    group_of = {n: at for at, group in enumerate(groups) for n in group}
    out: dict[int, float] = {}
    for score, i, j in links:
        if group_of[i] == group_of[j]:
            for n in (i, j):
                out[n] = max(out.get(n, 0.0), score)
    return out
