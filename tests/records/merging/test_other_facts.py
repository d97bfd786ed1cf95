"""Facts that look like second tellings of others and are none: praise by another giver, shares of other numbers. All
sentences and names are made up.
"""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # another gives the form of award
        (
            "Tỉnh đoàn tặng Bằng khen cho 3 tập thể. Huyện đoàn Mây Ngàn khen thưởng các tập thể, cá nhân tiêu biểu.",
            ["Bằng khen > collective 3 < Tỉnh đoàn", "khen thưởng > mixed < Huyện đoàn Mây Ngàn"],
        ),
        (
            "Trường THCS Ia Krêng tuyên dương em Lê Văn Tú. Bộ trưởng Bộ Y tế tặng Bằng khen cho em Tú.",
            ["tuyên dương > Lê Văn Tú < Trường THCS Ia Krêng", "Bằng khen > Lê Văn Tú < Bộ trưởng Bộ Y tế"],
        ),
        # one more gives
        (
            "Anh Lê Văn Tú được tặng Bằng khen. UBND phường cũng đã khen thưởng anh.",
            ["Bằng khen > Lê Văn Tú", "khen thưởng > Lê Văn Tú < UBND phường"],
        ),
        # the same one gives it
        (
            "Tỉnh đoàn tặng Bằng khen cho 3 tập thể. Tỉnh đoàn khen thưởng các tập thể tiêu biểu.",
            ["Bằng khen > collective 3 < Tỉnh đoàn"],
        ),
        # what others are called covers nobody's praise
        (
            "Cả xã có 27 hộ đạt danh hiệu Gia đình văn hóa. Hội Nông dân xã khen thưởng các cá nhân tiêu biểu.",
            ["Gia đình văn hóa > collective 27", "khen thưởng > individual < Hội Nông dân xã"],
        ),
        # the number of one list is not shared by the other
        (
            "Đảng bộ xã Ia Krêng có 5 người nhận Huy hiệu 40, 30 năm tuổi Đảng. Xã Mây Ngàn có 2 người nhận Huy hiệu "
            "30 năm tuổi Đảng.",
            [
                "Huy hiệu 40 năm tuổi Đảng > individual",
                "Huy hiệu 30 năm tuổi Đảng > individual",
                "Huy hiệu 30 năm tuổi Đảng > individual 2",
            ],
        ),
    ],
)
def test_other_facts(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines
