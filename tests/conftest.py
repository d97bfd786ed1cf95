"""A PostgreSQL server for all tests, databases of it, and servers that a test may stop."""

from collections.abc import Iterator
from itertools import count

import pytest

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
