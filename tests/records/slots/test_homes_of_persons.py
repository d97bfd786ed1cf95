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
    (f"Trung úy Lê Văn Nam và Thượng sĩ Trần Văn Hải (Hải đội 2) được {GIVES}", [None, "Hải đội 2"]),
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
