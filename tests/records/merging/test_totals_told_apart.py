"""Numbers that the text tells apart: of a headline, before a colon, body by body. All sentences are made up."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # the number of a headline, those of the text behind it: the living and the dead, bodies each with their own
        (
            "Kon Tum: 5 nghệ nhân được phong tặng, truy tặng Nghệ nhân Ưu tú\nTheo quyết định Chủ tịch nước vừa ký, "
            "danh hiệu Nghệ nhân Ưu tú được trao cho 3 nghệ nhân Kon Tum: Lê Văn Bình (xã Sao Mai); Lý Thu Hà và Vũ "
            "Nam Sơn. Hai nghệ nhân đã mất là Đỗ Văn Bốn và Vũ Văn Năm được truy tặng danh hiệu này.",
            [
                *(f"Nghệ nhân Ưu tú > {name} < Chủ tịch nước" for name in ("Lê Văn Bình", "Lý Thu Hà", "Vũ Nam Sơn")),
                *(f"posthumous Nghệ nhân Ưu tú > {name} < Chủ tịch nước" for name in ("Đỗ Văn Bốn", "Vũ Văn Năm")),
            ],
        ),
        (
            "Trao Bằng khen của Thủ tướng cho 60 tập thể, cá nhân\nThủ tướng Chính phủ tặng Bằng khen cho 29 tập thể "
            "và 16 cá nhân của Bộ Y tế. Bộ Công Thương có 14 cá nhân, Bệnh viện Sao Mai có 1 cá nhân được tặng Bằng "
            "khen đợt này.",
            [
                "Bằng khen > collective 29 < Thủ tướng Chính phủ",
                "Bằng khen > individual 16 < Thủ tướng Chính phủ",
                "Bằng khen > individual 14 < Thủ tướng",
                "Bằng khen > individual 1 < Thủ tướng",
            ],
        ),
        # most of those whom a headline counts are named; a few of them are not all
        (
            "Phong tặng 4 đơn vị danh hiệu Anh hùng Lao động\nChủ tịch nước phong tặng danh hiệu Anh hùng Lao động "
            "cho: Công ty Sao Mai; Bệnh viện Hoa Sen; Trường THPT Lê Lợi; Vùng gốm cổ.",
            [
                f"Anh hùng Lao động > {name} < Chủ tịch nước"
                for name in ("Công ty Sao Mai", "Bệnh viện Hoa Sen", "Trường THPT Lê Lợi")
            ],
        ),
        (
            "Phong tặng 4 đơn vị danh hiệu Anh hùng Lao động\nChủ tịch nước phong tặng danh hiệu Anh hùng Lao động "
            "cho các đơn vị, trong đó có Công ty Sao Mai, Bệnh viện Hoa Sen, Trường THPT Lê Lợi.",
            [
                "Anh hùng Lao động > collective 4 < Chủ tịch nước",
                *(
                    f"Anh hùng Lao động > {name} < Chủ tịch nước"
                    for name in ("Công ty Sao Mai", "Bệnh viện Hoa Sen", "Trường THPT Lê Lợi")
                ),
            ],
        ),
        # most of a list behind a colon; a headline that praises those who are named below; cases are no people
        (
            "UBND tỉnh tặng Bằng khen cho 4 đơn vị: Công ty Sao Mai; Bệnh viện Hoa Sen; Trường THPT Lê Lợi; Vùng gốm.",
            [
                f"Bằng khen > {name} < UBND tỉnh"
                for name in ("Công ty Sao Mai", "Bệnh viện Hoa Sen", "Trường THPT Lê Lợi")
            ],
        ),
        (
            "Khen thưởng 1 tập thể cứu người đuối nước\nUBND tỉnh trao giấy khen đột xuất cho Đồn Biên phòng Sa Thầy.",
            ["Giấy khen > Đồn Biên phòng Sa Thầy < UBND tỉnh"],
        ),
        # a lead over several awards; a badge of the Party is worn by persons
        (
            "Sáng nay, Sở Y tế tổ chức lễ trao Huân chương Lao động hạng Ba, Bằng khen của Thủ tướng Chính phủ cho gần "
            "30 tập thể, cá nhân. Bác sĩ Lê Văn Bình nhận Huân chương Lao động hạng Ba. 8 tập thể nhận Bằng khen của "
            "Thủ tướng Chính phủ.",
            ["Huân chương Lao động ba > Lê Văn Bình", "Bằng khen > collective 8 < Thủ tướng Chính phủ"],
        ),
        ("Đảng viên cao tuổi thành phố Vinh, Tân Kỳ nhận Huy hiệu Đảng.", []),
        # orders counted together before a colon; a sum at the end; those who are named before
        (
            "Hai Huân chương của Chủ tịch nước đã về với Trại giam Sao Mai: Huân chương Chiến công hạng nhì cho tập "
            "thể trại và Huân chương Chiến công hạng ba cho đại tá Lê Văn Bình.",
            [
                "Huân chương Chiến công nhì > Trại giam Sao Mai < Chủ tịch nước",
                "Huân chương Chiến công ba > Lê Văn Bình < Chủ tịch nước",
            ],
        ),
        (
            "Đợt này có 4 người nhận Kỷ niệm chương, 8 người nhận Bằng khen, tổng cộng 12 người.",
            ["Kỷ niệm chương > individual 4", "Bằng khen > individual 8"],
        ),
        (
            "Bác sĩ Lê Văn Bình và bà Lý Thu Hà được Sở Y tế tặng Giấy khen. Đại diện Sở trao Giấy khen cho các bác.",
            ["Giấy khen > Lê Văn Bình < Sở Y tế", "Giấy khen > Lý Thu Hà < Sở Y tế"],
        ),
        # a headline of praise without numbers; a proposal that was granted to the dead
        (
            "Kon Tum: Thưởng nóng những người bắt cướp\nSở Y tế thưởng nóng Đội Sao Mai 10 triệu đồng.",
            ["khen thưởng > Đội Sao Mai < Sở Y tế"],
        ),
        (
            "UBND tỉnh đề nghị truy tặng Huân chương Dũng cảm cho anh Lê Văn Bình. Hôm sau, Chủ tịch nước truy tặng "
            "Huân chương Dũng cảm cho anh Lê Văn Bình.",
            ["posthumous Huân chương Dũng cảm > Lê Văn Bình < Chủ tịch nước"],
        ),
        # bodies that each province has, and a third who is asked
        (
            "Hội đồng đề nghị Thủ tướng tặng Bằng khen cho 10 Sở GD&ĐT; đề nghị Bộ Y tế tặng Cờ thi đua cho 15 Sở và "
            "Bộ trưởng Bộ Y tế tặng Bằng khen cho 25 Sở.",
            [
                "proposed Bằng khen > collective 10 < Thủ tướng",
                "proposed Cờ thi đua > collective 15 < Bộ Y tế",
                "proposed Bằng khen > collective 25 < Bộ trưởng Bộ Y tế",
            ],
        ),
        # rounded by a headline; a caption without the classes; praise of those who get forms of award
        (
            "Kon Tum: Hơn 2.400 đảng viên được tặng Huy hiệu Đảng\nĐợt này, Tỉnh ủy tặng Huy hiệu Đảng cho 2.430 đảng "
            "viên.",
            ["Huy hiệu Đảng > individual 2430 < Tỉnh ủy"],
        ),
        (
            "Bộ trưởng Bộ Y tế tặng Huân chương Lao động hạng Nhì, hạng Ba cho 5 cá nhân. Các đại biểu chụp ảnh với 5 "
            "cá nhân nhận Huân chương Lao động.",
            [
                "Huân chương Lao động nhì > individual < Bộ trưởng Bộ Y tế",
                "Huân chương Lao động ba > individual < Bộ trưởng Bộ Y tế",
            ],
        ),
        (
            "Sở Y tế tuyên dương 62 tập thể, cá nhân. Tại lễ, các tập thể, cá nhân này nhận Bằng khen của Bộ Y tế.",
            ["Bằng khen > mixed 62 < Bộ Y tế"],
        ),
        (
            "Trong 62 cụ được biểu dương, 42 cụ nhận giấy khen của Sở Y tế, 20 cụ được Hội Người cao tuổi huyện khen "
            "thưởng.",
            ["Giấy khen > individual 42 < Sở Y tế", "khen thưởng > individual 20 < Hội Người cao tuổi huyện"],
        ),
        (
            "Khen thưởng hai chuyên án lớn\nChiều nay, UBND tỉnh trao Bằng khen cho 7 tập thể có thành tích xuất sắc.",
            ["Bằng khen > collective 7 < UBND tỉnh"],
        ),
    ],
)
def test_numbers_that_the_text_tells_apart(lines_of: Callable[[str], list[str]], text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines
