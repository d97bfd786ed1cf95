"""Ceremonies and yearly reports of units, districts and mass organisations. All sentences and names are made up."""

from collections.abc import Callable

import pytest

HERO = "Anh hùng Lực lượng vũ trang nhân dân"
MOTHER = "Bà mẹ Việt Nam Anh hùng"
MANDATES = [
    # of several posts the command
    (
        "Trung tướng Lê Văn Bình, Bí thư Đảng ủy, Chính ủy Quân khu 9 trao Cờ thi đua tặng Trung đoàn 95.",
        ["Cờ thi đua > Trung đoàn 95 < Chính ủy Quân khu 9"],
    ),
    (
        "Được sự ủy nhiệm của Chủ tịch nước, Trung tướng Lê Văn Bình trao Huân chương Quân công hạng Ba tặng Trung "
        "đoàn 95.",
        ["Huân chương Quân công ba > Trung đoàn 95 < Chủ tịch nước"],
    ),
    # on the flag of a unit, named or pointed to
    (
        "Thừa ủy quyền Chủ tịch nước, Thiếu tướng Lê Văn Bình gắn Huân chương Quân công hạng Ba lên Quân kỳ "
        "quyết thắng Sư đoàn 99.",
        ["Huân chương Quân công ba > Sư đoàn 99 < Chủ tịch nước"],
    ),
    (
        "Trung đoàn 95 đón nhận Huân chương Quân công hạng Ba. Thừa ủy quyền Chủ tịch nước, Thiếu tướng Lê Văn Bình "
        "gắn Huân chương Quân công hạng Ba lên lá cờ truyền thống của Trung đoàn.",
        ["Huân chương Quân công ba > Trung đoàn 95 < Chủ tịch nước"],
    ),
    # givers that are joined
    (
        "Lữ đoàn 95 được Đảng, Nhà nước, Quân đội tặng 2 Huân chương Quân công hạng Ba.",
        ["Huân chương Quân công ba x2 > Lữ đoàn 95 < Đảng, Nhà nước, Quân đội"],
    ),
    (
        "Phó Chính ủy Quân khu 3 trao Bằng khen của Bộ Quốc phòng và Quân khu tặng 2 tập thể.",
        ["Bằng khen > collective 2 < Bộ Quốc phòng", "Bằng khen > collective 2 < Quân khu 3"],
    ),
    # captions
    ("Ảnh: Lãnh đạo huyện Ia Mơ trao Giấy khen cho 3 tập thể.", ["Giấy khen > collective 3 < Lãnh đạo huyện Ia Mơ"]),
    (
        "Trong ảnh: Bộ CHQS tỉnh Kon Tum tặng Bằng khen cho 3 tập thể.",
        ["Bằng khen > collective 3 < Bộ CHQS tỉnh Kon Tum"],
    ),
]
THE_DEAD = [
    (
        f"Tỉnh tổ chức lễ trao tặng và truy tặng danh hiệu “{MOTHER}” cho 68 mẹ, trong đó có 5 mẹ được phong tặng, 63 "
        "mẹ được truy tặng.",
        [f"{MOTHER} > individual 5", f"posthumous {MOTHER} > individual 63"],
    ),
    (
        f"Huyện có 68 mẹ được phong tặng, truy tặng danh hiệu {MOTHER} (phong tặng 5 mẹ, truy tặng 63 mẹ).",
        [f"{MOTHER} > individual 5", f"posthumous {MOTHER} > individual 63"],
    ),
    (
        f"Huyện có 2 cá nhân được phong tặng, 3 cá nhân được truy tặng danh hiệu {HERO}.",
        [f"posthumous {HERO} > individual 3", f"{HERO} > individual 2"],
    ),
]
NUMBERS = [
    # ranks without a name
    (
        "Có 6 quân nhân chuyên nghiệp và 5 Đại tá được tặng Bằng khen.",
        ["Bằng khen > individual 6", "Bằng khen > individual 5"],
    ),
    # subjects of their own behind a passive
    (
        "Có 3 nhà giáo được tặng Bằng khen, 25 nhà giáo nhận Giấy khen.",
        ["Bằng khen > individual 3", "Giấy khen > individual 25"],
    ),
    # those described behind `cho`
    (
        "Hội Nông dân tỉnh trao Giấy khen cho 25 hộ đạt danh hiệu Gia đình văn hóa.",
        ["Giấy khen > collective 25 < Hội Nông dân tỉnh", "Gia đình văn hóa > collective 25"],
    ),
    # parts of a whole
    (
        "Xã có 420/450 hộ đạt Gia đình văn hóa, 6/8 thôn đạt danh hiệu Làng văn hóa.",
        ["Gia đình văn hóa > collective 420", "Làng văn hóa > collective 6"],
    ),
    ("Xã có 1.420/1.450 hộ đạt Gia đình văn hóa; 6/8 thôn đạt chuẩn.", ["Gia đình văn hóa > collective 1420"]),
    (
        "Hội tặng Giấy khen cho 12 “Gia đình học tập”, 5 “Dòng họ học tập” và 8 mô hình “Dân vận khéo”.",
        [f"Giấy khen > collective {n}" for n in (12, 5, 8)],
    ),
]
LISTS = [
    # who stands for a body
    (
        "Thay mặt Đảng ủy, Bộ Tư lệnh Vùng 9 Hải quân, Đại tá Lê Văn Bình trao Giấy khen cho 3 tập thể.",
        ["Giấy khen > collective 3 < Đảng ủy, Bộ Tư lệnh Vùng 9 Hải quân"],
    ),
    (
        "Đảng ủy, chỉ huy Trung đoàn 95 trao Giấy khen cho 3 tập thể.",
        ["Giấy khen > collective 3 < Đảng ủy, chỉ huy Trung đoàn 95"],
    ),
    # members with the body over them, as many as the number says
    (
        "Hai tập thể được nhận Cờ thi đua là Trung đoàn 95, Sư đoàn 96 và Bộ CHQS tỉnh Kon Tum.",
        ["Cờ thi đua > Trung đoàn 95", "Cờ thi đua > Bộ CHQS tỉnh Kon Tum"],
    ),
    (
        "Đại đội 95, Phòng Tham mưu, Bộ CHQS tỉnh Kon Tum được tặng Giấy khen.",
        ["Giấy khen > Đại đội 95"],
    ),
    # places that share their head
    (
        "Thị trấn Ia Ly, các xã Ia Mơ, Ia Ko và Ia Hrú được UBND tỉnh tặng Bằng khen.",
        [f"Bằng khen > {name} < UBND tỉnh" for name in ("Thị trấn Ia Ly", "xã Ia Mơ", "xã Ia Ko", "xã Ia Hrú")],
    ),
    # members of bodies, the militia
    ("Ông Lê Văn Bình, hội viên Hội Nông dân xã Ia Mơ được tặng Bằng khen.", ["Bằng khen > Lê Văn Bình"]),
    (
        "UBND tỉnh tặng Bằng khen cho Công an xã Ia Mơ, dân quân xã Ia Mơ và 3 người dân.",
        [f"Bằng khen > {who} < UBND tỉnh" for who in ("Công an xã Ia Mơ", "dân quân xã Ia Mơ", "individual 3")],
    ),
    ("Huyện đội Ia Grai được tặng Bằng khen.", ["Bằng khen > Huyện đội Ia Grai"]),
    ("Bộ đội Hóa học nhiều lần được tặng Bằng khen.", ["Bằng khen > Bộ đội Hóa học"]),
    ("Dân quân xã Ia Mơ được tặng Huân chương Chiến công.", ["Huân chương Chiến công > Dân quân xã Ia Mơ"]),
    (
        "Lực lượng dân quân xã Ia Mơ, huyện Chư Prông được tặng Huân chương Chiến công.",
        ["Huân chương Chiến công > Lực lượng dân quân xã Ia Mơ"],
    ),
]
NO_AWARDS = [
    # what a body has besides
    (
        f"Xã Ia Mơ có 125 liệt sĩ, 27 {MOTHER}, năm 1996 được Nhà nước phong tặng danh hiệu {HERO}.",
        [f"{HERO} > Xã Ia Mơ < Nhà nước"],
    ),
    # norms, rates, names of places
    (
        "UBND huyện công nhận 45 khu dân cư văn hóa, 38 cơ quan đạt chuẩn văn hóa.",
        ["Khu dân cư văn hóa > collective 45 < UBND huyện"],
    ),
    (
        "Xã có 5 thôn đạt danh hiệu thôn văn hóa; tỷ lệ hộ đạt gia đình văn hóa là 94,5%.",
        ["Thôn văn hóa > collective 5"],
    ),
    (
        f"Anh Lê Văn Bình được truy tặng danh hiệu {HERO}, tên anh được đặt cho một trường học.",
        [f"posthumous {HERO} > Lê Văn Bình"],
    ),
]
TITLES = [
    (
        "Danh hiệu “Công dân Thủ đô ưu tú” năm 2020 được trao cho 10 cá nhân.",
        ["Công dân ưu tú > individual 10"],
    ),
    (
        "Công ty Ba Lúa được tặng 5 Huân chương Lao động các hạng, Cờ thi đua Chính phủ các năm 2009, 2012.",
        ["Huân chương Lao động x5 > Công ty Ba Lúa", "Cờ thi đua x2 > Công ty Ba Lúa < Chính phủ"],
    ),
    (
        "Tiểu đoàn 95 được tặng danh hiệu “Đơn vị quyết thắng” 3 năm liền.",
        ["Đơn vị quyết thắng x3 > Tiểu đoàn 95"],
    ),
]
PARTS = [
    # what a body was built
    (
        "Xã Ia Mơ năm qua được đầu tư 3 công trình; ông Lê Văn Bình được tặng Bằng khen.",
        ["Bằng khen > Lê Văn Bình"],
    ),
    # a norm is of its own clause
    (
        "Tỉnh ủy Kon Tum tặng Bằng khen cho 3 đảng viên đạt tiêu chuẩn hoàn thành nhiệm vụ; tặng Giấy khen cho 40 đảng "
        "viên.",
        ["Bằng khen > individual 3 < Tỉnh ủy Kon Tum", "Giấy khen > individual 40 < Tỉnh ủy Kon Tum"],
    ),
    (
        "Trạm Y tế xã Ia Mơ được công nhận đạt tiêu chí quốc gia về y tế xã, được Sở Y tế tặng Giấy khen.",
        ["Giấy khen > Trạm Y tế xã Ia Mơ < Sở Y tế"],
    ),
    # levels that give
    (
        "Quân khu 9 tặng Bằng khen cho 7 tập thể; tỉnh tặng Bằng khen cho 22 tập thể.",
        ["Bằng khen > collective 7 < Quân khu 9", "Bằng khen > collective 22 < tỉnh"],
    ),
    # what is no award stands with recipients of its own
    (
        "LĐLĐ tỉnh tặng Cờ cho 3 đơn vị, Bằng khen cho 15 tập thể.",
        ["Bằng khen > collective 15 < LĐLĐ tỉnh"],
    ),
    # what a body does besides
    (
        "Binh đoàn 95 biểu dương 105 điển hình; 2 tập thể được Bộ Quốc phòng tặng Bằng khen.",
        ["Bằng khen > collective 2 < Bộ Quốc phòng", "tuyên dương > individual 105 < Binh đoàn 95"],
    ),
    # rates between the verb and the award
    (
        "Xã Ia Mơ có 12 thôn đạt danh hiệu văn hóa, 95% gia đình văn hóa, xã được tặng Cờ thi đua.",
        ["Cờ thi đua > Xã Ia Mơ"],
    ),
    # who decides behind `;`, what else is given behind it
    (
        "Chủ tịch nước quyết định tặng danh hiệu Anh hùng Lao động cho Công ty Ba Lúa; Thủ tướng Chính phủ quyết định "
        "tặng Bằng khen cho 4 cá nhân của Công ty.",
        [
            "Anh hùng Lao động > Công ty Ba Lúa < Chủ tịch nước",
            "Bằng khen > individual 4 < Thủ tướng Chính phủ",
        ],
    ),
    (
        "Bộ Quốc phòng tặng Cờ thi đua cho 3 đơn vị: Sư đoàn 98, Lữ đoàn 95, Bộ CHQS tỉnh Kon Tum; tặng Bằng khen 8 "
        "tập thể.",
        [
            *(f"Cờ thi đua > {name} < Bộ Quốc phòng" for name in ("Sư đoàn 98", "Lữ đoàn 95", "Bộ CHQS tỉnh Kon Tum")),
            "Bằng khen > collective 8 < Bộ Quốc phòng",
        ],
    ),
    # those named out of a counted group
    (
        "Trong số 25 tập thể được khen thưởng lần này có Đại đội 95 và Tiểu đoàn 96.",
        ["khen thưởng > collective 25", "khen thưởng > Đại đội 95", "khen thưởng > Tiểu đoàn 96"],
    ),
    # `tập thể` is the body, not those counted before
    (
        "Trung tâm Y tế Ia Mơ: 3 cá nhân đạt Chiến sĩ thi đua cơ sở, tập thể đạt Tập thể lao động tiên tiến.",
        ["Chiến sĩ thi đua cấp cơ sở > individual 3"],
    ),
    (
        "Trạm Y tế Ia Mơ được xã Ia Mơ tặng Giấy khen 4 năm liên tục từ năm 2016 đến năm 2019.",
        ["Giấy khen x4 > Trạm Y tế Ia Mơ < xã Ia Mơ"],
    ),
    ("Hội có 85 hội viên được tặng danh hiệu Hội viên gương mẫu.", ["Hội viên gương mẫu > individual 85"]),
]
HEADS = [
    (
        "Xí nghiệp 95 tổng kết năm. Xí nghiệp được tặng danh hiệu Đơn vị tiên tiến.",
        ["Đơn vị tiên tiến > Xí nghiệp 95"],
    ),
    # localities by their level alone
    ("Xã Ia Mơ có 12 thôn. Năm 2016, xã được tặng Cờ thi đua.", ["Cờ thi đua > Xã Ia Mơ"]),
    (
        "Huyện Ia Grai đổi thay từng ngày. Năm 2016, huyện được Chủ tịch nước tặng Huân chương Lao động hạng Nhì.",
        ["Huân chương Lao động nhì > Huyện Ia Grai < Chủ tịch nước"],
    ),
    ("Tàu 95 được Tư lệnh Quân chủng tặng Bằng khen.", ["Bằng khen > Tàu 95 < Tư lệnh Quân chủng"]),
    (
        "Sở Tài chính họp tổng kết. Năm 2019, Sở được Thủ tướng Chính phủ tặng Bằng khen.",
        ["Bằng khen > Sở Tài chính < Thủ tướng Chính phủ"],
    ),
    (
        "Tập đoàn Ba Lúa tròn 50 tuổi. Tập đoàn vinh dự đón nhận Huân chương Lao động hạng Nhì.",
        ["Huân chương Lao động nhì > Tập đoàn Ba Lúa"],
    ),
]


CASES = [*MANDATES, *THE_DEAD, *NUMBERS, *LISTS, *NO_AWARDS, *TITLES, *PARTS, *HEADS]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_yearly_reports(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
