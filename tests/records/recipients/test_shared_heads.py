"""Lists of bodies that share the first words of their names."""

import pytest

from vinhdanh.api import Extractor

EXTRACTOR = Extractor()
LISTS = [
    ("Công an tỉnh Gia Lai, Kon Tum, Phú Yên", "Công an tỉnh Gia Lai|Công an tỉnh Kon Tum|Công an tỉnh Phú Yên"),
    ("Công an các tỉnh Gia Lai và Phú Yên", "Công an tỉnh Gia Lai|Công an tỉnh Phú Yên"),
    (
        "Công an các huyện Chư Sê, Chư Păh và Công an TP Pleiku",
        "Công an huyện Chư Sê|Công an huyện Chư Păh|Công an TP Pleiku",
    ),
    ("Ban CHQS huyện Krông Pa, Kbang và Đak Pơ", "Ban CHQS huyện Krông Pa|Ban CHQS huyện Kbang|Ban CHQS huyện Đak Pơ"),
    ("các phường Hội Phú, Yên Thế và xã Biển Hồ", "phường Hội Phú|phường Yên Thế|xã Biển Hồ"),
    ("Hội Nông dân các xã Ia Ka, Ia Nan", "Hội Nông dân xã Ia Ka|Hội Nông dân xã Ia Nan"),
    ("Quân khu 5, 7 và 9", "Quân khu 5|Quân khu 7|Quân khu 9"),
    ("tàu CSB 8001, CSB 8003", "tàu CSB 8001|tàu CSB 8003"),
    # where one lies in the other, or counts others
    ("Công an huyện Đông Anh, Hà Nội", "Công an huyện Đông Anh"),
    ("Công an xã Hòa Phú, Chư Păh, Gia Lai", "Công an xã Hòa Phú"),
    ("Trung đoàn 1, 2 cá nhân", "Trung đoàn 1|None"),
    ("Công an tỉnh Gia Lai, Lê Văn Nam và Trần Tám", "Công an tỉnh Gia Lai|Lê Văn Nam|Trần Tám"),
]


@pytest.mark.parametrize(("words", "names"), LISTS)
def test_each_body_of_a_list_has_its_name(words: str, names: str) -> None:
    for text in (f"Bộ Công an tặng Bằng khen cho {words}.", f"Hôm nay, {words} được Bộ Công an tặng Bằng khen."):
        records = EXTRACTOR.extract(text).records
        assert "|".join(str(record.recipient.name) for record in records) == names


def test_the_span_of_a_name_is_what_the_list_tells_of_it() -> None:
    text = "Bộ Công an tặng Bằng khen cho Công an tỉnh Gia Lai và Kon Tum."
    record = EXTRACTOR.extract(text).records[-1]
    span = record.spans["name"]
    assert (record.recipient.name, text[span.start : span.end]) == ("Công an tỉnh Kon Tum", "Kon Tum")


def test_a_body_told_whole_elsewhere_is_the_same() -> None:
    text = (
        "Công an tỉnh Kon Tum được Bộ Công an tặng Bằng khen.\n"
        "Bộ Công an tặng Bằng khen cho Công an tỉnh Gia Lai và Kon Tum."
    )
    assert len(EXTRACTOR.extract(text).records) == 2
