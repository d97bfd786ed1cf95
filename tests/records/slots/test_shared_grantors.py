"""Who gives, where another sentence of the article tells it. All sentences and names are made up."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # one named award of one day has one giver; papers and awards of other days may have others
        (
            "Sáng 5-3-2020, Chủ tịch nước tặng ông Lê Văn Bình danh hiệu Nhà giáo Ưu tú. Dịp này bà Lý Thu Hà cũng "
            "nhận danh hiệu Nhà giáo Ưu tú.",
            ["Nhà giáo Ưu tú > Lê Văn Bình < Chủ tịch nước", "Nhà giáo Ưu tú > Lý Thu Hà < Chủ tịch nước"],
        ),
        (
            "Sáng 5-3-2020, UBND tỉnh tặng ông Lê Văn Bình Bằng khen. Dịp này bà Lý Thu Hà cũng nhận Bằng khen.",
            ["Bằng khen > Lê Văn Bình < UBND tỉnh", "Bằng khen > Lý Thu Hà"],
        ),
        (
            "Sáng 5-3-2020, Chủ tịch nước tặng ông Lê Văn Bình danh hiệu Nhà giáo Ưu tú. Tỉnh hiện có 35 thầy cô được "
            "phong tặng danh hiệu Nhà giáo Ưu tú.",
            ["Nhà giáo Ưu tú > Lê Văn Bình < Chủ tịch nước", "Nhà giáo Ưu tú > individual 35"],
        ),
        # on whose behalf it is handed over, told by a sentence of its own; not what was given in years past
        (
            "Công an tỉnh Kon Tum truy tặng Huân chương Chiến công cho cố Trung tá Lê Văn Bình. Thừa ủy quyền của Chủ "
            "tịch nước, Đại tá Vũ Nam trao phần thưởng cho gia đình anh.",
            ["posthumous Huân chương Chiến công > Lê Văn Bình < Chủ tịch nước"],
        ),
        (
            "Tiểu đoàn 9 nhận Huân chương Lao động năm 1986. Thừa ủy quyền của Chủ tịch nước, Đại tá Vũ Nam trao Huân "
            "chương Độc lập cho Tiểu đoàn 9.",
            ["Huân chương Lao động > Tiểu đoàn 9", "Huân chương Độc lập > Tiểu đoàn 9 < Chủ tịch nước"],
        ),
        # right behind, without a day
        (
            "Chủ tịch nước phong tặng danh hiệu Anh hùng Lao động cho 28 người. Lần này ông Lê Văn Bình cũng được "
            "phong tặng danh hiệu Anh hùng Lao động.",
            ["Anh hùng Lao động > individual 28 < Chủ tịch nước", "Anh hùng Lao động > Lê Văn Bình < Chủ tịch nước"],
        ),
        # badges of all years come from the committee that gives the badges (GUIDELINES: who gives in their own right)
        (
            "Tỉnh ủy quyết định tặng Huy hiệu Đảng cho 13 đảng viên. Cụ Lê Thị Nhu nhận Huy hiệu 75 năm tuổi Đảng.",
            ["Huy hiệu Đảng > individual 13 < Tỉnh ủy", "Huy hiệu 75 năm tuổi Đảng > Lê Thị Nhu < Tỉnh ủy"],
        ),
        (
            "Đảng ủy phường trao Huy hiệu Đảng cho 13 đảng viên. Cụ Lê Thị Nhu nhận Huy hiệu 75 năm tuổi Đảng.",
            [
                "Huy hiệu Đảng > individual 13 < Đảng ủy phường",
                "Huy hiệu 75 năm tuổi Đảng > Lê Thị Nhu < Đảng ủy phường",
            ],
        ),
        # … where they are told before
        (
            "Nhiều nơi trao huy hiệu. Cụ Lê Thị Nhu nhận Huy hiệu 75 năm tuổi Đảng. Ở huyện bên, "
            "Đảng ủy xã Sao Mai trao Huy hiệu 50 năm tuổi "
            "Đảng cho 2 đảng viên.",
            ["Huy hiệu 75 năm tuổi Đảng > Lê Thị Nhu", "Huy hiệu 50 năm tuổi Đảng > individual 2 < Đảng ủy xã Sao Mai"],
        ),
        (
            "Tỉnh ủy Kon Tum trao Huy hiệu Đảng dịp 2/9\n40 đồng chí nhận Huy hiệu 50 năm tuổi Đảng.",
            ["Huy hiệu 50 năm tuổi Đảng > individual 40 < Tỉnh ủy Kon Tum"],
        ),
        # to whom a proposal goes
        (
            "Ông Lê Văn Bình được đề nghị tặng danh hiệu Anh hùng Lao động. Tờ trình đề nghị Thủ tướng xem xét, "
            "trình Chủ tịch nước quyết định.",
            ["proposed Anh hùng Lao động > Lê Văn Bình < Chủ tịch nước"],
        ),
        # papers of this round; the number of a decision, whose office the article names
        (
            "UBND tỉnh tặng Bằng khen cho 9 tập thể. 3 cá nhân được tặng Bằng khen đợt này.",
            ["Bằng khen > collective 9 < UBND tỉnh", "Bằng khen > individual 3 < UBND tỉnh"],
        ),
        (
            "Chủ tịch nước ký hai quyết định. Ông Lê Văn Bình được phong tặng danh hiệu Nghệ nhân Ưu tú tại Quyết định "
            "số 355/QĐ-CTN.",
            ["Nghệ nhân Ưu tú > Lê Văn Bình < Chủ tịch nước"],
        ),
        (
            "Ông Lê Văn Bình được phong tặng danh hiệu Nghệ nhân Ưu tú tại Quyết định số 355/QĐ-CTN.",
            ["Nghệ nhân Ưu tú > Lê Văn Bình"],
        ),
        # what one sentence tells of one handing over
        (
            "Thừa ủy quyền của Chủ tịch nước, Bộ trưởng Bộ Công an trao danh hiệu Nhà giáo Nhân dân cho 2 người; 12 "
            "nhà giáo khác nhận danh hiệu Nhà giáo Ưu tú.",
            ["Nhà giáo Nhân dân > individual 2 < Chủ tịch nước", "Nhà giáo Ưu tú > individual 12 < Chủ tịch nước"],
        ),
        # what is handed over together was decided on by one
        (
            "Chủ tịch nước tặng Huân chương cho các cá nhân của tỉnh. Phó Chủ tịch nước Lê Thị Mơ trao Huân chương Lao "
            "động hạng Nhất cho 3 cá nhân, Huân chương Độc lập hạng Nhì cho 11 cá nhân.",
            [
                "Huân chương Lao động nhất > individual 3 < Chủ tịch nước",
                "Huân chương Độc lập nhì > individual 11 < Chủ tịch nước",
            ],
        ),
        # the parts of a total have its giver, whoever gets them
        (
            "Nhà nước vừa quyết định tặng thưởng 3 Huân chương Chiến công cho Công an tỉnh Phú Thọ.\nMột Huân "
            "chương Chiến công hạng Nhất tặng Phòng Cảnh sát hình sự; 2 Huân chương Chiến công hạng Ba tặng đại tá Lê "
            "Văn Bình và thiếu tá Trần Hữu Nam.",
            [
                "Huân chương Chiến công nhất > Phòng Cảnh sát hình sự < Nhà nước",
                "Huân chương Chiến công ba > Lê Văn Bình < Nhà nước",
                "Huân chương Chiến công ba > Trần Hữu Nam < Nhà nước",
            ],
        ),
        # who is asked to consider
        (
            "Tỉnh đề nghị Bộ Quốc phòng xét tặng Bằng khen cho Đại úy Lê Văn Bình.",
            ["proposed Bằng khen > Lê Văn Bình < Bộ Quốc phòng"],
        ),
        (
            "Sở đã lập hồ sơ để Chủ tịch nước xét tặng Huân chương Lao động hạng Ba cho ông Lê Văn Bình.",
            ["proposed Huân chương Lao động ba > Lê Văn Bình < Chủ tịch nước"],
        ),
    ],
)
def test_givers_told_elsewhere(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # the passive goes on behind the first award
        (
            "Công an tỉnh Kon Tum được Bộ Công an tặng Cờ thi đua cho 9 tập thể, tặng Bằng khen cho 41 cá nhân.",
            [
                "Cờ thi đua > collective 9 < Bộ Công an",
                "Bằng khen > individual 41 < Bộ Công an",
            ],
        ),
        # an office goes before the state in general
        (
            "Nhà nước tặng Trung đoàn 958 Huân chương Quân công hạng Ba.\nTrung đoàn 958 vừa được Chủ tịch nước tặng "
            "Huân chương Quân công hạng Ba.",
            ["Huân chương Quân công ba > Trung đoàn 958 < Chủ tịch nước"],
        ),
        # behind a gift
        ("Em Lê Thị Mơ nhận Bằng khen và phần thưởng của UBND tỉnh.", ["Bằng khen > Lê Thị Mơ < UBND tỉnh"]),
        ("Em Lê Thị Mơ nhận Bằng khen, quà tặng của Sở Y tế.", ["Bằng khen > Lê Thị Mơ < Sở Y tế"]),
    ],
)
def test_givers_in_one_sentence(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
