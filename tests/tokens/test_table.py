import json
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vinhdanh.language import load
from vinhdanh.text.keys import match_key
from vinhdanh.text.normal import normalize
from vinhdanh.tokens.shapes import PICTURES, form_of, shape_of
from vinhdanh.tokens.table import Tokens, read, read_text

NLP = load()
CORPUS = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
TEXT = "\ufeffHuyện Ia Grai\r\n \r\nChiều 4-3,\u00a0bà H'Hen  (TP.HCM) nhận “Cờ”.\n"


def test_the_columns_of_a_text() -> None:
    tokens = read(NLP(TEXT))
    shown = " ".join(f"{f}/{s}" for f, s in zip(tokens.form, tokens.shape, strict=True))
    assert shown == (
        "Huyện/Xx Ia/Xx Grai/Xx \n/¶ Chiều/Xx 4-3/9 ,/. bà/xx H'Hen/Xx (/. TP.HCM/XX )/. nhận/xx “/. Cờ/Xx ”/. ./. \n/¶"
    )
    assert tokens.key[8] == "h'hen"
    assert tokens.sentences == [(0, 3), (4, 17)]
    assert tokens.sentence == [0] * 4 + [1] * 14
    assert tokens.line == [0] * 4 + [1] * 14
    loose = [tokens.form[i] for i in range(len(tokens.form)) if not tokens.glued[i]]
    assert loose == ["Huyện", "Ia", "Grai", "4-3", "bà", "H'Hen", "(", "nhận", "“"]
    assert tokens.text(7, 9) == "bà H'Hen"
    assert [token.norm_ for token in tokens.reading] == [match_key(f) for f in tokens.form]
    assert [token.pos_ for token in tokens.reading][3:8] == ["SPACE", "PROPN", "NUM", "PUNCT", "X"]


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("Hòa e\u0302\u0301.,-“”()\r\n \u00a0\u200b😀TP1\u0958"), max_size=40))
def test_columns_agree_with_the_text(text: str) -> None:
    check(text, read(NLP(text)))


@pytest.mark.parametrize("line", CORPUS.read_text(encoding="utf-8").splitlines())
def test_columns_agree_with_the_corpus(line: str) -> None:
    article = json.loads(line)
    tokens = read(NLP(article["text"]))
    check(article["text"], tokens)
    starts, ends = set(tokens.start), set(tokens.end)
    assert [m["text"] for m in article["mentions"] if m["start"] not in starts or m["end"] not in ends] == []


def check(text: str, tokens: Tokens) -> None:
    n = len(tokens.form)
    columns = (
        tokens.key,
        tokens.shape,
        tokens.word_start,
        tokens.glued,
        tokens.start,
        tokens.end,
        tokens.line,
        tokens.sentence,
    )
    assert all(len(column) == n for column in columns)
    assert len(tokens.reading) == n
    assert all(form_of(text[a:b]) == f for a, b, f in zip(tokens.start, tokens.end, tokens.form, strict=True))
    assert all(tokens.end[i] <= tokens.start[i + 1] for i in range(n - 1))
    inside = {i for a, b in tokens.sentences for i in range(a, b)}
    assert all(tokens.shape[i] == "¶" for i in range(n) if i not in inside)
    assert all(tokens.sentence[i] == k for k, (a, b) in enumerate(tokens.sentences) for i in range(a, b))
    words = "".join(f for f in tokens.form if f != "\n")
    assert PICTURES.sub("", words) == "".join(PICTURES.sub("", normalize(text).text).split())


@pytest.mark.parametrize(
    ("form", "shape"),
    [
        ("Hòa", "Xx"),
        ("A", "Xx"),
        ("UBND", "XX"),
        ("TP.HCM", "XX"),
        ("H'Hen", "Xx"),
        ("khen", "xx"),
        ("4-3", "9"),
        ("920G", "9"),
        ("PC02", "XX"),
        ("“", "."),
        ("...", "."),
        ("\n", "¶"),
        ("iPhone", "xx"),
    ],
)
def test_shapes(form: str, shape: str) -> None:
    assert shape_of(form) == shape


@pytest.mark.parametrize(
    "text", ["", " date 2020-03-04 Bà A Lò tặng hoa. Vui.", "Tám-Phó 😀 A.\r\nBa\u0301o  \u200bmới ", "x"]
)
def test_a_text_is_read_as_its_doc(text: str) -> None:
    doc, direct = read(NLP(text), f"Tin. {text}", 5), read_text(NLP.vocab, text, f"Tin. {text}", 5)
    assert doc.reading.to_json() == direct.reading.to_json()
    for column in fields(Tokens):
        assert column.name == "reading" or getattr(doc, column.name) == getattr(direct, column.name)
