"""Verbs of giving that go on a passive. All sentences and names are made up."""

from collections.abc import Callable

import pytest

CASES = [
    (
        "Ông Lê Văn Bình được Chủ tịch nước tuyên dương Anh hùng LLVTND, tặng Huân chương Kháng chiến hạng Nhất.",
        [
            "Anh hùng Lực lượng vũ trang nhân dân > Lê Văn Bình < Chủ tịch nước",
            "Huân chương Kháng chiến nhất > Lê Văn Bình < Chủ tịch nước",
        ],
    ),
    (
        "Bà Lê Thị Mơ được phong tặng danh hiệu Anh hùng Lao động và trao Huân chương Lao động hạng Nhất.",
        ["Anh hùng Lao động > Lê Thị Mơ", "Huân chương Lao động nhất > Lê Thị Mơ"],
    ),
    # a verb with recipients of its own
    (
        "Công an xã Hoa Lư được tặng Cờ thi đua, tặng Giấy khen cho 5 cá nhân.",
        ["Cờ thi đua > Công an xã Hoa Lư", "Giấy khen > individual 5"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_coordinated_verbs(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
