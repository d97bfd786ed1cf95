"""Who confers, and who only hands over."""

import pytest

from vinhdanh.api import Extractor

EXTRACTOR = Extractor()
BRANCHES = "UBND tỉnh và các bộ, ngành Trung ương"
STAFF = "Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam"
FIRM = "Xí nghiệp May 5"


@pytest.mark.parametrize(
    ("text", "grantor", "presenter"),
    [
        (f"Chủ tịch nước tặng Huân chương Lao động hạng Ba cho {FIRM}.", "Chủ tịch nước", None),
        # who simply hands over gives, where nobody else is told to (GUIDELINES); not a name alone, not who fixes it
        (
            f"Chủ tịch Quốc hội Lê Văn Nam trao Huân chương Lao động hạng Ba cho {FIRM}.",
            "Chủ tịch Quốc hội",
            None,
        ),
        (
            f"Bộ trưởng Bộ Y tế gắn Huân chương Lao động hạng Ba lên lá cờ truyền thống của {FIRM}.",
            None,
            "Bộ trưởng Bộ Y tế",
        ),
        (f"UBND tỉnh và các bộ, ngành Trung ương tặng Bằng khen cho {FIRM}.", BRANCHES, None),
        (f"{STAFF}, Trung tướng Lê Văn Nam, đã trao Huân chương Lao động hạng Ba cho {FIRM}.", STAFF, None),
        (f"Sở Y tế cũng có bằng khen dành cho bà Lý Thu Hà, công nhân {FIRM}.", "Sở Y tế", None),
        (f"{FIRM} đón nhận Huy chương “Vì hòa bình” do Phái bộ Liên hợp quốc trao.", "Phái bộ Liên hợp quốc", None),
        (f"Tại buổi lễ của toàn trường, Ban Giám hiệu tặng Giấy khen cho {FIRM}.", "Ban Giám hiệu", None),
        (f"Đồng chí Lê Văn Nam trao Huân chương Lao động hạng Ba cho {FIRM}.", None, "Lê Văn Nam"),
        (f"Ông Lê Văn Nam, Chủ tịch UBND tỉnh, trao Bằng khen cho {FIRM}.", "Chủ tịch UBND tỉnh", None),
        # foreign states
        (f"{FIRM} nhận Huân chương Tự do của Nhà nước CHDCND Lào.", "Nhà nước CHDCND Lào", None),
        (f"Nhà nước Liên bang Nga tặng Huân chương Hữu nghị cho {FIRM}.", "Nhà nước Liên bang Nga", None),
        (f"Chủ tịch nước CHDCND Lào tặng Huân chương Tự do cho {FIRM}.", "Chủ tịch nước CHDCND Lào", None),
        # on behalf: behind the comma stands who hands over
        (
            f"Thừa ủy quyền của Chủ tịch nước, Đại tá Lê Văn Nam trao Huân chương Chiến công hạng Ba cho {FIRM}.",
            "Chủ tịch nước",
            "Lê Văn Nam",
        ),
        (
            f"Thừa lệnh Tư lệnh Quân khu 5, Thiếu tướng Lê Văn Nam trao Bằng khen cho {FIRM}.",
            "Tư lệnh Quân khu 5",
            "Lê Văn Nam",
        ),
        # whose rooms the ceremony is held in
        (f"Tại trụ sở Công an tỉnh Gia Lai, Chủ tịch UBND tỉnh tặng Bằng khen cho {FIRM}.", "Chủ tịch UBND tỉnh", None),
        # who signs the decision confers
        (
            f"Phó Chủ tịch nước Lý Thu Hà ký quyết định tặng Huân chương Lao động hạng Ba cho {FIRM}.",
            "Phó Chủ tịch nước",
            None,
        ),
        # a solemn ceremony; whose honour it is
        (f"Sở Y tế tổ chức trọng thể lễ trao Huân chương Lao động hạng Ba cho {FIRM}.", None, None),
        (
            f"Huân chương Lao động hạng Ba - phần thưởng cao quý của Đảng, Nhà nước tặng {FIRM}.",
            "Đảng, Nhà nước",
            None,
        ),
        # of bodies in two places the nearest
        (
            "Chủ tịch UBND tỉnh Gia Lai Lê Văn Hòa dự họp. UBND tỉnh Kon Tum đến thăm. "
            f"Chủ tịch UBND tỉnh tặng Bằng khen cho {FIRM}.",
            "Chủ tịch UBND tỉnh",
            None,
        ),
        (
            "UBND tỉnh Kon Tum đến thăm. Chủ tịch UBND tỉnh Gia Lai dự họp. "
            f"Chủ tịch UBND tỉnh tặng Bằng khen cho {FIRM}.",
            "Chủ tịch UBND tỉnh Gia Lai",
            None,
        ),
        # bodies that are made of officers
        (f"Bộ Tư lệnh Quân khu 5 tặng Cờ thi đua cho {FIRM}.", "Bộ Tư lệnh Quân khu 5", None),
    ],
)
def test_grantor_and_presenter(text: str, grantor: str | None, presenter: str | None) -> None:
    (record,) = EXTRACTOR.extract(text).records
    assert (record.grantor, record.presenter) == (grantor, presenter)


@pytest.mark.parametrize(
    ("text", "grantors"),
    [
        # a ministry by what it is for, a state by its name, one giver over years
        ("Bộ trưởng Công an khen thưởng Công an tỉnh Kon Tum.", ["Bộ trưởng Công an"]),
        ("Bộ trưởng Y tế Lê Văn Tú tặng Bằng khen cho bà Lê Thị Mơ.", ["Bộ trưởng Y tế"]),
        (
            "Ông John Brown được Việt Nam tặng Huân chương Hữu nghị vào năm 1982 và Huân chương Lao động năm 1989.",
            ["Việt Nam", "Việt Nam"],
        ),
        # not the government of another state that is told of
        ("Chính phủ Đan Mạch giúp trường. Trường THPT Núi Mây nhận Cờ thi đua của Chính phủ.", ["Chính phủ"]),
    ],
)
def test_states_and_ministries(text: str, grantors: list[str]) -> None:
    assert [record.grantor for record in EXTRACTOR.extract(text).records] == grantors
