"""Colours of our labels for displaCy, under its black letters; spaCy finds them by an entry point."""

from typing import Any

from vinhdanh.component.fields import SPANS_KEY

COLOURS = {"RANK": "#a6dcc5", "PERSON": "#aa9cfc", "UNIT": "#a8c8f0", "AWARD": "#f5d08a", "COUNT": "#f2b3d5"}
"""By label. displaCy knows PERSON already, and keeps its own colour."""
OPTIONS: dict[str, Any] = {"spans_key": SPANS_KEY, "colors": COLOURS}
"""For `displacy.render(doc, style="span", options=OPTIONS)`."""
