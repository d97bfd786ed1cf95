"""Who gets an award where a neighbour, a guest or a speaker stands nearer, or a name ends elsewhere. All sentences and
names are made up.
"""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # a number of its own before `nhận`
        (
            "Trường có 9 người được trao giải Abel, 11 người nhận Huân chương Lao động.",
            ["Huân chương Lao động > individual 11"],
        ),
        # a bracket between an award and its verb, behind a colon
        (
            "Ông Lê Văn Tú dự lễ. Phần thưởng được trao gồm: Huân chương Dũng cảm (do Chủ tịch nước kí quyết định) "
            "được trao cho bác sĩ Lê Văn Nam.",
            ["Huân chương Dũng cảm > Lê Văn Nam"],
        ),
        # who speaks at the ceremony of another
        (
            "Đó là lời của Phó Thủ tướng Lê Văn Tú tại lễ khánh thành và đón nhận Huân chương Lao động hạng Ba của "
            "Công ty Than Núi Mây.",
            ["Huân chương Lao động ba > Công ty Than Núi Mây"],
        ),
        # what stands before the subject
        (
            "Nhờ tham gia phong trào của Đoàn Thanh niên, Lê Văn Nam đã nhận Giấy khen của Thành đoàn.",
            ["Giấy khen > Lê Văn Nam < Thành đoàn"],
        ),
        # a pronoun agrees with the title
        (
            "Theo cô Lê Thị Mơ, Lê Văn Nam chăm ngoan. “Suốt những năm học em đều đạt danh hiệu học sinh giỏi”.",
            ["Học sinh giỏi > Lê Văn Nam"],
        ),
        # a name behind `Với`, one behind the people that somebody is of
        (
            "Đó là chị Lâm Keo Na, và chị Lê Thị Mơ. Với Lâm Keo Na, chị kể nhiều chuyện. Năm 2012, chị đạt danh hiệu "
            "học sinh giỏi.",
            ["Học sinh giỏi > Lâm Keo Na"],
        ),
        ("Cô gái Khmer Lâm Keo Na nhận Giấy khen của Tỉnh đoàn.", ["Giấy khen > Lâm Keo Na < Tỉnh đoàn"]),
        # a sentence behind `TP.`, one that lost its full stop
        (
            "Đại úy Lê Văn Nam nay là Phó phòng Hình sự Công an TP. Anh đã nhận nhiều bằng khen.",
            ["Bằng khen > Lê Văn Nam"],
        ),
        (
            "Ông Lê Văn Mười bên con tàu của anh Mười Tiếp đó, anh Mười được Thủ tướng Chính phủ tặng Bằng khen.",
            ["Bằng khen > Lê Văn Mười < Thủ tướng Chính phủ"],
        ),
        # names of bodies and of orders
        (
            "Bộ Ngoại giao tặng Bằng khen cho Hội người Việt vùng Kursk.",
            ["Bằng khen > Hội người Việt vùng Kursk < Bộ Ngoại giao"],
        ),
        (
            "Ủy ban Nhà nước về người Việt Nam ở nước ngoài tặng Bằng khen cho 3 tập thể.",
            ["Bằng khen > collective 3 < Ủy ban Nhà nước về người Việt Nam ở nước ngoài"],
        ),
        (
            "Ông Lê Văn Nam nhận Huy chương Quốc gia về Công nghệ và Đổi mới.",
            ["Huy chương Quốc gia về Công nghệ và Đổi mới > Lê Văn Nam"],
        ),
        # the holder of a post behind a bracket; one of those who hold a title
        (
            "Chủ tịch nước tặng Huân chương Lao động cho Giám đốc Sở Y tế Kon Tum (SYT) Lê Văn Nam.",
            ["Huân chương Lao động > Lê Văn Nam < Chủ tịch nước"],
        ),
        (
            "Anh Lê Văn Nam là một trong 10 Công dân ưu tú được UBND tỉnh Kon Tum vinh danh.",
            ["Công dân ưu tú > Lê Văn Nam < UBND tỉnh Kon Tum"],
        ),
        ("5 cán bộ được công nhận danh hiệu Chiến sĩ thi đua Bộ Y tế.", ["Chiến sĩ thi đua > individual 5 < Bộ Y tế"]),
        # items of a list that lost its lines; people who are only called so
        (
            "Lê Văn Nam dự cuộc thi do Trường Núi Mây tổ chức năm 2019- Bằng khen của Tỉnh đoàn năm 2020- Dự trại hè.",
            [],
        ),
        ("Ông chê những người được trao huy chương và các tướng.", []),
        # what somebody takes on to make, titles by which the public calls somebody
        ("Lúc rảnh, ông Lê Văn Nam còn nhận viết bằng khen, giấy khen cho xã.", []),
        ("Danh hiệu “Vua hài” được khán giả trao cho ông Lê Văn Nam từ lâu.", []),
        ("Ông Lê Văn Nam được khán giả trao tặng danh hiệu “Vua hài”.", []),
        # groups of both kinds
        (
            "Bộ Y tế trao nhiều Bằng khen cho các cá nhân tập thể xuất sắc.",
            ["Bằng khen > mixed < Bộ Y tế"],
        ),
        # a prize that honours; no act: praise in a speech, what would help
        (
            "Giải thưởng Khoa học Núi Mây đã tổ chức lễ vinh danh 5 nhà khoa học.",
            ["Giải thưởng Khoa học Núi Mây > individual 5"],
        ),
        (
            "Tối qua, 39 tác phẩm của Giải thưởng Báo chí viết về biển đảo đã được vinh danh.",
            ["Giải thưởng Báo chí > unspecified 39"],
        ),
        ("Bộ trưởng Bộ Y tế ghi nhận và biểu dương Quỹ Núi Mây đã giúp trẻ em.", []),
        ("Chức vô địch tạo điều kiện cho Sở Y tế Kon Tum được xét tặng Huân chương Lao động.", []),
    ],
)
def test_neighbours(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # what the sentence before announces, or the same one plans
        (
            "Tối mai sẽ diễn ra buổi gặp mặt. Tại buổi gặp mặt này, Bộ Y tế trao Bằng khen cho ông Lê Văn Nam.",
            ["planned Bằng khen > Lê Văn Nam < Bộ Y tế"],
        ),
        (
            "Tối qua đã diễn ra buổi gặp mặt. Tại buổi gặp mặt này, Bộ Y tế trao Bằng khen cho ông Lê Văn Nam.",
            ["Bằng khen > Lê Văn Nam < Bộ Y tế"],
        ),
        (
            "Bộ Y tế sẽ trao Bằng khen cho 3 tập thể, UBND tỉnh Kon Tum cũng trao Bằng khen cho 5 cá nhân.",
            ["planned Bằng khen > collective 3 < Bộ Y tế", "planned Bằng khen > individual 5 < UBND tỉnh Kon Tum"],
        ),
    ],
)
def test_plans(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines
