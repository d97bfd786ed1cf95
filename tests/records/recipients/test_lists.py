"""Totals, heads and lists of names: who of them is a record. All sentences and names are made up."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # posts in hamlets, whose name is no person's
        (
            "UBND tỉnh tặng Bằng khen cho ông Ksor Lâm, Trưởng thôn Làng Kép và bà Rơ Châm H'Lan.",
            ["Bằng khen > Ksor Lâm < UBND tỉnh", "Bằng khen > Rơ Châm H'Lan < UBND tỉnh"],
        ),
        (
            "Trưởng ấp Phú Hạ Lê Văn Tám, Trưởng thôn Làng Bông Siu Hlơi, Bí thư Chi bộ thôn 2 Lý Na nhận Giấy khen.",
            ["Giấy khen > Lê Văn Tám", "Giấy khen > Siu Hlơi", "Giấy khen > Lý Na"],
        ),
        # words of address in a row, names of minorities
        (
            "UBND huyện tặng Giấy khen cho các ông, bà: Siu Blăm, Rah Lan H'Nga, Kpă Tơ.",
            [
                "Giấy khen > Siu Blăm < UBND huyện",
                "Giấy khen > Rah Lan H'Nga < UBND huyện",
                "Giấy khen > Kpă Tơ < UBND huyện",
            ],
        ),
        (
            "UBND huyện tặng Giấy khen cho các ông, bà Lê Văn Hai, Lý Thị Na.",
            ["Giấy khen > Lê Văn Hai < UBND huyện", "Giấy khen > Lý Thị Na < UBND huyện"],
        ),
        # a plural noun only introduces the names behind it
        (
            "Các vận động viên Lê Thị Mơ, Trần Văn Nam được tặng Bằng khen.",
            ["Bằng khen > Lê Thị Mơ", "Bằng khen > Trần Văn Nam"],
        ),
        (
            "Hai chiến sĩ nhận Giấy khen là các đồng chí: Lê Văn Bình - Đội trưởng; Trần Văn Nam - Đội phó.",
            ["Giấy khen > Lê Văn Bình", "Giấy khen > Trần Văn Nam"],
        ),
        (
            "2 học sinh nhận Huân chương Lao động hạng Nhất là các em Lê Thị Mơ và Trần Hữu Nam.",
            ["Huân chương Lao động nhất > Lê Thị Mơ", "Huân chương Lao động nhất > Trần Hữu Nam"],
        ),
        (
            "Công an huyện Sơn Hạ phá án. Giám đốc Công an tỉnh trao Bằng khen cho tập thể đơn vị và 3 cá nhân.",
            [
                "Bằng khen > Công an huyện Sơn Hạ < Giám đốc Công an tỉnh",
                "Bằng khen > individual 3 < Giám đốc Công an tỉnh",
            ],
        ),
        # who holds the ceremony and those to whom it is given
        (
            "Bệnh viện Sơn Hạ tổ chức lễ đón nhận Bằng khen của Bộ Y tế trao tặng cho 5 tập thể và 8 cá nhân.",
            ["Bằng khen > collective 5 < Bộ Y tế", "Bằng khen > individual 8 < Bộ Y tế"],
        ),
        # the class of one is not that of all, the award of one office not that of another
        (
            "5 trường học đón nhận Huân chương Lao động. Huân chương Lao động hạng Nhì được trao cho các tập thể.",
            ["Huân chương Lao động > collective 5", "Huân chương Lao động nhì > collective"],
        ),
        (
            "Các học sinh nhận Bằng khen của Bộ trưởng Bộ Y tế. Thủ tướng Chính phủ tặng Bằng khen cho 8 học sinh.",
            ["Bằng khen > individual < Bộ trưởng Bộ Y tế", "Bằng khen > individual 8 < Thủ tướng Chính phủ"],
        ),
        # a pronoun does not point to the giver
        (
            "Em Lê Thị Mơ cứu bạn. Chiều qua, ông Trần Văn Nam, Chủ tịch UBND xã, đã tặng Giấy khen cho em.",
            ["Giấy khen > Lê Thị Mơ < Chủ tịch UBND xã"],
        ),
        ("Ông Trần Văn Nam, Chủ tịch UBND xã, đã tặng Giấy khen cho em.", []),
        # mandates
        (
            "Thừa ủy quyền Chủ tịch nước, ông Trần Văn Nam trao Huân chương Lao động hạng Ba cho Công ty Sơn Hạ.",
            ["Huân chương Lao động ba > Công ty Sơn Hạ < Chủ tịch nước"],
        ),
        # what is put before somebody, and what was signed then
        (
            "Bộ Y tế kính trình Thủ tướng, xét trình Chủ tịch nước tặng Huân chương Lao động cho Công ty Sơn Hạ.",
            ["proposed Huân chương Lao động > Công ty Sơn Hạ < Chủ tịch nước"],
        ),
        (
            "Bộ Y tế trình Chủ tịch nước ký Quyết định số 12/QĐ-CTN tặng Huân chương Lao động cho Công ty Sơn Hạ.",
            ["Huân chương Lao động > Công ty Sơn Hạ < Chủ tịch nước"],
        ),
        # a list in a sentence of its own
        (
            "Sở Y tế tặng Giấy khen cho 2 cá nhân. Đó là: Ông Lê Văn Bình, Trưởng phòng; bà Lê Thị Mơ, y tá.",
            ["Giấy khen > Lê Văn Bình < Sở Y tế", "Giấy khen > Lê Thị Mơ < Sở Y tế"],
        ),
        (
            "Công an tỉnh tặng Giấy khen cho 2 tập thể. Đó là Công an xã Tân Lập và Công an xã Mỹ Hòa.",
            ["Giấy khen > Công an xã Tân Lập < Công an tỉnh", "Giấy khen > Công an xã Mỹ Hòa < Công an tỉnh"],
        ),
        ("Sở Y tế tặng Giấy khen cho 3 cá nhân. Đó là tấm gương cho ngành.", ["Giấy khen > individual 3 < Sở Y tế"]),
        # numbers of other places behind the award
        (
            "Hà Tĩnh có 7 học sinh được tặng Bằng khen, Hải Phòng có 5 học sinh, Nghệ An 4 học sinh.",
            ["Bằng khen > individual 7", "Bằng khen > individual 5", "Bằng khen > individual 4"],
        ),
        # some of many
        (
            "Trong số các xã có người được tặng Bằng khen, Tân Lập đứng đầu với 6 cá nhân.",
            ["Bằng khen > individual 6"],
        ),
        # a second verb for the same award
        (
            "Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Lê Văn Bình và trao tặng cho anh Trần Văn Nam.",
            [
                "posthumous Huân chương Dũng cảm > Lê Văn Bình < Chủ tịch nước",
                "Huân chương Dũng cảm > Trần Văn Nam < Chủ tịch nước",
            ],
        ),
        # a prize that honours
        (
            "Năm nay, Giải thưởng Lý Tự Trọng tôn vinh 33 cán bộ Đoàn.",
            ["Giải thưởng Lý Tự Trọng > individual 33"],
        ),
        # a headline leaves open when
        (
            "Biểu dương 30 đoàn viên xuất sắc\n\nNgày mai, Tỉnh đoàn sẽ biểu dương 30 đoàn viên xuất sắc.",
            ["planned tuyên dương > individual 30 < Tỉnh đoàn"],
        ),
        # as many classes as names: one each
        (
            "Chủ tịch nước tặng Huân chương Chiến công hạng Nhì, Ba cho Đại tá Lê Văn Bình và Trung tá Trần Văn Nam.",
            [
                "Huân chương Chiến công nhì > Lê Văn Bình < Chủ tịch nước",
                "Huân chương Chiến công ba > Trần Văn Nam < Chủ tịch nước",
            ],
        ),
        # money beside a form of award is for the same
        (
            "Tỉnh sẽ trao Bằng khen và trích 2 tỷ đồng để khen thưởng cho 6 học sinh và 7 giáo viên.",
            ["planned Bằng khen > individual 6", "planned Bằng khen > individual 7"],
        ),
        # awards of associations and of other states
        (
            "Bà Lê Thị Mơ nhận danh hiệu Nghệ nhân Làng nghề Việt Nam.",
            ["Nghệ nhân Làng nghề Việt Nam > Lê Thị Mơ"],
        ),
        (
            "Chính phủ Nhật Bản tặng ông Lê Văn Bình Huân chương Mặt trời mọc.",
            ["Huân chương Mặt trời mọc > Lê Văn Bình < Chính phủ Nhật Bản"],
        ),
        # posts that are counted
        (
            "Giám đốc Công an tỉnh tặng Giấy khen cho 5 Trưởng Công an xã.",
            ["Giấy khen > individual 5 < Giám đốc Công an tỉnh"],
        ),
        (
            "Hội Phụ nữ tỉnh biểu dương 9 Chủ tịch Hội cấp xã tiêu biểu.",
            ["tuyên dương > individual 9 < Hội Phụ nữ tỉnh"],
        ),
        # delegates, places on a list
        ("Trao Bằng khen tại Đại hội đại biểu Hội Nông dân tỉnh Sơn Hạ.", []),
        (
            "Công ty Sơn Hạ được trao tặng Top 10 Sao Vàng đất Việt.",
            ["Giải thưởng Sao Vàng đất Việt > Công ty Sơn Hạ"],
        ),
        # titles in a row, the place whose prize it is
        (
            "Chủ tịch nước truy tặng Huân chương Lao động cho cố GS.VS Lê Văn Bình.",
            ["posthumous Huân chương Lao động > Lê Văn Bình < Chủ tịch nước"],
        ),
        ("Tỉnh đoàn trao Giải thưởng 26/3 tỉnh Nghệ An.", []),
        # clans by the name of the family, national teams, orders in small letters, badges of provinces
        (
            "Dòng họ Phạm Văn thôn Đông Hạ được UBND huyện tặng Giấy khen.",
            ["Giấy khen > Dòng họ Phạm Văn < UBND huyện"],
        ),
        ("Dòng họ Hiếu học được UBND huyện tặng Giấy khen.", []),
        ("Đội tuyển điền kinh được tặng Giấy khen.", []),
        (
            "Đoàn Thể thao người khuyết tật Việt Nam thưởng nóng cho đô cử Lê Văn Bình.",
            ["khen thưởng > Lê Văn Bình < Đoàn Thể thao người khuyết tật Việt Nam"],
        ),
        (
            "Thủ tướng tặng Bằng khen cho Đội tuyển cầu mây nữ quốc gia và huấn luyện viên Lê Văn Bình.",
            [
                "Bằng khen > Đội tuyển cầu mây nữ quốc gia < Thủ tướng",
                "Bằng khen > Lê Văn Bình < Thủ tướng",
            ],
        ),
        (
            "Có 1 đồng chí được tặng Huân chương tự do, 9 đồng chí được tặng Huy chương anh dũng chống Mỹ.",
            ["Huân chương Tự do > individual 1", "Huy chương Anh dũng chống Mỹ > individual 9"],
        ),
        (
            "Ông Lê Văn Bình được tặng Huân chương cành vàng hạng nhất.",
            ["Huân chương cành vàng nhất > Lê Văn Bình"],
        ),
        (
            "Ông Lê Văn Bình được tặng Huy hiệu tỉnh Bình An và Huy hiệu TP.HCM.",
            ["Huy hiệu tỉnh Bình An > Lê Văn Bình", "Huy hiệu TP.HCM > Lê Văn Bình"],
        ),
        # guests in a row, body and person side by side, foreign names by their syllables, groups without a comma
        (
            "Ông Trần Minh Sơn, Chủ tịch Hội Khuyến học tỉnh Bình An và các đại biểu đã về dự lễ đón nhận Bằng khen "
            "của UBND tỉnh của Trường THPT Tân Lập.",
            ["Bằng khen > Trường THPT Tân Lập < UBND tỉnh"],
        ),
        (
            "Tỉnh ủy trao Huân chương Lao động hạng Ba cho tập thể Công ty Sơn Hạ và cá nhân ông Lê Văn Bình.",
            ["Huân chương Lao động ba > Công ty Sơn Hạ < Tỉnh ủy", "Huân chương Lao động ba > Lê Văn Bình < Tỉnh ủy"],
        ),
        (
            "Chủ tịch nước tặng Huân chương Hữu nghị cho ông An-đơ-rây Xô-lô-vi-ép và bà Na-ta-sa.",
            [
                "Huân chương Hữu nghị > An-đơ-rây Xô-lô-vi-ép < Chủ tịch nước",
                "Huân chương Hữu nghị > Na-ta-sa < Chủ tịch nước",
            ],
        ),
        (
            "Sở Y tế tặng Bằng khen cho ông Ama Thin-buôn Chư Mua.",
            ["Bằng khen > Ama Thin < Sở Y tế"],
        ),
        ("Sở Y tế khen thưởng các tập thể cá nhân gương mẫu.", ["khen thưởng > mixed < Sở Y tế"]),
        (
            "Đến dự và trao Bằng khen cho các tập thể, ông Trần Minh Sơn, Phó Chủ tịch UBND tỉnh Bình An chúc mừng.",
            ["Bằng khen > collective"],
        ),
    ],
)
def test_lists_of_names(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
