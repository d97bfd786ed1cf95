"""Lists whose members name who gets the award right before it, and badges told by their years. Names are made up."""

from collections.abc import Callable

import pytest

CASES = [
    (
        "Đảng ủy xã Phú Lâm trao Huy hiệu 30 năm: 5 đồng chí; 40 năm: 12 đồng chí; 50 năm: 3 đồng chí.",
        [
            "Huy hiệu 30 năm tuổi Đảng > individual 5 < Đảng ủy xã Phú Lâm",
            "Huy hiệu 40 năm tuổi Đảng > individual 12 < Đảng ủy xã Phú Lâm",
            "Huy hiệu 50 năm tuổi Đảng > individual 3 < Đảng ủy xã Phú Lâm",
        ],
    ),
    (
        "Nhiều nhất là Huy hiệu 30 năm tuổi Đảng với 52 người, còn 40 năm: 14 người.",
        ["Huy hiệu 30 năm tuổi Đảng > individual 52", "Huy hiệu 40 năm tuổi Đảng > individual 14"],
    ),
    # Years of something else.
    (
        "Huyện ủy tặng Huy hiệu 40 năm tuổi Đảng cho 3 đảng viên. Thâm niên nghề trên 32 năm: 8 người.",
        ["Huy hiệu 40 năm tuổi Đảng > individual 3 < Huyện ủy"],
    ),
    (
        "Thành ủy Cam Lâm trao Huy hiệu Đảng cho 30 đảng viên: 25 người đủ 30 năm tuổi Đảng, 5 người tròn 40 năm tuổi "
        "Đảng.",
        [
            "Huy hiệu 30 năm tuổi Đảng > individual 25 < Thành ủy Cam Lâm",
            "Huy hiệu 40 năm tuổi Đảng > individual 5 < Thành ủy Cam Lâm",
        ],
    ),
    (
        "Đợt này, 62 đảng viên được nhận phần thưởng, gồm: 40 đồng chí Huy hiệu 50 năm, 22 đồng chí Huy hiệu 55 năm "
        "tuổi Đảng.",
        ["Huy hiệu 50 năm tuổi Đảng > individual 40", "Huy hiệu 55 năm tuổi Đảng > individual 22"],
    ),
    (
        "Huyện ủy Krông Búk trao phần thưởng cho 62 đảng viên, trong đó có 40 đồng chí Huy hiệu 30 năm, 22 đồng chí "
        "Huy hiệu 40 năm tuổi Đảng.",
        [
            "Huy hiệu 30 năm tuổi Đảng > individual 40 < Huyện ủy Krông Búk",
            "Huy hiệu 40 năm tuổi Đảng > individual 22 < Huyện ủy Krông Búk",
        ],
    ),
    (
        "Có 6 cá nhân được đề nghị, gồm 2 người Huân chương Lao động hạng Ba, 4 người Bằng khen của Bộ Y tế.",
        ["proposed Huân chương Lao động ba > individual 2", "proposed Bằng khen > individual 4 < Bộ Y tế"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_members(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
