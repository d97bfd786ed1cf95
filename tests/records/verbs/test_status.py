"""The status of an award by its first verb, and what is no award at all. All sentences and names are made up."""

from collections.abc import Callable

import pytest

CASES = [
    (
        "Qua 8 đợt xét tặng, Nhà nước đã phong tặng danh hiệu Nghệ nhân Ưu tú cho 384 nghệ nhân.",
        ["Nghệ nhân Ưu tú > individual 384 < Nhà nước"],
    ),
    (
        "Qua 3 lần xét tặng, Chủ tịch nước đã phong tặng danh hiệu Nghệ nhân Ưu tú cho 20 nghệ nhân.",
        ["Nghệ nhân Ưu tú > individual 20 < Chủ tịch nước"],
    ),
    (
        "Bộ Y tế sẽ tổ chức gặp mặt, gồm: tham quan di tích; khen thưởng 20 bác sĩ.",
        ["planned khen thưởng > individual 20 < Bộ Y tế"],
    ),
    ("Từ 90 người được đề cử, 12 nhà khoa học đã được vinh danh.", ["tuyên dương > individual 12"]),
    (
        "Chủ tịch nước trao Huân chương Dũng cảm cho gia đình liệt sĩ Lê Văn Nam.",
        ["posthumous Huân chương Dũng cảm > Lê Văn Nam < Chủ tịch nước"],
    ),
    ("Sở Y tế được xét trao tặng Huân chương Lao động hạng Ba.", ["proposed Huân chương Lao động ba > Sở Y tế"]),
    (
        "Bộ Y tế xét, tặng danh hiệu Thầy thuốc Ưu tú cho bác sĩ Lê Văn Nam.",
        ["proposed Thầy thuốc Ưu tú > Lê Văn Nam < Bộ Y tế"],
    ),
    (
        "Xin ý kiến người dân về việc tặng Huân chương Chiến công hạng Ba cho Trung tá Lê Văn Nam.",
        ["proposed Huân chương Chiến công ba > Lê Văn Nam"],
    ),
    (
        "Em Lê Văn Bình tử vong khi cứu bạn. UBND tỉnh trao Bằng khen cho gia đình em Lê Văn Bình.",
        ["posthumous Bằng khen > Lê Văn Bình < UBND tỉnh"],
    ),
    (
        "Em Lê Văn Bình vừa cứu bạn. UBND tỉnh trao Bằng khen cho gia đình em Lê Văn Bình.",
        ["Bằng khen > Lê Văn Bình < UBND tỉnh"],
    ),
    # Aims and rules tell no fact.
    ("Trung đoàn 88 phấn đấu có nhiều tập thể đạt danh hiệu Đơn vị quyết thắng và 9 cá nhân được khen thưởng.", []),
    ("Mỗi cá nhân chỉ được tặng Kỷ niệm chương một lần.", []),
    # What is still to be told of those who have just got it.
    (
        "Bài viết sau sẽ kể về Hải đội 2, đơn vị vừa được Thủ tướng Chính phủ tặng Bằng khen.",
        ["Bằng khen > Hải đội 2 < Thủ tướng Chính phủ"],
    ),
    # Given after a death.
    (
        "Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Lê Văn Bình.",
        ["posthumous Huân chương Dũng cảm > Lê Văn Bình < Chủ tịch nước"],
    ),
    (
        "Chủ tịch nước trao Huân chương Chiến công hạng Ba cho thân nhân 3 liệt sĩ.",
        ["posthumous Huân chương Chiến công ba > individual 3 < Chủ tịch nước"],
    ),
    # The living behind a semicolon, beside the dead, with a verb of their own.
    (
        "Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Lê Văn Bình; tặng Huân chương Dũng cảm cho 2 người gồm "
        "các anh: Trần Văn Nam và Phan Văn Tám.",
        [
            "posthumous Huân chương Dũng cảm > Lê Văn Bình < Chủ tịch nước",
            "Huân chương Dũng cảm > Trần Văn Nam < Chủ tịch nước",
            "Huân chương Dũng cảm > Phan Văn Tám < Chủ tịch nước",
        ],
    ),
    (
        "Tỉnh đoàn truy tặng Bằng khen cho anh Lê Văn Bình và anh Trần Văn Nam - những chiến sĩ đã hy sinh. Tỉnh đoàn "
        "cũng trao tặng Bằng khen cho anh Phan Văn Tám.",
        [
            "posthumous Bằng khen > Lê Văn Bình < Tỉnh đoàn",
            "posthumous Bằng khen > Trần Văn Nam < Tỉnh đoàn",
            "Bằng khen > Phan Văn Tám < Tỉnh đoàn",
        ],
    ),
    (
        "Năm qua, 30 học sinh được trao/truy tặng Huy hiệu “Tuổi trẻ dũng cảm”.",
        ["Huy hiệu Tuổi trẻ dũng cảm > individual 30"],
    ),
    # Asked for: the first verb decides, also before `truy tặng`; who asks gives nothing.
    (
        "UBND tỉnh Kon Tum đề nghị Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Lê Văn Bình.",
        ["proposed Huân chương Dũng cảm > Lê Văn Bình < Chủ tịch nước"],
    ),
    (
        "Sở Y tế xem xét khen thưởng ông Lê Văn Bình.",
        ["proposed khen thưởng > Lê Văn Bình < Sở Y tế"],
    ),
    # Sources of a decision: it was granted.
    (
        "Theo đề nghị của Sở Nội vụ, UBND tỉnh Kon Tum tặng Bằng khen cho ông Lê Văn Bình.",
        ["Bằng khen > Lê Văn Bình < UBND tỉnh Kon Tum"],
    ),
    (
        "Xét đề nghị của Sở Nội vụ tại Tờ trình số 606, UBND tỉnh Kon Tum quyết định tặng Bằng khen cho 10 cá nhân.",
        ["Bằng khen > individual 10 < UBND tỉnh Kon Tum"],
    ),
    (
        "Xã đề nghị tặng Bằng khen cho ông Lê Văn Bình. Hôm nay, UBND tỉnh Kon Tum tặng Bằng khen cho ông Lê Văn Bình.",
        ["Bằng khen > Lê Văn Bình < UBND tỉnh Kon Tum"],
    ),
    # To come.
    (
        "UBND tỉnh Kon Tum sẽ trao Bằng khen cho 10 cá nhân.",
        ["planned Bằng khen > individual 10 < UBND tỉnh Kon Tum"],
    ),
    # Taken back.
    (
        "Chủ tịch nước hủy bỏ quyết định tặng Huân chương Lao động hạng Ba đối với ông Lê Văn Bình.",
        ["revoked Huân chương Lao động ba > Lê Văn Bình < Chủ tịch nước"],
    ),
    (
        "Ông Lê Văn Bình bị tước danh hiệu Anh hùng Lao động.",
        ["revoked Anh hùng Lao động > Lê Văn Bình"],
    ),
    # A withdrawal that is only asked for leaves the award; `của` tells whose it was.
    (
        "Thanh tra kiến nghị thu hồi Huân chương Lao động hạng Nhì của Công ty Sao Mai và Huân chương Lao động hạng Ba "
        "của ông Lê Văn Bình.",
        ["Huân chương Lao động nhì > Công ty Sao Mai", "Huân chương Lao động ba > Lê Văn Bình"],
    ),
    # `không chỉ`, `không ngừng` deny nothing.
    (
        "Ông Lê Văn Bình không chỉ được tặng Bằng khen mà còn được tăng lương.",
        ["Bằng khen > Lê Văn Bình"],
    ),
    # Withdrawn from somebody.
    (
        "Chủ tịch nước hủy bỏ việc phong tặng danh hiệu Anh hùng Lao động với ông Lê Văn Tám, nguyên Giám đốc Sở Y tế.",
        ["revoked Anh hùng Lao động > Lê Văn Tám < Chủ tịch nước"],
    ),
]

NOTHING = [
    # Denied.
    "Ông Lê Văn Bình chưa được tặng Huân chương Lao động.",
    "Không có cá nhân nào được tặng Bằng khen.",
    # Dismissal, promotion, appointment.
    "Đại úy Lê Văn Bình bị tước danh hiệu Công an nhân dân.",
    "Bộ trưởng trao quyết định phong hàm Thiếu tướng cho Đại tá Lê Văn Bình.",
    "Giám đốc Công an tỉnh trao quyết định bổ nhiệm cho Đại úy Lê Văn Bình.",
    # Norms, rules, titles of old.
    "Cá nhân đủ điều kiện được tặng Huân chương Lao động khi có 10 năm công tác.",
    "Các đơn vị cần giữ vững danh hiệu Đơn vị quyết thắng.",
    # Gifts, scholarships, houses, letters.
    "Công ty Sao Mai tặng 20 suất quà cho hộ nghèo.",
    "Công ty Sao Mai trao 10 suất học bổng cho học sinh vượt khó.",
    "Công an tỉnh Gia Lai trao nhà tình nghĩa cho bà Lê Thị Mơ.",
    "Chủ tịch nước gửi thư khen Công an tỉnh Gia Lai.",
    # Sport: medals, placings, titles.
    "Vận động viên Lê Văn Bình giành 2 Huy chương Vàng SEA Games.",
    "Đội tuyển đoạt giải Nhất toàn đoàn.",
    "Lê Văn Bình nhận danh hiệu Cầu thủ xuất sắc nhất giải.",
    # Names of streets, schools and prizes.
    "Đường Anh hùng Núp dài 2 km.",
    "Trường THPT Anh hùng Núp khai giảng năm học mới.",
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_status(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize("text", NOTHING)
def test_no_award(text: str, lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == []
