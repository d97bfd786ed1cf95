"""Texts in the encodings from before Unicode, and as mojibake: for tests, the sample files and benchmarks.

The charts are written down here, not taken from what decodes them: VISCII from RFC 1456, TCVN3 and VNI from the charts
that came with their fonts, VPS from the table of its Unicode converter.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping

GRAVE, HOOK, TILDE, ACUTE, DOT = "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"
TONES = (GRAVE, HOOK, TILDE, ACUTE, DOT)
VISCII = {
    0x80: "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ",
    0xC0: "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
    **{0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"},
}
VPS = {
    **{0x02: "ẠẬẶẸỆ", 0x10: "ỊỌỘỢỤỰ", 0x19: "Ỵ", 0x1C: "ẪỮ", 0x80: "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ", 0x93: "ỀỂỄỐỒỔỖýỷỵỚỜỞ"},
    0xA1: "ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ",
    **{0xE0: "àáâãảạă", 0xE8: "èéêẽìí", 0xEF: "ĩẴĐòóôõ", 0xF7: "Ơụùú", 0xFB: "ủ", 0xFD: "ỶẼỳ"},
}
TCVN3 = {
    **{0xA1: "ĂÂÊÔƠƯĐăâêôơưđ", 0xB5: "àảãáạ", 0xBB: "ằẳẵắ", 0xC6: "ặầẩẫấậè", 0xCE: "ẻẽéẹềểễếệìỉ", 0xDC: "ĩíịò"},
    **{0xE1: "ỏõóọồổỗốộờởỡớợù", 0xF1: "ủũúụừửữứựỳỷỹýỵ"},
}
VNI_MARKS = {
    "": dict(zip(TONES, b"\xf8\xfb\xf5\xf9\xef", strict=True)),
    "\u0302": {"": 0xE2, **dict(zip(TONES, b"\xe0\xe5\xe3\xe1\xe4", strict=True))},
    "\u0306": {"": 0xEA, **dict(zip(TONES, b"\xe8\xfa\xfc\xe9\xeb", strict=True))},
}
"""The byte behind a vowel, by its circumflex or breve and its tone."""
VNI_LETTERS = {"đ": 0xF1, "ì": 0xEC, "í": 0xED, "ỉ": 0xE6, "ĩ": 0xF3, "ị": 0xF2, "ỵ": 0xEE, "ơ": 0xF4, "ư": 0xF6}
VNI_TAKEN = {code - up for code in VNI_LETTERS.values() for up in (0, 0x20)}
TYPED = str.maketrans({**dict(zip("“”‘’–—\u00a0", "\"\"''-- ", strict=True)), "…": "..."})
"""What is typed where an encoding has no such signs."""


def encode(text: str, name: str) -> bytes:
    """Return `text` in one of NAMES; TCVN3 has no capitals with tones, its small letters stand for them.

    Raises UnicodeEncodeError for characters that the encoding has not.
    """
    return b"".join(map(ENCODERS[name], unicodedata.normalize("NFC", text)))


def mojibake(text: str, codec: str = "latin-1") -> str:
    """Return `text` as it is after its UTF-8 was read as `codec` and stored anew."""
    return text.encode().decode(codec)


def _by_chart(chart: Mapping[int, str], signs: str | None) -> Callable[[str], bytes]:
    """An encoder of single characters; signs: the codec of what is no letter, None: ASCII, typed signs for others."""
    codes = {letter: first + n for first, letters in chart.items() for n, letter in enumerate(letters)}

    def encoded(char: str) -> bytes:
        if char in codes:
            return bytes([codes[char]])
        if char.isalpha() and char.lower() in codes:
            return bytes([codes[char.lower()]])
        return _sign(char, signs, codes.values()) if signs else char.translate(TYPED).encode("ascii")

    return encoded


def _sign(char: str, codec: str, taken: Iterable[int]) -> bytes:
    """The byte of a sign or foreign letter, unless it means another letter."""
    byte = char.encode(codec)
    if byte[0] in taken:
        raise UnicodeEncodeError(codec, char, 0, 1, "its byte means another letter")
    return byte


def _windows_1258(char: str) -> bytes:
    try:
        return char.encode("cp1258")
    except UnicodeEncodeError:
        base, mark, tone = _parts(char)
        return unicodedata.normalize("NFC", base + mark).encode("cp1258") + tone.encode("cp1258")


def _vni(char: str) -> bytes:
    small = char.lower()
    up = 0x20 if small != char else 0
    base, mark, tone = _parts(small)
    if small in VNI_LETTERS:
        return bytes([VNI_LETTERS[small] - up])
    if base in VNI_LETTERS and tone:
        return bytes([VNI_LETTERS[base] - up, VNI_MARKS[""][tone] - up])
    if base.isascii() and (mark or tone) and mark in VNI_MARKS:
        return bytes([ord(base) - up, VNI_MARKS[mark][tone] - up])
    return _sign(char, "cp1252", VNI_TAKEN)


def _parts(char: str) -> tuple[str, str, str]:
    """A letter (with its horn), its circumflex or breve, and its tone."""
    base, *marks = unicodedata.normalize("NFD", char)
    tone = "".join(m for m in marks if m in TONES)
    horn = "".join(m for m in marks if m == "\u031b")
    rest = "".join(m for m in marks if m not in TONES and m != "\u031b")
    return unicodedata.normalize("NFC", base + horn), rest, tone


ENCODERS: dict[str, Callable[[str], bytes]] = {
    "windows-1258": _windows_1258,
    "tcvn3": _by_chart(TCVN3, "cp1252"),
    "vni": _vni,
    "viscii": _by_chart(VISCII, None),
    "vps": _by_chart(VPS, None),
}
NAMES = tuple(ENCODERS)
