"""Recipients line by line behind the sentence of the award. All sentences and names are made up."""

from collections.abc import Callable

import pytest

BY = "< Giám đốc Công an tỉnh"
LEAD = "Các cá nhân được Giám đốc Công an tỉnh tặng Giấy khen:\n"
CASES = [
    # posts, with or without a title before them, bodies, then the name
    (
        f"{LEAD}- Đồng chí Đội trưởng Đội An ninh Công an huyện Ia Mơ Lê Văn Hai\n- Phó Trưởng Công an xã Ia Ko "
        "Lý Văn Năm",
        [f"Giấy khen > Lê Văn Hai {BY}", f"Giấy khen > Lý Văn Năm {BY}"],
    ),
    # posts that no table knows, several bodies, `gồm` without a colon
    (
        "2 cá nhân được tặng Bằng khen gồm\n- Nguyên Tiểu đoàn phó Tiểu đoàn 95, Lữ đoàn 96 Lê Văn Hai.\n- Nguyên Cán "
        "bộ Ban Dân vận Tỉnh ủy Kon Tum Trần Văn Tư.",
        ["Bằng khen > Lê Văn Hai", "Bằng khen > Trần Văn Tư"],
    ),
    # a heading without article
    (
        "Danh sách cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh:\n1. Ông Lê Văn Hai, Phó Giám đốc Sở Tài chính\n"
        "2. Bà Lý Thị Năm",
        ["Bằng khen > Lê Văn Hai < Chủ tịch UBND tỉnh", "Bằng khen > Lý Thị Năm < Chủ tịch UBND tỉnh"],
    ),
    # those whom a list asks for
    (
        "Danh sách được đề nghị xét tặng danh hiệu Anh hùng Lao động gồm:\n1. Công an tỉnh Kon Tum.\n2. Ông Lê Văn "
        "Hai.",
        ["proposed Anh hùng Lao động > Công an tỉnh Kon Tum", "proposed Anh hùng Lao động > Lê Văn Hai"],
    ),
    (
        "Các tập thể được đề nghị xét tặng danh hiệu Anh hùng Lao động gồm:\n1. Công an tỉnh Kon Tum.",
        ["proposed Anh hùng Lao động > Công an tỉnh Kon Tum"],
    ),
    # who they are, behind a title for all
    (
        "UBND tỉnh tặng Bằng khen cho 2 cá nhân. Đó là các đồng chí: Thiếu tá Lê Văn Hai, Đội trưởng Đội An ninh; "
        "Thượng úy Y Blang, Công an xã Ia Ko.",
        ["Bằng khen > Lê Văn Hai < UBND tỉnh", "Bằng khen > Y Blang < UBND tỉnh"],
    ),
    # a line that tells something else ends the list
    (
        f"{LEAD}- Phó Trưởng Công an xã Ia Ko Lý Văn Năm\nTại lễ, Trưởng Công an xã Ia Mơ cùng mọi người xem kịch.\n"
        "- Phó Trưởng Công an xã Ia Hrú Lê Văn Tư",
        [f"Giấy khen > Lý Văn Năm {BY}"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_line_lists(text: str, expected: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == expected
