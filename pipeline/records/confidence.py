"""How sure a record is: the share of records made alike that were right on articles labelled by hand.

A record's marks (its rules, the shape of its recipient, its warnings) each have a weight in `calibration.tsv`; their
sum through the logistic function is the confidence. The weights are fitted by `vinhdanh.evaluation.calibration` and say
nothing about slots beyond award, class, status and recipient.
"""

import math
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

from vinhdanh.models import Record

BIAS = "bias"
"""The mark that every record has."""
LONG_EVIDENCE = 400
"""Code points; longer sentences are harder."""
DIGITS = 3


def marks(record: Record) -> Iterator[str]:
    """Yield the marks of a record, such as `rule:clause.passive` or `recipient:counted`."""
    yield BIAS
    yield from (f"rule:{rule}" for rule in record.rules)
    yield from (f"warning:{warning.code}" for warning in record.warnings)
    who = record.recipient
    shape = "named" if who.name else "counted" if who.count else "open"
    yield f"recipient:{shape}"
    yield f"kind:{who.kind}"
    yield f"status:{record.status}"
    yield f"category:{record.award.category}"
    if record.grantor:
        yield "grantor"
    if "name" in record.spans and not _inside(record, "name"):
        yield "recipient elsewhere"
    if record.evidence.end - record.evidence.start > LONG_EVIDENCE:
        yield "long evidence"


def _inside(record: Record, slot: str) -> bool:
    span, at = record.spans[slot], record.evidence  # type: ignore[index]
    return at.start <= span.start and span.end <= at.end


def confidence(record: Record, weights: Mapping[str, float] | None = None) -> float:
    """Return the probability that award, class, status and recipient are right; weights: those of the table if None."""
    table = calibration() if weights is None else weights
    score = sum(table.get(mark, 0.0) for mark in marks(record))
    return round(1 / (1 + math.exp(-score)), DIGITS)


@lru_cache(maxsize=1)
def calibration() -> Mapping[str, float]:
    """Return the fitted weights by mark; marks without one count nothing."""
    lines = files("vinhdanh.records").joinpath("calibration.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {mark: float(weight) for mark, weight, *_ in (line.split("\t") for line in lines)}
