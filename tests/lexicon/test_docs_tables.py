"""docs/lexicon.md tells of every table, column and value, and rightly of spellings."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from vinhdanh.lexicon.rows import Row
from vinhdanh.lexicon.schema import ALLOWED, REQUIRED, TABLES
from vinhdanh.text.keys import match_key

PAGE = (Path(__file__).parents[2] / "docs" / "lexicon.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL))
COMMON = {f.name for f in fields(Row)}
each_table = pytest.mark.parametrize("table", TABLES)


def test_every_table_has_a_section() -> None:
    assert list(SECTIONS) == list(TABLES)


@each_table
def test_every_column_is_told_and_no_other(table: str) -> None:
    told = re.findall(r"^\| (\*\*)?`(\w+)`(?:\*\*)? \| ", SECTIONS[table].split("| `kind` | what")[0], re.MULTILINE)
    assert {name for _, name in told} == {f.name for f in fields(TABLES[table])} - COMMON
    assert {name for bold, name in told if bold} == set(REQUIRED.get(table, ()))


@pytest.mark.parametrize(("table", "column"), ALLOWED)
def test_every_allowed_value_is_told(table: str, column: str) -> None:
    told = set(re.findall(r"`(\w+)`", SECTIONS[table]))
    assert ALLOWED[table, column] - {""} <= told


def test_spellings_are_the_same_or_not_as_told() -> None:
    same = re.findall(r"`([^`]+)` = `([^`]+)`", PAGE)
    assert [pair for pair in same if match_key(pair[0]) != match_key(pair[1])] == []
    other = re.findall(r"`([^`]+)` and `([^`]+)`(?=,| \|)", PAGE)
    assert [pair for pair in other if match_key(pair[0]) == match_key(pair[1])] == []
    assert (len(same), len(other)) == (11, 4)
