"""AWARD: names with class, motto, era and level, lists of classes, and what only looks like an award.

All sentences and names are made up; only AWARD is marked.
"""

import unicodedata
from collections.abc import Callable

import pytest

from vinhdanh.evaluation.markup import parse
from vinhdanh.mentions.awards.name import AwardName

from ..conftest import Marker

RULES = [
    # Names of the table, with what belongs to them.
    ("award.table", "Chị Mai được tặng [AWARD|Huân chương Lao động hạng Ba]."),
    ("award.open", "Hội tặng bà Mai [AWARD|kỷ niệm chương vì sự nghiệp phát triển làng nghề]."),
    ("award.table", "Xã nhận [AWARD|huân chương chiến công Hạng nhì]."),
    ("award.table", "Ông Hải có [AWARD|Huân chương Độc lập hạng II]."),
    ("award.table", "Ông Hải có [AWARD|Huân chương Độc lập hạnh Nhì]."),
    ("award.table", "Bà Lan nhận [AWARD|HCLĐ hạng Nhì]."),
    ("award.table", "Đội nhận [AWARD|Cờ thi đua] của Chính phủ."),
    ("award.table", "Tổ nhận danh hiệu [AWARD|Anh hùng LLVTND thời kỳ đổi mới]."),
    ("award.table", "Anh Tú đạt danh hiệu [AWARD|Chiến sĩ thi đua cấp tỉnh]."),
    ("award.table", "Nhà thơ nhận [AWARD|Giải thưởng Nhà nước về Văn học Nghệ thuật]."),
    ("award.table", "Bà Lan được phong [AWARD|AHLLVT nhân dân]."),
    ("award.open", "Xã đón nhận danh hiệu [AWARD|Anh hùng] năm 2002."),
    ("award.hero", "Tin vui.\nBà Lan là [AWARD|Anh hùng Lao động]. Bà được phong [AWARD|Anh hùng] năm 1985."),
    ("award.open", "Em Vân nhận [AWARD|Huy hiệu “Tuổi trẻ dũng cảm”]."),
    ("award.table", "Cô Hoa nhận [AWARD|Kỷ niệm chương Vì sự nghiệp giáo dục]."),
    ("award.open", "Bà Lan nhận [AWARD|Giấy khen “Người tốt, việc tốt”] của xã."),
    ("award.table", "Chị Mơ đoạt [AWARD|Giải thưởng 15 tháng 10]."),
    ("award.table", "LĐLĐ tỉnh trao [AWARD|Giải thưởng 28-7] cho 20 cán bộ."),
    ("award.table", "Nhà trường có [AWARD|bằng khen], [AWARD|giấy khen] treo kín tường."),
    # Names that no table holds, read from their head word.
    ("award.open", "Nước bạn tặng [AWARD|Huân chương Sao Phương Nam] cho Trung đoàn 73."),
    ("award.open", "Nước bạn tặng [AWARD|Huân chương Ăng-co] cho Trung đoàn 73."),
    ("award.open", "Ông nhận [AWARD|Kỷ niệm chương “Vì dòng sông quê hương”]."),
    ("award.open", "Tỉnh trao [AWARD|Giải thưởng “Cánh buồm xanh”] cho 5 nhà thơ."),
    # Prizes by their capital.
    ("award.open_prize", "Bà Lan nhận [AWARD|giải thưởng Thắp Sáng Hoa Lư] năm 2019."),
    ("award.open_prize", "Bà Lan nhận [AWARD|Giải thưởng Nhà nông trẻ tiêu biểu] của tỉnh."),
    # Badges of the Party: the years are part of the name.
    ("award.party_badge", "Cụ Sáu nhận [AWARD|Huy hiệu 75 năm tuổi Đảng]."),
    ("award.party_badge", "Phường trao [AWARD|Huy hiệu 60 năm], [AWARD|50 năm], [AWARD|30 năm tuổi Đảng]."),
    # Titles that no table holds.
    ("award.titled_quote", "Xã đạt danh hiệu “[AWARD|Làng sáng, ngõ sạch]” năm ngoái."),
    ("award.merit_title", "Ông Bảy đạt danh hiệu [AWARD|hộ nuôi tôm giỏi] của huyện."),
    ("award.fighter", "Anh Tám đạt danh hiệu [AWARD|Chiến sĩ thi đua] nhiều năm."),
    # Lists of classes: each later one is a mention of its own.
    ("award.ellipsis", "Nhận [AWARD|Huân chương Lao động hạng Nhất], [AWARD|Nhì], [AWARD|Ba]."),
    ("award.ellipsis", "Trao [AWARD|Huân chương Lao động] ([AWARD|hạng Nhất], [AWARD|Nhì] và [AWARD|Ba])."),
    ("award.ellipsis", "Trao [AWARD|Huân chương Chiến sĩ vẻ vang các hạng Nhất], [AWARD|Nhì], [AWARD|Ba]."),
    ("award.later_class", "Tặng [AWARD|Huân chương Lao động hạng Nhì] cho 4 đồng chí, [AWARD|hạng Ba] cho 8 đồng chí."),
]
NO_AWARD = {
    "sports medals": "Cô giành Huy chương Vàng SEA Games và 2 huy chương bạc, 3 HCĐ.",
    "placings": "Đội giành giải Nhất cuộc thi, chị Mai đoạt giải Ba, anh Tú được giải khuyến khích.",
    "best of a contest": "Anh nhận danh hiệu “Vua phá lưới” và “Thủ môn xuất sắc nhất”.",
    "titles of shows": "Cô đạt danh hiệu “Người đẹp biển xanh”.",
    "a prize without name": "Bà Lan nhận giải thưởng cao quý của tỉnh. Giải thưởng này lớn.",
    "gifts": "Đoàn trao 50 suất quà, 10 suất học bổng, 2 căn nhà tình nghĩa và tặng hoa.",
    "verbs of praise": "Giám đốc khen thưởng, tuyên dương, biểu dương 6 tập thể.",
    "a flag": "Lãnh đạo gắn lên Quân kỳ quyết thắng của Trung đoàn 73.",
    "papers that are no award": "Xã gửi thư khen, giấy chứng nhận và bằng Tổ quốc ghi công.",
    "the force, not the title": "Hai cán bộ bị tước danh hiệu Công an nhân dân.",
    "honours before names": "NSND Trà Giảng và Anh hùng LLVTND Phan Văn Lâm dự lễ.",
    "an honour before a profession": "NSƯT - đạo diễn Lê Hoa dựng vở.",
    "an honour before a comma": "Dự lễ có Anh hùng Lao động, kỹ sư Trần Văn Tám.",
    "ranks of the force": "Chủ tịch nước phong hàm Đại tướng cho ông.",
    "years that are no number": "Phường trao Huy hiệu ² năm tuổi Đảng.",
    "the Party age of a person": "Dự lễ có ông Khải, 60 năm tuổi Đảng.",
    "a movement": "Trung đoàn đi đầu trong phong trào thi đua Quyết thắng.",
    "a place": "Tỉnh Cao Bằng khen thưởng 5 hộ.",
    "a scholarship": "Học bổng Vừ A Dính đến tay 20 em.",
}
NAMES = {
    "Chị Mai được tặng Huân chương Lao động hạng Ba.": ["Huân chương Lao động ba"],
    "Ông nhận huân chương độc lập hạng I.": ["Huân chương Độc lập nhất"],
    "Đơn vị nhận HCCC hạng Nhì.": ["Huân chương Chiến công nhì"],
    # an ordinal is no class
    "Vùng 9 Hải quân nhận Huân chương Quân công lần thứ hai.": ["Huân chương Quân công"],
    "Công ty nhận Huân chương Lao động hạng Ba lần hai.": ["Huân chương Lao động ba"],
    # an era or a level is no part of the name, a motto is
    "Tỉnh nhận danh hiệu AHLLVT thời kỳ kháng chiến chống Mỹ.": ["Anh hùng Lực lượng vũ trang nhân dân"],
    "Anh đạt danh hiệu CSTĐ cơ sở.": ["Chiến sĩ thi đua cấp cơ sở"],
    "Trao Kỷ niệm chương “Vì chủ quyền an ninh biên giới”.": ["Kỷ niệm chương Vì chủ quyền an ninh biên giới"],
    "Trao Huy hiệu 60 năm cho 2 đảng viên.": ["Huy hiệu 60 năm tuổi Đảng"],
    # neither is the motto of a diploma, nor the grantor
    "Tặng Giấy khen “Người tốt, việc tốt” cho em Hiền.": ["Giấy khen"],
    "Tặng Cờ đơn vị dẫn đầu phong trào thi đua cho 3 đơn vị.": ["Cờ thi đua"],
    # classes of a list
    "Tặng Huân chương Lao động hạng Nhất, Nhì cho xã.": [
        "Huân chương Lao động nhất",
        "Huân chương Lao động nhì",
    ],
}
HONOURS = [
    ("NSND Trà Giảng hát trong lễ.", ["NSND"]),
    ("Chị được phong tặng danh hiệu NSND năm ngoái.", []),
    ("NNƯT Điểu Khôn được phong tặng danh hiệu Nghệ nhân Nhân dân.", ["NNƯT"]),
]


def named(mention: AwardName) -> str:
    """Name and class of an award."""
    return " ".join(word for word in (mention.name, mention.class_) if word)


@pytest.mark.parametrize(("rule", "sentence"), RULES)
def test_rules(rule: str, sentence: str, check: Callable[..., None], marker: Marker) -> None:
    check(sentence, "AWARD")
    assert rule in marker.rules(parse(sentence)[0], "AWARD")


@pytest.mark.parametrize("case", NO_AWARD)
def test_no_award(case: str, check: Callable[..., None]) -> None:
    check(NO_AWARD[case], "AWARD")


@pytest.mark.parametrize("text", NAMES)
def test_names_and_classes(text: str, marker: Marker) -> None:
    assert [named(value) for value in marker.values(text, "AWARD")] == NAMES[text]


@pytest.mark.parametrize(("text", "titles"), HONOURS)
def test_an_honour_before_a_name_is_a_title(text: str, titles: list[str], marker: Marker) -> None:
    assert [span for span in marker.spans(text, "TITLE") if span.startswith("N")] == titles
    assert ("award.title" in marker.rules(text, "TITLE")) == bool(titles)


@pytest.mark.parametrize(
    ("rule", "text", "words"),
    [
        (
            "pointed.award",
            "Xã nhận danh hiệu Anh hùng Lao động. Huyện cũng nhận danh hiệu cao quý này.",
            ["cao quý này"],
        ),
        ("pointed.award", "Bà Lan nhận Giải thưởng Hồ Chí Minh. Ông Hải cũng nhận giải thưởng này.", ["này"]),
        ("pointed.award", "Bà Lan nhận Giải thưởng Hồ Chí Minh. Ông Hải cũng nhận danh hiệu này.", []),
    ],
)
def test_words_that_point_back(rule: str, text: str, words: list[str], marker: Marker) -> None:
    assert marker.spans(text, "POINTED") == words
    assert marker.rules(text, "POINTED") <= {rule}


def test_the_name_of_a_badge_is_composed(marker: Marker) -> None:
    text = unicodedata.normalize("NFD", "Tỉnh đoàn tặng huy hiệu “Tuổi trẻ dũng cảm” cho em Lê Văn Nam.")
    assert [value.name for value in marker.values(text, "AWARD")] == ["Huy hiệu Tuổi trẻ dũng cảm"]
