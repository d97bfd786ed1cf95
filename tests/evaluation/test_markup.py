"""Inline markup: what is written is read back, and what cannot be read says where."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinhdanh.evaluation.markup import GoldMention, MarkupError, parse, render


def test_labels_become_offsets() -> None:
    assert parse("[COUNT|5] tập thể nhận [AWARD|Giấy khen].") == (
        "5 tập thể nhận Giấy khen.",
        [
            {"type": "COUNT", "start": 0, "end": 1, "text": "5"},
            {"type": "AWARD", "start": 15, "end": 24, "text": "Giấy khen"},
        ],
    )


@pytest.mark.parametrize(
    ("marked", "text", "words"),
    [
        ("không có nhãn", "không có nhãn", []),
        ("[PERSON|A][RANK|B]", "AB", ["A", "B"]),
        ("[1] và [xem] ] [", "[1] và [xem] ] [", []),
        (r"\[AWARD|x\] \\ [UNIT|Tổ \[2\]]", r"[AWARD|x] \ Tổ [2]", ["Tổ [2]"]),
        ("[UNIT|hai\ndòng]", "hai\ndòng", ["hai\ndòng"]),
    ],
)
def test_plain_text_and_spans(marked: str, text: str, words: list[str]) -> None:
    plain, mentions = parse(marked)
    assert plain == text
    assert [m["text"] for m in mentions] == words
    assert all(plain[m["start"] : m["end"]] == m["text"] for m in mentions)


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("ab [RANK|Đại tá", r"offset 3: \[RANK\| is not closed"),
        ("[UNIT|Công an [RANK|tỉnh]]", r"offset 14: \[RANK\| stands inside \[UNIT\|"),
        ("[COUNT|] tập thể", r"offset 0: \[COUNT\| is empty"),
    ],
)
def test_broken_markup(marked: str, message: str) -> None:
    with pytest.raises(MarkupError, match=message):
        parse(marked)


@pytest.mark.parametrize(
    "mentions",
    [
        [GoldMention(type="UNIT", start=0, end=2, text="xy")],
        [GoldMention(type="UNIT", start=0, end=2, text="ab"), GoldMention(type="RANK", start=1, end=3, text="bc")],
        [GoldMention(type="UNIT", start=2, end=2, text="")],
        [GoldMention(type="UNIT", start=2, end=9, text="c")],
    ],
)
def test_mentions_that_do_not_fit(mentions: list[GoldMention]) -> None:
    with pytest.raises(MarkupError):
        render("abc", mentions)


@st.composite
def labelled(draw: st.DrawFn) -> tuple[str, list[GoldMention]]:
    text = draw(st.text(alphabet="aĐộ́ [|]\\\n🎖RANK", max_size=40))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    kept = [pair for pair in pairwise(cuts) if draw(st.booleans())]
    types = [draw(st.sampled_from(("RANK", "UNIT"))) for _ in kept]
    return text, [GoldMention(type=t, start=a, end=b, text=text[a:b]) for t, (a, b) in zip(types, kept, strict=True)]


@given(labelled())
def test_render_is_read_back(pair: tuple[str, list[GoldMention]]) -> None:
    text, mentions = pair
    assert parse(render(text, reversed(mentions))) == (text, mentions)
