"""docs/batch.md tells all readers, sinks, tables and columns that there are."""

import re
from pathlib import Path

from vinhdanh.archive.batch.forms import FORMS
from vinhdanh.archive.batch.kinds import READERS, SUFFIXES
from vinhdanh.archive.store import SUFFIXES as DATABASES
from vinhdanh.archive.tables import tables

PAGE = (Path(__file__).parents[2] / "docs" / "batch.md").read_text(encoding="utf-8")


def first_cells(table: str) -> str:
    return "\n".join(re.findall(r"^\| (.*?) \|", table, re.MULTILINE))


def test_every_column_of_every_table_is_explained() -> None:
    known = tables("sqlite")
    for table in (known.articles, known.mentions, known.records, known.dead_letters):
        explained = re.search(rf"^\*\*{table.name}\*\*:.*?\n\n(.*?)\n\n", PAGE, re.MULTILINE | re.DOTALL)
        assert explained
        assert re.findall(r"`(\w+)`", first_cells(explained[1])) == [column.name for column in table.columns]


def test_every_other_table_is_named() -> None:
    names = tables("sqlite").metadata.tables
    assert [name for name in names if f"`{name}`" not in PAGE and f"**{name}**" not in PAGE] == []


def test_every_reader_and_sink_is_told() -> None:
    read, written = PAGE.split("## What comes out")[0], PAGE.split("## What comes out")[1]
    assert [kind for kind in READERS if f"`{kind}`" not in read] == []
    assert [suffix for suffix in SUFFIXES if suffix not in read] == []
    assert [suffix for suffix in (*FORMS, *DATABASES) if f"`{suffix}`" not in written] == []
