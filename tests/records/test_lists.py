"""Totals, heads and lists of names: who of them is a record. All sentences and names are made up."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # a plural noun only introduces the names behind it
        (
            "Các vận động viên Lê Thị Mơ, Trần Văn Nam được tặng Bằng khen.",
            ["Bằng khen > Lê Thị Mơ", "Bằng khen > Trần Văn Nam"],
        ),
        (
            "Hai chiến sĩ nhận Giấy khen là các đồng chí: Lê Văn Bình - Đội trưởng; Trần Văn Nam - Đội phó.",
            ["Giấy khen > Lê Văn Bình", "Giấy khen > Trần Văn Nam"],
        ),
        (
            "2 học sinh nhận Huân chương Lao động hạng Nhất là các em Lê Thị Mơ và Trần Hữu Nam.",
            ["Huân chương Lao động nhất > Lê Thị Mơ", "Huân chương Lao động nhất > Trần Hữu Nam"],
        ),
    ],
)
def test_lists_of_names(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
