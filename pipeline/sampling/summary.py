"""What was drawn from what, for people."""

from collections import Counter
from collections.abc import Iterator

from vinhdanh.sampling.draw import Sample

CUE = {True: "with cue", False: "without cue"}
ROWS = 30
"""Of a property with more values only the largest are shown."""


def summary(sample: Sample) -> Iterator[str]:
    """Yield the lines of a table: for each value of each property the articles in the archive and those drawn."""
    total = sum(sum(counts.values()) for counts in sample.counts.values())
    strata = len({stratum for counts in sample.counts.values() for stratum in counts})
    yield (
        f"seed {sample.plan.seed}: {len(sample.drawn):,} of {total:,} articles in {strata:,} strata drawn, "
        f"{sample.near_duplicates:,} near-duplicates passed over"
    )
    yield f"  {'':<32}{'articles':>10}{'drawn':>8}"
    cues = Counter({CUE[cue]: sum(counts.values()) for cue, counts in sample.counts.items()})
    yield from _rows("cue", cues, Counter(CUE[one.cue] for one in sample.drawn))
    for number, name in enumerate(sample.plan.strata):
        known: Counter[str] = Counter()
        for counts in sample.counts.values():
            for stratum, articles in counts.items():
                known[stratum[number]] += articles
        yield from _rows(name, known, Counter(one.stratum[number] for one in sample.drawn))


def _rows(name: str, articles: Counter[str], drawn: Counter[str]) -> Iterator[str]:
    shown = sorted(sorted(articles, key=lambda value: (-articles[value], value))[:ROWS])
    for value in shown:
        yield f"  {f'{name}: {value}':<32}{articles[value]:>10,}{drawn[value]:>8,}"
    if len(articles) > ROWS:
        others = articles.total() - sum(articles[v] for v in shown), drawn.total() - sum(drawn[v] for v in shown)
        yield f"  {f'{name}: {len(articles) - ROWS:,} others':<32}{others[0]:>10,}{others[1]:>8,}"
