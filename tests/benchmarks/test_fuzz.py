"""A minute of fuzzing; `python benchmarks/fuzz.py` goes on as long as you like."""

import importlib

import pytest

EXAMPLES = {"texts": 120, "pages": 60, "files": 80, "stdin": 60}


@pytest.mark.parametrize("target", EXAMPLES)
def test_nothing_escapes(target: str) -> None:
    targets = importlib.import_module("fuzzing.targets")
    assert targets.TARGETS.keys() == EXAMPLES.keys()
    tried, escape = targets.run(target, 0, EXAMPLES[target])
    if escape:
        raise escape
    assert tried >= EXAMPLES[target]
