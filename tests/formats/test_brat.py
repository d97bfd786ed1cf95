"""brat: the examples of its documentation are read, its rules are kept, mistakes are one line each.

Examples after the page "brat standoff format", https://brat.nlplab.org/standoff.html (brat, MIT License).
"""

import re
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.cli.convert import label_config_files
from vinhdanh.errors import UsageError
from vinhdanh.formats.brat_config import ARGUMENTS, EVENT, configuration
from vinhdanh.formats.check import LABELS
from vinhdanh.formats.convert import read, write
from vinhdanh.formats.fields import CHOICES
from vinhdanh.formats.gold import GoldError
from vinhdanh.formats.standoff import Event, TextBound, parse

DOCUMENTED = """\
T1\tOrganization 0 4\tSony
T2\tMERGE-ORG 14 27\tjoint venture
T3\tOrganization 33 41\tEricsson
E1\tMERGE-ORG:T2 Org1:T1 Org2:T3
T4\tCountry 75 81\tSweden
T5\tLocation 0 5;16 23\tNorth America
R1\tOrigin Arg1:T3 Arg2:T4
*\tEquiv T1 T3 T4
A1\tNegation E1
A2\tConfidence E1 L1
M1\tSpeculation E1
N1\tReference T1 Wikipedia:534366\tBarack Obama
#1\tAnnotatorNotes T1\tthis annotation is suspect
"""
TEXT = "Bộ Y tế tặng Bằng khen cho 02 đội."


def folder(path: Path, ann: str, text: str = TEXT) -> Path:
    path.mkdir(exist_ok=True)
    (path / "x.txt").write_bytes(text.encode())
    (path / "x.ann").write_bytes(ann.encode())
    return path


def problems(path: Path) -> list[str]:
    with pytest.raises(GoldError) as caught:
        read(path, "brat")
    return [line.removeprefix(f"{path / 'x.ann'}:") for line in caught.value.lines]


def test_every_kind_of_line_of_the_documentation_is_read() -> None:
    standoff = parse(DOCUMENTED)
    assert standoff.wrong == []
    assert standoff.spans["T5"] == TextBound("Location", ((0, 5), (16, 23)), "North America")
    assert standoff.events == {"E1": Event("MERGE-ORG", "T2", {"Org1": "T1", "Org2": "T3"})}
    assert standoff.attributes["E1"] == {"Negation": "true", "Confidence": "L1", "Speculation": "true"}
    assert standoff.notes["T1"] == ["this annotation is suspect"]


@pytest.mark.parametrize(
    "line",
    [
        "T1-a\tUNIT 0 7\tBộ Y tế",
        "T1\tUNIT 0 7",
        "T1\tUNIT 0 7\tBộ Y tế\ta comment",
        "T1\tUNIT 0 2;3 4;5 7\tBộ Y tế",
        "",
    ],
)
def test_what_brat_allows_is_read(line: str, tmp_path: Path) -> None:
    """Ids with a tail, words left out, a comment behind them, ranges with nothing but spaces between, empty lines."""
    [article] = read(folder(tmp_path / "b", f"{line}\n\n"), "brat")
    wanted = [{"type": "UNIT", "start": 0, "end": 7, "text": "Bộ Y tế"}] if line else []
    assert article["mentions"] == wanted


def test_relations_and_the_like_are_passed_by(tmp_path: Path) -> None:
    ann = (
        "T1\tUNIT 0 7\tBộ Y tế\nT2\tAWARD 13 22\tBằng khen\nR1\tGives Arg1:T1 Arg2:T2\n*\tEquiv T1 T2\n"
        "N1\tReference T1 Wikipedia:5\tBộ\nA1\tUnsure T1\n#1\tAnnotatorNotes T2\tis it?\n"
    )
    [article] = read(folder(tmp_path / "b", ann), "brat")
    assert [m["type"] for m in article["mentions"]] == ["UNIT", "AWARD"]


@pytest.mark.parametrize(
    ("ann", "told"),
    [
        ("what", "1: this is no line of standoff: 'what'"),
        ("X1\tUNIT 0 7\tBộ Y tế", "1: this is no line of standoff: 'X1\\tUNIT 0 7\\tBộ Y tế'"),
        ("T1 UNIT 0 7 Bộ Y tế", "1: this is no line of standoff: 'T1 UNIT 0 7 Bộ Y tế'"),
        ("R1\tGives Arg1:T1", "1: this is no line of standoff: 'R1\\tGives Arg1:T1'"),
        ("N1\tReference T1 Wikipedia", "1: this is no line of standoff: 'N1\\tReference T1 Wikipedia'"),
        ("T1\tUNIT 0 7\tBộ Y tế\nT1\tUNIT 0 2\tBộ", "2: the id T1 stands already in line 1"),
        ("A1\tUnsure T7", "1: there is no annotation T7"),
        ("T1\tUNIT 0 7\tBộ Y te", "1: text[0:7] is expected to be 'Bộ Y te', found 'Bộ Y tế'"),
        (
            "T1\tUNIT 0 2;8 12\tBộ tặng",
            "1: a mention in parts cannot be held; label one of 'Bộ tặng', or all between them",
        ),
        ("T1\tORG 0 2\tBộ", f" mention 1: unknown label 'ORG'; use one of {', '.join(LABELS)}"),
        ("T1\tUNIT 0 99", " mention 1: the span 0:99 runs past the end of the text (34 characters)"),
        ("T1\tUNIT 3 3", " mention 1: the span 3:3 is empty or runs backwards"),
        ("T1\tMERGE 0 2\tBộ\nE1\tMERGE:T1", "2: unknown event 'MERGE'; use Record"),
    ],
)
def test_what_cannot_be_held_is_one_line(ann: str, told: str, tmp_path: Path) -> None:
    assert problems(folder(tmp_path / "b", f"{ann}\n")) == [told]


def test_all_problems_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    path = folder(tmp_path / "b", "T1\tORG 0 2\tBộ\nwhat\nT1\tUNIT 0 2\tBộ\n")
    (path / "y.ann").write_text("T1\tUNIT 0 2\tBộ\n", encoding="utf-8")
    (path / "z.ann").touch()
    (path / "z.txt").write_bytes(b"\xff")
    (path / "vinhdanh.json").write_text("[", encoding="utf-8")
    told = problems(path)
    assert told[0].startswith(f"{path / 'vinhdanh.json'}: this is no JSON")
    assert told[1:3] == ["2: this is no line of standoff: 'what'", "3: the id T1 stands already in line 1"]
    assert told[3].startswith(" mention 1: unknown label 'ORG'")
    assert told[4] == f"{path / 'y.txt'}: there is no such file"
    assert told[5].startswith(f"{path / 'z.txt'}: this is not UTF-8: invalid start byte at byte 0")


def test_a_record_is_made_in_brat_of_arguments_attributes_and_a_note(tmp_path: Path) -> None:
    ann = (
        "T1\tAWARD 13 22\tBằng khen\nT2\tCOUNT 27 29\t02\nT3\tUNIT 0 7\tBộ Y tế\nT4\tRecord 0 34\t" + TEXT + "\n"
        "E1\tRecord:T4 Award:T1 Count:T2 Grantor:T3\nA1\tstatus E1 planned\nA2\tkind E1 collective\n"
        "A3\taward_category E1 bang_khen\n#1\tAnnotatorNotes E1\tis the ministry meant?\n"
        '#2\tAnnotatorNotes E1\t{"award": {"name": "Bằng khen"}, "recipient": {"count": 9}}\n'
    )
    [article] = read(folder(tmp_path / "b", ann), "brat")
    [record] = article["records"]
    assert record["award"] == {"text": "Bằng khen", "name": "Bằng khen", "class": None, "category": "bang_khen"}
    assert (record["status"], record["grantor"], record["recipient"]["count"]) == ("planned", "Bộ Y tế", 2)
    assert record["evidence"] == {"start": 0, "end": 34}


def test_brat_reads_two_characters_of_a_line_break_as_one(tmp_path: Path) -> None:
    text = "Khen\r\nBộ Y tế\r\n\rhai"
    spans = (("UNIT", 6, 13), ("UNIT", 0, 13), ("COUNT", 16, 19))
    mentions = [{"type": kind, "start": a, "end": b, "text": text[a:b]} for kind, a, b in spans]
    article: dict[str, Any] = {"id": "x", "source": None, "published": None, "text": text}
    write([article | {"mentions": mentions, "records": []}], tmp_path / "b", "brat")
    seen = (tmp_path / "b" / "x.txt").read_text(encoding="utf-8")
    lines = (tmp_path / "b" / "x.ann").read_text(encoding="utf-8").splitlines()
    assert lines == ["T1\tUNIT 5 12\tBộ Y tế", "T2\tUNIT 0 4;5 12\tKhen Bộ Y tế", "T3\tCOUNT 14 17\thai"]
    assert seen[5:12] == "Bộ Y tế"
    assert seen[14:17] == "hai"
    assert read(tmp_path / "b", "brat")[0]["mentions"] == mentions


def test_the_configuration_keeps_the_rules_of_brat() -> None:
    """Sections and forms of lines as in the example configurations of brat."""
    files = configuration()
    annotation, visual = (dict(re.findall(r"^\[(\w+)\]\n((?:.+\n)*)", files[n], re.M)) for n in sorted(files))
    assert list(annotation) == ["entities", "relations", "events", "attributes"]
    assert list(visual) == ["labels", "drawing"]
    assert annotation["entities"].split() == list(LABELS)
    assert re.fullmatch(rf"{EVENT}\t(\w+\?:<ENTITY>(, |\n))+", annotation["events"])
    for line in annotation["attributes"].splitlines():
        assert re.fullmatch(r"\w+\tArg:<EVENT>, Value:\w+(\|\w+)+", line)
    labels = [line.split(" | ") for line in visual["labels"].splitlines()]
    known = {*LABELS, EVENT, *ARGUMENTS.values()}
    assert {forms[0] for forms in labels} <= known
    assert all(sorted(forms[1:], key=len, reverse=True) == forms[1:] for forms in labels)
    drawing = dict(line.split("\t") for line in visual["drawing"].splitlines())
    for label in (*LABELS, EVENT):
        assert re.fullmatch(r"bgColor:#[0-9a-f]{6}, fgColor:white, borderColor:darken", drawing[label])
    for name, values in CHOICES.items():
        if name in drawing:
            glyphs = drawing[name].removeprefix("glyph:").split(",")[0]
            assert len(glyphs.split("|")) == len(values)


def test_label_config_writes_or_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    label_config_files("brat", tmp_path / "new")
    assert {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "new").iterdir()} == configuration()
    label_config_files("brat", None)
    assert capsys.readouterr().out == "".join(f"# {name}\n{text}" for name, text in configuration().items())
    label_config_files("label-studio", None)
    assert capsys.readouterr().out.startswith("<View>")
    with pytest.raises(UsageError, match="gate: there is no configuration for it; use one of label-studio, brat"):
        label_config_files("gate", None)
