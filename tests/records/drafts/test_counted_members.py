"""Members of counted groups told in a later sentence; bodies with those over them. All names are made up."""

from collections.abc import Callable

import pytest

LATER = [
    # one body and the body over it
    (
        "Một tập thể cũng được đề nghị phong tặng danh hiệu Anh hùng Lao động: Trường Cao đẳng Y tế, Bộ Y tế.",
        ["proposed Anh hùng Lao động > Trường Cao đẳng Y tế"],
    ),
    # a later total without the award
    (
        "Mới đây, Chủ tịch nước quyết định truy tặng danh hiệu Bà mẹ Việt Nam Anh hùng cho 4 mẹ. Nay huyện có 157 mẹ "
        "được Nhà nước phong, truy tặng.",
        [
            "posthumous Bà mẹ Việt Nam Anh hùng > individual 4 < Chủ tịch nước",
            "Bà mẹ Việt Nam Anh hùng > individual 157 < Nhà nước",
        ],
    ),
    # a body whose name ends like an office
    (
        "Ông Lê Nam, nguyên Phó Chủ tịch Hội đồng Bộ trưởng, được tặng Huân chương Độc lập.",
        ["Huân chương Độc lập > Lê Nam"],
    ),
    # two groups, each told behind `;`
    (
        "Dịp này, 2 tập thể và 2 cá nhân nhận Huân chương Lao động hạng Ba. Hai tập thể gồm Trường Mầm non Hoa Sen và "
        "Trạm Y tế xã Ia Ko; 2 cá nhân là ông Hồ Tấn Phát - Trưởng Trạm Y tế và bà Vũ Thị Hoa.",
        [
            "Huân chương Lao động ba > Trường Mầm non Hoa Sen",
            "Huân chương Lao động ba > Trạm Y tế xã Ia Ko",
            "Huân chương Lao động ba > Hồ Tấn Phát",
            "Huân chương Lao động ba > Vũ Thị Hoa",
        ],
    ),
    # a sentence for each; they are asked for behind a comma
    (
        "Tỉnh lấy ý kiến về hồ sơ của hai người thuộc Sở Y tế, được đề nghị tặng Huân chương Lao động hạng Ba. Người "
        "thứ nhất là bác sĩ Trần Văn Nam. Người thứ hai là bác sĩ Lê Thị Mơ.",
        ["proposed Huân chương Lao động ba > Trần Văn Nam", "proposed Huân chương Lao động ba > Lê Thị Mơ"],
    ),
    # the award is told in the sentence before
    (
        "Bộ Y tế nêu danh sách đề nghị xét phong tặng danh hiệu Thầy thuốc Nhân dân. Hai cá nhân được đề nghị phong "
        "tặng là: bác sĩ Trần Văn Nam; bác sĩ Lê Thị Mơ.",
        ["proposed Thầy thuốc Nhân dân > Trần Văn Nam", "proposed Thầy thuốc Nhân dân > Lê Thị Mơ"],
    ),
    (
        "Sở Y tế tặng Bằng khen cho 5 tập thể, 2 cá nhân. Hai cá nhân là ông Trần Văn Nam và bà Lê Thị Mơ.",
        ["Bằng khen > collective 5 < Sở Y tế", "Bằng khen > Trần Văn Nam < Sở Y tế", "Bằng khen > Lê Thị Mơ < Sở Y tế"],
    ),
    (
        "Sở Y tế tặng Bằng khen cho 2 tập thể. Buổi lễ rất vui. Trong đó, 2 tập thể gồm: Đội 3 và Đội 5.",
        ["Bằng khen > Đội 3 < Sở Y tế", "Bằng khen > Đội 5 < Sở Y tế"],
    ),
    (
        "Bộ Công an lấy ý kiến đối với 2 tập thể, 2 cá nhân được đề nghị tặng Huân chương Chiến công hạng Ba. Các "
        "tập thể gồm: Phòng Tham mưu, Công an huyện Ba Vì.",
        [
            "proposed Huân chương Chiến công ba > Phòng Tham mưu",
            "proposed Huân chương Chiến công ba > Công an huyện Ba Vì",
            "proposed Huân chương Chiến công ba > individual 2",
        ],
    ),
    # fewer names than the number, another noun
    (
        "Sở Y tế tặng Bằng khen cho 3 cá nhân. 3 cá nhân là ông Trần Văn Nam và bà Lê Thị Mơ.",
        ["Bằng khen > individual 3 < Sở Y tế"],
    ),
    (
        "Sở Y tế tặng Bằng khen cho 2 cá nhân. 2 bác sĩ là Trần Văn Nam và Lê Thị Mơ.",
        ["Bằng khen > individual 2 < Sở Y tế"],
    ),
    # a headline counts those of one sentence
    (
        "Khen thưởng 2 cán bộ cứu người\nSở Y tế khen thưởng bà Lê Thị Mơ. Ông Trần Văn Nam và ông Lê Văn Bình được "
        "Sở Y tế khen thưởng.",
        [
            "khen thưởng > Lê Thị Mơ < Sở Y tế",
            "khen thưởng > Trần Văn Nam < Sở Y tế",
            "khen thưởng > Lê Văn Bình < Sở Y tế",
        ],
    ),
    # bodies over bodies and places of bodies between `;`
    (
        "Sở Y tế tặng Bằng khen cho 3 tập thể. Các tập thể được khen thưởng gồm: Đội Trọng án, Phòng Cảnh sát hình sự, "
        "Công an thành phố; Công an phường Hạ, quận Tây Sơn; Công an huyện Ba Vì.",
        [
            "Bằng khen > Đội Trọng án < Sở Y tế",
            "Bằng khen > Công an phường Hạ < Sở Y tế",
            "Bằng khen > Công an huyện Ba Vì < Sở Y tế",
        ],
    ),
]

WHO = [
    # one of a group behind the award counts nobody
    (
        "Đồn Biên phòng Nậm Sàng hai lần được tặng Bằng khen, là một trong tám đơn vị đầu tiên của tỉnh.",
        ["Bằng khen x2 > Đồn Biên phòng Nậm Sàng"],
    ),
    # the decision between award and names
    (
        "2 cán bộ được tặng Huân chương Dũng cảm theo Quyết định 505/QĐ-CTN là: Trần Văn Nam và Lê Thị Mơ.",
        ["Huân chương Dũng cảm > Trần Văn Nam", "Huân chương Dũng cảm > Lê Thị Mơ"],
    ),
    # to have a paper for somebody
    ("Giám đốc Sở Y tế đã có giấy khen ông Trần Văn Nam.", ["Giấy khen > Trần Văn Nam < Giám đốc Sở Y tế"]),
    ("Sở Y tế có bằng khen 3 cá nhân.", ["Bằng khen > individual 3 < Sở Y tế"]),
    ("Sở Y tế có bằng khen đối với Đội 3.", ["Bằng khen > Đội 3 < Sở Y tế"]),
    ("Sở Y tế có bằng khen cho Đội 3.", ["Bằng khen > Đội 3 < Sở Y tế"]),
    ("Ông Trần Văn Nam có giấy khen Công an phường Hạ.", []),
]


@pytest.mark.parametrize(("text", "lines"), [*LATER, *WHO])
def test_counted_members(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
