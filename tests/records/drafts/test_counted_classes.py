"""Classes of an award with a number each, and awards of all kinds. All sentences and names are made up."""

from collections.abc import Callable

import pytest

ORDER, MEDAL = "Huân chương Bảo vệ Tổ quốc", "Huy chương Chiến sĩ vẻ vang"
CASES = [
    # numbers of awards
    (
        f"Chủ tịch nước tặng 12 {ORDER} (3 hạng Nhất, 2 hạng Nhì, 7 hạng Ba) cho cán bộ của Trung đoàn 15.",
        [f"{ORDER} {c} x{n} > individual < Chủ tịch nước" for c, n in (("nhất", 3), ("nhì", 2), ("ba", 7))],
    ),
    # numbers of recipients
    (
        f"Có 5 đồng chí được tặng {ORDER} (2 hạng Nhì; 03 hạng Ba).",
        [f"{ORDER} nhì > individual 2", f"{ORDER} ba > individual 3"],
    ),
    # the total of orders and medals of all kinds
    (
        "Theo quyết định của Chủ tịch nước, Trung đoàn 15 có 9 đồng chí được tặng huân, huy chương các loại; trong đó "
        f"5 đồng chí được tặng {ORDER} (2 hạng Nhì, 3 hạng Ba) và 4 đồng chí được tặng {MEDAL} (1 hạng Nhất, 3 hạng "
        "Ba).",
        [
            f"{ORDER} nhì > individual 2 < Chủ tịch nước",
            f"{ORDER} ba > individual 3 < Chủ tịch nước",
            f"{MEDAL} nhất > individual 1 < Chủ tịch nước",
            f"{MEDAL} ba > individual 3 < Chủ tịch nước",
        ],
    ),
    # behind "trong đó", "gồm"
    (
        f"Chủ tịch nước tặng 9 {ORDER}, trong đó 2 hạng nhất, 3 hạng nhì và 4 hạng ba, cho các cán bộ cũ.",
        [f"{ORDER} {c} x{n} > individual < Chủ tịch nước" for c, n in (("nhất", 2), ("nhì", 3), ("ba", 4))],
    ),
    (
        f"Chủ tịch nước tặng 7 {ORDER}, gồm 2 hạng Nhì, 5 hạng Ba cho 7 tập thể.",
        [f"{ORDER} {c} > collective {n} < Chủ tịch nước" for c, n in (("nhì", 2), ("ba", 5))],
    ),
    # behind the first class, which has its own
    (
        f"Chủ tịch nước tặng 5 {ORDER} hạng Nhì, 3 hạng Ba cho các tập thể và cá nhân.",
        [f"{ORDER} {c} x{n} > mixed < Chủ tịch nước" for c, n in (("nhì", 5), ("ba", 3))],
    ),
    (
        f"Chủ tịch nước tặng 2 {ORDER} hạng Nhì, 5 hạng Ba cho 7 tập thể.",
        [f"{ORDER} {c} > collective {n} < Chủ tịch nước" for c, n in (("nhì", 2), ("ba", 5))],
    ),
    # counted orders parted by semicolons
    (
        f"Chủ tịch nước tặng các gia đình 2 {ORDER} hạng Nhất, 4 {ORDER} hạng Nhì; 8 {MEDAL} hạng Nhất.",
        [
            f"{ORDER} nhất x2 > collective < Chủ tịch nước",
            f"{ORDER} nhì x4 > collective < Chủ tịch nước",
            f"{MEDAL} nhất x8 > collective < Chủ tịch nước",
        ],
    ),
    # classes without numbers
    (
        f"Có 5 đồng chí được tặng {ORDER} (hạng Nhì, Ba).",
        [f"{ORDER} nhì > individual", f"{ORDER} ba > individual"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_numbers_of_classes(sentence: str, expected: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(sentence) == expected
