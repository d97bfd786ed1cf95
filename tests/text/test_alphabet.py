"""Tables say of each text of the alphabet what the functions say that they stand for."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinhdanh.records.gate import gate
from vinhdanh.text import alphabet
from vinhdanh.text.mojibake import SUSPECT, suspicious
from vinhdanh.text.normal import normalize

OURS = st.text(alphabet.ALPHABET)


def test_it_has_the_letters_and_is_in_normal_form() -> None:
    letters = "Ngày Ðộc lập, đồng chí Rơ Châm Ỹ được tặng “Huân chương” – hạng Nhì… 35°"
    assert alphabet.coded(letters) is not None
    assert normalize(alphabet.ALPHABET.translate(dict.fromkeys(map(ord, "ðÐ")))).starts is None


@pytest.mark.parametrize("other", ["\u0323", "\u200b", "\u00ad", "\ud800", "ß", "😀", "中"])
def test_other_characters(other: str) -> None:
    assert alphabet.coded(f"Bằng khen {other}") is None


@given(OURS)
def test_the_tables_of_the_gate(text: str) -> None:
    codes = alphabet.coded(text)
    assert codes is not None
    assert gate.FOLDED.of(codes) == gate.folded(text)
    assert gate.LETTERS.of(codes) == gate.toned_letters(text)
    assert gate.BARE.of(codes) == gate.bare_letters(text)


@given(st.text("aáâÂÃÌ”»·°\u00a0“1.", max_size=12) | st.text("aáâÂÃÄÆ”»·°º\u00a0“1.", max_size=12))
def test_what_looks_like_mojibake(text: str) -> None:
    assert suspicious(text) == bool(re.search(SUSPECT, text))


@given(OURS)
def test_texts_of_the_alphabet_are_in_nfc(text: str) -> None:
    assert unicodedata.is_normalized("NFC", text)
