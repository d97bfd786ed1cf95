"""Marked sentences: what the extractor labels, written as inline markup. All sentences and names are made up."""

from collections.abc import Callable
from typing import Any

import pytest

from vinhdanh import Extractor
from vinhdanh.evaluation.markup import GoldMention, parse, render


class Marker:
    """Labels sentences; one pipeline serves all tests."""

    def __init__(self) -> None:
        self.extractor = Extractor()

    def marked(self, text: str, *labels: str) -> str:
        """The text with the mentions of these labels marked."""
        found = [
            GoldMention(type=m.type, start=m.start, end=m.end, text=m.text)
            for m in self.extractor.extract(text).mentions
            if m.type in labels
        ]
        return render(text, found)

    def rules(self, text: str, label: str) -> set[str]:
        """Ids of the rules of all mentions of a label, internal labels too."""
        parts = self.extractor.explain(text).parts
        return {m.rule for part in parts for m in part.mentions if m.label == label}

    def spans(self, text: str, label: str) -> list[str]:
        """The words of all mentions of a label, internal labels too."""
        parts = self.extractor.explain(text).parts
        return [part.tokens.text(m.start, m.end) for part in parts for m in part.mentions if m.label == label]

    def values(self, text: str, *labels: str) -> list[Any]:
        """The values of all mentions of these labels, in order, internal labels too."""
        parts = self.extractor.explain(text).parts
        return [m.value for part in parts for m in part.mentions if m.label in labels]

    def awards(self, text: str) -> list[str]:
        """The names and classes of the awards of all records."""
        records = self.extractor.extract(text).records
        return [" ".join(w for w in (r.award.name, r.award.class_) if w) for r in records]


@pytest.fixture(scope="session")
def marker() -> Marker:
    """The extractor as a marker of sentences."""
    return Marker()


@pytest.fixture(scope="session")
def check(marker: Marker) -> Callable[..., None]:
    """Return a check: the sentence without its marks is marked the same way again."""

    def same(sentence: str, *labels: str) -> None:
        text, _ = parse(sentence)
        assert marker.marked(text, *labels) == sentence

    return same
