"""A store: results in a database (SQLite, DuckDB, PostgreSQL), each article once."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from vinhdanh.archive.bulk import insert
from vinhdanh.archive.rows import rows
from vinhdanh.archive.tables import Tables, tables
from vinhdanh.errors import StoreError, UsageError
from vinhdanh.models import ExtractionResult

SUFFIXES = {".db": "sqlite", ".sqlite": "sqlite", ".sqlite3": "sqlite", ".duckdb": "duckdb"}
DRIVERS = {"sqlite": "sqlite", "duckdb": "duckdb", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
IDS_A_QUERY = 500
RESULTS_AT_ONCE = 500


def store_url(name: str) -> URL | None:
    """Return the database URL of a sink's name: a file by its suffix, or a URL; None where it is no database.

    Raises UsageError for a URL that is none.
    """
    if "://" in name:
        scheme = name.partition("://")[0]
        if scheme.partition("+")[0] not in DRIVERS:
            return None
        try:
            url = make_url(name)
        except ArgumentError as error:
            raise UsageError(f"{scheme}://…: no database URL", hint="write postgresql://user@host/database") from error
        return url if "+" in scheme else url.set(drivername=DRIVERS[scheme])
    suffix = next((s for s in SUFFIXES if name.lower().endswith(s)), None)
    return URL.create(SUFFIXES[suffix], database=name) if suffix else None


def shown(name: str) -> str:
    """Return a sink's name without the password of a URL, for messages."""
    return re.sub(r"(://[^:/@]*):.*@", r"\1:***@", name)


def sqlite_url(path: Path) -> URL:
    """Return the URL of a SQLite file, whatever its suffix."""
    return URL.create("sqlite", database=str(path))


class Store:
    """An open database with our tables; `transaction` commits all that is done inside it or nothing."""

    def __init__(self, url: URL, *, with_text: bool = True) -> None:
        """Open the database and make the tables that it lacks. Raises StoreError where it cannot be opened."""
        self.name = url.render_as_string(hide_password=True)
        self.with_text = with_text
        self.engine = _engine(url)
        self.tables: Tables = tables(self.engine.dialect.name)
        try:
            with self.engine.begin() as connection:
                self.tables.metadata.create_all(connection)
        except DBAPIError as error:
            self.engine.dispose()
            file_hint = "give a new file, or a database that vinhdanh wrote"
            hint = "check host, user, password and database" if url.host else file_hint
            raise StoreError(f"{url.database or self.name}: {first_line(error)}", hint=hint) from error

    @classmethod
    def named(cls, name: str, *, with_text: bool = True) -> Self:
        """Open a store by its file name or URL. Raises UsageError where the name is no database."""
        url = store_url(name)
        if url is None:
            hint = f"use one of {', '.join(SUFFIXES)}, or postgresql://…"
            raise UsageError(f"{shown(name)}: no database that vinhdanh knows", hint=hint)
        return cls(url, with_text=with_text)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Open a connection; commit at the end, roll back at an error."""
        with self.engine.begin() as connection:
            yield connection

    def save(self, connection: Connection, results: Iterable[ExtractionResult]) -> None:
        """Write results; an article that the store holds already, or that comes twice, is replaced."""
        latest = {result.id: result for result in results}
        self._forget(connection, list(latest))
        t = self.tables
        insert(connection, t.articles, [self._article(result) for result in latest.values()])
        insert(connection, t.mentions, [mention for result in latest.values() for mention in _mentions(result)])
        insert(connection, t.records, [tuple(row.values()) for result in latest.values() for row in rows(result)])

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def _forget(self, connection: Connection, ids: Sequence[str]) -> None:
        articles, owned = self.tables.articles, (self.tables.mentions, self.tables.records)
        for start in range(0, len(ids), IDS_A_QUERY):
            some = ids[start : start + IDS_A_QUERY]
            known = connection.execute(sa.select(articles.c.id).where(articles.c.id.in_(some))).scalars().all()
            if known:
                for table in owned:
                    connection.execute(sa.delete(table).where(table.c.article_id.in_(known)))
                connection.execute(sa.delete(articles).where(articles.c.id.in_(known)))

    def _article(self, result: ExtractionResult) -> tuple[str | None, ...]:
        source = None if result.source is None else json.dumps(result.source, ensure_ascii=False)
        by = result.produced_by
        versions = (by.vinhdanh, by.lexicon) if by else (None, None)
        text = result.text if self.with_text else None
        return (result.id, result.published, source, text, result.text_sha256, *versions)


class StoreWriter:
    """Takes results one by one into a store; `close` writes what is left and closes the store."""

    def __init__(self, store: Store) -> None:
        """Write to `store`."""
        self.store = store
        self.waiting: list[ExtractionResult] = []

    def write(self, result: ExtractionResult) -> None:
        """Write one result, together with others."""
        self.waiting.append(result)
        if len(self.waiting) >= RESULTS_AT_ONCE:
            self._save()

    def close(self) -> None:
        """Write what is left and close the store."""
        self._save()
        self.store.close()

    def _save(self) -> None:
        with self.store.transaction() as connection:
            self.store.save(connection, self.waiting)
        self.waiting = []


def _mentions(result: ExtractionResult) -> Iterator[tuple[Any, ...]]:
    for m in result.mentions:
        yield (result.id, m.type, m.start, m.end, m.text, m.rule)


def first_line(error: DBAPIError) -> str:
    """Return what the database says, on one line."""
    return str(error.orig or error).strip().splitlines()[0]


def read_only(url: URL) -> sa.Engine:
    """Return an engine that cannot write, and does not make a file that is missing."""
    if url.get_backend_name() == "sqlite":
        return _create(url.set(database=f"file:{quote(url.database or '')}", query={"mode": "ro", "uri": "true"}))
    if url.get_backend_name() == "duckdb":
        return _create(url, connect_args={"read_only": True})
    return _create(url, connect_args={"options": "-c default_transaction_read_only=on"}, pool_pre_ping=True)


def _create(url: URL, **options: Any) -> sa.Engine:
    try:
        return sa.create_engine(url, **options)
    except NoSuchModuleError as error:
        raise UsageError(f"{url.drivername}: no such driver", hint="pip install 'vinhdanh[archive]'") from error


def _engine(url: URL) -> sa.Engine:
    engine = _create(url)
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _enforce_keys)
    return engine


def _enforce_keys(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
