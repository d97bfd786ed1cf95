"""The word list that underthesea brings along."""

import pytest

from vinhdanh.text.keys import match_key
from vinhdanh.tokens.dictionary import is_word


@pytest.mark.parametrize("word", ["hội đồng", "an toàn", "cộng hoà", "Cộng hòa", "kỹ thuật"])
def test_words(word: str) -> None:
    first, second = map(match_key, word.split())
    assert is_word(first, second)


@pytest.mark.parametrize("word", ["ngọc lớp", "hiền sinh"])
def test_no_words(word: str) -> None:
    first, second = word.split()
    assert not is_word(first, second)
