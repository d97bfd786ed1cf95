"""Whose award it is not: neighbours of the award, whom the article is about, who speaks. All names are made up."""

from collections.abc import Callable

import pytest

CASES = [
    # The subject is a place, a work or a relative, not the person of the sentence before.
    ("Ông Lê Văn Nam kể chuyện. Năm ngoái, ngôi làng được UBND tỉnh công nhận là làng văn hóa.", []),
    ("Ông Lê Văn Nam nghiên cứu lúa. Nhóm nghiên cứu của ông được trao Giải thưởng Kovalevskaia.", []),
    ("Tại hội diễn, đội văn nghệ thôn Sao Mai được Bộ Văn hóa tặng thưởng Bằng khen.", []),
    ("Anh cùng nhóm bạn làm phim. Sau ba năm, nhóm đoạt Giải thưởng Nhân tài Đất Việt.", []),
    ("Ông Lê Văn Nam kể, bố ông được tặng Huân chương Kháng chiến hạng Nhì.", []),
    ("Bà Lê Thị Mơ được giảm án vì có chồng được tặng Huân chương Kháng chiến hạng Nhì.", []),
    # A name that no table knows, with an abbreviation, is the subject.
    ("Năm 2007, BXTC đã đón nhận Bằng khen của Thủ tướng.", ["Bằng khen > BXTC < Thủ tướng"]),
    # Who speaks or gives orders behind a comma got nothing.
    ("Khi Nestlé Việt Nam nhận Giải thưởng Chất lượng Quốc gia, ông Lê Văn Nam - Giám đốc nhà máy - rất vui.", []),
    (
        "Dự lễ Sư đoàn 416 đón nhận Huân chương Lao động hạng Ba, ông Lê Văn Nam giao nhiệm vụ cho Sở Y tế.",
        ["Huân chương Lao động ba > Sư đoàn 416"],
    ),
    # `bà` is whom the sentence before begins with.
    (
        "GS Lê Thị Mơ chọn giống lúa. Năm 2019, bà được trao Giải thưởng Kovalevskaia. GS Trần Thị Hoài nuôi cá. "
        "Năm 2020, bà được trao Giải thưởng Tạ Quang Bửu.",
        ["Giải thưởng Kovalevskaia > Lê Thị Mơ", "Giải thưởng Tạ Quang Bửu > Trần Thị Hoài"],
    ),
    # The government's flag is not given to the government.
    (
        "Xí nghiệp May 5 nhận Huân chương Lao động hạng Ba; Cờ thi đua Chính phủ (năm 2017); Bằng khen của Bộ Y tế.",
        [
            "Huân chương Lao động ba > Xí nghiệp May 5",
            "Cờ thi đua > Xí nghiệp May 5 < Chính phủ",
            "Bằng khen > Xí nghiệp May 5 < Bộ Y tế",
        ],
    ),
    # Subjects with a description; what they did so many times.
    (
        "12 người hiến máu tại chỗ 40 lần được trao Giấy khen, 18 người hiến máu tại chỗ 30 lần được tặng Bằng khen.",
        ["Giấy khen > individual 12", "Bằng khen > individual 18"],
    ),
    ("Nhà nước tặng Huy chương Hữu nghị cho Ông Kim Young Ho.", ["Huy chương Hữu nghị > Kim Young Ho < Nhà nước"]),
    ("Tuyên dương nữ CNVC giỏi việc nước.", []),
    ("UBND tỉnh trao tặng cho 5 Bà mẹ Việt Nam Anh hùng.", ["Bà mẹ Việt Nam Anh hùng > individual 5 < UBND tỉnh"]),
    (
        "Truy tặng Huân chương Hồ Chí Minh cho cố nhạc sĩ Lê Văn Nam, Bằng khen cho bà Lê Thị Mơ.",
        ["posthumous Huân chương Hồ Chí Minh > Lê Văn Nam", "Bằng khen > Lê Thị Mơ"],
    ),
    ("Ông Lê Văn Nam kể. Người dân nhận Bằng khen vì cứu người.", []),
    ("Ông Lê Văn Nam kể. Đối với 2 học sinh đứng xem, cả năm đạt danh hiệu học sinh tiên tiến.", []),
    (
        "Nhìn vào 5 tác phẩm đoạt Giải Báo chí Quốc gia năm 2016, bên cạnh những nhà báo trẻ còn có người già.",
        ["Giải Báo chí Quốc gia > unspecified 5"],
    ),
    ("Ông Lê Văn Nam kể. Mẫu xe này đã đạt giải thưởng “SmartChoice”.", []),
    ("Bà Lê Thị Mơ, có con trai từng được thưởng Huân chương Dũng cảm, không nói gì.", []),
    ("Cô gái Việt vinh dự đón nhận danh hiệu “Công dân danh dự Seoul”.", []),
    # What the subject is, whom something is done for, where a sentence begins.
    (
        "Bà Lê Thị Mơ làm Giám đốc Sở Y tế năm 1990, được phong danh hiệu Anh hùng Lao động.",
        ["Anh hùng Lao động > Lê Thị Mơ"],
    ),
    (
        "Thành tích đó tạo điều kiện cho Sở Y tế được tặng Huân chương Lao động hạng Ba.",
        ["Huân chương Lao động ba > Sở Y tế"],
    ),
    (
        "Bà Lê Thị Mơ là Bí thư Thành ủy TP.HCM. Bà được Nhà nước tặng Huân chương HCM.",
        ["Huân chương Hồ Chí Minh > Lê Thị Mơ < Nhà nước"],
    ),
    # The number before the next title counts those who hold that one.
    (
        "Có 4.000 người đạt danh hiệu Lao động tiên tiến, 500 Chiến sĩ thi đua cơ sở.",
        ["Lao động tiên tiến > individual 4000", "Chiến sĩ thi đua cấp cơ sở > individual 500"],
    ),
    # Headlines: a total of both kinds, a giver told in short.
    (
        "Tuyên dương 30 điển hình\nSáng 2-5, Sở Y tế tuyên dương 10 tập thể và 20 cá nhân.",
        ["tuyên dương > collective 10 < Sở Y tế", "tuyên dương > individual 20 < Sở Y tế"],
    ),
    (
        "Bộ LĐ khen thưởng hai ông lão\nBộ trưởng Bộ Lao động vừa khen thưởng hai ông lão tố cáo sai phạm.",
        ["khen thưởng > individual 2 < Bộ Lao động"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_whose_award(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
