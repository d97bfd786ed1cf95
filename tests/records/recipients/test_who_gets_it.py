"""Who gets an award where another stands nearer, and what tells of no award. All sentences and names are made up."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # foreigners are called by their first name, too
        (
            "Nữ xạ thủ Roza Shanina ra trận năm 1943. Một năm sau, Roza được trao Huân chương Vinh quang.",
            ["Huân chương Vinh quang > Roza Shanina"],
        ),
        # many posts behind a name
        (
            "Đại tướng Lê Văn Bình, nguyên Bí thư Tỉnh ủy Kon Tum, nguyên Chủ tịch UBND tỉnh Kon Tum, nguyên Giám đốc "
            "Sở Y tế, nguyên Giám đốc Sở Nội vụ, nguyên Giám đốc Sở Tài chính nhận Huy hiệu 75 năm tuổi Đảng.",
            ["Huy hiệu 75 năm tuổi Đảng > Lê Văn Bình"],
        ),
        # membership of a committee, then the verb
        (
            "Ông Lê Văn Bình, Ủy viên Ban Thường vụ Tỉnh ủy, được UBND tỉnh tặng Bằng khen.",
            ["Bằng khen > Lê Văn Bình < UBND tỉnh"],
        ),
        # what relatives receive
        (
            "Vợ cố nhà văn Trần Hữu Nam nhận Giải thưởng Hồ Chí Minh.",
            ["posthumous Giải thưởng Hồ Chí Minh > Trần Hữu Nam"],
        ),
        # who gives is not the one who receives
        ("Ông Lê Văn Bình trao quà cho các tác giả, đại diện gia đình nhận Giải thưởng Hồ Chí Minh.", []),
        # who takes it for somebody else; who the group before are
        ("Nhận Huân chương Lao động thay cho Sở Y tế là ông Lê Văn Bình.", ["Huân chương Lao động > Sở Y tế"]),
        ("Ông Lê Văn Bình nhận Huân chương Lao động thay cho Sở Y tế.", ["Huân chương Lao động > Sở Y tế"]),
        (
            "Sở Y tế trao Bằng khen cho 63 chiến sĩ của Vùng Cảnh sát biển 2, những người bám biển suốt ba tháng.",
            ["Bằng khen > individual 63 < Sở Y tế"],
        ),
        # who acts several times
        (
            "Thầy Lê Văn Bình được Bác Hồ 2 lần tặng huy hiệu, được công nhận Nhà giáo Ưu tú.",
            ["Nhà giáo Ưu tú > Lê Văn Bình"],
        ),
        # questions
        ("Việc trường nêu tên em Lê Thị Mơ nhận Bằng khen của Sở Y tế có đúng không?", []),
    ],
)
def test_who_gets_it(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
