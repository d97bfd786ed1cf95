"""Bodies and offices in the fullest form that the article gives. All sentences and names are made up."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # head and name, without what the body does
        (
            "Công ty TNHH Xây dựng - Thương mại Sông Lũy ra đời năm 1990. UBND tỉnh tặng Bằng khen cho Công ty "
            "Sông Lũy.",
            ["Bằng khen > Công ty TNHH Xây dựng - Thương mại Sông Lũy < UBND tỉnh"],
        ),
        (
            "Trường THPT Hoa Lư và Trường THCS Hoa Lư tròn 30 tuổi. UBND tỉnh tặng Bằng khen cho Trường Hoa Lư.",
            ["Bằng khen > Trường Hoa Lư < UBND tỉnh"],
        ),
        # a short name whose next longer one is short, too
        (
            "UBND tỉnh khen em Hồ Thị Yến Nhi. Yến Nhi học lớp 7. Tỉnh đoàn tặng Bằng khen cho Nhi.",
            ["Bằng khen > Hồ Thị Yến Nhi < Tỉnh đoàn"],
        ),
        # initials that hold other initials, or go on
        (
            "Tổng LĐLĐ Việt Nam họp. Ông Lê Văn Bình được Tổng LĐLĐVN tặng Bằng khen.",
            ["Bằng khen > Lê Văn Bình < Tổng LĐLĐ Việt Nam"],
        ),
        # initials parted by hyphens
        (
            "Sở Văn hóa - Thể thao và Du lịch TPHCM họp. Ông Lê Văn Bình được Sở VH-TT-DL TP tặng Giấy khen.",
            ["Giấy khen > Lê Văn Bình < Sở Văn hóa - Thể thao và Du lịch TPHCM"],
        ),
        # the office in full
        (
            "Thừa ủy quyền Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam, ông Lê Văn Bình đến dự. Chủ tịch nước "
            "tặng Huân chương Lao động hạng Ba cho bà Lý Thu Hà.",
            ["Huân chương Lao động ba > Lý Thu Hà < Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam"],
        ),
        # who is counted between quotation marks
        (
            "Công an tỉnh tặng Giấy khen cho 2 tập thể cùng ba “hiệp sĩ”.",
            ["Giấy khen > collective 2 < Công an tỉnh", "Giấy khen > individual 3 < Công an tỉnh"],
        ),
    ],
)
def test_the_fullest_form(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
