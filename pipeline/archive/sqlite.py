"""Results to a SQLite database: tables articles, mentions and records."""

import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from vinhdanh.archive.rows import COLUMNS, Cell, rows
from vinhdanh.errors import UsageError
from vinhdanh.models import ExtractionResult

NUMBERS = dict.fromkeys(("award_count", "count", "evidence_start", "evidence_end"), "INTEGER") | {"confidence": "REAL"}
RECORD_COLUMNS = ", ".join(f'"{name}" {NUMBERS.get(name, "TEXT")}' for name in COLUMNS)
SCHEMA = f"""
CREATE TABLE IF NOT EXISTS articles (
    id TEXT PRIMARY KEY, published TEXT, source TEXT, text TEXT, text_sha256 TEXT, vinhdanh TEXT, lexicon TEXT
);
CREATE TABLE IF NOT EXISTS mentions (article_id TEXT, type TEXT, start INTEGER, "end" INTEGER, text TEXT, rule TEXT);
CREATE TABLE IF NOT EXISTS records ({RECORD_COLUMNS});
CREATE INDEX IF NOT EXISTS mentions_article ON mentions (article_id);
CREATE INDEX IF NOT EXISTS records_article ON records (article_id);
"""
OWNERS = (("articles", "id"), ("mentions", "article_id"), ("records", "article_id"))


class Sqlite:
    """Writes into a database file, new or known; an article that it holds already is replaced."""

    def __init__(self, path: Path, *, with_text: bool = True) -> None:
        """Open `path`. Raises UsageError where it is no database of ours."""
        self.with_text = with_text
        try:
            self.base = sqlite3.connect(path)
            self.base.executescript(SCHEMA)
        except sqlite3.Error as error:
            raise UsageError(f"{path}: {error}", hint="give a new file, or a database that vinhdanh wrote") from error

    def write(self, result: ExtractionResult) -> None:
        """Write one article with its mentions and records."""
        for table, column in OWNERS:
            self.base.execute(f"DELETE FROM {table} WHERE {column} = ?", (result.id,))
        self._insert("articles", [self._article(result)])
        self._insert("mentions", [(result.id, m.type, m.start, m.end, m.text, m.rule) for m in result.mentions])
        self._insert("records", [tuple(row[name] for name in COLUMNS) for row in rows(result)])

    def close(self) -> None:
        """Commit and close."""
        self.base.commit()
        self.base.close()

    def _article(self, result: ExtractionResult) -> tuple[str | None, ...]:
        source = None if result.source is None else json.dumps(result.source, ensure_ascii=False)
        text = result.text if self.with_text else None
        by = result.produced_by
        versions = (by.vinhdanh, by.lexicon) if by else (None, None)
        return (result.id, result.published, source, text, result.text_sha256, *versions)

    def _insert(self, table: str, values: Sequence[tuple[Cell, ...]]) -> None:
        if values:
            places = ", ".join("?" * len(values[0]))
            self.base.executemany(f"INSERT INTO {table} VALUES ({places})", values)
