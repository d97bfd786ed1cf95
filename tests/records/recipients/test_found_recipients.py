"""Recipients that are easily overlooked: the first of two households, ships behind a number, bodies by their codes, who
has or is something, awards that come to somebody. All sentences and names are made up.
"""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # households by name
        (
            "Hộ bà Lê Thị Mơ và hộ ông Lê Văn Tú nhận Bằng khen của UBND tỉnh.",
            ["Bằng khen > Hộ bà Lê Thị Mơ < UBND tỉnh", "Bằng khen > hộ ông Lê Văn Tú < UBND tỉnh"],
        ),
        (
            "Gia đình ông Lê Văn Tú và gia đình chị Lê Thị Mơ đạt danh hiệu Gia đình văn hóa.",
            ["Gia đình văn hóa > Gia đình ông Lê Văn Tú", "Gia đình văn hóa > gia đình chị Lê Thị Mơ"],
        ),
        # names behind a number that no group counts
        (
            "Hải đội 7 và hai tàu CSB 11, CSB 12 được tặng Cờ thi đua.",
            ["Cờ thi đua > Hải đội 7", "Cờ thi đua > tàu CSB 11", "Cờ thi đua > tàu CSB 12"],
        ),
        # codes of bodies
        (
            "Nhận Giấy khen có các phòng PC03, PA06 và Đại úy Lê Văn Tú.",
            ["Giấy khen > PC03", "Giấy khen > PA06", "Giấy khen > Lê Văn Tú"],
        ),
        (
            "Giám đốc Công an tỉnh khen thưởng 2 phòng PC03 và PC04.",
            [
                "khen thưởng > PC03 < Giám đốc Công an tỉnh",
                "khen thưởng > PC04 < Giám đốc Công an tỉnh",
            ],
        ),
        ("Giám đốc Công an tỉnh tặng Giấy khen cho 3 đội PC07.", ["Giấy khen > collective 3 < Giám đốc Công an tỉnh"]),
        # who is or has something
        (
            "Cả xã có 2 người được phong tặng Nghệ nhân Nhân dân và 11 người là Nghệ nhân Ưu tú.",
            ["Nghệ nhân Nhân dân > individual 2", "Nghệ nhân Ưu tú > individual 11"],
        ),
        (
            "Trường THCS Ia Krêng nhiều năm liền là Tập thể lao động xuất sắc.",
            [
                "Tập thể lao động xuất sắc > Trường THCS Ia Krêng",
            ],
        ),
        (
            "Hơn 40 gia đình có Huân chương Kháng chiến; một cán bộ khác có bằng khen của Hội Nông dân tỉnh.",
            [
                "Huân chương Kháng chiến > collective Hơn 40",
                "Bằng khen > individual 1 < Hội Nông dân tỉnh",
            ],
        ),
        ("Hơn 40 gia đình không có Huân chương Kháng chiến.", []),
        ("Ông là nghệ nhân, mỗi năm có bằng khen.", []),
        # awards that come to somebody
        ("Cờ thi đua của Chính phủ về tay 2 đơn vị.", ["Cờ thi đua > collective 2 < Chính phủ"]),
        (
            "Danh hiệu Anh hùng Lao động thuộc về Lâm trường Ia Krêng.",
            ["Anh hùng Lao động > Lâm trường Ia Krêng"],
        ),
        ("Danh hiệu “Vua phá lưới” thuộc về Lê Văn Tú.", []),
    ],
)
def test_found_recipients(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines
