"""What a user's row does to the records, and what the command line says to a bad one."""

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

import vinhdanh
from vinhdanh.lexicon import load

Write = Callable[..., Path]
AWARD = "id\tname\tcategory\tsurfaces\nsong-hoa\tCúp Sóng Hòa\tgiai_thuong\tCúp Sóng Hòa\n"
HEAD = "id\tdomain\talone\tsurfaces\nu-xom-nghe\tfirm\tno\tXóm nghề\n"
VERB = "id\tkind\tstatus\tsurfaces\ngive-an-thuong\tgive\t\tân thưởng\n"
PRIZE = "UBND tỉnh Gia Lai trao Cúp Sóng Hòa cho Xí nghiệp May 5."
BODY = "UBND tỉnh Gia Lai trao Bằng khen cho Xóm nghề Đúc Đồng."
GIVEN = "Xí nghiệp May 5 được UBND tỉnh Gia Lai ân thưởng Bằng khen."
PLAIN = "UBND tỉnh Gia Lai trao Bằng khen cho Xí nghiệp May 5."
Facts = list[tuple[str, str | None, str | None, str]]


def facts(text: str, lexicon: Path | None = None) -> Facts:
    records = vinhdanh.extract(text, lexicon=lexicon).records
    return [(r.award.name, r.recipient.name, r.grantor, r.status) for r in records]


GIVER = "UBND tỉnh Gia Lai"
EFFECTS: dict[str, tuple[dict[str, str], str, Facts, Facts]] = {
    "new award": (
        {"awards": AWARD},
        PRIZE,
        [],
        [("Cúp Sóng Hòa", "Xí nghiệp May 5", GIVER, "awarded")],
    ),
    "new head of units": (
        {"unit_heads": HEAD},
        BODY,
        [],
        [("Bằng khen", "Xóm nghề Đúc Đồng", GIVER, "awarded")],
    ),
    "new verb": (
        {"verbs": VERB},
        GIVEN,
        [],
        [("Bằng khen", "Xí nghiệp May 5", GIVER, "awarded")],
    ),
    "new posthumous verb": (
        {"verbs": VERB.replace("\t\t", "\tposthumous\t")},
        GIVEN,
        [],
        [("Bằng khen", "Xí nghiệp May 5", GIVER, "posthumous")],
    ),
    "all three": (
        {"awards": AWARD, "unit_heads": HEAD, "verbs": VERB},
        "Xóm nghề Đúc Đồng được UBND tỉnh Gia Lai ân thưởng Cúp Sóng Hòa.",
        [],
        [("Cúp Sóng Hòa", "Xóm nghề Đúc Đồng", GIVER, "awarded")],
    ),
    "wording taken over": (
        {"awards": AWARD.replace("\tCúp Sóng Hòa\n", "\tBằng khen\n")},
        PLAIN,
        [("Bằng khen", "Xí nghiệp May 5", GIVER, "awarded")],
        [("Cúp Sóng Hòa", "Xí nghiệp May 5", GIVER, "awarded")],
    ),
    "name overridden": (
        {"awards": "id\tname\nbang-khen\tBằng khen của tỉnh\n"},
        PLAIN,
        [("Bằng khen", "Xí nghiệp May 5", GIVER, "awarded")],
        [("Bằng khen của tỉnh", "Xí nghiệp May 5", GIVER, "awarded")],
    ),
    "verb removed": (
        {"verbs": "id\n!give-tang\n"},
        "Xí nghiệp May 5 được UBND tỉnh Gia Lai tặng Bằng khen.",
        [("Bằng khen", "Xí nghiệp May 5", GIVER, "awarded")],
        [],
    ),
}


@pytest.mark.parametrize(("tables", "text", "before", "after"), EFFECTS.values(), ids=EFFECTS)
def test_rows_change_the_records(write: Write, tables: dict[str, str], text: str, before: Facts, after: Facts) -> None:
    assert facts(text) == before
    assert facts(text, write(**tables)) == after


@pytest.mark.parametrize(
    "spelling",
    [
        "Cúp Sóng Hoà",
        "cúp sóng hòa",
        "CÚP SÓNG HÒA",
        "Cúp\u00a0 Sóng Hòa",
        unicodedata.normalize("NFD", "Cúp Sóng Hòa"),
    ],
)
def test_one_wording_covers_the_spellings_of_the_press(write: Write, spelling: str) -> None:
    text = PRIZE.replace("Cúp Sóng Hòa", spelling)
    assert [name for name, *_ in facts(text, write(awards=AWARD))] == ["Cúp Sóng Hòa"]


@pytest.mark.parametrize(
    ("wording", "printed", "same"),
    [("Sóng Lý", "Sóng Lí", True), ("Sóng Sĩ", "Sóng Sỹ", True), ("Sóng Hòa", "Sóng Hoa", False)],
)
def test_which_spellings_are_one(write: Write, wording: str, printed: str, same: bool) -> None:
    folder = write(awards=AWARD.replace("Sóng Hòa\n", f"{wording}\n"))
    assert bool(facts(PRIZE.replace("Sóng Hòa", printed), folder)) is same


def test_results_tell_the_version_of_the_tables(write: Write) -> None:
    folder = write(awards=AWARD)
    for lexicon in (None, folder):
        made = vinhdanh.extract(PLAIN, lexicon=lexicon).produced_by
        assert made is not None
        assert made.lexicon == load(lexicon).version


def test_the_command_line_takes_the_tables(write: Write, run: Callable, tmp_path: Path) -> None:
    (tmp_path / "giai.txt").write_text(PRIZE, encoding="utf-8")
    write(awards=AWARD)
    done = run("extract", "giai.txt", "--lexicon", "my-tables")
    assert (done.returncode, done.stderr) == (0, "")
    assert [r["award"]["name"] for r in json.loads(done.stdout)["records"]] == ["Cúp Sóng Hòa"]


@pytest.mark.parametrize("command", ["extract", "explain"])
def test_a_bad_row_is_one_line_and_exit_code_1(write: Write, run: Callable, tmp_path: Path, command: str) -> None:
    (tmp_path / "giai.txt").write_text(PRIZE, encoding="utf-8")
    write(counters="id\tkind\tsurfaces\nx\tmany\tđàn\n")
    done = run(command, "giai.txt", "--lexicon", "my-tables")
    kinds = "collective, individual, mixed, unspecified"
    place = Path("my-tables") / "counters.tsv"
    message = f"{place}:2: column kind: 'many' is none of {kinds}; mend these rows of the lexicon\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", message)
