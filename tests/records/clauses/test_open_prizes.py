"""Prizes that no table holds and no quotation marks: who gets them, and what of contests, wares and rules is none."""

from collections.abc import Callable

import pytest

RECORDS = [
    (
        "Ngày 9/3, Hội Du lịch Hoa Lư trao Giải thưởng Du lịch Cao nguyên năm 2018 cho 40 doanh nghiệp.",
        ["Giải thưởng Du lịch Cao nguyên > collective 40 < Hội Du lịch Hoa Lư"],
    ),
    (
        "Bà Lê Thị Mơ vừa nhận giải thưởng danh giá Langley Prize 2019 của Chính phủ Anh.",
        ["Giải thưởng Langley Prize > Lê Thị Mơ"],
    ),
    (
        "2 doanh nhân nữ được trao giải thưởng Doanh nhân nữ Sông Hồng gồm: bà Lê Thị Mơ - Giám đốc công ty Hoa Lư; "
        "bà Trần Thị Nga - Giám đốc công ty Sao Mai.",
        ["Giải thưởng Doanh nhân nữ Sông Hồng > Lê Thị Mơ", "Giải thưởng Doanh nhân nữ Sông Hồng > Trần Thị Nga"],
    ),
    (
        "Ông Lê Văn Nam được trao giải thưởng Nhà giáo trẻ tiêu biểu cấp Thành phố năm 2020.",
        ["Giải thưởng Nhà giáo trẻ tiêu biểu cấp Thành phố > Lê Văn Nam"],
    ),
    (
        "Giải thưởng Khuyến học được trao cho các tác giả: Ông Lê Văn Nam (huyện Kim Sơn); Ông Trần Văn Hải (huyện Nho "
        "Quan).",
        ["Giải thưởng Khuyến học > Lê Văn Nam", "Giải thưởng Khuyến học > Trần Văn Hải"],
    ),
    (
        "Sở Hoa Lư tổ chức Lễ trao giải thưởng Công nghệ số - Truyền thông Hoa Lư cho các cá nhân và tập thể.",
        ["Giải thưởng Công nghệ số - Truyền thông Hoa Lư > mixed < Sở Hoa Lư"],
    ),
    ("Bà Lê Thị Mơ nhận giải thưởng văn hóa Sejong.", ["Giải thưởng văn hóa Sejong > Lê Thị Mơ"]),
    # who `là người đầu tiên`, `là một trong hai người` says of a person and the body behind
    (
        "Giáo sư Lê Văn Nam, làm việc tại khoa Hóa học, trường ĐH Boulder (Mỹ) vinh dự là người Việt duy nhất được "
        "trao giải thưởng Langley Research.",
        ["Giải thưởng Langley Research > Lê Văn Nam"],
    ),
    (
        "Phó giáo sư Lê Văn Nam (sinh năm 1984), Trường ĐH Y Hà Nội là một trong hai nhà khoa học được trao "
        "Giải thưởng Langley.",
        ["Giải thưởng Langley > Lê Văn Nam"],
    ),
    # those in a clause in brackets, and those whom a fund helps, get nothing
    (
        "Giáo sư Lê Văn Trung đoạt Giải thưởng Langley cho các nhà nghiên cứu trẻ (năm đó chỉ có 8 người được trao "
        "giải cho tất cả các ngành).",
        ["Giải thưởng Langley > Lê Văn Trung"],
    ),
    ("Ông Lê Văn Nam nhận giải thưởng Sao Mai 2013 cho ông Trần Văn Hải.", ["Giải thưởng Sao Mai > Trần Văn Hải"]),
    # the award of others in a relative clause
    (
        "Nhà trường đã khen thưởng cho 3 cán bộ hướng dẫn các cá nhân đoạt Giải thưởng Hoa Lư, gồm: TS Lê Văn Nam, TS "
        "Hoàng Thị Mơ và TS Trần Thị Nga.",
        [
            "khen thưởng > Lê Văn Nam < Nhà trường",
            "khen thưởng > Hoàng Thị Mơ < Nhà trường",
            "khen thưởng > Trần Thị Nga < Nhà trường",
        ],
    ),
]
NO_RECORD = {
    "films": "Phim nhận giải thưởng Kịch bản Vàng, diễn viên Lê Thị Mơ nhận giải thưởng Sen Hồng cho vai chính.",
    "songs": "Ca sĩ Lê Thị Mơ nhận giải thưởng Mây Xanh cho ca khúc mới.",
    "sports": "Cầu thủ Lê Văn Nam nhận giải thưởng Chân Vàng.",
    "contests": "Lê Văn Nam dự cuộc thi lập trình và nhận giải thưởng Chim Trắng.",
    "placings": "Ông Lê Văn Nam đoạt giải khuyến khích Giải thưởng Hoa Lư và giải nhì của Giải thưởng Sao Mai.",
    "who runs it": "Ban tổ chức giải thưởng Hoa Sen trao 5 triệu đồng cho Lê Văn Nam.",
    "several prizes": "Sinh viên trường từng được trao 10 giải thưởng Hàn lâm.",
    "works": "Ông Lê Văn Nam nói vậy. Bài báo sau đó cũng giành được Giải thưởng Sinh viên Toàn cầu.",
    "wares": "Ghế Sao™ của Lê Mơ nhận giải thưởng Redpoint 2021.",
    "nobody in particular": "Danh sách những người đạt Giải thưởng Sao Bắc sẽ được công bố vào tháng 12.",
    "some": "Dự lễ có các nhà khoa học, trong đó có những người từng được nhận Giải thưởng Hồ Chí Minh.",
    "a rule": "Giải thưởng Hoa Sen được tặng cho tập thể hoặc cá nhân có thành tích xuất sắc.",
    "a deed": "Việc giành được Giải thưởng Hồ Chí Minh sẽ mang lại cơ hội cho ông Lê Văn Nam.",
}


@pytest.mark.parametrize(("text", "lines"), RECORDS)
def test_open_prizes(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize("case", NO_RECORD)
def test_no_open_prize(case: str, lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(NO_RECORD[case]) == []
