"""What looks like an award and is none, and near-twins of which only one is: one table for each trap."""

from collections.abc import Callable

import pytest

Lines = Callable[[str], list[str]]

NO_RECORD = {
    "sports medals and placings": [
        "VĐV Lê Văn Nam giành Huy chương Vàng SEA Games ở nội dung chạy 100 m.",
        "Đội tuyển đoạt 3 huy chương vàng và 2 huy chương bạc.",
        "Em Lê Thị Nga đoạt giải Nhất cuộc thi viết chữ đẹp.",
        "Anh Nam nhận danh hiệu “Vua phá lưới” của giải.",
        "Phim đoạt giải Quả cầu vàng ở hạng mục kịch bản.",
        "Đội tuyển hụt huy chương vàng. Anh Lê Văn Nam không kịp lên nhận huy chương.",
        "Ở vòng cuối, ban giám khảo trao huy chương cho 3 thí sinh.",
    ],
    "names of contests": [
        "Em Lê Văn Nam được hỗ trợ như mọi thí sinh Nhân tài Đất Việt.",
        "Ông Lê Văn Nam được vinh danh trong lĩnh vực y dược của Nhân tài Đất Việt.",
    ],
    "titles of beauty contests and shows": [
        "Lê Thị Mơ nhận danh hiệu “Người đẹp biển xanh” của cuộc thi.",
        "Anh Lê Văn Nam đạt danh hiệu “Nam vương Đại dương” năm ngoái.",
        "Lê Thị Mơ giành danh hiệu “Miss Ocean” ở Manila.",
        "Vịnh Sao Mai được công nhận danh hiệu “Di sản thiên nhiên”.",
    ],
    "things": [
        "Mẫu xe Sao Mai nhận giải thưởng “Xe đẹp nhất năm 2016”.",
        "Nhân tài Đất Việt luôn được truyền hình trực tiếp, trao giải cho các tài năng.",
        "HLV nghi câu lạc bộ muốn chia huy chương cho các đơn vị khác.",
    ],
    "prizes of contests": [
        "Lê Thị Mơ tham gia cuộc thi ca nhạc và đạt giải thưởng “Ngôi sao sáng”.",
        "Phim nhận giải thưởng “tôn vinh” những vai dở.",
        "Lê Văn Nam được trao danh hiệu Đạo diễn xuất sắc.",
        "Người nhận giải Nobel được một tấm huy chương mạ vàng.",
    ],
    "titles in lists of offices": [
        "Giám đốc nhà hát: Lê Văn Nam - Nghệ sĩ Ưu tú: Trần Hoài - Nhà báo: Lê Thị Nga.",
    ],
    "far verbs": [
        "Trường Hoa Lư nhận hồ sơ qua thư, ai hỏi thêm xin gọi số máy bàn, Giải thưởng Kovalevskaia do Sở Y tế lo.",
    ],
    "abbreviations of bodies": [
        "HCDC vừa trao 20 suất quà cho Trung tâm Y tế quận 2.",
        "Phòng CSTT trao quà cho ông Lê Văn Nam.",
    ],
    "gifts, scholarships, houses": [
        "Công an huyện tặng 20 suất quà cho các hộ nghèo xã Ia Hrú.",
        "Quỹ trao bảng tượng trưng 1,6 tỷ đồng xây 20 căn nhà nhân ái cho xã Ia Hrú.",
        "Một hãng xe tặng ông Lê Văn Nam chiếc ô tô.",
        "Công ty May Hoa Lư trao 15 suất học bổng cho học sinh nghèo.",
        "UBND xã trao nhà tình nghĩa cho bà Lê Thị Nga.",
    ],
    "flowers in captions": [
        "Lãnh đạo tỉnh tặng hoa chúc mừng các thầy thuốc.",
        "Ông Lê Văn Nam tặng hoa cho đội bóng. Ảnh: Trần Vinh",
    ],
    "photographers and authors": [
        "Giám đốc Công an tỉnh trao Giấy khen tại buổi lễ. Ảnh: Lê Văn Nam",
        "Bài thơ kể về một người mẹ được tặng Huân chương của tác giả Lê Văn Nam rất cảm động.",
        "Xã họp tổng kết năm 2019.\nMọi người rất vui.\nTin, ảnh: LÊ VĂN NAM",
    ],
    "dismissal and promotion": [
        "Ông Lê Văn Nam bị tước danh hiệu Công an nhân dân.",
        "Bộ Công an thăng cấp bậc hàm Thượng tá cho ông Lê Văn Nam.",
        "Chủ tịch nước phong hàm Đại tướng cho ông Lê Văn Nam.",
        "Anh Lê Văn Nam được phong quân hàm Trung tá và bổ nhiệm làm Phó Đồn trưởng.",
        "VĐV Lê Văn Nam được phong đẳng cấp kiện tướng.",
    ],
    "letters and certificates": [
        "Giám đốc Công an tỉnh gửi thư khen Công an xã Ia Hrú.",
        "Ban tổ chức trao giấy chứng nhận cho 20 học viên.",
    ],
    "honours before names": [
        "NSND Trần Hoài hát trong đêm nhạc ở Pleiku.",
        "Anh hùng LLVTND Lê Văn Nam kể chuyện cho học sinh nghe.",
        "Chúng tôi gặp NSƯT Lê Thị Mơ sau đêm diễn.",
        "Mẹ Việt Nam Anh hùng Lê Thị Sáu nhận 5 triệu đồng.",
    ],
    "streets and schools": [
        "Trường THCS Nguyễn Văn Trỗi ở đường Lê Lợi khai giảng năm học mới.",
        "Học bổng Vừ A Dính đến tay 20 học sinh nghèo.",
        "Nhà ở số 15 đường Huân Chương, phố Anh Hùng.",
    ],
    "praise": [
        "Chủ tịch Hồ Chí Minh là tấm gương sáng cho mọi người noi theo.",
        "Bí thư Huyện ủy biểu dương những kết quả mà các đơn vị đạt được.",
        "Ông Lê Văn Nam khen ngợi tinh thần học tập của các em.",
    ],
    "denied": [
        "Đến nay ông vẫn chưa được tặng Huân chương Kháng chiến.",
    ],
    "promises and hopes": [
        "Bà Lê Thị Mơ hứa lo cho giám đốc công ty được tặng Huân chương Lao động.",
        "Hơn 140 thí sinh háo hức mong chờ tên mình được vinh danh trong lễ.",
        "Hội đồng họp hai ngày để chọn ra các bài đoạt Giải Báo chí Quốc gia.",
        "Hội xét 10 phần mềm để trao danh hiệu Sao Khuê.",
        "Để đạt được danh hiệu Nhà giáo Nhân dân, các thầy cô đã tận tụy.",
    ],
    "promises to all": [
        "Ông Lê Văn Nam cho biết các vận động viên đoạt huy chương sẽ được khen thưởng xứng đáng.",
    ],
    "wares and teams": [
        "Các sản phẩm, dịch vụ được công nhận danh hiệu Sao Khuê có chất lượng tốt.",
        "Hội công nhận danh hiệu Sao Khuê cho hơn 100 sản phẩm.",
        "Thầy trò HLV Lê Văn Nam được một ông bầu thưởng nóng 1 tỷ đồng.",
        "Ông bầu thưởng nóng cho thầy trò HLV Lê Văn Nam 1 tỷ đồng.",
        "Phim “Mùa gió” đoạt giải Cánh diều vàng, đạo diễn Trần Hải nhận giải hay nhất.",
    ],
    "lists of magazines": [
        "Tạp chí Forbes vinh danh 50 phụ nữ, trong đó có bà Lê Thị Mơ.",
    ],
    "some of a number": [
        "Trong 64 chiến sĩ của đảo, hai trong số đó được phong Anh hùng LLVTND.",
    ],
    "rules and duties": [
        "Bộ trưởng tặng bằng khen cho cá nhân, tập thể thuộc thẩm quyền quản lý.",
        "Nhà ở dành cho người đã được cơ quan có thẩm quyền công nhận, bà mẹ Việt Nam anh hùng.",
        "Theo quy định, mỗi cá nhân được tặng Bằng khen còn nhận 1 triệu đồng.",
        "Mức tiền thưởng đối với tập thể được tặng Giấy khen là 2 triệu đồng.",
        "Các xã cần tiếp tục rà soát, đề nghị trao Huân chương cho những người có công.",
    ],
    "aims": [
        "Từ nay đến năm 2025, huyện đặt mục tiêu mỗi năm 20 nơi đạt danh hiệu tập thể lao động xuất sắc.",
        "Sở Y tế phấn đấu có nhiều tập thể đạt danh hiệu Đơn vị quyết thắng và nhiều cá nhân được khen thưởng.",
    ],
    "wishes, merits, conditions": [
        "Ông Lê Văn Nam tin rằng đơn vị sẽ lập nhiều chiến công, được Nhà nước khen thưởng xứng đáng.",
        "Phong trào phấn đấu đạt danh hiệu “Công nhân giỏi” của Sở Y tế lan rộng.",
        "Ông Lê Văn Nam mong được tặng Huân chương Lao động hạng Ba.",
        "Ông Lê Văn Nam xứng đáng được phong tặng danh hiệu Anh hùng Lao động.",
        "Ông Lê Văn Nam có thể được tặng Bằng khen.",
        "Nếu đạt danh hiệu Chiến sĩ thi đua cơ sở, giáo viên được nâng lương.",
    ],
}

RECORDS = [
    # titles that are stripped, not the dismissal from the force
    ("Chủ tịch nước tước danh hiệu Anh hùng Lao động của ông Lê Văn Nam.", ["revoked Anh hùng Lao động"]),
    # the first verb decides
    ("UBND xã đề nghị truy tặng Huân chương Dũng cảm cho em Lê Văn Nam.", ["proposed Huân chương Dũng cảm"]),
    (
        "Chủ tịch nước hủy bỏ quyết định tặng Huân chương Lao động hạng Ba đối với ông Lê Văn Nam.",
        ["revoked Huân chương Lao động ba"],
    ),
    # an ordinal is no class
    (
        "Xí nghiệp May 5 được tặng Huân chương Lao động hạng Ba lần thứ hai.",
        ["Huân chương Lao động ba"],
    ),
    (
        "Xí nghiệp May 5 được tặng Huân chương Lao động hạng Nhì lần thứ hai.",
        ["Huân chương Lao động nhì > Xí nghiệp May 5"],
    ),
    ("Xí nghiệp May 5 nhận Huân chương Lao động hạng hai.", ["Huân chương Lao động nhì > Xí nghiệp May 5"]),
    # names with numbers are no counts
    ("Cụm thi đua số 2 được Bộ Công an tặng Cờ thi đua.", ["Cờ thi đua > Cụm thi đua số 2"]),
    ("Giám đốc Công an tỉnh tặng Giấy khen cho Đội 3 vì phá chuyên án 920G.", ["Giấy khen > Đội 3"]),
    (
        "Sau 3.000 km tuần tra, 2 tập thể được Bộ Tư lệnh tặng Bằng khen.",
        ["Bằng khen > collective 2"],
    ),
    ("Ông Lê Văn Nam nhận Giải thưởng 15 tháng 10 của Trung ương Hội LHTN Việt Nam.", ["Giải thưởng 15 tháng 10"]),
    # a flag that is an award's place
    ("Huân chương được gắn lên Quân kỳ quyết thắng của Trung đoàn 958.", []),
    ("Ông Lê Văn Nam được tặng Huy chương Quân kỳ quyết thắng.", ["Huy chương Quân kỳ quyết thắng > Lê Văn Nam"]),
    ("Đại đội 7 được công nhận Đơn vị quyết thắng.", ["Đơn vị quyết thắng > Đại đội 7"]),
    # guests
    (
        "UBND xã tổ chức lễ tuyên dương em Lê Văn Nam, có sự tham dự của ông Trần Hải - Bí thư; bà Lê Thị Mơ.",
        ["tuyên dương > Lê Văn Nam"],
    ),
    # numbers of others behind a counted subject
    (
        "Có 400 người đạt Lao động tiên tiến, 50 chiến sĩ thi đua các cấp.",
        ["Lao động tiên tiến > individual 400", "Chiến sĩ thi đua các cấp > individual 50"],
    ),
    # nobody gets both degrees of a title, so the number is not that of each
    (
        "Có 88 nhà giáo được phong tặng danh hiệu Nhà giáo Nhân dân, Nhà giáo Ưu tú.",
        ["Nhà giáo Nhân dân > individual", "Nhà giáo Ưu tú > individual"],
    ),
    # a family receives for the dead one; what people come to, or what a school is called by, is no name of it
    (
        "Chủ tịch tỉnh trao Huân chương Dũng cảm cho gia đình em Lê Văn Nam.",
        ["posthumous Huân chương Dũng cảm > Lê Văn Nam"],
    ),
    ("Trường THPT chuyên Quốc học Huế nhận Cờ thi đua.", ["Cờ thi đua > Trường THPT chuyên Quốc học Huế"]),
    ("Công ty Mua bán nợ nhận Cờ thi đua.", ["Cờ thi đua > Công ty Mua bán nợ"]),
    ("Quỹ Tấm lòng Việt nhận Cờ thi đua.", ["Cờ thi đua > Quỹ Tấm lòng Việt"]),
    ("Trường nhận cờ. Nơi đây là trường Xuất sắc cấp thành phố. Trường được tặng Huân chương Lao động.", []),
    # an honour that somebody has, and the one that is conferred
    (
        "NSƯT Lê Thị Mơ được phong tặng danh hiệu Nghệ sĩ Nhân dân.",
        ["Nghệ sĩ Nhân dân > Lê Thị Mơ"],
    ),
    # who a school is called after is not honoured, the school is
    (
        "UBND xã tặng Giấy khen cho Trường THCS Nguyễn Văn Trỗi.",
        ["Giấy khen > Trường THCS Nguyễn Văn Trỗi < UBND xã"],
    ),
    # one who is praised for the life of another
    pytest.param(
        "Rời quân ngũ với 2 Huân chương Chiến công hạng Ba, ông Lê Văn Nam về quê.",
        ["Huân chương Chiến công ba x2 > Lê Văn Nam"],
        marks=pytest.mark.xfail(strict=True, reason="what somebody comes home with is no record"),
    ),
    pytest.param(
        "Công ty Cao su Sông Hàn – Hoa Lư được UBND tỉnh tặng Bằng khen.",
        ["Bằng khen > Công ty Cao su Sông Hàn – Hoa Lư < UBND tỉnh"],
        marks=pytest.mark.xfail(strict=True, reason="a dash with spaces ends the name of a body"),
    ),
    (
        "Học tập Chủ tịch Hồ Chí Minh, ông Lê Văn Nam được UBND xã tặng Giấy khen.",
        ["Giấy khen > Lê Văn Nam < UBND xã"],
    ),
    # placings and what is given beside them
    (
        "Em Lê Thị Nga đoạt giải Nhất cuộc thi viết và được Bộ GD&ĐT tặng Bằng khen.",
        ["Bằng khen > Lê Thị Nga < Bộ GD&ĐT"],
    ),
    (
        "Giành 3 HCV SEA Games, VĐV Lê Văn Nam được Chủ tịch UBND tỉnh tặng Bằng khen.",
        ["Bằng khen > Lê Văn Nam < Chủ tịch UBND tỉnh"],
    ),
    # money is none, money on the spot is
    ("UBND xã tặng Giấy khen kèm 2 triệu đồng cho ông Lê Văn Nam.", ["Giấy khen > Lê Văn Nam < UBND xã"]),
    ("UBND tỉnh thưởng nóng Ban chuyên án 920G 50 triệu đồng.", ["khen thưởng > Ban chuyên án 920G < UBND tỉnh"]),
    # occasions, totals and subsets
    ("Có 96 lượt tập thể được các cấp khen thưởng.", ["khen thưởng > collective lượt 96"]),
    (
        "UBND tỉnh tặng Bằng khen cho 10 tập thể và 47 cá nhân, trong đó có ông Lê Văn Nam.",
        ["Bằng khen > collective 10", "Bằng khen > individual 47", "Bằng khen > Lê Văn Nam"],
    ),
    (
        "UBND tỉnh tặng Bằng khen cho 10 tập thể, cá nhân, trong đó có 4 tập thể và 6 cá nhân.",
        ["Bằng khen > collective 4 < UBND tỉnh", "Bằng khen > individual 6 < UBND tỉnh"],
    ),
    (
        "Tỉnh phong tặng, truy tặng danh hiệu Bà mẹ Việt Nam Anh hùng cho 9 mẹ, trong đó 1 mẹ còn sống và 8 mẹ được "
        "truy tặng.",
        ["Bà mẹ Việt Nam Anh hùng > individual 1", "posthumous Bà mẹ Việt Nam Anh hùng > individual 8"],
    ),
    (
        "Có 30 tập thể được khen thưởng, gồm 12 tập thể nhận Cờ thi đua và 18 tập thể nhận Bằng khen.",
        ["Cờ thi đua > collective 12", "Bằng khen > collective 18"],
    ),
    (
        "Có 90 cá nhân được khen thưởng, trong đó có 6 người được Thủ tướng Chính phủ tặng Bằng khen.",
        ["Bằng khen > individual 6 < Thủ tướng Chính phủ", "khen thưởng > individual 90"],
    ),
    (
        "Danh hiệu Nghệ nhân Ưu tú được phong tặng cho 90 cá nhân, trong đó Gia Lai có 6 người.",
        ["Nghệ nhân Ưu tú > individual 90"],
    ),
    # where somebody stands in a picture, a place that is called like a word
    ("Ông Lê Văn Nam (phải) trao Giấy khen cho ông Trần Vinh.", ["Giấy khen > Trần Vinh < Lê Văn Nam"]),
    ("Thành đoàn Cần Thơ tặng Giấy khen cho ông Trần Vinh.", ["Giấy khen > Trần Vinh < Thành đoàn Cần Thơ"]),
    # a title of the table between quotation marks is that of the table, also with its era or year
    ("Xí nghiệp May 5 nhận danh hiệu “Anh hùng Lao động thời kỳ đổi mới”.", ["Anh hùng Lao động > Xí nghiệp May 5"]),
    # an article on sports may also tell of medals of the state
    (
        "Đội tuyển đoạt huy chương vàng. Nhà nước tặng ông Lê Văn Nam nhiều huân chương, huy chương.",
        ["Huân chương > Lê Văn Nam < Nhà nước", "Huy chương > Lê Văn Nam < Nhà nước"],
    ),
    # a motto without quotation marks, one with a comma in them
    (
        "Bộ Y tế trao Kỷ niệm chương Vì sự nghiệp thể thao cho ông Lê Văn Nam.",
        ["Kỷ niệm chương Vì sự nghiệp thể thao > Lê Văn Nam"],
    ),
    ("Bộ Y tế tặng ông Lê Văn Nam huy hiệu “Vì biển xanh,”.", ["Huy hiệu Vì biển xanh > Lê Văn Nam"]),
    # orders of other states are records
    ("Nhà nước Lào tặng Huân chương Tự do hạng Nhất cho Sư đoàn 416.", ["Huân chương Tự do nhất > Sư đoàn 416"]),
    (
        "Nước bạn tặng Trung tướng Lê Văn Nam Huân chương Sao Phương Nam.",
        ["Huân chương Sao Phương Nam > Lê Văn Nam"],
    ),
    (
        "Chủ tịch nước tặng Huân chương Hữu nghị cho ông Marco Fontelli.",
        ["Huân chương Hữu nghị > Marco Fontelli < Chủ tịch nước"],
    ),
]


@pytest.mark.parametrize(("trap", "text"), [(trap, text) for trap, texts in NO_RECORD.items() for text in texts])
def test_what_is_no_record(lines_of: Lines, trap: str, text: str) -> None:
    assert lines_of(text) == []


@pytest.mark.parametrize(("text", "begins"), RECORDS)
def test_near_twins(lines_of: Lines, text: str, begins: list[str]) -> None:
    """Each record's line begins as told."""
    found = lines_of(text)
    assert len(found) == len(begins)
    assert all(line.startswith(head) for line, head in zip(found, begins, strict=True))
