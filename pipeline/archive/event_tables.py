"""The tables `events` and `event_records` of a store, beside those of `tables`."""

from functools import lru_cache

import sqlalchemy as sa

from vinhdanh.archive.rows import EVENT_COLUMNS
from vinhdanh.archive.tables import INTEGERS


@lru_cache(maxsize=1)
def event_tables() -> tuple[sa.MetaData, sa.Table, sa.Table]:
    """Return the metadata and its tables `events` and `event_records`.

    events: the id, the record that tells the event most fully, the earliest publication, the numbers of articles and
    records, and EVENT_COLUMNS; event_records: every record, its event, and the score of its surest link.
    """
    data = sa.MetaData()
    head = sa.Table(
        "events",
        data,
        sa.Column("event_id", sa.Text, primary_key=True),
        sa.Column("told_by", sa.Text, nullable=False),
        sa.Column("first_published", sa.Text),
        sa.Column("articles", sa.Integer, nullable=False),
        sa.Column("records", sa.Integer, nullable=False),
        *map(_column, EVENT_COLUMNS),
    )
    sources = sa.Table(
        "event_records",
        data,
        sa.Column("event_id", sa.Text, nullable=False, index=True),
        sa.Column("article_id", sa.Text, nullable=False, index=True),
        sa.Column("record_id", sa.Text, nullable=False),
        sa.Column("score", sa.Float),
    )
    return data, head, sources


def _column(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Integer if name in INTEGERS else sa.Float if name == "confidence" else sa.Text)
