"""Events: records of several articles that tell of one award are put together."""

from vinhdanh.archive.rows import EVENT_COLUMNS

from .dedupe import MIN_SCORE, Explanation, dedupe, explain
from .event import Event, Source
from .score import Comparison, Weights, compare, default_weights
from .telling import Telling, telling

__all__ = [
    "EVENT_COLUMNS",
    "MIN_SCORE",
    "Comparison",
    "Event",
    "Explanation",
    "Source",
    "Telling",
    "Weights",
    "compare",
    "dedupe",
    "default_weights",
    "explain",
    "telling",
]
