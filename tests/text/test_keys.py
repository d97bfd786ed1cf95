import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinhdanh.text.keys import match_key

SAME = [
    ("Hoà", "hòa"),
    ("KHOẺ", "khỏe"),
    ("Uỷ", "ủy"),
    ("thuý", "Thúy"),
    ("sỹ", "sĩ"),
    ("Lý", "lí"),
    ("nghỹ", "nghĩ"),
    ("Mỹ", "mĩ"),
    ("Ðảng", "Đảng"),
    ("“", '"'),
    ("«", "”"),
    ("H’Hen", "H'Hen"),
    ("–", "-"),
    ("Bằng\u00a0khen", "bằng khen"),
    ("Uỷ  ban Nhân dân", "ủy ban nhân dân"),
    (unicodedata.normalize("NFD", "Huế"), "Huế"),
    ("Bác  Sỹ", "bác sĩ"),
]
DIFFERENT = [("y", "i"), ("quý", "quí"), ("hoan", "hoàn"), ("đảng", "dang"), ("tuý", "tui"), ("Y", "I"), ("ay", "ai")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_word_agree(one: str, other: str) -> None:
    assert match_key(one) == match_key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_words_differ(one: str, other: str) -> None:
    assert match_key(one) != match_key(other)


@pytest.mark.parametrize(
    ("form", "key"), [("quý", "quý"), ("hoàn", "hoàn"), ("4-3", "4-3"), ("", ""), ("TP.HCM", "tp.hcm")]
)
def test_keys_keep_what_needs_no_change(form: str, key: str) -> None:
    assert match_key(form) == key


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_a_key_is_its_own_key_for_canonical_spellings(form: str) -> None:
    key = match_key(form)
    assert match_key(unicodedata.normalize("NFD", key)) == match_key(key)


@given(st.lists(st.sampled_from(["Uỷ", "ban", "Hoà", "Sỹ", "Lý", "10"]), min_size=1, max_size=4))
def test_the_key_of_a_phrase_is_the_keys_of_its_syllables(words: list[str]) -> None:
    assert match_key(" ".join(words)) == " ".join(map(match_key, words))
