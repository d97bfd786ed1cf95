"""The worked examples of the labelling guideline are markup that can be read."""

import re
from pathlib import Path

from vinhdanh.evaluation.markup import parse
from vinhdanh.formats.check import LABELS

PAGE = Path(__file__).parents[2] / "docs" / "labelling.md"
EXAMPLE = re.compile(r"^\d+\. `(.*)`$", re.MULTILINE)


def test_there_are_20_examples_with_known_labels() -> None:
    examples = [parse(marked) for marked in EXAMPLE.findall(PAGE.read_text(encoding="utf-8"))]
    assert len(examples) == 20
    labels = {mention["type"] for _, mentions in examples for mention in mentions}
    assert labels == set(LABELS)
    assert all(text[m["start"] : m["end"]] == m["text"] for text, mentions in examples for m in mentions)
