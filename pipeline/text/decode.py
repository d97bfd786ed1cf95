"""Bytes to text: byte order marks, UTF-8, UTF-16, and older Vietnamese encodings, which the text itself tells."""

import codecs
import re

from vinhdanh.errors import InputError, UsageError

BOM = codecs.BOM_UTF8
BOMS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
"""Byte order marks; that of UTF-32 begins like that of UTF-16 and goes first."""
NAMES = ("utf-8", "utf-16", "windows-1258", "tcvn3", "vni", "viscii", "vps", "windows-1252")
"""Encodings that messages offer; any of Python's can be named."""
DECLARED = re.compile(rb"<meta\s[^<>]*?charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
HEAD = 4_096
"""Bytes at the beginning of a file in which its encoding shows."""
CUT_OFF = ("unexpected end of data", "truncated data")
"""What Python says of a character of which the last bytes are missing."""
PLAUSIBLE = re.compile("[\t\n\r -~\u00a0-\u01b0\u0300-\u0323\u1ea0-\u1ef9\u2010-\u2026\ufeff]")
PLAUSIBLE_SHARE = 0.9
"""Share of such characters from which UTF-16 is believed."""


def decode(data: bytes, source: str, encoding: str | None = None) -> str:
    """Return the text of `data`; `source` names it in errors.

    encoding: its name (one of NAMES or of Python's); None: a byte order mark tells it, or else that the bytes are
    UTF-8 or UTF-16, or the share of possible syllables in all of the text. An incomplete character at the end of UTF-8
    is left out. Raises InputError for bytes that are no text, with the offset of the first bad byte, and for texts
    that are too short or too ambiguous to tell their encoding; UsageError for an unknown name.
    """
    if encoding is not None:
        return _named(data, source, encoding)
    for mark, name in BOMS.items():
        if data.startswith(mark):
            return _unicode(data, source, name, len(mark))
    if b"\x00" in data:
        return _unicode(data, source, _wide(data, source), 0)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _other(data, source, error)


def _unicode(data: bytes, source: str, name: str, skipped: int) -> str:
    """Return the text behind a byte order mark of `skipped` bytes, or UTF-16 without."""
    body = data[skipped:]
    try:
        return _without_nul(body.decode(name), source)
    except UnicodeDecodeError as error:
        if error.reason in CUT_OFF and not body[: error.start].isascii():
            return body[: error.start].decode(name)
        raise _bad_byte(body, source, name, error, skipped) from error


def _without_nul(text: str, source: str) -> str:
    if (nul := text.find("\x00")) >= 0:
        raise InputError(f"{source}: NUL character at character {nul}, this is a binary file", hint="give a text")
    return text


def _wide(data: bytes, source: str) -> str:
    """Return UTF-16 in the byte order that gives letters. Raises InputError where neither does."""
    for name in ("utf-16-le", "utf-16-be"):
        sample = data[: len(data) // 2 * 2][:HEAD].decode(name, "replace")
        if len(PLAUSIBLE.findall(sample)) >= PLAUSIBLE_SHARE * len(sample) > 0:
            return name
    nul = data.find(b"\x00")
    raise InputError(f"{source}: byte {nul}: NUL byte, this is a binary file", hint="give a text")


def _other(data: bytes, source: str, error: UnicodeDecodeError) -> str:
    """Return the text of bytes that are no UTF-8, by evidence."""
    if error.reason in CUT_OFF and not data[: error.start].isascii():
        return data[: error.start].decode("utf-8")
    bad = _bad_byte(data, source, "utf-8", error)
    if _mostly_utf8(data):
        raise InputError(bad.reason, hint="mend the file: almost all of it is UTF-8") from error
    from vinhdanh.text import legacy

    found = legacy.guesses(data)
    if best := legacy.clear(found, _declared(data)):
        return best.text
    hint = f"name its encoding with --encoding ({', '.join(NAMES[2:])}) or convert it to UTF-8"
    raise InputError(f"{bad.reason}, and {legacy.doubt(found)}", hint=hint) from error


def _mostly_utf8(data: bytes) -> bool:
    """Whether more characters are UTF-8 than are not: a broken file, not another encoding."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return len(text) - len(text.encode("ascii", "ignore")) > 3 * bad


def _declared(data: bytes) -> str | None:
    """Return the encoding that an HTML page says it has."""
    found = DECLARED.search(data[:HEAD])
    return found[1].decode("ascii", "ignore") if found else None


def codec_of(encoding: str) -> str:
    """Return the name under which an encoding is known here or to Python. Raises UsageError where it is not."""
    from vinhdanh.text import legacy

    if name := legacy.canonical(encoding):
        return name
    raise UsageError(f"--encoding {encoding}: no such encoding", hint=f"use one of {', '.join(NAMES)}")


def _named(data: bytes, source: str, encoding: str) -> str:
    from vinhdanh.text import legacy

    name = codec_of(encoding)
    if name == "utf-16" and data[:2] not in BOMS:
        name = _wide(data, source)
    try:
        text = legacy.decoded(data, name) if name in legacy.ENCODINGS else data.decode(name)
    except UnicodeDecodeError as error:
        raise _bad_byte(data, source, name, error) from error
    return _without_nul(text.removeprefix("\ufeff"), source)


def _bad_byte(data: bytes, source: str, name: str, error: UnicodeDecodeError, skipped: int = 0) -> InputError:
    at = f"{source}: byte {error.start + skipped}: 0x{data[error.start]:02x}"
    return InputError(f"{at} is not {name.upper()}", hint="mend the file or convert it to UTF-8")
