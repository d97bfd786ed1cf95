"""The lines with a cue, read alone, rule an article out only where it has no record."""

import json
from pathlib import Path

import pytest

from vinhdanh.api import Extractor
from vinhdanh.records.gate.glance import may_tell
from vinhdanh.text.stretches import stretches
from vinhdanh.tokens.table import read

CORPUS = Path(__file__).parents[3] / "corpus"


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Bộ trưởng trao Bằng khen.", True),
        ("Phim Bản Mường tôn vinh vẻ đẹp của núi rừng.", False),
        ("Lễ hội nhằm tôn vinh những giá trị cũ.", False),
        ("Tỉnh tôn vinh 5 nghệ nhân.", True),
        ("Tỉnh tôn vinh Tám.", True),
        ("Huyện biểu dương tinh thần dũng cảm của chị Mẩy.", False),
        ("Chị Mẩy được tôn vinh trên báo.", False),
        ("Có 8 nghệ nhân được tôn vinh.", True),
        ("Chị Mẩy được nhà trường tôn vinh.", True),
        ("Chị Mẩy được khen thưởng.", True),
        ("Món ăn được vinh danh là ngon nhất.", False),
        ("Công tác khen thưởng được tỉnh coi trọng.", False),
        ("Huyện đẩy mạnh thi đua - khen thưởng.", False),
        ("Lễ tôn vinh diễn ra tối qua.", False),
        ("Lễ tôn vinh 5 nghệ nhân.", True),
        ("Tỉnh mở quỹ để tôn vinh Tám.", False),
        ("Tỉnh tôn vinh Tám để nhớ ơn.", True),
        ("Xưa nay người ta vẫn luôn luôn muốn tôn vinh Tám.", False),
        ("Ở quê tôi, ai được mùa cũng tôn vinh cây lúa.", False),
        ("Ai làm tốt thì được khen thưởng.", False),
        ("NSƯT Lò Thị Mẩy hát.", False),
        ("Trời mưa to.", False),
    ],
)
def test_what_a_line_may_tell(extractor: Extractor, text: str, may: bool) -> None:
    tokens = read(extractor.nlp(text))
    assert may_tell(tokens, extractor.finder.find(tokens)) is may


def test_every_sentence_of_a_record_may_tell_it(extractor: Extractor) -> None:
    for row in map(json.loads, (CORPUS / "gold.jsonl").read_text(encoding="utf-8").splitlines()):
        whole = extractor.extract({"id": row["id"], "text": row["text"], "published": row.get("published")})
        for record in whole.records:
            line = row["text"][record.evidence.start : record.evidence.end]
            tokens = read(extractor.nlp(line))
            assert may_tell(tokens, extractor.finder.find(tokens)), record.id


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Tin mới.\nÔng Tám được tặng.", ["Tin mới.", "Ông Tám được tặng."]),
        ("Ông Tám được tặng. Bà Chín vui.", ["Ông Tám được tặng.", "Bà Chín vui."]),
        ("Ông Tám,\nbà Chín", ["Ông Tám,\nbà Chín"]),
        ("tại TP. Huế, ông N. V. Tám", ["tại TP. Huế, ông N. V. Tám"]),
        ("Điều xii. Tặng thưởng. 5 người", ["Điều xii. Tặng thưởng. 5 người"]),
        ("", [""]),
    ],
)
def test_stretches(text: str, parts: list[str]) -> None:
    assert stretches(text) == parts
