"""Who gets an award that is told by a deed, by `một … là X`, by some of a number, and papers that are issued."""

from collections.abc import Callable

import pytest

RECORDS = [
    (
        "Xã có đến 13 liệt sĩ, hai trong số đó được phong Anh hùng Lao động là ông Trần Văn Nam (sinh năm 1965) và bà "
        "Lê Thị Nga.",
        ["Anh hùng Lao động > Trần Văn Nam", "Anh hùng Lao động > Lê Thị Nga"],
    ),
    (
        "Trường ĐH Hoa Lư vinh danh một tân cử nhân có điểm cao là sinh viên Nguyễn Phú Nam.",
        ["tuyên dương > Nguyễn Phú Nam < Trường ĐH Hoa Lư"],
    ),
    (
        "Chiều 5/6, Sở Y tế khen thưởng một điều dưỡng cứu người là chị Lê Thị Nga.",
        ["khen thưởng > Lê Thị Nga < Sở Y tế"],
    ),
    (
        "Dịp này, Giám đốc Sở Y tế đã trao tặng Giấy khen để động viên việc làm tốt của 3 đội viên.",
        ["Giấy khen > individual 3 < Giám đốc Sở Y tế"],
    ),
    (
        "UBND xã trao Giấy khen biểu dương nghĩa cử cao đẹp của anh Lê Văn Nam.",
        ["Giấy khen > Lê Văn Nam < UBND xã"],
    ),
    ("Sở Nội vụ đã cấp bằng khen cho 5 giáo viên.", ["Bằng khen > individual 5 < Sở Nội vụ"]),
    ("Sở Nội vụ sẽ cấp giấy khen cho những học sinh giỏi.", ["planned Giấy khen > individual < Sở Nội vụ"]),
    (
        "Các công trình của tác giả Lê Văn Nam và Trần Văn Hải được Viện Hoa Lư tặng Bằng khen.",
        ["Bằng khen > Lê Văn Nam < Viện Hoa Lư", "Bằng khen > Trần Văn Hải < Viện Hoa Lư"],
    ),
    # a clause behind `người`, groups behind `cùng`
    (
        "Chị Lê Thị Mơ, người từng hai lần đoạt Giải thưởng Kovalevskaia, dạy ở Huế.",
        ["Giải thưởng Kovalevskaia x2 > Lê Thị Mơ"],
    ),
    ("Bà Lê Thị Nga, người vừa được tặng Huân chương Lao động, dạy ở Huế.", ["Huân chương Lao động > Lê Thị Nga"]),
    (
        "Công an tỉnh trao Giấy khen cho 3 công dân Lào cùng 2 cán bộ.",
        ["Giấy khen > individual 3 < Công an tỉnh", "Giấy khen > individual 2 < Công an tỉnh"],
    ),
    # whose deed is told in another phrase, and some of a number without names
    (
        "Ông Lê Văn Nam được UBND xã tặng Giấy khen vì hành động dũng cảm của 2 con ông.",
        ["Giấy khen > Lê Văn Nam < UBND xã"],
    ),
    ("UBND xã vinh danh một số hộ tiêu biểu là ông Lê Văn Nam.", []),
]


@pytest.mark.parametrize(("text", "lines"), RECORDS)
def test_deeds_and_ones(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
