"""Confidence is a pure function of a record, and the table that it reads is whole."""

from collections.abc import Iterator

import pytest

from vinhdanh.api import Explanation, Extractor
from vinhdanh.models import ExtractionResult, Record
from vinhdanh.records.trust.confidence import calibration, confidence
from vinhdanh.records.trust.marks import BIAS, Marker

TEXT = (
    "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5. "
    "Nhiều tập thể, cá nhân được khen thưởng. Ông Lê Văn Nam được tặng Huân chương Hồ Chí Minh hạng Nhì."
)


def marked(text: str) -> Iterator[tuple[Record, set[str]]]:
    explained: Explanation = Extractor().explain(text)
    for part in explained.parts:
        marker = Marker(part.tokens, part.mentions)
        yield from ((record, set(marker.marks(record))) for record in part.records)


@pytest.fixture(scope="module")
def result() -> ExtractionResult:
    return Extractor().extract(TEXT)


def test_every_record_has_one() -> None:
    told = list(marked(TEXT))
    assert told
    for record, marks in told:
        assert record.confidence == confidence(marks)
        assert 0 < record.confidence < 1


def test_marks_tell_how_a_record_was_made() -> None:
    told = [marks for _, marks in marked(TEXT)]
    assert all(BIAS in each for each in told)
    assert {"recipient:named", "kind:collective", "status:awarded", "category:huan_chuong", "grantor"} <= told[0]
    assert any("warning:class.none" in each for each in told)


MARKS = [
    ("recipient behind", "Bộ Công an tặng Bằng khen cho ông Trần Văn Tám."),
    ("recipient before", "Ông Trần Văn Tám được tặng Bằng khen."),
    ("recipient elsewhere", "Ông Trần Văn Tám làm thợ. Ông được tặng Bằng khen."),
    ("unknown words:0", "Ông Trần Văn Tám được tặng Bằng khen."),
    ("unknown words:1-3", "Ông Trần Văn Tám bất ngờ được tặng Bằng khen."),
    ("named once", "Ông Trần Văn Tám được tặng Bằng khen."),
    ("named again", "Ông Trần Văn Tám được tặng Bằng khen. Ông Trần Văn Tám rất vui."),
    ("words of person:3", "Ông Trần Văn Tám được tặng Bằng khen."),
    ("words of body:4", "Xí nghiệp May 5 được tặng Bằng khen."),
    ("body in small letters", "Cha mẹ vui khi trường Lê Lợi được tặng Bằng khen."),
    ("awards told:2-4", "Ông Trần Văn Tám được tặng Bằng khen và Huân chương Lao động hạng Ba."),
    ("awards in sentence:2", "Ông Trần Văn Tám được tặng Bằng khen và Huân chương Lao động hạng Ba."),
    ("about:sport", "Cầu thủ Lê Văn Nam được tặng Bằng khen. Đội tuyển vô địch, các cầu thủ rất vui."),
]


@pytest.mark.parametrize(("mark", "text"), MARKS)
def test_marks_of_the_way_and_the_article(mark: str, text: str) -> None:
    assert all(mark in marks for _, marks in marked(text))
    assert list(marked(text))


def test_weights_add_up() -> None:
    marks = [BIAS, "recipient:named"]
    assert confidence(marks, {}) == 0.5
    assert confidence(marks, {BIAS: 2.0}) == pytest.approx(0.881)
    assert confidence(marks, {BIAS: 2.0, "recipient:named": -2.0}) == 0.5


def test_the_table_knows_the_common_marks() -> None:
    assert {BIAS, "grantor", "recipient:named", "recipient:counted", "rule:award.table"} <= set(calibration())


def test_less_sure_records_are_left_out(result: ExtractionResult) -> None:
    sure = sorted(record.confidence or 0 for record in result.records)
    assert len(result.confident(0).records) == len(sure)
    assert len(result.confident(sure[-1]).records) == sum(one == sure[-1] for one in sure)
    assert result.confident(1).records == ()
