"""Commending and honouring without a form of award. All sentences and names are made up."""

from collections.abc import Callable

import pytest

CASES = [
    (
        "Được khen thưởng lần này có Trung tá Lê Tú - Phó Trưởng phòng Cảnh sát hình sự và ông Vũ Hải.",
        ["khen thưởng > Lê Tú", "khen thưởng > Vũ Hải"],
    ),
    # an aside behind a sum; the body over all of a list that ends with others
    (
        "UBND tỉnh Kon Tum thưởng nóng 80 triệu đồng, lấy từ quỹ an ninh, cho Ban chuyên án 056AV.",
        ["khen thưởng > Ban chuyên án 056AV < UBND tỉnh Kon Tum"],
    ),
    ("Buổi lễ tuyên dương 90 chi hội trưởng.", ["tuyên dương > individual 90"]),
    # behind an award of the same sentence: others behind a comma, the same one again by another giver
    (
        "Toàn tỉnh có 6 tập thể được Bộ Công an tặng Bằng khen, 31 lượt tập thể và 112 lượt cá nhân được UBND tỉnh, "
        "Công an tỉnh khen thưởng.",
        [
            "Bằng khen > collective 6 < Bộ Công an",
            "khen thưởng > collective lượt 31 < UBND tỉnh, Công an tỉnh",
            "khen thưởng > individual lượt 112 < UBND tỉnh, Công an tỉnh",
        ],
    ),
    (
        "Anh Lê Tú được Bộ Y tế tặng Bằng khen, hai lần được Chủ tịch UBND tỉnh Kon Tum khen thưởng.",
        ["Bằng khen > Lê Tú < Bộ Y tế", "khen thưởng x2 > Lê Tú < Chủ tịch UBND tỉnh Kon Tum"],
    ),
    # a name that ends like a word before a noun (`hội đồng khen thưởng`)
    ("Tỉnh đoàn Lâm Đồng tuyên dương 50 thanh niên.", ["tuyên dương > individual 50 < Tỉnh đoàn Lâm Đồng"]),
    (
        "Giám đốc Công an tỉnh khen thưởng Phòng Tham mưu và Công an huyện Ba Vì, đồng thời tặng Giấy khen cho 2 "
        "tập thể.",
        [
            "Giấy khen > collective 2 < Giám đốc Công an tỉnh",
            "khen thưởng > Phòng Tham mưu < Giám đốc Công an tỉnh",
            "khen thưởng > Công an huyện Ba Vì < Giám đốc Công an tỉnh",
        ],
    ),
    (
        "Được khen thưởng dịp này là những đơn vị có thành tích: Công an huyện Ba Vì (phá án ma túy), Đội 3.",
        ["khen thưởng > Công an huyện Ba Vì", "khen thưởng > Đội 3"],
    ),
    ("Ban chuyên án được lãnh đạo tỉnh thưởng nóng 10 triệu đồng.", ["khen thưởng > Ban chuyên án < lãnh đạo tỉnh"]),
    (
        "Bảy chiến sĩ của Đội Cảnh sát số 9 (Phòng PC08) là những người được Công an tỉnh Gia Lai khen thưởng.",
        ["khen thưởng > individual 7 < Công an tỉnh Gia Lai"],
    ),
    ("Cả 4 cảnh sát của tổ đã được Bộ Công an khen thưởng.", ["khen thưởng > individual 4 < Bộ Công an"]),
    (
        "LĐLĐ quận Sao Mai khen thưởng 8 tập thể và 12 cá nhân.",
        ["khen thưởng > collective 8 < LĐLĐ quận Sao Mai", "khen thưởng > individual 12 < LĐLĐ quận Sao Mai"],
    ),
    ("UBND tỉnh Kon Tum khen thưởng 21 chủ trang trại.", ["khen thưởng > individual 21 < UBND tỉnh Kon Tum"]),
    (
        "UBND tỉnh Kon Tum thưởng nóng 4 triệu đồng cho Công an huyện Chư Sê.",
        ["khen thưởng > Công an huyện Chư Sê < UBND tỉnh Kon Tum"],
    ),
    ("Sáng 24-5, Công an tỉnh trao thưởng nóng cho Đội 3.", ["khen thưởng > Đội 3 < Công an tỉnh"]),
    # Decisions of somebody, read out by another.
    (
        "Công an tỉnh Kon Tum tổ chức lễ công bố quyết định khen thưởng của Chủ tịch UBND tỉnh cho 3 tập thể và 5 cá "
        "nhân.",
        [
            "khen thưởng > collective 3 < Chủ tịch UBND tỉnh",
            "khen thưởng > individual 5 < Chủ tịch UBND tỉnh",
        ],
    ),
    (
        "Công bố Quyết định của Sở Y tế về việc khen thưởng thành tích đột xuất cho 02 tập thể.",
        ["khen thưởng > collective 2 < Sở Y tế"],
    ),
    (
        "Công an tỉnh cũng đã có quyết định về việc khen thưởng cho 22 cá nhân.",
        ["khen thưởng > individual 22 < Công an tỉnh"],
    ),
    ("Công an tỉnh họp về việc khen thưởng cho 22 cá nhân.", []),
    ("Cả 4 cảnh sát đã được Bộ Công an khen thưởng.", ["khen thưởng > individual 4 < Bộ Công an"]),
    ("Quyết định khen thưởng của Sở Y tế đã có hiệu lực.", []),
    # Sums of money between the verb and `cho`; the decision is no noun before them.
    (
        "Chủ tịch UBND tỉnh Kon Tum quyết định thưởng nóng 20 triệu đồng cho Ban chuyên án.",
        ["khen thưởng > Ban chuyên án < Chủ tịch UBND tỉnh Kon Tum"],
    ),
    (
        "Sở Y tế thưởng nóng mỗi đơn vị 10 triệu đồng cho Đội 3 và Đội 5.",
        ["khen thưởng > Đội 3 < Sở Y tế", "khen thưởng > Đội 5 < Sở Y tế"],
    ),
    ("Sở Y tế khen thưởng đột xuất kèm số tiền 5 triệu đồng cho Đội 3.", ["khen thưởng > Đội 3 < Sở Y tế"]),
    (
        "Bộ Công an đã thưởng “nóng” 5 đơn vị phá án, mỗi đơn vị 10 triệu đồng.",
        ["khen thưởng > collective 5 < Bộ Công an"],
    ),
    ("Sở Y tế thưởng nóng cho 38 sáng kiến.", ["khen thưởng > unspecified 38 < Sở Y tế"]),
    (
        "3 tập thể được UBND tỉnh Kon Tum khen thưởng.",
        ["khen thưởng > collective 3 < UBND tỉnh Kon Tum"],
    ),
    (
        "120 lượt tập thể được các cấp khen thưởng.",
        ["khen thưởng > collective lượt 120 < các cấp"],
    ),
    (
        "Sở Y tế tổ chức lễ tuyên dương 50 thầy thuốc trẻ.",
        ["tuyên dương > individual 50 < Sở Y tế"],
    ),
    ("Sở Y tế tổ chức lễ tuyên dương em Lê Thị Mơ.", ["tuyên dương > Lê Thị Mơ < Sở Y tế"]),
    (
        "Trường THCS Hoa Lư tuyên dương em Lê Thị Mơ trước toàn trường.",
        ["tuyên dương > Lê Thị Mơ < Trường THCS Hoa Lư"],
    ),
    (
        "Sở Y tế tuyên dương và trao phần thưởng cho em Lê Thị Mơ.",
        ["tuyên dương > Lê Thị Mơ < Sở Y tế"],
    ),
    (
        "Sở Y tế tuyên dương hành động dũng cảm của em Lê Thị Mơ.",
        ["tuyên dương > Lê Thị Mơ < Sở Y tế"],
    ),
    (
        "Bộ trưởng Bộ Y tế ký quyết định khen thưởng hai ông lão.",
        ["khen thưởng > individual 2 < Bộ trưởng Bộ Y tế"],
    ),
    # A form of award covers the praise; another giver's commendation of its own stays.
    (
        "UBND tỉnh Kon Tum tuyên dương và tặng Bằng khen cho 10 cá nhân.",
        ["Bằng khen > individual 10 < UBND tỉnh Kon Tum"],
    ),
    (
        "Bộ Công an tặng Bằng khen cho Công an huyện Chư Sê, UBND tỉnh Kon Tum thưởng nóng Công an huyện Chư Sê.",
        [
            "Bằng khen > Công an huyện Chư Sê < Bộ Công an",
            "khen thưởng > Công an huyện Chư Sê < UBND tỉnh Kon Tum",
        ],
    ),
    # The total of forms that follow.
    (
        "Toàn ngành có 30 tập thể được khen thưởng, gồm 12 tập thể nhận Cờ thi đua và 18 tập thể nhận Bằng khen.",
        ["Cờ thi đua > collective 12", "Bằng khen > collective 18"],
    ),
    # Commending and praise of the same people are one record, asked for or done.
    (
        "Công an tỉnh Gia Lai trao quyết định khen thưởng, biểu dương hai bảo vệ Trần Văn Mạnh và Lê Quốc Hưng.",
        ["khen thưởng > Trần Văn Mạnh < Công an tỉnh Gia Lai", "khen thưởng > Lê Quốc Hưng < Công an tỉnh Gia Lai"],
    ),
    ("Sở Y tế khen thưởng và tuyên dương 5 cá nhân.", ["khen thưởng > individual 5 < Sở Y tế"]),
    (
        "Đội 3 đề xuất UBND tỉnh Kon Tum khen thưởng, tuyên dương kịp thời đối với bà Lê Thị Hoa.",
        ["proposed khen thưởng > Lê Thị Hoa < UBND tỉnh Kon Tum"],
    ),
    ("Sở Y tế đã đề nghị khen thưởng cho bà Lê Thị Hoa.", ["proposed khen thưởng > Lê Thị Hoa"]),
    ("Sở Y tế thưởng nóng, chúc mừng 2 Ban chuyên án.", ["khen thưởng > collective 2 < Sở Y tế"]),
    # Whose deed it is.
    (
        "Sở Y tế đề xuất Bộ Y tế tuyên dương gương người tốt việc tốt đối với bà Lê Thị Hoa.",
        ["proposed tuyên dương > Lê Thị Hoa < Bộ Y tế"],
    ),
    (
        "Sở Y tế khen thưởng thành tích đột xuất cho 7 tập thể.",
        ["khen thưởng > collective 7 < Sở Y tế"],
    ),
]

NOTHING = [
    # Nouns: funds, bodies, fields of work.
    "Công ty trích quỹ khen thưởng cho Ban điều hành.",
    "Ông là Trưởng Ban Thi đua - Khen thưởng, Sở Nội vụ.",
    "Công tác khen thưởng được chú trọng.",
    # Praise in a speech and in show business, names by which somebody is called.
    "Bộ trưởng biểu dương tinh thần vượt khó của đơn vị.",
    "Thủ tướng biểu dương những thành tích của ngành Y tế.",
    "Diễn viên Lê Thị Mơ được tôn vinh là một trong những mĩ nhân của màn ảnh.",
    "Lê Thị Mơ được vinh danh tại giải Cánh én bạc.",
    "Đây là sự kiện tôn vinh tài năng trẻ.",
    "Có người tôn vinh ông Lê Văn Nam là anh hùng.",
    "Hàng nghìn người đến quảng trường để vinh danh Lê Văn Nam.",
    "Sở Y tế không cấp phép vì khu rừng thuộc vườn quốc gia nằm ở phía bắc đã được UNESCO vinh danh.",
    "Đêm tôn vinh nghệ sĩ Lê Thị Mơ khép lại.",
    "Ông Lê Văn Nam vừa có bài phát biểu trước trận đấu tôn vinh Trần Vinh.",
    "Bác sĩ Lê Thị Mơ được báo Sao Mai vinh danh.",
    "Hội đồng vinh danh 2 giải thưởng cao nhất.",
    "Tạp chí Sao Mai vinh danh Lê Thị Mơ vì sắc đẹp.",
    "Viện Sao Mai tôn vinh Lê Văn Nam là người giàu nhất.",
    # Orders, rules and customs.
    "Mỗi tháng đều có một gương mặt xuất sắc được biểu dương.",
    "Mỗi lần xét thưởng, Hội Toán học vinh danh 10 nhà toán học.",
    "Căn cứ kết quả, các trường khen thưởng kịp thời các tổ chức, cá nhân.",
    "Thực hiện chủ trương khen thưởng tập thể, cá nhân trực tiếp sản xuất.",
    "Ban Giám đốc có trách nhiệm đôn đốc các phòng, kịp thời khen thưởng các tập thể, cá nhân có thành tích.",
    "Các xã cần biểu dương, khen thưởng những cá nhân làm tốt.",
    "Quỹ được lập để khen thưởng các học sinh nghèo.",
    "Hội đồng khen thưởng các học sinh nghèo họp hôm qua.",
    "Hội nghị khen thưởng cho học sinh diễn ra hôm qua.",
    "Hồ sơ đề nghị khen thưởng các cá nhân phải nộp trước tháng 9.",
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_commending(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize("text", NOTHING)
def test_no_commending(text: str, lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == []
