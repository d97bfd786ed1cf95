"""HTML among the inputs: files, folders, standard input, and fields of JSON."""

import io
import json
from pathlib import Path

import pytest

from vinhdanh.archive.read import Found, read
from vinhdanh.errors import InputError
from vinhdanh.models import Article

TEXT = "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5."
PAGE = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="author" content="Lê Văn Thử">'
    '<meta property="article:published_time" content="2020-03-04T08:30:00+07:00"></head>'
    f"<body><nav><a href='/'>Trang chủ</a></nav><h1>Tin vui</h1><p>{TEXT}</p></body></html>"
)


def articles(*inputs: Path | str, stdin: str = "") -> list[Article]:
    found = list(read(map(str, inputs), io.BytesIO(stdin.encode())))
    assert [str(item) for item in found if isinstance(item, InputError)] == []
    return [item.article for item in found if isinstance(item, Found)]


def expected(**fields: object) -> Article:
    known = {"text": f"Tin vui\n{TEXT}", "published": "2020-03-04", "extra": {"author": "Lê Văn Thử"}}
    return Article.model_validate({**known, **fields})


def test_files_and_folders_of_pages(tmp_path: Path) -> None:
    (tmp_path / "tin").mkdir()
    for name in ("tin/a.html", "b.HTM"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    b, a = expected(id="b", source={"file": "b.HTM"}), expected(id="tin/a", source={"file": "tin/a.html"})
    assert articles(tmp_path) == [b, a]


@pytest.mark.parametrize("before", ["", "\n\n", "\ufeff"])
def test_standard_input_that_looks_like_a_page(before: str) -> None:
    found = articles("-", stdin=before + PAGE)[0]
    assert found == expected(id=found.id)


def test_a_text_file_that_holds_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PAGE, encoding="utf-8")
    assert articles(path) == [expected(id="a", source={"file": "a.txt"})]


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"text": f"<p>Tin vui</p>\n<p>{TEXT}</p>"}, f"Tin vui\n{TEXT}"),
        ({"text": f"Tin vui<br>{TEXT}"}, f"Tin vui\n{TEXT}"),
        ({"text": "Ch&#7911; t&#7883;ch", "title": "Tin &quot;vui&quot;"}, 'Tin "vui"\nChủ tịch'),
        ({"text": "1 < 2 & 3 > 2, <b> là thẻ"}, "1 < 2 & 3 > 2, <b> là thẻ"),
        ({"text": PAGE}, f"Tin vui\n{TEXT}"),
        ({"text": PAGE, "title": "Khác"}, f"Khác\n{TEXT}"),
    ],
)
def test_fields_of_json_that_hold_html(fields: dict[str, str], text: str) -> None:
    assert articles("-", stdin=json.dumps(fields, ensure_ascii=False))[0].text == text


def test_what_the_record_says_goes_before_what_its_page_says() -> None:
    found = articles("-", stdin=json.dumps({"id": "a", "text": PAGE, "published": "2021", "author": "x", "n": 1}))
    assert found == [expected(id="a", published="2021", extra={"author": "x", "n": 1})]


@pytest.mark.parametrize(("text", "reason"), [("<html></html>", "no text in this page"), ("<p> </p>", "no text")])
def test_a_page_without_text_is_an_error_and_the_others_are_read(text: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(text, encoding="utf-8")
    (tmp_path / "b.html").write_text(PAGE, encoding="utf-8")
    found = list(read([str(tmp_path)], io.BytesIO()))
    assert [type(item) for item in found] == [InputError, Found]
    assert str(found[0]).startswith(f"{tmp_path}/a.html: {reason}")
