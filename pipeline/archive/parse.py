"""One article from what a file holds: plain text, or a JSON object.

Every function takes the place (`articles.jsonl:17`) that its errors name.
"""

import json
from typing import Any

from vinhdanh.articles import to_article
from vinhdanh.errors import InputError
from vinhdanh.models import Article
from vinhdanh.text.decode import decode


def text_article(data: bytes, place: str, name: str | None = None) -> Article:
    """Return the article of a text file; `name` is its id. Raises InputError for bytes that are no text."""
    text = decode(data, place)
    fields = {"id": name, "text": text, "source": {"file": f"{name}.txt"}} if name else {"text": text}
    return json_article(fields, place)


def parse_json(data: bytes, file: str, line: int | None = None) -> Any:
    """Return the value of a JSON text, a whole file or one line of it. Raises InputError where it is broken."""
    text = decode(data.rstrip(), f"{file}:{line}" if line else file)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        what = error.msg.removesuffix(" at").removesuffix(" starting")
        reason = f"{file}:{line or error.lineno}: broken JSON at column {error.colno}: {what}"
        raise InputError(reason, hint="mend or remove it") from error
    except (RecursionError, ValueError) as error:
        raise InputError(f"{file}:{line or 1}: JSON that cannot be read: {error}", hint="mend or remove it") from error


def json_article(value: Any, place: str) -> Article:
    """Return the article of a parsed JSON object. Raises InputError for what is no article or has no words."""
    try:
        article = to_article(value)
    except InputError as error:
        raise error.at(place) from error
    if not article.text or article.text.isspace():
        raise InputError(f"{place}: the text is empty", hint="remove it or give it a text")
    return article
