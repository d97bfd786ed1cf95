"""Bytes to text: UTF-8 with or without byte order mark. Other encodings come with the archive readers."""

from vinhdanh.errors import InputError

BOM = b"\xef\xbb\xbf"


def decode(data: bytes, source: str) -> str:
    """Return the text of `data`; `source` names it in errors.

    Raises InputError for bytes that are no UTF-8 text, with the offset of the first bad byte.
    """
    body = data.removeprefix(BOM)
    skipped = len(data) - len(body)
    if (nul := body.find(b"\x00")) >= 0:
        raise InputError(
            f"{source}: byte {nul + skipped}: NUL byte, this is a binary file or UTF-16", hint="give text in UTF-8"
        )
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as e:
        bad = body[e.start]
        raise InputError(
            f"{source}: byte {e.start + skipped}: 0x{bad:02x} is not UTF-8", hint="convert the file to UTF-8"
        ) from e
