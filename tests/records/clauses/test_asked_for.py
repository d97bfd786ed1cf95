"""Those for whom an award is asked, without a verb of giving; those who are commended somewhere. All made up."""

from collections.abc import Callable

import pytest

ASKED = "Danh sách đề nghị tặng Bằng khen vừa được Bộ Công an công bố. "
ROWS = [
    ("Ông Lê Văn Nam được đề nghị Huân chương Lao động hạng Ba.", ["proposed Huân chương Lao động ba > Lê Văn Nam"]),
    (
        "Có 2 người được đề nghị danh hiệu Anh hùng Lao động, là Đại úy Đỗ Văn Hoan; Trung tá Mai Văn Hồng.",
        ["proposed Anh hùng Lao động > Đỗ Văn Hoan", "proposed Anh hùng Lao động > Mai Văn Hồng"],
    ),
    # the award is that of the sentence before
    (
        f"{ASKED}Về cá nhân, có 2 người được đề nghị, là Đại úy Đỗ Văn Hoan; Trung tá Mai Văn Hồng.",
        ["proposed Bằng khen > Đỗ Văn Hoan", "proposed Bằng khen > Mai Văn Hồng"],
    ),
    (
        f"{ASKED}Về tập thể, được đề nghị có: Cục An ninh kinh tế; Phòng 6, Cục An ninh nội địa.",
        ["proposed Bằng khen > Cục An ninh kinh tế", "proposed Bằng khen > Phòng 6"],
    ),
    (f"{ASKED}Ông Lê Văn Nam được đề nghị là ứng viên.", []),
    # the award as topic
    (
        "Với Huân chương Lao động hạng Nhì, có 5 tập thể được đề nghị.",
        ["proposed Huân chương Lao động nhì > collective 5"],
    ),
    (
        "Với Bằng khen của Bộ Y tế, số được đề nghị là 7 tập thể và 9 cá nhân.",
        ["proposed Bằng khen > collective 7 < Bộ Y tế", "proposed Bằng khen > individual 9 < Bộ Y tế"],
    ),
    (
        "Về Cờ thi đua của Chính phủ, hội đồng đề nghị tặng cho 4 tập thể.",
        ["proposed Cờ thi đua > collective 4 < Chính phủ"],
    ),
    ("Đối với danh hiệu Nghệ nhân Ưu tú, có 6 người được phong tặng.", ["Nghệ nhân Ưu tú > individual 6"]),
    ("Với Huân chương Lao động hạng Nhì, Sở Y tế đã có 5 cá nhân đến dự.", []),
    ("Về Bằng khen, tỉnh phấn đấu có 8 tập thể được tặng.", []),
    # a list that goes on in the same sentence
    (
        "Danh sách đề nghị tặng Nhà giáo Ưu tú gồm: Trần Văn Hòa, Hiệu trưởng Trường THPT Lê Lợi; Phan Thị Lài, giáo "
        "viên Trường THCS Kim Đồng.",
        ["proposed Nhà giáo Ưu tú > Trần Văn Hòa", "proposed Nhà giáo Ưu tú > Phan Thị Lài"],
    ),
    (
        "Danh sách được tặng Bằng khen của UBND tỉnh gồm: Trần Văn Hòa, Hiệu trưởng Trường THPT Lê Lợi; Phan Thị Lài, "
        "giáo viên Trường THCS Kim Đồng.",
        ["Bằng khen > Trần Văn Hòa < UBND tỉnh", "Bằng khen > Phan Thị Lài < UBND tỉnh"],
    ),
    # a whole without a number, told by its parts; who asks behind `được`
    (
        "Số cá nhân được đề nghị tặng Bằng khen gồm 5 thầy giáo và 2 công nhân.",
        ["proposed Bằng khen > individual 5", "proposed Bằng khen > individual 2"],
    ),
    (
        "Số cá nhân được các sở đề nghị tặng danh hiệu Anh hùng Lao động gồm 4 công nhân và 3 nông dân.",
        ["proposed Anh hùng Lao động > individual 4", "proposed Anh hùng Lao động > individual 3"],
    ),
    # where it is done
    (
        "Giám đốc Sở Y tế khen thưởng tại hội nghị 18 tập thể, 52 cá nhân.",
        ["khen thưởng > collective 18 < Giám đốc Sở Y tế", "khen thưởng > individual 52 < Giám đốc Sở Y tế"],
    ),
    # names behind `là`, or what somebody is called
    (
        "Hai người được Bộ Y tế tuyên dương là anh Lê Văn Hòa và Trung tá Hà Văn Thành.",
        ["tuyên dương > Lê Văn Hòa < Bộ Y tế", "tuyên dương > Hà Văn Thành < Bộ Y tế"],
    ),
    ("Anh Lê Văn Hòa được vinh danh là cầu thủ hay nhất.", []),
    # an award from each
    (
        "UBND tỉnh và Hội Nông dân tỉnh mỗi bên tặng Bằng khen cho 60 cá nhân.",
        ["Bằng khen > individual 60 < UBND tỉnh", "Bằng khen > individual 60 < Hội Nông dân tỉnh"],
    ),
    # a motto with an abbreviation in it
    (
        "5 người nhận Kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức CĐ”.",
        ["Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn > individual 5"],
    ),
    ("Bộ Y tế biểu dương tại buổi lễ 18 tập thể.", ["tuyên dương > collective 18 < Bộ Y tế"]),
]


@pytest.mark.parametrize(("text", "lines"), ROWS)
def test_asked_for_and_commended_somewhere(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines
