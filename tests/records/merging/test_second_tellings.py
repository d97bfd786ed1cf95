"""What another sentence or a caption tells once more, and numbers whose members are named. All sentences and names are
made up.
"""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # a caption tells in whose place somebody acts
        (
            "Trong đêm, Phó Giám đốc Công an tỉnh Kon Tum thưởng nóng Công an huyện Đăk Hà 5 triệu đồng. Phó Giám đốc "
            "Công an tỉnh Kon Tum thay mặt Công an tỉnh thưởng nóng Công an huyện Đăk Hà.",
            ["khen thưởng > Công an huyện Đăk Hà < Công an tỉnh Kon Tum"],
        ),
        # who hands over to those whom another sentence counts; who gives is told there
        (
            "Quân khu 9 tổng kết\nNăm qua, 2 đơn vị được Chính phủ tặng Cờ thi đua. Ông Lê Tú, Tư lệnh Quân khu, trao "
            "Cờ thi đua cho Đội 3, Đội 5.",
            ["Cờ thi đua > Đội 3 < Chính phủ", "Cờ thi đua > Đội 5 < Chính phủ"],
        ),
        # joint givers, one of them told shorter
        (
            "Bộ đội Biên phòng tỉnh và UBND huyện Sa Thầy khen thưởng Đồn Biên phòng Mo Rai. Bộ đội Biên phòng tỉnh và "
            "huyện Sa Thầy đã khen thưởng Đồn Biên phòng Mo Rai.",
            ["khen thưởng > Đồn Biên phòng Mo Rai < Bộ đội Biên phòng tỉnh và UBND huyện Sa Thầy"],
        ),
        # the border guard of a province and its command
        (
            "Biên phòng Kon Tum nhận Huân chương Chiến công hạng Nhì\nSáng nay, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Kon "
            "Tum đón nhận Huân chương Chiến công hạng Nhì của Chủ tịch nước.",
            ["Huân chương Chiến công nhì > Bộ Chỉ huy Bộ đội Biên phòng tỉnh Kon Tum < Chủ tịch nước"],
        ),
        # an order that no table holds, up to its class
        (
            "Thừa ủy quyền Chủ tịch nước Lào, Đại tướng Kham Phan trao Huân chương Isala hạng Nhất tặng Quân khu 4.",
            ["Huân chương Isala nhất > Quân khu 4 < Chủ tịch nước Lào"],
        ),
        # a proposal for as many as got it
        (
            "Lễ trao Giải thưởng Hồ Chí Minh cho hai công trình. Hội đồng đã trình Thủ tướng Chính phủ đề nghị Chủ "
            "tịch nước tặng Giải thưởng Hồ Chí Minh cho hai công trình.",
            ["Giải thưởng Hồ Chí Minh > unspecified 2 < Chủ tịch nước"],
        ),
        # nobody in particular, told by the prize; times without a recipient
        ("Bộ trưởng trao hoa cho các tác giả đạt Giải thưởng Hồ Chí Minh.", []),
        ("Nhà nước đã xét tặng Giải thưởng Hồ Chí Minh bốn lần.", []),
        # the head takes for the body; the rest of a list; one level of a title
        (
            "Bộ Y tế tặng Bằng khen cho báo Sao Mai. Nhận Bằng khen, tổng biên tập báo Sao Mai Lê Văn Nam xúc động.",
            ["Bằng khen > báo Sao Mai < Bộ Y tế"],
        ),
        (
            "Nhà nước đã tặng ông Lê Văn Nam Huân chương Sao vàng, Huân chương Hồ Chí Minh và nhiều huân chương khác.",
            ["Huân chương Sao vàng > Lê Văn Nam < Nhà nước", "Huân chương Hồ Chí Minh > Lê Văn Nam < Nhà nước"],
        ),
        (
            "Cả ngành có 46 cán bộ đạt danh hiệu Chiến sĩ thi đua ngành Y tế. Cụ thể, 46 cán bộ được công nhận Chiến "
            "sĩ thi đua cấp ngành.",
            ["Chiến sĩ thi đua ngành Y tế > individual 46"],
        ),
        # a headline over both kinds, with the years in the text
        (
            "Tuyên dương 57 điển hình\nSở Y tế tuyên dương 17 tập thể và 40 cá nhân điển hình giai đoạn 2011 - 2013.",
            ["tuyên dương > collective 17 < Sở Y tế", "tuyên dương > individual 40 < Sở Y tế"],
        ),
    ],
)
def test_told_once_more(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # localities without the word for their level
        (
            "Bộ Y tế biểu dương 3 tỉnh có nhiều cố gắng gồm Bắc Kạn, Thừa Thiên - Huế và Tây Ninh.",
            [f"tuyên dương > {name} < Bộ Y tế" for name in ("Bắc Kạn", "Thừa Thiên - Huế", "Tây Ninh")],
        ),
        (
            "Bộ Y tế biểu dương 2 tỉnh giảm ca bệnh nhiều nhất là Bắc Kạn; Tây Ninh và phê bình 9 địa phương.",
            ["tuyên dương > Bắc Kạn < Bộ Y tế", "tuyên dương > Tây Ninh < Bộ Y tế"],
        ),
        (
            "Chủ tịch nước tặng Huân chương Lao động cho 2 huyện Sa Thầy và Đăk Hà.",
            ["Huân chương Lao động > Sa Thầy < Chủ tịch nước", "Huân chương Lao động > Đăk Hà < Chủ tịch nước"],
        ),
        ("Bộ Y tế biểu dương 8 tỉnh gồm Bắc Kạn, Tây Ninh…", ["tuyên dương > collective 8 < Bộ Y tế"]),
        # told in a sentence of their own
        (
            "Công an tỉnh Kon Tum trao thưởng đột xuất cho hai đơn vị phá án. Hai tập thể được trao thưởng gồm: Phòng "
            "Tham mưu; Công an huyện Đăk Hà.",
            [
                "khen thưởng > Phòng Tham mưu < Công an tỉnh Kon Tum",
                "khen thưởng > Công an huyện Đăk Hà < Công an tỉnh Kon Tum",
            ],
        ),
        (
            "Cả huyện có một người đạt danh hiệu “Nông dân Việt Nam xuất sắc”. Đó là ông Lê Văn Nam ở xã Mo Rai.",
            ["Nông dân Việt Nam xuất sắc > Lê Văn Nam"],
        ),
        # behind a small word
        (
            "Sở Y tế trao Bằng khen cho hai em nhỏ Lê Văn Nam và Lý Thị Na - những người đã báo tin.",
            ["Bằng khen > Lê Văn Nam < Sở Y tế", "Bằng khen > Lý Thị Na < Sở Y tế"],
        ),
    ],
)
def test_members_of_a_number(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines
