"""The tables of a store: what `extract` and `batch` write into SQLite, DuckDB and PostgreSQL.

articles, mentions, records and dead_letters are for readers; `run_*` tell a batch run what is done already.
"""

from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Column, Double, ForeignKey, Index, Integer, MetaData, Table, Text

from vinhdanh.archive.rows import COLUMNS

INTEGERS = frozenset({"award_count", "count", "evidence_start", "evidence_end"})
ARTICLE_COLUMNS = ("id", "published", "source", "text", "text_sha256", "vinhdanh", "lexicon")
DEAD_COLUMNS = ("source", "shard", "ordinal", "rest", "article_id", "file", "offset", "stage", "error")


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one dialect."""

    metadata: MetaData
    articles: Table
    mentions: Table
    records: Table
    dead_letters: Table
    run_settings: Table
    run_sources: Table
    run_files: Table
    run_shards: Table
    run_parts: Table


@lru_cache(maxsize=4)
def tables(dialect: str) -> Tables:
    """Return the tables for a SQLAlchemy dialect (`sqlite`, `duckdb`, `postgresql`).

    DuckDB gets no foreign keys: it refuses to replace a row that others refer to, even where they go first.
    """
    data = MetaData()
    articles = Table("articles", data, *(Column(name, Text, primary_key=name == "id") for name in ARTICLE_COLUMNS))
    mentions = Table(
        "mentions",
        data,
        _owner(dialect),
        Column("type", Text, nullable=False),
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        Column("text", Text, nullable=False),
        Column("rule", Text),
    )
    records = Table("records", data, _owner(dialect), *map(_column, COLUMNS[1:]))
    dead = Table(
        "dead_letters",
        data,
        *(_key(name) for name in ("source", "shard", "ordinal")),
        Column("rest", Integer, nullable=False),
        *(Column(name, Text) for name in DEAD_COLUMNS[4:]),
    )
    Index("mentions_article", mentions.c.article_id)
    for name in ("article_id", "award_id", "unit_key", "person_key"):
        Index(f"records_{name}", records.c[name])
    return Tables(data, articles, mentions, records, dead, *_run_tables(data))


def _owner(dialect: str) -> Column[str]:
    keys = () if dialect == "duckdb" else (ForeignKey("articles.id", ondelete="CASCADE"),)
    return Column("article_id", Text, *keys, nullable=False)


def _run_tables(data: MetaData) -> tuple[Table, ...]:
    return (
        Table("run_settings", data, Column("name", Text, primary_key=True), Column("value", Text)),
        Table("run_sources", data, _key("source"), Column("kind", Text), Column("shards", Integer)),
        Table(
            "run_files",
            data,
            Column("file", Text, primary_key=True),
            Column("name", Text, nullable=False),
            Column("source", Integer, nullable=False),
            Column("place", Integer, nullable=False),
            Column("size", Integer),
            Column("mark", Text),
        ),
        Table(
            "run_shards",
            data,
            _key("source"),
            _key("shard"),
            *(Column(name, Integer, nullable=False) for name in ("articles", "results", "records", "dead")),
        ),
        Table("run_parts", data, _key("source"), _key("shard")),
    )


def _key(name: str) -> Column[int]:
    return Column(name, Integer, primary_key=True, autoincrement=False)


def _column(name: str) -> Column[object]:
    kind = Integer if name in INTEGERS else Double if name == "confidence" else Text
    return Column(name, kind)
