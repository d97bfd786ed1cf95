"""Judged pairs against events."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.archive.rows import COLUMNS
from vinhdanh.errors import InputError
from vinhdanh.evaluation.event_pairs import HEAD, PAIRS, JudgedPair, measure, read

ROOT = Path(__file__).parents[2]


def record(article: str, name: str) -> Mapping[str, Any]:
    """A Huân chương for a person."""
    told = {"article_id": article, "record_id": article, "status": "awarded", "kind": "individual", "name": name}
    award = {"award_id": "hc", "award_name": "Huân chương", "award_category": "huan_chuong"}
    return dict.fromkeys(COLUMNS) | told | award


def pair(a: str, b: str, same: bool) -> JudgedPair:
    return JudgedPair((a, a), (b, b), a, "test", "any", same)


ROWS = [record("a", "Trần Văn Tám"), record("b", "Trần Văn Tám"), record("c", "Lê Thị Bảy"), record("d", "Lê Bảy")]


def test_pairs_are_counted() -> None:
    judged = [pair("a", "b", True), pair("a", "c", False), pair("c", "d", True), pair("a", "gone", True)]
    found = measure(ROWS, judged)
    assert (found.pairs, found.right, found.spurious, found.missed, found.gone) == (3, 1, 0, 1, 1)
    assert (found.precision, found.recall) == (1, 0.5)
    assert found.precision_interval == (1, 1)


def test_what_has_no_denominator_is_undefined() -> None:
    found = measure(ROWS, [pair("a", "c", False)])
    assert (found.precision, found.recall, found.precision_interval) == (None, None, None)


def test_the_committed_pairs_are_whole() -> None:
    judged = read(ROOT / PAIRS)
    assert len(judged) == len({frozenset((p.a, p.b)) for p in judged}) >= 200
    assert {p.half for p in judged} == {"tune", "test"}
    assert all(p.a[0] != p.b[0] for p in judged)
    for half in ("tune", "test"):
        assert sum(p.same for p in judged if p.half == half) >= 30
    groups = {half: {p.group for p in judged if p.half == half and p.same} for half in ("tune", "test")}
    assert not groups["tune"] & groups["test"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a\tb\n", "pairs.tsv:1: other columns"),
        (
            "\t".join(HEAD) + "\na\ta\tb\tb\ta\ttest\tany\tperhaps\n",
            "pairs.tsv:2: no judged pair; write the verdict same",
        ),
    ],
)
def test_a_bad_row_is_told_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read(path)
