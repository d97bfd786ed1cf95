"""How police, army and local government tell of their awards: totals, mandates, rewards, lists. Names are made up."""

from collections.abc import Callable

import pytest

RUNNING_TOTALS = [
    # Groups joined by `và` behind a comma are the subject of the next clause, not recipients of the award before.
    (
        "Có 1 tập thể được Chủ tịch nước tặng Huân chương Chiến công hạng Ba, 2 tập thể và 5 cá nhân được Thủ tướng "
        "Chính phủ tặng Bằng khen, 9 lượt tập thể, 70 lượt cá nhân được Giám đốc Công an tỉnh tặng Giấy khen.",
        [
            "Huân chương Chiến công ba > collective 1 < Chủ tịch nước",
            "Bằng khen > collective 2 < Thủ tướng Chính phủ",
            "Bằng khen > individual 5 < Thủ tướng Chính phủ",
            "Giấy khen > collective lượt 9 < Giám đốc Công an tỉnh",
            "Giấy khen > individual lượt 70 < Giám đốc Công an tỉnh",
        ],
    ),
    (
        "Cục được tặng Huân chương Lao động hạng Ba cho 2 cá nhân; 4 tập thể và 6 cá nhân nhận Bằng khen của Bộ Y tế.",
        [
            "Huân chương Lao động ba > individual 2",
            "Bằng khen > collective 4 < Bộ Y tế",
            "Bằng khen > individual 6 < Bộ Y tế",
        ],
    ),
]

THE_UNIT = [
    # `đơn vị` is none of those who confer.
    (
        "Năm 2019, Công an huyện Chư Sê có 3 cá nhân được Bộ Công an tặng Bằng khen; đơn vị đạt danh hiệu Đơn vị quyết "
        "thắng.",
        [
            "Bằng khen > individual 3 < Bộ Công an",
            "Đơn vị quyết thắng > Công an huyện Chư Sê",
        ],
    ),
]

MANDATES = [
    (
        "Được sự ủy quyền của Chủ tịch nước, ông Lê Văn Bình, Bí thư Tỉnh ủy đã trao Huân chương Lao động hạng Ba cho "
        "xã Ia Nan.",
        ["Huân chương Lao động ba > xã Ia Nan < Chủ tịch nước"],
    ),
]

REWARDS = [
    (
        "Giám đốc Công an tỉnh trao thưởng đột xuất cho 5 tập thể và 11 cá nhân.",
        [
            "khen thưởng > collective 5 < Giám đốc Công an tỉnh",
            "khen thưởng > individual 11 < Giám đốc Công an tỉnh",
        ],
    ),
    ("UBND tỉnh thưởng nóng 100 triệu đồng cho Ban chuyên án.", ["khen thưởng > collective < UBND tỉnh"]),
]


@pytest.mark.parametrize(("text", "lines"), [*RUNNING_TOTALS, *THE_UNIT, *MANDATES, *REWARDS])
def test_services(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
