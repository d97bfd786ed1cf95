"""The body of a person told beside or behind the award; who confers what the lines of a list tell."""

from collections.abc import Callable

import pytest

from vinhdanh.api import Extractor

EXTRACTOR = Extractor()
GIVES = "Bộ Quốc phòng tặng Bằng khen."
ROWS = [
    (
        f"Trung úy Lê Văn Nam và Thượng sĩ Trần Văn Hải cùng công tác tại Đồn Biên phòng Ia O được {GIVES}",
        ["Đồn Biên phòng Ia O"] * 2,
    ),
    (f"Trung úy Lê Văn Nam và Thượng sĩ Trần Văn Hải (đều ở Hải đội 2) được {GIVES}", ["Hải đội 2"] * 2),
    (f"Trung úy Lê Văn Nam và Thượng sĩ Trần Văn Hải (Hải đội 2) được {GIVES}", ["Hải đội 2"] * 2),
    (
        "Hai cậu bé Lê Văn Bảo và Trần Đại Thành (lớp 1B, Trường Tiểu học Ia O) nhặt được ví. UBND xã tặng Giấy khen "
        "cho em Bảo và em Thành.",
        ["Trường Tiểu học Ia O"] * 2,
    ),
    (
        "Cô Lý Thị Hà dạy ở Trường mầm non Hoa Lư. Năm 2012, cô Hà được UBND tỉnh tặng Bằng khen.",
        ["Trường mầm non Hoa Lư"],
    ),
    (
        f"Anh Lê Văn Nam, cán bộ Đội Giao thông số 6 (Phòng CSGT Công an tỉnh Gia Lai) được {GIVES}",
        ["Đội Giao thông số 6 (Phòng CSGT Công an tỉnh Gia Lai)"],
    ),
    # a class before the school, what somebody is before the name, a body that has somebody
    ("UBND xã tặng Giấy khen cho em Lê Thị Mơ, lớp 12A1, Trường THPT Hoa Lư.", ["Trường THPT Hoa Lư"]),
    (f"Là cán bộ Đồn Biên phòng Ia O, Trung úy Lê Văn Nam được {GIVES}", ["Đồn Biên phòng Ia O"]),
    (f"Cán bộ Hội Phụ nữ xã Ia O, chị Trần Thị Lan được {GIVES}", ["Hội Phụ nữ xã Ia O"]),
    (f"Sở Y tế có bác sĩ Lê Văn Nam và bác sĩ Lê Thị Mơ được {GIVES}", ["Sở Y tế"] * 2),
    # the body right before whose head the post names
    ("UBND tỉnh tặng Bằng khen cho Đội Cảnh sát 113 và Trung tá Lê Văn Nam, Đội trưởng.", [None, "Đội Cảnh sát 113"]),
    ("UBND tỉnh tặng Bằng khen cho Đội Cảnh sát 113 và Trung tá Lê Văn Nam, Giám đốc.", [None, None]),
    (f"Trung tá Lê Văn Nam, thợ hàn Xưởng 12, Cục Kỹ thuật, được {GIVES}", ["Xưởng 12, Cục Kỹ thuật"]),
    (
        f"Học viên Lê Văn Nam, Lớp K52, Tiểu đoàn 3, Trường Sĩ quan Ia O được {GIVES}",
        ["Tiểu đoàn 3, Trường Sĩ quan Ia O"],
    ),
    (f"Trung đoàn trưởng Lê Văn Nam và Chính ủy Trung đoàn Mai Văn Tú được {GIVES}", [None, None]),
    # those named are summed up
    (
        "Ông Lê Văn Sơn, bà Mai Thị Tú và anh Lê Bình, ba cán bộ thuộc Sở Y tế, được UBND tỉnh tặng Bằng khen.",
        ["Sở Y tế"] * 3,
    ),
    (
        "UBND tỉnh tặng Bằng khen cho ông Lê Văn Sơn và bà Mai Thị Tú, hai giáo viên của Trường THPT Hoa Lư.",
        ["Trường THPT Hoa Lư"] * 2,
    ),
    ("UBND tỉnh tặng Bằng khen cho anh Lê Văn Nam. Anh đang công tác tại Bệnh viện 331.", ["Bệnh viện 331"]),
    ("UBND tỉnh tặng Bằng khen cho anh Lê Văn Nam. Anh kể đã nhập học tại Trường THPT Lê Lợi năm ấy.", [None]),
]


@pytest.mark.parametrize(("text", "units"), ROWS)
def test_the_body_of_a_person(text: str, units: list[str | None]) -> None:
    assert [record.recipient.unit for record in EXTRACTOR.extract(text).records] == units


def test_a_caption_with_a_title_is_no_photographer() -> None:
    record = EXTRACTOR.extract(
        "Ảnh: Bà Phan Thị Lụa, nay 80 tuổi. UBND tỉnh tặng Bằng khen cho bà Phan Thị Lụa."
    ).records[0]
    assert record.recipient.name == "Phan Thị Lụa"


@pytest.mark.parametrize(
    ("heading", "giver"),
    [
        ("Hội nghị công bố các quyết định tặng thưởng của Chủ tịch nước:", " < Chủ tịch nước"),
        ("Hội nghị diễn ra tại trụ sở của UBND tỉnh:", ""),
    ],
)
def test_who_gives_what_a_list_tells(lines_of: Callable[[str], list[str]], heading: str, giver: str) -> None:
    text = f"{heading}\n* Huân chương Độc lập hạng Ba: ông Lê Văn Nam.\n* Huân chương Lao động hạng Ba: bà Lê Thị Mai."
    assert lines_of(text) == [
        f"Huân chương Độc lập ba > Lê Văn Nam{giver}",
        f"Huân chương Lao động ba > Lê Thị Mai{giver}",
    ]


RAISED = "Bộ trưởng quyết định truy thăng Lê Anh Quân từ trung tá lên thượng tá, Mai Đức Việt từ trung úy lên đại úy."
RANKS = [
    (
        "Hai Thượng úy Đặng Đình Hòa và Nguyễn Văn Túc được tặng Huân chương Chiến công hạng ba.",
        ["Thượng úy", "Thượng úy"],
    ),
    (
        "Thượng úy Đặng Đình Hòa và Nguyễn Văn Túc được tặng Huân chương Chiến công hạng ba.",
        ["Thượng úy", None],
    ),
    (
        f"{RAISED} Chủ tịch nước truy tặng Huân chương Dũng cảm cho Lê Anh Quân và Mai Đức Việt.",
        ["thượng tá", "đại úy"],
    ),
]


@pytest.mark.parametrize(("text", "ranks"), RANKS)
def test_ranks_of_several_and_ranks_raised(text: str, ranks: list[str | None]) -> None:
    assert [record.recipient.rank for record in EXTRACTOR.extract(text).records] == ranks
