"""brat's configuration: which labels there are (annotation.conf), and how they look (visual.conf)."""

from vinhdanh.formats.check import LABELS
from vinhdanh.formats.fields import CHOICES, COLOURS

EVENT = "Record"
ARGUMENTS = {
    "award_text": "Award",
    "count": "Count",
    "name": "Recipient",
    "rank": "Rank",
    "unit": "Unit",
    "grantor": "Grantor",
}
"""Slots that can be arguments of the event."""
SHOWN = {
    "RANK": ("Rank", "Rk"),
    "PERSON": ("Person", "Per"),
    "UNIT": ("Unit", "Un"),
    "AWARD": ("Award", "Aw"),
    "COUNT": ("Count", "No"),
    EVENT: ("Award record", "Record", "Rec"),
    "Recipient": ("Recipient", "Rcp"),
    "Grantor": ("Grantor", "Gr"),
}
"""What is shown for a label: the full form, and shorter ones where space is short."""
GLYPHS = {"status": "✓|✝|?|…|✕", "award_class": "①|②|③", "kind": "♟|♙|◑|○"}
"""Signs of the values of an attribute, in the order of `CHOICES`."""


def configuration() -> dict[str, str]:
    """Return brat's configuration files by name."""
    return {"annotation.conf": _annotation(), "visual.conf": _visual()}


def _annotation() -> str:
    arguments = ", ".join(f"{name}?:<ENTITY>" for name in ARGUMENTS.values())
    attributes = (f"{name}\tArg:<EVENT>, Value:{'|'.join(values)}" for name, values in CHOICES.items())
    return _sections(
        entities=LABELS,
        relations=["<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>"],
        events=[f"{EVENT}\t{arguments}"],
        attributes=list(attributes),
    )


def _visual() -> str:
    colours = zip((*LABELS, EVENT), COLOURS, strict=True)
    spans = [f"{label}\tbgColor:{colour}, fgColor:white, borderColor:darken" for label, colour in colours]
    glyphs = [f"{name}\tglyph:{glyph}, position:left" for name, glyph in GLYPHS.items()]
    return _sections(
        labels=[" | ".join((label, *forms)) for label, forms in SHOWN.items()],
        drawing=[
            "SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken",
            "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5",
            "ATTRIBUTE_DEFAULT\tglyph:*",
            *spans,
            *glyphs,
        ],
    )


def _sections(**sections: list[str] | tuple[str, ...]) -> str:
    return "\n".join("\n".join((f"[{name}]", *lines, "")) for name, lines in sections.items())
