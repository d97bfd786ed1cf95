"""Where parts go when a shard is done: into a database at once, or into a file at the end."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from vinhdanh.archive.batch.ledger import Key, Ledger
from vinhdanh.archive.batch.worker import Done, Pick
from vinhdanh.archive.store import Store, first_line
from vinhdanh.errors import StoreError
from vinhdanh.models import ExtractionResult

T = TypeVar("T")
WAITS = (0.5, 1, 2, 4, 8, 15, 30, 30, 30, 30)
"""Seconds before each new try when the connection to a database is lost."""


class Sink(Protocol):
    """Takes finished shards; the ledger tells which it has."""

    ledger: Ledger

    def take(self, key: Key, part: Path, done: Done, pick: Pick | None = None) -> None:
        """Take a shard; with `pick` what came of its dead letters."""

    def finish(self) -> None:
        """Bring the output up to all shards that were taken."""

    def close(self) -> None:
        """Close what is open."""


class DatabaseSink:
    """Loads each part in one transaction with its entry in the ledger."""

    def __init__(self, store: Store, say: Callable[[str], None] = lambda _: None) -> None:
        """Write into `store`; `say` is told of lost connections."""
        self.store = store
        self.ledger = Ledger(store)
        self.say = say

    def take(self, key: Key, part: Path, done: Done, pick: Pick | None = None) -> None:
        """Load a part; done twice it changes nothing."""
        persistent(self.store, lambda c: self._load(c, key, part, done, pick), self.say)
        part.unlink()

    def finish(self) -> None:
        """All is there already."""

    def close(self) -> None:
        """Close the database."""
        self.store.close()

    def _load(self, c: Connection, key: Key, part: Path, done: Done, pick: Pick | None) -> None:
        if pick is None and self.ledger.is_done(c, key):
            return  # the commit went through, its answer was lost
        self.store.save(c, results(part))
        if pick is None:
            self.ledger.enter(c, key, done)
        else:
            self.ledger.enter_again(c, key, pick, done)


def results(part: Path) -> Iterator[ExtractionResult]:
    """Yield the results of a part."""
    with part.open("rb") as stream:
        for line in stream:
            yield ExtractionResult.model_validate_json(line)


def persistent(store: Store, do: Callable[[Connection], T], say: Callable[[str], None]) -> T:
    """Do something in a transaction; where the connection is lost, do it again after a while.

    Raises StoreError where the database stays away or says no.
    """
    for wait in (*WAITS, None):
        try:
            with store.transaction() as connection:
                return do(connection)
        except DBAPIError as error:
            if wait is None or not _is_lost(error):
                hint = "the same command goes on when that is mended"
                raise StoreError(f"{store.name}: {first_line(error)}", hint=hint) from error
            say(f"{store.name}: {first_line(error)}; trying again in {wait} s")
            store.engine.dispose()
            time.sleep(wait)
    raise AssertionError


def _is_lost(error: DBAPIError) -> bool:
    """A connection that broke, or a server that is starting or stopping (SQLSTATE classes 08 and 57P)."""
    code = getattr(error.orig, "sqlstate", "") or ""
    kind = type(error.orig)
    no_answer = not code and kind.__name__ == "OperationalError" and kind.__module__.startswith("psycopg")
    return error.connection_invalidated or code.startswith(("08", "57P")) or no_answer
