"""`GET /v1/records` and what the review page needs besides: numbers by value, an article of the store."""

import csv
import io
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from starlette.responses import Response

from vinhdanh.archive.rows import COLUMNS
from vinhdanh.service.problems import documented, refused
from vinhdanh.service.search import Asked, Filters, Form, Groups, Listing, RecordPage, RecordRow, Search, StoredArticle
from vinhdanh.service.store import ReadStore, Row

PATH = "/v1/records"
FORMS: dict[str, Any] = {
    "text/csv": {"schema": {"type": "string"}, "example": ",".join(COLUMNS) + "\r\n"},
    "application/jsonl": {"schema": {"type": "string"}, "example": '{"article_id": "khen", "status": "awarded"}\n'},
}


def routes(store: ReadStore | None) -> APIRouter:
    """Return the routes; without a store they answer 404."""
    router = APIRouter(prefix="/v1", tags=["store"])

    @router.get(
        "/records",
        summary="Search the records of the store",
        response_model=RecordPage,
        responses={200: {"description": "A page of records.", "content": FORMS}, **documented(404, 422, 503)},
    )
    def records(query: Annotated[Listing, Query()]) -> Any:
        total, rows = _opened(store).page(query)
        following = _next(query, total)
        if query.format is Form.JSON:
            return RecordPage(total=total, limit=query.limit, offset=query.offset, next=following, items=rows)
        headers = {"X-Total-Count": str(total)} | ({"Link": f'<{following}>; rel="next"'} if following else {})
        if query.format is Form.CSV:
            headers["Content-Disposition"] = 'attachment; filename="records.csv"'
            return Response(_csv(rows), headers=headers, media_type="text/csv")
        lines = "".join(RecordRow(**row).model_dump_json() + "\n" for row in rows)
        return Response(lines, headers=headers, media_type="application/jsonl")

    @router.get("/groups", summary="Numbers of records by value", responses=documented(404, 422, 503))
    def groups(query: Annotated[Filters, Query()]) -> Groups:
        return Groups.model_validate(_opened(store).groups(Search.model_validate(query.model_dump(by_alias=True))))

    @router.get("/article", summary="An article of the store", responses=documented(404, 422, 503))
    def article(id: Annotated[Asked, Query(examples=["khen"])]) -> StoredArticle:
        found = _opened(store).article(id)
        if found is None:
            raise refused(404, "the store holds no article with this id")
        return StoredArticle.model_validate(found)

    return router


def _opened(store: ReadStore | None) -> ReadStore:
    if store is None:
        raise refused(404, "no store is open; start the service with --store")
    return store


def _next(query: Listing, total: int) -> str | None:
    if query.offset + query.limit >= total:
        return None
    asked = query.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return f"{PATH}?{urlencode({**asked, 'limit': query.limit, 'offset': query.offset + query.limit})}"


def _csv(rows: list[Row]) -> str:
    out = io.StringIO()
    table = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    table.writeheader()
    table.writerows(rows)
    return out.getvalue()
