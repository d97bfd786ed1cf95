"""Numbers whose members the same sentence lists or counts by titles. All sentences and names are made up."""

from collections.abc import Callable

import pytest

CASES = [
    (
        "Chủ tịch UBND tỉnh tặng Bằng khen cho 4 cá nhân gồm Đại úy Lê Văn Bình và 3 người dân phường Hoa Lư.",
        [
            "Bằng khen > Lê Văn Bình < Chủ tịch UBND tỉnh",
            "Bằng khen > individual 3 < Chủ tịch UBND tỉnh",
        ],
    ),
    (
        "Trong 3 chiến sĩ được Bộ Công an tặng Bằng khen có Thượng úy Trần Hữu Nam và 2 đồng chí thuộc Công an huyện.",
        ["Bằng khen > Trần Hữu Nam < Bộ Công an", "Bằng khen > individual 2 < Bộ Công an"],
    ),
    # both kinds of a mixed number
    (
        "9 tập thể, cá nhân được UBND tỉnh tặng Bằng khen (4 tập thể và 5 cá nhân).",
        ["Bằng khen > collective 4 < UBND tỉnh", "Bằng khen > individual 5 < UBND tỉnh"],
    ),
    # not all are told: the number stays
    (
        "Chủ tịch UBND tỉnh tặng Bằng khen cho 6 cá nhân, trong đó có Đại úy Lê Văn Bình.",
        [
            "Bằng khen > individual 6 < Chủ tịch UBND tỉnh",
            "Bằng khen > Lê Văn Bình < Chủ tịch UBND tỉnh",
        ],
    ),
    # titles are counted by their holders, orders by themselves
    (
        "Bộ Y tế trao tặng danh hiệu TTND, TTƯT cho 58 thầy thuốc, trong đó có 11 TTND và 47 TTƯT.",
        ["Thầy thuốc Nhân dân > individual 11 < Bộ Y tế", "Thầy thuốc Ưu tú > individual 47 < Bộ Y tế"],
    ),
    # who gives the parts gets nothing
    (
        "Hội nghị đã khen thưởng 9 tập thể, 21 cá nhân; trong đó, UBND tỉnh tặng Bằng khen 1 tập thể, 2 cá nhân; UBND "
        "thị xã tặng Giấy khen 8 tập thể, 19 cá nhân.",
        [
            "Bằng khen > collective 1 < UBND tỉnh",
            "Bằng khen > individual 2 < UBND tỉnh",
            "Giấy khen > collective 8 < UBND thị xã",
            "Giấy khen > individual 19 < UBND thị xã",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_listed_totals(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
