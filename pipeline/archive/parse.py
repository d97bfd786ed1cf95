"""One article from what a file holds: plain text, or a JSON object with the fields `id`, `text`, `published`, `title`.

Every function takes the place (`articles.jsonl:17`) that its errors name.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from vinhdanh.errors import InputError
from vinhdanh.models import Article, ExtractionResult, article_id
from vinhdanh.text.decode import decode
from vinhdanh.text.published import published_of

SURROGATE = re.compile("[\ud800-\udfff]")
NOT_EXTRA = frozenset({*ExtractionResult.model_fields, *Article.model_fields})
"""Fields that a result has of its own; those of an earlier run or of hand-made gold are not handed on."""
NUMBER = "a number"
TYPE_NAMES = {dict: "an object", list: "a list", str: "a string", bool: "true or false", int: NUMBER, float: NUMBER}


def text_article(data: bytes, place: str, name: str | None = None) -> Article:
    """Return the article of a text file; `name` is its id. Raises InputError for bytes that are no text."""
    text = decode(data, place)
    _check_words(text, place)
    return Article(id=name or article_id(text), text=text, source={"file": f"{name}.txt"} if name else None)


def parse_json(data: bytes, file: str, line: int | None = None) -> Any:
    """Return the value of a JSON text, a whole file or one line of it. Raises InputError where it is broken."""
    text = decode(data, f"{file}:{line}" if line else file)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        reason = f"{file}:{line or error.lineno}: broken JSON at column {error.colno}: {error.msg}"
        raise InputError(reason, hint="mend or remove it") from error
    except (RecursionError, ValueError) as error:
        raise InputError(f"{file}:{line or 1}: JSON that cannot be read: {error}", hint="mend or remove it") from error


def json_article(value: Any, place: str) -> Article:
    """Return the article of a parsed JSON object.

    A missing id is made from the text; unknown fields are kept in `extra`. Raises InputError for what is no article.
    """
    if not isinstance(value, dict):
        reason = f"{place}: an article must be a JSON object, this is {_type(value)}"
        raise InputError(reason, hint='write {"text": "…"}')
    text = _string(value, "text", place)
    if text is None:
        raise InputError(f"{place}: no field `text`", hint="name the field with the article's text `text`")
    _check_words(text, place)
    _check_surrogates(value, place)
    return Article(
        id=_id(value, place) or article_id(text),
        text=text,
        published=_published(value, place),
        title=_string(value, "title", place),
        source=value.get("source"),
        extra={key: field for key, field in value.items() if key not in NOT_EXTRA},
    )


def _id(value: Mapping[str, Any], place: str) -> str | None:
    given = value.get("id")
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    return _string(value, "id", place)


def _published(value: Mapping[str, Any], place: str) -> str | None:
    given = _string(value, "published", place)
    try:
        return published_of("", given)
    except InputError as error:
        raise error.at(place) from error


def _string(value: Mapping[str, Any], field: str, place: str) -> str | None:
    found = value.get(field)
    if found is None or isinstance(found, str):
        return found
    raise InputError(f"{place}: `{field}` must be a string, this is {_type(found)}", hint=f"mend the field `{field}`")


def _check_words(text: str, place: str) -> None:
    if not text or text.isspace():
        raise InputError(f"{place}: the text is empty", hint="remove it or give it a text")


def _check_surrogates(value: Mapping[str, Any], place: str) -> None:
    for field, found in value.items():
        for words in (field, found if isinstance(found, str) else json.dumps(found, ensure_ascii=False)):
            if lone := SURROGATE.search(words):
                where = f"{place}: `{ascii(field)[1:-1]}`"
                reason = f"{where}: lone surrogate U+{ord(lone[0]):04X} at character {lone.start()}"
                raise InputError(reason, hint="repair the text's encoding")


def _type(value: Any) -> str:
    return "null" if value is None else TYPE_NAMES[type(value)]
