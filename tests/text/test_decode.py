"""Bytes to text: what tells an encoding, what is refused, and with which words."""

import subprocess
import sys
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinhdanh.errors import InputError, UsageError
from vinhdanh.text.decode import decode
from vinhdanh.text.legacy import ENCODINGS

SENTENCES = (
    "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5 vì thành tích xuất sắc.",
    "Sở Giáo dục và Đào tạo trao Giấy khen cho mười bảy học sinh giỏi, trong đó có em Lê Thị Thủy.",
    "Bộ đội biên phòng tỉnh được Thủ tướng Chính phủ tặng Bằng khen vì đã phá nhiều vụ án ma túy.",
    "UBND xã Phước Mỹ họp xét danh hiệu gia đình văn hóa, đề nghị huyện khen thưởng chín hộ tiêu biểu.",
)
OLD = ("windows-1258", "tcvn3", "vni", "viscii", "vps")
LETTERS = "aăâeêioôơuưy"
TONES = "\u0300\u0301\u0303\u0309\u0323"


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_with_and_without_byte_order_mark(sentence: str, encoding: str) -> None:
    assert decode(sentence.encode(encoding), "a.txt") == sentence


@pytest.mark.parametrize("data", ["Bằng khen".encode("utf-16-be"), "\ufeffBằng khen".encode("utf-16-be"), b"\xff\xfe"])
def test_short_texts_in_utf16(data: bytes) -> None:
    assert decode(data, "a.txt") in {"Bằng khen", ""}


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("encoding", OLD)
def test_one_sentence_tells_its_encoding(sentence: str, encoding: str, charts: ModuleType) -> None:
    assert decode(charts.encode(sentence, encoding), "a.txt") == sentence


@pytest.mark.parametrize("encoding", OLD)
def test_articles_come_back_from_every_encoding(encoding: str, charts: ModuleType, articles: dict[str, str]) -> None:
    for name, text in articles.items():
        typed = text.translate(charts.TYPED) if encoding in {"viscii", "vps"} else text
        found = decode(charts.encode(text, encoding), name)
        assert (found.lower() == typed.lower()) if encoding == "tcvn3" else (found == typed), name


@pytest.mark.parametrize("encoding", OLD)
@pytest.mark.parametrize("upper", [False, True])
def test_every_letter_has_its_place_in_the_chart(encoding: str, upper: bool, charts: ModuleType) -> None:
    letters = "đ" + "".join(f"{letter}{tone}" for letter in LETTERS for tone in ("", *TONES))
    text = " ".join(charts.unicodedata.normalize("NFC", letters.upper() if upper else letters))
    found = decode(charts.encode(text, encoding), "a.txt", encoding)
    expected = charts.unicodedata.normalize("NFC", text)
    assert (found.lower() == expected.lower()) if encoding == "tcvn3" else (found == expected)


@pytest.mark.parametrize("encoding", OLD)
@given(words=st.permutations(" ".join(SENTENCES).split()))
def test_any_words_in_any_order(encoding: str, words: list[str], charts: ModuleType) -> None:
    text = " ".join(words)
    found = decode(charts.encode(text, encoding), "a.txt")
    assert (found.lower() == text.lower()) if encoding == "tcvn3" else (found == text)


@pytest.mark.parametrize("encoding", OLD)
def test_line_ends_and_windows_signs_stay(encoding: str, charts: ModuleType) -> None:
    signs = "- \"'" if encoding in {"viscii", "vps"} else "– “”…"
    text = "\r\n".join((*SENTENCES, signs, "")) + "\t"
    assert decode(charts.encode(text, encoding), "a.txt") == text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("CHỦ TỊCH NƯỚC TẶNG HUÂN CHƯƠNG", "CHỦ TỊCH NƯỚC TẶNG HUÂN CHƯƠNG"),
        ("KINH TẾ XÃ HỘI THÀNH PHỐ HỒ CHÍ MINH", "KINH TẾ XÃ HỘI THÀNH PHỐ HỒ CHÍ MINH"),
        ("UBND thị xã và TP Hồ Chí Minh", "UBND thị xã và TP Hồ Chí Minh"),
        ("Ảnh đẹp. Ở huyện Ủy ban họp.", "Ảnh đẹp. Ở huyện ủy ban họp."),
    ],
)
def test_capitals_that_tcvn3_has_not(text: str, found: str, charts: ModuleType) -> None:
    assert decode(charts.encode(text, "tcvn3"), "a.txt", "tcvn3") == found


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"khen\x00", "a.txt: byte 4: NUL byte, this is a binary file; give a text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a.txt: byte 8: NUL byte, this is a binary file; give a text"),
        ("khe\x00n".encode("utf-16"), "a.txt: NUL character at character 3, this is a binary file; give a text"),
        (b"khen \xff", "a.txt: byte 5: 0xff is not UTF-8, and the text is too short to tell its encoding; name"),
        (b"\xef\xbb\xbfa\xe1\xba", "a.txt: byte 4: 0xe1 is not UTF-8; mend the file or convert it to UTF-8"),
        (b"\xef\xbb\xbfa\xffb", "a.txt: byte 4: 0xff is not UTF-8; mend the file or convert it to UTF-8"),
        (b"\xed\xa0\xbd", "a.txt: byte 0: 0xed is not UTF-8, and "),
        (
            "Ông Tám, ông Bảy ".encode() + b"\xff y",
            "a.txt: byte 22: 0xff is not UTF-8; mend the file: almost all of it is UTF-8",
        ),
        (
            "Élève émérite à l'école, déjà âgé, a été très fêté à Noël".encode("latin-1"),
            "a.txt: byte 0: 0xc9 is not UTF-8, and no Vietnamese encoding fits it; name its encoding",
        ),
        (b"\xff\xfeA\x00\x00\xd8B\x00", "a.txt: byte 4: 0x00 is not UTF-16-LE; mend the file or convert it to UTF-8"),
    ],
)
def test_bytes_that_are_no_text(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        decode(data, "a.txt")
    assert str(caught.value).startswith(message)


def test_an_ambiguous_text_names_the_option(charts: ModuleType) -> None:
    with pytest.raises(
        InputError, match=r"too short .*; name its encoding with --encoding \(windows-1258, tcvn3, vni,"
    ):
        decode(charts.encode("Bằng khen của tỉnh", "viscii"), "a.txt")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Bằng khen cả".encode()[:-1], "Bằng khen c"),
        ("Bằng khen cả".encode()[:-2], "Bằng khen c"),
        ("Bằng khen".encode("utf-16")[:-1], "Bằng khe"),
    ],
)
def test_a_character_cut_off_at_the_end_is_left_out(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == text


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        *((n, n) for n in OLD),
        ("windows-1258", "CP1258"),
        ("tcvn3", "ABC"),
        ("vps", "x-viet-vps"),
        ("vni", "VNI-Windows"),
    ],
)
def test_an_encoding_that_is_named(encoding: str, name: str, charts: ModuleType) -> None:
    assert decode(charts.encode("Bằng khen", encoding), "a.txt", name) == "Bằng khen"


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "utf-8-sig"])
def test_utf8_that_is_named(name: str) -> None:
    assert decode("\ufeffBằng khen".encode(), "a.txt", name) == "Bằng khen"
    with pytest.raises(InputError, match=r"a\.txt: byte 1: 0xff is not UTF-8"):
        decode(b"a\xff", "a.txt", name)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_that_is_named(codec: str) -> None:
    assert decode("Bằng khen".encode(codec), "a.txt", "utf-16") == "Bằng khen"
    assert decode("Bằng khen".encode(codec), "a.txt", codec) == "Bằng khen"


def test_names_of_python_are_known_and_others_are_a_wrong_use() -> None:
    assert decode(b"caf\xe9", "a.txt", "iso-8859-1") == "café"
    for name in ("klingon", "base64", ""):
        with pytest.raises(UsageError, match="no such encoding; use one of utf-8, utf-16, windows-1258, tcvn3"):
            decode(b"x", "a.txt", name)


PAGE = (
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset={}"></head><body><p>{}</p></body></html>'
)


@pytest.mark.parametrize("encoding", OLD)
def test_a_page_that_declares_its_encoding_may_be_short(encoding: str, charts: ModuleType) -> None:
    page = PAGE.format(encoding, "Bằng khen của Thủ tướng")
    assert decode(charts.encode(page, encoding), "a.html") == page


@pytest.mark.parametrize("encoding", OLD)
@pytest.mark.parametrize("declared", ["utf-8", "windows-1252", "x-user-defined"])
def test_a_page_that_declares_a_wrong_encoding(encoding: str, declared: str, charts: ModuleType) -> None:
    page = PAGE.format(declared, "</p><p>".join(SENTENCES))
    assert decode(charts.encode(page, encoding), "a.html") == page


def test_a_page_in_latin_letters_and_character_references() -> None:
    words = SENTENCES[0].encode("cp1252", "xmlcharrefreplace").decode("cp1252")
    page = PAGE.format("iso-8859-1", words)
    assert decode(page.encode("cp1252"), "a.html") == page


def test_plain_text_imports_no_library() -> None:
    code = (
        "import sys; from vinhdanh.archive.parse import file_article, parse_json, json_article\n"
        f"text = {SENTENCES[0]!r}\n"
        "assert file_article(text.encode(), 'a').text == text\n"
        "assert json_article({'text': text, 'title': 'Xã Hòa Mỹ'}, 'a')\n"
        "assert file_article('Cà phê là của bà Sáu, ông Hòa và bé Hà ở xã Hòa Bình hôm ấy'.encode(), 'a')\n"
        "print([m for m in ('viparse', 'ftfy', 'trafilatura', 'lxml', 'charset_normalizer') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_encodings_that_messages_offer_are_there() -> None:
    assert set(OLD) < set(ENCODINGS)
