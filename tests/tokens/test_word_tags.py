"""Tags summed from remembered weights are underthesea's own, for every line."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from underthesea.models.fast_crf_sequence_tagger import FastCRFSequenceTagger
from underthesea.pipeline import word_tokenize

from vinhdanh.tokens.crf import read_crf
from vinhdanh.tokens.segment import MODEL, segmenter
from vinhdanh.tokens.word_tags import WordTagger

FOLDER = Path(word_tokenize.__file__).parent / "models" / MODEL
CORPUS = Path(__file__).parents[2] / "corpus" / "articles"
WORDS = "Công an tỉnh ĐẸP học sinh 12 3A , . ” BOS EOS True False hy sinh cao cả Ê-đê H'Hen Ⅳ ΑΣ ǅa = nhà nước".split()


@pytest.fixture(scope="module")
def theirs() -> Any:
    tagger: Any = FastCRFSequenceTagger()
    tagger.load(str(FOLDER))
    return tagger


def same(theirs: Any, tokens: list[str]) -> bool:
    tags = [tag == "I-W" for tag in theirs.predict([[token] for token in tokens])]
    return bool(segmenter()._tagger.tags(tokens) == tags)


def test_tags_of_the_corpus(theirs: Any) -> None:
    for path in sorted(CORPUS.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert same(theirs, line.split()) or not line.split(), line


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS) | st.text("aăâàẠbcdđeêGHI19-.'", min_size=1, max_size=6), min_size=1, max_size=12)
)
def test_tags_of_any_tokens(theirs: Any, tokens: list[str]) -> None:
    assert same(theirs, tokens)


@pytest.mark.parametrize(
    "tokens", [["”", "EOS", "1G", "BOS", "BOS", "12"], ["0", "$", "\x1b", "\x1b", "'", "0"], ["\x1b"] * 6, ["1G"] * 7]
)
def test_paths_that_score_alike(theirs: Any, tokens: list[str]) -> None:
    """Unknown tokens in a row: two paths are equal but for rounding."""
    assert same(theirs, tokens)


def test_no_tokens() -> None:
    assert segmenter()._tagger.tags([]) == []


def test_a_file_that_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "model").write_bytes(b"\0" * 100)
    with pytest.raises(RuntimeError, match="no CRFsuite model"):
        read_crf(tmp_path / "model")


def test_features_that_have_changed() -> None:
    with pytest.raises(RuntimeError, match="features have changed"):
        WordTagger(FOLDER / "models.bin", ["T[0]"], set(), lambda sentences: [])
