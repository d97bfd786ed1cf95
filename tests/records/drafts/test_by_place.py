"""Members of a counted group that are named place by place. All sentences and names are made up."""

from collections.abc import Callable

import pytest

BADGE = "Huy hiệu 50 năm tuổi Đảng"
CASES = [
    # a sentence for each place
    (
        "UBND tỉnh tặng Bằng khen cho 3 cá nhân. Cụ thể, huyện Ia Mơ có 2 trường hợp: bà Lê Thị Mơ (SN 1912, xã Ia Ko) "
        "và bà Lý Thị Na. Huyện Chư Ko có 1 trường hợp: ông Đỗ Ba.",
        ["Bằng khen > Lê Thị Mơ < UBND tỉnh", "Bằng khen > Lý Thị Na < UBND tỉnh", "Bằng khen > Đỗ Ba < UBND tỉnh"],
    ),
    # places parted by `;`
    (
        f"Huyện ủy trao {BADGE} cho 3 đồng chí. Trong đó, xã Ia Ko có 2 trường hợp: bà Lê Thị Mơ, ông Lý Hai; xã Ia "
        "Hrú có 1 trường hợp: ông Đỗ Ba.",
        [f"{BADGE} > Lê Thị Mơ < Huyện ủy", f"{BADGE} > Lý Hai < Huyện ủy", f"{BADGE} > Đỗ Ba < Huyện ủy"],
    ),
    # not all are named
    (
        "UBND tỉnh tặng Bằng khen cho 9 cá nhân. Công an huyện Ia Mơ có 2 đồng chí: Đại úy Lê Văn Hai, Đại úy Đỗ Ba.",
        [
            "Bằng khen > individual 9 < UBND tỉnh",
            "Bằng khen > Lê Văn Hai < UBND tỉnh",
            "Bằng khen > Đỗ Ba < UBND tỉnh",
        ],
    ),
    # more than were counted: others
    (
        "UBND tỉnh tặng Bằng khen cho 2 cá nhân. Huyện Ia Mơ có 3 người: bà Lê Thị Mơ, ông Lý Hai, ông Đỗ Ba.",
        ["Bằng khen > individual 2 < UBND tỉnh"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_members_by_place(text: str, expected: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == expected
