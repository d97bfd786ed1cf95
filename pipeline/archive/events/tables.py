"""Events in a store: tables `events` and `event_records` beside the records that they are made of."""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from vinhdanh.archive.bulk import insert
from vinhdanh.archive.event_tables import event_tables
from vinhdanh.archive.events.event import Event
from vinhdanh.archive.events.files import UNREAD
from vinhdanh.archive.events.telling import Row
from vinhdanh.archive.rows import COLUMNS, EVENT_COLUMNS
from vinhdanh.archive.store import Store, first_line
from vinhdanh.errors import StoreError

READ = tuple(name for name in COLUMNS if name not in UNREAD)


def read_rows(store: Store) -> Iterator[Row]:
    """Yield the rows of a store's records. Raises StoreError where its table has other columns."""
    try:
        with store.transaction() as connection:
            for row in connection.execute(sa.select(*(store.tables.records.c[name] for name in READ))).mappings():
                yield dict(row)
    except DBAPIError as error:
        raise StoreError(f"{store.name}: {first_line(error)}", hint="write the store again") from error


def write_events(store: Store, events: Sequence[Event]) -> None:
    """Replace the events of a store, all at once or not at all. Raises StoreError where they cannot be written."""
    data, head, sources = event_tables()
    try:
        with store.transaction() as connection:
            data.create_all(connection)
        with store.transaction() as connection:
            for table in (sources, head):
                connection.execute(sa.delete(table))
            insert(connection, head, [_head(event) for event in events])
            insert(connection, sources, [row for event in events for row in _sources(event)])
    except DBAPIError as error:
        hint = "drop the tables events and event_records, or mend the store"
        raise StoreError(f"{store.name}: {first_line(error)}", hint=hint) from error


def _head(event: Event) -> tuple[object, ...]:
    articles = len({source.article_id for source in event.sources})
    start = (event.id, event.told_by, event.first_published, articles, len(event.sources))
    return (*start, *(event.record[name] for name in EVENT_COLUMNS))


def _sources(event: Event) -> Iterator[tuple[object, ...]]:
    for source in event.sources:
        yield event.id, source.article_id, source.record_id, source.score
