"""The body that counted groups belong to: where they work, what they are counted in, what the sentence is about."""

import pytest

from vinhdanh.api import Extractor

EXTRACTOR = Extractor()
ROWS = [
    ("UBND tỉnh tặng Bằng khen cho 5 giáo viên công tác tại Trường THPT Lê Lợi.", ["Trường THPT Lê Lợi"]),
    (
        "UBND tỉnh tặng Bằng khen cho 5 cán bộ đang công tác ở Sở Y tế và 3 cán bộ làm việc tại Sở Nội vụ.",
        ["Sở Y tế", "Sở Nội vụ"],
    ),
    # a noun that points back
    (
        "Quân chủng Hải quân họp sáng nay. 9 tập thể của Quân chủng được Bộ Quốc phòng tặng Bằng khen.",
        ["Quân chủng Hải quân"],
    ),
    (
        "Ban chuyên án KT21 được thưởng 5 triệu đồng; 3 tập thể và 6 cá nhân trong ban này nhận Bằng khen.",
        ["Ban chuyên án KT21"] * 2,
    ),
    # what the sentence is about, or counts
    ("Với Ban chuyên án KT21, Bằng khen được trao cho 2 tập thể, 4 cá nhân.", ["Ban chuyên án KT21"] * 2),
    ("Lực lượng Dân quân Gia Lai có 4 tập thể được UBND tỉnh tặng Bằng khen.", ["Lực lượng Dân quân Gia Lai"]),
    ("Huyện Đak Đoa có 9 mẹ được tặng danh hiệu Bà mẹ Việt Nam Anh hùng.", [None]),
    # a body that gives is not that of those who get
    ("Giấy khen của Ban Giám đốc Sở Y tế đã được trao cho 9 tập thể.", [None]),
    # parts of a total
    (
        "Tỉnh ủy tặng Huy hiệu Đảng cho 13 đảng viên của Đảng bộ Sở Y tế: 11 người đủ 30 năm tuổi Đảng, 2 người đủ 40 "
        "năm tuổi Đảng.",
        ["Đảng bộ Sở Y tế"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "units"), ROWS)
def test_the_body_of_a_group(text: str, units: list[str | None]) -> None:
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records if r.recipient.count] == units
