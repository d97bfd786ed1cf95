"""Readers: what they take, and the one line that each bad input gives while the rest goes on."""

import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.archive import limits
from vinhdanh.archive.read import Found, read
from vinhdanh.errors import InputError
from vinhdanh.models import Article, article_id

TEXT = "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5."


def entries(*inputs: str | Path, stdin: bytes = b"") -> list[Found | InputError]:
    return list(read(map(str, inputs), io.BytesIO(stdin)))


def articles(*inputs: str | Path, stdin: bytes = b"") -> list[Article]:
    found = entries(*inputs, stdin=stdin)
    assert [str(item) for item in found if isinstance(item, InputError)] == []
    return [item.article for item in found if isinstance(item, Found)]


def put(folder: Path, name: str, content: bytes | str | list[Any]) -> Path:
    """Write a file: bytes and text as they are, a list as JSON Lines."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = "".join(json.dumps(x, ensure_ascii=False) + "\n" for x in content) if isinstance(content, list) else content
    path.write_bytes(lines.encode() if isinstance(lines, str) else bytes(lines))
    return path


def test_a_text_file_is_an_article(tmp_path: Path) -> None:
    path = put(tmp_path, "tin/khen.txt", TEXT)
    assert articles(path) == [Article(id="khen", text=TEXT, source={"file": "khen.txt"})]


def test_the_byte_order_mark_is_no_text_and_line_ends_stay(tmp_path: Path) -> None:
    assert articles(put(tmp_path, "a.txt", b"\xef\xbb\xbfKhen\r\nth\xc6\xb0\xe1\xbb\x9fng"))[0].text == "Khen\r\nthưởng"


def test_a_day_in_front_of_the_text_is_the_day_of_publication(tmp_path: Path) -> None:
    assert articles(put(tmp_path, "a.txt", f" date 2020-03 {TEXT}"))[0].published == "2020-03"


def test_folders_are_read_in_order_of_path_with_ids_relative_to_them(tmp_path: Path) -> None:
    for name in ("b.txt", "a/2.txt", "a/1.txt", "c.jsonl"):
        put(tmp_path, name, [{"text": TEXT, "id": "of json"}] if name == "c.jsonl" else TEXT)
    for name in (".hidden/x.txt", "a/.y.txt", "notes.md"):
        put(tmp_path, name, TEXT)
    assert [article.id for article in articles(tmp_path)] == ["a/1", "a/2", "b", "of json"]


def test_json_holds_an_object_or_a_list(tmp_path: Path) -> None:
    one, many = {"id": "x", "text": TEXT}, [{"id": "y", "text": TEXT}, {"id": "z", "text": TEXT}]
    paths = [put(tmp_path, "one.json", json.dumps(one)), put(tmp_path, "many.json", json.dumps(many, indent=1))]
    assert [article.id for article in articles(*paths)] == ["x", "y", "z"]


def test_fields_of_json(tmp_path: Path) -> None:
    known = {"id": 7, "title": "Tin vui", "text": TEXT, "published": "2020-03-04T08:00", "source": "baomoi"}
    line = {**known, "desk": {"n": 1}}
    article = articles(put(tmp_path, "a.jsonl", [line]))[0]
    assert article == Article(
        id="7", text=f"Tin vui\n{TEXT}", published="2020-03-04", source="baomoi", extra={"desk": {"n": 1}}
    )


def test_a_title_that_stands_in_the_text_is_not_put_there_again(tmp_path: Path) -> None:
    line = {"id": "a", "title": " Tin vui ", "text": f"Tin vui\n{TEXT}"}
    assert articles(put(tmp_path, "a.jsonl", [line]))[0].text == f"Tin vui\n{TEXT}"


def test_labels_and_results_in_the_input_are_not_handed_on(tmp_path: Path) -> None:
    line = {"id": "a", "text": TEXT, "mentions": [], "records": [], "produced_by": {}, "note": "kept"}
    assert articles(put(tmp_path, "a.jsonl", [line]))[0].extra == {"note": "kept"}


def test_a_missing_id_is_made_from_the_text(tmp_path: Path) -> None:
    assert articles(put(tmp_path, "a.jsonl", [{"text": TEXT}]))[0].id == article_id(TEXT)


@pytest.mark.parametrize("before", [b"", b"\n \n", b"\xef\xbb\xbf"])
def test_standard_input_is_json_lines_or_text(before: bytes) -> None:
    lines = before + b'{"id": "a", "text": "x"}\n\n{"id": "b", "text": "y"}\n'
    assert [article.id for article in articles("-", stdin=lines)] == ["a", "b"]
    article = articles("-", stdin=before + TEXT.encode())[0]
    assert article.text.strip() == TEXT


BAD_FILES = {
    "empty.txt": (b"", "empty.txt: the file is empty; "),
    "blank.txt": (b" \n\t\n", "blank.txt: the text is empty; "),
    "blank.jsonl": (b"\n\n", "blank.jsonl: no articles in this file; "),
    "binary.txt": (b"\x89PNG\r\n\x1a\n\x00\x00", "binary.txt: byte 8: NUL byte"),
    "binary.jsonl": (b"\x1f\x8b\x08\x00\n\x00\xff\n" * 50, "binary.jsonl:1: byte 3: NUL byte"),
    "latin.txt": (
        b"Gi\xe1y khen",
        "latin.txt: byte 2: 0xe1 is not UTF-8, and the text is too short to tell its ",
    ),
    "list.jsonl": (b"[1]\n", "list.jsonl:1: an article must be an object, this is a list; "),
    "number.json": (b"7", "number.json: an article must be an object, this is a number; "),
    "nothing.json": (b"[]", "nothing.json: no articles in this file; "),
    "broken.json": (b'{"text":\n "x"\n', "broken.json:2: broken JSON at column 5: "),
    "deep.json": (b"[" * 100_000, "deep.json:1: JSON that cannot be read: "),
    "untexted.jsonl": (b'{"txt": "x"}\n', "untexted.jsonl:1: no field `text`; "),
    "typed.jsonl": (b'{"text": ["x"]}\n', "typed.jsonl:1: `text` must be a string, this is a list; "),
    "void.jsonl": (b'{"text": ""}\n', "void.jsonl:1: the text is empty; "),
    "dated.jsonl": (b'{"text": "x", "published": "4.3."}\n', "dated.jsonl:1: published: '4.3.' is no date; "),
    "titled.jsonl": (b'{"text": "x", "title": 1}\n', "titled.jsonl:1: `title` must be a string, this is a number; "),
    "extra.jsonl": (b'{"text": "x", "extra": 5}\n', "extra.jsonl:1: `extra` must be an object, this is a number; "),
    "lone.jsonl": (b'{"text": "x\\ud800"}\n', "lone.jsonl:1: `text`: lone surrogate U+D800 at character 1; "),
    "lone-extra.jsonl": (b'{"text": "x", "a": {"b": "\\udc00"}}\n', "lone-extra.jsonl:1: `a`: lone surrogate U+DC00"),
    "lone-id.json": (b'[{"text": "x", "id": "\\ud800"}]', "lone-id.json: article 1: `id`: lone surrogate U+D800"),
    "word.doc": (b"x", "word.doc: no known kind of file; "),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_gives_one_line_and_the_others_are_read(name: str, tmp_path: Path) -> None:
    content, line = BAD_FILES[name]
    good = put(tmp_path, "good.txt", TEXT)
    found = entries(put(tmp_path, name, content), good)
    assert [type(item) for item in found] == [InputError, Found]
    assert str(found[0]).startswith(f"{tmp_path}/{line}")
    assert "\n" not in str(found[0])
    assert found[0].hint  # type: ignore[union-attr]


def test_a_broken_line_is_named_and_the_other_lines_are_read(tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": TEXT}) for n in range(1, 31)]
    lines[16] = '{"id": "17", "text": "…'
    lines[19] = '{"id": "20"}'
    found = entries(put(tmp_path, "a.jsonl", "\n".join(lines)))
    assert len(found) == 30
    errors = {n: str(item) for n, item in enumerate(found, start=1) if isinstance(item, InputError)}
    assert set(errors) == {17, 20}
    assert errors[17].startswith(f"{tmp_path}/a.jsonl:17: broken JSON at column 22: Unterminated string")


LONG = json.dumps({"text": "x" * 2_000})
OVERSIZE = {
    "a.txt": ["x" * 2_000],
    "a.html": [f"<p>{'x' * 2_000}</p>"],
    "a.json": [f"[{LONG}]"],
    "a.jsonl": [json.dumps({"text": TEXT}), LONG, json.dumps({"text": "x"}), LONG],
}


@pytest.mark.parametrize("name", OVERSIZE)
@pytest.mark.parametrize("piped", [False, True], ids=["file", "pipe"])
def test_what_is_too_long_is_told_and_not_read(
    name: str, piped: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 1_000)
    monkeypatch.setattr("vinhdanh.archive.read.MAX_BYTES", 1_000)
    lines = OVERSIZE[name]
    found = entries("-", stdin="\n".join(lines).encode()) if piped else entries(put(tmp_path, name, "\n".join(lines)))
    assert [isinstance(item, InputError) for item in found] == [len(line) > 1_000 for line in lines]
    assert {str(item).partition(": ")[2] for item in found if isinstance(item, InputError)} == {
        "over the limit of 1,000 bytes; cut it into articles"
    }


def test_missing_files_and_empty_folders(tmp_path: Path) -> None:
    (tmp_path / "void").mkdir()
    found = entries(tmp_path / "no.txt", tmp_path / "void", put(tmp_path, "good.txt", TEXT))
    assert [str(item) for item in found[:2]] == [
        f"{tmp_path}/no.txt: no such file or folder; check the path",
        f"{tmp_path}/void: no articles in this folder; put .txt, .html, .htm, .xhtml, .json, .jsonl files there",
    ]
    assert isinstance(found[2], Found)


def test_an_id_that_comes_twice_is_an_error(tmp_path: Path) -> None:
    path = put(tmp_path, "a.jsonl", [{"id": "a", "text": TEXT}, {"id": "b", "text": TEXT}, {"id": "a", "text": "x"}])
    found = entries(path)
    assert [type(item) for item in found] == [Found, Found, InputError]
    assert str(found[2]) == f"{path}:3: the id 'a' stands already at {path}:1; give every article its own id"


def test_reading_is_lazy(tmp_path: Path) -> None:
    first = next(read([str(put(tmp_path, "a.txt", TEXT)), "-"], io.BytesIO()))
    assert isinstance(first, Found)


ENCODED = {
    "windows-1258": b"C\xf4 \xd0\xe0o Thi\xf2",
    "utf-16": "Cô Đào Thị".encode("utf-16"),
    "tcvn3": b"C\xab \xa7\xb5o Th\xde",
    "vni": b"Co\xe2 \xd1a\xf8o Th\xf2",
}


@pytest.mark.parametrize("encoding", ENCODED)
def test_an_encoding_that_is_named_holds_for_all_that_is_read(encoding: str, tmp_path: Path) -> None:
    put(tmp_path, "a.txt", ENCODED[encoding])
    put(tmp_path, "b.html", b"<p>" + ENCODED[encoding] if encoding != "utf-16" else "<p>Cô Đào Thị".encode("utf-16"))
    found = list(read([str(tmp_path), "-"], io.BytesIO(ENCODED[encoding]), encoding))
    assert [item.article.text for item in found if isinstance(item, Found)] == ["Cô Đào Thị"] * 3


def test_json_in_old_encodings_and_with_mojibake(tmp_path: Path) -> None:
    line = b'{"id": "a", "text": "C\xab \xa7\xb5o Th\xde"}\n'
    broken = json.dumps({"id": "b", "text": TEXT.encode().decode("latin-1"), "title": "Tá»‰nh"}, ensure_ascii=False)
    found = list(read([str(put(tmp_path, "a.jsonl", line))], io.BytesIO(), "tcvn3"))
    assert [item.article.text for item in found if isinstance(item, Found)] == ["Cô Đào Thị"]
    assert articles(put(tmp_path, "b.json", broken))[0].text == f"Tỉnh\n{TEXT}"


def test_json_lines_in_utf16_are_one_error(tmp_path: Path) -> None:
    found = entries(put(tmp_path, "a.jsonl", '{"id": "a", "text": "x"}\n{"id": "b", "text": "y"}\n'.encode("utf-16")))
    assert [str(item) for item in found] == [
        f"{tmp_path}/a.jsonl:1: byte 3: NUL byte, this is a binary file or UTF-16; give JSON Lines in UTF-8"
    ]


def test_forms_of_batch_are_read_too(tmp_path: Path) -> None:
    rows = [{"id": f"a{n}", "text": f"Tin {n}."} for n in range(3)]
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    packed = put(tmp_path, "x.jsonl.gz", gzip.compress(lines))
    table = put(tmp_path, "y.csv", "id,text\na0,Tin 0.\na1,Tin 1.\na2,Tin 2.\n")
    assert articles(packed) == articles(table) == articles(f"{tmp_path}/*.gz")
    assert [article.id for article in articles(packed)] == ["a0", "a1", "a2"]
    (error,) = entries(tmp_path / "none.jsonl.gz")
    assert str(error) == f"{tmp_path}/none.jsonl.gz: no such file or folder; check the path"
