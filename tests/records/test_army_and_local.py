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
BADGES = [
    # the years of a badge stand behind the members
    (
        "Tỉnh ủy tặng Huy hiệu Đảng cho 57 đảng viên. Trong đó có 2 đảng viên 70 năm tuổi Đảng, 55 đảng viên 55 năm "
        "tuổi Đảng.",
        ["Huy hiệu 70 năm tuổi Đảng > individual 2 < Tỉnh ủy", "Huy hiệu 55 năm tuổi Đảng > individual 55 < Tỉnh ủy"],
    ),
    # or behind the name
    # years without `tuổi Đảng` behind counted members; years that are given behind a badge
    (
        "Đảng bộ huyện Ia Mơ trao Huy hiệu Đảng cho 8 đồng chí, gồm 1 đồng chí 70 năm tuổi Đảng, 3 đồng chí 60 năm và "
        "4 đồng chí 50 năm.",
        [
            "Huy hiệu 70 năm tuổi Đảng > individual 1 < Đảng bộ huyện Ia Mơ",
            "Huy hiệu 60 năm tuổi Đảng > individual 3 < Đảng bộ huyện Ia Mơ",
            "Huy hiệu 50 năm tuổi Đảng > individual 4 < Đảng bộ huyện Ia Mơ",
        ],
    ),
    (
        "Huyện ủy Ia Mơ trao Huy hiệu 55 năm tuổi Đảng cho đồng chí Lê Tú, 40 năm tuổi Đảng cho đồng chí Vũ Lan và 30 "
        "năm cho 21 đồng chí.",
        [
            "Huy hiệu 55 năm tuổi Đảng > Lê Tú < Huyện ủy Ia Mơ",
            "Huy hiệu 40 năm tuổi Đảng > Vũ Lan < Huyện ủy Ia Mơ",
            "Huy hiệu 30 năm tuổi Đảng > individual 21 < Huyện ủy Ia Mơ",
        ],
    ),
    ("Tỉnh ủy tặng Huy hiệu Đảng 30 năm cho 4 đảng viên.", ["Huy hiệu 30 năm tuổi Đảng > individual 4 < Tỉnh ủy"]),
    # numbers of badges that add up to the members
    (
        "Huyện ủy Ia Mơ trao Huy hiệu Đảng cho 8 đảng viên, trong đó có 3 Huy hiệu 70 năm tuổi Đảng và 5 Huy hiệu 60 "
        "năm tuổi Đảng.",
        [
            "Huy hiệu 70 năm tuổi Đảng x3 > individual < Huyện ủy Ia Mơ",
            "Huy hiệu 60 năm tuổi Đảng x5 > individual < Huyện ủy Ia Mơ",
        ],
    ),
    # clauses of their own that add up
    (
        "Trong 7 đảng viên được tặng Huy hiệu Đảng có 3 đảng viên nhận Huy hiệu 60 năm tuổi Đảng; 4 đảng viên nhận "
        "Huy hiệu 50 năm tuổi Đảng.",
        ["Huy hiệu 60 năm tuổi Đảng > individual 3", "Huy hiệu 50 năm tuổi Đảng > individual 4"],
    ),
    # numbers that share the years: nobody gets all of them
    (
        "Đảng ủy xã trao Huy hiệu 40, 30 năm tuổi Đảng cho 15 đảng viên.",
        [
            "Huy hiệu 40 năm tuổi Đảng > individual < Đảng ủy xã",
            "Huy hiệu 30 năm tuổi Đảng > individual < Đảng ủy xã",
        ],
    ),
    (
        "Huyện ủy trao Huy hiệu 40 năm, 30 năm tuổi Đảng cho ông Lê Văn Bình và bà Lý Thị Na.",
        [
            "Huy hiệu 40 năm tuổi Đảng > Lê Văn Bình < Huyện ủy",
            "Huy hiệu 30 năm tuổi Đảng > Lý Thị Na < Huyện ủy",
        ],
    ),
    # no article about badges
    ("Chi bộ có 3 đảng viên 60 năm tuổi Đảng. Công an xã được tặng Giấy khen.", ["Giấy khen > Công an xã"]),
]
THE_DEAD = [
    (
        "Huyện trao danh hiệu Bà mẹ Việt Nam Anh hùng cho thân nhân mẹ Lê Thị Mơ và mẹ Lý Thị Na.",
        ["posthumous Bà mẹ Việt Nam Anh hùng > Lê Thị Mơ", "posthumous Bà mẹ Việt Nam Anh hùng > Lý Thị Na"],
    ),
    ("Dịp này, 4 liệt sỹ được nhận Kỷ niệm chương.", ["posthumous Kỷ niệm chương > individual 4"]),
]
ELIDED = [
    # the sentence before names the award
    (
        f"Danh hiệu {HERO} được trao cho 2 tập thể. Các tập thể được phong tặng gồm Binh đoàn 95 và Công an "
        "tỉnh Kon Tum.",
        [f"{HERO} > Binh đoàn 95", f"{HERO} > Công an tỉnh Kon Tum"],
    ),
    # decision by decision; the numbers add up
    (
        f"Chủ tịch nước phong tặng, truy tặng danh hiệu {HERO} cho 3 tập thể, 14 cá nhân. Quyết định số 8/QĐ-CTN truy "
        "tặng 9 cá nhân. Quyết định số 9/QĐ-CTN phong tặng 3 tập thể và 5 cá nhân.",
        [
            f"{HERO} > collective 3 < Chủ tịch nước",
            f"posthumous {HERO} > individual 9 < Chủ tịch nước",
            f"{HERO} > individual 5 < Chủ tịch nước",
        ],
    ),
    # no verb of conferring alone
    ("Trung đoàn 95 được tặng Bằng khen. Quyết định số 8 giao 9 cá nhân ở lại.", ["Bằng khen > Trung đoàn 95"]),
]
TITLES = [
    # several titles between quotation marks
    (
        "Ông Lê Văn Bình được tặng danh hiệu “Dũng sĩ diệt cơ giới”, “Dũng sĩ giữ cầu” và “Chiến sĩ tiên tiến”.",
        ["Dũng sĩ diệt cơ giới > Lê Văn Bình", "Dũng sĩ giữ cầu > Lê Văn Bình", "Chiến sĩ tiên tiến > Lê Văn Bình"],
    ),
    # the bodies of a locality receive for it; those of two localities for themselves
    (
        f"Huyện ủy, HĐND, UBND, UBMTTQ huyện Ia Mơ đã tổ chức lễ đón nhận danh hiệu {HERO}.",
        [f"{HERO} > huyện Ia Mơ"],
    ),
    (f"Đảng ủy - HĐND - UBND xã Ia Ko tổ chức lễ đón nhận danh hiệu {HERO}.", [f"{HERO} > xã Ia Ko"]),
    (
        "UBND xã Ia Ko, UBND xã Ia Hrú được UBND tỉnh tặng Bằng khen.",
        ["Bằng khen > UBND xã Ia Ko < UBND tỉnh", "Bằng khen > UBND xã Ia Hrú < UBND tỉnh"],
    ),
    # for whom a body is given it; rates
    (
        "Nhà trường được Chủ tịch nước phong tặng cho thầy Lê Văn Bình danh hiệu Nhà giáo Ưu tú.",
        ["Nhà giáo Ưu tú > Lê Văn Bình < Chủ tịch nước"],
    ),
    (
        "100% cán bộ, chiến sĩ đạt danh hiệu Chiến sĩ tiên tiến, 25 đồng chí đạt Chiến sĩ thi đua cấp TP.",
        ["Chiến sĩ thi đua cấp thành phố > individual 25"],
    ),
    # codes of two bodies, neither over the other
    (
        "Phòng PC04, PC02 Công an tỉnh được Bộ Công an tặng Bằng khen.",
        ["Bằng khen > Phòng PC04 < Bộ Công an", "Bằng khen > PC02 Công an tỉnh < Bộ Công an"],
    ),
    # a place in a bracket or of somebody's prestige is no recipient
    ("Xã Ia Ko (huyện Ia Mơ) được UBND tỉnh tặng Bằng khen.", ["Bằng khen > Xã Ia Ko < UBND tỉnh"]),
    (
        "Ông Rơ Châm Bơn, người có uy tín trong đồng bào dân tộc thiểu số làng Ó, xã Ia Ko được tặng Bằng khen.",
        ["Bằng khen > Rơ Châm Bơn"],
    ),
    # who holds the ceremony for others
    (f"Công ty Ba Lúa tổ chức lễ đón nhận danh hiệu {HERO} cho Trung đoàn 95.", [f"{HERO} > Trung đoàn 95"]),
]
ACTED_ON = [
    # those who were saved
    (
        "Hai thanh niên cứu 6 học sinh đuối nước được UBND tỉnh tặng Bằng khen.",
        ["Bằng khen > individual 2 < UBND tỉnh"],
    ),
    ("Anh Lê Văn Bình cứu sống 3 người được xã Ia Mơ khen thưởng.", ["khen thưởng > Lê Văn Bình < xã Ia Mơ"]),
    # but not who saves
    ("Lực lượng cứu hộ có 3 cá nhân được UBND tỉnh tặng Bằng khen.", ["Bằng khen > individual 3 < UBND tỉnh"]),
    # gifts for those who hold a title; rules
    ("Quỹ trao tặng 18 suất quà cho Mẹ Việt Nam Anh hùng và 74 suất quà cho các thương binh.", []),
    ("UBND tỉnh sẽ tặng Bằng khen cho các cá nhân đóng góp từ 50 triệu đồng trở lên.", []),
]
NAMES = [
    # a rank alone points to who holds it
    (
        "Chủ tịch nước truy tặng Huân chương Dũng cảm cho Trung tá Lê Văn Bình.\nĐại tướng Trần Nam, Bộ trưởng Bộ Quốc "
        "phòng, đã gửi lời chia buồn.\nTruy tặng Huân chương Dũng cảm cho Trung tá hy sinh ở Ia Mơ.",
        ["posthumous Huân chương Dũng cảm > Lê Văn Bình < Chủ tịch nước"],
    ),
    ("Sư đoàn 99 Anh hùng được tặng Bằng khen.", ["Bằng khen > Sư đoàn 99"]),
    ("Bộ CHQS tỉnh Kon Tum 4 cá nhân được tặng Bằng khen.", ["Bằng khen > individual 4"]),
    ("Đảng bộ xã Ia Mơ có 4 đ/c được trao Huy hiệu 30 năm tuổi Đảng.", ["Huy hiệu 30 năm tuổi Đảng > individual 4"]),
    # one, then by name
    (
        "Chủ tịch nước truy tặng Huân chương Dũng cảm cho 01 thanh niên. Theo đó, Chủ tịch nước truy tặng Huân chương "
        "Dũng cảm cho anh Lê Văn Bình.",
        ["posthumous Huân chương Dũng cảm > Lê Văn Bình < Chủ tịch nước"],
    ),
    # those behind `là`, and others who got something else
    (
        "Nhận Huy hiệu 60 năm tuổi Đảng là đồng chí Lê Văn Bình; Huy hiệu 50 năm tuổi Đảng là đồng chí Trần Nam cùng "
        "các đảng viên khác nhận Huy hiệu 30 năm tuổi Đảng.",
        [
            "Huy hiệu 60 năm tuổi Đảng > Lê Văn Bình",
            "Huy hiệu 50 năm tuổi Đảng > Trần Nam",
            "Huy hiệu 30 năm tuổi Đảng > individual",
        ],
    ),
]
GROUPS = [
    (
        "Đại diện Bộ CHQS tỉnh chúc mừng các CCB được nhận Huân chương Chiến công.",
        ["Huân chương Chiến công > individual"],
    ),
    # where a counted group works, what it was
    (
        "Dịp này, 17 đồng chí đang công tác tại các cơ quan, đơn vị Bộ CHQS tỉnh được nhận Bằng khen.",
        ["Bằng khen > individual 17"],
    ),
    (
        "Dịp này, 4 đồng chí nguyên là cán bộ thuộc các cơ quan, đơn vị Bộ CHQS tỉnh đã được trao Bằng khen.",
        ["Bằng khen > individual 4"],
    ),
]


@pytest.mark.parametrize(
    ("text", "lines"), [*CHAINS, *TOTALS, *BADGES, *THE_DEAD, *ELIDED, *TITLES, *ACTED_ON, *NAMES, *GROUPS]
)
def test_army_and_local(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
