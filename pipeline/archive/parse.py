"""One article from what a file holds: plain text, an HTML page, or a JSON object.

Every function takes the place (`articles.jsonl:17`) that its errors name.
"""

import json
from collections.abc import Callable
from typing import Any

from vinhdanh.articles import to_article
from vinhdanh.errors import InputError
from vinhdanh.models import Article
from vinhdanh.text.decode import decode
from vinhdanh.text.html import fragment, is_markup, is_page, page
from vinhdanh.text.repair import repair

PAGES = (".html", ".htm", ".xhtml")
"""Suffixes of HTML files."""


def file_article(
    data: bytes, place: str, name: str | None = None, suffix: str = ".txt", encoding: str | None = None
) -> Article:
    """Return the article of a file with text: a page, where `suffix` or the text itself tells HTML, else plain text.

    name: its id; None makes an id from the text; encoding: see `decode`. Raises InputError for bytes that are no text
    or a page without text.
    """
    text = repair(decode(data, place, encoding))
    fields: dict[str, Any] = {"id": name, "source": {"file": f"{name}{suffix}"}} if name else {}
    read = _page_fields if suffix.lower() in PAGES else _plain
    return _article(lambda: read({"text": text}) | fields, place)


def text_article(data: bytes, place: str, name: str | None = None, encoding: str | None = None) -> Article:
    """Return the article of a text file; `name` is its id. Raises InputError for bytes that are no text."""
    return file_article(data, place, name, ".txt", encoding)


def html_article(data: bytes, place: str, name: str | None = None, encoding: str | None = None) -> Article:
    """Return the article of an HTML file; `name` is its id. Raises InputError for a page without text."""
    return file_article(data, place, name, ".html", encoding)


def parse_json(data: bytes, file: str, line: int | None = None, encoding: str | None = None) -> Any:
    """Return the value of a JSON text, a whole file or one line of it. Raises InputError where it is broken."""
    place = f"{file}:{line}" if line else file
    if line and (nul := data.find(b"\x00")) >= 0:
        reason = f"{place}: byte {nul}: NUL byte, this is a binary file or UTF-16"
        raise InputError(reason, hint="give JSON Lines in UTF-8")
    text = decode(data, place, encoding).rstrip()
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        what = error.msg.removesuffix(" at").removesuffix(" starting")
        reason = f"{file}:{line or error.lineno}: broken JSON at column {error.colno}: {what}"
        raise InputError(reason, hint="mend or remove it") from error
    except (RecursionError, ValueError) as error:
        raise InputError(f"{file}:{line or 1}: JSON that cannot be read: {error}", hint="mend or remove it") from error


def json_article(value: Any, place: str) -> Article:
    """Return the article of a parsed JSON object, its `text` and `title` repaired, and plain where they are HTML.

    Raises InputError for what is no article or has no words.
    """
    return _article(lambda: _plain(_repaired(value)), place)


def _article(fields: Callable[[], Any], place: str) -> Article:
    try:
        article = to_article(fields())
    except InputError as error:
        raise error.at(place) from error
    if not article.text or article.text.isspace():
        raise InputError(f"{place}: the text is empty", hint="remove it or give it a text")
    return article


def _repaired(value: Any) -> Any:
    """Return the fields of an article with those that are read repaired; other values as they are."""
    if not isinstance(value, dict):
        return value
    return {k: repair(v) if k in {"text", "title"} and isinstance(v, str) else v for k, v in value.items()}


def _plain(value: Any) -> Any:
    """Return the fields of an article, where `text` is HTML with its text; other values as they are."""
    if not isinstance(value, dict) or not isinstance(text := value.get("text"), str):
        return value
    if is_page(text):
        return _page_fields(value)
    title = value.get("title")
    plain = {"title": fragment(title)} if isinstance(title, str) and is_markup(title) else {}
    return value | plain | ({"text": fragment(text)} if is_markup(text) else {})


def _page_fields(value: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an article whose `text` is a page; what the page does not tell or they tell better stays."""
    found = page(value["text"])
    told = {"title": found.title, "published": found.published, "author": found.author}
    given = {key: field for key, field in value.items() if field is not None}
    return {key: field for key, field in told.items() if field} | given | {"text": found.text}
