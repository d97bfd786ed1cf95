"""PERSON: where names of persons begin and end, and what looks like one. All sentences and names are made up."""

from collections.abc import Callable

import pytest

from vinhdanh.evaluation.markup import parse

from ..conftest import Marker

RULES = [
    # By surname, with and without a cue before it.
    ("person.surname", "Chiến sĩ [PERSON|Lê Văn Bình] cứu em nhỏ."),
    ("person.surname", "[PERSON|Nguyễn Thị Thanh Hương] nhận hoa."),
    ("person.surname", "Thiếu tá [PERSON|ĐỖ MINH TÂM] phát biểu."),
    ("person.surname", "Ông [PERSON|Phan Thanh Tám]-Phó Giám đốc Công an tỉnh dự."),
    ("person.surname", "Đại sứ tại Hàn Quốc [PERSON|Phạm Hữu Cương] dự lễ."),
    ("person.surname", "Liệt sĩ, Đại úy [PERSON|Trần Đức Hoàng Quân] đã hy sinh."),
    # Highland names: clan first, markers H', K', Y, A.
    ("person.surname", "Bà [PERSON|Rơ Châm H'Nga] và ông [PERSON|Ksor Tin] dự."),
    ("person.surname", "Già làng [PERSON|Đinh Hmưnh] dự họp."),
    ("person.surname", "Ông [PERSON|A Jar] nhận quà."),
    ("person.surname", "Bà [PERSON|Y Phoih Kđăm] nhận quà."),
    # Short and foreign names behind rank, post, address.
    ("person.behind_cue", "Chị [PERSON|Thảo] dự lễ."),
    ("person.behind_cue", "Ngài [PERSON|Ha Chan Su] nhận kỷ niệm chương."),
    ("person.behind_cue", "Ông [PERSON|Phết Ta Von Phi La Khăm] dự lễ."),
    ("person.behind_cue", "Trinh sát bắt giữ đối tượng [PERSON|Loan] trong đêm."),
    ("person.behind_cue", "Anh [PERSON|Đức] và chị [PERSON|Nga] nhận quà."),
    ("person.behind_cue", "PGS. [PERSON|Ngọc Văn] dự lễ."),
    ("person.hyphened", "Kỹ sư Liên Xô, ông [PERSON|A-léc-xây Pê-tơ-rốp] nhận quà."),
    ("person.foreign", "Hôm qua [PERSON|Marco Fontelli] đến Hà Nội."),
    ("person.foreign", "Trong trận này, tiền vệ [PERSON|Jean-Kevin Martel] ghi bàn; [PERSON|Paul Martel] thì không."),
    # A whole name told again behind a word that opens a sentence.
    ("person.repeated", "Em [PERSON|Lâm Keo Dung] nhận quà. Với [PERSON|Lâm Keo Dung], đó là niềm vui."),
    # In lists of persons.
    ("person.list", "Ca sĩ [PERSON|Lê Cẩm Vi], [PERSON|Thanh Ngà] và [PERSON|Quốc Đạo] biểu diễn."),
    # Uncle Ho.
    ("person.uncle_ho", "Ngày Chủ tịch [PERSON|Hồ Chí Minh] ra lời kêu gọi."),
    ("person.uncle_ho", "Đoàn báo công [PERSON|Bác Hồ]."),
    # Bylines and credits.
    ("person.credit", "Công an tỉnh trao quà.\nMọi người rất vui.\n[PERSON|Bích Lan]"),
    ("person.credit", "Cô trò vui Tết. Ảnh: [PERSON|Trí Hảo]"),
    # Later mentions.
    (
        "person.short_form",
        "Ông Lê Hữu Tám nhận quà. Ông rất vui, nhà [PERSON|Tám] ở xa.".replace("Lê Hữu Tám", "[PERSON|Lê Hữu Tám]"),
    ),
    (
        "person.short_form",
        "Em [PERSON|Lê Thị Hiền] cứu bạn.\n[PERSON|Hiền] sinh ra ở quê. Theo [PERSON|Hiền], em rất sợ.",
    ),
    (
        "person.short_form",
        "Em [PERSON|Trần Quang Vinh] cứu bạn. Em [PERSON|Vinh] bơi giỏi. Nghe tiếng kêu, [PERSON|Vinh] lao ra.",
    ),
    ("person.repeated", "Cô [PERSON|Hồ Kăn Tuôn] học giỏi. Với [PERSON|Hồ Kăn Tuôn], lớp là nhà."),
    ("person.short_form", "Trùm [PERSON|Lê Quang Hùng] bị bắt. Băng của [PERSON|Hùng “Sài Gòn”] tan rã."),
]

NOBODY = {
    "streets": "Nhà ở đường Lê Lợi và phố Trần Hưng Đạo, trụ sở: 16 Lê Hồng Phong.",
    "schools": "Em học trường Nguyễn Huệ.",
    "districts": "Công trình ở huyện Châu Thành A, thị trấn Lộc Hà.",
    "a district in key words": "Huyện Anh Sơn đón nhận Huân chương.\nAnh Sơn,Huân chương,Xã hội,Nghệ An,Tin tức",
    "airports and parks": "Sân bay Tân Sơn Nhất, KCN Châu Đức đón khách.",
    "new year": "Họ tặng quà Tết Đinh Dậu.",
    "contests": "Đội vô địch La Liga, Premier League và Champions League.",
    "what is a contest once": "Giải đấu Blue Dragon Trophy khai mạc. Nhiều đội dự Blue Dragon Trophy.",
    "products": "Em thi Microsoft Power Point.",
    "firms": "Hãng Osprey Publishing in sách.",
    "youth teams": "Các cầu thủ U20 Pháp rất mạnh.",
    "fields behind a profession": "Tiến sĩ Kinh tế và kỹ sư An toàn thông tin, đội nữ Quốc tế.",
    "countries": "Đoàn Việt Nam, quan hệ Việt-Hàn.",
    "agencies": "Theo phóng viên TTXVN, trời mưa.",
    "seas": "Chương trình Đối tác Thái Bình Dương khai mạc.",
    "initials alone": "Hai em V.T.K và T. bị lạc.",
    "cities": "Anh sống ở Thành phố Hồ Chí Minh.",
    "bodies": "Trung ương Đoàn TNCS Hồ Chí Minh họp.",
    "campaigns": "Xã thi kể chuyện học tập và làm theo gương Hồ Chí Minh.",
    "lessons": "Thi đua thực hiện sáu điều Bác Hồ dạy.",
    "soldiers": "Xứng danh Bộ đội cụ Hồ.",
    "statues": "Lễ dâng hoa ở Tượng đài Chủ tịch Hồ Chí Minh.",
    "awards": "Giải thưởng Hồ Chí Minh được trao.",
    "offices": "Phó Chủ nhiệm Chính Trị dự lễ.",
}

OTHERS = {
    "and nobody in the run before": "Huy chương Vàng [PERSON|Vũ Đình Quân] rất vui.",
    "a post in a commune": "Cựu chủ tịch xã [PERSON|Phạm Văn Tuân] xây cầu.",
    "a name that a word follows": "Nữ sinh [PERSON|Phạm Nguyễn Minh Nga] lớp 12 dự thi.",
    "no nickname": 'Cầu thủ [PERSON|Marco Fontelli] nghỉ. Việc [PERSON|Fontelli] "buồn" ảnh hưởng đội.',
    "an honour is not part of the name": "NSND [PERSON|Trà Giảng] hát.",
    "an abbreviation before it": "PTT [PERSON|Trương Hòa Bằng] trao cờ.",
    "an article's photographer": "Lễ trao quà (Ảnh minh họa: [PERSON|Minh Quyên]/TTXVN).",
    "a diplomat behind a country": "Đại sứ Liên bang Nga tại Việt Nam [PERSON|Konstantin V.Vnukin] dự.",
    "a Korean given name": "Chủ tịch [PERSON|Lee Nam-ki] dự lễ.",
    "posts in bodies of communes": "Chủ tịch UBND xã [PERSON|Lê Văn An], Trưởng Công an huyện [PERSON|Lý Thị Na] dự.",
    "a post in a body without a name": "Phó Giám đốc BV [PERSON|Trần Quốc Bằng] và Giám đốc Sở [PERSON|Lê Minh Tú] dự.",
    "no commune named after a person": "Chủ tịch UBND phường Nguyễn Cư Trinh, Giám đốc BV Nguyễn Tri Phương dự.",
    "no commune in a part of the compass": "Chủ tịch UBND xã Tạ An Khương Nam và Bí thư huyện Dương Minh Châu dự.",
    "a commune in its district": "Chủ tịch UBND xã Lê Quý Bình, huyện Ia Mơ dự.",
    "who drives for a firm": "Tài xế Grab [PERSON|Lê Văn Bình] và tài xế Mai Linh [PERSON|Lê Văn Nam] dự.",
    "a firm one drives for": "Công an cảm ơn tài xế Grab.",
    "the name of a hamlet": "Trưởng thôn Làng Ó, Trưởng thôn Làng Bông [PERSON|Siu Hlơi] dự.",
    "staff of a body": "Cán bộ Công an xã [PERSON|Lê Quang Ninh] và bác sĩ Bệnh viện Nguyễn Tri Phương dự.",
    "two names side by side": "Tác giả [PERSON|Lê Văn Bình] [PERSON|Nguyễn Hữu Nam] nhận giải.",
}


@pytest.mark.parametrize(("rule", "sentence"), RULES)
def test_rules(rule: str, sentence: str, check: Callable[..., None], marker: Marker) -> None:
    check(sentence, "PERSON")
    assert rule in marker.rules(parse(sentence)[0], "PERSON")


@pytest.mark.parametrize("case", NOBODY)
def test_nobody(case: str, check: Callable[..., None]) -> None:
    check(NOBODY[case], "PERSON")


@pytest.mark.parametrize("case", OTHERS)
def test_where_names_begin_and_end(case: str, check: Callable[..., None]) -> None:
    check(OTHERS[case], "PERSON")
