"""Titles that a comma parts from the rank, degree or name of their holder. All sentences and names are made up."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Chủ tịch nước truy tặng Huân chương Dũng cảm cho liệt sĩ, Trung úy Lê Văn Bình.",
            ["posthumous Huân chương Dũng cảm > Lê Văn Bình < Chủ tịch nước"],
        ),
        (
            "UBND tỉnh tặng Bằng khen cho thương binh, Đại úy Lê Văn Bình; cựu chiến binh, Thiếu tá Trần Hữu Nam.",
            ["Bằng khen > Lê Văn Bình < UBND tỉnh", "Bằng khen > Trần Hữu Nam < UBND tỉnh"],
        ),
        # relatives who did it together: by the name that is told
        (
            "UBND xã tặng Giấy khen cho hai cha con ông Lê Văn Bình; hai vợ chồng anh Trần Hữu Nam.",
            ["Giấy khen > Lê Văn Bình < UBND xã", "Giấy khen > Trần Hữu Nam < UBND xã"],
        ),
        ("UBND xã trao Giấy khen cho hai bác cháu.", ["Giấy khen > individual 2 < UBND xã"]),
        # an honour that is held already, before a profession
        (
            "Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho Anh hùng Lao động, bác sĩ Lê Thị Mơ.",
            ["Huân chương Lao động nhì > Lê Thị Mơ < Chủ tịch nước"],
        ),
        ("Chủ tịch nước tặng danh hiệu Anh hùng Lao động, Huân chương Độc lập hạng Ba cho bác sĩ Lê Thị Mơ.",
         ["Anh hùng Lao động > Lê Thị Mơ < Chủ tịch nước", "Huân chương Độc lập ba > Lê Thị Mơ < Chủ tịch nước"]),
    ],
)  # fmt: skip
def test_titles_before_ranks(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # one who lends the power, one who hands over
        (
            "Thừa ủy quyền của Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh đã trao Bằng khen cho 15 tập thể.",
            ["Bằng khen > collective 15 < Chủ tịch UBND tỉnh"],
        ),
        # one who holds both posts
        (
            "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh tặng Bằng khen cho 15 tập thể.",
            ["Bằng khen > collective 15 < Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh"],
        ),
        # who gives with the one before
        (
            "Công ty Sông Lũy từng được tặng nhiều cờ, bằng khen của Chính phủ và các bộ, ngành, địa phương.",
            ["Bằng khen > Công ty Sông Lũy < Chính phủ"],
        ),
        # behind `;` those who are praised without an award
        (
            "UBND tỉnh tặng Bằng khen cho 28 tập thể; hàng nghìn lượt tập thể, cá nhân được các cấp khen thưởng.",
            ["Bằng khen > collective 28 < UBND tỉnh", "khen thưởng > mixed lượt < các cấp"],
        ),
    ],
)
def test_where_a_clause_ends(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
