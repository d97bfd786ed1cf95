"""Bad tables: every bad row is told at once, each with file, line and reason."""

import os
import re
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vinhdanh.errors import LexiconError
from vinhdanh.lexicon import load
from vinhdanh.lexicon.schema import TABLES

Write = Callable[..., Path]
AWARD = "id\tname\tcategory\tsurfaces\n"
NFD = unicodedata.normalize("NFD", "Giải Sóng")
COLUMNS = "columns are id, surfaces, source"
ROWS: dict[str, tuple[str, str | bytes, str]] = {
    "capital in the id": ("media", "id\tsurfaces\nBaoBien\tBB\n", "2: id 'BaoBien' is not of small ASCII letters"),
    "diacritic in the id": ("media", "id\tsurfaces\nbáo\tBB\n", "2: id 'báo' is not of small ASCII letters"),
    "empty id": ("media", "id\tsurfaces\n\tBB\n", "2: id '' is not of small ASCII letters"),
    "not NFC": ("media", f"id\tsurfaces\nsong\t{NFD}\n", "2: column surfaces is not in NFC"),
    "outer spaces": ("media", "id\tsurfaces\nbb\t BB\n", "2: column surfaces has outer spaces: ' BB'"),
    "lone carriage return": ("media", "id\tsurfaces\nbb\tBB\r", "2: column surfaces has outer spaces: 'BB\\r'"),
    "empty list item": ("media", "id\tsurfaces\nbb\tBB||BBB\n", "2: column surfaces has an empty list item: 'BB||BBB'"),
    "empty flag": ("awards", AWARD[:-1] + "\tflags\nx\tX\thuy_hieu\tX\ttitle|\n", "2: column flags has an empty list"),
    "no such category": ("awards", AWARD + "x\tX\tcup\tX\n", "2: column category: 'cup' is none of bang_khen, "),
    "no such flag": ("awards", AWARD[:-1] + "\tflags\nx\tX\thuy_hieu\tX\tbig\n", "2: column flags: 'big' is none of "),
    "no such verb": ("verbs", "id\tkind\tsurfaces\nx\tgift\tbiếu\n", "2: column kind: 'gift' is none of behalf, "),
    "no such counter": ("counters", "id\tkind\tsurfaces\nx\tmany\tđàn\n", "2: column kind: 'many' is none of "),
    "no such domain": (
        "unit_heads",
        "id\tsurfaces\talone\tdomain\nx\tXóm nghề\tno\tfrim\n",
        "2: column domain: 'frim' is none of army, firm, health, school, state",
    ),
    "no such frequency": ("surnames", "id\tsurfaces\tfrequency\nx\tXa\toften\n", "2: column frequency: 'often' is"),
    "no such kind of title": ("titles", "id\tkind\tsurfaces\nx\tadress\tcụ lang\n", "2: column kind: 'adress' is"),
    "no such sign": ("positions", "id\tsurfaces\tfixed\nx\tlý dịch\tno\n", "2: column fixed: 'no' is none of yes"),
    "too few cells": ("media", "id\tsurfaces\nbb\n", "2: 1 cells, the header has 2; cells are parted by tabs"),
    "too many cells": ("media", "id\tsurfaces\nbb\tBB\tBBB\n", "2: 3 cells, the header has 2"),
    "spaces for tabs": ("media", "id\tsurfaces\nbb  BB\n", "2: 1 cells, the header has 2; cells are parted by tabs"),
    "unknown column": ("media", "id\tsurfaces\tcolour\nbb\tBB\tred\n", f"1: unknown column 'colour'; {COLUMNS}"),
    "column twice": ("media", "id\tsurfaces\tsurfaces\nbb\tBB\tBBB\n", "1: column surfaces stands twice"),
    "no id column": ("media", "surfaces\nBB\n", "1: no column id"),
    "empty table": ("media", "\n# nothing yet\n", f"1: the table is empty; {COLUMNS}"),
    "no wording": ("media", "id\tsource\nbb\tours\n", "2: column surfaces is empty"),
    "no name": ("awards", AWARD + "x\t\thuy_hieu\tX\n", "2: column name is empty"),
    "no category": ("awards", AWARD + "x\tX\t-\tX\n", "2: column category is empty"),
    "no alone": ("unit_heads", "id\tsurfaces\nx\tXóm nghề\n", "2: column alone is empty"),
    "cleared kind": ("verbs", "id\tkind\ngive-tang\t-\n", "2: column kind is empty"),
    "cleared wordings": ("media", "id\tsurfaces\nvgp\t-\n", "2: column surfaces is empty"),
    "id twice": ("media", "id\tsurfaces\nbb\tBB\n\nbb\tBBB\n", "4: id 'bb' stands already in line 2"),
    "dead wording": (
        "media",
        "id\tsurfaces\nhoa\tHòa Bình Xanh\nhoa-cu\tHoà  bình xanh\n",
        "3: surface 'hòa bình xanh' is dead: 'hoa' (media.tsv:2) has it already",
    ),
    "dead wording with a hyphen": (
        "media",
        "id\tsurfaces\nx\tSông - Biển\ny\tSông–biển\n",
        "3: surface 'sông-biển' is dead: 'x' (media.tsv:2) has it already",
    ),
    "removal of nothing": ("media", "id\n!bb\n", "2: there is no row 'bb' to remove"),
    "not UTF-8": ("media", b"id\tsurfaces\nbb\tBB\ncc\t\xff\n", "3: not UTF-8 at byte 21"),
    "UTF-16": ("media", "id\tsurfaces\nbb\tBB\n".encode("utf-16"), "1: not UTF-8 at byte 0"),
    "unknown table": ("prizes", "id\tsurfaces\nbb\tBB\n", f"1: no such table; tables are {', '.join(TABLES)}"),
}


def problems(folder: Path) -> list[str]:
    """The lines of the error, without the folder."""
    with pytest.raises(LexiconError) as caught:
        load(folder)
    assert caught.value.hint == "mend these rows of the lexicon"
    return caught.value.reason.replace(f"{folder}{os.sep}", "").splitlines()


@pytest.mark.parametrize(("table", "content", "message"), ROWS.values(), ids=ROWS)
def test_a_bad_row_is_told_with_file_and_line(write: Write, table: str, content: str | bytes, message: str) -> None:
    found = problems(write(**{table: content}))
    assert len(found) == 1
    assert found[0].startswith(f"{table}.tsv:{message}")


def test_all_bad_rows_are_told_at_once(write: Write) -> None:
    folder = write(
        awards=AWARD + "a\tA\tcup\tA\nb\tB\thuy_hieu\tB\nC\tC\thuy_hieu\t\n",
        verbs="id\tkind\tsurfaces\nx\tgift\tbiếu\n",
        prizes="id\n",
    )
    assert [line[: line.index(" ")] for line in problems(folder)] == [
        "prizes.tsv:1:",
        "awards.tsv:2:",
        "awards.tsv:4:",
        "awards.tsv:4:",
        "verbs.tsv:2:",
    ]


def test_the_place_is_the_path_as_given(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(media="id\nx\n")
    monkeypatch.chdir(folder.parent)
    with pytest.raises(LexiconError, match=r"^my-tables.media\.tsv:2: column surfaces is empty; mend"):
        load(Path(folder.name))


def test_a_folder_must_be_there_and_hold_tables(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"none: no such folder; give a folder with tables such as awards\.tsv"):
        load(tmp_path / "none")
    (tmp_path / "notes.txt").touch()
    with pytest.raises(LexiconError, match=r"no tables; put one of awards\.tsv, "):
        load(tmp_path)


LINES = st.lists(
    st.lists(st.sampled_from(["", "-", "x", "!x", "!vgp", "vgp", "VGP|x", "|", " ", "\ufeff", "\u200b", "ò"])).map(
        "\t".join
    ),
    max_size=5,
).map(lambda lines: "\n".join(["id\tsurfaces", *lines]).encode())


@settings(max_examples=100, deadline=None)
@given(st.one_of(LINES, st.binary(max_size=40)))
def test_any_file_is_read_or_refused_with_places(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "media.tsv").write_bytes(data)
        try:
            assert load(Path(folder)).media
        except LexiconError as error:
            places = [re.match(r".*media\.tsv:\d+: \w", line) for line in error.reason.splitlines()]
            assert places
            assert all(places)
