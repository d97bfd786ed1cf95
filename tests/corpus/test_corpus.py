"""The corpus: the built files are current, and its gold keeps the rules of the format."""

import json
import re
import unicodedata
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ..modules import module_of

CORPUS = Path(__file__).parents[2] / "corpus"
ALSO_PLAIN = ("Ba", "học sinh giỏi", "Chính phủ", "NSND", "NSƯT")
"""Forms with a label here and none there: class or `father`, title or contest, body or office, honour or title."""
GOLD = [json.loads(line) for line in (CORPUS / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
TYPES = ("RANK", "PERSON", "UNIT", "AWARD", "COUNT")
STATUSES = ("awarded", "posthumous", "proposed", "planned", "revoked")
KINDS = ("collective", "individual", "mixed", "unspecified")
CATEGORIES = (
    *("huan_chuong", "huy_chuong", "danh_hieu", "giai_thuong", "ky_niem_chuong", "huy_hieu"),
    *("co_thi_dua", "bang_khen", "giay_khen", "khen_thuong", "tuyen_duong"),
)
each_article = pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold["id"])
Gold = dict[str, Any]


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    return module_of(CORPUS / "build.py")


def test_built_files_are_current(builder: ModuleType) -> None:
    assert json.loads(json.dumps(builder.build())) == GOLD, "run python corpus/build.py"
    printed = {path.stem: path.read_bytes().decode() for path in (CORPUS / "articles").glob("*.txt")}
    assert printed == {gold["id"]: gold["text"] for gold in GOLD}, "run python corpus/build.py"


@pytest.mark.parametrize(
    ("quoted", "sentence"),
    [("Hai ở kia.", "Hai ở kia."), ("Một … đây.", "Một ở đây."), ("Ba … câu.", "Ba là câu.")],
)
def test_evidence_is_found(builder: ModuleType, quoted: str, sentence: str) -> None:
    text = "Một ở đây. Hai ở kia. Ba là câu. Bốn ở đây. Năm là câu."
    assert text[slice(*builder.evidence_span(text, quoted).values())] == sentence


@pytest.mark.parametrize(
    ("quoted", "message"),
    [("Ba", "begins 0 times"), ("a", "begins 2 times"), ("b … c", "has no end")],
)
def test_evidence_must_be_certain(builder: ModuleType, quoted: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        builder.evidence_span("a b a", quoted)


def test_unknown_field_is_refused(builder: ModuleType) -> None:
    fields = {"award": {"text": "a", "category": "b"}, "recipient": {"named": "c"}, "evidence": "a"}
    with pytest.raises(ValueError, match=r"unknown fields: \['named'\]"):
        builder.record("a", fields)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('text = "[RANK|Đại tá"', r"bai\.toml: offset 0"),
        ('published = "2020"', r"bai\.toml: no field 'text'"),
        ("text = ", r"bai\.toml: Invalid value"),
    ],
)
def test_error_names_the_file(builder: ModuleType, tmp_path: Path, content: str, message: str) -> None:
    broken = tmp_path / "bai.toml"
    broken.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        builder.article(broken)


def test_genres_and_prints() -> None:
    assert len(GOLD) >= 44
    assert any(not unicodedata.is_normalized("NFC", gold["text"]) for gold in GOLD)
    assert any("Ð" in gold["text"] for gold in GOLD)
    assert any("hoà" in gold["text"] for gold in GOLD)
    assert sum(not gold["records"] for gold in GOLD) >= 2
    assert {r["status"] for gold in GOLD for r in gold["records"]} == {*STATUSES}


def test_the_readme_tells_of_every_article_and_every_way_of_telling() -> None:
    page = (CORPUS / "README.md").read_text(encoding="utf-8")
    genres, ways = page.split("## Ways of telling")
    patterns = (CORPUS.parent / "tests" / "data" / "patterns.jsonl").read_text(encoding="utf-8").splitlines()
    ids = {gold["id"] for gold in GOLD}
    assert ids <= {*re.findall(r"`([a-z0-9-]+)`", genres)}
    assert {*re.findall(r"^\| `([a-z0-9-]+)` \| P", ways, re.MULTILINE)} == ids
    assert {json.loads(line)["id"][:3] for line in patterns} == {*re.findall(r"\bP\d\d\b", ways)}


@each_article
def test_length(gold: Gold) -> None:
    assert 900 <= len(unicodedata.normalize("NFC", gold["text"])) <= 3000


@each_article
def test_mentions(gold: Gold) -> None:
    done = 0
    for mention in gold["mentions"]:
        assert mention["type"] in TYPES
        assert done <= mention["start"] < mention["end"]
        assert gold["text"][mention["start"] : mention["end"]] == mention["text"] == mention["text"].strip()
        done = mention["end"]


@each_article
def test_repeated_words_are_labelled_each_time(gold: Gold) -> None:
    """Words that are labelled once, numbers aside, are labelled wherever they stand."""
    inside = {i for mention in gold["mentions"] for i in range(mention["start"], mention["end"])}
    words = {m["text"] for m in gold["mentions"] if m["type"] != "COUNT" and m["text"] not in ALSO_PLAIN}
    missed = [
        gold["text"][max(0, m.start() - 20) : m.end() + 20]
        for form in words
        for m in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", gold["text"])
        if m.start() not in inside
    ]
    assert not missed


@each_article
def test_records(gold: Gold) -> None:
    text = gold["text"]
    for record in gold["records"]:
        award, recipient = record["award"], record["recipient"]
        assert record["status"] in STATUSES
        assert award["category"] in CATEGORIES
        assert award["class"] in ("nhất", "nhì", "ba", None)
        assert recipient["kind"] in KINDS
        assert recipient["name"] is None or recipient["count"] is None
        slots = (award["text"], record["grantor"], record["movement"])
        slots += tuple(recipient[key] for key in ("name", "rank", "position", "unit", "count_modifier"))
        assert all(slot in text for slot in slots if slot is not None)
        assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?|--\d\d-\d\d", record["date"] or "2020")
        assert re.fullmatch(r"\d{4}((-|, )\d{4})*", record["period"] or "2020")


@each_article
def test_evidence_is_a_sentence(gold: Gold) -> None:
    for record in gold["records"]:
        start, end = record["evidence"]["start"], record["evidence"]["end"]
        assert re.search(r"(^|\n|[.!?…”] |- )$", gold["text"][:start])
        assert gold["text"][start].isupper() or gold["text"][start].isdigit()
        assert re.match(r"\s|$", gold["text"][end:])
        assert gold["text"][end - 1] in ".!?…”" or gold["text"][end] == "\n"
        assert record["award"]["text"] in gold["text"][start:end]


@each_article
def test_no_record_twice(gold: Gold) -> None:
    facts = [
        json.dumps({k: v for k, v in record.items() if k != "evidence"}, sort_keys=True) for record in gold["records"]
    ]
    assert len(facts) == len({*facts})
