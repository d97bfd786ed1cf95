"""MOVEMENT: names of campaigns, quoted or not."""

import pytest

from .conftest import Marker

RULES = [
    ("movement.quoted", "Đội đi đầu phong trào thi đua “Vì an ninh Tổ quốc”.", "Vì an ninh Tổ quốc"),
    ("movement.quoted", "Xã tổng kết phong trào “Ngày vì người nghèo” năm 2019.", "Ngày vì người nghèo"),
    ("movement.quoted", "Cuộc vận động “Sạch nhà, đẹp ngõ” lan rộng.", "Sạch nhà, đẹp ngõ"),
    ("movement.quoted", "Phong trào thi đua yêu nước: “Giữ rừng, giữ làng”.", "Giữ rừng, giữ làng"),
    ("movement.quoted", "Phong trào thi đua yêu nước “Giữ rừng, giữ làng” lan rộng.", "Giữ rừng, giữ làng"),
    ("movement.plain", "Đội nhận cờ trong phong trào thi đua Quyết thắng năm 2016.", "Quyết thắng"),
    ("movement.quoted", "Xã tổng kết “Phong trào giữ rừng, giữ làng” hôm qua.", "Phong trào giữ rừng, giữ làng"),
    ("movement.quoted", "Đồn nhận cờ trong đợt thi đua cao điểm “Nắng biên cương”.", "Nắng biên cương"),
    (
        "movement.uncle_ho",
        "Bốn đoàn viên điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh được khen.",
        "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    ),
]
NO_MOVEMENT = {
    "a movement without a name": "Xã tổng kết phong trào thi đua năm 2019.",
    "a motto of an award": "Bà nhận Kỷ niệm chương “Vì sự nghiệp giáo dục”.",
    "words that somebody says": "Ông nói: “Làng mình vui quá”.",
    "what somebody learns": "Em chăm học tập và làm theo lời cô giáo.",
    "a movement in the name of a body": "Phòng Xây dựng phong trào Bảo vệ an ninh Tổ quốc họp.",
    "a play": "Nhà hát diễn vở “Người gieo lửa”.",
}


@pytest.mark.parametrize(("rule", "text", "name"), RULES)
def test_rules(rule: str, text: str, name: str, marker: Marker) -> None:
    assert marker.spans(text, "MOVEMENT") == [name]
    assert marker.rules(text, "MOVEMENT") == {rule}


@pytest.mark.parametrize("case", NO_MOVEMENT)
def test_no_movement(case: str, marker: Marker) -> None:
    assert marker.spans(NO_MOVEMENT[case], "MOVEMENT") == []
