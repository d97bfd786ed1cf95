"""The quality of each component, stated in its docstring and kept true: `benchmarks/quality.py` writes it anew."""

import ast
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

Figures = Mapping[str, Mapping[str, float | None]]
"""F1 by data set and name of the count; None where it is undefined."""

COMPONENTS = {
    "mentions/awards/grammar.py": ("strict:AWARD",),
    "mentions/counts/grammar.py": ("strict:COUNT",),
    "mentions/persons/grammar.py": ("strict:PERSON",),
    "mentions/simple.py": ("strict:RANK",),
    "mentions/units/grammar.py": ("strict:UNIT",),
    "mentions/dates.py": ("slot:date", "slot:period"),
    "mentions/movements.py": ("slot:movement",),
    "records/builder.py": ("slot:CORE",),
    "records/clauses/reader.py": ("record:found",),
    "records/clauses/givers.py": ("slot:grantor",),
    "records/merging/merge.py": ("record:exact",),
    "records/slots/days.py": ("slot:date",),
    "records/slots/movements.py": ("slot:movement",),
    "records/slots/occasion.py": ("slot:date", "slot:period"),
    "records/slots/periods.py": ("slot:period",),
    "records/parties/persons.py": ("slot:position", "slot:rank"),
    "records/recipients/objects.py": ("slot:kind", "slot:count", "slot:name"),
    "records/names/resolve.py": ("slot:unit",),
    "records/verbs/status.py": ("slot:status",),
}
"""Module to the counts that tell how good it is; for slots these count what was not found at all, too."""
DATA_SETS = ("corpus", "dev")
PIPELINE = Path("pipeline")
LINE = re.compile(r"\n*Quality \(F1[^\n]*(?:\n[^\n\"]+)*")


def stated(figures: Figures, names: Sequence[str]) -> str:
    """Return the line that tells the F1 of counts on each data set: `Quality (F1 on corpus, dev): AWARD 0.98, 0.95.`"""
    told = (f"{name} {', '.join(_f1(figures[data][name]) for data in figures)}" for name in names)
    return f"Quality (F1 on {', '.join(figures)}): {'; '.join(told)}."


def _f1(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def with_quality(source: str, line: str) -> str:
    """Return the source of a module whose docstring ends with `line`."""
    node = ast.parse(source).body[0]
    assert isinstance(node, ast.Expr)
    assert node.end_lineno is not None
    lines = source.splitlines(keepends=True)
    head, rest = "".join(lines[: node.end_lineno]), "".join(lines[node.end_lineno :])
    body = LINE.sub("", head.rstrip().removesuffix('"""')).rstrip()
    return f'{body}\n\n{line}\n"""\n{rest}'


def write(figures: Figures) -> None:
    """Write the docstrings of all components, in the project's folder."""
    for module, names in COMPONENTS.items():
        path = PIPELINE / module
        path.write_text(with_quality(path.read_text(encoding="utf-8"), stated(figures, names)), encoding="utf-8")
