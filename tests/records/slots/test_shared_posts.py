"""Posts that several persons share, and what counts as a post. All sentences and names are made up."""

import pytest

from vinhdanh.api import Extractor

EXTRACTOR = Extractor()
GIVES = "UBND tỉnh tặng Bằng khen cho"
ROWS = [
    # one post for all, behind the last name
    (
        f"{GIVES} Đại tá Lê Văn Quyền và Đại tá Mai Văn Tú, cùng là Phó Tư lệnh Quân khu 11.",
        [("Phó Tư lệnh Quân khu 11", "Quân khu 11")] * 2,
    ),
    (
        f"{GIVES} Đại úy Lê Thị Hiền, Đại úy Mai Văn Tú và Trung úy Vũ Thị Lan, đều là cán bộ Phòng Hậu cần Sư đoàn 9.",
        [("cán bộ Phòng Hậu cần Sư đoàn 9", "Phòng Hậu cần Sư đoàn 9")] * 3,
    ),
    # heads of one body in one item of a list, its name behind the last
    (
        f"{GIVES} Vũ Văn Lâm, Hiệu trưởng Trường THPT Ia Mơ; Lê Văn Ba, Hiệu trưởng và Mai Thị Na, Phó Hiệu trưởng "
        "Trường THPT Ia Ko.",
        [
            ("Hiệu trưởng Trường THPT Ia Mơ", "Trường THPT Ia Mơ"),
            ("Hiệu trưởng", "Trường THPT Ia Ko"),
            ("Phó Hiệu trưởng Trường THPT Ia Ko", "Trường THPT Ia Ko"),
        ],
    ),
    # a committee of the Party without a name, then the body in full
    (
        f"{GIVES} ông Lê Văn Hai, Bí thư Đảng ủy, Chủ tịch UBND xã Ia O.",
        [("Bí thư Đảng ủy, Chủ tịch UBND xã Ia O", "UBND xã Ia O")],
    ),
    (
        f"{GIVES} ông Lê Văn Hai, Bí thư Đảng ủy xã Ia O, Chủ tịch UBND xã Ia O.",
        [("Bí thư Đảng ủy xã Ia O, Chủ tịch UBND xã Ia O", "Đảng ủy xã Ia O")],
    ),
    # who cares for the sick somewhere
    (f"Chị Lê Thị Na, điều dưỡng Trạm Y tế xã Ia O, cứu người. {GIVES} chị Na.", [(None, "Trạm Y tế xã Ia O")]),
    ("Chị Lê Thị Na, y tá Bệnh viện Ia O, được Bộ Y tế tặng Bằng khen.", [(None, "Bệnh viện Ia O")]),
    ("Chị Lê Thị Na, hộ lý Trạm Y tế xã Ia O, được Bộ Y tế tặng Bằng khen.", [(None, "Trạm Y tế xã Ia O")]),
    # the post of the last alone
    (
        f"{GIVES} Đại tá Lê Văn Quyền và Đại tá Mai Văn Tú, Phó Tư lệnh Quân khu 11.",
        [(None, None), ("Phó Tư lệnh Quân khu 11", "Quân khu 11")],
    ),
    (
        f"{GIVES} Đại úy Lê Thị Hiền và Trung úy Vũ Thị Lan, đoàn viên Đoàn xã Ia O.",
        [("đoàn viên Đoàn xã Ia O", "Đoàn xã Ia O")] * 2,
    ),
    # former posts in several bodies tell no body; a seat in a committee is none of them
    (
        f"{GIVES} ông Lê Văn Bình, nguyên Giám đốc Sở Y tế, nguyên Trưởng Ban Dân tộc.",
        [("nguyên Giám đốc Sở Y tế, nguyên Trưởng Ban Dân tộc", None)],
    ),
    (
        "TIN BUỒN\nĐồng chí LÊ VĂN BÌNH (Hai Bình)\nSinh ngày 1-2-1940, quê xã Ia O; nguyên Giám đốc Sở Y tế.\nÔng "
        "được tặng Huân chương Độc lập.",
        [("nguyên Giám đốc Sở Y tế", "Sở Y tế")],
    ),
    # the body inside a post, none of those beside
    (
        f"{GIVES} Đại tướng Lê Văn Tỵ, nguyên Phó Chủ tịch Quốc hội; Đại tá Mai Văn Tú, Phó Tư lệnh Quân khu 11.",
        [("nguyên Phó Chủ tịch Quốc hội", "Quốc hội"), ("Phó Tư lệnh Quân khu 11", "Quân khu 11")],
    ),
    (
        f"{GIVES} Trung tướng Lê Văn Thu, Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam.",
        [("Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam", "Quân đội nhân dân Việt Nam")],
    ),
    # what one is in a body; without the body it is a profession
    (f"{GIVES} anh Ngô Văn Bình, chiến sĩ Đội Cảnh sát 113.", [("chiến sĩ Đội Cảnh sát 113", "Đội Cảnh sát 113")]),
    (f"{GIVES} anh Ngô Văn Bình, đoàn viên Đoàn xã Ia O.", [("đoàn viên Đoàn xã Ia O", "Đoàn xã Ia O")]),
    (f"{GIVES} anh Ngô Văn Bình, chiến sĩ xuất sắc.", [(None, None)]),
    # posts of the air force
    (
        f"{GIVES} thiếu tá, phi công Trần Văn Nhã, Phó phi đội trưởng Phi đội 2, Trung đoàn 925.",
        [("Phó phi đội trưởng Phi đội 2", "Phi đội 2, Trung đoàn 925")],
    ),
]


@pytest.mark.parametrize(("text", "posts"), ROWS)
def test_posts(text: str, posts: list[tuple[str | None, str | None]]) -> None:
    recipients = [record.recipient for record in EXTRACTOR.extract(text).records]
    assert [(r.position, r.unit) for r in recipients] == posts
