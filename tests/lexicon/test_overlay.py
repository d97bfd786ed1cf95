"""A user's rows over ours: add, override, clear, remove, take wordings over."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from vinhdanh.errors import LexiconError
from vinhdanh.lexicon import Lexicon, load
from vinhdanh.lexicon.rows import Row
from vinhdanh.lexicon.schema import TABLES

OWN = load()
TABLES_FOLDER = Path(__file__).parents[2] / "pipeline" / "lexicon" / "tables"
AWARD = "id\tname\tcategory\tsurfaces\n"
SONG = AWARD + "song-xanh\tGiải thưởng Sóng xanh\tgiai_thuong\tGiải thưởng Sóng xanh|Sóng xanh\n"
Write = Callable[..., Path]


def award(lexicon: Lexicon, key: str) -> Row | None:
    return next((row for row in lexicon.awards if row.id == key), None)


def holders(lexicon: Lexicon, wording: str) -> list[str]:
    """Ids of the awards with a wording."""
    return [row.id for row in lexicon.awards if wording in row.surfaces]


def test_a_new_row_stands_in_front(write: Write) -> None:
    lexicon = load(write(awards=SONG))
    new, *rest = lexicon.awards
    assert (new.id, new.name, new.surfaces) == (
        "song-xanh",
        "Giải thưởng Sóng xanh",
        ("Giải thưởng Sóng xanh", "Sóng xanh"),
    )
    assert (new.flags, new.grantor) == ((), "")
    assert tuple(rest) == OWN.awards
    assert all(getattr(lexicon, table) == getattr(OWN, table) for table in TABLES if table != "awards")


@pytest.mark.parametrize(
    ("source", "told"),
    [("", "user"), ("\tsource", "user"), ("\tsource", "thông báo 12")],
)
def test_a_new_row_has_a_source(write: Write, source: str, told: str) -> None:
    cell = f"\t{'' if told == 'user' else told}" if source else ""
    assert load(write(media=f"id\tsurfaces{source}\nbb\tBB{cell}\n")).media[0].source == told


def test_a_sign_for_empty_is_no_value_of_a_new_row(write: Write) -> None:
    verb = load(write(verbs="id\tkind\tstatus\tsurfaces\nx\tgive\t-\tbiếu tặng\n")).verbs[0]
    assert (verb.id, verb.status) == ("x", "")


def test_an_empty_cell_keeps_and_a_hyphen_clears(write: Write) -> None:
    old = award(OWN, "anh-hung-lao-dong")
    new = award(
        load(write(awards="id\tname\tflags\tsurfaces\nanh-hung-lao-dong\tAHLĐ\t-\t\n")),
        "anh-hung-lao-dong",
    )
    assert old.flags == ("title",)
    assert (new.name, new.flags) == ("AHLĐ", ())
    assert (new.surfaces, new.category, new.source) == (old.surfaces, old.category, old.source)


def test_an_overridden_row_keeps_its_place(write: Write) -> None:
    lexicon = load(write(media="id\tsurfaces\nvgp\tVGP|VGPNews\n"))
    assert [row.id for row in lexicon.media] == [row.id for row in OWN.media]
    assert next(row for row in lexicon.media if row.id == "vgp").surfaces == ("VGP", "VGPNews")


def test_a_row_is_removed(write: Write) -> None:
    lexicon = load(write(awards="id\n!bang-khen\n", media="id\tsurfaces\n!vgp\t\n"))
    assert award(OWN, "bang-khen")
    assert [row for row in OWN.awards if row.id != "bang-khen"] == list(lexicon.awards)
    assert "vgp" not in {row.id for row in lexicon.media}


def test_a_removed_row_can_be_written_anew(write: Write) -> None:
    lexicon = load(write(media="id\tsurfaces\n!vgp\t\nvgp\tVGP\n"))
    assert (lexicon.media[0].id, lexicon.media[0].source) == ("vgp", "user")
    assert len(lexicon.media) == len(OWN.media)


@pytest.mark.parametrize("wording", ["Bằng khen", "BẰNG KHEN", "bằng  khen"])
@pytest.mark.parametrize("key", ["my-paper", "giay-khen"])
def test_wordings_are_taken_from_our_rows(write: Write, key: str, wording: str) -> None:
    """By new rows and by overridden ones, in whatever spelling."""
    lexicon = load(write(awards=f"{AWARD}{key}\tGiấy tốt\tgiay_khen\t{wording}\n"))
    assert holders(OWN, "Bằng khen") == ["bang-khen"]
    assert holders(lexicon, wording) == [key]
    assert award(lexicon, "bang-khen").surfaces == ()


def test_an_overridden_row_without_wordings_takes_none(write: Write) -> None:
    lexicon = load(write(awards=f"{AWARD}bang-khen\tBằng\t\t\nmy-paper\tGiấy tốt\tgiay_khen\tBằng khen\n"))
    assert holders(lexicon, "Bằng khen") == ["my-paper"]


def test_two_rows_of_the_user_may_not_share_a_wording(write: Write) -> None:
    folder = write(awards=f"{AWARD}giay-khen\t\t\tSóng xanh\nsong\tSóng\thuy_hieu\tSóng xanh\n")
    with pytest.raises(LexiconError, match=r"awards\.tsv:2: surface 'sóng xanh' is dead: 'song' \(.*awards\.tsv:3\)"):
        load(folder)


@pytest.mark.parametrize(
    "content",
    [
        f"\ufeff{SONG}",
        SONG.replace("\n", "\r\n"),
        f"\ufeff{SONG}".replace("\n", "\r\n"),
        f"# ours, 2020\n\n{SONG}",
        SONG.replace("\n", "\n# a prize\n\n \t\t\t\n"),
        SONG.rstrip("\n"),
        SONG + "\n\n",
        "\n".join("\t".join(line.split("\t")[::-1]) for line in SONG.splitlines()),
    ],
    ids=["BOM", "CRLF", "BOM and CRLF", "comment first", "comments", "no last line break", "empty lines", "order"],
)
def test_marks_of_editors_and_comments_do_not_matter(write: Write, content: str) -> None:
    plain = load(write(awards=SONG))
    assert load(write(awards=content)) == plain


def test_line_numbers_count_comments_and_empty_lines(write: Write) -> None:
    with pytest.raises(LexiconError, match=r"awards\.tsv:6: "):
        load(write(awards=f"# ours\n\n{AWARD}# a prize\n\nx\tX\tcup\tX\n"))


def test_other_files_are_left_alone(write: Write) -> None:
    folder = write(awards=SONG)
    (folder / "README.md").write_text("my tables", encoding="utf-8")
    assert load(folder).awards[0].id == "song-xanh"


def test_the_version_tells_the_rows(write: Write) -> None:
    one = load(write(awards=SONG)).version
    assert load(write(awards=f"# again\n{SONG}")).version == one
    other = load(write(awards=SONG.replace("|Sóng xanh", ""))).version
    assert len({one, other, OWN.version}) == 3
    assert load(write(awards="id\tname\nbang-khen\tBằng khen\n")).version == OWN.version


def test_our_tables_over_themselves_are_the_same(tmp_path: Path) -> None:
    shutil.copytree(TABLES_FOLDER, tmp_path / "copy")
    assert load(tmp_path / "copy") == OWN


def test_a_changed_folder_is_read_anew(write: Write) -> None:
    assert load(write(awards=SONG)).awards[0].id == "song-xanh"
    assert load(write(awards=SONG.replace("song-xanh", "bien-xanh"))).awards[0].id == "bien-xanh"
