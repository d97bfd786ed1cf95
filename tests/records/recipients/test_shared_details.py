"""What the members of a list share, and what is told of a body once more. All sentences and names are made up."""

from collections.abc import Callable

import pytest

from vinhdanh import extract

POSTS = [
    # a rank behind a number is that of all bare names
    (
        "Công an tỉnh Kon Tum tặng Giấy khen cho hai Trung úy Lê Văn Bình và Vũ Tú.",
        [("Lê Văn Bình", "Trung úy", None, None), ("Vũ Tú", "Trung úy", None, None)],
    ),
    # `cùng là`, `đều là`: the post of all
    (
        "Bộ Y tế tặng Bằng khen cho bác sĩ Lê Văn Bình và bác sĩ Vũ Tú, cùng là Phó Giám đốc Sở Y tế Kon Tum.",
        [
            ("Lê Văn Bình", None, "Phó Giám đốc Sở Y tế Kon Tum", "Sở Y tế Kon Tum"),
            ("Vũ Tú", None, "Phó Giám đốc Sở Y tế Kon Tum", "Sở Y tế Kon Tum"),
        ],
    ),
    # `cùng thuộc`: the body over all
    (
        "Hai đơn vị được tặng Bằng khen là Đội Cảnh sát ma túy và Đội Cảnh sát hình sự, đều thuộc Công an huyện Ia Mơ.",
        [
            ("Đội Cảnh sát ma túy", None, None, "Công an huyện Ia Mơ"),
            ("Đội Cảnh sát hình sự", None, None, "Công an huyện Ia Mơ"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), POSTS)
def test_members_of_a_list_share_rank_post_and_body(text: str, told: list[tuple[str | None, ...]]) -> None:
    found = [r.recipient for r in extract(text).records]
    assert [(r.name, r.rank, r.position, r.unit) for r in found] == told


LINES = [
    # `đơn vị` behind a comma is the body before it, so that numbers of awards are its own
    (
        "Khi còn là Đoàn 88, đơn vị 3 lần được tặng Cờ thi đua, được tặng thưởng 20 huân chương các loại.",
        ["Cờ thi đua x3 > Đoàn 88", "Huân chương x20 > Đoàn 88"],
    ),
    # a head word for a body that is only named inside a longer name
    (
        "Bộ Tư lệnh Quân đoàn 8 họp mặt sáng nay. Chủ tịch nước tặng Quân đoàn Huân chương Quân công hạng Nhì.",
        ["Huân chương Quân công nhì > Quân đoàn 8 < Chủ tịch nước"],
    ),
    # awards of the body, and those of its groups that are counted; one among more
    (
        "Công an Kon Tum được tặng Huân chương Quân công và 30 Huân chương Chiến công các hạng cho tập thể, cá nhân.",
        ["Huân chương Quân công > Công an Kon Tum", "Huân chương Chiến công x30 > mixed"],
    ),
    (
        "Trung đoàn 88 được tặng 1 Huân chương Sao vàng, 4 Huân chương Quân công.",
        ["Huân chương Sao vàng x1 > Trung đoàn 88", "Huân chương Quân công x4 > Trung đoàn 88"],
    ),
    # each commends its own
    (
        "UBND tỉnh Kon Tum tặng Bằng khen cho 5 tập thể. Tỉnh đoàn Kon Tum cũng khen thưởng các tập thể, cá nhân.",
        ["Bằng khen > collective 5 < UBND tỉnh Kon Tum", "khen thưởng > mixed < Tỉnh đoàn Kon Tum"],
    ),
    # a bare order with a class is the only one that is told
    (
        "Chủ tịch nước truy tặng Huân chương Dũng cảm cho 2 chiến sĩ. Anh Lê Tú được truy tặng Huân chương hạng Nhì.",
        ["posthumous Huân chương Dũng cảm nhì > Lê Tú"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), LINES)
def test_what_is_told_once_more(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    told = lines_of(text)
    assert [line for line in told if line in lines] == lines


def test_bodies_that_have_groups_share_a_verb() -> None:
    text = "Sở Y tế Kon Tum có 5 cá nhân, Sở Nội vụ Kon Tum có 2 cá nhân được tặng Bằng khen."
    found = [r.recipient for r in extract(text).records]
    assert [(r.count, r.unit) for r in found] == [(5, "Sở Y tế Kon Tum"), (2, "Sở Nội vụ Kon Tum")]
