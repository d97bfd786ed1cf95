"""Titles that no table holds and that end with a word of merit, and titles with a number in lists."""

from collections.abc import Callable

import pytest

RECORDS = [
    ("Gần 1.300 đoàn viên được công nhận thợ giỏi.", ["Thợ giỏi > individual Gần 1300"]),
    (
        "Ông Lê Văn Nam được công nhận là hộ nông dân sản xuất giỏi cấp tỉnh.",
        ["Hộ nông dân sản xuất giỏi cấp tỉnh > Lê Văn Nam"],
    ),
    (
        "Huyện có 1.420 lượt hộ đạt danh hiệu nông dân sản xuất, kinh doanh giỏi các cấp.",
        ["Nông dân sản xuất, kinh doanh giỏi > collective lượt 1420"],
    ),
    # two titles in quotation marks, each with those who got it
    (
        "Chủ tịch UBND tỉnh trao danh hiệu “Doanh nghiệp tiêu biểu” cho 9 doanh nghiệp và “Doanh nhân tiêu biểu” cho "
        "14 doanh nhân.",
        [
            "Doanh nghiệp tiêu biểu > collective 9 < Chủ tịch UBND tỉnh",
            "Doanh nhân tiêu biểu > individual 14 < Chủ tịch UBND tỉnh",
        ],
    ),
    (
        "Năm 1971, trường Tiểu học Hoa Lư đã được công nhận là trường Xuất sắc cấp Thành phố.",
        ["Trường Xuất sắc cấp Thành phố > trường Tiểu học Hoa Lư"],
    ),
    (
        "Năm 2015, Liên đội trường Tiểu học Hoa Lư đạt danh hiệu: Liên đội mạnh xuất sắc cấp Trung ương.",
        ["Liên đội mạnh xuất sắc cấp Trung ương > Liên đội trường Tiểu học Hoa Lư"],
    ),
    (
        "Đảng bộ xã Hoa Lư 14 năm liên tục đạt danh hiệu trong sạch, vững mạnh.",
        ["Trong sạch, vững mạnh x14 > Đảng bộ xã Hoa Lư"],
    ),
    (
        "Tổ chức Công đoàn Trường Hoa Lư đạt danh hiệu Vững mạnh xuất sắc cấp Thành phố.",
        ["Vững mạnh xuất sắc cấp Thành phố > Tổ chức Công đoàn Trường Hoa Lư"],
    ),
    (
        "Thầy Lê Văn Nam đạt danh hiệu Lao động tiên tiến, công đoàn viên xuất sắc.",
        ["Lao động tiên tiến > Lê Văn Nam", "Công đoàn viên xuất sắc > Lê Văn Nam"],
    ),
    (
        "Ngành có 75.300 lượt lao động đạt danh hiệu “LĐ tiên tiến”; 1.250 CSTĐ cơ sở, 130 CSTĐ các cấp, 7.900 CN giỏi "
        "cơ sở và 600 CN giỏi cấp ngành.",
        [
            "Lao động tiên tiến > individual lượt 75300",
            "Chiến sĩ thi đua cấp cơ sở > individual 1250",
            "Chiến sĩ thi đua các cấp > individual 130",
            "Công nhân giỏi cấp cơ sở > individual 7900",
            "Công nhân giỏi cấp ngành > individual 600",
        ],
    ),
    (
        "Toàn ngành có trên 80% lao động đạt danh hiệu Lao động tiên tiến, 15% đạt danh hiệu Chiến sĩ thi đua cơ sở, "
        "1.350 tập thể lao động xuất sắc, 240 cán bộ đạt danh hiệu Chiến sĩ thi đua toàn quốc.",
        ["Tập thể lao động xuất sắc > collective 1350", "Chiến sĩ thi đua toàn quốc > individual 240"],
    ),
    (
        "Có 1 cá nhân được công nhận danh hiệu Chiến sĩ thi đua Tổng Liên đoàn.",
        ["Chiến sĩ thi đua Tổng Liên đoàn > individual 1"],
    ),
]
NO_RECORD = [
    "Bà Lê Thị Mơ được công chúng công nhận là một nghệ sĩ xuất sắc.",
    "Tỉnh công nhận kết quả xuất sắc của bà Lê Thị Mơ.",
    "Nhà máy cần 50 thợ giỏi, còn ông Lê Văn Nam là công nhân giỏi.",
]


@pytest.mark.parametrize(("text", "lines"), RECORDS)
def test_merit_titles(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize("text", NO_RECORD)
def test_praise_that_is_no_title(text: str, lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == []
