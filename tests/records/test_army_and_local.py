"""How the army and local government tell of awards. All sentences and names are made up."""

from collections.abc import Callable

import pytest

HERO = "Anh hùng Lực lượng vũ trang nhân dân"
CHAINS = [
    # bodies over a body, level by level
    (
        "Quân chủng Hải quân tặng Bằng khen cho tàu HQ 999 thuộc Hải đội 95, Lữ đoàn 96, Vùng 9 Hải quân.",
        ["Bằng khen > tàu HQ 999 < Quân chủng Hải quân"],
    ),
    # a list parted by `;`
    (
        f"Hai đơn vị được phong tặng danh hiệu {HERO} gồm: Trung đoàn Tên lửa 999, Sư đoàn Phòng không 888, Quân chủng "
        "Hải quân; Lữ đoàn 95, Quân khu 9.",
        [f"{HERO} > Trung đoàn Tên lửa 999", f"{HERO} > Lữ đoàn 95"],
    ),
    # over the body of a person
    (
        f"Đại tá Lê Văn Bình, Giám đốc Công ty Ba Lúa, Quân chủng Hải quân, được phong tặng danh hiệu {HERO}.",
        [f"{HERO} > Lê Văn Bình"],
    ),
    # a post on a platform at sea
    (
        f"Đại úy Lê Văn Bình, Chỉ huy trưởng Nhà giàn DK1/99, Quân chủng Hải quân, được tặng danh hiệu {HERO}.",
        [f"{HERO} > Lê Văn Bình"],
    ),
    ("Đại tá Lê Văn Bình, Phó Tư lệnh Bộ Tư lệnh Thủ đô Hà Nội nhận Bằng khen.", ["Bằng khen > Lê Văn Bình"]),
]
TOTALS = [
    # `gồm` opens the list of all; whose flag it is
    (
        "Tỉnh có 2 tập thể được tặng Cờ thi đua Chính phủ gồm: Sở Tư pháp tỉnh Kon Tum và Báo Kon Tum.",
        ["Cờ thi đua > Sở Tư pháp tỉnh Kon Tum < Chính phủ", "Cờ thi đua > Báo Kon Tum < Chính phủ"],
    ),
    # most of them, where the grammar does not know the others
    (
        "UBND tỉnh Kon Tum tặng Bằng khen cho 3 tập thể gồm: Trung đoàn 95, Lữ đoàn 96, ban kia.",
        ["Bằng khen > Trung đoàn 95 < UBND tỉnh Kon Tum", "Bằng khen > Lữ đoàn 96 < UBND tỉnh Kon Tum"],
    ),
    # praise that a paper for those named by one covers
    (
        "Thị trấn Ia Mơ khen thưởng 2 người cứu bạn.\nUBND tỉnh tặng Bằng khen cho Đại úy Lê Văn Bình và ông Trần Nam.",
        ["Bằng khen > Lê Văn Bình < UBND tỉnh", "Bằng khen > Trần Nam < UBND tỉnh"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), [*CHAINS, *TOTALS])
def test_army_and_local(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
