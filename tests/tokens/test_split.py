import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinhdanh.tokens.split import pieces, syllables, vietnamese


@pytest.mark.parametrize(
    ("token", "parts"),
    [
        ("Tám-Phó", "Tám|-|Phó"),
        ("GD-ĐT", "GD|-|ĐT"),
        ("VH-TT-DL", "VH|-|TT|-|DL"),
        ("4-3", "4-3"),
        ("2015-2020", "2015-2020"),
        ("43H-0530", "43H-0530"),
        ("PC02", "PC02"),
        ("TP.HCM", "TP.HCM"),
        ("TP.HCM.", "TP.HCM|."),
        ("TP.", "TP."),
        ("TP.Huế", "TP.|Huế"),
        ("Q.Tân", "Q.|Tân"),
        ("T.Ư", "T.Ư"),
        ("T.Ư.", "T.Ư|."),
        ("N.TÝ", "N.TÝ"),
        ("N.TÝĐược", "N.TÝ|Được"),
        ("V.A", "V.A"),
        ("PGS.TS.", "PGS.TS."),
        ("PGS.TS.Nguyễn", "PGS.TS.|Nguyễn"),
        ("NSND.", "NSND|."),
        ("TTATXH.Châu", "TTATXH|.|Châu"),
        ("TTATXH.UBND", "TTATXH|.|UBND"),
        ("TP.HCM.Ngày", "TP.HCM|.|Ngày"),
        ("KhoaThầy", "Khoa|Thầy"),
        ("BHXHViệt", "BHXH|Việt"),
        ("TPBank", "TPBank"),
        ("VnExpress", "VnExpress"),
        ("iPhone", "iPhone"),
        ("LĐLĐVN", "LĐLĐVN"),
        ("H'Hen", "H'Hen"),
        ("baomau.vn", "baomau.vn"),
        ("toa-soan@baomau.vn", "toa-soan@baomau.vn"),
        ("...", "..."),
        (".", "."),
        ("-", "-"),
        ("v.v.", "v.v."),
    ],
)
def test_a_token_is_split(token: str, parts: str) -> None:
    assert pieces(token) == parts.split("|")


@given(st.text(st.sampled_from("aĐTPHuếông.-&'’S2Ứ"), min_size=1, max_size=12))
def test_the_pieces_give_the_token_back(token: str) -> None:
    assert "".join(pieces(token)) == token
    assert all(pieces(token))


def test_a_table_cell_is_split_like_an_article() -> None:
    assert syllables("Sở GD-ĐT TP.HCM") == ["Sở", "GD", "-", "ĐT", "TP.HCM"]
    assert syllables("Hoà\u0301"[:3]) == ["Hoà"]


@pytest.mark.parametrize(
    ("syllable", "is_one"), [("Nguyễn", True), ("thuở", True), ("Bank", False), ("Sporting", False)]
)
def test_vietnamese_syllables(syllable: str, is_one: bool) -> None:
    assert vietnamese(syllable) is is_one
