"""`POST /v1/extract` and `GET /v1/schema`."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.exceptions import HTTPException
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from vinhdanh.errors import InputError, TooLongError
from vinhdanh.models import ExtractionResult
from vinhdanh.service.body import HTML, JSON, TEXT, articles, media_type, read_body, upload
from vinhdanh.service.examples import ARTICLE, PAGE, RESULT
from vinhdanh.service.inputs import Day
from vinhdanh.service.problems import Fault, documented, refused
from vinhdanh.service.settings import Settings
from vinhdanh.service.worker import Job
from vinhdanh.service.workers import Workers

ONE_OR_LIST = {
    "anyOf": [
        {"$ref": "#/components/schemas/ArticleIn"},
        {"type": "array", "items": {"$ref": "#/components/schemas/ArticleIn"}, "minItems": 1},
    ]
}
WORDS = {"type": "string", "minLength": 1, "pattern": r"\S"}
BODY: dict[str, Any] = {
    "required": True,
    "content": {
        JSON: {
            "schema": ONE_OR_LIST,
            "examples": {"one": {"value": ARTICLE}, "list": {"value": [ARTICLE, {"text": ARTICLE["text"]}]}},
        },
        TEXT: {"schema": WORDS, "example": ARTICLE["text"]},
        HTML: {"schema": WORDS, "example": PAGE},
    },
}


class Options(BaseModel):
    """Options of an extraction."""

    model_config = ConfigDict(extra="forbid")

    published: Day | None = Field(default=None, description="Day of publication of articles that have none.")
    min_confidence: float = Field(default=0, ge=0, le=1, description="Leave out records that are less sure.")
    with_text: bool = Field(default=True, description="Give the articles' texts back.")
    verbatim: bool = Field(
        default=False,
        description="Take texts in JSON word for word: HTML stays as it is, broken encodings are not repaired.",
    )


def routes(settings: Settings, workers: Workers) -> APIRouter:
    """Return the routes."""
    router = APIRouter(prefix="/v1", tags=["extraction"])

    @router.post(
        "/extract",
        summary="Extract award records from an article or a list of them",
        response_model=ExtractionResult | list[ExtractionResult],
        responses={
            200: {
                "description": "The result of the article, or the results of the list in its order.",
                "content": {JSON: {"examples": {"one": {"value": RESULT}}}},
            },
            **documented(400, 408, 413, 415, 422, 429, 503),
        },
        openapi_extra={"requestBody": BODY},
    )
    async def extract(request: Request, options: Annotated[Options, Query()]) -> Response:
        kind = media_type(request)
        with workers.admitted():
            data = await read_body(request, settings)
            given = articles(data, settings) if kind == JSON else upload(data, kind)
            asked = options.model_dump()
            if isinstance(given, list):
                done = await _all(workers, [Job(one, f"#/{n}", **asked) for n, one in enumerate(given)])
                return Response(f"[{','.join(done)}]", media_type=JSON)
            return Response(await _one(workers, Job(given, **asked)), media_type=JSON)

    @router.get("/schema", summary="JSON Schema of a result")
    async def schema() -> dict[str, Any]:
        return ExtractionResult.model_json_schema(by_alias=True, mode="serialization")

    return router


async def _one(workers: Workers, job: Job) -> str:
    try:
        return await workers.run(job)
    except TooLongError as error:
        raise refused(413, f"{job.pointer}: {error.reason}") from None
    except InputError as error:
        raise refused(422, error.reason, errors=[Fault(pointer=job.pointer, detail=str(error))]) from None


async def _all(workers: Workers, jobs: list[Job]) -> list[str]:
    refusal: BaseException | None = None
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_one(workers, job)) for job in jobs]
    except* HTTPException as failed:
        refusal = failed.exceptions[0]
    if refusal:  # raised here: within `except*` older Pythons make a group of it
        raise refusal
    return [task.result() for task in tasks]
