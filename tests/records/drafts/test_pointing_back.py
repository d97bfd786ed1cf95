"""Awards and persons that a sentence points back to, verbs without an award of their own, those who stand for others.

All sentences and names are made up.
"""

from collections.abc import Callable

import pytest

HERO = "Anh hùng Lực lượng vũ trang nhân dân"
MOTHERS = "Bà mẹ Việt Nam Anh hùng"
STATE = "Chủ tịch nước"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # the title that was told before
        (
            f"Công an tỉnh Kon Tum được tặng danh hiệu {HERO}. Đến nay, Kon Tum có 13 tập thể và 9 cá nhân được phong "
            "tặng danh hiệu cao quý này.",
            [f"{HERO} > Công an tỉnh Kon Tum", f"{HERO} > collective 13", f"{HERO} > individual 9"],
        ),
        (
            "Nhạc sĩ Lê Văn Bình được trao Giải thưởng Hồ Chí Minh. Nhà thơ Lý Thu Hà cũng nhận giải thưởng này.",
            ["Giải thưởng Hồ Chí Minh > Lê Văn Bình", "Giải thưởng Hồ Chí Minh > Lý Thu Hà"],
        ),
        ("Đến nay, Kon Tum có 13 tập thể được phong tặng danh hiệu cao quý này.", []),
        (
            "Trung đoàn 88 được tặng Huân chương Quân công. Năm 2010, Sư đoàn 9 cũng được nhận phần thưởng cao quý ấy.",
            ["Huân chương Quân công > Trung đoàn 88", "Huân chương Quân công > Sư đoàn 9"],
        ),
        # a noun that means one told before, at the beginning of a sentence, with a pointer, of the same kind
        (
            "Tỉnh đoàn trao Giải thưởng “Hoa Pơ Lang” cho 9 thanh niên. Giải thưởng được truy tặng cho anh Lê Tú.",
            [
                "Giải thưởng Hoa Pơ Lang > individual 9 < Tỉnh đoàn",
                "posthumous Giải thưởng Hoa Pơ Lang > Lê Tú < Tỉnh đoàn",
            ],
        ),
        (
            "Huyện đoàn trao Kỷ niệm chương “Vì thế hệ trẻ” cho bà Vũ Lan. Xã đoàn trao kỷ niệm chương nói trên cho "
            "ông Hồ Hải.",
            [
                "Kỷ niệm chương Vì thế hệ trẻ > Vũ Lan < Huyện đoàn",
                "Kỷ niệm chương Vì thế hệ trẻ > Hồ Hải < Xã đoàn",
            ],
        ),
        (
            f"Sư đoàn 9 nhận Huân chương Quân công hạng Nhì. Huân chương cùng loại hạng Ba được {STATE} tặng Đội 8.",
            ["Huân chương Quân công nhì > Sư đoàn 9", f"Huân chương Quân công ba > Đội 8 < {STATE}"],
        ),
        # all by their number alone, by a pronoun
        (
            "Anh Lê Văn Bình và chị Vũ Lan bắt được tên cướp. Cả hai được Công an xã Ia Mơ tặng Giấy khen.",
            ["Giấy khen > Lê Văn Bình < Công an xã Ia Mơ", "Giấy khen > Vũ Lan < Công an xã Ia Mơ"],
        ),
        ("Công ty tổ chức họp. Công an xã Ia Mơ tặng Giấy khen cho cả hai.", []),
        (
            "Các anh Lê Văn Bình, Trần Hữu Nam bắt được tên cướp. Công an xã Ia Mơ tặng Giấy khen cho các anh.",
            ["Giấy khen > Lê Văn Bình < Công an xã Ia Mơ", "Giấy khen > Trần Hữu Nam < Công an xã Ia Mơ"],
        ),
        # who holds an office is no `em`
        (
            "Em Lê Tú trả lại ví. Hiệu trưởng Hồ Hải cho biết em học giỏi. Trường THCS Ia Mơ tặng em Giấy khen.",
            ["Giấy khen > Lê Tú < Trường THCS Ia Mơ"],
        ),
        # an era, a year instead of the title
        (
            f"{STATE} phong tặng danh hiệu {HERO} cho 5 tập thể. Trong đó, 4 tập thể được phong tặng danh hiệu thời kỳ "
            "đổi mới. Đơn vị còn lại là Trung đoàn 88 được phong tặng danh hiệu thời kỳ kháng chiến chống Mỹ.",
            [f"{HERO} > collective 4 < {STATE}", f"{HERO} > Trung đoàn 88 < {STATE}"],
        ),
        (
            f"Năm 1995, bà Lê Thị Hoa được truy tặng danh hiệu {HERO}. Bà Vũ Lan hy sinh năm 1951; bà được truy tặng "
            "danh hiệu cùng năm với bà Hoa. Bà Hồ Mai được truy tặng năm 1993.",
            [f"posthumous {HERO} > {name}" for name in ("Lê Thị Hoa", "Vũ Lan", "Hồ Mai")],
        ),
        # the title in full elsewhere
        (
            f"Chị Lê Thị Hoa được truy tặng danh hiệu {HERO}.\nTrước đó, bà Vũ Lan được phong tặng danh hiệu Anh hùng.",
            [f"posthumous {HERO} > Lê Thị Hoa", f"{HERO} > Vũ Lan"],
        ),
        # persons by their number
        (
            "Hai anh Lê Văn Bình và Trần Hữu Nam bắt được tên cướp. UBND xã Ia Mơ tặng Giấy khen cho hai anh.",
            ["Giấy khen > Lê Văn Bình < UBND xã Ia Mơ", "Giấy khen > Trần Hữu Nam < UBND xã Ia Mơ"],
        ),
        (
            "Anh Lê Văn Bình bắt được tên cướp. UBND xã Ia Mơ tặng Giấy khen cho hai anh.",
            ["Giấy khen > individual 2 < UBND xã Ia Mơ"],
        ),
        # all of the lines before
        (
            "Bộ Công an báo tang ba chiến sĩ:\n- Đại tá Lê Văn Bình, Đội 3;\n- Thượng úy Vũ Nam, Đội 5;\n- Thượng úy "
            f"Hồ Hải, Đội 9.\nHôm qua, {STATE} đã truy tặng Huân chương Chiến công hạng Nhất cho cả ba người.",
            [
                f"posthumous Huân chương Chiến công nhất > Lê Văn Bình < {STATE}",
                f"posthumous Huân chương Chiến công nhất > Vũ Nam < {STATE}",
                f"posthumous Huân chương Chiến công nhất > Hồ Hải < {STATE}",
            ],
        ),
        # giver of the title that was told before
        (
            f"{STATE} hôm 6/7 tặng danh hiệu {HERO} cho 28 người. Danh sách có một Thiếu tướng được tặng danh hiệu "
            "trên:\n- Thiếu tướng Lê Văn Bình, nguyên Phó Tư lệnh Quân khu 9.",
            [f"{HERO} > individual 28 < {STATE}", f"{HERO} > Lê Văn Bình < {STATE}"],
        ),
        # a title without a name
        (
            "Giáo sư Lê Văn Bình có nhiều đóng góp. Huân chương Độc lập hạng Nhì đã được trao cho giáo sư.",
            ["Huân chương Độc lập nhì > Lê Văn Bình"],
        ),
        # a second verb shares the award
        (
            f"{STATE} phong tặng danh hiệu {MOTHERS} cho 37 mẹ, truy tặng 175 mẹ.",
            [f"{MOTHERS} > individual 37 < {STATE}", f"posthumous {MOTHERS} > individual 175 < {STATE}"],
        ),
        (
            f"{STATE} quyết định phong tặng 37 mẹ, truy tặng 175 mẹ danh hiệu {MOTHERS}.",
            [f"posthumous {MOTHERS} > individual 175 < {STATE}", f"{MOTHERS} > individual 37 < {STATE}"],
        ),
        # whose deed is praised gets the reward
        (
            "Chủ tịch UBND tỉnh biểu dương thành tích của Phòng Cảnh sát hình sự và quyết định thưởng nóng "
            "20 triệu đồng.",
            ["khen thưởng > Phòng Cảnh sát hình sự < Chủ tịch UBND tỉnh"],
        ),
        # who stands for a body, who is a guest
        (
            "Đại tá Lê Văn Bình thay mặt Sư đoàn 416 nhận Huân chương Chiến công hạng Nhất.",
            ["Huân chương Chiến công nhất > Sư đoàn 416"],
        ),
        (
            "Thay mặt đơn vị, Đại tá Lê Văn Bình, Giám đốc Công an tỉnh Kon Tum nhận Huân chương Chiến công hạng Nhất.",
            ["Huân chương Chiến công nhất > Công an tỉnh Kon Tum"],
        ),
        (
            "Thủ tướng Chính phủ Lê Văn Bình dự lễ kỷ niệm 20 năm thành lập ngành Lưu trữ và đón nhận Huân chương Lao "
            "động hạng Nhất do Cục Lưu trữ tổ chức.",
            ["Huân chương Lao động nhất > Cục Lưu trữ"],
        ),
        (
            "Ông Lê Văn Bình được mời dự lễ công bố và nhận Bằng khen của UBND tỉnh.",
            ["Bằng khen > Lê Văn Bình < UBND tỉnh"],
        ),
    ],
)
def test_what_is_pointed_back_to(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # titles tell who holds them
        (
            "Liên đoàn Lao động tỉnh công nhận 4 đơn vị dẫn đầu phong trào thi đua.",
            ["Đơn vị dẫn đầu phong trào thi đua > collective 4 < Liên đoàn Lao động tỉnh"],
        ),
        # praise that a paper covers, also where a title tells who is praised
        (
            "Huyện Ia Grai tuyên dương 90 gia đình văn hóa. UBND huyện tặng Giấy khen cho 90 gia đình.",
            ["Giấy khen > collective 90 < UBND huyện"],
        ),
        # praise by another than gave the papers is no number of theirs
        (
            "Phó Chủ tịch Liên đoàn Lao động tỉnh trao Giấy khen cho các công nhân. Đó là một việc đáng quý. "
            "Liên đoàn Lao động huyện Ia Grai đã tuyên dương 84 công nhân.",
            [
                "Giấy khen > individual < Phó Chủ tịch Liên đoàn Lao động tỉnh",
                "tuyên dương > individual 84 < Liên đoàn Lao động huyện Ia Grai",
            ],
        ),
        # the state gives all that it confers
        (
            "Các tập thể được nhận Huân chương Lao động, Bằng khen của Chủ tịch nước.",
            [f"Huân chương Lao động > collective < {STATE}", f"Bằng khen > collective < {STATE}"],
        ),
        # one award to one body
        (
            "Một Huân chương Chiến công hạng Nhất tặng Phòng Cảnh sát hình sự.",
            ["Huân chương Chiến công nhất > Phòng Cảnh sát hình sự"],
        ),
        # badges of the Party come from the Party
        (
            "Bộ Ngoại giao trao Huy hiệu 40 năm tuổi Đảng cho ông Lê Văn Bình.",
            ["Huy hiệu 40 năm tuổi Đảng > Lê Văn Bình"],
        ),
        (
            "Đảng ủy Quân khu 5 trao Huy hiệu 40 năm tuổi Đảng cho ông Lê Văn Bình.",
            ["Huy hiệu 40 năm tuổi Đảng > Lê Văn Bình < Đảng ủy Quân khu 5"],
        ),
        # soon after
        (
            "Không lâu sau, bà Lý Thu Hà được UBND tỉnh tặng Bằng khen.",
            ["Bằng khen > Lý Thu Hà < UBND tỉnh"],
        ),
    ],
)
def test_numbers_givers_and_denials(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
