"""Labelled articles in the gold format, one JSON object a line: read, checked, written."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from vinhdanh.errors import InputError
from vinhdanh.formats.check import problems

Labelled = dict[str, Any]
"""An article in the gold format."""


class GoldError(InputError):
    """Labelled articles with problems; the reason lists them all, one a line."""

    many_lines = True

    def __init__(self, reason: str, *, hint: str | None = None) -> None:
        """Take the problems, one a line."""
        super().__init__(reason, hint=hint)
        self.lines = reason.splitlines()


def refuse(lines: Iterable[str]) -> None:
    """Raise GoldError where there are problems."""
    if found := list(lines):
        raise GoldError("\n".join(found))


def read(path: Path) -> list[Labelled]:
    """Return the articles of a file. Raises GoldError that lists all that is wrong with it."""
    articles, wrong = scan(path)
    refuse(wrong)
    return articles


def scan(path: Path, texts: Mapping[str, str] | None = None) -> tuple[list[Labelled], list[str]]:
    """Return the articles of a file and all that is wrong with it.

    texts: the texts that were labelled, by id, for results that come without them.
    """
    places: dict[str, str] = {}
    articles: list[Labelled] = []
    wrong: list[str] = []
    for place, value in _lines(path):
        if isinstance(value, str):
            wrong.append(f"{place}: {value}")
            continue
        first = places.setdefault(value["id"], place)
        if first is not place:
            wrong.append(f"{place}: the id {value['id']!r} stands already at {first}")
            continue
        articles.append(value)
        text = value.get("text")
        labelled = (texts or {}).get(value["id"])
        wrong += problems(value, labelled if text is None else text, place)
        if text is not None and labelled is not None and text != labelled:
            wrong.append(f"{place}: the text of {value['id']!r} is not the one that was labelled")
    return articles, wrong


def write(articles: Iterable[Mapping[str, Any]], path: Path) -> None:
    """Write one JSON object a line."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for article in articles:
            file.write(json.dumps(article, ensure_ascii=False) + "\n")


def json_lines(path: Path) -> Iterator[tuple[str, Any]]:
    """Yield the place (`gold.jsonl:3`) and the value of each line; a string tells what is wrong with the line."""
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield f"{path}:{number}", _value(line)


def _value(line: bytes) -> Any:
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return f"this is no JSON: {error}"
    return value if isinstance(value, dict) else "this is no JSON object"


def _lines(path: Path) -> Iterator[tuple[str, Any]]:
    for place, value in json_lines(path):
        if isinstance(value, dict) and not (isinstance(value.get("id"), str) and value["id"]):
            yield place, "there is no id"
        elif isinstance(value, dict) and not isinstance(value.get("text", ""), str | None):
            yield place, "the text is no string"
        else:
            yield place, value
