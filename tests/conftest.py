"""A PostgreSQL server for all tests, databases of it, servers that a test may stop, and a browser."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from .browser import chromium
from .postgres import Server, server

NUMBERS = count()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A server for all tests, which leave it running."""
    with server() as running:
        yield running


@pytest.fixture
def database(postgres: Server) -> str:
    """The URL of a new, empty database."""
    return postgres.create(f"test_{next(NUMBERS)}")


@pytest.fixture
def own_postgres() -> Iterator[Server]:
    """A server of the test's own, which it may stop and start."""
    with server() as running:
        yield running


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Chromium, for a module only: while it runs, nothing else can run an event loop."""
    with chromium(tmp_path_factory.mktemp("chromium")) as running:
        yield running
