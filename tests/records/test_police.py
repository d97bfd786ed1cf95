"""How the press of the police tells of rewards: on the spot, by decision, for teams, years of one unit. Names are made
up.
"""

from collections.abc import Callable

import pytest

from vinhdanh import extract

REWARDS = [
    (
        "(CAO) Sáng 14-8, Công an quận Ba Vì tổ chức lễ khen thưởng đột xuất cho 3 tập thể và 7 cá nhân.",
        [
            "khen thưởng > collective 3 < Công an quận Ba Vì",
            "khen thưởng > individual 7 < Công an quận Ba Vì",
        ],
    ),
    (
        "Trước đó, Công an tỉnh Gia Lai đã có quyết định khen thưởng đối với Đồn Công an Ia Nan.",
        ["khen thưởng > Đồn Công an Ia Nan < Công an tỉnh Gia Lai"],
    ),
    (
        "Chủ tịch UBND tỉnh Gia Lai đã tặng Bằng khen kèm theo tiền thưởng cho Phòng Cảnh sát hình sự.",
        ["Bằng khen > Phòng Cảnh sát hình sự < Chủ tịch UBND tỉnh Gia Lai"],
    ),
    (
        "Giám đốc Công an tỉnh khen thưởng các chiến sĩ tham gia phá án gồm: Đại úy Lê Văn Nam, Trung úy Lê Văn Tám.",
        [
            "khen thưởng > Lê Văn Nam < Giám đốc Công an tỉnh",
            "khen thưởng > Lê Văn Tám < Giám đốc Công an tỉnh",
        ],
    ),
]

SCENES = [
    # where a counted group acted
    (
        "Ba đơn vị bắt nhanh hung thủ tại quán karaoke Hoa Mai vừa được Giám đốc Công an tỉnh khen thưởng.",
        ["khen thưởng > collective 3 < Giám đốc Công an tỉnh"],
    ),
    (
        "Ba đơn vị bắt nhanh hung thủ tại quán Hoa Mai, TP Việt Trì vừa được Công an tỉnh tặng Giấy khen.",
        ["Giấy khen > collective 3 < Công an tỉnh"],
    ),
    (
        "Hai công nhân dập lửa tại chợ Bến Than, huyện Củ Chi được UBND huyện tặng Giấy khen.",
        ["Giấy khen > individual 2 < UBND huyện"],
    ),
]

TABLES = [
    (
        "Trạm Kiểm soát liên ngành Dốc Quýt được UBND tỉnh Lạng Sơn tặng Bằng khen.",
        ["Bằng khen > Trạm Kiểm soát liên ngành Dốc Quýt < UBND tỉnh Lạng Sơn"],
    ),
    (
        "UBND tỉnh Gia Lai khen thưởng Trạm kiểm soát liên hợp Km12.",
        ["khen thưởng > Trạm kiểm soát liên hợp Km12 < UBND tỉnh Gia Lai"],
    ),
    (
        "Thiếu tá Trần Văn Nam được tặng Huy chương Gìn giữ hòa bình của Liên hợp quốc.",
        ["Huy chương Gìn giữ hòa bình Liên hợp quốc > Trần Văn Nam < Liên hợp quốc"],
    ),
]

PEOPLE = [
    # those who were seized or killed are no recipients
    (
        "Công an quận Hải Châu được UBND quận tặng Giấy khen nhờ làm rõ vụ giết hai người.",
        ["Giấy khen > Công an quận Hải Châu < UBND quận"],
    ),
    (
        "Công an quận Hải Châu được UBND quận tặng Giấy khen về thành tích bắt được ba thanh niên cướp giật.",
        ["Giấy khen > Công an quận Hải Châu < UBND quận"],
    ),
    # nouns of people behind their sex
    (
        "Tại hội nghị, 15 nữ công an được Công an tỉnh Lào Cai tặng Giấy khen.",
        ["Giấy khen > individual 15 < Công an tỉnh Lào Cai"],
    ),
    (
        "Dịp này, 12 nữ sĩ quan trẻ được Công an tỉnh Lào Cai tặng Giấy khen.",
        ["Giấy khen > individual 12 < Công an tỉnh Lào Cai"],
    ),
    (
        "Công an tỉnh Lào Cai khen thưởng 4 nam thanh niên dũng cảm.",
        ["khen thưởng > individual 4 < Công an tỉnh Lào Cai"],
    ),
]

TEAMS = [
    ("Khen thưởng lực lượng phá chuyên án 45N", ["khen thưởng > collective"]),
    ("UBND tỉnh thưởng nóng lực lượng công an.", ["khen thưởng > collective < UBND tỉnh"]),
    (
        "UBND tỉnh thưởng nóng lực lượng Công an huyện Ia Pa.",
        ["khen thưởng > Công an huyện Ia Pa < UBND tỉnh"],
    ),
    ("Trao tặng Huân chương Chiến công cho lực lượng phá án", ["Huân chương Chiến công > collective"]),
    (
        "Bí thư Tỉnh ủy đã thưởng nóng 50 triệu đồng cho lực lượng phá án.",
        ["khen thưởng > collective < Bí thư Tỉnh ủy"],
    ),
    ("Công an huyện Ia Pa khen thưởng đột xuất tổ tuần tra 36.", ["khen thưởng > collective < Công an huyện Ia Pa"]),
    (
        "Công an tỉnh Gia Lai trao thưởng nóng cho tập thể Ban chuyên án.",
        ["khen thưởng > Ban chuyên án < Công an tỉnh Gia Lai"],
    ),
    (
        "Công an tỉnh tặng Giấy khen cho 2 tập thể gồm: Phòng CSGT, Công an huyện Ia Pa và 5 cá nhân.",
        [
            "Giấy khen > Phòng CSGT < Công an tỉnh",
            "Giấy khen > Công an huyện Ia Pa < Công an tỉnh",
            "Giấy khen > individual 5 < Công an tỉnh",
        ],
    ),
]

PROPOSALS = [
    ("Cục CSGT đã đề xuất khen thưởng 3 chiến sĩ.", ["proposed khen thưởng > individual 3"]),
    (
        "Công an quận Ba Vì đã đề xuất Công an thành phố khen thưởng Trung úy Lê Văn Nam.",
        ["proposed khen thưởng > Lê Văn Nam < Công an thành phố"],
    ),
]

TOTALS = [
    (
        "Có 3 tập thể được tặng Huân chương Chiến công, hàng nghìn lượt cá nhân được tặng Bằng khen.",
        ["Huân chương Chiến công > collective 3", "Bằng khen > individual lượt"],
    ),
]

DEEDS = [
    # whose deed the sentence begins with
    (
        "Ghi nhận thành tích của Công an huyện Ia Pa, Giám đốc Công an tỉnh đã tặng Giấy khen.",
        ["Giấy khen > Công an huyện Ia Pa < Giám đốc Công an tỉnh"],
    ),
    (
        "Đánh giá cao tinh thần dũng cảm của Đại úy Lê Văn Nam, Công an tỉnh Gia Lai đã khen thưởng đột xuất.",
        ["khen thưởng > Lê Văn Nam < Công an tỉnh Gia Lai"],
    ),
]

POINTED_AT = [
    (
        "Đại úy Lê Văn Nam và Thượng sĩ Lò Văn Tám đã bắt cướp. Hai đồng chí được Công an tỉnh tặng Giấy khen.",
        ["Giấy khen > Lê Văn Nam < Công an tỉnh", "Giấy khen > Lò Văn Tám < Công an tỉnh"],
    ),
    (
        "Anh Lê Văn Nam và anh Lò Văn Tám đã bắt cướp. UBND xã Ia Nan khen thưởng 2 công dân nói trên.",
        ["khen thưởng > Lê Văn Nam < UBND xã Ia Nan", "khen thưởng > Lò Văn Tám < UBND xã Ia Nan"],
    ),
    (
        "Anh Lê Văn Nam và anh Lò Văn Tám đã bắt cướp. UBND xã Ia Nan trao Giấy khen cho các cá nhân trên.",
        ["Giấy khen > Lê Văn Nam < UBND xã Ia Nan", "Giấy khen > Lò Văn Tám < UBND xã Ia Nan"],
    ),
    (
        "Anh Lê Văn Nam và anh Lò Văn Tám cùng dự. UBND xã trao Giấy khen cho 2 chiến sĩ công an xã.",
        ["Giấy khen > individual 2 < UBND xã"],
    ),
]

SUMS = [
    (
        "Giám đốc Công an tỉnh thưởng nóng 10 triệu đồng cho Công an huyện Ia Pa, 5 triệu đồng cho Công an xã Ia Nan.",
        [
            "khen thưởng > Công an huyện Ia Pa < Giám đốc Công an tỉnh",
            "khen thưởng > Công an xã Ia Nan < Giám đốc Công an tỉnh",
        ],
    ),
    (
        "UBND tỉnh thưởng nóng cho Phòng PC02 20 triệu đồng, Công an huyện Ia Pa 10 triệu đồng.",
        ["khen thưởng > Phòng PC02 < UBND tỉnh", "khen thưởng > Công an huyện Ia Pa < UBND tỉnh"],
    ),
    (
        "Công an tỉnh trao quyết định khen thưởng và tặng hoa chúc mừng Đội Cảnh sát hình sự.",
        ["khen thưởng > Đội Cảnh sát hình sự < Công an tỉnh"],
    ),
]

THE_FALLEN = [
    (
        "Công an tỉnh tổ chức lễ truy điệu Đại úy Lò Văn Tám. Chủ tịch nước đã truy tặng Huân chương Dũng cảm.",
        ["posthumous Huân chương Dũng cảm > Lò Văn Tám < Chủ tịch nước"],
    ),
    (
        "Thượng sĩ Lê Văn Nam đã anh dũng hy sinh. Công bố Quyết định của Bộ Công an thăng cấp bậc hàm; Quyết định của "
        "Chủ tịch nước truy tặng Huân chương Chiến công hạng Ba.",
        ["posthumous Huân chương Chiến công ba > Lê Văn Nam < Chủ tịch nước"],
    ),
]

DECISIONS = [
    (
        "Chủ tịch UBND tỉnh Gia Lai vừa ký quyết định khen thưởng thành tích đột xuất cho 8 cá nhân. Cụ thể, tặng Bằng "
        "khen cho 8 cá nhân.",
        ["Bằng khen > individual 8 < Chủ tịch UBND tỉnh Gia Lai"],
    ),
]

TITLES = [
    (
        "Bộ Công an tặng Cờ đơn vị dẫn đầu phong trào thi đua “Vì an ninh Tổ quốc” cho Phòng PA05.",
        ["Cờ thi đua > Phòng PA05 < Bộ Công an"],
    ),
    (
        "Thượng tá Lê Văn Nam được tặng 3 Huân chương Chiến công, nhiều năm là Chiến sĩ thi đua toàn lực lượng.",
        [
            "Huân chương Chiến công x3 > Lê Văn Nam",
            "Chiến sĩ thi đua toàn lực lượng Công an nhân dân > Lê Văn Nam",
        ],
    ),
    (
        "Có 5 đồng chí đạt danh hiệu Chiến sĩ thi đua các cấp, 2 đồng chí đạt danh hiệu “Chiến sỹ thi đua CAND”.",
        ["Chiến sĩ thi đua các cấp > individual 5", "Chiến sĩ thi đua toàn lực lượng Công an nhân dân > individual 2"],
    ),
]

GIVERS = [
    (
        "Bộ Công an tặng thưởng Bằng khen cho 5 tập thể; Bộ Tư lệnh Cảnh vệ tặng thưởng Giấy khen cho 20 tập thể.",
        ["Bằng khen > collective 5 < Bộ Công an", "Giấy khen > collective 20 < Bộ Tư lệnh Cảnh vệ"],
    ),
    (
        "Thay mặt Đảng ủy, Ban Giám đốc Công an tỉnh, Thượng tá Lê Văn Nam trao Giấy khen cho Phòng Tham mưu.",
        ["Giấy khen > Phòng Tham mưu < Đảng ủy, Ban Giám đốc Công an tỉnh"],
    ),
    (
        "Thay mặt Ban Giám đốc, Thượng tá Lê Văn Nam trao Giấy khen cho Phòng Tham mưu.",
        ["Giấy khen > Phòng Tham mưu < Ban Giám đốc"],
    ),
    (
        "Công an huyện Ia Pa được Giám đốc Công an tỉnh, Chủ tịch UBND huyện khen thưởng.",
        ["khen thưởng > Công an huyện Ia Pa < Giám đốc Công an tỉnh, Chủ tịch UBND huyện"],
    ),
    ("5 tập thể được cấp trên khen thưởng.", ["khen thưởng > collective 5 < cấp trên"]),
    (
        "Bộ Y tế họp. Có 5 tập thể nhận Bằng khen của Bộ; 6 cá nhân nhận Giấy khen của Sở Y tế.",
        ["Bằng khen > collective 5 < Bộ Y tế", "Giấy khen > individual 6 < Sở Y tế"],
    ),
    (
        "Đại diện Phòng Tham mưu công bố quyết định khen thưởng của Giám đốc Công an tỉnh đối với 8 tập thể.",
        ["khen thưởng > collective 8 < Giám đốc Công an tỉnh"],
    ),
    (
        "Đại tá Lê Văn Nam trao thưởng nóng 50 triệu đồng của Công an tỉnh Gia Lai cho Công an huyện Ia Pa.",
        ["khen thưởng > Công an huyện Ia Pa < Công an tỉnh Gia Lai"],
    ),
    (
        "Danh hiệu “Anh hùng LLVT nhân dân” được Chủ tịch nước trao tặng cho Công an tỉnh Gia Lai.",
        ["Anh hùng Lực lượng vũ trang nhân dân > Công an tỉnh Gia Lai < Chủ tịch nước"],
    ),
]

BESIDES = [
    (
        "Công an huyện Ia Pa được Bộ Công an tặng Cờ thi đua. Giám đốc Công an tỉnh tặng Giấy khen cho Đội Tham mưu; "
        "thưởng nóng 20 triệu đồng cho Ban chuyên án.",
        [
            "Cờ thi đua > Công an huyện Ia Pa < Bộ Công an",
            "Giấy khen > Đội Tham mưu < Giám đốc Công an tỉnh",
            "khen thưởng > Ban chuyên án < Giám đốc Công an tỉnh",
        ],
    ),
    (
        "Phòng Tham mưu được tặng Huân chương Chiến công hạng Ba. Bí thư Tỉnh ủy đã trao Huân chương cho đơn vị.",
        ["Huân chương Chiến công ba > Phòng Tham mưu"],
    ),
    (
        "Phòng PC47 là đơn vị 2 lần được phong tặng danh hiệu Anh hùng LLVT nhân dân.",
        ["Anh hùng Lực lượng vũ trang nhân dân x2 > Phòng PC47"],
    ),
    (
        "Thượng úy Lê Văn Nam được Bộ Công an tặng Bằng khen, UBND tỉnh khen thưởng.",
        ["Bằng khen > Lê Văn Nam < Bộ Công an", "khen thưởng > Lê Văn Nam < UBND tỉnh"],
    ),
    (
        "Công an tỉnh đã đề xuất và được Bộ Công an tặng Bằng khen cho 9 tập thể.",
        ["Bằng khen > collective 9 < Bộ Công an"],
    ),
    (
        "Chánh Văn phòng trao Bằng khen, Kỷ niệm chương Bảo vệ an ninh Tổ quốc của Bộ trưởng Bộ Công an cho 8 nhà báo.",
        [
            "Bằng khen > individual 8 < Bộ trưởng Bộ Công an",
            "Kỷ niệm chương Bảo vệ an ninh Tổ quốc > individual 8 < Bộ trưởng Bộ Công an",
        ],
    ),
    (
        "UBND tỉnh thưởng nóng cho Ban chuyên án 50 triệu đồng; Giám đốc Công an tỉnh thưởng nóng 20 triệu đồng.",
        ["khen thưởng > Ban chuyên án < UBND tỉnh", "khen thưởng > Ban chuyên án < Giám đốc Công an tỉnh"],
    ),
    (
        "UBND tỉnh thưởng nóng Phòng PC02 30 triệu đồng, Giám đốc Công an tỉnh thưởng nóng 10 triệu đồng.",
        ["khen thưởng > Phòng PC02 < UBND tỉnh", "khen thưởng > Phòng PC02 < Giám đốc Công an tỉnh"],
    ),
    (
        "Ông Lê Văn Nam, Trưởng ban bảo vệ dân phố phường Ia Nan, được Công an huyện tặng Giấy khen.",
        ["Giấy khen > Lê Văn Nam < Công an huyện"],
    ),
    (
        "Công an quận 7 là đơn vị duy nhất trong 24 quận, huyện được nhận Cờ thi đua của Chính phủ.",
        ["Cờ thi đua > Công an quận 7 < Chính phủ"],
    ),
    ("Đề nghị các đơn vị bình xét, đề xuất khen thưởng những tập thể, cá nhân tiêu biểu.", []),
]

DAYS = [
    (
        "Năm 2016, Phòng PX15 được tặng Bằng khen; năm 2017 được tặng Huân chương Lao động hạng Ba.",
        ["2016", "2017"],
    ),
    ("Từ năm 2010 đến nay, Phòng PX15 được Bộ Công an tặng Cờ thi đua.", [None]),
    ("Khoảng 22 giờ ngày 5/4, có vụ cướp. Công an tỉnh đã tặng Giấy khen cho Đội Cảnh sát hình sự.", [None]),
]

CASES = [
    *REWARDS,
    *PEOPLE,
    *SCENES,
    *TABLES,
    *TEAMS,
    *PROPOSALS,
    *TOTALS,
    *DEEDS,
    *POINTED_AT,
    *SUMS,
    *THE_FALLEN,
    *DECISIONS,
    *TITLES,
    *GIVERS,
    *BESIDES,
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_police(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines


BODIES = [
    (
        "Bộ Y tế tặng Bằng khen cho Viện Dinh dưỡng và 2 cá nhân thuộc Viện Pasteur. 2 cá nhân gồm: bà Lê Thị Hoa; ông "
        "Lê Văn Nam.",
        [None, "Viện Pasteur", "Viện Pasteur"],
    ),
    (
        "Gia đình ông Lê Văn Nam được UBND tỉnh tặng Bằng khen; 10 hộ gia đình khác được UBND huyện tặng Giấy khen.",
        [None, None],
    ),
    (
        "Công an tỉnh tặng Giấy khen cho anh Lê Văn Nam, chiến sĩ Đội Cảnh sát bảo vệ và hỗ trợ tư pháp Công an "
        "huyện Ia Pa.",
        ["Đội Cảnh sát bảo vệ và hỗ trợ tư pháp Công an huyện Ia Pa"],
    ),
]


@pytest.mark.parametrize(("text", "units"), BODIES)
def test_whose_people(text: str, units: list[str | None]) -> None:
    assert [record.recipient.unit for record in extract(text).records] == units


def test_the_body_told_before_a_list_is_that_of_all_its_groups() -> None:
    text = "Công an huyện Ia Pa được tặng Cờ thi đua; 15 lượt tập thể, 60 lượt cá nhân được các cấp khen thưởng."
    assert [record.recipient.unit for record in extract(text).records[1:]] == ["Công an huyện Ia Pa"] * 2


@pytest.mark.parametrize(("text", "dates"), DAYS)
def test_when(text: str, dates: list[str | None]) -> None:
    assert [record.date for record in extract(text).records] == dates
