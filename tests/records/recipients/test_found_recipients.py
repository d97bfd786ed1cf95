"""Recipients that are easily overlooked: the first of two households, ships behind a number, bodies by their codes, who
has or is something, awards that come to somebody. All sentences and names are made up.
"""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # households by name
        (
            "Hộ bà Lê Thị Mơ và hộ ông Lê Văn Tú nhận Bằng khen của UBND tỉnh.",
            ["Bằng khen > Hộ bà Lê Thị Mơ < UBND tỉnh", "Bằng khen > hộ ông Lê Văn Tú < UBND tỉnh"],
        ),
        (
            "Gia đình ông Lê Văn Tú và gia đình chị Lê Thị Mơ đạt danh hiệu Gia đình văn hóa.",
            ["Gia đình văn hóa > Gia đình ông Lê Văn Tú", "Gia đình văn hóa > gia đình chị Lê Thị Mơ"],
        ),
        # names behind a number that no group counts
        (
            "Hải đội 7 và hai tàu CSB 11, CSB 12 được tặng Cờ thi đua.",
            ["Cờ thi đua > Hải đội 7", "Cờ thi đua > tàu CSB 11", "Cờ thi đua > tàu CSB 12"],
        ),
        # codes of bodies
        (
            "Nhận Giấy khen có các phòng PC03, PA06 và Đại úy Lê Văn Tú.",
            ["Giấy khen > PC03", "Giấy khen > PA06", "Giấy khen > Lê Văn Tú"],
        ),
        (
            "Giám đốc Công an tỉnh khen thưởng 2 phòng PC03 và PC04.",
            [
                "khen thưởng > PC03 < Giám đốc Công an tỉnh",
                "khen thưởng > PC04 < Giám đốc Công an tỉnh",
            ],
        ),
        ("Giám đốc Công an tỉnh tặng Giấy khen cho 3 đội PC07.", ["Giấy khen > collective 3 < Giám đốc Công an tỉnh"]),
        # who is or has something
        (
            "Cả xã có 2 người được phong tặng Nghệ nhân Nhân dân và 11 người là Nghệ nhân Ưu tú.",
            ["Nghệ nhân Nhân dân > individual 2", "Nghệ nhân Ưu tú > individual 11"],
        ),
        (
            "Trường THCS Ia Krêng nhiều năm liền là Tập thể lao động xuất sắc.",
            [
                "Tập thể lao động xuất sắc > Trường THCS Ia Krêng",
            ],
        ),
        (
            "Hơn 40 gia đình có Huân chương Kháng chiến; một cán bộ khác có bằng khen của Hội Nông dân tỉnh.",
            [
                "Huân chương Kháng chiến > collective Hơn 40",
                "Bằng khen > individual 1 < Hội Nông dân tỉnh",
            ],
        ),
        ("Hơn 40 gia đình không có Huân chương Kháng chiến.", []),
        ("Ông là nghệ nhân, mỗi năm có bằng khen.", []),
        # awards that come to somebody
        ("Cờ thi đua của Chính phủ về tay 2 đơn vị.", ["Cờ thi đua > collective 2 < Chính phủ"]),
        (
            "Danh hiệu Anh hùng Lao động thuộc về Lâm trường Ia Krêng.",
            ["Anh hùng Lao động > Lâm trường Ia Krêng"],
        ),
        ("Danh hiệu “Vua phá lưới” thuộc về Lê Văn Tú.", []),
    ],
)
def test_found_recipients(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # yearly titles by the number of those who hold them
        (
            "Cả xã có 12 lượt chiến sĩ thi đua cơ sở, 3 chiến sĩ thi đua cấp tỉnh và 9 lượt tập thể lao động xuất sắc.",
            [
                "Chiến sĩ thi đua cấp cơ sở > individual 12",
                "Chiến sĩ thi đua cấp tỉnh > individual 3",
                "Tập thể lao động xuất sắc > collective 9",
            ],
        ),
        ("Trường phấn đấu có 3 chiến sĩ thi đua cấp tỉnh.", []),
        # classes with the numbers of those who get them, behind all of them
        (
            "Huy chương Chiến sĩ vẻ vang được trao cho 10 người, trong đó hạng Nhất 2, hạng Nhì 3 và hạng Ba 5 người.",
            [
                "Huy chương Chiến sĩ vẻ vang nhất > individual 2",
                "Huy chương Chiến sĩ vẻ vang nhì > individual 3",
                "Huy chương Chiến sĩ vẻ vang ba > individual 5",
            ],
        ),
        (
            "Có 7 cán bộ được tặng Huân chương Chiến công, trong đó 2 cán bộ hạng Nhì, 5 cán bộ hạng Ba.",
            ["Huân chương Chiến công nhì > individual 2", "Huân chương Chiến công ba > individual 5"],
        ),
        (
            "Có 9 cán bộ được tặng Huân chương Chiến công, trong đó 2 cán bộ hạng Nhì, 5 cán bộ hạng Ba.",
            ["Huân chương Chiến công > individual 9"],
        ),
        # badges for years that share `năm`
        (
            "Cụ Lê Văn Tú nhận Huy hiệu 70 năm tuổi Đảng, 8 người nhận Huy hiệu 55, 50 năm.",
            [
                "Huy hiệu 70 năm tuổi Đảng > Lê Văn Tú",
                "Huy hiệu 55 năm tuổi Đảng > individual",
                "Huy hiệu 50 năm tuổi Đảng > individual",
            ],
        ),
        ("Huy hiệu 70 năm tuổi Đảng thuộc về cụ Lê Văn Tú.", ["Huy hiệu 70 năm tuổi Đảng > Lê Văn Tú"]),
        # localities that a number counts, each with where it is
        (
            "UBND tỉnh tặng Bằng khen cho các xã dẫn đầu, gồm: Tân Ia, Phú Ko (Đăk Mây); Ia Mơ và Ia Hrú (Chư Ko).",
            [
                "Bằng khen > Tân Ia < UBND tỉnh",
                "Bằng khen > Phú Ko < UBND tỉnh",
                "Bằng khen > Ia Mơ < UBND tỉnh",
                "Bằng khen > Ia Hrú < UBND tỉnh",
            ],
        ),
        (
            "Danh hiệu “Làng văn hóa” được trao cho 3 bản: Na Mây (xã Ia Krêng); Pu Đồi, Cửa Sông 2 (xã Mây Ngàn).",
            ["Làng văn hóa > Na Mây", "Làng văn hóa > Pu Đồi", "Làng văn hóa > Cửa Sông 2"],
        ),
        ("Toàn xã có 7 trên tổng số 12 thôn đạt danh hiệu “Làng văn hóa”.", ["Làng văn hóa > collective 7"]),
        # posts that are counted, a noun glued to its verb, a level between praise and recipients
        (
            "Sáng nay, 6 chỉ huy trưởng dân quân được Bộ Chỉ huy Quân sự tỉnh khen thưởng.",
            ["khen thưởng > individual 6 < Bộ Chỉ huy Quân sự tỉnh"],
        ),
        ("5 nhà giáo nhận Bằng khen của Bộ Y tế.", ["Bằng khen > individual 5 < Bộ Y tế"]),
        (
            "UBND tỉnh trao khen thưởng cấp Nhà nước cho 1 tập thể.",
            ["khen thưởng > collective 1 < UBND tỉnh"],
        ),
    ],
)
def test_numbers_of_recipients(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Xã đặt mục tiêu mỗi năm 9 thôn đạt danh hiệu Làng văn hóa.",
        "Năm tới, đơn vị phấn đấu có nhiều tập thể đạt danh hiệu Đơn vị quyết thắng, nhiều cá nhân được khen thưởng.",
    ],
)
def test_goals_are_no_facts(lines_of: Callable[[str], list[str]], text: str) -> None:
    assert lines_of(text) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # as many names behind a far `là` as the subject counts
        (
            "Hai đơn vị nhận Cờ thi đua về phong trào văn nghệ là Công an huyện Mây Ngàn và Công an huyện Ia Krêng.",
            ["Cờ thi đua > Công an huyện Mây Ngàn", "Cờ thi đua > Công an huyện Ia Krêng"],
        ),
        (
            "Ba đơn vị nhận Cờ thi đua về phong trào văn nghệ là Công an huyện Mây Ngàn và Công an huyện Ia Krêng.",
            ["Cờ thi đua > collective 3"],
        ),
        # a noun alone before the verb, and a second list behind `;`
        (
            "Theo đó, tập thể được khen thưởng là Phòng Cảnh sát hình sự; các cá nhân gồm: Đại úy Lê Văn Tú, Đại úy Lê "
            "Văn Nam.",
            ["khen thưởng > Phòng Cảnh sát hình sự", "khen thưởng > Lê Văn Tú", "khen thưởng > Lê Văn Nam"],
        ),
        # the subject behind the comma
        (
            "Được Trung ương Đoàn tuyên dương, Đại úy Lê Văn Tú nói sẽ cố gắng.",
            ["tuyên dương > Lê Văn Tú < Trung ương Đoàn"],
        ),
        # an award of its own behind other things that are given
        (
            "Ban tổ chức trao giải Nhất cho Công an huyện Ia Krêng và Bằng khen cho 3 cá nhân.",
            ["Bằng khen > individual 3 < Ban tổ chức"],
        ),
        # a number that counts no bodies
        (
            "Đây là lần thứ hai Công an tỉnh Gia Lai nhận Cờ thi đua.",
            ["Cờ thi đua > Công an tỉnh Gia Lai"],
        ),
    ],
)
def test_told_elsewhere(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Bộ Y tế tặng Bằng khen cho đoàn công tác.", ["Bằng khen > collective < Bộ Y tế"]),
        ("Giám đốc Sở Y tế khen thưởng kíp mổ.", ["khen thưởng > collective < Giám đốc Sở Y tế"]),
        ("UBND xã Ia Krêng tặng Giấy khen cho nhóm thanh niên.", ["Giấy khen > collective < UBND xã Ia Krêng"]),
        ("Tỉnh ủy tặng Bằng khen cho 3 chi, đảng bộ.", ["Bằng khen > collective 3 < Tỉnh ủy"]),
        ("Bộ Y tế tặng Bằng khen cho các y, bác sĩ.", ["Bằng khen > individual < Bộ Y tế"]),
        # the body over an office before a last group
        (
            "Bộ Công an tặng Bằng khen cho Phòng An ninh kinh tế, Công an tỉnh Gia Lai và 3 cá nhân.",
            ["Bằng khen > Phòng An ninh kinh tế < Bộ Công an", "Bằng khen > individual 3 < Bộ Công an"],
        ),
        (
            "Bộ Công an tặng Bằng khen cho Phòng An ninh kinh tế, Công an huyện Ia Grai và 3 cá nhân.",
            [
                "Bằng khen > Phòng An ninh kinh tế < Bộ Công an",
                "Bằng khen > Công an huyện Ia Grai < Bộ Công an",
                "Bằng khen > individual 3 < Bộ Công an",
            ],
        ),
    ],
)
def test_teams(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # each of those told before
        (
            "Em Lê Văn Tú và em Lê Thị Mơ cứu một bé gái. Huyện đoàn tặng Giấy khen cho mỗi em.",
            ["Giấy khen > Lê Văn Tú < Huyện đoàn", "Giấy khen > Lê Thị Mơ < Huyện đoàn"],
        ),
        (
            "Trong số các cá nhân được khen thưởng có ông Lê Văn Tú và bà Lê Thị Mơ.",
            ["khen thưởng > Lê Văn Tú", "khen thưởng > Lê Thị Mơ"],
        ),
        (
            "Tiêu biểu như Công an xã Ia Krêng được tặng Cờ thi đua, Công an xã Mây Ngàn được tặng Bằng khen.",
            ["Cờ thi đua > Công an xã Ia Krêng", "Bằng khen > Công an xã Mây Ngàn"],
        ),
    ],
)
def test_examples(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines
