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
    ("Ở Trường THPT Lê Lợi, 3 giáo viên được UBND tỉnh tặng Bằng khen.", ["Trường THPT Lê Lợi"]),
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
    # a total of the sentence before
    (
        "Trường THPT Lê Lợi có 41 giáo viên đi thi. Trong số đó, 3 người được UBND tỉnh tặng Bằng khen.",
        ["Trường THPT Lê Lợi"],
    ),
    (
        "Tỉnh ủy trao Huy hiệu Đảng cho các đảng viên của Đảng bộ Sở Y tế. Đợt này có 2 đồng chí nhận Huy hiệu 65 năm "
        "tuổi Đảng.",
        ["Đảng bộ Sở Y tế"],
    ),
    # what a body got, and its people besides
    (
        "Công an tỉnh Gia Lai được tặng Huân chương Độc lập. Ngoài ra, 9 cá nhân được Bộ Công an tặng Bằng khen.",
        ["Công an tỉnh Gia Lai"],
    ),
    (
        "Công an tỉnh Gia Lai được tặng Huân chương Độc lập hạng ba. UBND tỉnh tặng Bằng khen cho 9 lượt cá nhân.",
        ["Công an tỉnh Gia Lai"],
    ),
    ("Công an tỉnh Gia Lai mở hội thi. Ngoài ra, 9 cá nhân được Bộ Công an tặng Bằng khen.", [None]),
    # those who honour their own people; ministries, departments and unions honour others
    ("Dịp này, Trung đoàn 88 tặng Giấy khen cho 12 tập thể và 40 cá nhân.", ["Trung đoàn 88"] * 2),
    ("Giấy khen của Ban Giám đốc Học viện Hậu cần được trao cho 9 tập thể.", ["Học viện Hậu cần"]),
    ("Hội Cựu chiến binh xã Ia O trao Kỷ niệm chương cho 30 hội viên.", ["Hội Cựu chiến binh xã Ia O"]),
    ("Sở Nội vụ tặng Giấy khen cho 12 tập thể.", [None]),
    # nor are the people of a place
    ("Quân và dân Gia Lai được tặng Huân chương Sao vàng; 9 tập thể được tặng Huân chương Độc lập.", [None]),
    (
        "Hội Cựu chiến binh xã Ia O thay mặt Trung ương Hội trao Kỷ niệm chương cho 30 hội viên.",
        ["Hội Cựu chiến binh xã Ia O"],
    ),
    # a noun that points back behind where people work
    (
        "Lữ đoàn 99 trao Giấy khen của Quân khu 5 cho 3 cán bộ đã và đang công tác tại đơn vị.",
        ["Lữ đoàn 99"],
    ),
    ("Đồn Biên phòng Ia O họp. Giấy khen được trao cho 3 cán bộ trong đơn vị.", ["Đồn Biên phòng Ia O"]),
    # a second predicate, a noun that points back, a bracket
    ("Hội Cựu chiến binh xã Ia O xếp loại tốt, có 2 hội viên được tặng Bằng khen.", ["Hội Cựu chiến binh xã Ia O"]),
    ("Theo quyết định được Sở Nội vụ ký, có 2 hội viên được tặng Bằng khen.", [None]),
    ("Trường THPT Lê Lợi tròn 60 tuổi. Nhà trường có 5 người được tặng Bằng khen.", ["Trường THPT Lê Lợi"]),
    ("4 cán bộ, chiến sĩ (Đồn Biên phòng Ia O) được UBND tỉnh tặng Giấy khen.", ["Đồn Biên phòng Ia O"]),
]


@pytest.mark.parametrize(("text", "units"), ROWS)
def test_the_body_of_a_group(text: str, units: list[str | None]) -> None:
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records if r.recipient.count] == units


def test_the_body_of_a_group_is_that_of_those_it_names() -> None:
    text = "Hai nghệ nhân đã khuất của Câu lạc bộ Hoa Lư là Lê Văn Huân và Phạm Thị Kết được truy tặng Nghệ nhân Ưu tú."
    assert [r.recipient.unit for r in EXTRACTOR.extract(text).records] == ["Câu lạc bộ Hoa Lư"] * 2


def test_what_a_minister_is_for_is_no_body_of_others() -> None:
    text = "Bộ trưởng Công an Tô Lâm tặng Bằng khen cho Đội trưởng Lê Anh Quân."
    assert [(r.grantor, r.recipient.unit) for r in EXTRACTOR.extract(text).records] == [("Bộ trưởng Công an", None)]
