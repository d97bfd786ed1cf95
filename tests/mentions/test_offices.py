"""RANK, POSITION, TITLE, PLACE: what stands beside names, and what only sounds like it."""

from collections.abc import Callable

import pytest

from .conftest import Marker

RANKS = {
    "before a name": "[RANK|Thượng tá] Cù Đức Thiện phát biểu.",
    "in capitals": "[RANK|ĐẠI TÁ] NGUYỄN VĂN HẢI NHẬN HOA",
    "in small letters": "Viên [RANK|trung úy] trẻ lao ra.",
    "with the other spelling": "[RANK|Thượng uý] Đào Văn Thuỷ nhận quà.",
    "of the navy": "[RANK|Chuẩn đô đốc] Trần Thế Nhượng phát biểu.",
    "promotion": "Anh được thăng từ [RANK|Thượng úy] lên [RANK|Đại úy].",
    "several": "[RANK|Thiếu tá] Nga, [RANK|Trung úy] K' Brep và [RANK|Đại úy] Giàng A Sềnh đến dự.",
    "no rank: civil titles": "GS Lê Văn Bình, BSCKII Võ Hồng Điểu và kỹ sư Tám đến dự.",
    "no rank: honours": "NSND Trà Giảng và NGƯT Y Brih Niê đến dự.",
    "no rank: offices": "Tư lệnh Quân khu 5 và Chính ủy Trung đoàn 73 đến dự.",
}
# text, the words of each office; the body is not part of it
POSITIONS = {
    "Phó Giám đốc Công an tỉnh đến dự.": ["Phó Giám đốc"],
    "Ông Lê Văn Nam, nguyên Chủ tịch UBND xã, đến dự.": ["nguyên Chủ tịch"],
    "Chủ tịch nước gửi thư.": ["Chủ tịch nước"],
    "Phó Thủ tướng Chính phủ đến dự.": ["Phó Thủ tướng Chính phủ"],
    "Bộ trưởng Bộ Công an và Chủ tịch Quốc hội đến dự.": ["Bộ trưởng", "Chủ tịch Quốc hội"],
    "Trưởng phòng PC02 kể lại.": ["Trưởng"],
    "Trưởng phòng kể lại.": ["Trưởng phòng"],
    "Ban Giám đốc và Ban Bí thư họp.": [],
    "Đại sứ quán Lào mở cửa.": [],
    "Đại sứ Lào phát biểu.": ["Đại sứ"],
    "Em học rất trưởng thành.": [],
}
# text, words and kind of each title
TITLES = {
    "Ông Lê Văn Nam và chị Mai đến dự.": [("Ông", "address"), ("chị", "address")],
    "GS Tống Văn Quýnh và nhạc sĩ Hà Văn Lẫm đến dự.": [("GS", "academic"), ("nhạc sĩ", "arts")],
    "Nhà ở huyện Anh Sơn.": [],
}
PLACES = [
    ("Xã Ia Krêng họp.", ["Xã Ia Krêng"]),
    ("Nhà ở đường Lê Lợi, tổ dân phố 6.", ["đường Lê Lợi", "tổ dân phố 6"]),
    ("Tỉnh Cao Bằng và Thừa Thiên Huế mưa to.", ["Tỉnh Cao Bằng", "Thừa Thiên Huế"]),
    ("Tỉnh Thừa Thiên-Huế mưa to.", ["Tỉnh Thừa Thiên-Huế"]),
    ("Đoàn đến Thừa Thiên-Huế.", ["Thừa Thiên-Huế"]),
    ("Họ là người Ê-đê ở huyện Cư Drăm.", ["huyện Cư Drăm"]),
    ("Cả xã mừng vui.", []),
]


@pytest.mark.parametrize("case", RANKS)
def test_ranks(case: str, check: Callable[..., None]) -> None:
    check(RANKS[case], "RANK")


@pytest.mark.parametrize("text", POSITIONS)
def test_positions_end_before_the_body(text: str, marker: Marker) -> None:
    assert marker.spans(text, "POSITION") == POSITIONS[text]


@pytest.mark.parametrize("text", TITLES)
def test_titles(text: str, marker: Marker) -> None:
    assert [*zip(marker.spans(text, "TITLE"), marker.values(text, "TITLE"), strict=True)] == TITLES[text]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_places(text: str, places: list[str], marker: Marker) -> None:
    assert marker.spans(text, "PLACE") == places


@pytest.mark.parametrize(
    ("rule", "label", "text"),
    [
        ("rank", "RANK", "Thượng tá Cù Đức Thiện phát biểu."),
        ("position", "POSITION", "Phó Giám đốc Công an tỉnh đến dự."),
        ("title", "TITLE", "Chị Mai đến dự."),
        ("place", "PLACE", "Đoàn đến Gia Lai."),
        ("place.headed", "PLACE", "Xã Ia Krêng họp."),
    ],
)
def test_rules(rule: str, label: str, text: str, marker: Marker) -> None:
    assert rule in marker.rules(text, label)
