"""Articles from what callers hand in: a text, or a mapping such as a line of JSON."""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from vinhdanh.errors import InputError
from vinhdanh.models import Article, ExtractionResult, article_id
from vinhdanh.text.normal import lone_surrogate
from vinhdanh.text.published import published_of

NOT_EXTRA = frozenset({*ExtractionResult.model_fields, *Article.model_fields})
"""Fields that a result has of its own; those of an earlier run or of hand-made gold are not handed on."""
TYPE_NAMES = {
    type(None): "null",
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
}


def to_article(value: Article | Mapping[str, Any] | str) -> Article:
    """Return an Article, its title in front of its text and its day of publication checked.

    value: an Article, a text, or a mapping with `text` and maybe `id`, `published`, `title` and `source`; further
    fields go to `extra`. A missing id is made from the text, a missing `published` is read from a ` date 2020-03 `
    prefix of the text. Raises InputError for what is no article.
    """
    article = value if isinstance(value, Article) else _of_fields({"text": value} if isinstance(value, str) else value)
    text = with_title(article.text, article.title)
    published = published_of(text, article.published)
    if text == article.text and article.title is None and published == article.published:
        return article
    return article.model_copy(update={"text": text, "title": None, "published": published})


def with_title(text: str, title: str | None) -> str:
    """Return `text` with `title` as its first line, unless it begins with it already."""
    line = title.strip() if title else ""
    return f"{line}\n{text}" if line and not text.lstrip().startswith(line) else text


def _of_fields(fields: Mapping[str, Any]) -> Article:
    if not isinstance(fields, Mapping):
        raise InputError(f"an article must be an object, this is {_type(fields)}", hint='write {"text": "…"}')
    text, title = _string(fields, "text"), _string(fields, "title")
    if text is None:
        raise InputError("no field `text`", hint="name the field with the article's text `text`")
    _check_surrogates(fields)
    extra = fields.get("extra") or {}
    if not isinstance(extra, Mapping):
        raise InputError(f"`extra` must be an object, this is {_type(extra)}", hint="mend the field `extra`")
    made = {
        "id": _id(fields) or article_id(with_title(text, title)),
        "text": text,
        "published": _string(fields, "published"),
        "title": title,
        "source": fields.get("source"),
        "extra": {**extra, **{key: value for key, value in fields.items() if key not in NOT_EXTRA}},
    }
    try:
        return Article.model_validate(made)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"] if part not in ("extra", "[key]"))
        raise InputError(f"`{ascii(field)[1:-1]}`: {first['msg']}", hint="give only what JSON can hold") from error


def _id(fields: Mapping[str, Any]) -> str | None:
    given = fields.get("id")
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    return _string(fields, "id")


def _string(fields: Mapping[str, Any], field: str) -> str | None:
    found = fields.get(field)
    if found is None or isinstance(found, str):
        return found
    raise InputError(f"`{field}` must be a string, this is {_type(found)}", hint=f"mend the field `{field}`")


def _check_surrogates(fields: Mapping[str, Any]) -> None:
    for field, value in fields.items():
        if not isinstance(field, str):
            raise InputError(f"the name of a field is {_type(field)}", hint="names of fields must be strings")
        for words in (field, *_words_of(value)):
            if lone := lone_surrogate(words):
                reason = f"`{ascii(field)[1:-1]}`: lone surrogate U+{ord(lone[0]):04X} at character {lone.start()}"
                raise InputError(reason, hint="repair the text's encoding")


def _words_of(value: Any) -> tuple[str, ...]:
    """What a value holds of text."""
    if value is None or isinstance(value, (int, float)):
        return ()
    return (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str),)


def _type(value: Any) -> str:
    return TYPE_NAMES.get(type(value), type(value).__name__)
