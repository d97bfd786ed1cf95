"""Answers to requests that are not carried out: problem details after RFC 9457."""

import logging
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import HTTPException, RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.responses import Response

LOG = logging.getLogger("vinhdanh.service")
MEDIA_TYPE = "application/problem+json"
KINDS = {
    400: ("malformed", "The body cannot be read: broken JSON, or bytes that are no text."),
    401: ("unauthorized", "The API key is missing or wrong; send `Authorization: Bearer KEY`."),
    404: ("not-found", "There is nothing at this address, or no store is open."),
    405: ("method-not-allowed", "This address takes other methods; the header Allow names them."),
    408: ("body-timeout", "The body did not arrive in time."),
    413: ("too-large", "The body, an article or the list is over its limit."),
    415: ("media-type", "The body must be JSON, plain text or HTML, without Content-Encoding."),
    421: ("wrong-host", "Without an API key only the names of this machine for itself are served."),
    422: ("invalid", "A field or parameter is missing or wrong; `errors` names each."),
    429: ("queue-full", "Too many requests are waiting; come back after the seconds in Retry-After."),
    500: ("internal", "The service failed; its log names the place."),
    503: (
        "unavailable",
        "No worker process could do it, or the store does not answer; come back after the seconds in Retry-After.",
    ),
}
"""Name and meaning of each kind of problem, by HTTP status."""


class Fault(BaseModel):
    """One thing that is wrong. pointer: where in the body (JSON Pointer) or which parameter; detail: what is wrong."""

    model_config = ConfigDict(extra="forbid")

    pointer: str = Field(examples=["#/0/text"])
    detail: str = Field(examples=["Field required"])


class Problem(BaseModel):
    """A problem after RFC 9457. type: its kind, an address that tells more; status: the HTTP status again."""

    model_config = ConfigDict(extra="forbid")

    type: str = Field(examples=["/problems#invalid"])
    title: str = Field(examples=["Unprocessable Content"])
    status: int = Field(examples=[422])
    detail: str = Field(examples=["the text is empty"])
    errors: list[Fault] = Field(default_factory=list)


def refused(
    status: int, detail: str, *, errors: Sequence[Fault] = (), headers: Mapping[str, str] | None = None
) -> HTTPException:
    """Return the exception that ends a request with a problem."""
    return HTTPException(status, {"detail": detail, "errors": errors}, dict(headers or {}))


def problem_response(
    status: int, detail: str, *, errors: Sequence[Fault] = (), headers: Mapping[str, str] | None = None
) -> Response:
    """Return a problem as a response."""
    kind = KINDS[status][0] if status in KINDS else None
    problem = Problem(
        type=f"/problems#{kind}" if kind else "about:blank",
        title=HTTPStatus(status).phrase,
        status=status,
        detail=detail,
        errors=list(errors),
    )
    return Response(problem.model_dump_json(), status, dict(headers or {}), MEDIA_TYPE)


def faults(errors: Sequence[Mapping[str, Any]], *, body: bool = False) -> list[Fault]:
    """Return what pydantic found wrong, without the values that were sent."""
    return [Fault(pointer=_pointer(error["loc"], body), detail=error["msg"]) for error in errors]


def _pointer(loc: Sequence[Any], body: bool) -> str:
    if not body and loc and loc[0] != "body":
        return ".".join(map(str, loc[1:])) or str(loc[0])
    keys = loc if body else loc[1:]
    return "#" + "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the OpenAPI entries of these kinds of problem."""
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        status: {"description": KINDS[status][1], "content": {MEDIA_TYPE: {"schema": schema}}} for status in statuses
    }


def page() -> str:
    """Return the page to which the types of problems lead."""
    rows = "".join(
        f'<dt id="{name}">{status} {name}</dt><dd>{meaning}</dd>' for status, (name, meaning) in KINDS.items()
    )
    title = "vinhdanh: problems"
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title><h1>{title}</h1><dl>{rows}</dl>'


def install(app: FastAPI) -> None:
    """Answer all that the framework refuses with problems."""
    app.add_exception_handler(StarletteHTTPException, _from_http)
    app.add_exception_handler(RequestValidationError, _from_validation)
    app.add_exception_handler(DBAPIError, _from_database)


async def _from_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, StarletteHTTPException)
    told: Any = error.detail
    if error.status_code == 405:
        return problem_response(405, str(told), headers={"Allow": _methods(request)})
    if isinstance(told, dict):
        return problem_response(error.status_code, told["detail"], errors=told["errors"], headers=error.headers)
    return problem_response(error.status_code, str(told), headers=error.headers)


def _methods(request: Request) -> str:
    """Methods of an address; the framework tells those of its first route only."""
    operations = request.app.openapi()["paths"].get(request.url.path, {"get": None})
    return ", ".join(name.upper() for name in operations)


async def _from_validation(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    found = faults(error.errors())
    return problem_response(422, "; ".join(f"{f.pointer}: {f.detail}" for f in found), errors=found)


async def _from_database(_: Request, error: Exception) -> Response:
    assert isinstance(error, DBAPIError)
    LOG.error("store: %s", type(error.orig).__name__)
    return problem_response(503, "the store does not answer", headers={"Retry-After": "5"})
