import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinhdanh.errors import InputError
from vinhdanh.text.normal import ETH, ZERO_WIDTH, normalize

LETTERS = "aăâeêioôơuưyđĐÐðhgnt HÒ  ế ộ ừ Ằ y "
SIGNS = "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b\u0344\u0958\ufb2a\u1100\u1161\u11a8\ufe0f\u0327"
LAYOUT = "\r\n\t\u00a0\u200b\u200d\u2060\ufeff\u00ad.,😀👩🏽"
TEXTS = st.text(st.sampled_from(LETTERS + SIGNS + LAYOUT), max_size=40)
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Huân chương", "Huân chương"),
        (unicodedata.normalize("NFD", "Quế Hoà"), "Quế Hoà"),
        ("Ðắk Lắk, hội ðồng", "Đắk Lắk, hội đồng"),
        ("Bằng\u200b khen\ufeff", "Bằng khen"),
        ("khe\u200bn", "khen"),
        ("e\u0302\u200b\u0301", "ế"),
        ("a\r\nb\u00a0c", "a\r\nb\u00a0c"),
        ("", ""),
        ("\u200b", ""),
        ("😀\u200d👍 tốt", "😀👍 tốt"),
    ],
)
def test_normal_form(raw: str, text: str) -> None:
    assert normalize(raw).text == text


@pytest.mark.parametrize(
    ("raw", "word", "there"),
    [
        (unicodedata.normalize("NFD", "ông Phạm Tuế nhận"), "Tuế", unicodedata.normalize("NFD", "Tuế")),
        ("\ufeffông Ðặng Hòa", "Đặng", "Ðặng"),
        ("ông\u200b Tuế\u200b nhận", "Tuế", "Tuế"),
        ("ông Tu\u00adế nhận", "Tuế", "Tu\u00adế"),
        ("😀 Tuế\r\n", "Tuế", "Tuế"),
        ("Tue\u0302\u0301\u0323 x", "Tuệ\u0301", "Tue\u0302\u0301\u0323"),
    ],
)
def test_ranges_lead_back_to_the_raw_text(raw: str, word: str, there: str) -> None:
    normal = normalize(raw)
    at = normal.text.index(word)
    start, end = normal.to_raw(at, at + len(word))
    assert raw[start:end] == there


def test_an_empty_range_is_empty_in_the_raw_text() -> None:
    normal = normalize("a\u200b\u00d0")
    assert [normal.to_raw(i, i) for i in (0, 1, 2)] == [(0, 0), (2, 2), (3, 3)]


@given(st.one_of(TEXTS, ANY))
def test_normal_form_is_nfc_without_zero_width(raw: str) -> None:
    kept = "".join(c for c in raw if c not in ZERO_WIDTH)
    assert normalize(raw).text == unicodedata.normalize("NFC", kept).translate(ETH)


@given(st.one_of(TEXTS, ANY))
def test_the_map_ascends_and_loses_only_zero_width(raw: str) -> None:
    normal = normalize(raw)
    spans = sorted({normal.to_raw(i, i + 1) for i in range(len(normal.text))})
    assert all(a < b for a, b in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    covered = {p for a, b in spans for p in range(a, b)}
    assert all(char in ZERO_WIDTH for p, char in enumerate(raw) if p not in covered)


@given(st.one_of(TEXTS, ANY))
def test_normalising_twice_changes_nothing(raw: str) -> None:
    once = normalize(raw).text
    assert normalize(once).text == once


def test_what_nfc_joins_is_mapped_as_one() -> None:
    """Every pair that composes, in the Unicode version of this Python."""
    for code in range(0x110000):
        char = chr(code)
        parts = unicodedata.decomposition(char).split()
        if len(parts) == 2 and not parts[0].startswith("<") and unicodedata.is_normalized("NFC", char):
            raw = "".join(chr(int(part, 16)) for part in parts)
            assert normalize(raw).text.translate(ETH) == char.translate(ETH), hex(code)
            assert normalize(raw).to_raw(0, 1) == (0, 2), hex(code)


def test_a_lone_surrogate_is_an_error_that_tells_its_place() -> None:
    with pytest.raises(InputError, match="U\\+D83D at character 4"):
        normalize("khen\ud83d")
