"""The body that a recipient belongs to, where it is told by a bare noun, elsewhere, or once for a whole list.

All sentences and names are made up.
"""

import pytest

from vinhdanh.api import Extractor

EXTRACTOR = Extractor()
AWARD = "được UBND tỉnh tặng Bằng khen."

BARE_NOUNS = [
    # `của` and a bare noun behind a list of groups, behind a post, behind a profession
    (f"Nhà máy Đường Sông Lũy tròn 30 tuổi. Dịp này, 2 tập thể và 9 cá nhân của nhà máy {AWARD}", 2),
    (f"Bệnh viện Mắt Hoa Lư tròn 30 tuổi. Ông Lê Văn Bình, Phó Giám đốc bệnh viện, {AWARD}", 1),
    (f"Trường THPT Hoa Lư tròn 30 tuổi. Cô Lý Thu Hà, Hiệu trưởng nhà trường, {AWARD}", 1),
    (f"Trường THPT Hoa Lư tròn 30 tuổi. Cô Lý Thu Hà, giáo viên Hóa của trường, {AWARD}", 1),
    (f"Đội Chữa cháy số 9 ra đời năm 2001. Anh Lê Văn Bình, cán bộ của đội, {AWARD}", 1),
    (f"Công ty May Hoa Lư tròn 30 tuổi. Bà Lý Thu Hà, Tổng Giám đốc Công ty, {AWARD}", 1),
]
BODIES = [
    "Nhà máy Đường Sông Lũy",
    "Bệnh viện Mắt Hoa Lư",
    "Trường THPT Hoa Lư",
    "Trường THPT Hoa Lư",
    "Đội Chữa cháy số 9",
    "Công ty May Hoa Lư",
]


@pytest.mark.parametrize(
    ("text", "records", "unit"), [(text, n, unit) for (text, n), unit in zip(BARE_NOUNS, BODIES, strict=True)]
)
def test_a_bare_noun_points_to_the_body_named_before(text: str, records: int, unit: str) -> None:
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records] == [unit] * records


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # the body of the same kind, rather than the nearest one
        (
            "Cty May Hoa Lư tròn 30 tuổi. Cty từng thi công cho TCty Điện Sông Lũy. Năm 2019, Cty được UBND tỉnh tặng "
            "Bằng khen.",
            "Cty May Hoa Lư",
        ),
        # the body that the text tells of most, rather than the nearest one
        (
            "Trường THPT Hoa Lư tròn 30 tuổi. Trường THPT Hoa Lư có 40 lớp. Đoàn Trường THPT Sông Lũy đến dự. "
            "Nhà trường được UBND tỉnh tặng Bằng khen.",
            "Trường THPT Hoa Lư",
        ),
        # a list behind a sentence whose subject is a bare noun
        (
            "Cty May Hoa Lư tròn 30 tuổi.\nCty cũng nhờ TCty Dệt Ia Grai giúp đỡ.\nĐược UBND tỉnh tặng Bằng khen.",
            "Cty May Hoa Lư",
        ),
    ],
)
def test_which_body_a_bare_noun_points_to(text: str, name: str) -> None:
    assert [r.recipient.name for r in EXTRACTOR.extract(text).records] == [name]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        # a post tells the body, membership of a committee does not
        (f"Anh Lê Văn Bình - Chuyên viên Ban Tổ chức Tỉnh ủy Kon Tum {AWARD}", "Ban Tổ chức Tỉnh ủy Kon Tum"),
        (f"Anh Lê Văn Bình - Chính trị viên Đồn Biên phòng Ia Mơ {AWARD}", "Đồn Biên phòng Ia Mơ"),
        (f"Ông Lê Văn Bình, Ủy viên Ban Thường vụ Tỉnh ủy, {AWARD}", None),
        (f"Ông Lê Văn Bình, hội viên Hội Nông dân xã Ia Mơ {AWARD}", "Hội Nông dân xã Ia Mơ"),
    ],
)
def test_body_of_a_post(text: str, unit: str | None) -> None:
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records] == [unit]


HONOUR = "UBND tỉnh tặng Bằng khen cho"
POSTS = "Đại tá Lê Văn Bình, Chính ủy; Trung tá Lý Thu Hà, Phó Chỉ huy trưởng; Thiếu tá Trần Hữu Nam, Chủ nhiệm Hậu cần"


@pytest.mark.parametrize(
    ("text", "units"),
    [
        # the body of a counted group is that of its members
        (f"{HONOUR} 2 tập thể của Sở Y tế: Phòng Nghiệp vụ Y, Phòng Kế hoạch.", ["Sở Y tế", "Sở Y tế"]),
        (f"{HONOUR} 2 bác sĩ của Bệnh viện Hoa Lư gồm: Lê Văn Bình, Lý Thu Hà.", ["Bệnh viện Hoa Lư"] * 2),
        (f"{HONOUR} 2 tập thể: Phòng Nghiệp vụ Y, Phòng Kế hoạch.", [None, None]),
        # the body that has a counted group is that of those named out of it
        ("Sở Y tế có 2 bác sĩ được tặng Bằng khen là: Lê Văn Bình, Lý Thu Hà.", ["Sở Y tế"] * 2),
        # the body behind the last post of a list is that of all
        (f"{HONOUR} ba đồng chí: {POSTS} Sư đoàn 958.", ["Sư đoàn 958"] * 3),
        # behind a long post, and in a list parted by `;`
        (
            f"{HONOUR} ông Lê Văn Bình, Trưởng nhóm phụ trách các hoạt động hợp tác quốc tế với các nước Đông Nam Á, "
            "Viện Sông Lũy; bà Lý Thu Hà, Giám đốc Công ty May Hoa Lư.",
            ["Viện Sông Lũy", "Công ty May Hoa Lư"],
        ),
    ],
)
def test_bodies_of_lists(text: str, units: list[str | None]) -> None:
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records] == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        # what a person is or does, told in a sentence of its own
        (
            "Em Lê Văn Bình là học sinh lớp 6A3 Trường THCS Hoa Lư. Nhà trường đã khen thưởng em Bình.",
            ["Trường THCS Hoa Lư"],
        ),
        (
            "UBND tỉnh tặng Bằng khen cho chị Lý Thu Hà. Chị Hà hiện là nhân viên của Nhà máy Đường Sông Lũy.",
            ["Nhà máy Đường Sông Lũy"],
        ),
        (
            "UBND tỉnh tặng Bằng khen cho anh Lê Văn Bình. Anh Bình (SN 1990) đang công tác tại Đồn Biên phòng Ia Mơ.",
            ["Đồn Biên phòng Ia Mơ"],
        ),
        # where somebody once learned
        (
            "UBND tỉnh tặng Bằng khen cho anh Lê Văn Bình. Anh Bình theo học tại Trường THPT Hoa Lư rồi đi lính.",
            [None],
        ),
        # a profession and its body in front of the name
        (f"{HONOUR} bác sĩ Bệnh viện Hoa Lư Lê Văn Bình.", ["Bệnh viện Hoa Lư"]),
        (
            f"{HONOUR} cán bộ Công an xã Ia Mơ Lê Văn Bình và chiến sĩ Đồn Biên phòng Ia Mơ Trần Văn Nam.",
            ["Công an xã Ia Mơ", "Đồn Biên phòng Ia Mơ"],
        ),
        # who gives is no colleague of who gets
        ("Giám đốc Sở Y tế Lê Văn Bình tặng Bằng khen cho bà Lý Thu Hà, Đại sứ Lào.", [None]),
        # one post for several who are told at once
        (f"Các đồng chí Lê Văn Bình và Lý Thu Hà, nguyên Phó Giám đốc Sở Y tế, {AWARD}", ["Sở Y tế"] * 2),
        (f"Bà Lý Thu Hà và ông Lê Văn Bình, nguyên Phó Giám đốc Sở Y tế, {AWARD}", [None, "Sở Y tế"]),
        # what the counted are in their body
        (f"{HONOUR} 5 đồng chí nguyên là lãnh đạo, cán bộ Công an tỉnh Gia Lai.", ["Công an tỉnh Gia Lai"]),
        (f"{HONOUR} 5 đồng chí là cán bộ, chiến sĩ Công an huyện Ia Grai.", ["Công an huyện Ia Grai"]),
        # a body with those over it, as the article tells them
        (
            f"{HONOUR} 3 chiến sĩ Đại đội 5, Trung đoàn 958, Sư đoàn 416.",
            ["Đại đội 5, Trung đoàn 958, Sư đoàn 416"],
        ),
        (f"{HONOUR} 2 tập thể là Đội Chữa cháy Ia Mơ, Công an xã Ia Mơ và 3 cá nhân.", [None, None, None]),
        # `có` counts a body's own people, decides about those of others
        ("Bộ Công an cũng có quyết định thưởng đột xuất 9 tập thể.", [None]),
        # what the counted are in, told of their names; where a school is
        (
            f"Hai học sinh Trường THCS Hoa Lư, huyện Ia Pa {AWARD[:-1]}: Lê Văn Bình và Lý Thu Hà. Ngày 5-3, Bình và "
            "Hà cũng đã nhận Giấy khen của Tỉnh đoàn.",
            ["Trường THCS Hoa Lư"] * 4,
        ),
        # those below a body get awards for its groups
        (
            "Các đơn vị trực thuộc Công an tỉnh Gia Lai được Bộ Công an tặng Cờ thi đua cho 2 tập thể, tặng Bằng khen "
            "cho 9 tập thể, 41 cá nhân.",
            ["Công an tỉnh Gia Lai"] * 3,
        ),
    ],
)
def test_body_of_persons_and_groups(text: str, units: list[str | None]) -> None:
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records] == units


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a portrait: the body of the headline, where the sentence is silent; no body behind a preposition
        (
            "Bệnh viện Hoa Lư: Sáu mươi năm chữa bệnh cứu người\nBệnh viện Hoa Lư ra đời năm 1960. Bệnh viện Hoa Lư có "
            "8 khoa. Bệnh viện Hoa Lư học hỏi các nước. Nhiều người đã làm nhiệm vụ của Liên hợp quốc. Với những thành "
            "tích ấy, được Bộ Y tế tặng Bằng khen.",
            ["Bệnh viện Hoa Lư"],
        ),
        (
            "Công ty May Hoa Lư ra đời năm 1970. Hàng may đi nhiều nước của Liên minh châu Âu. Được Bộ Y tế tặng Bằng "
            "khen.",
            ["Công ty May Hoa Lư"],
        ),
    ],
)
def test_whose_portrait_it_is(text: str, names: list[str]) -> None:
    assert [r.recipient.name for r in EXTRACTOR.extract(text).records] == names


POLICE = "Công an tỉnh Gia Lai"
"""The body over those of a list."""


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (f"UBND tỉnh tặng Bằng khen cho Phòng Tham mưu, Phòng Hậu cần và Phòng Kỹ thuật của {POLICE}.", [POLICE] * 3),
        (f"UBND tỉnh tặng Bằng khen cho Phòng Tham mưu, Công an huyện Ia Grai thuộc {POLICE}.", [POLICE] * 2),
        (f"Đội 2 và Đội 5 thuộc {POLICE} {AWARD}", [POLICE] * 2),
        # a body of the same level, or one that has a body of its own over it, is under no other
        (f"UBND tỉnh tặng Bằng khen cho Sở Y tế, Phòng Hậu cần của {POLICE}.", [None, POLICE]),
        (
            f"UBND tỉnh tặng Bằng khen cho Cục Cảnh sát hình sự (Bộ Công an) và Phòng Hậu cần của {POLICE}.",
            ["Bộ Công an", POLICE],
        ),
        # whose decision it is does not tell whose people they are
        (f"{POLICE} cũng có quyết định thưởng đột xuất 9 tập thể.", [None]),
        # pupils of a school, named behind the colon
        (
            f"Hai em học sinh Trường THPT Hoa Lư, thị xã An Khê {AWARD[:-1]}: Lê Minh Anh và Phạm Gia Bảo.",
            ["Trường THPT Hoa Lư"] * 2,
        ),
    ],
)
def test_the_body_over_a_list(text: str, units: list[str | None]) -> None:
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records] == units


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        # staff of a body is a post, a profession is none
        (f"{HONOUR} anh Lê Văn Bình, cán bộ Công an xã Ia Mơ.", ["cán bộ Công an xã Ia Mơ"]),
        (f"{HONOUR} anh Lê Văn Bình (nhân viên Bệnh viện Hoa Lư).", ["nhân viên Bệnh viện Hoa Lư"]),
        (f"{HONOUR} nhân viên Bệnh viện Hoa Lư Lê Văn Bình.", ["nhân viên Bệnh viện Hoa Lư"]),
        (f"{HONOUR} anh Lê Văn Bình, cán bộ điều tra.", ["cán bộ điều tra"]),
        (f"{HONOUR} anh Lê Văn Bình, nhân viên giao hàng.", [None]),
        # behind the age or the year of birth in a bracket
        (f"{HONOUR} anh Lê Văn Bình (34 tuổi, Phó Công an xã Ia Mơ).", ["Phó Công an xã Ia Mơ"]),
        (f"{HONOUR} anh Lê Văn Bình (SN 1990, cán bộ Công an xã Ia Mơ).", ["cán bộ Công an xã Ia Mơ"]),
        (f"{HONOUR} chị Lê Thị Mơ (SN 1995, Bí thư Chi đoàn làng Ó, xã Ia Mơ).", ["Bí thư Chi đoàn làng Ó"]),
        (f"{HONOUR} em Lê Văn Bình, học sinh Trường THCS Hoa Lư.", [None]),
    ],
)
def test_post_of_staff(text: str, positions: list[str | None]) -> None:
    assert [r.recipient.position for r in EXTRACTOR.extract(text).records] == positions


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (f"Hai em Lê Tú và Vũ Lan, học sinh Trường THCS Hoa Lư, {AWARD}", ["Trường THCS Hoa Lư"] * 2),
        (f"3 anh Lê Tú, Vũ Nam và Hồ Hải, công nhân Công ty May Hoa Lư, {AWARD}", ["Công ty May Hoa Lư"] * 3),
        (f"Anh Lê Tú và anh Hồ Hải, công nhân Công ty May Hoa Lư, {AWARD}", ["Công ty May Hoa Lư"] * 2),
        # an office is its holder's, and so is the body; a list that goes on from one with a body of his own
        (f"Anh Lê Tú và anh Hồ Hải, Giám đốc Công ty May Hoa Lư, {AWARD}", [None, "Công ty May Hoa Lư"]),
        (
            f"Anh Lê Tú (Sở Y tế), anh Hồ Nam và anh Hồ Hải (Sở Nội vụ) {AWARD}",
            ["Sở Y tế", None, "Sở Nội vụ"],
        ),
        (f"Bà Lê Thị Mơ, ở Chi bộ khu phố 3, {AWARD}", ["Chi bộ khu phố 3"]),
        (f"Bà Lê Thị Mơ, Trưởng khoa Nhi Bệnh viện Hoa Lư, {AWARD}", ["khoa Nhi Bệnh viện Hoa Lư"]),
        (f"Ông Lê Tú, Hiệu trưởng Trường THPT Chuyên Phan Bội Châu, {AWARD}", ["Trường THPT Chuyên Phan Bội Châu"]),
        (f"Ông Lê Tú, Bí thư Đảng ủy Khối, {AWARD}", ["Đảng ủy Khối"]),
    ],
)
def test_persons_who_are_told_at_once_share_the_body_behind_the_last(text: str, units: list[str | None]) -> None:
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records] == units


def test_the_body_over_the_others_of_a_list_is_over_all() -> None:
    text = "Công an tỉnh thưởng nóng cho Phòng PC02, Phòng PC09 và một số đơn vị khác của Công an tỉnh Hoa Lư."
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records] == ["Công an tỉnh Hoa Lư"] * 3


def test_posts_behind_a_life() -> None:
    text = (
        "Tin buồn: Đại tá Lê Văn Bình, sinh ngày 2/9/1931, quê xã Ia Mơ; nguyên Phó Tư lệnh Quân khu 5, đã từ trần. "
        "Đồng chí được tặng Huân chương Độc lập."
    )
    [record] = EXTRACTOR.extract(text).records
    assert (record.recipient.position, record.recipient.unit) == ("nguyên Phó Tư lệnh Quân khu 5", "Quân khu 5")


def test_an_office_before_a_person_has_the_body_behind_the_comma_over_it() -> None:
    text = "UBND tỉnh tặng Bằng khen cho Khoa Nội, Bệnh viện Hoa Lư và bác sĩ Lê Văn Hùng."
    recipients = [r.recipient for r in EXTRACTOR.extract(text).records]
    assert [(r.name, r.unit) for r in recipients] == [("Khoa Nội", "Bệnh viện Hoa Lư"), ("Lê Văn Hùng", None)]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        # heads of bodies that are called after them
        ("Trường THCS Hoa Lư tròn 50 tuổi. Thầy Lê Văn Bình, Phó Hiệu trưởng, nhận Bằng khen.", ["Trường THCS Hoa Lư"]),
        (
            "Tỉnh tặng Cờ thi đua cho Đồn Biên phòng Ia Mơ; Trung tá Lê Văn Bình, Đồn trưởng, được tặng Bằng khen.",
            [None, "Đồn Biên phòng Ia Mơ"],
        ),
        ("Trường THCS Hoa Lư tròn 50 tuổi. Anh Lê Văn Bình, Tổ trưởng, nhận Bằng khen.", [None]),
        # where all learn, behind the classes of each
        (
            "UBND xã tặng Giấy khen cho em Lê Văn Bình (lớp 7) và em Lê Thị Mơ (lớp 6), cùng học Trường THCS Hoa Lư.",
            ["Trường THCS Hoa Lư", "Trường THCS Hoa Lư"],
        ),
    ],
)
def test_heads_and_pupils_of_bodies(text: str, units: list[str | None]) -> None:
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records] == units
