"""docs/sources.md explains every source key of the tables."""

import re
from pathlib import Path

import pytest

from vinhdanh.lexicon import load
from vinhdanh.lexicon.schema import TABLES

PAGE = (Path(__file__).parents[2] / "docs" / "sources.md").read_text(encoding="utf-8")
EXPLAINED = {key for row in re.findall(r"^\| (`.*?) \| ", PAGE, re.MULTILINE) for key in re.findall("`([^`]+)`", row)}
KEY = re.compile(r"V:(S\d\d(?:,S\d\d)*)|(\w[^()]*)")
REMARK = re.compile(r" (\([^()]+\))$")


def keys(source: str) -> list[str]:
    """`V:S03,S06;unverified (grantor)`: S03, S06, unverified, (grantor)."""
    out = []
    for part in source.split(";"):
        remark = REMARK.search(part)
        key = KEY.fullmatch(part.removesuffix(remark[0]) if remark else part)
        assert key, source
        out += [*(key[1].split(",") if key[1] else [key[2]]), *([remark[1]] if remark else [])]
    return out


@pytest.mark.parametrize("table", TABLES)
def test_every_key_is_explained(table: str) -> None:
    used = {key for row in getattr(load(), table) for key in keys(row.source)}
    assert used - EXPLAINED == set()


def test_no_publication_is_listed_without_use() -> None:
    listed = {key for key in EXPLAINED if re.fullmatch(r"S\d\d", key)}
    assert listed - {key for table in TABLES for row in getattr(load(), table) for key in keys(row.source)} == set()


def test_the_key_of_a_users_row_is_explained(tmp_path: Path) -> None:
    (tmp_path / "media.tsv").write_text("id\tsurfaces\nbb\tBB\n", encoding="utf-8")
    assert load(tmp_path).media[0].source in EXPLAINED
