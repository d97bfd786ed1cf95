"""Lists whose members name who gets the award right before it, badges told by their years, numbers in brackets or right
before a title. Names are made up.
"""

from collections.abc import Callable

import pytest

CASES = [
    (
        "Đảng ủy xã Phú Lâm trao Huy hiệu 30 năm: 5 đồng chí; 40 năm: 12 đồng chí; 50 năm: 3 đồng chí.",
        [
            "Huy hiệu 30 năm tuổi Đảng > individual 5 < Đảng ủy xã Phú Lâm",
            "Huy hiệu 40 năm tuổi Đảng > individual 12 < Đảng ủy xã Phú Lâm",
            "Huy hiệu 50 năm tuổi Đảng > individual 3 < Đảng ủy xã Phú Lâm",
        ],
    ),
    (
        "Nhiều nhất là Huy hiệu 30 năm tuổi Đảng với 52 người, còn 40 năm: 14 người.",
        ["Huy hiệu 30 năm tuổi Đảng > individual 52", "Huy hiệu 40 năm tuổi Đảng > individual 14"],
    ),
    # the number behind `có`
    (
        "Đợt này, Huy hiệu 70 năm tuổi Đảng có 2 đồng chí, 65 năm có 4 đồng chí; 40 năm có 9 đồng chí.",
        [
            "Huy hiệu 70 năm tuổi Đảng > individual 2",
            "Huy hiệu 65 năm tuổi Đảng > individual 4",
            "Huy hiệu 40 năm tuổi Đảng > individual 9",
        ],
    ),
    (
        "Đảng ủy phường trao Huy hiệu Đảng cho 5 đảng viên, trong đó 60 năm có 1 đồng chí, 50 năm có 4 đồng chí.",
        [
            "Huy hiệu 60 năm tuổi Đảng > individual 1 < Đảng ủy phường",
            "Huy hiệu 50 năm tuổi Đảng > individual 4 < Đảng ủy phường",
        ],
    ),
    (
        "3 tập thể và 4 cá nhân được đề nghị tặng Huân chương Lao động hạng Nhì; hạng Ba có 5 tập thể, 6 cá nhân; 2 "
        "tập thể được đề nghị tặng Bằng khen của Bộ Y tế.",
        [
            "proposed Huân chương Lao động nhì > collective 3",
            "proposed Huân chương Lao động nhì > individual 4",
            "proposed Huân chương Lao động ba > collective 5",
            "proposed Huân chương Lao động ba > individual 6",
            "proposed Bằng khen > collective 2 < Bộ Y tế",
        ],
    ),
    # Years of something else.
    (
        "Huyện ủy tặng Huy hiệu 40 năm tuổi Đảng cho 3 đảng viên. Thâm niên nghề trên 32 năm: 8 người.",
        ["Huy hiệu 40 năm tuổi Đảng > individual 3 < Huyện ủy"],
    ),
    (
        "Thành ủy Cam Lâm trao Huy hiệu Đảng cho 30 đảng viên: 25 người đủ 30 năm tuổi Đảng, 5 người tròn 40 năm tuổi "
        "Đảng.",
        [
            "Huy hiệu 30 năm tuổi Đảng > individual 25 < Thành ủy Cam Lâm",
            "Huy hiệu 40 năm tuổi Đảng > individual 5 < Thành ủy Cam Lâm",
        ],
    ),
    (
        "Đợt này, 62 đảng viên được nhận phần thưởng, gồm: 40 đồng chí Huy hiệu 50 năm, 22 đồng chí Huy hiệu 55 năm "
        "tuổi Đảng.",
        ["Huy hiệu 50 năm tuổi Đảng > individual 40", "Huy hiệu 55 năm tuổi Đảng > individual 22"],
    ),
    (
        "Huyện ủy Krông Búk trao phần thưởng cho 62 đảng viên, trong đó có 40 đồng chí Huy hiệu 30 năm, 22 đồng chí "
        "Huy hiệu 40 năm tuổi Đảng.",
        [
            "Huy hiệu 30 năm tuổi Đảng > individual 40 < Huyện ủy Krông Búk",
            "Huy hiệu 40 năm tuổi Đảng > individual 22 < Huyện ủy Krông Búk",
        ],
    ),
    (
        "Có 6 cá nhân được đề nghị, gồm 2 người Huân chương Lao động hạng Ba, 4 người Bằng khen của Bộ Y tế.",
        ["proposed Huân chương Lao động ba > individual 2", "proposed Bằng khen > individual 4 < Bộ Y tế"],
    ),
    # numbers in brackets
    (
        "Danh sách đề nghị gồm Cờ thi đua của UBND tỉnh (24 tập thể), danh hiệu Tập thể lao động xuất sắc (120 tập "
        "thể), Bằng khen các loại (12 tập thể, 41 cá nhân).",
        [
            "proposed Cờ thi đua > collective 24 < UBND tỉnh",
            "proposed Tập thể lao động xuất sắc > collective 120",
            "proposed Bằng khen > collective 12",
            "proposed Bằng khen > individual 41",
        ],
    ),
    # titles with their number right before
    (
        "Hội đồng đề nghị công nhận 17 “Chiến sĩ thi đua cấp tỉnh” và 1 “Chiến sĩ thi đua toàn quốc”.",
        ["proposed Chiến sĩ thi đua cấp tỉnh > individual 17", "proposed Chiến sĩ thi đua toàn quốc > individual 1"],
    ),
    (
        "Chủ tịch nước phong tặng 40 Nhà giáo Nhân dân và 570 Nhà giáo Ưu tú.",
        [
            "Nhà giáo Nhân dân > individual 40 < Chủ tịch nước",
            "Nhà giáo Ưu tú > individual 570 < Chủ tịch nước",
        ],
    ),
    (
        "Tỉnh ủy tặng Huy hiệu Đảng, nhiều nhất là Huy hiệu 70 năm tuổi Đảng cho 2 người, 50 năm: 44 người; 311 người "
        "khác được thăm hỏi.",
        [
            "Huy hiệu 70 năm tuổi Đảng > individual 2 < Tỉnh ủy",
            "Huy hiệu 50 năm tuổi Đảng > individual 44 < Tỉnh ủy",
        ],
    ),
    # members told behind the sentence of the award
    (
        "UBND tỉnh tặng Cờ thi đua cho 2 tập thể dẫn đầu. Cụ thể:\n1. Khối 01: Văn phòng Huyện ủy Ea Kar.\n2. Khối 02: "
        "Hội Nông dân huyện Ea Kar.",
        ["Cờ thi đua > Văn phòng Huyện ủy Ea Kar < UBND tỉnh", "Cờ thi đua > Hội Nông dân huyện Ea Kar < UBND tỉnh"],
    ),
    # more are counted than the lines name
    (
        "UBND tỉnh tặng Cờ thi đua cho 5 tập thể dẫn đầu. Tiêu biểu:\n- Văn phòng Huyện ủy Ea Kar.\n- Hội Nông dân "
        "huyện Ea Kar.",
        ["Cờ thi đua > collective 5 < UBND tỉnh"],
    ),
    (
        "Xã có hai người trong danh sách Nhà giáo Ưu tú:\n- Lê Văn Bình, Phó Giám đốc Sở Y tế.\n- Trần Thị Na, Hiệu "
        "trưởng Trường THPT Ia Mơ.",
        ["Nhà giáo Ưu tú > Lê Văn Bình", "Nhà giáo Ưu tú > Trần Thị Na"],
    ),
    (
        "Bộ Y tế tặng Bằng khen cho 200 thầy thuốc. Gia Lai có hai đại diện được nhận là bác sĩ Lê Văn Bình (Bệnh viện "
        "Ia Mơ) và bác sĩ Trần Thị Na (Trung tâm Y tế Ea Kar).",
        ["Bằng khen > individual 200 < Bộ Y tế", "Bằng khen > Lê Văn Bình", "Bằng khen > Trần Thị Na"],
    ),
    (
        "Bộ Y tế tặng Bằng khen cho 2 tập thể. Khoản tiền đơn vị được nhận là quà của Công ty Sao Mai.",
        ["Bằng khen > collective 2 < Bộ Y tế"],
    ),
    # the subject of a clause of its own, with its post
    (
        "Lãnh đạo tỉnh trao Bằng khen cho Sở Y tế tỉnh Gia Lai; bà Lê Thị Na, Chánh Văn phòng Sở, được trao Giấy khen.",
        ["Bằng khen > Sở Y tế tỉnh Gia Lai < Lãnh đạo tỉnh", "Giấy khen > Lê Thị Na"],
    ),
    # the number that a headline tells of several awards at once
    (
        "Xét Cờ thi đua, Bằng khen cho 57 đơn vị\nHội đồng đề nghị tặng Cờ thi đua cho 18 đơn vị; đề nghị Chủ tịch "
        "UBND tỉnh tặng Bằng khen cho 44 đơn vị.",
        ["proposed Cờ thi đua > collective 18", "proposed Bằng khen > collective 44 < Chủ tịch UBND tỉnh"],
    ),
    (
        "Cờ thi đua, Bằng khen cho 57 đơn vị\nUBND tỉnh tặng Cờ thi đua cho 18 đơn vị.",
        ["Cờ thi đua > collective 57", "Bằng khen > collective 57", "Cờ thi đua > collective 18 < UBND tỉnh"],
    ),
    # the next who is asked
    (
        "Hội đồng đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 18 cá nhân; Bộ Y tế tặng Bằng khen cho 2 tập thể; "
        "trình Huân chương Lao động các hạng đối với 4 tập thể.",
        [
            "proposed Bằng khen > individual 18 < Chủ tịch UBND tỉnh",
            "proposed Bằng khen > collective 2 < Bộ Y tế",
            "proposed Huân chương Lao động > collective 4",
        ],
    ),
    (
        "Hội đồng đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 18 cá nhân; Bộ Y tế vừa tặng Bằng khen cho 2 tập thể.",
        ["proposed Bằng khen > individual 18 < Chủ tịch UBND tỉnh", "Bằng khen > collective 2 < Bộ Y tế"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_members(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
