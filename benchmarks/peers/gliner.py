"""Optional: GLiNER (Zaratiana et al. 2024) for persons and bodies; all other slots by regular expressions.

Runs where `gliner` is installed (`pip install gliner`) and VINHDANH_GLINER names a model: a folder, or a name that
the library may download, such as `urchade/gliner_multi-v2.1`. Its models read some 380 words at a time: line by line.
"""

import os
import re
from functools import lru_cache
from importlib.util import find_spec
from typing import Any

from peers.regex_baseline import Span, labelled

LABELS = ("person", "organization")
THRESHOLD = 0.5
Named = tuple[str, int, int]


def missing() -> str | None:
    """Return why this cannot run here, in a line."""
    if not find_spec("gliner"):
        return "gliner: not run, the package is not installed (pip install gliner)"
    if not (name := os.environ.get("VINHDANH_GLINER")):
        return "gliner: not run, VINHDANH_GLINER names no model"
    try:
        _model()
    except Exception as error:  # whatever the library and the hub raise
        why, *_ = (*str(error).strip().splitlines(), type(error).__name__)
        return f"gliner: not run, no weights of {name}: {why}"
    return None


def extract(article: dict[str, Any]) -> dict[str, Any]:
    """Return the mentions and records of an article (id, text, published)."""
    return labelled(article, lambda text: spans(text, LABELS[0]), lambda text: spans(text, LABELS[1]))


def spans(text: str, label: str) -> list[Span]:
    """Return the spans of a label."""
    return [(a, b) for kind, a, b in names(text) if kind == label]


@lru_cache(maxsize=1)
def names(text: str) -> tuple[Named, ...]:
    """Return all names with label and span."""
    lines = [m for m in re.finditer(r"[^\n]+", text) if not m[0].isspace()]
    found = [(line.start(), _model().predict_entities(line[0], list(LABELS), threshold=THRESHOLD)) for line in lines]
    return tuple((e["label"], at + e["start"], at + e["end"]) for at, entities in found for e in entities)


@lru_cache(maxsize=1)
def _model() -> Any:
    from gliner import GLiNER

    return GLiNER.from_pretrained(os.environ["VINHDANH_GLINER"])
