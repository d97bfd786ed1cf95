"""Texts that are Unicode in name only: what is repaired, and what stays as it is."""

import unicodedata
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinhdanh.text.repair import repair

TEXT = (
    "Sáng 4-3, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5.\n"
    "“Đây là niềm vui lớn – của cả xã”, bà Lê Thị Chín nói… Ý kiến của Ủy ban là thế.\r\n"
)
CODECS = ("latin-1", "sloppy-windows-1252")


@pytest.fixture(autouse=True, scope="module")
def _codecs() -> None:
    import ftfy.bad_codecs

    assert ftfy.bad_codecs


@pytest.mark.parametrize("codec", CODECS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_mojibake_of_a_whole_text(codec: str, form: str, charts: ModuleType) -> None:
    text = unicodedata.normalize(form, TEXT)  # type: ignore[arg-type]
    once = charts.mojibake(text, codec)
    assert repair(once) == text
    assert repair(charts.mojibake(once, codec)) == text


@pytest.mark.parametrize("codec", CODECS)
def test_mojibake_in_part_of_a_text(codec: str, charts: ModuleType) -> None:
    first, second, _ = TEXT.split("\n")
    broken = charts.mojibake(first, codec)
    for text, whole in (
        (f"{second}\n{broken}\n{second}", f"{second}\n{first}\n{second}"),
        (f"{second} {broken} {second}", f"{second} {first} {second}"),
        (f"{broken} {second}", f"{first} {second}"),
        (f"ABC {broken}", f"ABC {first}"),
    ):
        assert repair(text) == whole


@pytest.mark.parametrize("codec", CODECS)
def test_hard_spaces_of_mojibake_that_became_plain_ones(codec: str, charts: ModuleType) -> None:
    text = "Bà Sáu là người của xã và đã về nhà rồi."
    assert repair(charts.mojibake(text, codec).replace("\xa0", " ")) == text


def test_articles_come_back_and_sound_ones_stay(charts: ModuleType, articles: dict[str, str]) -> None:
    for name, text in articles.items():
        assert repair(text) == text, name
        assert repair(unicodedata.normalize("NFD", text)) == unicodedata.normalize("NFD", text), name
        assert repair(charts.mojibake(text)) == text, name


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "viscii", "vps", "windows-1258"])
@pytest.mark.parametrize("codec", CODECS)
def test_old_encodings_stored_as_unicode(encoding: str, codec: str, charts: ModuleType) -> None:
    text = TEXT.split("\n")[0] + " Bộ đội biên phòng được Thủ tướng khen."
    assert repair(charts.encode(text, encoding).decode(codec)) == text


SOUND = (
    "Khen “khá”… rồi “à”…",
    "«Khá» và «é» – «CÂ»",
    "Élève émérite à l'école: déjà âgé, il a été très fêté à Noël, à côté de sa mère.",
    "Für größere Änderungen wäre später Gelegenheit, sagte Jürgen Müller über die Größe.",
    "Cà phê là của bà Sáu, ông Hòa, bé Hà, cô Trà, bác Tám, chú Hòa và bà Trà",
    "¿Qué pasó con el niño? Mañana habrá más información sobre la situación económica.",
    "Giá ¥ £ € © ® ™ ½ ¼ ² ³ µ ± × ÷",
    "Công ty A&B đạt 5²; 37°C; 3 ½",
)


@pytest.mark.parametrize("text", SOUND)
def test_sound_texts_stay(text: str) -> None:
    assert repair(text) == text


@given(st.text(st.sampled_from("aàáÂÃÄÅÆ»¡°“”… \nạđư\u0301\xa0"), max_size=40))
def test_any_text_is_repaired_once_and_for_all(text: str) -> None:
    once = repair(text)
    assert repair(once) == once
