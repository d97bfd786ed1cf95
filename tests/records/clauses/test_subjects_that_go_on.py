"""Subjects behind titles, deeds and prepositions, staffs, and awards told in a relative clause.

All sentences and names are made up.
"""

from collections.abc import Callable

import pytest

from vinhdanh import extract

STATE = "Chủ tịch nước"

LINES = [
    # what a body always is, then what it got
    (
        "Hải đội 9 nhiều năm liền là đơn vị quyết thắng, được tặng thưởng Huân chương Chiến công hạng Nhì.",
        ["Đơn vị quyết thắng > Hải đội 9", "Huân chương Chiến công nhì > Hải đội 9"],
    ),
    # the next body takes an award of its own, it does not give the one before
    (
        "Đội 2 được tặng Cờ thi đua của Bộ Y tế, Đội 3 được Bằng khen của Bộ Nội vụ.",
        ["Cờ thi đua > Đội 2 < Bộ Y tế", "Bằng khen > Đội 3 < Bộ Nội vụ"],
    ),
    (
        "Bằng khen của Bộ Y tế, Bộ Nội vụ được trao cho Đội 3.",
        ["Bằng khen > Đội 3 < Bộ Y tế", "Bằng khen > Đội 3 < Bộ Nội vụ"],
    ),
    # before `khi` the one who got it may stand behind a preposition
    (
        "Đó là niềm vui của Công an xã Ia Mơ khi được Bộ Y tế tặng Bằng khen.",
        ["Bằng khen > Công an xã Ia Mơ < Bộ Y tế"],
    ),
    # a staff gives; staff work is a duty
    ("Các tập thể, cá nhân có thành tích được Bộ Tham mưu tặng Giấy khen.", ["Giấy khen > mixed < Bộ Tham mưu"]),
    ("Các đơn vị tham mưu tặng Giấy khen cho các cá nhân.", []),
    # who gave it is told by a relative clause
    (
        f"Chiếc Huân chương Chiến công hạng Ba mà {STATE} tặng anh Lê Tú được treo giữa nhà.",
        [f"Huân chương Chiến công ba > Lê Tú < {STATE}"],
    ),
    (
        f"Tấm Huân chương Chiến công hạng Ba mà {STATE} đã trao cho anh Lê Tú là kỷ vật.",
        [f"Huân chương Chiến công ba > Lê Tú < {STATE}"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), LINES)
def test_subjects_that_go_on(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # each formation belongs to the next, however many
        (
            "Đại đội 3, Tiểu đoàn 1, Trung đoàn 66, Sư đoàn 10 được Bộ Y tế tặng Bằng khen.",
            [("Đại đội 3", "Tiểu đoàn 1, Trung đoàn 66, Sư đoàn 10")],
        ),
        (
            "Tiểu đoàn 1, Trung đoàn 66, Sư đoàn 10 và Tiểu đoàn 9 được Bộ Y tế tặng Bằng khen.",
            [("Tiểu đoàn 1", "Trung đoàn 66"), ("Tiểu đoàn 9", None)],
        ),
        # bodies of one level are a list
        (
            "Tiểu đoàn 1, Tiểu đoàn 2, Trung đoàn 66 và Trung đoàn 67 được Bộ Y tế tặng Bằng khen.",
            [("Tiểu đoàn 1", None), ("Tiểu đoàn 2", None), ("Trung đoàn 66", None), ("Trung đoàn 67", None)],
        ),
    ],
)
def test_formations(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(r.recipient.name, r.recipient.unit) for r in extract(text).records] == told


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # whose merits the sentence begins with; of whom the text tells
        (
            "Thiếu tướng Lê Văn Bình mất hôm qua. Ghi nhận công lao của ông, Nhà nước đã tặng nhiều phần thưởng: Huân "
            "chương Độc lập hạng Nhất; Huân chương Quân công hạng Nhì.",
            ["Huân chương Độc lập nhất > Lê Văn Bình < Nhà nước", "Huân chương Quân công nhì > Lê Văn Bình < Nhà nước"],
        ),
        (
            "Thiếu tướng Lê Văn Bình mất hôm qua. Nhà nước đã tặng nhiều phần thưởng: Huân chương Độc lập hạng Nhất; "
            "Huân chương Quân công hạng Nhì.",
            ["Huân chương Độc lập nhất > Lê Văn Bình < Nhà nước", "Huân chương Quân công nhì > Lê Văn Bình < Nhà nước"],
        ),
        (
            "Nhà nước tặng: Huân chương Quân công cho Đội 3; Huân chương Chiến công cho Đội 5.",
            ["Huân chương Quân công > Đội 3 < Nhà nước", "Huân chương Chiến công > Đội 5 < Nhà nước"],
        ),
        # the subject of all behind a year; who acts is no subject
        (
            "3 năm liền đạt Chiến sĩ thi đua cơ sở, 2 lần được Huyện đoàn tặng Bằng khen, năm 2022 anh Lê Tú được đi "
            "học.",
            ["Chiến sĩ thi đua cấp cơ sở x3 > Lê Tú", "Bằng khen x2 > Lê Tú < Huyện đoàn"],
        ),
        (
            "Ông Lê Văn Bình được Bác Hồ tặng hoa, được thưởng Huân chương Quân công.",
            ["Huân chương Quân công > Lê Văn Bình"],
        ),
        # what a formation fought is no body that is named before
        (
            "Tiểu đoàn 7 diệt gọn một đại đội địch, được tặng Huân chương Quân công hạng Ba.",
            ["Huân chương Quân công ba > Tiểu đoàn 7"],
        ),
        # who gives behind a semicolon gets nothing; classes with their numbers behind other awards
        (
            "Bí thư Huyện ủy thưởng nóng Đội 3 9 triệu đồng; Chủ tịch UBND huyện Lê Văn Bình tặng Bằng khen cho 5 xã.",
            ["Bằng khen > collective 5 < Chủ tịch UBND huyện", "khen thưởng > Đội 3 < Bí thư Huyện ủy"],
        ),
        (
            "Ông Vũ Bình được tặng Huân chương Quân công hạng Ba, 3 Huân chương Chiến công (1 hạng Nhì, 2 hạng Ba).",
            [
                "Huân chương Quân công ba > Vũ Bình",
                "Huân chương Chiến công nhì x1 > Vũ Bình",
                "Huân chương Chiến công ba x2 > Vũ Bình",
            ],
        ),
        # a headline that praises those who get a paper from another giver
        (
            "Kon Tum: Công an tỉnh khen thưởng Đội 3\nHôm qua, Chủ tịch UBND tỉnh Kon Tum trao Bằng khen cho Đội 3.",
            ["Bằng khen > Đội 3 < Chủ tịch UBND tỉnh Kon Tum"],
        ),
        # a decision about commending those who are counted
        (
            "Lãnh đạo huyện công bố quyết định của Giám đốc Sở Y tế về việc khen thưởng 2 tập thể và 6 cá nhân.",
            [
                "khen thưởng > collective 2 < Giám đốc Sở Y tế",
                "khen thưởng > individual 6 < Giám đốc Sở Y tế",
            ],
        ),
        # a station that is named before
        (
            "Tại Đồn Biên phòng Ia Mơ, Huyện đoàn tổ chức lễ. Tỉnh đoàn tặng Bằng khen cho đồn.",
            ["Bằng khen > Đồn Biên phòng Ia Mơ < Tỉnh đoàn"],
        ),
        ("Đến nay, 3 tàu và 5 cán bộ được tặng Bằng khen.", ["Bằng khen > collective 3", "Bằng khen > individual 5"]),
    ],
)
def test_lists_and_decisions(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines


def test_a_year_before_a_predicate_is_of_the_next_award() -> None:
    text = "Ông Lê Văn Bình được tặng Huân chương Quân công và năm 2010 được phong danh hiệu Anh hùng Lao động."
    assert [r.date for r in extract(text).records] == [None, "2010"]
