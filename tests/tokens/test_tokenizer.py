import pickle
import re
import unicodedata
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from vinhdanh.errors import InputError
from vinhdanh.language import load
from vinhdanh.text.keys import match_key
from vinhdanh.text.normal import normalize
from vinhdanh.tokens.segment import segmenter
from vinhdanh.tokens.split import pieces

NLP = load()
TEXT = "(GLO)- Chiều 4-3, ông Phan Thanh Tám-Phó Giám đốc trao Bằng khen.\r\n\r\nẢnh: H’Hen\u00a0Niê"
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
PRESS = st.text(
    st.sampled_from("Hòa ế\u0302\u0301\u0323oà.,-–“”\"'()\r\n\t \u00a0\u200b\ufeff\ufe0f\u0958\u2028\x1c😀TP.1/;ðÐ"),
    max_size=50,
)
SYLLABLES = [
    "Hòa ",
    "Hoà\u0323"[:3],
    "ê\u0301 ",
    "Tám-Phó",
    " TP.HCM. ",
    "\u200bkhen",
    "ðồng",
    " ",
    "\r\n",
    "\u2028",
    "4-3",
    "😀",
    "x.",
]


def columns(doc: Doc) -> list[tuple[str, str, str, bool]]:
    """What a Doc says of its tokens."""
    return [(t.text + t.whitespace_, t.tag_, t.norm_, bool(t.is_sent_start)) for t in doc]


@settings(max_examples=200, deadline=None)
@given(st.one_of(ANY, PRESS))
def test_nothing_is_lost(text: str) -> None:
    doc = NLP(text)
    assert doc.text == text
    assert all(token.text for token in doc)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SYLLABLES), max_size=30))
def test_tokens_are_the_pieces_of_the_segmentation(parts: list[str]) -> None:
    text = "".join(parts)
    lines = re.split("[\r\n\u2028]", normalize(text).text)
    expected = [p for line in lines for a, b, _ in segmenter().spans(line) for p in pieces(line[a:b])]
    assert [normalize(token.text).text for token in NLP.tokenizer(text) if token.tag_] == expected


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", ""),
        (" ", "[ ]"),
        ("Giám đốc", "B:Giám I:đốc"),
        ("  Giám  đốc ", "[  ] B:Giám [  ] I:đốc"),
        ("Bằng\nkhen", "B:Bằng [\n] B:khen"),
        ("Tám-Phó", "B:Tám B:- B:Phó"),
        ("4-3", "B:4-3"),
        ("khen.Sau", "B:khen B:. B:Sau"),
    ],
)
def test_layout_and_tags(text: str, tokens: str) -> None:
    shown = [f"{t.tag_}:{t.text}" if t.tag_ else f"[{t.text}]" for t in NLP.tokenizer(text)]
    assert " ".join(shown) == tokens


def test_norm_is_the_match_key() -> None:
    assert [t.norm_ for t in NLP("Uỷ ban THUÝ Sỹ “")] == ["ủy", "ban", "thúy", "sĩ", '"']
    assert all(t.norm_ == match_key(t.text) for t in NLP(TEXT))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_forms_of_unicode_give_the_same_tokens(form: str) -> None:
    doc = NLP(unicodedata.normalize(form, TEXT))
    assert [normalize(t.text).text for t in doc] == [normalize(t.text).text for t in NLP(TEXT)]
    assert [t.tag_ for t in doc] == [t.tag_ for t in NLP(TEXT)]


def test_a_lone_surrogate_is_an_error() -> None:
    with pytest.raises(InputError, match="character 5"):
        NLP("khen \udc80")


def test_the_pipeline_is_saved_and_loaded(tmp_path: Path) -> None:
    NLP.to_disk(tmp_path / "model")
    again = spacy.load(tmp_path / "model")
    assert columns(again(TEXT)) == columns(NLP(TEXT))


def test_the_pipeline_crosses_bytes_and_pickles() -> None:
    copies: list[Language] = [pickle.loads(pickle.dumps(NLP)), load().from_bytes(NLP.to_bytes())]
    for copy in copies:
        assert columns(copy(TEXT)) == columns(NLP(TEXT))


def test_the_tokenizer_pickles_alone() -> None:
    copy = pickle.loads(pickle.dumps(NLP.tokenizer))
    assert [t.norm_ for t in copy("Uỷ ban")] == ["ủy", "ban"]


def test_a_memory_zone_forgets_and_a_later_article_reads_the_same() -> None:
    before = columns(NLP(TEXT))
    with NLP.memory_zone():
        inside = columns(NLP(f"mộttừlạ\n{TEXT}"))
    assert inside[-len(before) :] == before
    assert columns(NLP(TEXT)) == before


def test_pipe_gives_what_single_calls_give() -> None:
    texts = [TEXT, "", "Tặng bằng khen. Hết."]
    assert [columns(doc) for doc in NLP.pipe(texts)] == [columns(NLP(text)) for text in texts]


@pytest.mark.parametrize(
    "text",
    [
        "Tặng bằng khen cho 12 tập thể. " * 33_000,
        "http://a.vn/x" + "." * 4_000,
        "a." * 50_000,
        '"' * 100_000,
        "“”" * 5_000,
        "(" * 20_000,
        "\n" * 100_000,
        "a\n" * 5_000,
        "ẹ\u0302" * 10_000,
    ],
    ids=["1 MB line", "url", "a.a.", "quotes", "pairs", "brackets", "breaks", "lines", "marks"],
)
def test_hostile_text_is_read(text: str) -> None:
    with NLP.memory_zone():
        assert NLP(text).text == text
