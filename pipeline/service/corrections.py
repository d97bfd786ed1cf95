"""Corrections made on the review page: articles in the gold format, one JSON object a line."""

import os
import threading
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse, Response

from vinhdanh.errors import UsageError
from vinhdanh.formats import gold
from vinhdanh.formats.check import problems
from vinhdanh.models import ExtractionResult
from vinhdanh.service.body import JSON, media_type, parsed, read_body
from vinhdanh.service.examples import RESULT
from vinhdanh.service.inputs import Text
from vinhdanh.service.problems import Fault, documented, refused
from vinhdanh.service.search import Asked
from vinhdanh.service.settings import Settings

JSONL = "application/jsonl"
FILE: dict[str, Any] = {JSONL: {"schema": {"type": "string"}}}
BODY = {
    "required": True,
    "content": {JSON: {"schema": {"$ref": "#/components/schemas/Correction"}, "example": RESULT}},
}


class Correction(ExtractionResult):
    """An article whose mentions and records are right, in the gold format, with its text."""

    text: Text


class Corrected(BaseModel):
    """Corrections that are saved."""

    items: list[Correction]


class Corrections:
    """A gold file to which articles are saved; an article that it holds already is replaced."""

    def __init__(self, path: Path) -> None:
        """Take the file, which may be missing. Raises GoldError that lists all that is wrong with it, UsageError
        where its folder is missing.
        """
        if not path.parent.is_dir():
            raise UsageError(f"{path.parent}: no such folder", hint="make it, or give another --corrections FILE")
        self.path = path
        self._lock = threading.Lock()
        self.all()

    def all(self) -> list[gold.Labelled]:
        """Return all articles."""
        return gold.read(self.path) if self.path.exists() else []

    def save(self, article: gold.Labelled) -> None:
        """Write the file anew; a reader sees the old one or the new one, whole."""
        with self._lock:
            articles = {one["id"]: one for one in self.all()} | {article["id"]: article}
            new = self.path.with_name(f".{self.path.name}.{os.getpid()}")
            gold.write(articles.values(), new)
            os.replace(new, self.path)


def routes(settings: Settings, corrections: Corrections) -> APIRouter:
    """Return the routes."""
    router = APIRouter(prefix="/v1", tags=["corrections"])

    @router.get("/corrections", summary="The corrections of an article, or of all", responses=documented(422))
    def saved(article_id: Annotated[Asked | None, Query()] = None) -> Corrected:
        found = [one for one in corrections.all() if article_id in (None, one["id"])]
        return Corrected.model_validate({"items": found})

    @router.get(
        "/corrections.jsonl",
        summary="The gold file with all corrections",
        response_class=Response,
        responses={200: {"description": "JSON Lines in the gold format.", "content": FILE}},
    )
    def file() -> Response:
        if corrections.path.exists():
            return FileResponse(corrections.path, media_type=JSONL, filename="corrections.jsonl")
        return Response(media_type=JSONL)

    @router.put(
        "/corrections",
        summary="Save an article as it should be",
        status_code=204,
        response_class=Response,
        responses=documented(400, 408, 413, 415, 422),
        openapi_extra={"requestBody": BODY},
    )
    async def save(request: Request) -> Response:
        if media_type(request) != JSON:
            raise refused(415, f"send {JSON}")
        given: Correction = parsed(Correction, await read_body(request, settings))
        article = given.model_dump(mode="json", by_alias=True)
        if wrong := list(problems(article, given.text, "#")):
            raise refused(422, "; ".join(wrong), errors=[Fault(pointer="#", detail=line) for line in wrong])
        await run_in_threadpool(corrections.save, article)
        return Response(status_code=204)

    return router
