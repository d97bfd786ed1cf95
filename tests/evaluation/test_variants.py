"""Variants of an article: the gold moves along with the text, and nothing but the print changes."""

import json
import unicodedata
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinhdanh.evaluation.markup import parse
from vinhdanh.evaluation.variants import EMOJI, VARIANTS, Variant

CORPUS = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
ARTICLES = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
BY_NAME = {variant.name: variant.apply for variant in VARIANTS}
PIECES = ("Hòa", "Đội ", "ủy", "“Vì", "”", "\n", " ", "\r\n", ", ", "khen. ", "H’", "\U0001f600", "a\u0301", "2")
SLOTS = ("name", "rank", "position", "unit", "count_modifier")
each_variant = pytest.mark.parametrize("variant", VARIANTS, ids=lambda v: v.name)


def made(marked: str, **slots: Any) -> dict[str, Any]:
    """An article of one record whose evidence is the whole text."""
    text, mentions = parse(marked)
    record: dict[str, Any] = {
        "award": {"text": slots.get("award", "Bằng khen"), "name": "Bằng khen"},
        "recipient": {key: slots.get(key) for key in SLOTS},
        "grantor": slots.get("grantor"),
        "movement": slots.get("movement"),
        "evidence": {"start": 0, "end": len(text)},
    }
    return {"id": "x", "text": text, "mentions": mentions, "records": [record]}


def verbatim(article: dict[str, Any]) -> list[str]:
    """All strings of the gold that must stand in the text."""
    slots = [m["text"] for m in article["mentions"]]
    for record in article["records"]:
        slots += (record["award"]["text"], record["grantor"], record["movement"])
        slots += (record["recipient"][key] for key in SLOTS)
        slots.append(article["text"][record["evidence"]["start"] : record["evidence"]["end"]])
    return [slot for slot in slots if slot]


def assert_quotes(article: dict[str, Any]) -> None:
    for mention in article["mentions"]:
        assert article["text"][mention["start"] : mention["end"]] == mention["text"]
    for slot in verbatim(article):
        assert slot in article["text"]
        assert slot == slot.strip()


def plain(text: str) -> str:
    """What no variant changes: letters and digits without marks or case."""
    letters = unicodedata.normalize("NFD", text.casefold()).replace("ð", "đ")
    return "".join(c for c in letters if c.isalnum())


@pytest.mark.parametrize(
    ("name", "text", "printed"),
    [
        ("to_nfd", "[COUNT|Một] tổ", "Mo\u0323\u0302t to\u0302\u0309"),
        ("to_crlf", "a\nb\r\nc", "a\r\nb\r\nc"),
        ("with_nbsp", "tặng cho", "tặng\u00a0cho"),
        ("with_zero_width", "Bằng, ba", "Bằ\u200bng,\u200b ba"),
        ("with_emoji", "Nhận Bằng khen. Anh vui.\nHết", f"Nhận Bằng khen. {EMOJI} Anh vui. {EMOJI}\nHết {EMOJI}"),
        ("with_emoji", "ở TP. Huế", f"ở TP. Huế {EMOJI}"),
        ("old_tone_placement", "Hòa, KHỎE, ủy, thúy, quý, hoàn, múa", "Hoà, KHOẺ, uỷ, thuý, quý, hoàn, múa"),
        ("straight_quotes", "“a” ‘b’ H’Hen", "\"a\" 'b' H'Hen"),
        ("d_with_stroke_eth", "Đội đẹp", "Ðội đẹp"),
        ("without_paragraph_breaks", "Tựa\n\nĐoạn \r\nhai\n", "Tựa Đoạn hai\n"),
        ("lower_award_names", "Tặng [AWARD|Bằng Khen] Bằng", "Tặng bằng khen Bằng"),
    ],
)
def test_print(name: str, text: str, printed: str) -> None:
    article = {**made(text), "records": []}
    assert BY_NAME[name](article)["text"] == printed


def test_tone_placement_keeps_the_form() -> None:
    decomposed = BY_NAME["to_nfd"]({**made("Hòa Thúy"), "records": []})
    moved = BY_NAME["old_tone_placement"](decomposed)["text"]
    assert moved == unicodedata.normalize("NFD", "Hoà Thuý")


def test_slots_are_quoted_from_the_evidence() -> None:
    article = made("[AWARD|Huân chương] của [UNIT|Bộ Hòa]", award="Huân", grantor="Bộ Hòa")
    lower, zero = BY_NAME["lower_award_names"](article), BY_NAME["with_zero_width"](article)
    assert (lower["records"][0]["award"]["text"], lower["records"][0]["grantor"]) == ("huân", "Bộ Hòa")
    assert zero["records"][0]["grantor"] == "Bộ Hò\u200ba"
    assert zero["records"][0]["award"]["name"] == "Bằng khen"


def test_slot_that_the_text_has_not() -> None:
    with pytest.raises(ValueError, match="substring not found"):
        BY_NAME["to_nfd"](made("Bằng khen", grantor="Bộ Y tế"))


@each_variant
@pytest.mark.parametrize("article", ARTICLES, ids=lambda a: a["id"])
def test_corpus_quotes_hold(variant: Variant, article: dict[str, Any]) -> None:
    before = json.dumps(article)
    moved = variant.apply(article)
    assert json.dumps(article) == before
    assert_quotes(moved)
    assert [plain(slot) for slot in verbatim(moved)] == [plain(slot) for slot in verbatim(article)]
    assert [r["award"]["name"] for r in moved["records"]] == [r["award"]["name"] for r in article["records"]]


@pytest.mark.parametrize("variant", [v for v in VARIANTS if v.name != "with_emoji"], ids=lambda v: v.name)
def test_twice_is_once(variant: Variant) -> None:
    for article in ARTICLES:
        once = variant.apply(article)
        again = variant.apply(once)
        assert variant.name == "with_zero_width" or again == once
        assert_quotes(again)


@st.composite
def labelled(draw: st.DrawFn) -> dict[str, Any]:
    text = "".join(draw(st.lists(st.sampled_from(PIECES), max_size=25)))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=10)))
    mentions = [
        {"type": draw(st.sampled_from(("AWARD", "UNIT"))), "start": a, "end": b, "text": text[a:b]}
        for a, b in pairwise(cuts)
    ]
    return {"id": "x", "text": text, "mentions": mentions, "records": []}


@each_variant
@given(article=labelled())
def test_any_offsets_move(variant: Variant, article: dict[str, Any]) -> None:
    moved = variant.apply(article)
    assert plain(moved["text"]) == plain(article["text"])
    for old, new in zip(article["mentions"], moved["mentions"], strict=True):
        assert moved["text"][new["start"] : new["end"]] == new["text"]
        assert plain(old["text"]) in plain(new["text"])


def test_names_are_those_of_the_functions() -> None:
    functions: list[Callable[..., Any]] = [variant.apply for variant in VARIANTS]
    assert [variant.name for variant in VARIANTS] == [function.__name__ for function in functions]
