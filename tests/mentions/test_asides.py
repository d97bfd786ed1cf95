"""DATELINE, CREDIT, TAGLINE, MASTHEAD: what stands beside the story. Nobody in them is a recipient."""

import pytest

from .conftest import Marker

RULES = [
    ("dateline.bracket", "DATELINE", "(GLO)- Sáng 4-3, xã họp.", "(GLO)-"),
    ("dateline.bracket", "DATELINE", " date 2020-03 (GLO)- Sáng 4-3, xã họp.", "(GLO)-"),
    ("dateline.bracket", "DATELINE", "(NLĐ) Chiều nay, xã họp.", "(NLĐ) Chiều"),
    ("dateline.plain", "DATELINE", "QĐND - Ngày 21-12, trung đoàn họp.", "QĐND -"),
    ("credit.lead", "CREDIT", "Lãnh đạo xã trao Giấy khen. Ảnh: Minh Tâm", "Ảnh: Minh Tâm"),
    ("credit.lead", "CREDIT", "Ảnh: Đại tá Lê Văn Nam tặng Giấy khen.", "Ảnh:"),
    ("credit.lead", "CREDIT", "Đoàn viên ra quân. Ảnh Minh Tâm", "Ảnh Minh Tâm"),
    ("credit.lead", "CREDIT", "Xã họp.\nTin, ảnh: KHẮC TRUNG", "ảnh: KHẮC TRUNG"),
    ("credit.agency", "CREDIT", "Lễ trao quà (Minh Tâm/TTXVN).", "TTXVN"),
    ("credit.byline", "CREDIT", "Xã họp bàn việc.\nMọi người rất vui.\nBích Lan", "Bích Lan"),
    ("credit.byline", "CREDIT", "Xã họp bàn việc. Mọi người rất vui. Bích Lan", "Bích Lan"),
    ("credit.byline", "CREDIT", "Xã họp bàn việc.\nMọi người rất vui.\nB.Trung", "B.Trung"),
    ("tagline.commas", "TAGLINE", "Xã họp.\nGiấy khen,Xã Ia Kly,Cứu người", "Giấy khen,Xã Ia Kly,Cứu người"),
    ("masthead.line", "MASTHEAD", "Xã họp.\nGiấy khen,Xã Ia Kly,Cứu người\nBáo Sông Hàn", "Báo Sông Hàn"),
]
STORY = {
    "a bracket in the story": "Công an xã (huyện Ia Kly) đã đến.",
    "a short sentence": "Xã họp.\nMọi người rất vui.",
    "a list with spaces": "Có Lan, Huệ, Mai và Cúc.",
    "a picture that is told of": "Anh xem ảnh cũ rồi khóc.",
}
ASIDES = ("DATELINE", "CREDIT", "TAGLINE", "MASTHEAD")


@pytest.mark.parametrize(("rule", "label", "text", "words"), RULES)
def test_rules(rule: str, label: str, text: str, words: str, marker: Marker) -> None:
    assert words in marker.spans(text, label)
    assert rule in marker.rules(text, label)


@pytest.mark.parametrize("case", STORY)
def test_the_story(case: str, marker: Marker) -> None:
    assert [span for label in ASIDES for span in marker.spans(STORY[case], label)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch UBND xã trao Giấy khen tại buổi lễ. Ảnh: Lê Văn Nam",
        "Xã tổng kết năm 2019.\nHội nghị trao Giấy khen.\nLÊ VĂN NAM",
        "Hội nghị trao Giấy khen.\nGiấy khen,Xã Ia Kly,Lê Văn Nam,Cứu người",
    ],
)
def test_nobody_in_an_aside_is_a_recipient(text: str, marker: Marker) -> None:
    assert "Lê Văn Nam" not in [r.recipient.name for r in marker.extractor.extract(text).records]
