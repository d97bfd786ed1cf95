"""A PostgreSQL server for a benchmark, started as the tests do."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any


@contextmanager
def postgres() -> Iterator[Any]:
    """Give a server of our own, or None where PostgreSQL is not installed."""
    sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
    import pytest
    from postgres import server

    with ExitStack() as stack:
        try:
            found = stack.enter_context(server())
        except pytest.skip.Exception:
            found = None
        yield found
