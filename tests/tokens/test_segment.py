"""Invariant: our segmentation of a line is that of `word_tokenize` on the same normal form."""

import json
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from underthesea import word_tokenize
from underthesea.pipeline.text_normalize import token_normalize
from underthesea.pipeline.word_tokenize import regex_tokenize

from vinhdanh.text.normal import normalize
from vinhdanh.tokens import segment
from vinhdanh.tokens.segment import CHUNK, RUN, chunks, safe_pattern, segmenter

CORPUS = Path(__file__).parents[2] / "corpus"
LINES = [
    "Chiều 4-3, tại TP.HCM, UBND quận 3 trao Bằng khen cho 12 tập thể.",
    "GS.TS. Trần Hoà Bình (ảnh) và PGS.TS Lê Thuý nhận Huân chương Lao động hạng Nhì.",
    "Ông Phan Thanh Tám-Phó Giám đốc Sở, bà H'Hen Niê, ông N’Thôn và anh Ksor Phước.",
    "Xem http://baomau.vn/tin-tuc/khen-thuong?id=12&p=(3) hoặc gửi thư tới toasoan@baomau.vn",
    "Được tặng 1.031 bằng khen, 3,5 triệu đồng, 15/8/2019, 02-03-2014, 43H-0530, NĐ-CP, PC02, 920G, v.v...",
    "Nghành giáo dục bíết ơn, nghĩ về nghành; ngụyện vọng; hoà, hòa; uỷ ban, ủy ban.",
    "“Cố lên!” - anh nói…  rồi  đi\tngay :)) <3 ♥‿♥ =)) ->",
    "Ðắk Lắk, ðồng chí Lê Ðình Ðạt",
    "Th Sáu, Th.S Thi, ThuSuong, Thus; Th-S; A12 B12-3, x.y z@b.vn a:b don't H’Hen Tám+Chín R&D 3G",
    "Khối A. Khối A.  :D :D, (Th S) Th\u00a0S Ông A.",
    "   ",
    "",
    "😀👍🏽 Chúc mừng!!!",
]
SYLLABLES = st.sampled_from(
    (
        "Huân chương Lao động hạng Nhất Nguyễn Văn A. TP.HCM tặng cho 12 tập thể, cá nhân Bằng khen Hoà uỷ Công an "
        "tỉnh "
        "( ) “ ” - – 4-3 15/8 2015-2020 Tám-Phó GS.TS. T.Ư H'Hen baomau.vn http://a.vn/b a@b.vn … ... ; : % nghành bíết"
    ).split()
)
TYPED = st.lists(st.tuples(SYLLABLES, st.sampled_from([" ", " ", " ", "  ", "", ".", ", "])), max_size=25).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)


def words(line: str) -> list[str]:
    """The words of a line as `word_tokenize` gives them, from our spans."""
    out: list[str] = []
    for start, end, begins in segmenter().spans(line):
        syllable = token_normalize(line[start:end])
        if begins:
            out.append(syllable)
        else:
            out[-1] += f" {syllable}"
    return out


def corpus_lines() -> list[str]:
    texts = [path.read_text(encoding="utf-8") for path in sorted((CORPUS / "articles").glob("*.txt"))]
    for path in sorted(CORPUS.rglob("*.jsonl")):
        texts += [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    return [line for text in texts for line in normalize(text).text.splitlines()]


@pytest.mark.parametrize("line", LINES)
def test_the_words_of_a_line_are_those_of_underthesea(line: str) -> None:
    line = normalize(line).text
    assert words(line) == word_tokenize(line)


def test_the_words_of_the_corpus_are_those_of_underthesea() -> None:
    lines = corpus_lines()
    assert lines
    assert [words(line) for line in lines] == [word_tokenize(line) for line in lines]


@pytest.mark.xfail(strict=True, reason="paths of signs that score alike: CRFsuite adds up in another order")
@pytest.mark.parametrize("line", ["$\x1b$\x02\x02\x01$0", " =<$$B.0+"])
def test_runs_of_signs_whose_readings_score_alike(line: str) -> None:
    assert words(line) == word_tokenize(line)


@settings(max_examples=60, deadline=None)
@given(st.one_of(TYPED, st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)))
def test_the_words_of_any_line_are_those_of_underthesea(text: str) -> None:
    for line in normalize(text).text.splitlines():
        assert words(line) == word_tokenize(line)


@given(st.text(st.sampled_from("ab. !…\u00a0"), max_size=80), st.integers(1, 200))
def test_chunks_cover_the_line_and_keep_the_limit(unit: str, times: int) -> None:
    line = unit * times
    ranges = list(chunks(line))
    assert "".join(line[a:b] for a, b in ranges) == line
    assert all(0 < b - a <= CHUNK for a, b in ranges)


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("khen " * 700, 3_500),
        ("khen " * 1_000, 4_000),
        ("Tặng. " + "khen " * 500 + "xong. " + "khen " * 1_000, 2_512),
        ("a." * 3_000, RUN),
        ("khen " * 10 + "a." * 3_000, 50),
    ],
)
def test_a_long_line_is_cut_at_a_sentence_end_a_space_or_hard(line: str, ends: int) -> None:
    assert next(chunks(line))[1] == ends


def test_an_url_as_long_as_a_run_stays_one_token() -> None:
    url = "http://baomau.vn/" + "x." * 489 + "html"
    assert [url[a:b] for a, b, _ in segmenter().spans(url)] == [url]


def test_the_pattern_is_theirs_but_for_one_sign() -> None:
    assert len(regex_tokenize.patterns.pattern) == len(safe_pattern().pattern)
    differences = zip(regex_tokenize.patterns.pattern, safe_pattern().pattern, strict=True)
    assert [pair for pair in differences if pair[0] != pair[1]] == [("+", " ")]


def test_a_changed_pattern_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    safe_pattern.cache_clear()
    monkeypatch.setattr(regex_tokenize, "url", regex_tokenize.url.replace("+", "*"))
    with pytest.raises(RuntimeError, match="has changed"):
        safe_pattern()
    monkeypatch.undo()
    safe_pattern.cache_clear()


def test_threads_may_start_at_the_same_time() -> None:
    segment._segmenter.cache_clear()
    found: list[list[tuple[int, int, bool]]] = []
    threads = [threading.Thread(target=lambda: found.append(segmenter().spans(LINES[0]))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [segmenter().spans(LINES[0])] * 4
