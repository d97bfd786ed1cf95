"""Several givers in one sentence: whose award goes to whom. All sentences and names are made up."""

from collections.abc import Callable

import pytest

CASES = [
    # the recipients stand behind the last award
    (
        "UBND tỉnh tặng Bằng khen, Công an tỉnh tặng Giấy khen cho 3 cá nhân.",
        ["Bằng khen > individual 3 < UBND tỉnh", "Giấy khen > individual 3 < Công an tỉnh"],
    ),
    (
        "Chủ tịch UBND tỉnh đã tặng Bằng khen, Giám đốc Công an tỉnh tặng Giấy khen và Tỉnh đoàn trao Huy hiệu Tuổi "
        "trẻ dũng cảm cho em Lê Văn Bình.",
        [
            "Bằng khen > Lê Văn Bình < Chủ tịch UBND tỉnh",
            "Giấy khen > Lê Văn Bình < Giám đốc Công an tỉnh",
            "Huy hiệu Tuổi trẻ dũng cảm > Lê Văn Bình < Tỉnh đoàn",
        ],
    ),
    # decisions one after the other
    (
        "Ban tổ chức công bố Quyết định của Chủ tịch nước tặng Huân chương Lao động hạng Nhì; Quyết định số 12/QĐ-BCA "
        "ngày 2/9 của Bộ trưởng Bộ Công an tặng Cờ thi đua cho Công an tỉnh Kon Tum.",
        [
            "Huân chương Lao động nhì > Công an tỉnh Kon Tum < Chủ tịch nước",
            "Cờ thi đua > Công an tỉnh Kon Tum < Bộ trưởng Bộ Công an",
        ],
    ),
    # who is dead for one giver is so for the next
    (
        "Trung ương Đoàn truy tặng Huy hiệu Tuổi trẻ dũng cảm, Sở Nội vụ trao Giấy khen cho em Lê Văn Bình.",
        [
            "posthumous Huy hiệu Tuổi trẻ dũng cảm > Lê Văn Bình < Trung ương Đoàn",
            "posthumous Giấy khen > Lê Văn Bình < Sở Nội vụ",
        ],
    ),
    # each has recipients of their own
    (
        "Tỉnh ủy tặng Bằng khen cho 5 tập thể, UBND tỉnh tặng Bằng khen cho 8 cá nhân.",
        ["Bằng khen > collective 5 < Tỉnh ủy", "Bằng khen > individual 8 < UBND tỉnh"],
    ),
    # the body behind a person gives, that person is not of it
    (
        "Chủ tịch UBND tỉnh tặng Bằng khen cho ông Lê Văn Bình, Công an tỉnh trao tặng Giấy khen cho bà Lý Thị Na.",
        ["Bằng khen > Lê Văn Bình < Chủ tịch UBND tỉnh", "Giấy khen > Lý Thị Na < Công an tỉnh"],
    ),
    # a prize with its edition honours
    (
        "Giải thưởng Lương Định Của lần thứ 14, năm 2019 đã vinh danh 34 nhà nông trẻ.",
        ["Giải thưởng Lương Định Của > individual 34"],
    ),
    # the passive goes on
    (
        "Anh Lê Văn Bình được UBND tỉnh tặng Bằng khen, Công an tỉnh tặng Giấy khen.",
        ["Bằng khen > Lê Văn Bình < UBND tỉnh", "Giấy khen > Lê Văn Bình < Công an tỉnh"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_givers_in_a_row(sentence: str, expected: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(sentence) == expected
