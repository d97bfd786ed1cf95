"""Confidence is a pure function of a record, and the table that it reads is whole."""

import pytest

from vinhdanh.api import Extractor
from vinhdanh.models import ExtractionResult
from vinhdanh.records.confidence import BIAS, calibration, confidence, marks

TEXT = (
    "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5. "
    "Nhiều tập thể, cá nhân được khen thưởng. Ông Lê Văn Nam được tặng Huân chương Hồ Chí Minh hạng Nhì."
)


@pytest.fixture(scope="module")
def result() -> ExtractionResult:
    return Extractor().extract(TEXT)


def test_every_record_has_one(result: ExtractionResult) -> None:
    assert result.records
    for record in result.records:
        assert record.confidence == confidence(record)
        assert 0 < record.confidence < 1


def test_marks_tell_how_a_record_was_made(result: ExtractionResult) -> None:
    told = [set(marks(record)) for record in result.records]
    assert all(BIAS in each for each in told)
    assert {"recipient:named", "kind:collective", "status:awarded", "category:huan_chuong", "grantor"} <= told[0]
    assert any("warning:class.none" in each for each in told)


def test_weights_add_up(result: ExtractionResult) -> None:
    record = result.records[0]
    assert confidence(record, {}) == 0.5
    assert confidence(record, {BIAS: 2.0}) == pytest.approx(0.881)
    assert confidence(record, {BIAS: 2.0, "recipient:named": -2.0}) == 0.5


def test_the_table_knows_the_common_marks() -> None:
    assert {BIAS, "grantor", "recipient:named", "recipient:counted", "rule:award.table"} <= set(calibration())


def test_less_sure_records_are_left_out(result: ExtractionResult) -> None:
    sure = sorted(record.confidence or 0 for record in result.records)
    assert len(result.confident(0).records) == len(sure)
    assert len(result.confident(sure[-1]).records) == sum(one == sure[-1] for one in sure)
    assert result.confident(1).records == ()
