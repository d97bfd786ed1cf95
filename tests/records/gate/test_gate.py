"""The gate opens for every text that may have records, however it is written, and changes no result."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinhdanh.api import Extractor
from vinhdanh.mentions.awards.cues import CUES
from vinhdanh.records.gate.gate import TWO_PLACES, bare_letters, toned_letters
from vinhdanh.text.keys import match_key

ROOT = Path(__file__).parents[3]
RULE = re.compile(r'"(award\.[a-z_]+)"')


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize(
    "text",
    [
        "Chị Lò Thị Mẩy được tặng Bằng khen.",
        "BẰNG KHEN cho đội 5",
        "Bằng\u00a0khen",
        "Bằng\u200b khen",
        "B\u00adằng khen",
        "chữ dínhBằngkhen",
        "kỉ niệm chương",
        "Kỷ Niệm Chương",
        "danh hiệu “Ngôi sao bản Mường”",
        "danh hiệu: «Ngôi sao bản Mường»",
        "danh hiệu Anh hùng Bản Mường",
        "Huy hiệu 40 năm tuổi Ðảng",
        "Huy hiệu tỉnh Gia Lai",
        "huy hiệu TP.HCM",
        "Huy hiệu TP. Huế",
        "huy hiệu thành phố Huế",
        "giải thưởng Hoa Lư",
        "tuyên dương 5 em",
        "danh hiệu học sinh giỏi",
        "danh hiệu hộ nông dân sản xuất, kinh doanh giỏi, danh hiệu tập thể tiên\u00adtiến",
        "Huy chương bạch kim",
        "Huy chương, huy chương vàng",
        "NSƯT Lò Thị Mẩy",
    ],
)
def test_open(extractor: Extractor, text: str) -> None:
    for form in ("NFC", "NFD"):
        assert extractor.gate.opens(unicodedata.normalize(form, text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Trời mưa to.",
        "tuyến đường mới",
        "giải thưởng lớn",
        "Đội giành danh hiệu vô địch.",
        "danh hiệu này, còn em học giỏi",
        "Em đoạt huy chương bạc.",
        "không sửa tt. Ưt",
    ],
)
def test_shut(extractor: Extractor, text: str) -> None:
    assert not extractor.gate.opens(text)


def test_every_award_rule_names_its_cues() -> None:
    modules = (ROOT / "pipeline" / "mentions").glob("award*.py")
    rules = {rule for path in modules for rule in RULE.findall(path.read_text(encoding="utf-8"))}
    assert rules <= set(CUES)


def test_every_surface_of_an_award_opens(extractor: Extractor) -> None:
    from vinhdanh.lexicon import load

    for row in load().awards:
        for surface in row.surfaces:
            for text in (surface, surface.upper(), unicodedata.normalize("NFD", surface), surface.replace(" ", "\n")):
                assert extractor.gate.opens(text), text


@given(st.text("aàáoòóeèuyỳýỷiíkhlqtđðĐÐ “”\"'ʼ-,\u0300\u0301\u031b\u0323\u00ad", max_size=8))
def test_equal_match_keys_are_equal_letters(form: str) -> None:
    from vinhdanh.text.normal import normalize

    word = normalize(form.replace(" ", "")).text
    key = match_key(word)
    assert bare_letters(word) == bare_letters(key)
    if not TWO_PLACES.search(key):
        assert toned_letters(word) == toned_letters(key)


def test_the_corpus_with_and_without_the_gate(extractor: Extractor) -> None:
    for path in sorted((ROOT / "corpus" / "articles").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        whole = extractor.extract({"id": "a", "text": text})
        some = extractor.extract({"id": "a", "text": text}, records_only=True)
        assert some == extractor.extract({"id": "a", "text": text}, records_only=True, gate=False)
        assert some.records == whole.records
        assert set(some.mentions) <= set(whole.mentions)
