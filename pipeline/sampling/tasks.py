"""Drawn articles with the labels of the extractor, and how sure the extractor is of an article."""

from collections.abc import Callable, Iterator
from typing import Any

from pydantic import JsonValue

from vinhdanh.api import Extractor
from vinhdanh.models import Article
from vinhdanh.sampling.draw import Sample

NO_RECORD = 0.6
"""Sureness where there is a cue and no record was found: rightly so in 4 of 7 such articles of the gold."""


def prelabelled(sample: Sample, extractor: Extractor) -> Iterator[dict[str, Any]]:
    """Yield each drawn article with mentions and records in the gold format; `extra.sample` tells how it was drawn."""
    for one in sample.drawn:
        told: dict[str, JsonValue] = {"seed": sample.plan.seed, "cue": one.cue}
        told |= dict(zip(sample.plan.strata, one.stratum, strict=True))
        told["weight"] = sample.weight(one.cue)
        article = one.article.model_copy(update={"extra": {**one.article.extra, "sample": told}})
        yield extractor.extract(article).to_dict()


def sureness_of(extractor: Extractor) -> Callable[[Article], float]:
    """Return a function that tells how sure the extractor is of an article: the confidence of its least sure record.

    Least-confidence sampling (Culotta and McCallum 2005). An article without a cue has no record for certain: 1.
    """

    def sureness(article: Article) -> float:
        if not extractor.gate.opens(article.text):
            return 1.0
        records = extractor.extract(article, records_only=True).records
        return min((1.0 if r.confidence is None else r.confidence for r in records), default=NO_RECORD)

    return sureness
