"""The body over a body that gets an award, from any place of the article that tells both."""

import pytest

from vinhdanh.api import Extractor

EXTRACTOR = Extractor()
GETS = "được Chủ tịch nước tặng Huân chương Lao động hạng Ba."


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        (f"Xí nghiệp May Hoa Lư (Công ty May Ia Grai) {GETS}", "Công ty May Ia Grai"),
        (f"Công ty May Hoa Lư (MHL) thuộc Tập đoàn Dệt Ia Grai {GETS}", "Tập đoàn Dệt Ia Grai"),
        (f"Công ty May Hoa Lư, thuộc Tập đoàn Dệt Ia Grai, {GETS}", "Tập đoàn Dệt Ia Grai"),
        (f"Sư đoàn 416, Quân khu 5 ra đời năm 1970. Sư đoàn 416 {GETS}", "Quân khu 5"),
        # equals, and the lower one behind, are no bodies over it
        (f"Sư đoàn 416, Sư đoàn 417 ra đời năm 1970. Sư đoàn 416 {GETS}", None),
        (f"Sư đoàn 416, Trung đoàn 958 ra đời năm 1970. Sư đoàn 416 {GETS}", None),
        (f"Công ty May Hoa Lư (MHL) {GETS}", None),
    ],
)
def test_body_over_the_recipient(text: str, unit: str | None) -> None:
    (record,) = EXTRACTOR.extract(text).records
    assert (record.recipient.kind, record.recipient.unit) == ("collective", unit)
