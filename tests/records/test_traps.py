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
    "abbreviations of bodies": [
        "HCDC vừa trao 20 suất quà cho Trung tâm Y tế quận 2.",
        "Phòng CSTT trao quà cho ông Lê Văn Nam.",
    ],
    "gifts, scholarships, houses": [
        "Công an huyện tặng 20 suất quà cho các hộ nghèo xã Ia Hrú.",
        "Công ty May Hoa Lư trao 15 suất học bổng cho học sinh nghèo.",
        "UBND xã trao nhà tình nghĩa cho bà Lê Thị Nga.",
    ],
    "flowers in captions": [
        "Lãnh đạo tỉnh tặng hoa chúc mừng các thầy thuốc.",
        "Ông Lê Văn Nam tặng hoa cho đội bóng. Ảnh: Trần Vinh",
    ],
    "photographers and authors": [
        "Giám đốc Công an tỉnh trao Giấy khen tại buổi lễ. Ảnh: Lê Văn Nam",
    ],
    "dismissal and promotion": [
        "Ông Lê Văn Nam bị tước danh hiệu Công an nhân dân.",
        "Bộ Công an thăng cấp bậc hàm Thượng tá cho ông Lê Văn Nam.",
        "Chủ tịch nước phong hàm Đại tướng cho ông Lê Văn Nam.",
    ],
    "letters and certificates": [
        "Giám đốc Công an tỉnh gửi thư khen Công an xã Ia Hrú.",
        "Ban tổ chức trao giấy chứng nhận cho 20 học viên.",
    ],
    "honours before names": [
        "NSND Trần Hoài hát trong đêm nhạc ở Pleiku.",
        "Anh hùng LLVTND Lê Văn Nam kể chuyện cho học sinh nghe.",
    ],
    "streets and schools": [
        "Trường THCS Nguyễn Văn Trỗi ở đường Lê Lợi khai giảng năm học mới.",
    ],
    "praise": [
        "Chủ tịch Hồ Chí Minh là tấm gương sáng cho mọi người noi theo.",
    ],
    "denied": [
        "Đến nay ông vẫn chưa được tặng Huân chương Kháng chiến.",
    ],
    "rules and duties": [
        "Theo quy định, mỗi cá nhân được tặng Bằng khen còn nhận 1 triệu đồng.",
        "Mức tiền thưởng đối với tập thể được tặng Giấy khen là 2 triệu đồng.",
        "Các xã cần tiếp tục rà soát, đề nghị trao Huân chương cho những người có công.",
    ],
    "wishes, merits, conditions": [
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
    # occasions, totals and subsets
    ("Có 96 lượt tập thể được các cấp khen thưởng.", ["khen thưởng > collective lượt 96"]),
    (
        "UBND tỉnh tặng Bằng khen cho 10 tập thể và 47 cá nhân, trong đó có ông Lê Văn Nam.",
        ["Bằng khen > collective 10", "Bằng khen > individual 47", "Bằng khen > Lê Văn Nam"],
    ),
    pytest.param(
        "UBND tỉnh tặng Bằng khen cho 10 tập thể, cá nhân, trong đó có 4 tập thể và 6 cá nhân.",
        ["Bằng khen > collective 4", "Bằng khen > individual 6"],
        marks=pytest.mark.xfail(reason="a mixed total that is broken down by kind stays one record"),
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
    # orders of other states are records
    ("Nhà nước Lào tặng Huân chương Tự do hạng Nhất cho Sư đoàn 416.", ["Huân chương Tự do nhất > Sư đoàn 416"]),
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
