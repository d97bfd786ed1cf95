"""The built-in tables: whole, in normal form, with sources."""

import unicodedata
from dataclasses import astuple, fields

import pytest

from vinhdanh.lexicon import Lexicon, load
from vinhdanh.lexicon.rows import Row
from vinhdanh.lexicon.schema import TABLES

LEXICON = load()
each_table = pytest.mark.parametrize("table", TABLES)


def rows(table: str) -> tuple[Row, ...]:
    found: tuple[Row, ...] = getattr(LEXICON, table)
    return found


def cells(row: Row) -> list[str]:
    """All texts of a row, lists taken apart."""
    return [s for value in astuple(row) for s in ((value,) if isinstance(value, str) else value)]


def test_every_table_is_a_field_of_the_lexicon() -> None:
    assert {f.name for f in fields(Lexicon)} == {"version", *TABLES}


@each_table
def test_rows_have_wordings_and_a_source(table: str) -> None:
    assert rows(table)
    assert [row.id for row in rows(table) if not row.source or not row.surfaces] == []


@each_table
def test_ids_are_unique(table: str) -> None:
    ids = [row.id for row in rows(table)]
    assert len(ids) == len(set(ids))


@each_table
def test_texts_are_in_nfc_and_clean(table: str) -> None:
    found = [cell for row in rows(table) for cell in cells(row)]
    assert [cell for cell in found if not unicodedata.is_normalized("NFC", cell)] == []
    assert [cell for cell in found if cell != cell.strip() or cell == "-"] == []


@each_table
def test_no_wording_carries_a_remark(table: str) -> None:
    """`Hậu Giang (1976-1991)` would never stand in an article."""
    assert [s for row in rows(table) for s in row.surfaces if set(s) & set("()[]…")] == []


def test_the_tables_are_read_once() -> None:
    assert load() is LEXICON
