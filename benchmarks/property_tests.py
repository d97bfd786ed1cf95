"""Counts the property tests, the examples that each run of the tests tries, and the tests of archives that mean harm.

usage: python benchmarks/property_tests.py

Tests are collected, not run. `fuzzing` is tests/benchmarks/test_fuzz.py, which goes through the targets of
benchmarks/fuzz.py. Writes `benchmarks/results/property_tests.json`.
"""

import contextlib
import importlib.util
import os
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import settings
from measured import measurement

ROOT = Path(__file__).parents[1]
GUARDS = "test_guards.py"
"""Where the archives that mean harm are."""


class Collected:
    """A plugin of pytest that keeps how many examples each property test tries, and counts the tests of guards."""

    def __init__(self) -> None:
        """Nothing is kept yet."""
        self.examples: list[int] = []
        self.guards = 0

    def pytest_collection_modifyitems(self, items: Iterable[pytest.Item]) -> None:
        """Keep what the decorators of each test say."""
        for item in items:
            self.guards += item.path.name == GUARDS
            test = getattr(item, "obj", None)
            if getattr(test, "is_hypothesis_test", False):
                used = getattr(test, "_hypothesis_internal_use_settings", None) or settings.default
                self.examples.append(used.max_examples)


def fuzz_examples() -> list[int]:
    """Examples of each target in tests/benchmarks/test_fuzz.py."""
    path = ROOT / "tests" / "benchmarks" / "test_fuzz.py"
    spec = importlib.util.spec_from_file_location("test_fuzz", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.EXAMPLES.values())


def main() -> None:
    """Count."""
    found = Collected()
    with measurement("property_tests") as figures:
        with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
            pytest.main(["--collect-only", "-q", "-p", "no:cacheprovider", str(ROOT / "tests")], plugins=[found])
        for name, examples in (("properties", found.examples), ("fuzzing", fuzz_examples())):
            figures[name] = {"tests": len(examples), "examples": sum(examples)}
        figures["guards"] = {"tests": found.guards}


if __name__ == "__main__":
    main()
