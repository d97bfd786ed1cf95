"""The calls that all else stands on: grounded, the same whatever ran before, lazy, and clear about what they refuse."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import vinhdanh
from vinhdanh.api import Extractor
from vinhdanh.errors import InputError, LexiconError
from vinhdanh.models import Article, ExtractionResult, article_id, text_sha256

GOLD = Path(__file__).parents[1] / "corpus" / "gold.jsonl"
ARTICLES = [
    {name: gold[name] for name in ("id", "text", "published")}
    for gold in map(json.loads, GOLD.read_text(encoding="utf-8").splitlines())
]
TEXT = "Sáng 4-3, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5 và ông Trần Văn Tám."


@pytest.fixture(scope="module")
def results() -> list[ExtractionResult]:
    return list(vinhdanh.extract_many(ARTICLES))


def test_everything_stands_where_it_says(results: list[ExtractionResult]) -> None:
    for result in results:
        assert result.text
        for mention in result.mentions:
            assert result.text[mention.start : mention.end] == mention.text
        for record in result.records:
            for span in (record.evidence, *record.spans.values()):
                assert 0 <= span.start < span.end <= len(result.text)


def test_every_record_is_grounded(results: list[ExtractionResult]) -> None:
    for result in results:
        assert result.text
        assert result.text_sha256 == text_sha256(result.text)
        assert result.produced_by is not None
        for record in result.records:
            assert record.rules
            at = record.spans["award"]
            assert record.evidence.start <= at.start < at.end <= record.evidence.end
            assert "name" in record.spans or record.recipient.name is None
            assert "grantor" in record.spans or record.grantor is None


def test_record_ids_are_unique(results: list[ExtractionResult]) -> None:
    ids = [record.id for result in results for record in result.records]
    assert None not in ids
    assert len(ids) == len(set(ids)) > 0


def test_results_do_not_depend_on_what_ran_before(results: list[ExtractionResult]) -> None:
    assert list(vinhdanh.extract_many(ARTICLES[::-1]))[::-1] == results
    alone = Extractor()
    assert [alone.extract(article) for article in ARTICLES[3:6]] == results[3:6]


def test_results_do_not_depend_on_the_hash_seed(results: list[ExtractionResult]) -> None:
    code = (
        "import json, sys, vinhdanh\n"
        "for result in vinhdanh.extract_many(json.load(sys.stdin)):\n"
        "    sys.stdout.buffer.write(result.to_json_line().encode() + b'\\n')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps(ARTICLES).encode(),
        env={"PYTHONHASHSEED": "4711", "PATH": ""},
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().splitlines() == [result.to_json_line() for result in results]


def test_a_stream_is_read_one_article_at_a_time() -> None:
    taken: list[int] = []

    def stream() -> Iterator[str]:
        for number in range(100):
            taken.append(number)
            yield TEXT

    next(iter(vinhdanh.extract_many(stream())))
    assert taken == [0]


@pytest.mark.parametrize(
    ("title", "text", "whole"),
    [
        ("Tin vui", TEXT, f"Tin vui\n{TEXT}"),
        (" Tin vui\n", TEXT, f"Tin vui\n{TEXT}"),
        ("Tin vui", f"Tin vui\n{TEXT}", f"Tin vui\n{TEXT}"),
        ("", TEXT, TEXT),
        (None, TEXT, TEXT),
    ],
)
def test_the_title_is_the_first_line_of_the_text(title: str | None, text: str, whole: str) -> None:
    result = vinhdanh.extract(text, title=title)
    assert result.text == whole
    assert result.id == article_id(whole)


def test_the_day_of_publication_completes_days() -> None:
    dates = {given: vinhdanh.extract(TEXT, published=given).records[0].date for given in ("2020-03-05", "2020", None)}
    assert dates == {"2020-03-05": "2020-03-04", "2020": "2020-03-04", None: "--03-04"}
    assert vinhdanh.extract(f" date 2020-03 {TEXT}").published == "2020-03"


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "\u200b", "🎖️", "Trời hôm nay nắng."])
def test_texts_without_awards_give_an_empty_result(text: str) -> None:
    result = vinhdanh.extract(text)
    assert (result.text, result.records) == (text, ())


BAD: list[tuple[Any, str]] = [
    ({"id": "a"}, "no field `text`; "),
    ({"text": 5}, "`text` must be a string, this is a number; "),
    ({"text": "x", "published": "4/3"}, "published: '4/3' is no date; "),
    ({"text": "x", "id": ["a"]}, "`id` must be a string, this is a list; "),
    (["x"], "an article must be an object, this is a list; "),
    (Article(id="a", text="x\ud800"), "lone surrogate U+D800 at character 1; "),
    ({"text": "x", 5: "y"}, "the name of a field is a number; "),
    ({"text": "x", "extra": 5}, "`extra` must be an object, this is a number; "),
    ({"text": "x", "extra": {5: "y"}}, "`5`: Input should be a valid string; "),
    ({"text": "x", "day": timedelta(1)}, "`day`: input was not a valid JSON value; "),
    ({"text": "x" * 101}, "101 characters, over the limit of 100; "),
]


@pytest.mark.parametrize(("article", "message"), BAD)
def test_what_is_refused(article: Any, message: str) -> None:
    with pytest.raises(InputError) as caught:
        Extractor(max_chars=100).extract(article)
    assert str(caught.value).startswith(message)


def test_bad_tables_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LexiconError):
        vinhdanh.extract(TEXT, lexicon=tmp_path / "no")


def test_explain_shows_what_extract_returns(results: list[ExtractionResult]) -> None:
    explained = Extractor().explain(ARTICLES[0])
    assert tuple(record for part in explained.parts for record in part.records) == results[0].records


def test_explain_shows_the_clauses_that_records_are_made_of() -> None:
    """One whose award stands in the sentence before is one of them, a question is none."""
    text = (
        "Chủ tịch nước truy tặng Huân chương Dũng cảm cho 3 cá nhân. Quyết định số 4 truy tặng 8 cá nhân. "
        "Tỉnh có tặng Bằng khen cho ông Lê Văn Tám không?"
    )
    [part] = Extractor().explain(text).parts
    assert [clause.awards[0].award.rule for clause in part.clauses] == ["award.table", "award.elided"]
    assert [record.recipient.count for record in part.records] == [3, 8]
