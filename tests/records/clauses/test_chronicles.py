"""Awards line by line under a heading. All sentences and names are made up."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("lines", "records"),
    [
        # whose awards they are: behind `của`, pointed back to, a person; years before and behind
        (
            [
                "Phần thưởng của Công an huyện Ia Grai:",
                "+ Huân chương Chiến công hạng Nhất (1985);",
                "+ Bằng khen của Bộ Công an.",
            ],
            ["Huân chương Chiến công nhất > Công an huyện Ia Grai", "Bằng khen > Công an huyện Ia Grai < Bộ Công an"],
        ),
        (
            [
                "Trung đoàn 958 ra đời năm 1950. Những phần thưởng mà Trung đoàn được tặng:",
                "- Năm 1975: Huân chương Quân công hạng Nhất.",
                "- Năm 1980: được tặng Cờ thi đua của Bộ Quốc phòng.",
            ],
            ["Huân chương Quân công nhất > Trung đoàn 958", "Cờ thi đua > Trung đoàn 958 < Bộ Quốc phòng"],
        ),
        (
            [
                "Khen thưởng của ông Lê Văn Bình",
                "Năm 1985: Huân chương Chiến công hạng Ba",
                "Năm 1990: Huy hiệu 30 năm tuổi Đảng",
            ],
            ["Huân chương Chiến công ba > Lê Văn Bình", "Huy hiệu 30 năm tuổi Đảng > Lê Văn Bình"],
        ),
        # several years in front
        (
            ["Phần thưởng của Công an huyện Ia Grai:", "Các năm 1999, 2003: Cờ thi đua của Chính phủ."],
            ["Cờ thi đua x2 > Công an huyện Ia Grai < Chính phủ"],
        ),
        # a part of the list with a heading of its own, a title between marks; a heading that ends with the verb
        (
            [
                "Lữ đoàn 612 ra đời năm 1961. Sau đây là những gì Lữ đoàn được trao:",
                "Tập thể Lữ đoàn",
                "- Danh hiệu “Anh hùng Lao động”",
                "- Huân chương Quân công hạng Ba (1973)",
            ],
            ["Anh hùng Lao động > Lữ đoàn 612", "Huân chương Quân công ba > Lữ đoàn 612"],
        ),
        (
            ["Lữ đoàn 612 đã được tặng thưởng:", "- Huân chương Quân công hạng Ba (1973)"],
            ["Huân chương Quân công ba > Lữ đoàn 612"],
        ),
        # the sentence before the heading tells whose they are; not where the heading is for others
        (
            ["Lữ đoàn 612 ra đời năm 1961. Những phần thưởng đã được trao:", "- Huân chương Quân công hạng Ba (1973)"],
            ["Huân chương Quân công ba > Lữ đoàn 612"],
        ),
        (["Lữ đoàn 612 họp. Phần thưởng cho 5 tập thể:", "- Huân chương Quân công hạng Ba (1973)"], []),
        # nobody's awards
        (["Các hình thức khen thưởng:", "- Huân chương Chiến công hạng Nhất.", "- Bằng khen của Thủ tướng."], []),
        (["Phòng PC02 họp.", "- Huân chương Chiến công hạng Nhất.", "- Bằng khen của Thủ tướng."], []),
    ],
)
def test_chronicles(lines: list[str], records: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of("\n".join(lines)) == records
