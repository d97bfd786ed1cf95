"""Warnings where a record and the award tables disagree; the record itself stays as the article has it."""

import pytest

from vinhdanh.api import Extractor
from vinhdanh.models import Record

EXTRACTOR = Extractor()

CASES = [
    ("Chủ tịch nước tặng Huân chương Hồ Chí Minh hạng Nhì cho Trường THPT Ia Mơr.", ["class.none"]),
    ("Ông Lê Văn Nam được tặng Huy chương Kháng chiến hạng Ba.", ["class.unknown"]),
    ("UBND xã Ia Hrú tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5.", ["grantor.level"]),
    ("Chủ tịch UBND huyện Ia Hrú tặng Bằng khen cho 3 tập thể.", ["grantor.level"]),
    ("Bộ trưởng Bộ Y tế tặng Giấy khen cho 3 cá nhân.", ["grantor.level"]),
    ("Năm 2015, ông Lê Văn Nam được Chủ tịch nước tặng Huân chương Chiến sĩ vẻ vang hạng Nhì.", ["award.no_longer"]),
    ("Ngày 5-3-2019, Chủ tịch nước tặng Huy chương Thanh niên xung phong vẻ vang cho 12 cá nhân.", ["award.not_yet"]),
    ("Ngày 5-3-2026, Giám đốc Công an tỉnh tặng Giấy khen cho 3 tập thể.", ["date.future"]),
    ("Trường THPT Ia Mơr được phong tặng danh hiệu Nhà giáo Ưu tú.", ["recipient.kind"]),
]
PLAUSIBLE = [
    "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5.",
    "Xí nghiệp May 5 được Đảng, Nhà nước tặng Huân chương Lao động.",
    "Chủ tịch UBND tỉnh Gia Lai tặng Bằng khen cho 3 tập thể.",
    "Chủ tịch UBND thị xã An Khê tặng Giấy khen cho 3 tập thể.",
    "Năm 1985, ông Lê Văn Nam được tặng Huân chương Chiến sĩ vẻ vang hạng Nhì.",
    "Ngày 5-3, Giám đốc Công an tỉnh tặng Giấy khen cho 3 tập thể.",
    "Phó Chủ tịch nước Lê Thị Mơ, Bộ trưởng Bộ Y tế Trần Văn Nam tặng Bằng khen cho 10 bác sĩ.",
    "Bảo hiểm xã hội tỉnh Gia Lai tặng Bằng khen cho 3 tập thể.",
]


def records(text: str) -> tuple[Record, ...]:
    return EXTRACTOR.extract({"text": text, "published": "2025-06"}).records


@pytest.mark.parametrize(("text", "codes"), CASES)
def test_what_the_tables_speak_against_is_told(text: str, codes: list[str]) -> None:
    (record,) = records(text)
    assert [warning.code for warning in record.warnings] == codes
    assert all(warning.reason for warning in record.warnings)


@pytest.mark.parametrize("text", PLAUSIBLE)
def test_what_agrees_has_no_warning(text: str) -> None:
    found = records(text)
    assert found
    assert [record.warnings for record in found] == [()] * len(found)


def test_slots_are_not_bent_to_the_law() -> None:
    (record,) = records(CASES[2][0])
    assert record.grantor == "UBND xã Ia Hrú"
