"""How many articles each stratum gives."""

import math
import random
from collections.abc import Mapping

from vinhdanh.sampling.strata import Stratum


def shared(n: int, share: float | None, with_cue: int, without: int) -> tuple[int, int]:
    """Return how many of `n` articles have a cue and how many have none.

    share: of those with a cue; None: as many as in the archive. Where one kind is short, the other gives more.
    """
    n = min(n, with_cue + without)
    wanted = n * with_cue / max(with_cue + without, 1) if share is None else n * share
    cue = min(max(math.floor(wanted + 0.5), n - without), with_cue)
    return cue, n - cue


def quotas(counts: Mapping[Stratum, int], n: int, rng: random.Random) -> dict[Stratum, int]:
    """Return the quota of each stratum in proportion to its articles: n·N/total, rounded down or up, `n` in all.

    Systematic sampling with a random start (Madow and Madow 1944): every (total/n)-th place in the row of strata is a
    hit. Strata stand in the order of their values, so that the quota of a source is rounded down or up, too.
    n: at most the sum of `counts`.
    """
    total = sum(counts.values())
    start = rng.randrange(total) if total else 0
    done, out = 0, {}
    for stratum in sorted(counts):
        before = _hits(done, n, total, start)
        done += counts[stratum]
        out[stratum] = _hits(done, n, total, start) - before
    return out


def _hits(place: int, n: int, total: int, start: int) -> int:
    """Count the hits before `place`: (start + i·total)/n for i = 0 … n-1."""
    return max(-((start - place * n) // total), 0)
