"""Counts the property tests and the examples that each run of the tests tries.

usage: python benchmarks/property_tests.py

Tests are collected, not run. The last row is that of tests/benchmarks/test_fuzz.py, which goes through the
targets of benchmarks/fuzz.py.
"""

import contextlib
import importlib.util
import os
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]


class Collected:
    """A plugin of pytest that keeps how many examples each property test tries."""

    def __init__(self) -> None:
        """Nothing is kept yet."""
        self.examples: list[int] = []

    def pytest_collection_modifyitems(self, items: Iterable[pytest.Item]) -> None:
        """Keep what the decorators of each test say."""
        for item in items:
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
    """Print the table."""
    found = Collected()
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
        pytest.main(["--collect-only", "-q", "-p", "no:cacheprovider", str(ROOT / "tests")], plugins=[found])
    fuzz = fuzz_examples()
    print("| what | tests | examples |\n| --- | --- | --- |")
    print(f"| property tests | {len(found.examples)} | {sum(found.examples):,} |")
    print(f"| fuzz targets | {len(fuzz)} | {sum(fuzz):,} |")


if __name__ == "__main__":
    main()
