"""How police, army and local government tell of their awards: totals, mandates, rewards, lists. Names are made up."""

from collections.abc import Callable

import pytest

from vinhdanh import extract

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
    ("UBND tỉnh thưởng nóng 100 triệu đồng cho Ban chuyên án.", ["khen thưởng > Ban chuyên án < UBND tỉnh"]),
]


MEMBERS_WITHOUT_VERB = [
    (
        "Dịp này, 17 đảng viên nhận Huy hiệu 50 năm, 28 đồng chí Huy hiệu 40 năm và 44 đồng chí Huy hiệu 30 năm tuổi "
        "Đảng.",
        [
            "Huy hiệu 50 năm tuổi Đảng > individual 17",
            "Huy hiệu 40 năm tuổi Đảng > individual 28",
            "Huy hiệu 30 năm tuổi Đảng > individual 44",
        ],
    ),
    (
        "Huân chương Lao động hạng Nhì được trao cho Sở Y tế; Huân chương Lao động hạng Ba trao cho 3 tập thể.",
        ["Huân chương Lao động nhì > Sở Y tế", "Huân chương Lao động ba > collective 3"],
    ),
    (
        "Nhà nước đã trao tặng Bưu điện tỉnh Nam Định: Huân chương Lao động hạng Ba (1990), hạng Nhì (1996), Huân "
        "chương Độc lập hạng Ba (2007).",
        [
            "Huân chương Lao động ba > Bưu điện tỉnh Nam Định < Nhà nước",
            "Huân chương Lao động nhì > Bưu điện tỉnh Nam Định < Nhà nước",
            "Huân chương Độc lập ba > Bưu điện tỉnh Nam Định < Nhà nước",
        ],
    ),
]

CLASSES = [
    (
        "Có 22 cán bộ được truy tặng Huân chương Bảo vệ Tổ quốc, trong đó 4 liệt sĩ được truy tặng hạng Nhất, "
        "18 liệt sĩ "
        "được truy tặng hạng Nhì.",
        [
            "posthumous Huân chương Bảo vệ Tổ quốc nhất > individual 4",
            "posthumous Huân chương Bảo vệ Tổ quốc nhì > individual 18",
        ],
    ),
    (
        "Sư đoàn 416 trao Huy chương Chiến sĩ vẻ vang hạng nhất, nhì, ba cho 43 đồng chí.",
        [
            "Huy chương Chiến sĩ vẻ vang nhất > individual < Sư đoàn 416",
            "Huy chương Chiến sĩ vẻ vang nhì > individual < Sư đoàn 416",
            "Huy chương Chiến sĩ vẻ vang ba > individual < Sư đoàn 416",
        ],
    ),
    (
        "Bộ Công an tặng Huân chương Chiến công hạng nhì, ba người được tặng Bằng khen.",
        ["Bằng khen > individual 3"],
    ),
]

BEING = [
    (
        "Hai đồng chí được phong tặng danh hiệu Thầy thuốc Nhân dân là Thiếu tướng, PGS.TS Nguyễn Hồng Hải và Đại tá "
        "Trần Quốc Vĩnh.",
        ["Thầy thuốc Nhân dân > Nguyễn Hồng Hải", "Thầy thuốc Nhân dân > Trần Quốc Vĩnh"],
    ),
    (
        "Các cá nhân được khen thưởng lần này gồm: Thượng sĩ Nguyễn Chí Cường; anh Đinh Quốc Huy và chị Lê Thị Mến.",
        ["khen thưởng > Nguyễn Chí Cường", "khen thưởng > Đinh Quốc Huy", "khen thưởng > Lê Thị Mến"],
    ),
    (
        "Công an quận trao Giấy khen cho anh Trịnh Minh Luân và anh Bạch Tấn Khoa, hai người đã đuổi theo tên cướp.",
        ["Giấy khen > Trịnh Minh Luân < Công an quận", "Giấy khen > Bạch Tấn Khoa < Công an quận"],
    ),
]

OTHERS = [
    ("Xã Ia Nan có thu nhập cao. Toàn xã có 98,5% hộ đạt danh hiệu Gia đình văn hóa.", []),
    (
        "Ông Lê Văn Bình, Giám đốc Sở Tư pháp, công bố quyết định của Chủ tịch UBND tỉnh tặng Bằng khen cho Văn "
        "phòng Sở "
        "và bà Dư Mỹ Ái.",
        ["Bằng khen > Văn phòng Sở < Chủ tịch UBND tỉnh", "Bằng khen > Dư Mỹ Ái < Chủ tịch UBND tỉnh"],
    ),
    (
        "Thượng tá Lê Văn Bình được tặng Huân chương Chiến công hạng Nhì, 3 lần được tặng Bằng khen.",
        ["Huân chương Chiến công nhì > Lê Văn Bình", "Bằng khen x3 > Lê Văn Bình"],
    ),
    ("Chị H'Yam Niê Kdăm làm Chủ tịch xã. Chị H'Yam nhận Giấy khen.", ["Giấy khen > H'Yam Niê Kdăm"]),
    (
        "Bà được tặng Huân chương Dũng cảm, 2 danh hiệu Dũng sĩ diệt Mỹ. Nguồn: bà Lê Thị Mơ.",
        [],
    ),
    (
        "Tặng Bằng khen cho: Đội Cảnh sát giao thông số 14, Công an TP Hà Nội; Đồn Biên phòng Đăk Xú, BĐBP tỉnh.",
        ["Bằng khen > Đội Cảnh sát giao thông số 14", "Bằng khen > Đồn Biên phòng Đăk Xú"],
    ),
]

LINES = [
    (
        "Chủ tịch UBND tỉnh ban hành Quyết định số 602/QĐ-UBND ngày 25/6/2020 tặng Bằng khen cho các tập thể, cá nhân, "
        "gồm:\nI. Tập thể\n1. Hội Nông dân xã Đăk Hà;\n2. Đồn Biên phòng Đăk Xú, BĐBP tỉnh.\nII. Cá nhân\n1. Bà "
        "Y Bleo, Bí "
        "thư Chi bộ;\n2. Thượng úy Phạm Hữu Tề.\nTối cùng ngày, ông Lê Văn Bình dự buổi gặp mặt.",
        [
            "Bằng khen > Hội Nông dân xã Đăk Hà < Chủ tịch UBND tỉnh",
            "Bằng khen > Đồn Biên phòng Đăk Xú < Chủ tịch UBND tỉnh",
            "Bằng khen > Y Bleo < Chủ tịch UBND tỉnh",
            "Bằng khen > Phạm Hữu Tề < Chủ tịch UBND tỉnh",
        ],
    ),
    (
        "UBND huyện tặng Giấy khen cho 9 cá nhân, trong đó có:\n- Ông Lê Văn Bình;\n- Bà Lý Thu Hà.",
        [
            "Giấy khen > individual 9 < UBND huyện",
            "Giấy khen > Lê Văn Bình < UBND huyện",
            "Giấy khen > Lý Thu Hà < UBND huyện",
        ],
    ),
]

OBITUARIES = [
    (
        "Sư đoàn 416 cùng gia đình báo tin: Đồng chí Thiếu tướng TẠ NHƯ ĐÌNH, sinh năm 1926.\nHuân chương Độc "
        "lập hạng Ba; "
        "Huân chương Chiến sĩ vẻ vang (hạng Nhất, Nhì).\nĐồng chí đã từ trần ngày 19-4-2011.",
        [
            "Huân chương Độc lập ba > TẠ NHƯ ĐÌNH",
            "Huân chương Chiến sĩ vẻ vang nhất > TẠ NHƯ ĐÌNH",
            "Huân chương Chiến sĩ vẻ vang nhì > TẠ NHƯ ĐÌNH",
        ],
    ),
    ("Huân chương Độc lập hạng Ba; Huân chương Lao động hạng Nhất.", []),
]

WHO = [
    (
        "Dịp này, 3 tập thể gồm Đồn Biên phòng Xà Lực, Hải đội 2 và Phòng Trinh sát được Bộ Tư lệnh BĐBP tặng "
        "Bằng khen.",
        [
            "Bằng khen > Đồn Biên phòng Xà Lực < Bộ Tư lệnh BĐBP",
            "Bằng khen > Hải đội 2 < Bộ Tư lệnh BĐBP",
            "Bằng khen > Phòng Trinh sát < Bộ Tư lệnh BĐBP",
        ],
    ),
    (
        "Hai ngư dân Danh Khol và Trần Văn Lượm - những người đã báo tin - được UBND huyện tặng Giấy khen.",
        ["Giấy khen > Danh Khol < UBND huyện", "Giấy khen > Trần Văn Lượm < UBND huyện"],
    ),
    (
        "Thiếu tướng Lê Văn Bình, thay mặt Bộ Công an, trao Cờ thi đua cho Công an huyện Chư Sê.",
        ["Cờ thi đua > Công an huyện Chư Sê < Bộ Công an"],
    ),
    (
        "Giám đốc Công an tỉnh trao tiền thưởng nóng cho 3 đơn vị.",
        ["khen thưởng > collective 3 < Giám đốc Công an tỉnh"],
    ),
    ("Tiểu đoàn 8 lập nhiều chiến công. Tiểu đoàn được tặng Cờ thi đua.", ["Cờ thi đua > Tiểu đoàn 8"]),
    (
        "Toàn tỉnh có 1.245 hộ đạt danh hiệu nông dân sản xuất giỏi cấp trung ương.",
        ["Nông dân sản xuất giỏi cấp trung ương > collective 1245"],
    ),
    (
        "Hội Nông dân tỉnh kỷ niệm ngày thành lập Hội Nông dân Việt Nam và tuyên dương 50 nông dân.",
        ["tuyên dương > individual 50 < Hội Nông dân tỉnh"],
    ),
    (
        "Xí nghiệp May 5 được tặng Huân chương Lao động hạng Ba (2009), Bằng khen của Bộ Y tế (2007, 2011).",
        ["Huân chương Lao động ba > Xí nghiệp May 5", "Bằng khen x2 > Xí nghiệp May 5 < Bộ Y tế"],
    ),
]

HOLDERS = [
    (
        "Có 3 đồng chí đạt Chiến sĩ thi đua toàn quân, 21 đồng chí là Chiến sĩ thi đua cơ sở.",
        ["Chiến sĩ thi đua toàn quân > individual 3", "Chiến sĩ thi đua cấp cơ sở > individual 21"],
    ),
    (
        "14 cá nhân đạt danh hiệu Chiến sĩ thi đua ngành Tài chính.",
        ["Chiến sĩ thi đua ngành Tài chính > individual 14"],
    ),
    ("14 cá nhân đạt danh hiệu Chiến sĩ thi đua ngành.", ["Chiến sĩ thi đua cấp ngành > individual 14"]),
    (
        "Trung tâm Y tế huyện Sa Pa, Bệnh viện Nội tiết nhận Cờ thi đua của UBND tỉnh.",
        [
            "Cờ thi đua > Trung tâm Y tế huyện Sa Pa < UBND tỉnh",
            "Cờ thi đua > Bệnh viện Nội tiết < UBND tỉnh",
        ],
    ),
    ("Lữ đoàn Xe tăng 201 nhận Cờ thi đua.", ["Cờ thi đua > Lữ đoàn Xe tăng 201"]),
    ("Ông là Chiến sĩ thi đua cơ sở.", []),
]

UNITS_OF_TOTALS = [
    (
        "Sáng 24-12, Công an tỉnh Gia Lai tổ chức hội nghị. Trong năm, có 2 tập thể được tặng Bằng khen.",
        "Công an tỉnh Gia Lai",
    ),
    ("Sáng 24-12, Công an tỉnh Gia Lai tổ chức hội nghị. Bộ Công an tặng Bằng khen cho 2 tập thể.", None),
    ("Hội Nông dân tỉnh tổ chức hội nghị. Trong năm, có 2 tập thể được tặng Bằng khen.", None),
]


@pytest.mark.parametrize(("text", "unit"), UNITS_OF_TOTALS)
def test_whose_people_are_counted(text: str, unit: str | None) -> None:
    (record,) = extract(text).records
    assert record.recipient.unit == unit


CASES = [
    *RUNNING_TOTALS,
    *THE_UNIT,
    *MANDATES,
    *REWARDS,
    *MEMBERS_WITHOUT_VERB,
    *CLASSES,
    *BEING,
    *OTHERS,
    *LINES,
    *OBITUARIES,
    *WHO,
    *HOLDERS,
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_services(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
