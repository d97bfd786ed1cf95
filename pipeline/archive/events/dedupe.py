"""Records of many articles to events: compared in blocks, scored, grouped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vinhdanh.archive.events.clusters import Link, clusters
from vinhdanh.archive.events.event import Event, event
from vinhdanh.archive.events.links import Links, link
from vinhdanh.archive.events.score import Comparison, Weights
from vinhdanh.archive.events.telling import Row, Telling, telling
from vinhdanh.errors import InputError

MIN_SCORE = 0.5
"""Least score of a pair that is joined."""


def dedupe(rows: Iterable[Row], *, min_score: float = MIN_SCORE, weights: Weights | None = None) -> list[Event]:
    """Return the events that the records of many articles tell, in the order of their ids.

    rows: as `vinhdanh.archive.rows.rows` makes them, in any order; min_score: least probability of a pair that is
    joined; weights: those of `weights.tsv` if None. Every record is a source of exactly one event; one that comes twice
    counts once. Raises InputError for a record without id.
    """
    tellings = in_order(rows)
    sure = _sure(link(tellings, weights), min_score)
    groups = clusters(tellings, sure)
    surest = _surest(groups, sure)
    found = [event([tellings[n] for n in group], [surest.get(n) for n in group]) for group in groups]
    return sorted(found, key=lambda e: e.id)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why two records are of one event or not.

    comparison: what each feature counts; compared: do they share a block; joined: are they of one event.
    """

    comparison: Comparison
    compared: bool
    joined: bool


def explain(
    rows: Iterable[Row], a: str, b: str, *, min_score: float = MIN_SCORE, weights: Weights | None = None
) -> Explanation:
    """Explain what `dedupe` makes of two records, given by their ids. Raises InputError for an id that is not there."""
    tellings = in_order(rows)
    places = {one.record: n for n, one in enumerate(tellings)}
    for record in (a, b):
        if record not in places:
            raise InputError(f"there is no record {record}", hint="give the record_id of two records")
    i, j = sorted((places[a], places[b]))
    links = link(tellings, weights)
    together = any(i in group and j in group for group in clusters(tellings, _sure(links, min_score)))
    return Explanation(links.compare(i, j), (i, j) in links.odds, together)


def in_order(rows: Iterable[Row]) -> list[Telling]:
    """Return what the rows tell, in the order of their ids, each record once. Raises InputError as `dedupe` does."""
    told: dict[tuple[str, str], Telling] = {}
    for a in map(telling, rows):
        if not a.record:
            raise InputError(f"article {a.article}: a record without id", hint="extract the article again")
        known = told.setdefault(a.place, a)
        if known is not a:
            told[a.place] = min(known, a, key=lambda one: sorted(map(repr, one.row.items())))
    return [told[place] for place in sorted(told)]


def _sure(links: Links, min_score: float) -> list[Link]:
    return [one for one in links if one[0] >= min_score]


def _surest(groups: Sequence[Sequence[int]], links: Iterable[Link]) -> dict[int, float]:
    """The score of the surest link of each telling inside its group."""
    group_of = {n: at for at, group in enumerate(groups) for n in group}
    out: dict[int, float] = {}
    for score, i, j in links:
        if group_of[i] == group_of[j]:
            for n in (i, j):
                out[n] = max(out.get(n, 0.0), score)
    return out
