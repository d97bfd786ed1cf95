"""The page itself: template, style and scripts put together; nothing is loaded, and nothing but its own code runs."""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from html import escape
from importlib.resources import files
from string import Template
from typing import Any

from vinhdanh.evaluation.errors import CLASSES
from vinhdanh.evaluation.evaluate import Evaluation
from vinhdanh.evaluation.html import names, plots, tables
from vinhdanh.evaluation.html.cases import RECORD, SLOTS
from vinhdanh.evaluation.html.data import Sample, judge, to_json
from vinhdanh.evaluation.html.links import Links
from vinhdanh.evaluation.scoring import TYPES

SCRIPTS = ("filter.js", "article.js", "search.js", "page.js")
"""In the order in which they build on each other."""
POLICY = (
    "default-src 'none'; style-src {style}; script-src {script}; img-src data:; base-uri 'none'; form-action 'none'"
)


def page(gold: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]], result: Evaluation) -> str:
    """Return the error report as one HTML page. result: the evaluation of `found` against `gold`."""
    sample = judge(gold, found)
    style, script = _asset("page.css"), "\n".join(map(_asset, SCRIPTS))
    return Template(_asset("page.html")).substitute(
        policy=escape(POLICY.format(style=_hash(style), script=_hash(script))),
        style=style,
        script=script,
        data=to_json(sample, {names.share(s.group, s.key): f"sum of {s.group}: {s.key}" for s in result.totals}),
        classes=_options(CLASSES),
        whats=_options((*TYPES, RECORD)),
        slots=_options(SLOTS),
        **_sections(sample, result),
    )


def _sections(sample: Sample, result: Evaluation) -> dict[str, str]:
    links = Links(sample.counts.keys())
    return {
        "articles": f"{result.articles:,}",
        "records": f"{result.records:,}",
        "mentions": f"{result.mentions:,}",
        "resampling": f"{result.resamples:,} resamples, seed {result.seed}",
        "scores": plots.scores(result, links),
        "confidence": plots.confidence(sample, links),
        "figures": tables.figures(result, links),
        "error_classes": tables.classes(sample.counts, links),
        "confusion": tables.confusion(sample.counts, links),
        "sums": tables.sums(result.totals, links),
    }


def _options(values: Sequence[str]) -> str:
    return "".join(f"<option>{escape(value)}</option>" for value in values)


def _asset(name: str) -> str:
    return files("vinhdanh.evaluation.html").joinpath("assets", name).read_text(encoding="utf-8")


def _hash(code: str) -> str:
    """The source expression that lets just this code run (Content Security Policy Level 3)."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"
