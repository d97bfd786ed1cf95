"""VERB: the cues of award clauses, one row a kind of the table `verbs`, and words that only contain one."""

import pytest

from .conftest import Marker

# rule, text, the words of the cues of this rule
RULES = [
    ("verb.give", "Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba cho xã.", ["tặng thưởng"]),
    ("verb.give", "Tư lệnh gắn Huân chương lên quân kỳ.", ["gắn"]),
    ("verb.give", "Chủ tịch nước phong tặng cô Hoa danh hiệu Nhà giáo Ưu tú.", ["phong tặng"]),
    ("verb.give", "Ủy ban UBND xã Cao Lãnh tặng Giấy khen cho 5 hộ.", ["tặng"]),
    ("verb.receive", "Xã đón nhận Cờ thi đua.", ["đón nhận"]),
    ("verb.receive", "Nhà thơ được Giải thưởng Nhà nước năm ngoái.", ["được"]),
    ("verb.honour", "Hội nghị tuyên dương 30 cá nhân.", ["tuyên dương"]),
    ("verb.honour", "Quận vinh danh 12 doanh nhân.", ["vinh danh"]),
    ("verb.commend", "Công an tỉnh khen thưởng 8 tập thể.", ["khen thưởng"]),
    ("verb.commend", "Ủy ban thưởng nóng Ban chuyên án 125X.", ["thưởng nóng"]),
    ("verb.recognise", "Đội được công nhận Đơn vị quyết thắng.", ["được công nhận"]),
    ("verb.reach", "Cô Hoa đạt danh hiệu Chiến sĩ thi đua cơ sở.", ["đạt danh hiệu"]),
    ("verb.propose", "Xã đề nghị tặng Bằng khen cho ông Sơn.", ["đề nghị"]),
    ("verb.consider", "Tỉnh xem xét khen thưởng chị Mai.", ["xem xét"]),
    ("verb.plan", "Ngày 20-11, 4 nhà giáo sẽ nhận Bằng khen.", ["sẽ"]),
    ("verb.revoke", "Chủ tịch nước hủy bỏ quyết định tặng Huân chương cho công ty.", ["hủy bỏ quyết định"]),
    ("verb.restore", "Bà được phục hồi danh hiệu Nhà giáo Ưu tú.", ["phục hồi"]),
    ("verb.negate", "Ông vẫn chưa được tặng Huân chương Kháng chiến.", ["chưa"]),
    ("verb.norm", "Theo quy định, cá nhân nhận Giấy khen được thưởng.", ["Theo quy định"]),
    ("verb.behalf", "Thừa ủy quyền của Chủ tịch nước, ông Nam trao Huân chương.", ["Thừa ủy quyền"]),
    ("verb.promote", "Phòng được khen và thăng cấp bậc hàm cho anh Sơn.", ["thăng cấp bậc hàm"]),
]
NO_CUE = {
    "a word that holds the verb": "Công trình trong phong trào rất đẹp.",
    "a name": "Anh Lê Văn Tặng cười.",
    "a body": "Hội đồng Thi đua - Khen thưởng tỉnh họp.",
}
POSTHUMOUS = [
    ("Chủ tịch nước truy tặng Huân chương Dũng cảm cho em Nam.", True),
    ("Chủ tịch nước tặng Huân chương Dũng cảm cho em Nam.", False),
]


@pytest.mark.parametrize(("rule", "text", "words"), RULES)
def test_rules(rule: str, text: str, words: list[str], marker: Marker) -> None:
    spans, values = marker.spans(text, "VERB"), marker.values(text, "VERB")
    kind = rule.removeprefix("verb.")
    assert [span for span, cue in zip(spans, values, strict=True) if cue.kind == kind][: len(words)] == words
    assert rule in marker.rules(text, "VERB")


@pytest.mark.parametrize("case", NO_CUE)
def test_no_cue(case: str, marker: Marker) -> None:
    assert marker.spans(NO_CUE[case], "VERB") == []


@pytest.mark.parametrize(("text", "posthumous"), POSTHUMOUS)
def test_the_verb_tells_that_somebody_died(text: str, posthumous: bool, marker: Marker) -> None:
    assert any(cue.posthumous for cue in marker.values(text, "VERB")) == posthumous
