"""Repair of texts that are Unicode in name only: font encodings stored as Unicode, and mojibake."""

from vinhdanh.text.mojibake import repaired


def repair(text: str) -> str:
    """Return `text` repaired, or as it is where nothing is wrong with it; a sound text costs two searches."""
    if text.isascii():
        return text
    return _unicode(repaired(text))


def _unicode(text: str) -> str:
    from vinhdanh.text.legacy import from_letters

    return from_letters(text) or text
