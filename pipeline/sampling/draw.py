"""A stratified, seeded sample in one pass over a stream of articles; the order of the stream does not matter."""

import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from vinhdanh.archive.read import Found
from vinhdanh.errors import InputError
from vinhdanh.models import Article
from vinhdanh.sampling.allocation import quotas, shared
from vinhdanh.sampling.duplicates import NearDuplicates
from vinhdanh.sampling.pool import Pool
from vinhdanh.sampling.reservoir import Candidate, key_of
from vinhdanh.sampling.strata import DIMENSIONS, Stratum, stratum

Rank = Callable[[Article], float]


@dataclass(frozen=True, slots=True)
class Plan:
    """What to draw.

    n: articles; seed: the same archive and seed give the same sample; cue_share: share of articles with an award cue
    (None: as in the archive); strata: names of `DIMENSIONS`; pool: candidates held for each article to be drawn.
    """

    n: int
    seed: int = 0
    cue_share: float | None = 0.8
    strata: tuple[str, ...] = tuple(DIMENSIONS)
    pool: int = 5


@dataclass(frozen=True, slots=True)
class Sample:
    """Articles drawn, in random order; counts of the archive by cue and stratum; near-duplicates passed over.

    random: were candidates taken at random, not the least sure of them?
    """

    plan: Plan
    random: bool
    drawn: tuple[Candidate, ...]
    counts: Mapping[bool, Mapping[Stratum, int]]
    near_duplicates: int

    def weight(self, cue: bool) -> float | None:
        """Return for how many articles of the archive one that was drawn at random stands; else None."""
        if not self.random:
            return None
        return sum(self.counts[cue].values()) / sum(one.cue == cue for one in self.drawn)


def readable(
    items: Iterable[Found | InputError], *, published: str | None, max_chars: int
) -> Iterator[Found | InputError]:
    """Yield the items; articles without a day of publication get `published`, those too long become errors."""
    for item in items:
        if isinstance(item, InputError):
            yield item
        elif (length := len(item.article.text)) > max_chars:
            reason = f"{item.place}: {length:,} characters, over the limit of {max_chars:,}"
            yield InputError(reason, hint="cut the article or raise --max-chars")
        else:
            day = item.article.published or published
            yield Found(item.place, item.article.model_copy(update={"published": day}))


def draw(articles: Iterable[Found], opens: Callable[[str], bool], plan: Plan, sureness: Rank | None = None) -> Sample:
    """Return a sample of `articles`, fewer than `plan.n` where there are not as many that differ.

    opens: has a text an award cue? sureness: of the candidates of a stratum those with the smallest values are taken;
    None: at random. Raises UsageError where the articles fall into too many strata.
    """
    pools = {cue: Pool(plan.n * plan.pool, plan.pool) for cue in (True, False)}
    for found in articles:
        candidate = _candidate(found, opens, plan)
        pools[candidate.cue].add(candidate)
    near = NearDuplicates()
    drawn = _chosen(pools, plan, near, partial(_ranked, sureness))
    counts = {cue: dict(pool.counts) for cue, pool in pools.items()}
    ordered = tuple(sorted(drawn, key=lambda one: one.order))
    return Sample(plan, sureness is None, ordered, counts, near.refused)


def _candidate(found: Found, opens: Callable[[str], bool], plan: Plan) -> Candidate:
    article = found.article
    key = key_of(article.text, plan.seed)
    return Candidate(key, opens(article.text), stratum(article, plan.strata), found.place, article)


Ranked = Callable[[Iterable[Candidate]], list[Candidate]]


def _ranked(sureness: Rank | None, candidates: Iterable[Candidate]) -> list[Candidate]:
    return sorted(candidates, key=lambda one: (sureness(one.article) if sureness else 0, one.order))


def _chosen(pools: Mapping[bool, Pool], plan: Plan, near: NearDuplicates, ranked: Ranked) -> list[Candidate]:
    """Fill the quotas of the strata; what near-duplicates leave open comes from others of the kind, then from any."""
    totals = (pool.counts.total() for pool in pools.values())
    drawn: list[Candidate] = []
    rest: list[Candidate] = []
    for pool, n in zip(pools.values(), shared(plan.n, plan.cue_share, *totals), strict=True):
        taken, left = _by_stratum(pool, n, plan.seed, near, ranked)
        more, left = _filled(left, n - len(taken), near, ranked)
        drawn += taken + more
        rest += left
    return drawn + _filled(rest, plan.n - len(drawn), near, ranked)[0]


def _by_stratum(
    pool: Pool, n: int, seed: int, near: NearDuplicates, ranked: Ranked
) -> tuple[list[Candidate], list[Candidate]]:
    candidates = pool.candidates()
    drawn: list[Candidate] = []
    rest: list[Candidate] = []
    for name, quota in quotas(pool.counts, n, random.Random(seed)).items():  # no secret  # nosec B311
        taken, left = _filled(candidates[name], quota, near, ranked)
        drawn += taken
        rest += left
    return drawn, rest


def _filled(
    candidates: list[Candidate], n: int, near: NearDuplicates, ranked: Ranked
) -> tuple[list[Candidate], list[Candidate]]:
    """Take `n` candidates that differ from all that were taken; return them and those not looked at."""
    if n <= 0:
        return [], candidates
    taken: list[Candidate] = []
    left = iter(ranked(candidates))
    for candidate in left:
        if near.take(candidate.article.text):
            taken.append(candidate)
            if len(taken) == n:
                break
    return taken, list(left)
