"""Inline markup for labelled text: ``[RANK|Đại tá] [PERSON|Phan Văn A] nhận [COUNT|2] [AWARD|Bằng khen]``.

The corpus is written in it and test tables use it, since a label beside its words is easier to check than an offset.
A label is a word of capital letters; spans do not nest. A backslash takes the meaning from ``[``, ``]`` and itself.
"""

import re
from collections.abc import Iterable
from typing import TypedDict

from vinhdanh.errors import InputError


class GoldMention(TypedDict):
    """One labelled span in the gold format: code point offsets, end exclusive, and the words between them."""

    type: str
    start: int
    end: int
    text: str


class MarkupError(InputError):
    """Markup that cannot be read: an open, empty or nested span, or mentions that overlap or do not fit the text."""


_PIECE = re.compile(r"\\(?P<escaped>[\[\]\\])|\[(?P<label>[A-Z]+)\||(?P<close>\])|(?P<plain>[^\\\[\]]+|.)", re.DOTALL)
_ESCAPED = re.compile(r"[\[\]\\]")


def parse(marked: str) -> tuple[str, list[GoldMention]]:
    """Split marked text into the plain text and its mentions, in text order.

    A lone ``]`` or a ``[`` that opens no label is text. Raises MarkupError with the offset into `marked`.
    """
    text: list[str] = []
    length = 0
    mentions: list[GoldMention] = []
    label, label_at, start, first = "", 0, 0, 0
    for piece in _PIECE.finditer(marked):
        if piece["label"]:
            if label:
                raise MarkupError(f"offset {piece.start()}: [{piece['label']}| stands inside [{label}|")
            label, label_at, start, first = piece["label"], piece.start(), length, len(text)
        elif piece["close"] and label:
            words = "".join(text[first:])
            if not words:
                raise MarkupError(f"offset {label_at}: [{label}| is empty")
            mentions.append({"type": label, "start": start, "end": length, "text": words})
            label = ""
        else:
            plain = piece["escaped"] or piece[0]
            text.append(plain)
            length += len(plain)
    if label:
        raise MarkupError(f"offset {label_at}: [{label}| is not closed")
    return "".join(text), mentions


def render(text: str, mentions: Iterable[GoldMention]) -> str:
    """Write text and mentions as markup that `parse` reads back to the same pair.

    Mentions may come in any order. Raises MarkupError where they overlap or do not quote the text.
    """
    marked: list[str] = []
    done = 0
    for mention in sorted(mentions, key=lambda m: (m["start"], m["end"])):
        start, end = mention["start"], mention["end"]
        if start < done:
            raise MarkupError(f"mentions overlap at {start}: {mention['text']!r}")
        if not start < end <= len(text) or text[start:end] != mention["text"]:
            raise MarkupError(f"{start}:{end} is {text[start:end]!r}, not {mention['text']!r}")
        marked += (_escape(text[done:start]), "[", mention["type"], "|", _escape(text[start:end]), "]")
        done = end
    return "".join((*marked, _escape(text[done:])))


def _escape(text: str) -> str:
    return _ESCAPED.sub(lambda m: "\\" + m[0], text)
