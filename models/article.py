"""An article as it comes in."""

import hashlib

from pydantic import Field, JsonValue

from .record import ID_LENGTH
from .span import Model, Words


class Article(Model):
    """A press article.

    text: after decoding, before any normalisation; its first line is the title, where it has one.
    title: only where `text` does not begin with it; published: ISO date or a part of one; source: where it comes from;
    extra: fields of the input that vinhdanh does not know and hands on.
    """

    id: Words
    text: str
    published: str | None = None
    title: str | None = None
    source: JsonValue = None
    extra: dict[str, JsonValue] = Field(default_factory=dict)


def text_sha256(text: str) -> str:
    """Return the SHA-256 of `text` in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def article_id(text: str) -> str:
    """Return the id of an article that has none of its own: the beginning of its text's SHA-256."""
    return text_sha256(text)[:ID_LENGTH]
