"""A store of results to search: opened read-only, every value a bound parameter."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from vinhdanh.archive.store import first_line, read_only, shown, store_url
from vinhdanh.archive.tables import tables
from vinhdanh.errors import StoreError, UsageError
from vinhdanh.service.search import Search
from vinhdanh.text.slug import slug

Row = dict[str, Any]
MOST_GROUPS = 20
STEPS = 10
"""Steps of confidence that are counted."""


class ReadStore:
    """The tables of a store."""

    def __init__(self, name: str) -> None:
        """Open a file or URL. Raises UsageError for what is no store, StoreError where it cannot be opened."""
        url = store_url(name)
        if url is None:
            raise UsageError(
                f"{shown(name)}: no database that vinhdanh knows", hint="give records.db, .duckdb or postgresql://…"
            )
        self._engine = read_only(url)
        known = tables(self._engine.dialect.name)
        self._articles, self._mentions, self._records = known.articles, known.mentions, known.records
        try:
            self.page(Search(limit=1))
        except DBAPIError as error:
            hint = "give a database that `vinhdanh batch` or `extract -o` wrote"
            raise StoreError(f"{url.database}: {first_line(error)}", hint=hint) from error

    def page(self, search: Search) -> tuple[int, list[Row]]:
        """Return the number of all records that are asked for, and those of one page."""
        r = self._records
        found = self._where(search)
        order = (r.c.article_id, r.c.evidence_start, r.c.record_id)
        with self._engine.connect() as connection:
            total = connection.execute(sa.select(sa.func.count()).select_from(r).where(*found)).scalar_one()
            some = sa.select(r).where(*found).order_by(*order).limit(search.limit).offset(search.offset)
            return total, _rows(connection.execute(some))

    def groups(self, search: Search) -> dict[str, list[Row]]:
        """Return the number of records by award, unit, year, status and step of confidence, the most frequent."""
        r = self._records
        found = self._where(search)
        named = sa.and_(r.c.kind == "collective", r.c.name.is_not(None))
        body = sa.case((named, r.c.name), else_=r.c.unit)
        steps = [(r.c.confidence < (n + 1) / STEPS, n) for n in range(STEPS - 1)]
        keys: dict[str, tuple[sa.ColumnElement[Any], sa.ColumnElement[Any]]] = {
            "award": (r.c.award_name, sa.func.min(r.c.award_name)),
            "unit": (r.c.unit_key, sa.func.min(body)),
            "year": (self._year(), sa.func.min(self._year())),
            "status": (r.c.status, sa.func.min(r.c.status)),
            "confidence": (
                sa.case((r.c.confidence.is_(None), None), *steps, else_=STEPS - 1),
                sa.func.min(r.c.confidence),
            ),
        }
        number = sa.func.count().label("count")
        with self._engine.connect() as connection:
            return {
                name: _rows(
                    connection.execute(
                        sa.select(key.label("key"), label.label("label"), number)
                        .where(*found, key.is_not(None))
                        .group_by(key)
                        .order_by(number.desc(), key)
                        .limit(MOST_GROUPS)
                    )
                )
                for name, (key, label) in keys.items()
            }

    def article(self, id: str) -> Row | None:
        """Return an article with its mentions and records; None where the store does not hold it."""
        a, m, r = self._articles, self._mentions, self._records
        with self._engine.connect() as connection:
            found = connection.execute(sa.select(a).where(a.c.id == id)).mappings().first()
            if found is None:
                return None
            mentions = sa.select(m).where(m.c.article_id == id).order_by(m.c.start, m.c.end)
            records = sa.select(r).where(r.c.article_id == id).order_by(r.c.evidence_start, r.c.record_id)
            return {
                **found,
                "mentions": [_without_owner(row) for row in _rows(connection.execute(mentions))],
                "records": _rows(connection.execute(records)),
            }

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    def _year(self) -> sa.ColumnElement[Any]:
        """The year of the conferring, else of the publication."""
        r = self._records
        known = sa.case((r.c.date.like("--%"), r.c.published), else_=sa.func.coalesce(r.c.date, r.c.published))
        return sa.func.substr(known, 1, 4)

    def _where(self, search: Search) -> list[sa.ColumnElement[bool]]:
        r = self._records
        out: list[sa.ColumnElement[bool]] = []
        if search.award:
            out.append(sa.or_(_holds(r.c.award_id, slug(search.award)), _holds(r.c.award_name, search.award)))
        if search.unit:
            out.append(_holds(r.c.unit_key, slug(search.unit)))
        if search.person:
            out.append(_holds(r.c.person_key, slug(search.person)))
        if search.year:
            out.append(self._year() == str(search.year))
        if search.min_confidence:
            out.append(r.c.confidence >= search.min_confidence)
        same = {"award_class": search.class_, "status": search.status, "article_id": search.article_id}
        return out + [r.c[name] == value for name, value in same.items() if value is not None]


def _holds(column: sa.ColumnElement[Any], words: str | None) -> sa.ColumnElement[bool]:
    return column.contains(words, autoescape=True) if words else sa.false()


def _rows(found: sa.CursorResult[Any]) -> list[Row]:
    return [dict(row) for row in found.mappings()]


def _without_owner(row: Mapping[str, Any]) -> Row:
    return {name: value for name, value in row.items() if name != "article_id"}
