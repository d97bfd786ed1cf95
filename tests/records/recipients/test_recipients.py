"""Who the recipients of an award are: to its right, to its left, in lists. All sentences and names are made up."""

from collections.abc import Callable

import pytest

BEHIND = [
    ("Công an tỉnh Gia Lai tặng Giấy khen cho 3 tập thể và 5 cá nhân.", ["collective 3", "individual 5"]),
    ("Sở Y tế trao Bằng khen tới em học sinh khuyết tật vượt khó.", ["individual"]),
    ("Bộ Công an trao Bằng khen cho tập thể chỉ huy, thủy thủ tàu.", ["collective"]),
    ("Bộ Công an tặng Bằng khen và thưởng 50 triệu đồng cho Phòng Cảnh sát ma túy.", ["Phòng Cảnh sát ma túy"]),
    ("UBND tỉnh Kon Tum tặng Bằng khen đối với 4 hộ gia đình.", ["collective 4"]),
    ("UBND tỉnh Kon Tum tặng Bằng khen ông Lê Văn Bình.", ["Lê Văn Bình"]),
    ("UBND tỉnh Kon Tum tặng Bằng khen cho ông Lê Văn Bình;", ["Lê Văn Bình"]),
    # Who speaks next, what stands at the end of a glued caption.
    (
        "Trao Huân chương Độc lập cho tỉnh Kon Tum, Chủ tịch nước Lê Văn Hòa nhiệt liệt chúc mừng Đảng bộ tỉnh.",
        ["tỉnh Kon Tum"],
    ),
    # The object of another verb, a map, a lesson: no recipients.
    ("Giám đốc Công an tỉnh tặng Giấy khen cho nữ sinh cứu 3 người.", ["individual"]),
    ("UBND tỉnh tặng Bằng khen cho kiều bào sưu tầm nhiều bản đồ cổ.", ["individual"]),
]

LISTS = [
    (
        "UBND tỉnh tặng Bằng khen cho ông Lê Văn Bình, Trưởng ban Tổ chức; ông Trần Hữu Nam, Phó Chánh Văn phòng; "
        "bà Lý Thu Hà.",
        ["Lê Văn Bình", "Trần Hữu Nam", "Lý Thu Hà"],
    ),
    (
        "3 tập thể được UBND tỉnh tặng Bằng khen: 1. Sở Y tế; 2. Nhân dân và cán bộ huyện Sông Lũy; 3. Sở Nội vụ.",
        ["Sở Y tế", "Nhân dân và cán bộ huyện Sông Lũy", "Sở Nội vụ"],
    ),
    (
        "UBND huyện tặng Giấy khen cho hai lão nông Nguyễn Công Thái và Nguyễn Tiến Sơn.",
        ["Nguyễn Công Thái", "Nguyễn Tiến Sơn"],
    ),
    # all of a body, ships
    (
        "UBND huyện tặng Giấy khen cho tập thể cán bộ, chiến sĩ Công an xã Ia Mơ và tập thể lãnh đạo Phòng PC02.",
        ["Công an xã Ia Mơ", "Phòng PC02"],
    ),
    ("UBND tỉnh tặng Bằng khen cho tập thể chỉ huy, thủy thủ và nhân viên tàu HQ 711.", ["tàu HQ 711"]),
    # bodies in the plural point back to none
    ("Trường Sao Mai họp. Lễ trao quà cho các trường, lễ trao Bằng khen cho các doanh nghiệp mở ra.", ["collective"]),
    # of two behind a comma the second is over the first; behind `và`, and where each gets something, it is another
    ("UBND tỉnh tặng Bằng khen cho Phòng Tham mưu, Công an tỉnh Gia Lai vì đã có thành tích.", ["Phòng Tham mưu"]),
    ("UBND tỉnh tặng Bằng khen cho Đội Hình sự, Công an quận Ia Pa.", ["Đội Hình sự"]),
    ("UBND tỉnh tặng Bằng khen cho Phòng Tham mưu, Công an huyện Ia Pa.", ["Phòng Tham mưu", "Công an huyện Ia Pa"]),
    (
        "UBND tỉnh thưởng nóng cho Đội Hình sự, Công an quận Ia Pa mỗi đơn vị 10 triệu đồng.",
        ["Đội Hình sự", "Công an quận Ia Pa"],
    ),
    # what a body was or is called
    (
        "Trung đoàn 21, Sư đoàn 3, Quân khu 1 (trước đây là Trung đoàn 21, Sư đoàn 2), đón nhận Cờ thi đua.",
        ["Trung đoàn 21"],
    ),
    (
        "Nhà nước tặng Cờ thi đua cho Ban An ninh tỉnh Kon Tum thời chống Mỹ (nay là Công an tỉnh Kon Tum).",
        ["Ban An ninh tỉnh Kon Tum"],
    ),
    # households, and the family that receives for the dead
    (
        "UBND xã tặng Giấy khen cho 3 hộ gia đình hiến đất, gồm hộ ông Lê Văn Bình, hộ anh Trần Hữu Nam và hộ bà Lý "
        "Thu Hà.",
        ["hộ ông Lê Văn Bình", "hộ anh Trần Hữu Nam", "hộ bà Lý Thu Hà"],
    ),
    ("UBND xã trao danh hiệu Gia đình văn hóa cho gia đình bà Lý Thu Hà.", ["gia đình bà Lý Thu Hà"]),
    ("Gia đình cô Lý Thu Hà được UBND tỉnh tặng Bằng khen.", ["Gia đình cô Lý Thu Hà"]),
    ("Anh Nam hy sinh. UBND tỉnh trao Bằng khen cho gia đình anh Trần Hữu Nam.", ["Trần Hữu Nam"]),
    # where a body or a place is
    (
        "UBND tỉnh tặng Bằng khen cho Công an xã Ia Mơ, huyện Ia Pa và xã Ia Kênh, thành phố Pleiku.",
        ["Công an xã Ia Mơ", "xã Ia Kênh"],
    ),
    (
        "UBND tỉnh tặng Bằng khen cho huyện Ia Pa, huyện Phú Thiện, xã Ia Kênh.",
        ["huyện Ia Pa", "huyện Phú Thiện", "xã Ia Kênh"],
    ),
    # a noun without number in front of the names
    ("UBND huyện tặng Giấy khen cho các đồng chí Lê Văn Bình và Lý Thu Hà.", ["Lê Văn Bình", "Lý Thu Hà"]),
    ("UBND huyện tặng các đồng chí Lê Văn Bình và Lý Thu Hà Giấy khen.", ["Lê Văn Bình", "Lý Thu Hà"]),
    (
        "UBND huyện tặng Giấy khen cho các tập thể gồm: Đội Chữa cháy số 2, Công an phường Long Thạnh.",
        ["Đội Chữa cháy số 2", "Công an phường Long Thạnh"],
    ),
    ("UBND huyện tặng Giấy khen cho 5 cá nhân, trong đó có ông Lê Văn Bình.", ["individual 5", "Lê Văn Bình"]),
    # Bodies over a member, short forms in brackets, bodies to which a group belongs.
    ("Bộ Công an tặng Cờ thi đua cho Vụ 3, Viện kiểm sát nhân dân tối cao.", ["Vụ 3"]),
    (
        "Sở Y tế khen thưởng ba đơn vị gồm Phòng 6, Cục Cảnh sát hình sự (C02) - Bộ Công an, Phòng Cảnh sát giao thông "
        "(PC08) và Công an xã Ia Pa.",
        ["Phòng 6", "Phòng Cảnh sát giao thông", "Công an xã Ia Pa"],
    ),
    (
        "Sở Y tế tặng Bằng khen cho Ban An ninh khu 2 (tiền thân của Công an quận Sao Mai, TP Huế) và ông Lê Văn Bình.",
        ["Ban An ninh khu 2", "Lê Văn Bình"],
    ),
    (
        "Sở Y tế tặng Bằng khen cho 4 tập thể và 7 cá nhân thuộc Công an tỉnh, Viện kiểm sát nhân dân tỉnh Kon Tum và "
        "Công an thành phố Huế.",
        ["collective 4", "individual 7"],
    ),
    (
        "Sở Y tế tặng Giấy khen cho 12 cán bộ Phòng 5, Cục An ninh nội địa, Bộ Công an.",
        ["individual 12"],
    ),
    (
        "Sở Y tế tặng Giấy khen cho anh Lê Văn Bình (SN 1990) và anh Trần Văn Nam, trú tổ 5, là những người đã cứu "
        "em nhỏ.",
        ["Lê Văn Bình", "Trần Văn Nam"],
    ),
    (
        "Cảnh sát PCCC được tặng Giấy khen gồm: Trung úy Lê Văn Bình, Thượng sĩ Trần Văn Nam (Đội Chữa cháy 2).",
        ["Lê Văn Bình", "Trần Văn Nam"],
    ),
    # Persons told behind their body, and what they are.
    (
        "Bộ Công an tặng Bằng khen cho Đội Cảnh sát hình sự, Công an quận Sao Mai, gồm: Thượng tá Lê Văn Bình (Đội "
        "trưởng); Hạ sĩ Trần Văn Nam.",
        ["Lê Văn Bình", "Trần Văn Nam"],
    ),
    (
        "Hai cán bộ được tặng Bằng khen là: Lê Văn Bình, nguyên kiểm lâm viên, Hạt Kiểm lâm Ia Pa và Lý Thu Hà, kiểm "
        "lâm viên.",
        ["Lê Văn Bình", "Lý Thu Hà"],
    ),
]

SUBJECTS = [
    (
        "Đồng chí Lê Văn Bình, Bí thư Huyện ủy Chư Sê, nguyên Phó Chủ tịch UBND huyện Chư Sê, nhận Huy hiệu 40 năm "
        "tuổi Đảng.",
        ["Lê Văn Bình"],
    ),
    ("Huyện ủy, HĐND, UBND huyện Chư Sê đón nhận Huân chương Lao động hạng Ba.", ["huyện Chư Sê"]),
    ("Thủ tướng biểu dương thành tích của 60 nông dân được tặng Bằng khen.", ["individual 60"]),
    ("Trong số 18 cá nhân được UBND tỉnh tặng Bằng khen có nhiều nông dân.", ["individual 18"]),
    ("Ba tập thể và mười một cá nhân nhận Giấy khen của UBND huyện.", ["collective 3", "individual 11"]),
    ("Bà Lê Thị Mơ, 1 trong 7 tác giả nhận Giải thưởng Hồ Chí Minh.", ["Lê Thị Mơ"]),
    ("Nông dân Trần Hữu Nam ở ấp Tân Lộc, xã Xuân Hòa, huyện Sao Mai được tặng Bằng khen.", ["Trần Hữu Nam"]),
    ("Các đồng chí Lê Văn Bình và Lý Thu Hà được tặng Bằng khen.", ["Lê Văn Bình", "Lý Thu Hà"]),
    ("28 cán bộ, nhân viên bệnh viện được tặng Bằng khen.", ["individual 28"]),
    ("12 cán bộ Phòng 5, Cục An ninh nội địa được tặng Giấy khen.", ["individual 12"]),
    # Guests of a ceremony get nothing; whom the title went to.
    ("Phó Thủ tướng Lê Văn Nam dự lễ kỷ niệm và đón nhận Huân chương Lao động của Trường Sao Mai.", ["Trường Sao Mai"]),
    ("Phó Thủ tướng Lê Văn Nam dự lễ kỷ niệm và đón nhận Huân chương Lao động.", []),
    ("Bộ trưởng Lê Văn Nam dự lễ kỷ niệm và đón nhận Huân chương Lao động do Sở Y tế tổ chức.", ["Sở Y tế"]),
    ("Em Lê Thị Mơ dự hội nghị tuyên dương và nhận Giấy khen của Sở Y tế.", ["Lê Thị Mơ"]),
    ("Ông Lê Văn Bình tham dự Đại hội thi đua và được nhận Bằng khen của Sở Y tế.", ["Lê Văn Bình"]),
    (
        "Chủ tịch Quốc hội Lê Văn Nam phát biểu tại lễ kỷ niệm và đón nhận Huân chương Lao động cho Tòa án quân sự "
        "Trung ương.",
        ["Tòa án quân sự Trung ương"],
    ),
    (
        "Công an tỉnh tổ chức lễ đón nhận danh hiệu Anh hùng Lao động do Chủ tịch nước phong tặng cho Ban An ninh Khu "
        "5.",
        ["Ban An ninh Khu 5"],
    ),
    # What else is done to the subject.
    (
        "Trung tá Lê Văn Bình và Thiếu tá Trần Văn Nam được Bộ Công an thăng cấp bậc hàm trước niên hạn và tặng Bằng "
        "khen.",
        ["Lê Văn Bình", "Trần Văn Nam"],
    ),
    ("Có 5 đơn vị cấp phòng, 11 đơn vị cấp đội đạt danh hiệu Đơn vị quyết thắng.", ["collective 5", "collective 11"]),
]


@pytest.mark.parametrize(("text", "recipients"), [*BEHIND, *LISTS, *SUBJECTS])
def test_recipients(text: str, recipients: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert [line.split(" > ")[1].split(" < ")[0] for line in lines_of(text)] == recipients
