"""Gold to each format and back is the identity; imports check every span; tools accept what we write."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from label_studio_sdk.label_interface import LabelInterface

from vinhdanh.cli.convert import convert_files
from vinhdanh.errors import InputError, UsageError
from vinhdanh.formats import label_studio
from vinhdanh.formats.check import LABELS
from vinhdanh.formats.convert import READERS, convert, label_config, read, write
from vinhdanh.formats.gold import GoldError

CORPUS = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
WORDS = ("Đại tá", " ", "Trần Văn Tám", "\r\n", "\n", "🏅", "𝒯", "e\u0302\u0301", "hoà", "\u00a0", ",", "7", "\u2028")
TEXT = st.lists(st.sampled_from(WORDS), max_size=12).map("".join)
SOME = st.none() | st.sampled_from(("Sở Y tế", "🏅 Tám", 'a "b"\tc'))
NUMBER = st.none() | st.integers(1, 999)


@st.composite
def articles(draw: st.DrawFn) -> dict[str, Any]:
    """An article with any mentions, overlapping ones too; brat's rule: no line break at the edge of a span."""
    text = draw(TEXT)
    places = [(a, b) for a in range(len(text)) for b in range(a + 1, len(text) + 1)]
    spans = [(a, b) for a, b in places if text[a:b] == text[a:b].strip("\r\n")]
    some = st.lists(st.sampled_from(spans), max_size=5) if spans else st.just([])
    mentions = [{"type": draw(st.sampled_from(LABELS)), "start": a, "end": b, "text": text[a:b]} for a, b in draw(some)]
    records = [draw(records_at(a, b)) for a, b in draw(some)[:2]]
    head = {"id": draw(st.sampled_from(("a", "b/c", "đ 🏅"))), "source": draw(st.none() | st.just({"from": "x"}))}
    return head | {
        "published": draw(st.none() | st.just("2020-03")),
        "text": text,
        "mentions": mentions,
        "records": records,
    }


@st.composite
def records_at(draw: st.DrawFn, start: int, end: int) -> dict[str, Any]:
    name = draw(SOME)
    recipient = {"kind": "mixed", "count": None if name else draw(NUMBER), "count_modifier": draw(SOME), "name": name}
    recipient |= {slot: draw(SOME) for slot in ("rank", "position", "unit")}
    award = {
        "text": "Bằng khen",
        "name": "Bằng khen",
        "class": draw(st.none() | st.just("nhì")),
        "category": "bang_khen",
    }
    record = {"status": draw(st.sampled_from(("awarded", "revoked"))), "award": award, "award_count": draw(NUMBER)}
    record |= {"recipient": recipient, "grantor": draw(SOME), "movement": draw(SOME)}
    return record | {
        "period": None,
        "date": draw(st.none() | st.just("--03-04")),
        "evidence": {"start": start, "end": end},
    }


@pytest.mark.parametrize("form", READERS)
@given(article=articles())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_there_and_back_is_the_identity(form: str, article: dict[str, Any]) -> None:
    with TemporaryDirectory() as folder:
        write([article], Path(folder) / "out", form)
        assert read(Path(folder) / "out", form) == [article]


@pytest.mark.parametrize("form", READERS)
def test_the_corpus_survives(form: str, tmp_path: Path) -> None:
    convert(CORPUS, tmp_path / "there", "gold", form)
    convert(tmp_path / "there", tmp_path / "back", form, "gold")
    assert read(tmp_path / "back", "gold") == read(CORPUS, "gold")


def test_conll_has_a_sentence_a_line_and_the_longest_mention(tmp_path: Path) -> None:
    text = "Đại tá Tám\n🏅"
    spans = (("RANK", 0, 6), ("PERSON", 7, 10), ("UNIT", 4, 6))
    mentions = [{"type": kind, "start": a, "end": b, "text": text[a:b]} for kind, a, b in spans]
    write([{"id": "a", "text": text, "mentions": mentions, "records": []}], tmp_path / "x", "conll")
    lines = "# id = a\nĐại\tB-RANK\ntá\tI-RANK\nTám\tB-PERSON\n\n🏅\tO\n\n"
    assert (tmp_path / "x").read_text(encoding="utf-8") == lines
    with pytest.raises(UsageError, match="cannot be read"):
        read(tmp_path / "x", "conll")


def test_label_studio_accepts_the_interface_and_the_tasks() -> None:
    interface = LabelInterface(label_config("label-studio")["interface.xml"])
    interface.validate()
    for line in CORPUS.read_text(encoding="utf-8").splitlines():
        task = label_studio.task(json.loads(line))
        assert interface.validate_task({"data": task["data"]})
        assert interface.validate_prediction(task["predictions"][0])


def test_label_studio_counts_in_utf16() -> None:
    mention = {"type": "PERSON", "start": 1, "end": 4, "text": "Tám"}
    task = label_studio.task({"id": "a", "text": "🏅Tám", "mentions": [mention], "records": []})
    value = task["predictions"][0]["result"][0]["value"]
    assert (value["start"], value["end"]) == (2, 5)


def test_an_attribute_changed_in_brat_counts(tmp_path: Path) -> None:
    convert(CORPUS, tmp_path / "b", "gold", "brat")
    texts = {path: path.read_text(encoding="utf-8") for path in sorted((tmp_path / "b").glob("*.ann"))}
    path = next(path for path, text in texts.items() if "status E1 awarded" in text)
    path.write_text(texts[path].replace("status E1 awarded", "status E1 planned"), encoding="utf-8")
    changed = [a for a, b in zip(read(tmp_path / "b", "brat"), read(CORPUS, "gold"), strict=True) if a != b]
    assert [a["records"][0]["status"] for a in changed] == ["planned"]


def test_brat_refuses_a_line_break_at_the_edge(tmp_path: Path) -> None:
    mention = {"type": "PERSON", "start": 0, "end": 2, "text": "a\n"}
    with pytest.raises(InputError, match="line break"):
        write([{"id": "a", "text": "a\nb", "mentions": [mention], "records": []}], tmp_path / "x", "brat")


def test_import_reports_file_line_expected_and_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "b"
    folder.mkdir()
    (folder / "x.txt").write_text("ông Tám", encoding="utf-8")
    (folder / "x.ann").write_text("T1\tPERSON 4 7\tTâm\nT2\tNAME 0 3\tông\nwhat\n", encoding="utf-8")
    assert not convert_files(folder, tmp_path / "out", "brat", "gold")
    assert not (tmp_path / "out").exists()
    assert capsys.readouterr().err.splitlines() == [
        f"{folder / 'x.ann'}:3: this is no line of standoff: 'what'",
        f"{folder / 'x.ann'}:1: text[4:7] is expected to be 'Tâm', found 'Tám'",
        f"{folder / 'x.ann'}: mention 2: unknown label 'NAME'; use one of {', '.join(LABELS)}",
    ]


@pytest.mark.parametrize("form", ["doccano", "prodigy"])
def test_bad_lines_are_reported_in_one_pass(form: str, tmp_path: Path) -> None:
    spans = {"label": [[0, 99, "PERSON"]], "spans": [{"start": 0, "end": 99, "label": "PERSON"}]}
    lines = [json.dumps({"text": "ông Tám", **spans}), "{", json.dumps({"no": "text"})]
    (tmp_path / "x").write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(GoldError) as caught:
        read(tmp_path / "x", form)
    assert [line.split(": ")[0] for line in caught.value.lines] == [f"{tmp_path / 'x'}:{n}" for n in (1, 2, 3)]
