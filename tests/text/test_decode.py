import pytest

from vinhdanh.errors import InputError
from vinhdanh.text.decode import decode


@pytest.mark.parametrize("data", ["Bằng khen".encode(), "Bằng khen".encode("utf-8-sig")])
def test_utf8_with_and_without_byte_order_mark(data: bytes) -> None:
    assert decode(data, "a.txt") == "Bằng khen"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"khen\x00", r"^a\.txt: byte 4: NUL byte"),
        ("khen".encode("utf-16-le"), r"^a\.txt: byte 1: NUL byte.*UTF-16"),
        (b"khen \xff", r"^a\.txt: byte 5: 0xff is not UTF-8; "),
        (b"\xef\xbb\xbfa\xe1\xba", r"^a\.txt: byte 4: 0xe1 is not UTF-8; "),
        (b"\xed\xa0\xbd", r"^a\.txt: byte 0: 0xed is not UTF-8; "),
    ],
)
def test_bytes_that_are_no_text(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        decode(data, "a.txt")
