"""Events: records of several articles that tell of one award are put together."""

from .dedupe import MIN_SCORE, Explanation, dedupe, explain
from .event import EVENT_COLUMNS, Event, Source
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
