"""Writers: each form holds the same records."""

import csv
import io
import json

import pytest

from vinhdanh.api import Extractor
from vinhdanh.archive.extraction import results
from vinhdanh.archive.read import Found
from vinhdanh.archive.rows import COLUMNS, rows
from vinhdanh.archive.write import Csv, JsonLines, JsonList
from vinhdanh.errors import InputError
from vinhdanh.models import Article, ExtractionResult

TEXT = 'Sáng 4-3, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho "Xí nghiệp", Xí nghiệp May 5 và ông Trần Văn Tám.'


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(max_chars=1_000)


@pytest.fixture(scope="module")
def found(extractor: Extractor) -> list[ExtractionResult]:
    articles = [Article(id="a", text=TEXT, source={"file": "a.txt"}), Article(id="b", text="Trời nắng.")]
    items = list(results(extractor, [Found(a.id, a) for a in articles], published="2020"))
    return [item for item in items if isinstance(item, ExtractionResult)]


def test_results_keep_the_order_and_errors_get_their_place(extractor: Extractor) -> None:
    unread = InputError("c.txt: no such file")
    items = [Found("a.txt", Article(id="a", text="x" * 1_001)), unread, Found("b.txt", Article(id="b", text=TEXT))]
    out = list(results(extractor, items))
    assert str(out[0]) == "a.txt: 1,001 characters, over the limit of 1,000; cut the article or raise --max-chars"
    assert out[1] is unread
    assert isinstance(out[2], ExtractionResult)


def test_the_day_given_dates_only_articles_without_one(extractor: Extractor) -> None:
    articles = [Article(id="a", text=TEXT, published="2019"), Article(id="b", text=TEXT)]
    out = list(results(extractor, [Found(a.id, a) for a in articles], published="2020"))
    assert [r.published for r in out if isinstance(r, ExtractionResult)] == ["2019", "2020"]


def test_rows_have_every_column_and_the_words_of_the_evidence(found: list[ExtractionResult]) -> None:
    table = rows(found[0])
    assert len(table) == len(found[0].records) > 0
    assert all(tuple(row) != () and set(row) == set(COLUMNS) for row in table)
    assert {row["evidence"] for row in table} == {TEXT}


@pytest.mark.parametrize("with_text", [True, False])
def test_json_lines_and_json_hold_the_same_objects(found: list[ExtractionResult], with_text: bool) -> None:
    lines, whole = io.StringIO(), io.StringIO()
    for writer in (JsonLines(lines, with_text=with_text), JsonList(whole, with_text=with_text)):
        for result in found:
            writer.write(result)
        writer.close()
    objects = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert objects == json.loads(whole.getvalue())
    assert [o.get("text") for o in objects] == ([TEXT, "Trời nắng."] if with_text else [None, None])


def test_no_results_are_an_empty_list() -> None:
    whole = io.StringIO()
    JsonList(whole).close()
    assert json.loads(whole.getvalue()) == []


def test_csv_reads_back(found: list[ExtractionResult]) -> None:
    stream = io.StringIO(newline="")
    writer = Csv(stream)
    writer.write(found[0])
    writer.close()
    stream.seek(0)
    back = list(csv.DictReader(stream))
    assert back == [{k: "" if v is None else str(v) for k, v in row.items()} for row in rows(found[0])]
