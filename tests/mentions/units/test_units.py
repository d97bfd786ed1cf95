"""UNIT: where names of bodies begin and end. All sentences and names are made up; only UNIT is marked."""

import pytest

from vinhdanh import Extractor
from vinhdanh.evaluation.markup import parse, render

EXTRACTOR = Extractor()

HEADS = [
    ("unit.head.state", "Sáng nay, [UNIT|Công an tỉnh Gia Lai] họp."),
    ("unit.head.state", "Chủ tịch [UNIT|UBND huyện Ia Krêng] trao quà."),
    ("unit.head.state", "Lãnh đạo [UNIT|Vụ Thực hành quyền công tố và kiểm sát điều tra án ma túy] dự."),
    ("unit.head.state", "Bí thư [UNIT|Đảng đoàn] và [UNIT|Ban Bí thư] đã nghe báo cáo."),
    ("unit.head.state", "Giám đốc [UNIT|Công an tỉnh] trao Giấy khen."),
    ("unit.name", "Anh ở [UNIT|Phòng Cảnh sát PCCC và cứu nạn cứu hộ Công an tỉnh Gia Lai]."),
    ("unit.head.state", "Anh ở [UNIT|Đội Cảnh sát PCCC & CNCH Công an quận Ia Pa]."),
    ("unit.head.state", "Anh ở [UNIT|Đội CSGT-TT-CĐ Công an huyện Ia Pa]."),
    ("unit.head.state", "Giấy khen được trao cho [UNIT|Phòng CSGT], [UNIT|Công an huyện Ia Pa]."),
    ("unit.head.state", "Chị làm việc tại [UNIT|điện lực quận Sơn Thủy]."),
    ("unit.head.state", "[UNIT|Đại sứ quán Việt Nam tại Lào] đã thăm hỏi."),
    ("unit.head.state", "[UNIT|Công an huyện Sa Thầy] và [UNIT|Công an huyện Ba Vì] họp."),
    ("unit.head.state", "[UNIT|Công an huyện Ia Thầy], tỉnh Kon Tum vừa họp."),
    ("unit.head.state", "[UNIT|Công an thành phố Huế] Ông Lê Văn Nam đến dự."),
    ("unit.head.state", "[UNIT|Tòa án nhân dân hai cấp tỉnh Gia Lai] tổng kết năm."),
    ("unit.head.army", "Thượng tá Lê Văn Bình công tác ở [UNIT|Lữ đoàn pháo binh 490]."),
    ("unit.head.army", "[UNIT|Quân đoàn 12] và [UNIT|Tổng cục Chính trị] cùng dự."),
    ("unit.head.army", "[UNIT|Đồn Biên phòng Nậm Sàng] vừa bắt một vụ."),
    ("unit.head.army", "Thuyền trưởng [UNIT|Tàu 527] nhận Bằng khen."),
    ("unit.head.school", "Em là học sinh [UNIT|trường THPT chuyên Lê Quý Đôn]."),
    ("unit.head.school", "Hiệu trưởng [UNIT|Trường ĐH Kinh tế quốc dân] phát biểu."),
    ("unit.head.health", "Anh được đưa vào [UNIT|Bệnh viện Đa khoa khu vực Cây Dầu] cấp cứu."),
    ("unit.head.health", "Họ xây [UNIT|trạm y tế xã Hòa Thắng]."),
    ("unit.head.firm", "[UNIT|Công ty Cao Hưng Thắng] chuyên sửa chữa tàu."),
    ("unit.head.firm", "[UNIT|Hợp tác xã (HTX) Minh Tiến] nuôi tôm."),
    ("unit.head.army", "Họ thăm [UNIT|Đại đội Dân quân gái Hải Tân]."),
    ("unit.head.army", "Họ gặp [UNIT|Đại đội nữ dân quân Hải Tân]."),
    ("unit.head.state", "Họ gặp [UNIT|Đội nữ du kích Hải Tân]."),
    ("unit.head.army", "[UNIT|Tiểu đoàn 12] thành lập năm 1966."),
    ("unit.head.army", "Anh ở [UNIT|Hải đội dân quân thường trực]."),
    ("unit.head.state", "[UNIT|Đội rà phá bom mìn] nghỉ trưa."),
    ("unit.head.state", "[UNIT|Đội quy tập hài cốt liệt sĩ] lên đường."),
    ("unit.head.health", "Họ thăm [UNIT|Bệnh viện Dã chiến cấp 2 số 9]."),
    ("unit.head.state", "Bà dẫn đầu [UNIT|Đội biệt động mật xã Hải Tân]."),
    ("unit.name", "[UNIT|ngân hàng Nông nghiệp và Phát triển nông thôn] cho vay vốn."),
]
NAMES = [
    ("unit.name", "[UNIT|Bộ GD&ĐT] vừa ban hành thông tư."),
    ("unit.name", "Ông là Ủy viên [UNIT|bộ Công an]."),
    ("unit.name", "Đội [UNIT|Thái Sơn Nam] gặp [UNIT|FLC Thanh Hóa]."),
    ("unit.name", "[UNIT|VNPT Gia Lai] tặng máy tính."),
    ("unit.alias", "[UNIT|Tập đoàn Điện lực Sông Lớn] ([UNIT|SLEG]) tăng giá; [UNIT|SLEG] nói vì than."),
    ("unit.alias", "[UNIT|TCty LAMICO] lớn mạnh. Công nhân [UNIT|LAMICO] rất vui."),
    ("unit.bank", "Khách gửi tiền ở [UNIT|Agribank]."),
    ("unit.bank", "Nhân viên [UNIT|SongLonBank] trả lại ví."),
    ("unit.code", "Công an tặng quà [UNIT|Phòng PC03], [UNIT|PA06] và [UNIT|PA07]."),
    ("unit.code", "Cảm ơn [UNIT|Phòng PC02], [UNIT|PC04]."),
    ("unit.keyword", "Bài viết.\nGiấy khen,[UNIT|Cục thuế tp hồ chí minh],Nộp thuế,Cá nhân"),
    ("unit.keyword", "Bài viết.\nDầu khí,[UNIT|Bộ giáo dục và đào tạo],Học sinh,Trường tiểu học"),
]
ENDS = {
    "a person behind a post and body": "Bộ trưởng [UNIT|Bộ GD&ĐT] Phùng Văn Nhạn đến dự.",
    "a person behind a level": "Phó Chủ tịch [UNIT|UBND tỉnh] Đặng Minh Sáo đến dự.",
    "a person behind a field": "Thủ khoa [UNIT|Trường ĐH Kinh tế quốc dân] Phạm Nguyễn Minh Ngân rất vui.",
    "a person behind a place": "Chủ tịch [UNIT|Liên đoàn Cờ Việt Nam] Lê Phước Tùng đến dự.",
    "a foreign person": "Chủ tịch [UNIT|Ngân hàng Thế giới] Paul Mason đến Hà Nội.",
    "no person: who it is named after": "Bệnh nhân nằm ở [UNIT|Viện bỏng quốc gia Lê Hữu Trác].",
    "no person: a place": "Bí thư [UNIT|Huyện ủy Trà Vân] Hồ Thị Điểu phát biểu.",
    "a verb behind a whole name": "[UNIT|Cục Chính trị BĐBP] kiểm tra công tác kết nghĩa.",
    "a verb behind a short form": "[UNIT|Công an quận] thường xuyên tuần tra.",
    "a verb behind a proper name": "[UNIT|Trường THCS Đồng Khởi] đạt chuẩn quốc gia.",
    "a caption that lost its full stop": "Ảnh: [UNIT|Kênh Quốc phòng Việt Nam] Trong 35 năm qua, đơn vị lớn mạnh.",
    "the next name": "[UNIT|Bệnh viện Quân y 354] [UNIT|Bệnh viện Quân y 354] được xây năm 1949.",
    "a place of one syllable inside the name": "[UNIT|Công an phường Đức Thắng] đã có mặt.",
    "a number that counts": "Họ giúp [UNIT|Bệnh viện Phổi Trung ương] 10 máy thở.",
    "a comma, but not in an official name": (
        "[UNIT|Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn cứu hộ], [UNIT|Công an tỉnh Gia Lai] đã đến."
    ),
    "và between bodies": "[UNIT|Đồn Biên phòng Nậm Sàng] và [UNIT|Phòng PC04 Công an tỉnh Sơn La] phối hợp.",
    "và between fields": "[UNIT|Sở Văn hóa và Thể thao TPHCM] mở hội thi.",
    "a hyphen before the parent": "[UNIT|Cục Quản lý xuất nhập cảnh - Bộ Công an] đón đoàn.",
    "hyphens between bodies": "[UNIT|Huyện ủy]-[UNIT|HĐND]-[UNIT|UBND huyện] tổ chức lễ.",
    "a short form in brackets": "[UNIT|Phòng Cảnh sát hình sự (PC02) Công an tỉnh Gia Lai] phá án.",
    "a body in a body": "Bí thư [UNIT|Đảng ủy cơ quan LĐLĐ thành phố] trao huy hiệu.",
    "a branch of a bank": "Giám đốc [UNIT|Agribank chi nhánh Sông Lớn] đến dự.",
    "behind the verb báo": "Bà con đã báo [UNIT|Công an xã] ngay trong đêm.",
    "the head of an office inside a word of office": "Chánh văn phòng [UNIT|Cơ quan CSĐT] phát biểu.",
    "overlapping heads": "Chủ tịch [UNIT|Hiệp hội Doanh nghiệp tỉnh Gia Lai] phát biểu.",
    "a code with its parent": "Trinh sát [UNIT|PC02 Công an tỉnh Gia Lai] đã bắt đối tượng.",
    "a day in the name of a school": "Cô dạy ở [UNIT|Trường Mầm non 20-10].",
    "a committee of the National Assembly": "Chủ nhiệm [UNIT|Ủy ban Pháp luật của Quốc hội] phát biểu.",
}
NO_BODIES = {
    "a kind of bodies": "đại diện các Sở KH&CN các tỉnh và 2 công an xã",
    "a list of levels": "Cờ thi đua của Ủy ban nhân dân tỉnh, thành phố",
    "firms of a country": "nhiều ngân hàng Việt Nam mở cửa",
    "a ship of a navy": "Tàu cá Bình Minh cập cảng",
    "a delegation": "Đoàn học sinh Việt Nam giành huy chương",
    "a person": "Ông Đoàn Tấn Bảo và em Nguyễn Ngọc Trường",
    "words that begin like a head": "Bộ luật, Hội nghị và Tổ quốc",
    "a force": "lực lượng công an vào cuộc, cán bộ xã cũng vậy",
    "a decision's number": "Quyết định số 12/QĐ-UBND về thi đua",
    "a branch of government": "ngành Thuế Hòa Bình thu đủ ngân sách",
    "a force as a whole": "Lực lượng Công binh bắc cầu",
    "a place": "người Tây Ban Nha đến Trường Sa",
    "the name of a place": "họ ở gần chùa Hội Khánh, đường Trường Chinh",
    "the centre of a town": "Lễ tổ chức tại trung tâm thị xã Hà Tĩnh",
    "a bare head": "Cty thành lập HĐQT Cty",
    "a delegation of guests": "Đoàn công tác đã đến",
}


def marked(text: str) -> str:
    """The text with its UNIT mentions marked."""
    units = [m for m in EXTRACTOR.extract(text).mentions if m.type == "UNIT"]
    return render(text, [{"type": "UNIT", "start": m.start, "end": m.end, "text": m.text} for m in units])


def rules(text: str) -> set[str]:
    """The ids of the rules behind the UNIT mentions of a text."""
    return {m.rule for part in EXTRACTOR.explain(text).parts for m in part.mentions if m.label == "UNIT"}


@pytest.mark.parametrize(("rule", "sentence"), HEADS + NAMES)
def test_rules(rule: str, sentence: str) -> None:
    text, _ = parse(sentence)
    assert marked(text) == sentence
    assert rule in rules(text)


@pytest.mark.parametrize("case", ENDS)
def test_where_a_name_ends(case: str) -> None:
    text, _ = parse(ENDS[case])
    assert marked(text) == ENDS[case]


@pytest.mark.parametrize("case", NO_BODIES)
def test_no_bodies(case: str) -> None:
    assert marked(NO_BODIES[case]) == NO_BODIES[case]


@pytest.mark.parametrize("sentence", ["Giải cờ vua quốc tế HDBank khai mạc.", "Họ dự HDBank Cup ở Huế."])
def test_a_sponsor_in_the_name_of_a_contest(sentence: str) -> None:
    assert marked(sentence) == sentence
    assert any(m.rule == "contest.sponsor" for m in EXTRACTOR.explain(sentence).parts[0].mentions)
    assert marked("HDBank trao giải.") == "[UNIT|HDBank] trao giải."


def test_an_abbreviation_of_the_field_is_no_body() -> None:
    text = "Cục An toàn bức xạ và hạt nhân (ATBXHN) họp về ATBXHN."
    assert marked(text) == "[UNIT|Cục An toàn bức xạ và hạt nhân] (ATBXHN) họp về ATBXHN."


def test_sources_and_credits_are_no_story() -> None:
    assert marked("Người dân vui mừng. Ảnh: VFF") == "Người dân vui mừng. Ảnh: VFF"
    assert marked("VFF công bố giải.") == "[UNIT|VFF] công bố giải."
