"""The body of a request, up to its limits, and the articles in it."""

import asyncio
from functools import lru_cache
from typing import Any

from fastapi import HTTPException, Request
from pydantic import TypeAdapter, ValidationError

from vinhdanh.service.inputs import ArticleIn
from vinhdanh.service.problems import Fault, faults, refused
from vinhdanh.service.settings import Settings
from vinhdanh.service.worker import Upload
from vinhdanh.text.decode import BOM

JSON, TEXT, HTML = "application/json", "text/plain", "text/html"
BROKEN_JSON = "json_invalid"
"""What pydantic calls it."""
CLOSE = {"Connection": "close"}
"""Header of an answer that comes before the whole body was read."""


async def read_body(request: Request, settings: Settings) -> bytes:
    """Return the body. Raises 413 over the limit of bytes, 408 where it is slow, 415 where it is compressed."""
    if request.headers.get("content-encoding", "identity") != "identity":
        raise refused(415, "the body is compressed; send it as it is")
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length) > settings.max_bytes:
        raise _too_long(settings)
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(settings.body_seconds):
            async for part in request.stream():
                size += len(part)
                if size > settings.max_bytes:
                    raise _too_long(settings)
                parts.append(part)
    except TimeoutError:
        raise refused(408, f"the body took longer than {settings.body_seconds:g} s", headers=CLOSE) from None
    return b"".join(parts)


def media_type(request: Request) -> str:
    """Return the media type; a charset is told by the bytes. Raises 415 for a type that is not read."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in (JSON, TEXT, HTML):
        raise refused(415, f"send {JSON}, {TEXT} or {HTML}", headers={"Accept-Post": f"{JSON}, {TEXT}, {HTML}"})
    return kind


def articles(data: bytes, settings: Settings) -> dict[str, Any] | list[dict[str, Any]]:
    """Return the fields of the article or of the list of them in a JSON body.

    Raises 400 for broken JSON, 422 for what is no article, 413 for too many.
    """
    data = data.removeprefix(BOM)
    if data.lstrip()[:1] != b"[":
        one: ArticleIn = parsed(ArticleIn, data)
        return one.fields()
    found: list[ArticleIn] = parsed(list[ArticleIn], data)
    if not found:
        raise refused(422, "the list is empty", errors=[Fault(pointer="#", detail="the list is empty")])
    if len(found) > settings.max_articles:
        raise refused(413, f"{len(found)} articles, over the limit of {settings.max_articles}")
    return [one.fields() for one in found]


def upload(data: bytes, kind: str) -> Upload:
    """Return a body of text or HTML, which a worker decodes. Raises 422 where it is empty."""
    if not data.strip():
        raise refused(422, "the text is empty", errors=[Fault(pointer="#", detail="the text is empty")])
    return Upload(data, kind == HTML)


def parsed(kind: Any, data: bytes) -> Any:
    """Return a JSON body as a model. Raises 400 for broken JSON, 422 for other than the model."""
    try:
        return _adapter(kind).validate_json(data, strict=True)
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False, include_context=False)
        found = faults(wrong, body=True)
        detail = "; ".join(f"{one.pointer}: {one.detail}" for one in found)
        raise refused(400 if wrong[0]["type"] == BROKEN_JSON else 422, detail, errors=found) from None


def _too_long(settings: Settings) -> HTTPException:
    return refused(413, f"the body is over the limit of {settings.max_bytes:,} bytes", headers=CLOSE)


@lru_cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
