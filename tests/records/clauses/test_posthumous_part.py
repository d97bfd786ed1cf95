"""The part of a counted group that gets the award after death. All sentences and names are made up."""

from collections.abc import Callable

import pytest

BADGE = "Huy hiệu 40 năm tuổi Đảng"
CASES = [
    (
        f"Huyện ủy trao {BADGE} cho 56 đồng chí (trong đó có 2 đồng chí truy tặng).",
        [f"{BADGE} > individual 56 < Huyện ủy", f"posthumous {BADGE} > individual 2 < Huyện ủy"],
    ),
    (
        f"Đợt này có 56 đảng viên được tặng {BADGE}, trong đó truy tặng 3 đồng chí.",
        [f"{BADGE} > individual 56", f"posthumous {BADGE} > individual 3"],
    ),
    (
        f"Đợt này có 56 đảng viên được nhận {BADGE} (truy tặng 3 đồng chí).",
        [f"{BADGE} > individual 56", f"posthumous {BADGE} > individual 3"],
    ),
    (
        f"Có 21 đảng viên được tặng {BADGE} (1 đồng chí trong số này được truy tặng); 8 đảng viên được tặng Huy hiệu "
        "50 năm tuổi Đảng.",
        [
            f"{BADGE} > individual 21",
            f"posthumous {BADGE} > individual 1",
            "Huy hiệu 50 năm tuổi Đảng > individual 8",
        ],
    ),
    # broken down in full: no total beside its parts
    (
        "Lễ phong tặng, truy tặng danh hiệu Bà mẹ Việt Nam Anh hùng cho 7 mẹ, trong đó 2 mẹ còn sống và 5 mẹ được truy "
        "tặng.",
        ["Bà mẹ Việt Nam Anh hùng > individual 2", "posthumous Bà mẹ Việt Nam Anh hùng > individual 5"],
    ),
    (
        "Tỉnh tổ chức lễ trao tặng danh hiệu Bà mẹ Việt Nam Anh hùng cho 9 mẹ, trong đó phong tặng cho 2 mẹ và truy "
        "tặng cho 7 mẹ.",
        ["Bà mẹ Việt Nam Anh hùng > individual 2", "posthumous Bà mẹ Việt Nam Anh hùng > individual 7"],
    ),
    # one of several is told to be dead
    (
        "Viện Quân y 9 và cố Giáo sư Trần Hữu Lâm được tặng Huân chương Độc lập hạng Ba.",
        ["Huân chương Độc lập ba > Viện Quân y 9", "posthumous Huân chương Độc lập ba > Trần Hữu Lâm"],
    ),
    # a heading over numbers
    (
        "Truy tặng: 4 người được Huân chương Lao động hạng Nhì, 3 người được Huân chương Lao động hạng Ba.",
        [f"posthumous Huân chương Lao động {c} > individual {n}" for c, n in (("nhì", 4), ("ba", 3))],
    ),
    # the verb behind the award as its attribute
    (
        "Chiều 3/4, ông Lê Văn Tâm trao tiền hỗ trợ và Bằng khen truy tặng của Chủ tịch UBND tỉnh cho vợ anh Trần Văn "
        "Hải.",
        ["posthumous Bằng khen > Trần Văn Hải < Chủ tịch UBND tỉnh"],
    ),
    (
        "UBND tỉnh Gia Lai trao Bằng khen truy tặng cho anh Trần Văn Hải.",
        ["posthumous Bằng khen > Trần Văn Hải < UBND tỉnh Gia Lai"],
    ),
    # no part: nothing opens it
    (
        f"Lễ trao {BADGE} cho 5 đồng chí và truy tặng Huân chương Độc lập hạng Ba cho 1 đồng chí.",
        [f"{BADGE} > individual 5", "posthumous Huân chương Độc lập ba > individual 1"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_the_dead_of_a_group(sentence: str, expected: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(sentence) == expected
