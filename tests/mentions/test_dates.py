"""DATE, PERIOD, YEAR, STAMP: days, parts of days and periods, and numbers that only look like one."""

import pytest

from vinhdanh.mentions.dates import Day

from .conftest import Marker

LABELS = ("DATE", "PERIOD", "YEAR", "STAMP")
# rule, text, ISO day with `?` for what is not said, or the period as it is recorded
RULES = [
    ("date.full", "Ngày 4-3-2020, xã họp.", "2020-03-04"),
    ("date.full", "Ngày 11/01/2024, xã họp.", "2024-01-11"),
    ("date.full", "Ngày 7.11.99, xã họp.", "2099-11-07"),
    ("date.full", "Chủ tịch nước ký ngày 2-9-2023.", "2023-09-02"),
    ("date.short", "Sáng 4-3, xã họp.", "?-03-04"),
    ("date.short", "Chiều 20/11, trường họp.", "?-11-20"),
    ("date.short", "Tối qua 26/5, đội đã thắng.", "?-05-26"),
    ("date.short", "Hôm nay (29/5), xã họp.", "?-05-29"),
    ("date.short", "Sáng nay, 1.7, xã họp.", "?-07-01"),
    ("date.words", "Ngày 20 tháng 11 năm 2023, trường họp.", "2023-11-20"),
    ("date.words", "Mùng 2 tháng 9, cả làng vui.", "?-09-02"),
    ("date.month", "Tháng 3/2023, đồn nhận cờ.", "2023-03-?"),
    ("date.month", "Tháng 6 năm 2018, đồn nhận cờ.", "2018-06-?"),
    ("date.year", "Năm 2015, bà nhận giải.", "2015-?-?"),
    ("date.year_of_award", "Xã nhận Huân chương Lao động hạng Ba (1990), cờ.", "1990-?-?"),
    ("date.year_of_award", "Xã nhận danh hiệu “Anh hùng Lao động” (1990), cờ.", "1990-?-?"),
    ("period.range", "Giai đoạn 2015-2020, xã khá lên.", "2015-2020"),
    ("period.range", "Nhiệm kỳ 2015 – 2020, xã khá lên.", "2015-2020"),
    ("period.range", "Trong 5 năm 2015-2020, xã khá lên.", "2015-2020"),
    ("period.from_to", "Từ năm 2015 đến năm 2020, xã khá lên.", "2015-2020"),
    ("period.from_to", "Từ 2015 đến năm 2020, xã khá lên.", "2015-2020"),
    ("period.from_to", "Từ 2015 đến 2020, xã khá lên.", "2015-2020"),
    ("period.list", "Các năm 2012 và 2016, đội thắng.", "2012, 2016"),
    ("period.list", "Ba năm (1979, 1998, 2012) đội thắng.", "1979, 1998, 2012"),
]
NO_DATE = {
    "a prize": "Chị Mai nhận Giải thưởng 15 tháng 10.",
    "a prize with a day": "Tỉnh trao Giải thưởng 28-7.",
    "a score": "Đội thắng 2-1 trên sân nhà.",
    "a share": "Đã có 7/11 xã đạt chuẩn.",
    "a decision": "Theo Quyết định số 431/QĐ-CTN, ông được thưởng.",
    "an invalid day": "Nhà ở hẻm số 45-13 phố Gạo.",
    "an invalid month": "Tháng 13-2019, tháng 0/2019: xã họp.",
    "an invalid year": "Ngày 4-3-0999, tháng 3-0000: xã họp.",
    "digits that are none": "Ngày ² tháng ³, ngày ٣ tháng ٤: xã họp.",
    "hours": "Lúc 7 giờ 30 phút, lễ bắt đầu.",
    "years of service": "Sau 40 năm xây dựng, trường khang trang.",
}


def written(value: Day | str) -> str:
    """A day as ISO with `?` for what the text does not say; a period as it is."""
    if isinstance(value, str):
        return value
    year, month, day = (f"{n:02d}" if n else "?" for n in (value.year, value.month, value.day))
    return f"{year}-{month}-{day}"


@pytest.mark.parametrize(("rule", "text", "expected"), RULES)
def test_rules(rule: str, text: str, expected: str, marker: Marker) -> None:
    assert [written(value) for value in marker.values(text, *LABELS)] == [expected]
    assert any(rule in marker.rules(text, label) for label in LABELS)


@pytest.mark.parametrize("case", NO_DATE)
def test_no_date(case: str, marker: Marker) -> None:
    assert marker.values(NO_DATE[case], *LABELS) == []


@pytest.mark.parametrize(
    "line", ["30/05/2013 08:05", "08:05, 30/05/2013", "Thứ Năm, 30/05/2013", "Cập nhật: 30/05/2013"]
)
def test_the_time_of_a_page_is_a_stamp(line: str) -> None:
    marker = Marker()
    assert marker.spans(f"Bài viết.\n{line}\nXã họp.", "STAMP") == ["30/05/2013"]
    assert marker.spans(f"Bài viết.\n{line}\nXã họp.", "DATE") == []
