"""COUNT and the groups that are counted: which numbers count recipients or awards, and which do not.

All sentences and names are made up; in the tables of counts only COUNT is marked.
"""

from collections.abc import Callable

import pytest

from vinhdanh.evaluation.markup import parse
from vinhdanh.mentions.counts.group_words import Group

from ..conftest import Marker

RULES = [
    # Digits, padding, thousands, words.
    ("count.number", "Tặng Bằng khen cho [COUNT|10] tập thể, [COUNT|47] cá nhân."),
    ("count.number", "Có [COUNT|02] tập thể nhận Cờ thi đua."),
    ("count.number", "Huyện có [COUNT|1.031] hộ nhận Giấy khen."),
    ("count.number", "[COUNT|Ba] tập thể và [COUNT|mười một] cá nhân nhận Giấy khen."),
    ("count.number", "Trao Giấy khen cho [COUNT|hai mươi lăm] em."),
    ("count.number", "Trao Giấy khen cho [COUNT|ba trăm] hộ."),
    # Nouns that no table knows, in quotation marks.
    ("count.number", "Ngày 9-8, [COUNT|3] “hiệp sĩ” của phường được tặng Giấy khen."),
    # The number alone, without `hơn`, `gần`, `lượt`.
    ("count.number", "Hơn [COUNT|300] hộ gia đình nhận Giấy khen."),
    ("count.number", "[COUNT|96] lượt tập thể được khen thưởng."),
    # Awards are counted, too.
    ("count.number", "Trao [COUNT|9] Huân chương Độc lập hạng Ba và [COUNT|3] Bằng khen."),
    ("count.number", "Trao [COUNT|20] danh hiệu Nghệ sĩ Ưu tú."),
    # Totals and subsets.
    ("count.number", "Có [COUNT|90] cá nhân được khen thưởng, trong đó có [COUNT|6] người nhận Bằng khen."),
    ("count.number", "Trong số [COUNT|26] cá nhân nhận Giấy khen có chị Mai."),
    # Behind `cho` also before a noun that no table knows.
    ("count.number", "Bộ Y tế tặng Bằng khen cho [COUNT|7] nài ngựa."),
    # Times.
    ("count.times", "Trung tá Nam [COUNT|3] lần được tặng Bằng khen."),
]
NO_COUNT = {
    "numbers of names": "Cụm thi đua số 2, Đội 3 và Tổ công tác 5 nhận Giấy khen.",
    "a code": "Ban chuyên án 920G nhận Giấy khen.",
    "an ordinal": "Công ty nhận Huân chương Lao động hạng Ba lần thứ hai.",
    "a class": "Công ty nhận Huân chương Lao động hạng Hai.",
    "a prize": "Chị Mai nhận Giải thưởng 15 tháng 10.",
    "a badge": "Cụ Sáu nhận Huy hiệu 60 năm tuổi Đảng.",
    "years of age or service": "Sau 12 năm công tác, anh Tú, 34 tuổi, nhận Bằng khen.",
    "a number that goes on and on": f"Xã có {'9' + '.999' * 2000} hộ.",
    "lengths": "Sau 3.000 km tuần tra, tổ nhận Bằng khen.",
    "money": "Ủy ban tặng Giấy khen kèm 5 triệu đồng.",
    "gifts": "Xã tặng Giấy khen và 20 suất quà.",
    "days": "Ngày 4-3 và chiều 20/11/2023, xã trao Giấy khen.",
    "percentages": "Có 93% số hộ đạt Gia đình văn hóa.",
    "a name": "Em Lê Thị Ba và bà Nguyễn Thị Sáu nhận Giấy khen.",
    "no award in the sentence": "Đoàn có 12 cá nhân và 3 tập thể.",
    "those who were saved": "Anh Tú nhận Bằng khen vì cứu 3 người mắc kẹt, cứu sống hai em nhỏ.",
    "those who were seized": "Đội nhận Giấy khen nhờ bắt giữ 3 thanh niên chém chết hai người.",
    "how often something was done": "Qua 8 lần tổ chức, xã nhận Cờ thi đua.",
    "some": "Huyện tặng một số quà và Giấy khen.",
    "just `a`": "Anh nhận Giấy khen vì cứu một cháu bé.",
    "a place in the picture": "Ông Sơn (thứ hai từ trái sang) nhận Bằng khen.",
}
GROUPS = {
    # kind, modifier, number
    "Tặng Bằng khen cho 10 tập thể, 47 cá nhân.": ["collective 10", "individual 47"],
    "Tặng Bằng khen cho 70 tập thể, cá nhân.": ["mixed 70"],
    "Tặng Bằng khen cho các tập thể, cá nhân.": ["mixed"],
    "Hơn 300 hộ gia đình nhận Giấy khen.": ["collective hơn 300"],
    "Tặng Giấy khen cho 2 quần chúng, 5 CSGT và 3 trinh sát.": ["individual 2", "individual 5", "individual 3"],
    "5 tập thể khoa, phòng và 30 cá nhân nhận Giấy khen.": ["collective 5", "individual 30"],
    "9 lãnh đạo các sở, ngành nhận Kỷ niệm chương.": ["individual 9"],
    "Có gần 1.700 cán bộ nhận Giấy khen.": ["individual gần 1700"],
    "96 lượt tập thể được khen thưởng.": ["collective lượt 96"],
    "Hàng trăm cá nhân nhận Giấy khen.": ["individual"],
    "Có 2.316 trường hợp được khen thưởng.": ["unspecified 2316"],
    "Trao danh hiệu Nhà giáo Nhân dân cho 20 nhà giáo.": ["individual 20"],
    "Trao Bằng khen cho học sinh nghèo.": ["individual"],
    "Bộ Y tế tặng Bằng khen cho 7 nài ngựa.": ["individual 7"],
}
GROUP_RULES = [
    ("group.counted", "Tặng Bằng khen cho 10 tập thể."),
    ("group.loose", "Tặng Bằng khen cho các tập thể, cá nhân."),
    ("group.ships", "Đến nay, 3 tàu được tặng Bằng khen."),
    ("group.all", "Anh Tám và anh Bảy được khen. Tỉnh đoàn tặng Bằng khen cho cả hai."),
    ("group.unknown_noun", "Bộ Y tế tặng Bằng khen cho 7 nài ngựa."),
    ("group.ranks", "Có 6 quân nhân chuyên nghiệp nhận Bằng khen."),
    ("group.bodies", "Bộ Y tế tặng Bằng khen cho 10 Sở Y tế."),
    ("group.offices", "Bộ Y tế tặng Bằng khen cho 5 Trưởng Công an xã."),
]


@pytest.mark.parametrize(("rule", "sentence"), RULES)
def test_rules(rule: str, sentence: str, check: Callable[..., None], marker: Marker) -> None:
    check(sentence, "COUNT")
    assert rule in marker.rules(parse(sentence)[0], "COUNT")


def test_years_running_count_no_recipients(marker: Marker) -> None:
    assert marker.rules("Trung tá Nam 3 năm liền được tặng Bằng khen.", "TIMES") == {"count.years"}
    assert marker.rules("Trung tá Nam được tặng Bằng khen 3 năm liền.", "TIMES") == {"count.years_behind"}


@pytest.mark.parametrize("case", NO_COUNT)
def test_no_count(case: str, check: Callable[..., None]) -> None:
    check(NO_COUNT[case], "COUNT")


@pytest.mark.parametrize(("rule", "text"), GROUP_RULES)
def test_rules_of_groups(rule: str, text: str, marker: Marker) -> None:
    assert marker.rules(text, "GROUP") == {rule}


@pytest.mark.parametrize("text", GROUPS)
def test_kind_and_number_of_a_group(text: str, marker: Marker) -> None:
    tokens = marker.extractor.explain(text).parts[0].tokens

    def told(group: Group) -> str:
        modifier = tokens.text(*group.modifier).lower() if group.modifier else ""
        return " ".join(str(word) for word in (group.kind, modifier, group.count) if word)

    assert [told(group) for group in marker.values(text, "GROUP")] == GROUPS[text]
